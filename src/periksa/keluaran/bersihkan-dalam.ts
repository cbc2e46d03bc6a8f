import { bersihkanTeks } from '../../tabel/teks-tampil.js';

/** Data whose every text is one line that nothing unseen is in; keys stay, since they are the program's own. */
export function bersihkanDalam<T>(nilai: T): T;
export function bersihkanDalam(nilai: unknown): unknown {
  if (typeof nilai === 'string') return bersihkanTeks(nilai);
  if (Array.isArray(nilai)) return nilai.map((isi) => bersihkanDalam(isi));
  if (typeof nilai !== 'object' || nilai === null) return nilai;
  return Object.fromEntries(Object.entries(nilai).map(([kunci, isi]) => [kunci, bersihkanDalam(isi)]));
}
