import type { Sebab } from './sebab.js';

/** The figure is malformed as it stands: whatever else happened to its digits, its separators show that something did. */
export const angkaRusak: Sebab = (t) =>
  t.fakta.rusak
    ? [{ sebab: 'angka-rusak', nilai: null, skor: 0.97, teks: 'pemisah atau banyaknya angka tidak lazim' }]
    : [];
