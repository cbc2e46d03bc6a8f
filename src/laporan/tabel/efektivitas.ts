import type { BandingSasaran } from '../../rekap/banding-laporan.js';
import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import { type HasilEfektivitas, hitungEfektivitas } from '../../rumus/gabungan/efektivitas.js';
import type { Hasil } from '../../rumus/hasil.js';
import type { SelLaporan, TabelLaporan } from '../../tabel/tabel-laporan.js';
import { bangunTabel, baris, kolom } from '../bangun-tabel.js';
import { selAngka, selHasil, selTeks } from '../sel.js';

function selBanyak(e: HasilEfektivitas): Record<string, SelLaporan> {
  return {
    total: selAngka(e.total),
    melebihi: selHasil(e.melebihi),
    mencapai: selHasil(e.mencapai),
    'tidak-mencapai': selHasil(e.tidakMencapai),
    'tak-terukur': selAngka(e.takTerukur),
  };
}

/** How many indicators of each sasaran exceed, meet and miss their target, beside capaian and serapan (Tabel 3.4.3 of the seed). */
export function tabelEfektivitas(sasaran: readonly BandingSasaran[], rekap: RekapLaporan, nama: string): TabelLaporan {
  const { kinerja, anggaran, tahun } = rekap;
  const { pembulatan } = kinerja.asal.kebijakan.aturan;
  const hitung = (capaian: readonly Hasil[]) => hitungEfektivitas(capaian, { pembulatan });
  const semua = hitung(sasaran.flatMap((s) => s.rekap.indikator.map((i) => i.capaian)));
  return bangunTabel({
    id: 'efektivitas',
    nama,
    judul: `Efektivitas Anggaran terhadap Capaian Sasaran Tahun ${tahun}`,
    kolom: [
      kolom('sasaran', 'Sasaran', 'teks', 30),
      kolom('total', 'Jumlah Indikator', 'cacah', 9),
      kolom('melebihi', 'Indikator Melebihi', 'cacah', 9),
      kolom('mencapai', 'Indikator Tepat', 'cacah', 9),
      kolom('tidak-mencapai', 'Indikator Kurang', 'cacah', 10),
      kolom('tak-terukur', 'Tidak Terukur', 'cacah', 9),
      kolom('capaian', 'Capaian Kinerja (%)', 'persen', 10),
      kolom('serapan', 'Serapan Anggaran (%)', 'persen', 10),
    ],
    baris: [
      ...sasaran.map((s) =>
        baris(s.kode, {
          sasaran: selTeks(`${s.kode} ${s.uraian}`),
          ...selBanyak(hitung(s.rekap.indikator.map((i) => i.capaian))),
          capaian: selHasil(s.rekap.capaian),
          serapan: selHasil(s.anggaran.serapan),
        }),
      ),
      baris(
        'jumlah',
        {
          sasaran: selTeks('Seluruh sasaran'),
          ...selBanyak(semua),
          capaian: selHasil(kinerja.rataRata),
          serapan: selHasil(anggaran.total.serapan),
        },
        { jenis: 'jumlah', sebutan: 'seluruh sasaran' },
      ),
    ],
    catatan: [
      'Capaian tak dibulatkan yang dibandingkan dengan 100. Pada baris terakhir capaian adalah rata-rata, dan serapan jumlah realisasi dibagi jumlah pagu.',
      ...semua.peringatan.map((p) => `${p.pesan}.`),
    ],
  });
}
