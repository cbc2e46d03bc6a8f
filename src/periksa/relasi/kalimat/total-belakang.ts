import { ratakan } from '../../../tabel/tiap.js';
import { bernilai, sebanding } from '../../fakta/angka-sebanding.js';
import type { AngkaKalimat, KalimatAngka } from '../../fakta/kalimat-angka.js';
import { berupaSelisih, NAIK, TURUN } from '../../fakta/naik-turun.js';
import type { RelasiLurus } from '../relasi.js';
import { angkaDi, type Bacaan, yangTerbukti } from '../satu-selip.js';
import { jumlahKalimat } from './hitungan-kalimat.js';

/** A total behind its parts: `, dengan total #`, `sehingga jumlahnya # desa`, `, total setahun #`. */
const TOTAL =
  /(?:[,;]|\b(?:dengan|sehingga|maka|jadi)) (?:secara )?(?:(?:nilai|skor) (?:total|keseluruhan|akhir)(?:nya)?|total(?: \p{L}{2,20})?|beban(?: \p{L}{2,20}){0,2}|totalnya|keseluruhan|keseluruhannya|jumlah|jumlahnya)(?: (?:seluruhnya|keseluruhan|total|semuanya))?(?: (?:sebesar|senilai|sebanyak|sejumlah|mencapai|adalah|menjadi|setahun)){0,2} ?(?:(?:Rp|US\$)\.?\s?)?$/iu;
/** Of other things, of other times, or of what is not exact. */
const LAIN = new RegExp(
  String.raw`\b(?:rata-rata|sekitar|lebih dari|antara lain|diantaranya|di antaranya|(?:di)?banding(?:kan)?|tahun (?:lalu|sebelumnya)|target|pagu|${NAIK}|${TURUN})\b`,
  'iu',
);
/** So many digits the longest of them shows. */
const DIGIT = 3;
const BAGIAN_TERSEDIKIT = 2;
/** No list in a sentence is longer. */
const BAGIAN_TERBANYAK = 12;

/** The total that closes the sentence of its parts: of all figures of its kind before it, or where that holds, of the last of them. */
export const relasiTotalBelakang = (kalimat: readonly KalimatAngka[]): RelasiLurus[] =>
  ratakan(kalimat, (k, i) =>
    ratakan(k.angka, (total, ke) => {
      if (!bernilai(total) || !TOTAL.test(total.kata) || LAIN.test(total.kata)) return [];
      const bagian = k.angka.slice(0, ke).filter((a) => a.rp === total.rp && sebanding(a, total) && !berupaSelisih(a));
      if (bagian.length > BAGIAN_TERBANYAK || bagian.some((a) => LAIN.test(a.kata))) return [];
      const sekitar = angkaDi([kalimat[i - 1], k, kalimat[i + 1]]);
      return yangTerbukti(bacaan(total, bagian), { digit: DIGIT, sekitar });
    }),
  );

/** `Ketiganya mencapai #`: so many figures of the sentence before together. */
const BANYAKNYA =
  /^\s{0,20}(?:(?:secara )?(?:gabungan|bersama) )?(kedua|ketiga|keempat|kelima)(?:nya|(?: \p{L}{3,20}){1,2} (?:tersebut|ini|itu))(?: \p{L}{3,20}){0,3} (?:mencapai|sebesar|sebanyak|berjumlah|menyumbang|adalah) ?(?:(?:Rp|US\$|USD)\.?\s?)?$/iu;
const BANYAK: Readonly<Record<string, number>> = { kedua: 2, ketiga: 3, keempat: 4, kelima: 5 };

/** The sum of all figures of the sentence before, where this one says that it is of so many. */
export const relasiSemuanya = (kalimat: readonly KalimatAngka[]): RelasiLurus[] =>
  ratakan(kalimat, (k, i) => {
    const [total] = k.angka;
    const lalu = kalimat[i - 1];
    const banyak = total && BANYAK[BANYAKNYA.exec(total.kata)?.[1]?.toLowerCase() ?? ''];
    if (total === undefined || lalu?.narasi !== k.narasi || LAIN.test(lalu.rangka) || LAIN.test(total.kata)) return [];
    const bagian = lalu.angka.filter((a) => a.jenis === total.jenis && a.rp === total.rp && sebanding(a, total));
    if (bagian.length !== banyak || bagian.length !== lalu.angka.length) return [];
    return yangTerbukti([{ relasi: jumlahKalimat(total, bagian) }], {
      digit: DIGIT,
      sekitar: angkaDi([kalimat[i + 1]]),
    });
  });

const bacaan = (total: AngkaKalimat, bagian: readonly AngkaKalimat[]): Bacaan[] =>
  bagian
    .map((_, awal): Bacaan => ({ relasi: jumlahKalimat(total, bagian.slice(awal)), takSelip: awal > 0 }))
    .slice(0, Math.max(0, bagian.length - BAGIAN_TERSEDIKIT + 1));
