import { anjuran } from './anjuran.js';
import { kebijakanKemenkeu } from './kemenkeu.js';
import { paserLkjip2022 } from './paser-lkjip-2022.js';
import { kebijakanPermendagri86 } from './permendagri-86-2017.js';
import { kebijakanPermenpanrb8 } from './permenpanrb-8-2021.js';
import { kebijakanPermenpanrb53 } from './permenpanrb-53-2014.js';
import type { Preset } from './preset.js';

/** Every preset of policies. */
export const daftarKebijakan = [
  anjuran,
  paserLkjip2022,
  kebijakanPermendagri86,
  kebijakanPermenpanrb53,
  kebijakanPermenpanrb8,
  kebijakanKemenkeu,
] as const satisfies readonly Preset[];

/** Id of a known preset. */
export type IdKebijakan = (typeof daftarKebijakan)[number]['id'];

/**
 * The preset with this id; undefined when there is none.
 *
 * @example
 * cariKebijakan('kemenkeu')?.aturan.batas.indikator // => { bawah: 0, atas: 120 }
 */
export function cariKebijakan(id: string): Preset | undefined {
  return daftarKebijakan.find((k) => k.id === id);
}
