/** Where the name of a point stands beside it. */
export type SisiLabel = 'right' | 'left' | 'top' | 'bottom';

/** A point in the drawing, in pixels, and the name that it should have; null where it has none. */
export interface TitikBerlabel {
  readonly x: number;
  readonly y: number;
  readonly nama: string | null;
}

interface Kotak {
  readonly kiri: number;
  readonly kanan: number;
  readonly atas: number;
  readonly bawah: number;
}

/** Wider than most letters are of their size, so that a name that fits here fits in the drawing. */
const LEBAR_HURUF = 0.6;
const JARAK = 5;

const bertemu = (a: Kotak, b: Kotak): boolean =>
  a.kiri < b.kanan && b.kiri < a.kanan && a.atas < b.bawah && b.atas < a.bawah;

/**
 * On which side of its point each name stands, so that it covers no other point, no other name, and nothing outside the drawing; null where no side is
 * free: a name that cannot be told from its neighbours' is worse than none, and the point still says it when it is touched.
 */
export function letakLabel(
  titik: readonly TitikBerlabel[],
  { huruf, jari, bidang }: { readonly huruf: number; readonly jari: number; readonly bidang: Kotak },
): (SisiLabel | null)[] {
  const lingkar = titik.map(({ x, y }) => ({ kiri: x - jari, kanan: x + jari, atas: y - jari, bawah: y + jari }));
  const terpakai: Kotak[] = [];
  return titik.map(({ x, y, nama }, ke) => {
    if (nama === null) return null;
    const [lebar, tinggi, lepas] = [nama.length * huruf * LEBAR_HURUF, huruf * 1.3, jari + JARAK];
    const tengah = { kiri: x - lebar / 2, kanan: x + lebar / 2 };
    const sebaris = { atas: y - tinggi / 2, bawah: y + tinggi / 2 };
    const pilihan: readonly (readonly [SisiLabel, Kotak])[] = [
      ['right', { ...sebaris, kiri: x + lepas, kanan: x + lepas + lebar }],
      ['left', { ...sebaris, kiri: x - lepas - lebar, kanan: x - lepas }],
      ['top', { ...tengah, atas: y - lepas - tinggi, bawah: y - lepas }],
      ['bottom', { ...tengah, atas: y + lepas, bawah: y + lepas + tinggi }],
    ];
    const bebas = pilihan.find(
      ([, k]) =>
        k.kiri >= bidang.kiri &&
        k.kanan <= bidang.kanan &&
        k.atas >= bidang.atas &&
        k.bawah <= bidang.bawah &&
        !lingkar.some((l, lain) => lain !== ke && bertemu(k, l)) &&
        !terpakai.some((t) => bertemu(k, t)),
    );
    if (!bebas) return null;
    terpakai.push(bebas[1]);
    return bebas[0];
  });
}
