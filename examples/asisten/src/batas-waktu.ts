import { batasiWaktu, type Pelapor } from 'lkjip';

/** How long one call may work, in milliseconds. */
export const WAKTU_TERLAMA = 30_000;

export const batasWaktu = (): Pelapor => batasiWaktu(WAKTU_TERLAMA, () => performance.now());
