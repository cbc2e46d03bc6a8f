import { ratakan } from '../../tabel/tiap.js';
import { faktaDi, lokasiSel } from '../fakta/baca-tabel.js';
import type { TabelTerbaca } from '../fakta/fakta.js';
import type { Kolom } from '../fakta/kolom.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { putuskan } from '../relasi/konsistensi.js';
import type { Pasangan } from '../relasi/sebaris/aturan-rasio.js';
import { relasiBaris } from '../relasi/sebaris/rasio-baris.js';
import { rumusKolom } from '../relasi/sebaris/rumus-kolom.js';
import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';
import type { Temuan } from '../temuan/temuan.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** A numbering row or heading that gives another formula than the rows follow (F02). */
export const p224 = jenisTemuan({
  kode: 'P224',
  tingkat: 'catatan',
  pesan: '{sel}: kepala tabel menyebut {tercetak}, tetapi hanya {cocok} dari {banyak} baris mengikutinya{aturan}.',
  saran: 'Perbaiki rumusnya agar menunjuk kolom yang benar, atau hitung ulang kolomnya.',
  en: {
    pesan: '{sel}: the heading says {tercetak}, but only {cocok} of {banyak} rows follow it{aturan}.',
    saran: 'Correct the formula so that it names the right columns, or compute the column again.',
  },
});

/** What the catalogue says of {@link p224} besides. */
export const p224Lengkap = lengkapiTemuan(p224, {
  nama: 'Rumus di kepala tabel tidak sesuai dengan isinya',
  en: { nama: 'Formula in the heading does not fit its column' },
  salah: [
    ['No', 'Program', 'Pagu', 'Realisasi', '%'],
    ['1', '2', '3', '4', '5 = 3 : 4'],
    ['1', 'A', '200.000.000', '150.000.000', '75,00'],
    ['2', 'B', '400.000.000', '100.000.000', '25,00'],
  ],
  benar: [
    ['No', 'Program', 'Pagu', 'Realisasi', '%'],
    ['1', '2', '3', '4', '5 = 4 : 3'],
    ['1', 'A', '200.000.000', '150.000.000', '75,00'],
    ['2', 'B', '400.000.000', '100.000.000', '25,00'],
  ],
  batas:
    'Hanya rumus dengan empat operasi dan kurung atas nomor kolom, paling panjang 60 huruf; "× 100" boleh tidak ditulis. Diam bila sedikitnya separuh baris mengikutinya atau hanya satu baris dapat dihitung.',
});

/** Formulas in numbering rows and headings that most rows of their column do not follow. */
export function barisRumus(b: Bacaan): Temuan[] {
  return ratakan(b.tabel, (t) => ratakan(t.kolom, (k) => periksa(b, t, k)));
}

function periksa(b: Bacaan, t: TabelTerbaca, k: Kolom): Temuan[] {
  const dihitung = rumusKolom(t, k).map((p) => hitung(t, k, p));
  const [terbaik] = dihitung.sort((x, y) => y.cocok - x.cocok);
  if (terbaik === undefined || terbaik.banyak < 2 || terbaik.cocok * 2 >= terbaik.banyak) return [];
  const dipakai = b.diputus.find(
    ({ r, putusan }) => r.hasil.sel?.kolom === k && r.jenis === 'rasio-baris' && putusan.status === 'cocok',
  )?.r;
  const aturan =
    dipakai?.bentuk === 'rumus'
      ? { id: `; isinya mengikuti ${dipakai.rumus.nama}`, en: `; they follow ${dipakai.rumus.gloss}` }
      : '';
  const lokasi = lokasiSel(t.tabel, Math.max((t.baris[0]?.ke ?? 1) - 1, 0), k.ke);
  const tercetak = k.rumusTercetak as string;
  return [
    tulisTemuan(
      p224,
      b,
      { lokasi, tercetak, rumus: dipakai?.rumus ?? null },
      { sel: namaLokasi(lokasi), tercetak, cocok: `${terbaik.cocok}`, banyak: `${terbaik.banyak}`, aturan },
    ),
  ];
}

function hitung(t: TabelTerbaca, k: Kolom, p: Pasangan): { cocok: number; banyak: number } {
  const putusan = ratakan(t.baris, (b) => {
    const hasil = b.jenis === 'isi' ? faktaDi(t, b, k) : undefined;
    const r = hasil === undefined ? null : relasiBaris(t, b, hasil, p, true);
    return (r === null ? null : putuskan(r)) ?? [];
  });
  return { cocok: putusan.filter((x) => x.status !== 'tidak').length, banyak: putusan.length };
}
