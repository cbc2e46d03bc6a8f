import { ratakan } from '../../tabel/tiap.js';

/** Words that link others and stand in no abbreviation. */
const PENGHUBUNG: ReadonlySet<string> = new Set([
  'dan',
  'atau',
  'di',
  'ke',
  'pada',
  'atas',
  'terhadap',
  'dengan',
  'yang',
]);
const TERPENDEK = 3;

/**
 * Whether an abbreviation stands for words of a text: its letters are their initials, one after another, where its first letter may stand for a
 * word that the text leaves out (`SAKIP` for Akuntabilitas Kinerja Instansi Pemerintah, `IKM` for Kepuasan Masyarakat).
 */
export function singkatanDari(singkatan: string, kata: readonly string[]): boolean {
  if (singkatan.length < TERPENDEK) return false;
  const huruf = singkatan.toLowerCase();
  const awal = ratakan(kata, (k) => (PENGHUBUNG.has(k) ? [] : [k[0]])).join('');
  return awal.includes(huruf) || awal.includes(huruf.slice(1)) || kata.includes(huruf);
}
