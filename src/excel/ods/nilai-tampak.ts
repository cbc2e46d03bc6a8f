/** Values of these kinds are numbers. */
const BERANGKA: ReadonlySet<string | undefined> = new Set(['float', 'percentage', 'currency']);
/** Numbers that are written in parts: times, fractions, powers of ten. */
const BERBAGIAN = /[:/]|\de[+-]?\d/i;

const digit = (teks: string): string => teks.replace(/\D/g, '');

/**
 * Whether what a cell shows can be the value that is stored in it. It was written by another program in a notation that is not told, so any decimal
 * sign is tried; what cannot be told is let pass. `tampil` is the text that this library gives the value.
 */
export function senilai(a: Readonly<Record<string, string>>, tertulis: string, tampil: string): boolean {
  const { 'office:value-type': jenis, 'office:value': nilai, 'office:string-value': teks } = a;
  // An error stores an empty text.
  if (a['calcext:value-type'] === 'error') return true;
  if (jenis === 'string') return teks === undefined || teks.replace(/\s/g, '') === tertulis.replace(/\s/g, '');
  const angka = /\d[\d.,]*/.exec(tertulis.replace(/[\s']/g, ''))?.[0];
  if (!BERANGKA.has(jenis) || nilai === undefined || angka === undefined) return true;
  if (digit(tertulis) === digit(tampil) || BERBAGIAN.test(tertulis)) return true;
  const harap = Math.abs(Number(nilai)) * (tertulis.includes('%') ? 100 : 1);
  const koma = Math.max(angka.lastIndexOf('.'), angka.lastIndexOf(','));
  return [0, koma < 0 ? 0 : angka.length - koma - 1].some((desimal) => {
    const satu = 10 ** -desimal;
    return Math.abs(harap - Number(digit(angka)) * satu) <= satu + harap * 1e-14;
  });
}
