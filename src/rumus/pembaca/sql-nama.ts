import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { bacaAman } from '../../angka/baca-aman.js';
import { apakahPadat } from '../../angka/bentuk.js';
import { kutipNilai } from '../../angka/sebut-nilai.js';
import { tanpaKendali } from '../../angka/tanpa-kendali.js';

/** A column or table: its name, or the parts of a qualified name. Names are quoted, so any name will do and none can say more than a name. */
export type NamaSql = string | readonly string[];

/** A name in quotes, each part by the hand of the dialect. Throws `ArgumenTidakSah` for what is no name. */
export function namaTerkutip(nama: NamaSql, kutip: (bagian: string) => string): string {
  const bagian = bacaAman('kolom', () => bagianNama(nama));
  const sah = bagian.length > 0 && bagian.every((b) => typeof b === 'string' && b !== '' && tanpaKendali(b) === b);
  if (!sah)
    throw new ArgumenTidakSah(
      `kolom: ${kutipNilai(nama)} bukan nama kolom; beri nama tanpa tanda kendali, atau bagian-bagian namanya.`,
    );
  return bagian.map(kutip).join('.');
}

/** A part of a name in double quotes, and a text in single ones, as standard SQL has them. */
export const kutipGanda = (bagian: string): string => `"${bagian.replaceAll('"', '""')}"`;
export const kutipTunggal = (teks: string): string => `'${teks.replaceAll("'", "''")}'`;

/** A list with holes, which may have no end, is no name. */
const bagianNama = (nama: NamaSql): readonly string[] => {
  if (!Array.isArray(nama)) return [nama as string];
  return apakahPadat(nama) ? [...nama] : [];
};

/** Gives the names that an expression needs for itself. */
export type PemberiNama = (dasar: string) => string;

/**
 * Names inside a subquery hide the caller's columns of the same name, so ours get underscores until none of the caller's is like them.
 * `dasar` is one letter, or one letter and a number.
 */
export function pemberiNama(namaPemakai: readonly NamaSql[]): PemberiNama {
  const garis = namaPemakai.flatMap(bagianNama).map((b) => (/^[a-z]\d*_*$/i.test(b) ? b.split('_').length - 1 : -1));
  const akhiran = '_'.repeat(Math.max(-1, ...garis) + 1);
  return (dasar) => dasar + akhiran;
}
