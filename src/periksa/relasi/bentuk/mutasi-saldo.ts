import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import { berfakta } from '../../fakta/jenis-baris.js';
import { pecahKata } from '../../fakta/kata.js';
import type { Kolom } from '../../fakta/kolom.js';
import { terpenuhi } from '../konsistensi.js';
import type { RelasiLurus } from '../relasi.js';
import type { Bentuk, Kalimat } from './bentuk.js';
import { lurus } from './lurus.js';

/**
 * What was left over, what came in and what went out, in one row: cases of a court (`Sisa lalu`, `Masuk`, `Beban`, `Putus`, `Sisa akhir`), goods in
 * store, balances. With what came in it makes the load, and without what went out what is left.
 */
export const mutasiSaldo: Bentuk = {
  id: 'mutasi-saldo',
  nama: 'Mutasi saldo, persediaan dan perkara',
  sumber: [
    { acuan: 'simpulan-lkjip', tempat: 'mutasi: saldo awal + masuk − keluar = saldo akhir', kedudukan: 'simpulan' },
  ],
  kalimat,
};

const kataKata = (teks: string): ReadonlySet<string> => new Set(teks.split(' '));

const SALDO = kataKata('sisa saldo stok stock persediaan tunggakan');
const AWAL = kataKata('awal lalu sebelumnya lama kemarin');
const MASUK = kataKata(
  'masuk diterima terima penerimaan pemasukan tambah bertambah penambahan tambahan pengadaan pembelian perolehan',
);
const BEBAN = kataKata('beban jumlah total jml');
const KELUAR = kataKata(
  'putus diputus putusan selesai diselesaikan penyelesaian minutasi keluar pengeluaran pemakaian penggunaan terpakai dicabut cabut pencabutan dicoret pencoretan gugur ' +
    'berkurang kurang pengurangan penghapusan dikirim',
);

type Peran = 'awal' | 'akhir' | 'masuk' | 'beban' | 'keluar';

/** What a column holds by its heading; a balance that is not said to be the earlier one is the later. */
function peranArus(k: Kolom): Peran | null {
  const kata = pecahKata(k.judul);
  const ada = (daftar: ReadonlySet<string>): boolean => kata.some((w) => daftar.has(w));
  if (ada(SALDO)) return ada(AWAL) ? 'awal' : 'akhir';
  if (ada(BEBAN)) return ada(KELUAR) || ada(MASUK) ? null : 'beban';
  if (ada(MASUK)) return 'masuk';
  return ada(KELUAR) ? 'keluar' : null;
}

/** Of more columns that went out too many ways of taking them would do. */
const KELUAR_TERBANYAK = 4;

function kalimat(t: TabelTerbaca): readonly Kalimat[] {
  const kolom = t.kolom.filter((k) => berfakta(k) && !k.persen);
  const berperan = (p: Peran): Kolom[] => kolom.filter((k) => peranArus(k) === p);
  const [awal, ...awalLain] = berperan('awal');
  const [akhir, ...akhirLain] = berperan('akhir');
  const [masuk, ...masukLain] = berperan('masuk');
  const [beban, ...bebanLain] = berperan('beban');
  const keluar = berperan('keluar');
  if (!awal || !akhir || !masuk || keluar.length === 0 || keluar.length > KELUAR_TERBANYAK) return [];
  if (awalLain.length + akhirLain.length + masukLain.length + bebanLain.length > 0) return [];
  if (!(awal.ke < masuk.ke && masuk.ke < akhir.ke)) return [];
  return [
    beban === undefined ? [] : perBaris(t, beban, [awal, masuk], []),
    terbaik(himpunan(keluar).map((k) => perBaris(t, akhir, beban === undefined ? [awal, masuk] : [beban], k))),
  ];
}

/** Every choice of columns, those of most first: what was withdrawn may be among what was decided, or beside it. */
function himpunan(kolom: readonly Kolom[]): readonly (readonly Kolom[])[] {
  const semua: Kolom[][] = [];
  for (let pola = 2 ** kolom.length - 1; pola > 0; pola -= 1) semua.push(kolom.filter((_, i) => (pola >> i) % 2 === 1));
  return semua.sort((a, b) => b.length - a.length);
}

const terbaik = (semua: readonly Kalimat[]): Kalimat => semua.reduce((a, k) => (cocok(k) > cocok(a) ? k : a));

const cocok = (k: Kalimat): number => k.filter(terpenuhi).length;

function perBaris(
  t: TabelTerbaca,
  hasil: Kolom,
  tambah: readonly Kolom[],
  kurang: readonly Kolom[],
): readonly RelasiLurus[] {
  // What a total opens and closes with may be of its first and last period, or of none.
  const baris = t.baris.filter((b) => b.jenis === 'isi');
  return ratakan(baris, (b) => {
    const di = (kolom: readonly Kolom[]): Fakta[] => ratakan(kolom, (k) => faktaDi(t, b, k) ?? []);
    const utuh = faktaDi(t, b, hasil);
    const [naik, turun] = [di(tambah), di(kurang)];
    const lengkap = naik.length === tambah.length && turun.length === kurang.length;
    return utuh && lengkap ? [lurus(utuh, naik, 'selisih-baris', turun)] : [];
  });
}
