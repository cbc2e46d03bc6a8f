import type { Tabel } from '../../tabel/tabel.js';

/** What stands above a table: its name, its title and the other lines. */
export function teksAtas(tabel: Tabel): readonly string[] {
  const atas = 'atas' in tabel ? (tabel.atas as readonly string[]) : [];
  return [tabel.judul, tabel.nama, ...atas].filter((s) => s !== undefined).map((s) => s.slice(0, 500));
}
