import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, TabelTerbaca } from '../../fakta/fakta.js';
import { berfakta } from '../../fakta/jenis-baris.js';
import { gantiKurung } from '../../fakta/kata.js';
import type { Kolom } from '../../fakta/kolom.js';
import { type RelasiLurus, rataBagian } from '../relasi.js';
import type { Bentuk, Kalimat } from './bentuk.js';
import { jumlahKolomKe } from './lurus.js';

/**
 * The scores of the offices of a region: components, each with the most that it can be (`Perencanaan Kinerja (30)`), their sum, and in the last row
 * the mean of each column.
 */
export const peringkatEvaluasi: Bentuk = {
  id: 'peringkat-evaluasi',
  nama: 'Hasil evaluasi AKIP perangkat daerah',
  sumber: [
    { acuan: 'permenpanrb-88-2021', tempat: 'Lampiran, bobot komponen', kedudukan: 'lewat-pihak-lain' },
    { acuan: 'simpulan-lkjip', tempat: 'rata-rata nilai perangkat daerah', kedudukan: 'simpulan' },
  ],
  kalimat,
};

const BARIS_TERSEDIKIT = 3;
const UTUH = 100;

function kalimat(t: TabelTerbaca): readonly Kalimat[] {
  const angka = t.kolom.filter((k) => berfakta(k) && !k.uang);
  const komponen = angka.filter((k) => bobotJudul(k) !== null);
  if (komponen.reduce((n, k) => n + (bobotJudul(k) ?? 0), 0) !== UTUH || komponen.length < 2) return [];
  const isi = t.baris.filter((b) => b.jenis === 'isi' && komponen.every((k) => faktaDi(t, b, k)));
  if (isi.length < BARIS_TERSEDIKIT) return [];
  const akhir = angka.find((k) => k.ke > (komponen.at(-1)?.ke ?? 0));
  const rata = t.baris.filter((b) => b.jenis === 'rata-rata');
  const dirata = [...komponen, ...(akhir ? [akhir] : [])];
  return [
    akhir === undefined ? [] : jumlahKolomKe(t, isi, akhir, komponen),
    rata.length === 1 ? ratakan(rata, (b) => ratakan(dirata, (k) => rataRata(t, b, isi, k))) : [],
  ];
}

/** The most that a component can be, as its heading says in brackets. */
function bobotJudul(k: Kolom): number | null {
  let bobot: number | null = null;
  gantiKurung(k.judul.slice(0, 200), (kurung) => {
    if (/^\(\d{1,2}(?:[.,]\d+)?\s?%?\)$/.test(kurung))
      bobot = Number(kurung.slice(1, -1).replace(/[%\s]/g, '').replace(',', '.'));
    return '';
  });
  return bobot;
}

function rataRata(t: TabelTerbaca, b: Baris, isi: readonly Baris[], k: Kolom): RelasiLurus[] {
  const hasil = faktaDi(t, b, k);
  const suku = ratakan(isi, (x) => faktaDi(t, x, k) ?? []);
  return hasil === undefined || suku.length < isi.length ? [] : [rataBagian(hasil, suku, false)];
}
