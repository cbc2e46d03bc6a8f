import { cetakSeperti } from './cetak.js';
import { berpersen, jelaskan, type Sebab } from './sebab.js';

const FAKTOR = [3, 6, 2, 1] as const;
const SEBUTAN: Readonly<Record<number, string>> = { 1: 'sepuluh', 2: 'seratus', 3: 'seribu', 6: 'sejuta' };

/** Printed in another unit: a factor of 10, 100, 1.000 or a million. */
export const faktorSatuan: Sebab = (t) => {
  const { nilai, desimal } = t.fakta;
  // The unit of a percentage is never another one, and a figure with decimals has its sign in the wrong place.
  if (nilai.isZero() || berpersen(t.fakta) || (desimal > 0 && (!nilai.isInteger() || nilai.abs().lt(1000)))) return [];
  return FAKTOR.flatMap((pangkat) => {
    const kali = `1${'0'.repeat(pangkat)}`;
    return jelaskan(t, 'faktor-satuan', 0.92, [t.fakta.nilai.times(kali), t.fakta.nilai.div(kali)], (n) =>
      n.abs().gt(t.fakta.nilai.abs())
        ? `tercetak seper${SEBUTAN[pangkat]}nya: ${cetakSeperti(t.fakta, n)}`
        : `tercetak ${SEBUTAN[pangkat]} kali lipat: ${cetakSeperti(t.fakta, n)}`,
    );
  });
};
