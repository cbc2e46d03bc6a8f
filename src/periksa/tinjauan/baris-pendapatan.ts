import type { Baris, TabelTerbaca } from '../fakta/fakta.js';
import { pecahKata } from '../fakta/kata.js';

/** Words that begin the part of income of a budget, and those that end it. */
const MASUK: ReadonlySet<string> = new Set(['pendapatan', 'penerimaan', 'pad', 'pnbp']);
const KELUAR: ReadonlySet<string> = new Set(['belanja', 'pengeluaran', 'program', 'kegiatan']);
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

/** Rows of income, of which more than planned is no fault: by their own words, or below a row that begins the part of income. */
export function barisPendapatan(t: TabelTerbaca): ReadonlySet<Baris> {
  const hasil = new Set<Baris>();
  let masuk = mulai(`${t.tabel.judul ?? ''} ${t.tabel.nama ?? ''}`, false);
  for (const b of t.baris) {
    masuk = mulai(b.label, masuk);
    const kata = pecahKata(b.label);
    if (masuk || (kata.some((k) => BUKAN_BELANJA.has(k)) && !kata.some((k) => KELUAR.has(k)))) hasil.add(b);
  }
  return hasil;
}

/** Whether a part of income goes on after a text: the first of the words that say so decides. */
function mulai(teks: string, kini: boolean): boolean {
  const penentu = pecahKata(teks).find((k) => MASUK.has(k) || KELUAR.has(k));
  return penentu === undefined ? kini : MASUK.has(penentu);
}
