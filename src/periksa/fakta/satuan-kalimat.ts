import { bacaAngka } from '../../angka/baca/baca-angka.js';
import type { AngkaTerbaca, HasilBacaAngka } from '../../angka/baca/hasil-angka.js';
import type { JenisAngka } from '../../angka/baca/kandidat.js';
import type { Decimal } from '../../angka/desimal.js';
import { geserKoma } from '../../angka/digit-cetak.js';
import { bacaSingkat } from './angka-polos.js';
import type { Fakta } from './fakta.js';

const SATUAN: readonly (readonly [RegExp, number])[] = [
  [/ribu/i, 3],
  [/juta/i, 6],
  [/mil[iy]ar/i, 9],
  [/tril[iy]un/i, 12],
];

/**
 * An amount of a sentence in full: `1,58 miliar` is 1.580.000.000, of which the last printed digit stands for ten million, so that its decimals
 * are fewer than none.
 */
export function dalamRupiah(
  nilai: Decimal,
  desimal: number,
  satuan: string,
): Pick<Fakta, 'nilai' | 'desimal' | 'geser'> {
  const tempat = SATUAN.find(([pola]) => pola.test(satuan))?.[1];
  return tempat === undefined
    ? { nilai, desimal }
    : { nilai: geserKoma(nilai, tempat), desimal: desimal - tempat, geser: -tempat };
}

const DIGIT_PENUH = 7;
/** Whether a number has so many digits that it is an amount in full. */
export const tertulisPenuh = (digit: string): boolean => banyakDigit(digit) >= DIGIT_PENUH;
const banyakDigit = (digit: string): number => digit.replace(/\D/g, '').length;

/**
 * The unit of a number: none where `juta` slipped in behind one that is written in full beside another that is, and that is not so much as
 * a thousand times smaller: `271.349.889 jiwa, 134.229.988 juta laki-laki`.
 */
export const satuanDigit = (digit: string, satuan: string, penuh: readonly string[]): string =>
  tertulisPenuh(digit) && penuh.some(tertulisPenuh) && penuh.every((p) => banyakDigit(p) < banyakDigit(digit) + SERIBU)
    ? ''
    : satuan;

const SERIBU = 3;

/** The other readings of an amount of a sentence, in full as it is. */
export const kandidatRupiah = (lain: readonly { readonly nilai: Decimal }[], satuan: string): Decimal[] =>
  lain.map((k) => dalamRupiah(k.nilai, 0, satuan).nilai);

const KOMA_TIGA = /^[1-9]\d{0,2},\d{3}$/;
const TITIK_TIGA = /^[1-9]\d{0,2}\.\d{3}$/;
/** Figures of which the sign of the decimals is certain; of those with a dot only before such a word, since percentages of spreadsheets have it everywhere. */
const KOMA_DESIMAL = /\d,\d{1,2}(?!\d)/;
const TITIK_DESIMAL = /\d\.\d{1,2}\s{0,2}(?:ribu|juta|mil[iy]ar|tril[iy]un)\b/iu;

/** Reads the digits of a text before the word that says how many of them are meant, if there is one. */
export type PembacaBersatuan = (digit: string, jenis: JenisAngka, satuan: string) => HasilBacaAngka;

/**
 * `Rp3,249 miliar`: before such a word a comma with three digits is the decimal sign, as it is of the text. Where no other figure shows it, the
 * thousands of the English stay possible; where the decimals of amounts have a dot, so do those of `Rp3.249 miliar`.
 */
export function pembacaBersatuan(teks: string): PembacaBersatuan {
  const koma = KOMA_DESIMAL.test(teks);
  const titik = TITIK_DESIMAL.test(teks);
  return (digit, jenis, satuan) => {
    if (satuan === '' || !(KOMA_TIGA.test(digit) || (titik && TITIK_TIGA.test(digit))))
      return bacaSingkat(digit, jenis);
    const [id, en] = (['id', 'en'] as const).map((lokal) => bacaAngka(digit, { jenis, lokal })) as [
      AngkaTerbaca,
      AngkaTerbaca,
    ];
    return koma && !titik
      ? id
      : { status: 'ambigu', kandidat: [id, en].map((k) => ({ ...k, teks: digit })), peringatan: [] };
  };
}
