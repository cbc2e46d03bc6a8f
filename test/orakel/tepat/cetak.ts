import type { Pecahan } from '../pecahan.js';

/** A rounded number as Indonesians print it: `-1.234,50`. */
export function cetakId(bulat: Pecahan, desimal: number): string {
  const [utuh = '', pecahan] = bulat.cetak(desimal, 'potong').split('.');
  return utuh.replace(/\B(?=(\d{3})+$)/g, '.') + (pecahan === undefined ? '' : `,${pecahan}`);
}
