import { ratakan } from '../../tabel/tiap.js';
import type { Fakta } from '../fakta/fakta.js';
import type { Kolom } from '../fakta/kolom.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { nilaiRelasi, type RelasiRumus } from '../relasi/relasi.js';
import { uraikanRelasi } from '../relasi/uraian-relasi.js';
import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';
import type { Temuan } from '../temuan/temuan.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** A column of achievement whose rows stand on a limit that no note states. */
export const p303 = jenisTemuan({
  kode: 'P303',
  tingkat: 'catatan',
  pesan:
    '{sel}: capaian di {banyak} baris tercetak {batas}, sedangkan hitungannya lebih ({hitungan}); kolomnya tampak dibatasi {batas}.',
  saran: 'Sebutkan batas capaian itu di bawah tabelnya; bila tidak ada batas, cetak hitungannya.',
  en: {
    pesan:
      '{sel}: the achievement of {banyak} rows is printed as {batas}, though it comes to more ({hitungan}); the column seems to be capped at {batas}.',
    saran: 'State that limit below the table; where there is none, print what the computation gives.',
  },
});

/** What the catalogue says of {@link p303} besides. */
export const p303Lengkap = lengkapiTemuan(p303, {
  nama: 'Capaian dibatasi tanpa keterangan',
  en: { nama: 'Achievement capped without a note' },
  salah: [
    ['Indikator', 'Target', 'Realisasi', 'Capaian'],
    ['Persentase jalan mantap', '80', '82', '100'],
    ['Persentase jembatan baik', '70', '77', '100'],
    ['Persentase irigasi baik', '50', '45', '90'],
  ],
  benar: [
    ['Indikator', 'Target', 'Realisasi', 'Capaian'],
    ['Persentase jalan mantap', '80', '82', '102,5'],
    ['Persentase jembatan baik', '70', '77', '110'],
    ['Persentase irigasi baik', '50', '45', '90'],
  ],
  batas:
    'Sedikitnya dua baris tepat di 100, 110, 120, 125 atau 150, dan tidak satu pun melebihinya. Satu baris saja dipertanyakan sendiri (P101).',
});

/** One note for each column. */
export function capaianDibatasi(b: Bacaan): Temuan[] {
  const perKolom = new Map<Kolom, Map<Fakta, RelasiRumus>>();
  for (const { r } of b.diputus) {
    const { sel } = r.hasil;
    if (r.bentuk !== 'rumus' || r.patok === undefined || sel === null || nilaiRelasi(r)?.gt(r.patok) !== true) continue;
    const ada = perKolom.get(sel.kolom) ?? new Map<Fakta, RelasiRumus>();
    if (!ada.has(r.hasil)) perKolom.set(sel.kolom, ada.set(r.hasil, r));
  }
  return ratakan([...perKolom.values()], (relasi) => {
    const [pertama, ...lain] = relasi.values();
    if (pertama === undefined) return [];
    const { lokasi, teks } = pertama.hasil;
    return [
      tulisTemuan(
        p303,
        b,
        { lokasi, tercetak: teks, terkait: lain.slice(0, 12).map((r) => r.hasil.lokasi) },
        { sel: namaLokasi(lokasi), banyak: String(relasi.size), batas: teks, hitungan: uraikanRelasi(pertama) },
      ),
    ];
  });
}
