import type { Bahasa } from '../../rumus/alasan.js';
import type { Narasi } from '../../tabel/tabel.js';
import { ratakan } from '../../tabel/tiap.js';
import { pencariLokasi } from '../fakta/lokasi-narasi.js';
import { TEKS_TERPANJANG } from '../fakta/teks-terpanjang.js';
import type { TakDiperiksa } from '../temuan/temuan.js';

const PESAN = {
  id: `paragrafnya terlalu panjang: angka sesudah huruf ke-${TEKS_TERPANJANG} tidak dibaca; pecah paragrafnya`,
  en: `its paragraph is too long: figures after character ${TEKS_TERPANJANG} are not read; break it up`,
} as const satisfies Record<Bahasa, string>;

/** The texts of which the end, with figures in it, was not read. */
export const teksTerpotong = (narasi: readonly Narasi[], bahasa: Bahasa): readonly TakDiperiksa[] =>
  ratakan(narasi, (n) =>
    n.teks.length > TEKS_TERPANJANG && /\d/.test(n.teks.slice(TEKS_TERPANJANG))
      ? [{ hal: 'teks', lokasi: pencariLokasi(n)(TEKS_TERPANJANG), pesan: PESAN[bahasa] } as const]
      : [],
  );
