import { tulisan } from './unsur.js';
import { WARNA } from './warna.js';

type Titik = readonly [number, number];

/** A figure that belongs to a point of a line. */
export interface Label {
  readonly titik: Titik;
  readonly teks: string;
  readonly tebal: boolean;
}

/** What letters cover: a middle, and how far they go from it. */
interface Bidang {
  readonly x: number;
  readonly y: number;
  readonly lebar: number;
  readonly tinggi: number;
}

const [UKURAN, SELA] = [12, 9];
const LEBAR_HURUF = 6.8;

/** Above, below, right and left of the point, in that order. */
const pilihan = ({ titik: [x, y], teks }: Label): Bidang[] => {
  const [lebar, tinggi] = [(teks.length * LEBAR_HURUF) / 2, UKURAN / 2];
  const [dx, dy] = [lebar + SELA, tinggi + SELA];
  return [
    { x, y: y - dy, lebar, tinggi },
    { x, y: y + dy, lebar, tinggi },
    { x: x + dx, y, lebar, tinggi },
    { x: x - dx, y, lebar, tinggi },
  ];
};

const bertindih = (a: Bidang, b: Bidang): boolean =>
  Math.abs(a.x - b.x) < a.lebar + b.lebar && Math.abs(a.y - b.y) < a.tinggi + b.tinggi;

/** How much of a straight line runs through letters, in tenths of it. */
function dilalui({ x, y, lebar, tinggi }: Bidang, [ax, ay]: Titik, [bx, by]: Titik): number {
  let n = 0;
  for (let i = 0; i <= 10; i += 1) {
    const [px, py] = [ax + ((bx - ax) * i) / 10, ay + ((by - ay) * i) / 10];
    if (Math.abs(px - x) < lebar && Math.abs(py - y) < tinggi) n += 1;
  }
  return n;
}

/**
 * Puts each figure where it covers least: not on another figure or a point, not across the level of the end target, and off the lines if it
 * can be. What a line still runs behind has a rim of the colour of the page.
 */
export function letakkanLabel(
  label: readonly Label[],
  garis: readonly (readonly Titik[])[],
  tingkat: number | null,
  tepi: { readonly atas: number; readonly bawah: number },
): string[] {
  const titik = label.map(({ titik: [x, y] }): Bidang => ({ x, y, lebar: 5, tinggi: 5 }));
  const ruas = garis.flatMap((g) => g.slice(1).map((b, i) => [g[i] as Titik, b] as const));
  const terpakai: Bidang[] = [];
  const buruk = (b: Bidang): number =>
    (terpakai.some((t) => bertindih(b, t)) ? 1_000 : 0) +
    (titik.some((t) => bertindih(b, t)) ? 300 : 0) +
    (tingkat !== null && Math.abs(tingkat - b.y) < b.tinggi + 2 ? 100 : 0) +
    (b.y - b.tinggi < tepi.atas || b.y + b.tinggi > tepi.bawah ? 200 : 0) +
    ruas.reduce((n, [a, z]) => n + 10 * dilalui(b, a, z), 0);
  return label.map((l) => {
    const dipilih = pilihan(l).reduce((baik, b) => (buruk(b) < buruk(baik) ? b : baik));
    terpakai.push(dipilih);
    return tulisan([l.teks], dipilih.x, dipilih.y, {
      'font-size': UKURAN,
      'text-anchor': 'middle',
      ...(l.tebal && { 'font-weight': 'bold' }),
      stroke: WARNA.putih,
      'stroke-width': 3,
      'paint-order': 'stroke',
    });
  });
}
