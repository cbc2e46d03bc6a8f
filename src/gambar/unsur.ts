import { bulatkan } from '../angka/bulatkan.js';
import { teksXml } from '../tabel/teks-xml.js';

type Atribut = Readonly<Record<string, string | number>>;

/** Tenths of a unit are finer than any screen; digits beyond differ from one machine to the next. */
const angka = (x: number): string => bulatkan(x, 1).toString();

/** An SVG element as text. Names are the drawing's own; what stands in quotes or between tags may come from outside. */
export function unsur(nama: string, atribut: Atribut, ...isi: string[]): string {
  const daftar = Object.entries(atribut).map(
    ([kunci, nilai]) => ` ${kunci}="${typeof nilai === 'number' ? angka(nilai) : teksXml(nilai)}"`,
  );
  return isi.length === 0 ? `<${nama}${daftar.join('')}/>` : `<${nama}${daftar.join('')}>${isi.join('')}</${nama}>`;
}

/** A straight line through points. */
export const garisLurus = (titik: readonly (readonly [number, number])[], atribut: Atribut): string =>
  unsur('path', {
    d: titik.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${angka(x)} ${angka(y)}`).join(''),
    fill: 'none',
    ...atribut,
  });

/** Height of letters above their line, of their size, halved: so much below its middle a text stands. */
const SETENGAH_HURUF = 0.36;

/** Lines of text around a point: the middle of all lines stands at `y`. */
export function tulisan(
  baris: readonly string[],
  x: number,
  y: number,
  atribut: Atribut & { readonly 'font-size': number },
): string {
  const tinggi = atribut['font-size'] * 1.25;
  const awal = y - ((baris.length - 1) * tinggi) / 2 + atribut['font-size'] * SETENGAH_HURUF;
  // Programs that know no SVG show its texts alone: what separates them must be among them.
  return baris.map((b, i) => `${unsur('text', { x, y: awal + i * tinggi, ...atribut }, teksXml(b))}\n`).join('');
}
