import type { Decimal } from '../../angka/desimal.js';
import type { Fakta } from '../fakta/fakta.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { BOBOT_SEBAB } from './bobot.js';
import type { KandidatSebab } from './sebab.js';

/** The figure was computed from another that is wrong, and carries its error. */
export function terbawaDari(asal: Fakta, nilai: Decimal | null): KandidatSebab {
  const { id, en } = namaLokasi(asal.lokasi);
  return {
    sebab: 'terbawa',
    nilai,
    skor: BOBOT_SEBAB.terbawa,
    teks: { id: `membawa kesalahan ${id}`, en: `carries the error of ${en}` },
  };
}
