import type { Dwibahasa } from '../../rumus/alasan.js';
import { BOBOT_SEBAB } from './bobot.js';
import type { Sebab } from './sebab.js';

/** What is said of a malformed figure. */
export const PEMISAH_JANGGAL: Dwibahasa = {
  id: 'pemisah atau banyaknya angka tidak lazim',
  en: 'the separators or the number of digits are odd',
};

/** The figure is malformed as it stands: whatever else happened to its digits, its separators show that something did. */
export const angkaRusak: Sebab = (t) =>
  t.fakta.rusak ? [{ sebab: 'angka-rusak', nilai: null, skor: BOBOT_SEBAB['angka-rusak'], teks: PEMISAH_JANGGAL }] : [];
