import { persenBagian } from '../../../rumus/gabungan/bagian.js';
import { nisbah } from '../../../rumus/gabungan/nisbah.js';
import type { Rumus } from '../../../rumus/rumus.js';
import { ratakan, tiap } from '../../../tabel/tiap.js';
import { type Bentuk, daftarBentuk, sisaSeratus } from './bentuk.js';
import { BOBOT, SATUAN_TERKECIL } from './bobot.js';
import { kelipatanTetap } from './kelipatan-tetap.js';
import { type Kisi, lebarKisi, type Petak } from './lapangan.js';
import { pertamaKali, samaDeret, sidikDeret } from './pertama-kali.js';
import { beratBaris, beratOperan, dendaCari } from './timbang.js';

/** What a column comes from, found among the figures. */
export interface Aturan {
  /** Columns by their place in the field: the result, and what it takes in. */
  readonly hasil: number;
  readonly masuk: readonly number[];
  /** Null for a sum, or a mean. */
  readonly bentuk: Bentuk | null;
  /** Of a sum, the columns that are taken off. */
  readonly kurang?: ReadonlySet<number>;
  /** The mean of its columns, not their sum. */
  readonly rata?: boolean;
  /** Rows that could show it, and those that do: on the printed figures, or within the rounding of what it takes in. */
  readonly baris: readonly number[];
  readonly tepat: ReadonlySet<number>;
  readonly longgar: ReadonlySet<number>;
  readonly bersih: number;
  /** What is taken off for the search. */
  readonly denda: number;
}

/** So many rows are looked at before all are, and so many of these with all three figures. */
const SAMPEL = 24;
const PENUH = 9;
/** All triples of so many columns; of more only columns this near to each other. */
const KOLOM_SEMUA = 46;
const JARAK = 14;

/** How far a result moves within the rounding of one operand; of counts nothing is rounded. */
export const goyang = (p: Petak): number =>
  Math.abs(p.nilai) >= SATUAN_TERKECIL * p.satuan ? p.satuan / 2 / Math.abs(p.nilai) : 0;

/** Every form over one or two columns that the rows show beyond chance; sums of two among them, unless they are seen to elsewhere. */
export function cariPasangan(l: Kisi, jumlah = true): Aturan[] {
  const n = l.ciri.length;
  const sampel = pilihSampel(l.petak.length);
  const calon: Calon[] = [];
  let dicoba = 0;
  const perKolom = tiap(l.ciri, (_, c): SampelKolom => tiap(sampel, (r) => l.petak[r]?.[c]));
  for (let i = 0; i < n; i += 1) {
    const [awal, akhir] = sekitar(i, n);
    for (let j = awal; j < akhir; j += 1) {
      if (i === j) continue;
      for (const b of j === (i + 1) % n ? BENTUK_PERTAMA : BENTUK) {
        if (b === null && !jumlah) continue;
        const satu = b?.lambang.length === 1;
        if ((b === null || b.setangkup) && i > j) continue;
        const nilai = new Array<Taksir | null | undefined>(sampel.length);
        const [x, y] = [perKolom[i] as SampelKolom, satu ? null : (perKolom[j] as SampelKolom)];
        for (let t = awal; t < akhir; t += 1) {
          if (t === i || (!satu && t === j)) continue;
          const kena = cocokSampel(perKolom[t] as SampelKolom, nilai, b, x, y);
          if (kena === null) continue;
          dicoba += 1;
          if (kena >= 2) calon.push({ hasil: t, masuk: satu ? [i] : [i, j], bentuk: b });
        }
      }
    }
  }
  const ditimbang = ratakan(calon, (c) => timbang(l, c, dicoba) ?? []);
  return tiap(
    ditimbang.filter((a) => a.bersih >= BOBOT.terbukti),
    (a) => {
      const lebih = terakhir(a) ? 1 : 0;
      const balik = ditimbang.find((b) => pembalikan(a, b) && b.tepat.size > a.tepat.size + lebih);
      return balik === undefined ? a : { ...balik, bersih: a.bersih };
    },
  ).filter((a) => a.bentuk === null || !kelipatanTetap(l, a));
}

/** Whether the result of a rule stands behind all that it takes in. */
export const terakhir = (a: Aturan): boolean => a.masuk.every((m) => m < a.hasil);

/** Whether two quotients are the same one, solved once for the share and once for what it is a share of: what shows the one shows the other. */
const pembalikan = (a: Aturan, b: Aturan): boolean =>
  BERBALIK.has(a.bentuk?.rumus) &&
  a.bentuk === b.bentuk &&
  a.masuk[0] === b.masuk[0] &&
  a.hasil === b.masuk[1] &&
  b.hasil === a.masuk[1];

const BERBALIK: ReadonlySet<Rumus | undefined> = new Set([persenBagian, nisbah]);

/** What is tried over every two columns; what takes in one column, with one other only. */
const BENTUK: readonly (Bentuk | null)[] = [...daftarBentuk, null];
const BENTUK_PERTAMA: readonly (Bentuk | null)[] = [...sisaSeratus, ...BENTUK];

/** The figures of a column in the rows of the sample. */
type SampelKolom = readonly (Petak | undefined)[];

/** The columns near to one, from the first to before the last. */
const sekitar = (i: number, n: number): readonly [number, number] =>
  n <= KOLOM_SEMUA ? [0, n] : [Math.max(0, i - JARAK), Math.min(n, i + JARAK + 1)];

type Calon = Pick<Aturan, 'hasil' | 'masuk' | 'bentuk'>;

export function pilihSampel(n: number): number[] {
  const langkah = Math.max(1, n / SAMPEL);
  return Array.from({ length: Math.min(n, SAMPEL) }, (_, i) => Math.floor(i * langkah));
}

/** A value computed from its row, and how far its operands' rounding may move it. */
interface Taksir {
  readonly nilai: number;
  readonly goyang: number;
  readonly berat: number;
}

/** What a form gives for one figure (`y` is null), or for two. */
function hitung(b: Bentuk | null, x: Petak, y: Petak | null): Taksir | null {
  if (y === null) {
    return b && { nilai: b.taksir([x.nilai]), goyang: x.satuan / 2, berat: x.nilai === 0 ? 0 : 1 };
  }
  if (b === null) {
    const nilai = x.nilai + y.nilai;
    return { nilai, goyang: (x.satuan + y.satuan) / 2, berat: x.nilai === 0 || y.nilai === 0 ? 0 : 1 };
  }
  const nilai = b.taksir([x.nilai, y.nilai]);
  if (!Number.isFinite(nilai)) return null;
  const gx = goyang(x);
  const gy = goyang(y);
  // Forms of a share and of what it leaves move with the share, not with their own size.
  const besar = Math.max(Math.abs(nilai), b.rumus.satuan === 'persen' ? Math.abs((x.nilai / y.nilai) * PERSEN) : 0);
  // What is multiplied with one, or divided by it, is only the other figure again.
  const satu = (b.setangkup && x.nilai === 1) || (b.rumus.satuan !== 'persen' && y.nilai === 1);
  const berat = satu ? 0 : beratOperan(x.nilai, y.nilai);
  return { nilai, goyang: besar * (gx + gy), berat };
}

const PERSEN = 100;

/**
 * Rows of the sample that hold and mean something; null where fewer than two have all figures. What the form gives in a row is computed when it is
 * first asked for: most columns are done with before the sample is.
 */
function cocokSampel(
  kolom: SampelKolom,
  nilai: (Taksir | null | undefined)[],
  b: Bentuk | null,
  x: SampelKolom,
  y: SampelKolom | null,
): number | null {
  let penuh = 0;
  let kena = 0;
  for (let s = 0; s < kolom.length; s += 1) {
    const p = kolom[s];
    if (p === undefined) continue;
    let n = nilai[s];
    if (n === undefined) {
      const [xs, ys] = [x[s], y === null ? null : y[s]];
      n = xs === undefined || ys === undefined ? null : hitung(b, xs, ys);
      nilai[s] = n;
    }
    if (n === null || n.berat === 0) continue;
    penuh += 1;
    if (p.nilai !== 0 && Math.abs(n.nilai - p.nilai) <= p.satuan * 1.0001 + n.goyang) kena += 1;
    if (kena >= 2 || penuh >= PENUH) break;
  }
  return penuh < 2 ? null : kena;
}

function timbang(l: Kisi, c: Calon, dicoba: number): Aturan | null {
  const ciri = l.ciri[c.hasil];
  if (ciri === undefined) return null;
  const [i = 0, j = null] = c.masuk;
  const [baris, tepat, longgar] = [[] as number[], new Set<number>(), new Set<number>()];
  const pertama = pertamaKali(samaDeret);
  let berat = 0;
  for (let r = 0; r < l.petak.length; r += 1) {
    const petak = l.petak[r];
    const p = petak?.[c.hasil];
    const x = petak?.[i];
    const y = j === null ? null : petak?.[j];
    const n = p && x && y !== undefined ? hitung(c.bentuk, x, y) : null;
    if (!p || !x || !n) continue;
    baris.push(r);
    const beda = Math.abs(n.nilai - p.nilai);
    const tipis = beda <= p.satuan * 1.0001;
    if (!tipis && beda > p.satuan * 1.0001 + n.goyang) continue;
    (tipis ? tepat : longgar).add(r);
    const angka = y ? [p.nilai, x.nilai, y.nilai] : [p.nilai, x.nilai];
    if (!pertama(angka, sidikDeret(angka))) continue;
    const lebar = Math.max(lebarKisi(l, r, p), BOBOT.lebarCetak * p.satuan + (tipis ? 0 : 2 * n.goyang));
    berat += n.berat * beratBaris(ciri, p.nilai, lebar, BOBOT.barisTerbanyak);
  }
  const denda = dendaCari(dicoba, c.bentuk === null || c.bentuk.lazim);
  return { hasil: c.hasil, masuk: c.masuk, bentuk: c.bentuk, baris, tepat, longgar, bersih: berat - denda, denda };
}
