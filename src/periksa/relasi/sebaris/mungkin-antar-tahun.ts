import { faktaDi } from '../../fakta/baca-tabel.js';
import type { TabelTerbaca } from '../../fakta/fakta.js';
import type { Kolom } from '../../fakta/kolom.js';
import { letakPertama } from '../../fakta/letak-pertama.js';
import { nilaiKasar, satuanCetak } from '../../fakta/nilai-kasar.js';

/** A column as plain numbers: a row without a figure is NaN. */
interface KolomKasar {
  readonly nilai: Float64Array;
  readonly satuan: Float64Array;
  /** Its figures in order. */
  readonly urut: Float64Array;
}

/** Far more than binary numbers round off, far less than a printed digit. */
const LONGGAR = 1e-9;

/**
 * Whether as many as half of the rows of a column may be the difference, or the growth, between two years, as printed or with a figure of another
 * row in the place of one of theirs. By plain numbers, and a no is certain: a table of many years has thousands of times more columns beside
 * pairs of years than such columns.
 */
export function mungkinAntarTahun(t: TabelTerbaca): (hasil: Kolom, lalu: Kolom, ini: Kolom) => boolean {
  const catatan = new Map<Kolom, KolomKasar>();
  const kasar = (k: Kolom): KolomKasar => {
    const ada = catatan.get(k);
    if (ada !== undefined) return ada;
    const fakta = t.baris.map((b) => faktaDi(t, b, k));
    const nilai = Float64Array.from(fakta, (f) => (f === undefined ? NaN : nilaiKasar(f)));
    const satuan = Float64Array.from(fakta, (f) => (f === undefined ? 0 : satuanCetak(f)));
    const baru = { nilai, satuan, urut: nilai.filter((n) => !Number.isNaN(n)).sort() };
    catatan.set(k, baru);
    return baru;
  };
  return (hasil, lalu, ini) => {
    const [h, z, a] = [kasar(hasil), kasar(lalu), kasar(ini)];
    return separuh(h, z, a, mungkinSelisih) || separuh(h, z, a, mungkinTumbuh);
  };
}

type BarisMungkin = (h: KolomKasar, z: KolomKasar, a: KolomKasar, i: number) => boolean;

function separuh(h: KolomKasar, z: KolomKasar, a: KolomKasar, mungkin: BarisMungkin): boolean {
  let [semua, bukan] = [0, 0];
  for (let i = 0; i < h.nilai.length; i += 1) if (!Number.isNaN(di(h, i) + di(z, i) + di(a, i))) semua += 1;
  for (let i = 0; i < h.nilai.length; i += 1) {
    if (Number.isNaN(di(h, i) + di(z, i) + di(a, i)) || mungkin(h, z, a, i)) continue;
    bukan += 1;
    if (bukan * 2 > semua) return false;
  }
  return semua > 0;
}

const di = (k: KolomKasar, i: number): number => k.nilai[i] as number;
const lebar = (k: KolomKasar, i: number): number => k.satuan[i] as number;

/** Whether a column has a figure from one number to another. */
function ada({ urut }: KolomKasar, bawah: number, atas: number): boolean {
  const awal = letakPertama(urut.length, (ke) => (urut[ke] as number) >= bawah);
  return awal < urut.length && (urut[awal] as number) <= atas;
}

function mungkinSelisih(h: KolomKasar, z: KolomKasar, a: KolomKasar, i: number): boolean {
  const [nh, nz, na] = [di(h, i), di(z, i), di(a, i)];
  const l = lebar(h, i) + lebar(z, i) + lebar(a, i) + LONGGAR * (Math.abs(nh) + Math.abs(nz) + Math.abs(na));
  const sekitar = (k: KolomKasar, n: number): boolean => ada(k, n - l, n + l);
  return sekitar(h, na - nz) || sekitar(a, nz + nh) || sekitar(z, na - nh);
}

const PERSEN = 100;

function mungkinTumbuh(h: KolomKasar, z: KolomKasar, a: KolomKasar, i: number): boolean {
  const [zb, za] = [di(z, i) - lebar(z, i), di(z, i) + lebar(z, i)];
  const [ab, aa] = [di(a, i) - lebar(a, i), di(a, i) + lebar(a, i)];
  const [kb, ka] = [1 + (di(h, i) - lebar(h, i)) / PERSEN, 1 + (di(h, i) + lebar(h, i)) / PERSEN];
  // Around nothing a growth is anything.
  if (zb <= 0 || ab <= 0 || kb <= 0) return true;
  const [turun, naik] = [1 - LONGGAR, 1 + LONGGAR];
  const persen = lebar(h, i) + LONGGAR * PERSEN;
  return (
    ada(h, ((ab / za) * turun - 1) * PERSEN - persen, ((aa / zb) * naik - 1) * PERSEN + persen) ||
    ada(a, zb * kb * turun, za * ka * naik) ||
    ada(z, (ab / ka) * turun, (aa / kb) * naik)
  );
}
