import type { Baris, TabelTerbaca } from '../../fakta/fakta.js';
import { berfakta } from '../../fakta/jenis-baris.js';
import type { Kolom } from '../../fakta/kolom.js';
import type { Bentuk, Kalimat } from './bentuk.js';
import { pohonJumlah } from './pohon-jumlah.js';

/**
 * The list of programs of a Perjanjian Kinerja, and any other list with one column of amounts: programs with their budget, below them their
 * activities, and one total above or below.
 */
export const perjanjianKinerja: Bentuk = {
  id: 'perjanjian-kinerja',
  nama: 'Program dan anggaran Perjanjian Kinerja',
  sumber: [
    { acuan: 'permenpanrb-53-2014', tempat: 'Lampiran I, formulir Perjanjian Kinerja', kedudukan: 'lewat-pihak-lain' },
  ],
  kalimat,
};

function kalimat(t: TabelTerbaca): readonly Kalimat[] {
  const angka = t.kolom.filter((k) => berfakta(k) && t.baris.some((b) => t.fakta.get(b.ke)?.has(k.ke)));
  const [kolom] = angka;
  if (kolom === undefined || angka.length > 1 || !beruang(kolom)) return [];
  const baris = t.baris.filter((b) => b.jenis !== 'kosong' && t.fakta.get(b.ke)?.has(kolom.ke));
  const total = baris.filter((b) => b.jenis === 'total' || tanpaNama(b));
  const isi = baris.filter((b) => !total.includes(b));
  const [satu] = total;
  if (satu === undefined || total.length > 1 || isi.length < 2) return [];
  // A total in between stands for a part of the list only.
  if (satu !== baris[0] && satu !== baris.at(-1)) return [];
  return pohonJumlah(t, isi, total, [kolom]).map((r) => [r]);
}

const beruang = (k: Kolom): boolean => k.uang || k.peran === 'pagu';

const tanpaNama = (b: Baris): boolean => b.nama.size === 0 && b.nomor === '' && b.kode === null;
