import { geserKoma } from '../../angka/digit-cetak.js';
import { ratakan } from '../../tabel/tiap.js';
import { nilaiKasar } from '../fakta/nilai-kasar.js';
import { BOBOT_SEBAB } from './bobot.js';
import { cetakSeperti } from './cetak.js';
import { berpersen, jelaskan, mungkinPerlu, type Sebab } from './sebab.js';

const FAKTOR = [3, 6, 2, 1] as const;
const SEBUTAN = {
  1: { id: 'sepuluh', en: 'ten' },
  2: { id: 'seratus', en: 'a hundred' },
  3: { id: 'seribu', en: 'a thousand' },
  6: { id: 'sejuta', en: 'a million' },
} as const;

/** Printed in another unit: a factor of 10, 100, 1.000 or a million. */
export const faktorSatuan: Sebab = (t) => {
  const { nilai, desimal } = t.fakta;
  // The unit of a percentage is never another one, and a figure with decimals has its sign in the wrong place.
  if (nilai.isZero() || berpersen(t.fakta) || (desimal > 0 && (!nilai.isInteger() || nilai.abs().lt(1000)))) return [];
  const kasar = nilaiKasar(t.fakta);
  return ratakan(FAKTOR, (pangkat) => {
    if (!mungkinPerlu(t, kasar * 10 ** pangkat) && !mungkinPerlu(t, kasar / 10 ** pangkat)) return [];
    const { id, en } = SEBUTAN[pangkat];
    return jelaskan(
      t,
      'faktor-satuan',
      BOBOT_SEBAB['faktor-satuan'],
      [geserKoma(nilai, pangkat), geserKoma(nilai, -pangkat)],
      (n) =>
        n.abs().gt(t.fakta.nilai.abs())
          ? {
              id: `tercetak seper${id}nya: ${cetakSeperti(t.fakta, n)}`,
              en: `printed ${en} times too small: ${cetakSeperti(t.fakta, n)}`,
            }
          : {
              id: `tercetak ${id} kali lipat: ${cetakSeperti(t.fakta, n)}`,
              en: `printed ${en} times too large: ${cetakSeperti(t.fakta, n)}`,
            },
    );
  });
};
