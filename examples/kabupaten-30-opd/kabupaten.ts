import {
  bacaLaporan,
  type RekapKabupaten,
  rekapKabupaten,
  rekapLaporan,
  rekapUrusan,
  tabelKeMarkdown,
  tabelPeringkat,
} from '../../src/index.js';
import { buatOpd } from './buat-opd.js';

/** Reads, computes and rolls up the reports of 30 offices. */
export function hitungKabupaten(banyak = 30): RekapKabupaten {
  const laporan = Array.from({ length: banyak }, (_, i) => {
    const terbaca = bacaLaporan(buatOpd(i + 1));
    if (terbaca.status !== 'sah') throw new Error(terbaca.masalah.map((m) => m.pesan).join('\n'));
    return rekapLaporan(terbaca.laporan);
  });
  return rekapKabupaten(laporan);
}

/** The ranking and the budget by urusan, as Markdown. */
export function cetakKabupaten(rekap: RekapKabupaten): string {
  const urusan = rekapUrusan(rekap.anggaran).map(
    (u) =>
      `- Urusan ${u.kode}: serapan ${u.serapan.status === 'terukur' ? `${u.serapan.teks} persen` : 'tidak terukur'}, ${u.bidang.length} bidang`,
  );
  return [tabelKeMarkdown(tabelPeringkat(rekap, 'Tabel 1')), urusan.join('\n')].join('\n\n');
}
