import { apakahAngkaIsi } from './isi-sel.js';
import { apakahBarisKepala, isiBaris } from './lanjutan.js';

/** Columns from `dari` up to and without `sampai`. */
export interface Lajur {
  readonly dari: number;
  readonly sampai: number;
}

/**
 * Cuts a block of rows at empty columns where whole tables stand on both sides: each with a heading, a column of names and figures right of
 * it. An empty column inside a table (a merged cell, a gap before remarks) cuts nothing. Without a gap, a heading that is the same twice over
 * parts in the middle.
 */
export function belahKolom(baris: readonly (readonly string[])[]): Lajur[] {
  const lebar = baris.reduce((maks, b) => Math.max(maks, b.length), 0);
  const terisi = Array<boolean>(lebar).fill(false);
  for (const b of baris) for (const [k, s] of b.entries()) if (s !== '') terisi[k] = true;
  const kelompok: Lajur[] = [];
  for (let k = 0; k < lebar; k += 1) {
    if (!terisi[k]) continue;
    const akhir = kelompok.at(-1);
    if (akhir?.sampai === k) kelompok[kelompok.length - 1] = { dari: akhir.dari, sampai: k + 1 };
    else kelompok.push({ dari: k, sampai: k + 1 });
  }
  const lajur: Lajur[] = [];
  for (const k of kelompok.flatMap((k) => belahKembar(baris, k))) {
    const kiri = lajur.at(-1);
    if (kiri && !(bertabel(baris, kiri) && bertabel(baris, k)))
      lajur[lajur.length - 1] = { dari: kiri.dari, sampai: k.sampai };
    else lajur.push(k);
  }
  return lajur;
}

const potong = (b: readonly string[], { dari, sampai }: Lajur): readonly string[] => b.slice(dari, sampai);

/** Two tables side by side without a gap: a heading of two equal halves. */
function belahKembar(baris: readonly (readonly string[])[], l: Lajur): Lajur[] {
  const lebar = l.sampai - l.dari;
  const kepala = baris.map((b) => potong(b, l)).find((b) => isiBaris(b).length > 1);
  if (kepala === undefined || lebar < 6 || lebar % 2 === 1 || isiBaris(kepala).length < lebar) return [l];
  const tengah = l.dari + lebar / 2;
  const kembar = kepala.slice(0, lebar / 2).every((s, i) => s === kepala[lebar / 2 + i]);
  return kembar
    ? [
        { dari: l.dari, sampai: tengah },
        { dari: tengah, sampai: l.sampai },
      ]
    : [l];
}

/** Whether columns hold a table of their own. */
function bertabel(baris: readonly (readonly string[])[], l: Lajur): boolean {
  const isi = baris.map((b) => potong(b, l));
  const kepala = isi.findIndex((b) => isiBaris(b).length > 1);
  if (kepala < 0 || !apakahBarisKepala(isi[kepala] as string[])) return false;
  // A row of the body names something before its first figure.
  return isi.slice(kepala + 1).some((b) => {
    const terisi = b.filter((s) => s !== '');
    const figur = terisi.findIndex((s, i) => i > 0 && apakahAngkaIsi(s));
    return figur > 0 && terisi.slice(0, figur).some((s) => /\p{L}/u.test(s) && !apakahAngkaIsi(s));
  });
}
