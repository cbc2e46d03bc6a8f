import { DIGIT, fpb, ganda, sepuluh, TANPA_CALON, utuh } from './sql-clickhouse-bilangan.js';
import type { Agregat, JumlahPecahan } from './sql-dialek.js';
import type { PemberiNama } from './sql-nama.js';
import { desimalUjung } from './sql-ujung.js';

/** A product of two numbers of so many decimals is a whole number still. */
const DESIMAL_TERBANYAK = Math.floor(DIGIT / 2);
/** Different divisors of which the common one is looked for. */
const PEMBAGI_TERBANYAK = 64;

/**
 * A sum of quotients over rows as a list of the fractions that it can be, as lists have them: one where the common divisor of the rows is small, for then
 * what was cut off is less than half a one over it; else two ends between which it lies; empty where a number would have no room. It is made of
 * plain sums, a largest one and a few divisors: no group needs more memory than another, and parts of a group on other servers merge.
 */
export function calonBaris(
  { atas, bawah, digit }: Pick<JumlahPecahan, 'atas' | 'bawah' | 'digit'>,
  nama: PemberiNama,
): Agregat {
  const sebutan = (['a', 'b', 'g', 'p', 'q', 'l', 'x', 'y'] as const).map(nama);
  const [a0, b0, g, a, b, l, x, y] = sebutan as [string, string, string, string, string, string, string, string];
  const banyak = desimalUjung(digit);
  const desimal = [...new Set([Math.min(banyak, DESIMAL_TERBANYAK), banyak >> 2])];
  const besar = `sum(abs(${ganda(a)})/${ganda(b)})`;
  const cabang = desimal.flatMap((k) => {
    const sepuluhK = sepuluh(k);
    const sisa = `${a} % ${b}*${sepuluhK}`;
    const bulat = `sum(intDiv(${a}, ${b}))`;
    const pecahan = `sum(intDiv(${sisa}, ${b}))`;
    const terpotong = (banding: '<' | '>') => utuh(`countIf((${sisa}) % ${b} ${banding} 0)`);
    const muat = `max(${b}) < ${sepuluh(DIGIT - k)} AND ${besar} + 1e-${k}*count() < 0.99e${digit - k}`;
    const jumlah = `${bulat}*${sepuluhK} + ${pecahan}`;
    const bersama = `${l}.1`;
    const kecil = `${l}.2 = 1 AND ${ganda(bersama)}*2*count() < 0.99e${k} AND ${besar}*${ganda(bersama)} < 0.99e${digit}`;
    const setengah = `${utuh(`sign(${pecahan})`)}*${sepuluhK}`;
    const tepat = `${bulat}*${bersama} + intDiv(2*${pecahan}*${bersama} + ${setengah}, 2*${sepuluhK})`;
    return [
      `WHEN ${muat} AND ${kecil} THEN [(${tepat}, ${bersama})]`,
      `WHEN ${muat} THEN [(${jumlah} - ${terpotong('<')}, ${sepuluhK}), (${jumlah} + ${terpotong('>')}, ${sepuluhK})]`,
    ];
  });
  // The least common multiple, as long as it is of use.
  const pembagi = `groupUniqArray(${PEMBAGI_TERBANYAK + 1})(${b})`;
  const kali = `intDiv(${y}, gcd(${x}.1, ${y}))`;
  const berguna = `${ganda(`${x}.1`)}*${ganda(kali)} < 1e${DESIMAL_TERBANYAK}`;
  const lipat = `CASE WHEN ${x}.2 = 1 AND ${berguna} THEN (${x}.1*${kali}, 1) ELSE (${x}.1, 0) END`;
  const banyakPembagi = `CASE WHEN length(${pembagi}) <= ${PEMBAGI_TERBANYAK} THEN 1 ELSE 0 END`;
  return {
    // A row without a value is 0 ÷ 1: nothing is worked out of what a NULL hides.
    sebutan: [
      `ifNull(${atas}, ${utuh('0')}) AS ${a0}`,
      `ifNull(${bawah}, ${utuh('1')}) AS ${b0}`,
      `${fpb(a0, b0)} AS ${g}`,
      `intDiv(${a0}, ${g}) AS ${a}`,
      `intDiv(${b0}, ${g}) AS ${b}`,
      `arrayFold((${x}, ${y}) -> ${lipat}, ${pembagi}, (${utuh('1')}, ${banyakPembagi})) AS ${l}`,
    ],
    isi: `CASE ${cabang.join(' ')} ELSE ${TANPA_CALON} END`,
  };
}
