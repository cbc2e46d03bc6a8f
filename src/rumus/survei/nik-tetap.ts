import type { Angka } from '../../angka/desimal.js';
import { bagi, kali, konstanta } from '../pohon.js';
import type { Rumus } from '../rumus.js';
import { skmKonversi } from './skm.js';

const { I } = skmKonversi.masukan;

/** {@link skmKonversi} of the sum of so many elements that weigh the same: their sum ÷ how many they are × 25. */
export const nikTetap = (banyak: number): Rumus => ({
  ...skmKonversi,
  isi: kali(bagi(I, konstanta(banyak)), konstanta(25)),
});

/** The same with a share that is printed with few decimals, as 0,11 of nine. */
export const nikBerbobotTetap = (bobot: Angka): Rumus => ({
  ...skmKonversi,
  isi: kali(kali(I, konstanta(bobot)), konstanta(25)),
});
