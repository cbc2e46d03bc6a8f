import { Pecahan } from '../../angka/pecahan.js';
import type { Simpul, SimpulMasukan } from '../pohon.js';
import type { PokokRumus } from '../rumus.js';
import { bandingkan } from './hitung-simpul.js';
import { type Prasyarat, prasyaratRumus } from './prasyarat.js';

/** A formula put together over fractions: its inputs in the order of `lambang`; null where `evaluasi` says `tak-terukur`. */
export interface RumusTerakit {
  /** The symbols of all inputs. */
  readonly lambang: readonly string[];
  readonly hitung: (isi: readonly Pecahan[]) => Pecahan | null;
}

type Terakit = RumusTerakit['hitung'];

const tercatat = new WeakMap<PokokRumus, RumusTerakit | null>();

/**
 * The exact value of a formula for readers that try it on thousands of rows: what `nilaiTepatRumus` gives, without binding the inputs by name and
 * walking the tree each time. Put together once a formula; null for formulas of lists.
 *
 * @example
 * rakitTepat(serapan)?.hitung([Pecahan.dari(200n), Pecahan.dari(150n)])?.cetak() // => '75'
 */
export function rakitTepat(rumus: PokokRumus): RumusTerakit | null {
  const ada = tercatat.get(rumus);
  // Stryker disable next-line ConditionalExpression: put together anew it is the same.
  if (ada !== undefined) return ada;
  const baru = susun(rumus);
  tercatat.set(rumus, baru);
  return baru;
}

function susun(rumus: PokokRumus): RumusTerakit | null {
  const lambang = Object.keys(rumus.masukan);
  const masukan = lambang.map((l) => rumus.masukan[l] as SimpulMasukan);
  if (masukan.some((m) => m.bentuk === 'daftar')) return null;
  const tempat = new Map(masukan.map((m, i) => [m.nama, i] as const));
  const isi = rakit(rumus.isi, tempat);
  const batal = prasyaratRumus(rumus).flatMap((p) => rakitPrasyarat(p, tempat));
  if (isi === null || batal.includes(null)) return null;
  const periksa = batal as Pemeriksa[];
  return { lambang, hitung: (nilai) => (periksa.some((kena) => kena(nilai)) ? null : isi(nilai)) };
}

type Pemeriksa = (isi: readonly Pecahan[]) => boolean;

/** Whether a condition holds under which there is no value; nothing is missing here, so none asks for that. Null where it is not put together. */
function rakitPrasyarat(p: Prasyarat, tempat: ReadonlyMap<string, number>): readonly (Pemeriksa | null)[] {
  if (p.jenis === 'kosong') return [];
  if (p.jenis === 'syarat') {
    const [kiri, kanan] = [rakit(p.syarat.kiri, tempat), rakit(p.syarat.kanan, tempat)];
    if (kiri === null || kanan === null) return [null];
    return [
      (isi) => {
        const [a, b] = [kiri(isi), kanan(isi)];
        return a === null || b === null || bandingkan(p.syarat, a, b);
      },
    ];
  }
  const ke = tempat.get(p.masukan.nama) as number;
  const di = (isi: readonly Pecahan[]): Pecahan => isi[ke] as Pecahan;
  switch (p.jenis) {
    case 'nol':
      return [(isi) => di(isi).nol];
    case 'negatif':
      return [(isi) => di(isi).negatif];
    case 'tidak-positif':
      return [(isi) => di(isi).nol || di(isi).negatif];
  }
}

/** What an expression gives; null for a division by zero. An expression over lists is not put together. */
function rakit(s: Simpul, tempat: ReadonlyMap<string, number>): Terakit | null {
  switch (s.jenis) {
    case 'konstanta': {
      const tetap = Pecahan.baca(s.nilai);
      return () => tetap;
    }
    case 'masukan': {
      const ke = tempat.get(s.nama);
      return ke === undefined ? null : (isi) => isi[ke] as Pecahan;
    }
    case 'tambah':
    case 'kurang':
    case 'kali':
    case 'bagi': {
      const [kiri, kanan] = [rakit(s.kiri, tempat), rakit(s.kanan, tempat)];
      if (kiri === null || kanan === null) return null;
      const operasi = OPERASI[s.jenis];
      return (isi) => {
        const a = kiri(isi);
        const b = a && kanan(isi);
        return a && b && operasi(a, b);
      };
    }
    case 'min':
    case 'maks': {
      const butir = s.butir.map((b) => rakit(b, tempat));
      const arah = s.jenis === 'min' ? -1 : 1;
      if (butir.includes(null)) return null;
      return (isi) => {
        let terluar: Pecahan | null = null;
        for (const b of butir as Terakit[]) {
          const n = b(isi);
          if (n === null) return null;
          if (terluar === null || n.banding(terluar) === arah) terluar = n;
        }
        return terluar;
      };
    }
    case 'bila': {
      const [kiri, kanan] = [rakit(s.syarat.kiri, tempat), rakit(s.syarat.kanan, tempat)];
      const [maka, lain] = [rakit(s.maka, tempat), rakit(s.lain, tempat)];
      if (kiri === null || kanan === null || maka === null || lain === null) return null;
      return (isi) => {
        const [a, b] = [kiri(isi), kanan(isi)];
        return a && b && (bandingkan(s.syarat, a, b) ? maka : lain)(isi);
      };
    }
    default:
      return null;
  }
}

const OPERASI = {
  tambah: (a: Pecahan, b: Pecahan) => a.tambah(b),
  kurang: (a: Pecahan, b: Pecahan) => a.kurang(b),
  kali: (a: Pecahan, b: Pecahan) => a.kali(b),
  bagi: (a: Pecahan, b: Pecahan) => (b.nol ? null : a.bagi(b)),
} as const;
