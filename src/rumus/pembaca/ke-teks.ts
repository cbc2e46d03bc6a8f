import { pastikanBentuk } from '../../angka/bentuk.js';
import { teksTepat } from '../../angka/cetak/teks-tepat.js';
import { Pecahan } from '../../angka/pecahan.js';
import { type Tepat, tandaTepat } from '../../angka/tepat.js';
import { BENTUK_RUMUS_CETAK } from '../bentuk-rumus.js';
import { apakahMutlak, type Operasi, type Simpul, type SimpulDaftar, type Syarat } from '../pohon.js';
import type { Rumus } from '../rumus.js';
import type { Ikatan } from './ikatan.js';

/** Text with its binding strength: 1 sums, 2 products, 3 atoms. */
export interface Potongan {
  readonly teks: string;
  readonly kuat: 1 | 2 | 3;
}

/** How leaves and choices print: with symbols, or with the values of a case. */
export interface Gaya {
  masukan(nama: string, unsur: number | null): Potongan;
  /** The branch that the case takes, or null to print both. */
  pilih(syarat: Syarat, unsur: number | null): boolean | null;
  daftar(simpul: SimpulDaftar): Potongan;
}

const TANDA: Readonly<Record<Operasi, string>> = { tambah: '+', kurang: '−', kali: '×', bagi: '÷' };
const BANDING: Readonly<Record<Syarat['banding'], string>> = { '<': '<', '<=': '≤', '=': '=', '>=': '≥', '>': '>' };

export const kurung = (p: Potongan, perlu: boolean): string => (perlu ? `(${p.teks})` : p.teks);

/** Prints an expression; `unsur` is the element of the lists at hand. */
export function cetak(simpul: Simpul, gaya: Gaya, unsur: number | null): Potongan {
  switch (simpul.jenis) {
    case 'konstanta': {
      const x = Pecahan.baca(simpul.nilai);
      return { teks: teksTepat(x), kuat: x.negatif ? 1 : 3 };
    }
    case 'masukan':
      return gaya.masukan(simpul.nama, unsur);
    case 'tambah':
    case 'kurang':
    case 'kali':
    case 'bagi': {
      const kuat = simpul.jenis === 'tambah' || simpul.jenis === 'kurang' ? 1 : 2;
      const kiri = cetak(simpul.kiri, gaya, unsur);
      const kanan = cetak(simpul.kanan, gaya, unsur);
      const kananPerlu =
        kanan.kuat < kuat || (kanan.kuat === kuat && simpul.jenis !== 'tambah' && simpul.jenis !== 'kali');
      return {
        teks: `${kurung(kiri, kiri.kuat < kuat)} ${TANDA[simpul.jenis]} ${kurung(kanan, kananPerlu)}`,
        kuat,
      };
    }
    case 'min':
    case 'maks':
      if (apakahMutlak(simpul.butir)) return { teks: `|${cetak(simpul.butir[0], gaya, unsur).teks}|`, kuat: 3 };
      return { teks: `${simpul.jenis}(${simpul.butir.map((s) => cetak(s, gaya, unsur).teks).join('; ')})`, kuat: 3 };
    case 'bila': {
      const pilihan = gaya.pilih(simpul.syarat, unsur);
      if (pilihan !== null) return cetak(pilihan ? simpul.maka : simpul.lain, gaya, unsur);
      const { kiri, banding, kanan } = simpul.syarat;
      const bila = `${cetak(kiri, gaya, unsur).teks} ${BANDING[banding]} ${cetak(kanan, gaya, unsur).teks}`;
      return {
        teks: `{ ${cetak(simpul.maka, gaya, unsur).teks} bila ${bila}; selain itu ${cetak(simpul.lain, gaya, unsur).teks} }`,
        kuat: 3,
      };
    }
    default:
      return gaya.daftar(simpul);
  }
}

function cetakDaftarLambang(simpul: SimpulDaftar, gaya: Gaya): Potongan {
  const tiap = cetak(simpul.tiap, gaya, null);
  switch (simpul.jenis) {
    case 'cacah':
      return { teks: 'n', kuat: 3 };
    case 'jumlah':
      return { teks: `Σ ${kurung(tiap, tiap.kuat < 3)}`, kuat: 2 };
    case 'rata-rata':
      return { teks: `Σ ${kurung(tiap, tiap.kuat < 3)} ÷ n`, kuat: 2 };
    case 'rata-rata-ukur': {
      const bobot = cetak(simpul.bobot, gaya, null);
      const pangkat = simpul.bobot.jenis === 'konstanta' ? '' : `^${kurung(bobot, bobot.kuat < 3)}`;
      const akar = simpul.bobot.jenis === 'konstanta' ? 'n' : `Σ ${kurung(bobot, bobot.kuat < 3)}`;
      return { teks: `akar pangkat ${akar} dari Π ${kurung(tiap, tiap.kuat < 3)}${pangkat}`, kuat: 3 };
    }
  }
}

/**
 * The formula with its symbols, as a regulation would print it: `(2 × T − R) ÷ T × 100`.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * keTeks(capaianMaximize) // => 'R ÷ T × 100'
 */
export function keTeks(rumus: Rumus): string {
  pastikanBentuk('keTeks', 'rumus', rumus, BENTUK_RUMUS_CETAK);
  const lambang = new Map(Object.entries(rumus.masukan).map(([l, s]) => [s.nama, l]));
  const gaya: Gaya = {
    masukan: (nama) => ({ teks: lambang.get(nama) ?? nama, kuat: 3 }),
    pilih: () => null,
    daftar: (simpul) => cetakDaftarLambang(simpul, gaya),
  };
  return cetak(rumus.isi, gaya, null).teks;
}

/** How an operation over lists is printed with the values of a case; see {@link cetakDaftar}. */
export type CetakDaftar = (simpul: SimpulDaftar, gaya: Gaya, ikatan: Ikatan) => Potongan;

/** The formula with the values of a case filled in and the branch that was taken: `82 ÷ 80 × 100`. */
export function keTeksTerisi(
  isi: Simpul,
  ikatan: Ikatan,
  pilih: (syarat: Syarat, unsur: number | null) => boolean,
  daftar: CetakDaftar,
): string {
  const gaya: Gaya = {
    masukan: (nama, unsur) => {
      const isi = ikatan.get(nama);
      const x = (isi?.bentuk === 'daftar' ? isi.nilai[unsur as number] : isi?.nilai) as Tepat;
      return { teks: teksTepat(x), kuat: tandaTepat(x) < 0 ? 1 : 3 };
    },
    pilih,
    daftar: (simpul) => daftar(simpul, gaya, ikatan),
  };
  return cetak(isi, gaya, null).teks;
}
