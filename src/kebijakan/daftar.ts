import { anjuran } from './anjuran.js';
import { paserLkjip2022 } from './paser-lkjip-2022.js';
import type { Preset } from './preset.js';

/** Every preset of policies. */
export const daftarKebijakan = [anjuran, paserLkjip2022] as const satisfies readonly Preset[];

/** Id of a known preset. */
export type IdKebijakan = (typeof daftarKebijakan)[number]['id'];
