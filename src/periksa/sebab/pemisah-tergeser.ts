import { cetakSeperti } from './cetak.js';
import { jelaskan, type Sebab } from './sebab.js';

/** The decimal comma stands one or two places off: the digits are right. */
export const pemisahTergeser: Sebab = (t) => {
  if (t.fakta.nilai.isZero() || !(t.fakta.persen || t.fakta.desimal > 0)) return [];
  const calon = ['10', '100', '1000'].flatMap((k) => [t.fakta.nilai.times(k), t.fakta.nilai.div(k)]);
  return jelaskan(
    t,
    'pemisah-tergeser',
    0.9,
    calon,
    (n) => `tanda koma tergeser: ${cetakSeperti(t.fakta, n)} tercetak ${t.fakta.teks}`,
  );
};
