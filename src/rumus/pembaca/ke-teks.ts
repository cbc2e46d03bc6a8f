import { formatAngka } from '../../angka/cetak/format-angka.js';
import { teksTepat } from '../../angka/cetak/teks-tepat.js';
import { Pecahan } from '../../angka/pecahan.js';
import { type Tepat, tandaTepat } from '../../angka/tepat.js';
import { apakahMutlak, type Operasi, type Simpul, type Syarat } from '../pohon.js';
import type { Rumus } from '../rumus.js';
import type { Ikatan } from './ikatan.js';

/** Text with its binding strength: 1 sums, 2 products, 3 atoms. */
interface Potongan {
  readonly teks: string;
  readonly kuat: 1 | 2 | 3;
}

/** How leaves and choices print: with symbols, or with the values of a case. */
interface Gaya {
  masukan(nama: string, unsur: number | null): Potongan;
  /** The branch that the case takes, or null to print both. */
  pilih(syarat: Syarat, unsur: number | null): boolean | null;
  /** How many elements a list operation runs over, or null to print it symbolically. */
  panjang(isi: Simpul): number | null;
}

const TANDA: Readonly<Record<Operasi, string>> = { tambah: '+', kurang: '−', kali: '×', bagi: '÷' };
const BANDING: Readonly<Record<Syarat['banding'], string>> = { '<': '<', '<=': '≤', '=': '=', '>=': '≥', '>': '>' };
const UNSUR_TERCETAK = 8;

const kurung = (p: Potongan, perlu: boolean): string => (perlu ? `(${p.teks})` : p.teks);

function cetak(simpul: Simpul, gaya: Gaya, unsur: number | null): Potongan {
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
    case 'jumlah':
    case 'rata-rata':
    case 'cacah':
    case 'rata-rata-ukur':
      return cetakDaftar(simpul, gaya);
  }
}

type SimpulDaftar = Extract<Simpul, { tiap: Simpul }>;

function cetakDaftar(simpul: SimpulDaftar, gaya: Gaya): Potongan {
  const banyak = gaya.panjang(simpul.tiap);
  if (banyak === null) return cetakDaftarLambang(simpul, gaya);
  const butir = (isi: Simpul, kuat: number) =>
    Array.from({ length: banyak }, (_, i) => i)
      .filter((i) => i < UNSUR_TERCETAK - 1 || i === banyak - 1 || banyak <= UNSUR_TERCETAK)
      .map((i) => {
        const p = cetak(isi, gaya, i);
        return kurung(p, p.kuat < kuat);
      });
  const sambung = (potong: string[], tanda: string) =>
    banyak > UNSUR_TERCETAK ? [...potong.slice(0, -1), '…', ...potong.slice(-1)].join(tanda) : potong.join(tanda);
  switch (simpul.jenis) {
    case 'cacah':
      return { teks: formatAngka(banyak), kuat: 3 };
    case 'jumlah':
      return { teks: sambung(butir(simpul.tiap, 1), ' + '), kuat: banyak > 1 ? 1 : 3 };
    case 'rata-rata':
      return { teks: `(${sambung(butir(simpul.tiap, 1), ' + ')}) ÷ ${formatAngka(banyak)}`, kuat: 2 };
    case 'rata-rata-ukur': {
      const seragam = simpul.bobot.jenis === 'konstanta';
      const isi = butir(simpul.tiap, 3);
      const kali = seragam ? isi : isi.map((t, i) => `${t}^${butir(simpul.bobot, 3)[i]}`);
      return {
        teks: `akar pangkat ${seragam ? formatAngka(banyak) : 'Σ bobot'} dari (${sambung(kali, ' × ')})`,
        kuat: 3,
      };
    }
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
 * @example
 * keTeks(capaianMaximize) // => 'R ÷ T × 100'
 */
export function keTeks(rumus: Rumus): string {
  const lambang = new Map(Object.entries(rumus.masukan).map(([l, s]) => [s.nama, l]));
  const gaya: Gaya = {
    masukan: (nama) => ({ teks: lambang.get(nama) ?? nama, kuat: 3 }),
    pilih: () => null,
    panjang: () => null,
  };
  return cetak(rumus.isi, gaya, null).teks;
}

/** The formula with the values of a case filled in and the branch that was taken: `82 ÷ 80 × 100`. */
export function keTeksTerisi(
  isi: Simpul,
  ikatan: Ikatan,
  pilih: (syarat: Syarat, unsur: number | null) => boolean,
  panjang: (isi: Simpul) => number,
): string {
  const gaya: Gaya = {
    masukan: (nama, unsur) => {
      const isi = ikatan.get(nama);
      const x = (isi?.bentuk === 'daftar' ? isi.nilai[unsur ?? 0] : isi?.nilai) as Tepat;
      return { teks: teksTepat(x), kuat: tandaTepat(x) < 0 ? 1 : 3 };
    },
    pilih,
    panjang,
  };
  return cetak(isi, gaya, null).teks;
}
