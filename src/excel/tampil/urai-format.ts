/** One piece of a number format. */
export type Butir =
  | { readonly jenis: 'teks'; readonly isi: string }
  /** A place for a digit: `0`, `#` or `?`. */
  | { readonly jenis: 'tempat'; readonly isi: string }
  /** `y`, `m`, `d`, `h`, `s` as often as they stand there, in lower case. */
  | { readonly jenis: 'waktu'; readonly isi: string }
  /** `[h]`: hours counted on beyond a day. */
  | { readonly jenis: 'lama'; readonly isi: string }
  | { readonly jenis: 'pangkat'; readonly isi: string }
  | { readonly jenis: 'titik' | 'koma' | 'persen' | 'bagi' | 'umum' | 'isian' | 'siang'; readonly isi: string };

/** For which numbers a section holds: `[>=1000]`. */
export interface Syarat {
  readonly tanda: string;
  readonly batas: number;
}

/** One of the sections that `;` parts. */
export interface Bagian {
  readonly butir: readonly Butir[];
  readonly syarat: Syarat | null;
  /** `[$-409]`: names of months and days are English. */
  readonly inggris: boolean;
}

/** No program writes a longer number format. */
export const FORMAT_TERPANJANG = 255;

const POTONGAN =
  /"([^"]*)"?|\\([\s\S]?)|_([\s\S]?)|\*([\s\S]?)|\[([^\]]*)\]|(General|Standard|G\/Standard)|(AM\/PM|A\/P)|E([+-])|(y+|m+|d+|h+|s+)|([0#?])|([\s\S])/giu;
const SYARAT = /^(<=|>=|<>|<|>|=)\s*(-?\d{1,20}(?:\.\d{1,20})?)$/;
const MATA_UANG = /^\$([^-]*)(?:-([0-9a-f]*).*)?$/i;

const TANDA: Readonly<Record<string, Butir['jenis'] & ('titik' | 'koma' | 'persen' | 'bagi' | 'isian')>> = {
  '.': 'titik',
  ',': 'koma',
  '%': 'persen',
  '/': 'bagi',
  '@': 'isian',
};

/** Parts a number format as Excel writes it into its sections and their pieces. */
export function uraiFormat(kode: string): Bagian[] {
  const bagian: { butir: Butir[]; syarat: Syarat | null; inggris: boolean }[] = [];
  const mulai = (): Butir[] => {
    const butir: Butir[] = [];
    bagian.push({ butir, syarat: null, inggris: false });
    return butir;
  };
  let butir = mulai();
  for (const [, kutip, lolos, spasi, isi, siku, umum, siang, pangkat, waktu, tempat, lain] of kode.matchAll(POTONGAN)) {
    const kini = bagian.at(-1) as (typeof bagian)[number];
    if (lain === ';') butir = mulai();
    else if (siku !== undefined) bacaSiku(siku, kini);
    else if (tempat !== undefined) butir.push({ jenis: 'tempat', isi: tempat });
    else if (waktu !== undefined) butir.push({ jenis: 'waktu', isi: waktu.toLowerCase() });
    else if (umum !== undefined) butir.push({ jenis: 'umum', isi: '' });
    else if (siang !== undefined) butir.push({ jenis: 'siang', isi: siang });
    else if (pangkat !== undefined) butir.push({ jenis: 'pangkat', isi: pangkat });
    // As wide as a character, or filled with it: blank on paper, and nothing between the sign of a currency and its figure.
    else if (spasi !== undefined) butir.push({ jenis: 'teks', isi: ' ' });
    else if (isi !== undefined) continue;
    else if (lain !== undefined && lain in TANDA) butir.push({ jenis: TANDA[lain] as 'titik', isi: lain });
    else butir.push({ jenis: 'teks', isi: (kutip ?? lolos ?? lain) as string });
  }
  return bagian.map((b) => ({ ...b, butir: tandaiMenit(b.butir) }));
}

function bacaSiku(siku: string, kini: { butir: Butir[]; syarat: Syarat | null; inggris: boolean }): void {
  const syarat = SYARAT.exec(siku);
  if (syarat) {
    kini.syarat = { tanda: syarat[1] as string, batas: Number(syarat[2]) };
    return;
  }
  const uang = MATA_UANG.exec(siku);
  if (uang) {
    if (uang[1] !== '') kini.butir.push({ jenis: 'teks', isi: uang[1] as string });
    // The language is the low ten bits: 409 is American, 809 British.
    if (uang[2] && (Number.parseInt(uang[2], 16) & 0x3ff) === 9) kini.inggris = true;
    return;
  }
  // What else stands in brackets is a colour or a kind of digits.
  if (/^(?:h+|m+|s+)$/i.test(siku)) kini.butir.push({ jenis: 'lama', isi: siku.toLowerCase() });
}

/** `m` after hours or before seconds is minutes; they are written `n` from here on. */
function tandaiMenit(butir: readonly Butir[]): Butir[] {
  const jam = butir.map((b, i) => ({ b, i })).filter(({ b }) => b.jenis === 'waktu' || b.jenis === 'lama');
  return butir.map((b, i) => {
    if (b.jenis !== 'waktu' || !b.isi.startsWith('m') || b.isi.length > 2) return b;
    const di = jam.findIndex((j) => j.i === i);
    const menit = jam[di - 1]?.b.isi.startsWith('h') || jam[di + 1]?.b.isi.startsWith('s');
    return menit ? { jenis: 'waktu', isi: b.isi.replaceAll('m', 'n') } : b;
  });
}
