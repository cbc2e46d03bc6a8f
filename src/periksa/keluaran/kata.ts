import type { Bahasa } from '../../rumus/alasan.js';
import type { Tingkat } from '../temuan/temuan.js';

/** The words that the renderers add to what the findings say themselves. */
export interface Kata {
  readonly tingkat: Readonly<Record<Tingkat, string>>;
  readonly tercetak: string;
  readonly semestinya: string;
  readonly rumus: string;
  readonly sebab: string;
  readonly terkait: string;
  readonly saran: string;
  readonly ikut: string;
  /** How plausible a cause is, in words, by its score. */
  readonly mungkin: (skor: number) => string;
  readonly diterima: string;
  readonly letak: string;
  readonly baris: string;
  readonly alinea: string;
  readonly kolom: string;
  readonly halaman: string;
  readonly teks: string;
  readonly tanpaTemuan: string;
  readonly takDipahami: string;
  readonly danLagi: (banyak: number) => string;
  readonly judul: string;
  readonly hitung: (r: { tabel: string; fakta: string; relasi: string; konsisten: string }) => string;
}

/** Causes that explain so well are next to certain. */
const SANGAT_MUNGKIN = 0.75;

/** In both languages. */
export const KATA: Readonly<Record<Bahasa, Kata>> = {
  id: {
    tingkat: { galat: 'galat', peringatan: 'peringatan', catatan: 'catatan' },
    tercetak: 'tercetak',
    semestinya: 'semestinya',
    rumus: 'rumus',
    sebab: 'sebab',
    terkait: 'terkait',
    saran: 'saran',
    ikut: 'Ikut salah karena ini',
    mungkin: (skor) => (skor >= SANGAT_MUNGKIN ? 'sangat mungkin' : 'mungkin'),
    diterima: 'diterima',
    letak: 'letak',
    baris: 'baris',
    alinea: 'alinea',
    kolom: 'kolom',
    halaman: 'hlm.',
    teks: 'teks',
    tanpaTemuan: 'Tidak ada temuan.',
    takDipahami: 'kolom yang tidak dipahami',
    danLagi: (banyak) => `dan ${banyak} lagi`,
    judul: 'Hasil periksa',
    hitung: (r) => `${r.tabel} tabel, ${r.fakta} fakta, ${r.relasi} relasi (${r.konsisten} konsisten)`,
  },
  en: {
    tingkat: { galat: 'error', peringatan: 'warning', catatan: 'note' },
    tercetak: 'printed',
    semestinya: 'should be',
    rumus: 'formula',
    sebab: 'cause',
    terkait: 'related',
    saran: 'advice',
    ikut: 'Wrong because of this too',
    mungkin: (skor) => (skor >= SANGAT_MUNGKIN ? 'very likely' : 'perhaps'),
    diterima: 'accepted',
    letak: 'place',
    baris: 'line',
    alinea: 'paragraph',
    kolom: 'column',
    halaman: 'p.',
    teks: 'text',
    tanpaTemuan: 'No findings.',
    takDipahami: 'columns that were not understood',
    danLagi: (banyak) => `and ${banyak} more`,
    judul: 'Result of the check',
    hitung: (r) => `${r.tabel} tables, ${r.fakta} facts, ${r.relasi} relations (${r.konsisten} consistent)`,
  },
};
