import { ArgumenTidakSah } from '../../../angka/argumen-tidak-sah.js';
import type { ModeBulat } from '../../../angka/bulatkan.js';
import { bulatkanTepat } from '../../../angka/bulatkan-tepat.js';
import { Pecahan } from '../../../angka/pecahan.js';
import type { KodeAlasan } from '../../alasan.js';
import type { Pembulatan } from '../../opsi.js';
import type { Simpul, SimpulMasukan } from '../../pohon.js';
import type { PokokRumus } from '../../rumus.js';
import { prasyaratRumus } from '../prasyarat.js';
import { type ArtiMasukan, type Bentuk, BukanNisbahLinear, PenyusunBentuk } from './bentuk.js';
import { CETAK_AMAN } from './bulat-aman.js';
import { type LinearGanda, type SimpulKolom, simpulKolom } from './simpul-kolom.js';

/** What an input of the formula is: a column with so many decimals behind its whole numbers, or one value for all rows. */
export type JenisMasukan =
  | { readonly jenis: 'kolom'; readonly lambang: string; readonly desimal: number }
  | { readonly jenis: 'tetap'; readonly lambang: string; readonly nilai: Pecahan | null };

/** A condition under which a row has no value, in the order in which they decide. */
export type Penjaga = { readonly alasan: KodeAlasan } & (
  | { readonly jenis: 'kosong' | 'nol' | 'negatif' | 'tidak-positif'; readonly kolom: number }
  | { readonly jenis: 'syarat'; readonly simpul: SimpulKolom; readonly terisi: readonly number[] }
  | { readonly jenis: 'selalu' }
);

/** A formula made ready for columns. */
export interface Rencana {
  readonly rumus: PokokRumus;
  readonly masukan: readonly JenisMasukan[];
  /** Symbols of the inputs that are columns, in the order of the coefficients. */
  readonly kolom: readonly string[];
  readonly penjaga: readonly Penjaga[];
  readonly bentuk: Bentuk;
  readonly akar: SimpulKolom;
  readonly pembulatan: Pembulatan;
  /** Bounds around the whole formula, rounded and scaled. */
  readonly jepit: { readonly bawah: number; readonly atas: number } | null;
}

/** Reads a formula. Throws `ArgumenTidakSah`, which names it, for one that is no ratio of linear combinations. */
export function rencanakan(rumus: PokokRumus, masukan: readonly JenisMasukan[], pembulatan: Pembulatan): Rencana {
  const kolom = masukan.flatMap((m) => (m.jenis === 'kolom' ? [m.lambang] : []));
  const nama = (lambang: string) => (rumus.masukan[lambang] as SimpulMasukan).nama;
  const arti = new Map<string, ArtiMasukan>(
    masukan.map((m) => [
      nama(m.lambang),
      m.jenis === 'tetap' ? { tetap: m.nilai } : { urutan: kolom.indexOf(m.lambang), desimal: m.desimal },
    ]),
  );
  const penyusun = new PenyusunBentuk(arti, kolom.length);
  try {
    const { isi, jepit } = kupas(rumus.isi, pembulatan);
    const penjaga = susunPenjaga(rumus, masukan, kolom, penyusun);
    const bentuk = penyusun.susun(isi);
    return { rumus, masukan, kolom, penjaga, bentuk, akar: simpulKolom(bentuk), pembulatan, jepit };
  } catch (galat) {
    if (!(galat instanceof BukanNisbahLinear)) throw galat;
    throw new ArgumenTidakSah(
      `hitungKolom: rumus ${rumus.id} bukan nisbah dua kombinasi linear atas satu baris, jadi tidak dapat dihitung per kolom; hitung tiap barisnya dengan evaluasi, atau hitungCapaian bagi capaian. Masukan yang sama bagi semua baris dapat diberikan sebagai satu angka.`,
    );
  }
}

/** Takes minima and maxima with a constant off the outside of a formula; rounding keeps the order, so they can be held afterwards. */
function kupas(isi: Simpul, { desimal, mode }: Pembulatan): { isi: Simpul; jepit: Rencana['jepit'] } {
  if (isi.jenis !== 'min' && isi.jenis !== 'maks') return { isi, jepit: null };
  const [a, b, ...lain] = isi.butir;
  if (a.jenis !== 'konstanta' || b === undefined || lain.length > 0) return { isi, jepit: null };
  const bulat = Number(bulatkanTepat(Pecahan.baca(a.nilai), desimal, mode).utuh);
  if (Math.abs(bulat) > CETAK_AMAN) return { isi, jepit: null };
  const batas = bulat / 10 ** desimal;
  const dalam = kupas(b, { desimal, mode });
  const { bawah, atas } = dalam.jepit ?? { bawah: -Infinity, atas: Infinity };
  const terluar = isi.jenis === 'min' ? Math.min : Math.max;
  return { isi: dalam.isi, jepit: { bawah: terluar(bawah, batas), atas: terluar(atas, batas) } };
}

function susunPenjaga(
  rumus: PokokRumus,
  masukan: readonly JenisMasukan[],
  kolom: readonly string[],
  penyusun: PenyusunBentuk,
): Penjaga[] {
  const menurutNama = new Map(masukan.map((m) => [(rumus.masukan[m.lambang] as SimpulMasukan).nama, m]));
  const tetap = ({ nama }: SimpulMasukan) => {
    const m = menurutNama.get(nama);
    return m?.jenis === 'tetap' ? m : undefined;
  };
  const letak = ({ nama }: SimpulMasukan) => kolom.indexOf((menurutNama.get(nama) as JenisMasukan).lambang);
  return prasyaratRumus(rumus).flatMap((p): Penjaga[] => {
    const { alasan } = p;
    if (p.jenis === 'syarat') {
      if (p.terisi.some((m) => tetap(m)?.nilai === null)) return [];
      const benar = penyusun.tetap(1n);
      const bentuk: Bentuk = penyusun.pilih(p.syarat, benar, penyusun.tetap(0n));
      return [
        {
          jenis: 'syarat',
          simpul: simpulKolom(bentuk),
          terisi: p.terisi.flatMap((m) => (tetap(m) ? [] : [letak(m)])),
          alasan,
        },
      ];
    }
    const satu = tetap(p.masukan);
    if (satu === undefined) return [{ jenis: p.jenis, kolom: letak(p.masukan), alasan }];
    return kenaTetap(p.jenis, satu.nilai) ? [{ jenis: 'selalu', alasan }] : [];
  });
}

/** Whether a condition holds for one value. */
function kenaTetap(jenis: 'kosong' | 'nol' | 'negatif' | 'tidak-positif', nilai: Pecahan | null): boolean {
  if (jenis === 'kosong') return nilai === null;
  if (nilai === null) return false;
  if (jenis === 'nol') return nilai.nol;
  return nilai.negatif || (jenis === 'tidak-positif' && nilai.nol);
}

/** What is added to a scaled value before it is cut off. */
export const paruh = (mode: ModeBulat): number => (mode === 'potong' ? 0 : 0.5);

/** The coefficient of an input. */
export const koefisien = (l: LinearGanda, kolom: number): number => l.koefisien[kolom + 1] as number;
