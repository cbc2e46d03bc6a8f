import { ambil } from '../../model/jalur.js';
import type { KenalContoh } from './baca-baris.js';
import { contohBaris } from './contoh.js';
import type { NamaLembarBaris } from './lembar/daftar.js';

/** Any year: the examples are written for the years of their template. */
const TAHUN_CONTOH = 2025;

/** Whether a row holds nothing but what one example of its sheet holds, in whatever year. */
export const masihContoh: KenalContoh = (lembar, baris, kolom) => {
  const contoh = contohBaris(TAHUN_CONTOH, TAHUN_CONTOH)[lembar as NamaLembarBaris] ?? [];
  return contoh.some((isi) =>
    [...kolom].every(([c, { kunci, isian }]) => {
      const sel = baris[c];
      if (sel === undefined) return true;
      const dibaca = isian.baca(sel);
      if (dibaca.status === 'kosong') return sel.rumus === null;
      if (dibaca.status !== 'isi') return false;
      if (/(?:^|\.)tahun$/.test(kunci)) return true;
      return String(dibaca.nilai) === String(ambil(isi, kunci.replace(/\b\d{4}\b/, `${TAHUN_CONTOH}`)));
    }),
  );
};
