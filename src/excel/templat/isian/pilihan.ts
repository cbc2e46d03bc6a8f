import { tampil } from '../../../model/pesan.js';
import type { Isian } from './isian.js';
import { teksSel } from './teks.js';

/** A value of the model with the word that stands for it in the workbook. */
export type Pilihan = readonly [nilai: unknown, kata: string];

/** Excel takes a list typed into the rule up to this length. */
const DAFTAR_TERPANJANG = 255;

/** Which of the words one that is none of them stands for, where that is known. */
type Maksud = (kata: string) => string | undefined;

/** A drop-down list of words that the model writes alike, such as the choices of a policy. */
export const isianKata = (kata: readonly string[], maksud?: Maksud): Isian =>
  isianPilihan(kata.map((k): Pilihan => [k, k]) as [Pilihan, ...Pilihan[]], maksud);

/** A drop-down list: one of some words, in any case. */
export function isianPilihan(pilihan: readonly [Pilihan, ...Pilihan[]], maksud?: Maksud): Isian {
  const kata = pilihan.map(([, k]) => k);
  const pesan = `Pilih salah satu: ${kata.join(', ')}.`;
  const sama = (k: string) => k.trim().toLowerCase();
  return {
    baca: ({ teks }) => {
      if (teks.trim() === '') return { status: 'kosong' };
      const cocok = pilihan.find(([, k]) => sama(k) === sama(teks));
      if (cocok) return { status: 'isi', nilai: cocok[0] };
      const dekat = maksud?.(teks);
      return {
        status: 'galat',
        pesan: `${tampil(teks)} tidak dikenal${dekat === undefined ? '' : ` (maksudnya "${dekat}"?)`}; pilih salah satu: ${kata.join(', ')}`,
        ganti: pilihan[0][0],
      };
    },
    tulis: (nilai) => pilihan.find(([n]) => n === nilai)?.[1] ?? teksSel(String(nilai)),
    format: '@',
    rata: 'left',
    ...(kata.join(',').length > DAFTAR_TERPANJANG
      ? {}
      : {
          validasi: {
            type: 'list',
            values: kata,
            allowBlank: true,
            showErrorMessage: true,
            errorTitle: 'Pilihan tidak dikenal',
            errorMessage: pesan.slice(0, 225),
          },
        }),
  };
}
