import { bacaLaporan } from '../kebijakan/baca-laporan.js';
import { dokumenKeHtml } from '../laporan/html.js';
import { dokumenKeMarkdown } from '../laporan/markdown.js';
import { susunDokumen } from '../laporan/susun-dokumen.js';
import type { HasilBaca } from '../model/baca-laporan.js';
import { rekapKeJson } from '../rekap/ke-json.js';
import type { RekapLaporan } from '../rekap/rekap-laporan.js';
import type { Bahasa } from '../rumus/alasan.js';
import { bersihkanTeks } from '../tabel/teks-tampil.js';
import { GalatMasukan, type MasalahMasukan } from './galat-masukan.js';
import { jsonBersih } from './keluaran/json-bersih.js';
import { teksLaporan } from './teks/teks-laporan.js';
import type { FORMAT_REKAP } from './tugas/format.js';

/** Reads a report from JSON data, with what is unusual in it; every fault of the data becomes one line. */
export function laporanDariData(
  data: unknown,
  sumber: string,
  bahasa: Bahasa,
): Extract<HasilBaca, { readonly status: 'sah' }> {
  const terbaca = bacaLaporan(data, { bahasa });
  if (terbaca.status === 'sah') return terbaca;
  throw galatData(terbaca, sumber, bahasa);
}

/** Every fault of a report as one line; so many more that could not be listed are counted. */
export function galatData(
  { masalah, lainnya }: { readonly masalah: readonly MasalahMasukan[]; readonly lainnya: number },
  sumber: string,
  bahasa: Bahasa,
): GalatMasukan {
  const kata = bahasa === 'en' ? 'and {n} more faults' : 'dan {n} kesalahan lagi';
  const sisa = lainnya > 0 ? [kata.replace('{n}', String(lainnya))] : [];
  return new GalatMasukan(
    [...masalah.map((m) => m.pesan), ...sisa].map((m) => bersihkanTeks(`${sumber}: ${m}`)),
    [...masalah, ...sisa.map((pesan) => ({ pesan }))],
  );
}

/** Renders a computed report in a format. */
export async function tulisRekap(rekap: RekapLaporan, format: (typeof FORMAT_REKAP)[number]): Promise<string> {
  switch (format) {
    case 'json':
      return jsonBersih(rekapKeJson(rekap));
    case 'markdown':
      return dokumenKeMarkdown(susunDokumen(rekap));
    case 'html': {
      // The chart library is most of the program; no other command needs to load it.
      const { lukisSvg } = await import('../gambar/index.js');
      return dokumenKeHtml(susunDokumen(rekap), { gambar: lukisSvg });
    }
    case 'teks':
      return teksLaporan(rekap);
  }
}
