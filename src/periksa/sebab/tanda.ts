import { BOBOT_SEBAB } from './bobot.js';
import { cetakSeperti } from './cetak.js';
import { jelaskan, type Sebab } from './sebab.js';

/** The sign is wrong. */
export const tanda: Sebab = (t) =>
  t.fakta.nilai.isZero()
    ? []
    : jelaskan(t, 'tanda', BOBOT_SEBAB.tanda, [t.fakta.nilai.negated()], (n) => ({
        id: `tandanya terbalik: seharusnya ${cetakSeperti(t.fakta, n)}`,
        en: `the sign is reversed: it should be ${cetakSeperti(t.fakta, n)}`,
      }));
