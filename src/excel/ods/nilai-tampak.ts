/** Values of these kinds are numbers. */
const BERANGKA: ReadonlySet<string | undefined> = new Set(['float', 'percentage', 'currency']);
/** A figure by a power of ten: its digits and its exponent. */
const BERPANGKAT = /(\d[\d.,]{0,40})[eE]([+-]?\d{1,4})/;
/** A fraction, with its whole part or without. */
const PECAHAN = /^[^\d]{0,20}(?:(\d{1,20})\s+)?(\d{1,9})\s?\/\s?(\d{1,9})[^\d]{0,20}$/;
const ANGKA = /\d[\d.,]*/;
/** What is written where a column is too narrow, or LibreOffice cannot show so large a number as a fraction. */
const TAK_MUAT = /^#+(?:FMT)?$/;
const MINUS = '-−–';

/**
 * Whether what a cell shows can be the value that is stored in it. It was written by another program in a notation that is not told, so any decimal
 * sign is tried; what cannot be told is let pass. `tampil` is the text that this library gives the value.
 */
export function senilai(a: Readonly<Record<string, string>>, tertulis: string, tampil: string): boolean {
  const { 'office:value-type': jenis, 'office:value': nilai, 'office:string-value': teks } = a;
  // An error stores an empty text.
  if (a['calcext:value-type'] === 'error') return true;
  if (jenis === 'string') return teks === undefined || rapat(teks) === rapat(tertulis);
  return !berangka(a) || sama(tertulis, tampil) || senilaiAngka(Number(nilai), tertulis, tampil);
}

/** Whether a cell with these attributes stores a number, which some text must show. */
export const berangka = (a: Readonly<Record<string, string>>): boolean =>
  BERANGKA.has(a['office:value-type']) && a['office:value'] !== undefined && a['calcext:value-type'] !== 'error';

function senilaiAngka(nilai: number, tertulis: string, tampil: string): boolean {
  if (!/\d/.test(tertulis)) return TAK_MUAT.test(tertulis.trim()) || !/\d/.test(tampil);
  // Another program shows an amount below zero in red, or with its word, as its format says: then this library shows no sign either.
  const minus = bertanda(tertulis);
  const nol = !/[1-9]/.test(tertulis);
  if (!nol && minus !== nilai < 0 && minus !== bertanda(tampil)) return false;
  const harap = Math.abs(nilai) * (tertulis.includes('%') ? 100 : 1);
  return senilaiBesar(harap, tertulis) || senilaiBesar(besarTampil(tampil), tertulis);
}

/** What this library shows, as a number: a format may leave out thousands. */
const besarTampil = (tampil: string): number =>
  Number((ANGKA.exec(tampil)?.[0] ?? '').replaceAll('.', '').replace(',', '.') || Number.NaN);

/** Whether a magnitude is what a text shows, rounded to the digits that it shows. */
function senilaiBesar(harap: number, tertulis: string): boolean {
  const dekat = (tampak: number, satu: number): boolean => Math.abs(harap - tampak) <= satu + harap * 1e-14;
  const pangkat = BERPANGKAT.exec(tertulis);
  if (pangkat) {
    const kali = 10 ** Number(pangkat[2]);
    return bacaan(pangkat[1] as string).some(([angka, satu]) => dekat(angka * kali, satu * kali));
  }
  const pecahan = PECAHAN.exec(tertulis);
  if (pecahan) {
    const [, utuh = '0', atas, bawah] = pecahan;
    return dekat(Number(utuh) + Number(atas) / Number(bawah), 0.5 / Number(bawah));
  }
  // A time, or a date: that is not how such a value is stored.
  if (/[:/]/.test(tertulis)) return true;
  return bacaan((ANGKA.exec(tertulis.replace(/[\s']/g, '')) as RegExpExecArray)[0]).some(([n, satu]) => dekat(n, satu));
}

/** What a figure may be, and one in its last place: its last sign is the decimal one, or all of its signs part thousands. */
function bacaan(angka: string): (readonly [number, number])[] {
  const potongan = angka.split(/[.,]/);
  const desimal = potongan.length < 2 ? 0 : (potongan.at(-1) as string).length;
  const satu = 10 ** -desimal;
  const digit = Number(potongan.join(''));
  const ribuan = potongan.slice(1).every((p, i, semua) => p.length === 3 || (p.length === 2 && i < semua.length - 1));
  return [[digit * satu, satu], ...(desimal > 0 && ribuan ? [[digit, 1] as const] : [])];
}

/** Whether a minus stands before the digits, or a bracket. */
function bertanda(teks: string): boolean {
  const depan = teks.slice(0, teks.search(/\d/));
  return depan.includes('(') || [...MINUS].some((m) => depan.includes(m));
}

/** The same text but for blanks and for what stands for a decimal comma. */
const sama = (satu: string, dua: string): boolean => rapat(satu) === rapat(dua) || balik(satu) === rapat(dua);

const rapat = (teks: string): string => teks.replace(/\s/g, '');

const balik = (teks: string): string => rapat(teks).replace(/[.,]/g, (t) => (t === '.' ? ',' : '.'));
