/** Decimals cut off where the report rounds. */
export const TERPOTONG = {
  sebab: 'terpotong',
  teks: {
    id: 'angka di belakang koma dipotong, tidak dibulatkan',
    en: 'the decimals were cut off, not rounded',
  },
  skor: 0.9,
} as const;
