import { TabelTakTerbaca } from '../../tabel/batas.js';
import { alamat, type LembarTerbuka } from './lembar-ods.js';

/** How often something is said to stand there: once unless said. What is no number is refused, since all behind it would stand elsewhere. */
function diminta(teks = '1'): number {
  if (/^\d+$/.test(teks)) return Math.max(Number(teks), 1);
  throw new TabelTakTerbaca(
    `berkasnya rusak: ada sel atau baris berulang "${teks.slice(0, 40)}" kali. Simpan kembali dari LibreOffice.`,
  );
}

/** How often something stands there, never more than there is place for. */
export const ulangan = (teks: string | undefined, terbanyak: number): number =>
  Math.min(diminta(teks), Math.max(terbanyak, 0));

/**
 * Refuses a cell, or a row (`kolom` null), that holds something and reaches beyond the end of the sheet: what stands there would be lost. Blank ones may
 * reach as far as they like.
 */
export function pastikanMuat(
  terbuka: LembarTerbuka,
  kolom: number | null,
  teks: string | undefined,
  muat: number,
): void {
  const kali = diminta(teks);
  if (kali <= muat) return;
  const apa = kolom === null ? `baris ${terbuka.baris + 1}` : `sel ${alamat(terbuka, kolom)}`;
  throw new TabelTakTerbaca(
    `lembar "${terbuka.nama}" rusak: isi ${apa}${kali > 1 ? `, yang berulang ${kali} kali,` : ''} melewati ujung lembar. Betulkan di LibreOffice, lalu simpan kembali.`,
  );
}

export const tersembunyi = (a: Readonly<Record<string, string>>): boolean =>
  (a['table:visibility'] ?? 'visible') !== 'visible';
