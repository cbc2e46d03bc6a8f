import type { Temuan } from '../temuan/temuan.js';
import type { Kata } from './kata.js';
import { teksTerkait } from './letak.js';

/** The cells that are wrong only through a finding, as one line: `Ikut salah karena ini: E5, F5`; none where there are none. */
export const barisIkut = ({ ikut = [], lokasi }: Temuan, kata: Kata): readonly string[] =>
  ikut.length === 0 ? [] : [`${kata.ikut}: ${teksTerkait(lokasi, ikut, kata)}`];
