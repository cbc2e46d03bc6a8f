import type { Kebijakan } from '../model/kebijakan.js';
import type { Laporan } from '../model/laporan.js';

/** A report under policies of a configuration; the same one where it names its own, or there are none. */
export const denganKebijakan = (laporan: Laporan, kebijakan: Kebijakan | undefined): Laporan =>
  kebijakan === undefined || laporan.kebijakan !== undefined ? laporan : { ...laporan, kebijakan };
