import { ratakan } from '../../tabel/tiap.js';
import type { Baris, TabelTerbaca } from '../fakta/fakta.js';
import { menamai } from '../fakta/jenis-baris.js';
import { pecahKata } from '../fakta/kata.js';
import type { Kolom } from '../fakta/kolom.js';

/** Words that begin the part of income of a budget, and those that end it. */
const MASUK: ReadonlySet<string> = new Set(['pendapatan', 'penerimaan', 'pad', 'pnbp']);
const KELUAR: ReadonlySet<string> = new Set(['belanja', 'pengeluaran', 'program', 'kegiatan']);
/** What is taken in: beside these words a title, or the heading of the names, speaks of income. */
const DITERIMA: ReadonlySet<string> = new Set([
  ...MASUK,
  'pajak',
  'retribusi',
  'zakat',
  'omzet',
  'penjualan',
  'investasi',
  'transaksi',
]);
/** Words of a budget: what is planned under these is a ceiling. */
const PAGU: ReadonlySet<string> = new Set([
  'pagu',
  'anggaran',
  'belanja',
  'apbd',
  'apbn',
  'dpa',
  'dipa',
  'alokasi',
  'dana',
]);
/** What is no spending wherever it stands. */
const BUKAN_BELANJA: ReadonlySet<string> = new Set([
  ...MASUK,
  'pajak',
  'retribusi',
  'surplus',
  'defisit',
  'pembiayaan',
  'silpa',
  'perimbangan',
  'transfer',
]);

/**
 * Rows of which more than planned is no fault: of income, by their own words, below a row that begins the part of income, or in a table that
 * speaks of it; and under a heading `Target`, which is no ceiling, all but those of spending.
 */
export function barisPendapatan(t: TabelTerbaca, pagu: Kolom): ReadonlySet<Baris> {
  const hasil = new Set<Baris>();
  const kepala = ratakan(t.kolom, (k) => (menamai(k) ? [k.judul] : []));
  const sasaran = pecahKata(pagu.judul).includes('target') && !pecahKata(pagu.judul).some((k) => PAGU.has(k));
  let masuk = mulai([t.tabel.judul, t.tabel.nama, ...kepala].join(' '), sasaran, DITERIMA);
  for (const b of t.baris) {
    masuk = mulai(awalNama(b.label), masuk);
    const kata = pecahKata(b.label);
    if (masuk || (kata.some((k) => BUKAN_BELANJA.has(k)) && !kata.some((k) => KELUAR.has(k)))) hasil.add(b);
  }
  // The total of nothing but income is income.
  const isi = t.baris.filter((b) => b.jenis === 'isi');
  if (isi.length > 0 && isi.every((b) => hasil.has(b))) for (const b of t.baris) if (b.jenis === 'total') hasil.add(b);
  return hasil;
}

/** The words at which a name says what part it begins, `II. BELANJA`, `Jumlah Pendapatan`: further in they say what it is about, `Koreksi kesalahan belanja`. */
const AWAL_NAMA = 2;

const awalNama = (label: string): string =>
  pecahKata(label)
    .filter((k) => /\p{L}/u.test(k))
    .slice(0, AWAL_NAMA)
    .join(' ');

/** Whether a part of income goes on after a text: the first of the words that say so decides. */
function mulai(teks: string, kini: boolean, diterima = MASUK): boolean {
  const penentu = pecahKata(teks).find((k) => diterima.has(k) || KELUAR.has(k));
  return penentu === undefined ? kini : diterima.has(penentu);
}
