/** Values of these kinds are numbers. */
const BERANGKA: ReadonlySet<string | undefined> = new Set(['float', 'percentage', 'currency']);
/** Numbers that are written in parts: times, fractions, powers of ten. */
const BERBAGIAN = /[:/]|\de[+-]?\d/i;

const SPASI = /[\s']/g;
/** The first figure of a text, without its sign. */
const ANGKA = /\d(?:[.,]?\d)*/;
const HURUF = /\p{L}/u;
/** A sign or an opening bracket somewhere before the first digit. */
const NEGATIF = /^[^\d]*[-−(]/;

/** A figure as shown, by the decimals that it may have: which of its signs is the decimal one is not told. */
interface Tampak {
  readonly negatif: boolean;
  /** Its digits as one number, to be divided by a power of ten. */
  readonly digit: number;
  readonly desimal: readonly number[];
}

/** Null where no digit is shown. */
function bacaTampak(teks: string): Tampak | null {
  const rapat = teks.replace(SPASI, '');
  const angka = ANGKA.exec(rapat)?.[0];
  if (angka === undefined) return null;
  const koma = Math.max(angka.lastIndexOf('.'), angka.lastIndexOf(','));
  const ekor = koma < 0 ? 0 : angka.length - koma - 1;
  return {
    negatif: NEGATIF.test(rapat),
    digit: Number(angka.replace(/\D/g, '')),
    // Three digits behind a sign are a group of thousands, or decimals; any other number of them are decimals.
    desimal: ekor === 3 ? [0, 3] : [ekor],
  };
}

/** Whether a figure as shown can be a value: rounded or cut off at its last digit. */
const dapatBerarti = ({ digit, desimal }: Tampak, harap: number): boolean =>
  desimal.some((d) => {
    const satu = 10 ** -d;
    return Math.abs(harap - digit * satu) <= satu + harap * 1e-14;
  });

/**
 * Whether what a cell shows can be the value that is stored in it. It was written by another program in a notation that is not told, so any decimal
 * sign is tried; what cannot be told is let pass. `tampil` is the text that this library gives the value.
 */
export function senilai(a: Readonly<Record<string, string>>, tertulis: string, tampil: string): boolean {
  const { 'office:value-type': jenis, 'office:value': nilai, 'office:string-value': teks } = a;
  // An error stores an empty text.
  if (a['calcext:value-type'] === 'error') return true;
  if (jenis === 'string') return teks === undefined || teks.replace(/\s/g, '') === tertulis.replace(/\s/g, '');
  // A program that writes the value alone leaves it to the next one to show it.
  if (!BERANGKA.has(jenis) || nilai === undefined || tertulis.trim() === '') return true;
  if (BERBAGIAN.test(tertulis)) return true;
  const kini = bacaTampak(tertulis);
  const sendiri = bacaTampak(tampil);
  // Signs alone are how a format shows nothing, `#FMT` and `###` how it fails to; words are something else.
  if (kini === null) return sendiri === null || tertulis.trim().startsWith('#') || !HURUF.test(tertulis);
  // A format may leave the sign out, or count in thousands: then this library shows it so too.
  if (kini.negatif !== Number(nilai) < 0 && kini.negatif !== sendiri?.negatif) return false;
  if (kini.digit === sendiri?.digit && kini.desimal.some((d) => sendiri.desimal.includes(d))) return true;
  return dapatBerarti(kini, Math.abs(Number(nilai)) * (tertulis.includes('%') ? 100 : 1));
}
