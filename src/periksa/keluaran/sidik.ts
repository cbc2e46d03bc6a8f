import type { Temuan } from '../temuan/temuan.js';
import { KATA } from './kata.js';
import { teksSel, teksWadah } from './letak.js';

/** What a finding is about, whichever row and column it has moved to. */
const pokok = ({ kode, lokasi, uraian, tercetak, sidik }: Temuan): string =>
  [kode, teksWadah(lokasi, '/'), uraian ?? teksSel(lokasi, KATA.id), tercetak ?? '', sidik ?? ''].join('|');

/** The fingerprint of each finding, by which it is known again in a later check; those about the same are counted. */
export function sidikTemuan(temuan: readonly Temuan[]): readonly string[] {
  const banyak = new Map<string, number>();
  return temuan.map((t) => {
    const sidik = pokok(t);
    const ke = (banyak.get(sidik) ?? 0) + 1;
    banyak.set(sidik, ke);
    return ke === 1 ? sidik : `${sidik}|${ke}`;
  });
}
