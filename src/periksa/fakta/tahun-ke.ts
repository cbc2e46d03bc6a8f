import { tiap } from '../../tabel/tiap.js';
import { rapikanKata } from './kata.js';
import type { KepalaTabel } from './kepala-tabel.js';

/** `1`, `Tahun ke-2`, `III` below a heading of several years. */
const TAHUN_KE = /^(?:(?:tahun|thn|th) )?(?:ke )?(?:([1-9]|10)|(i{1,3}|iv|v))$/;
const ROMAWI = ['i', 'ii', 'iii', 'iv', 'v'];

/** `Target Renstra Tahun ke-`: what stands below counts years, also where each of them has its own target and its money. */
const BERTAHUN = /(?:^| )(?:tahun|thn|th) ke$/;

/** What counts the years in the headings of a column, from the uppermost to its own. */
function hitungan(jalur: readonly string[]): string {
  const kata = tiap(jalur, rapikanKata);
  const bertahun = kata.slice(0, -2).findIndex((k) => BERTAHUN.test(k));
  return (bertahun < 0 ? kata.at(-1) : kata[bertahun + 1]) as string;
}

/** Which year of a plan each column is of: none where no other group of columns counts the same. */
export function tahunBerurut(jalur: KepalaTabel['jalur']): readonly (number | null)[] {
  const urutan = tiap(jalur, (j) => {
    const [, angka, romawi] = j.length > 1 ? (TAHUN_KE.exec(hitungan(j)) ?? []) : [];
    return angka === undefined ? (romawi === undefined ? null : ROMAWI.indexOf(romawi) + 1) : Number(angka);
  });
  return tiap(urutan, (n, k) => (n !== null && urutan.some((m, i) => i !== k && m === n) ? n : null));
}
