import { BOBOT_SEBAB } from './bobot.js';
/** Decimals cut off where the report rounds. */
export const TERPOTONG = {
  sebab: 'terpotong',
  teks: {
    id: 'angka di belakang koma dipotong, tidak dibulatkan',
    en: 'the decimals were cut off, not rounded',
  },
  skor: BOBOT_SEBAB.terpotong,
} as const;
