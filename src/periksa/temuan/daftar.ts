import type { BahanTemuan } from './jenis-temuan.js';
import { p101 } from './p101-rasio-baris.js';
import { p102 } from './p102-jumlah-kolom.js';
import { p103 } from './p103-jumlah-induk.js';
import { p104 } from './p104-rata-rata.js';
import { p105 } from './p105-rasio-total.js';
import { p106 } from './p106-angka-sama.js';
import { p301 } from './p301-terpotong.js';
import { p302 } from './p302-pembulatan-bagian.js';

/** Every kind of finding, by code. */
export const daftarTemuan: readonly BahanTemuan[] = [p101, p102, p103, p104, p105, p106, p301, p302];
