import { type Decimal, desimal } from '../../../angka/desimal.js';
import { jumlahTepat, selisihTepat } from '../../../angka/jumlah.js';
import { satuanAkhir } from '../../../angka/satuan-akhir.js';
import { irisan } from '../../../angka/selang.js';
import { jumlahRupiah } from '../../../rumus/anggaran/jumlah-rupiah.js';
import { persenBagian } from '../../../rumus/gabungan/bagian.js';
import { ratakan } from '../../../tabel/tiap.js';
import type { Fakta } from '../../fakta/fakta.js';
import { kelompokkan } from '../../fakta/kelompokkan.js';
import { putuskan, terpenuhi } from '../konsistensi.js';
import {
  jumlahBagian,
  masukanRelasi,
  nilaiRelasi,
  type Relasi,
  type RelasiLurus,
  type RelasiRumus,
  TANPA_GANTI,
} from '../relasi.js';
import { perluAgarCocok } from '../selesaikan.js';

/** Two parts make a hundred too easily, unless they are the shares of their own sum. */
const BAGIAN_TERSEDIKIT = 3;
/** So many shares that fail for want of one total are no slips of theirs. */
const PATAH_BERSAMA = 2;

/**
 * What shares of a total show of it, where it prints a hundred itself. Where they come to a hundred together, their figures come to the total, for all
 * that their digits tell; and where they do not hold, but all would with another total, it is the total that is wrong.
 */
export function menurutBagian(relasi: readonly Relasi[]): Relasi[] {
  const perTotal = kelompokkan(ratakan(relasi, (r) => (bagianTotal(r) ? [[penyebut(r), r] as const] : [])));
  const tegas = new Set<Relasi>();
  const jumlahan: RelasiLurus[] = [];
  for (const [total, daftar] of perTotal) {
    const bagian = daftar.filter((r) => r.hasil.sel?.baris !== total.sel?.baris);
    const seratus = daftar.some((r) => !bagian.includes(r) && r.hasil.nilai.eq(SERATUS));
    if (!seratus || (bagian.length < BAGIAN_TERSEDIKIT && !berduaTepat(bagian, total))) continue;
    const patah = bagian.filter((r) => !terpenuhi(r));
    const bersama = patah.length >= PATAH_BERSAMA && sepakat(bagian);
    if (bersama) for (const r of patah) tegas.add(r);
    if (bersama || patah.length * 2 < bagian.length) jumlahan.push(...jumlahBagiannya(bagian, total));
  }
  // What no word calls a total may be a figure of its own, of which more than a hundred is printed as a hundred: a slip must explain it.
  const ditegaskan = relasi.map(
    (r): Relasi => (tegas.has(r) ? { ...r, kuat: true, ragu: false, perluSebab: true } : r),
  );
  return [...ditegaskan, ...jumlahan];
}

export const SERATUS = desimal(100);

const bagianTotal = (r: Relasi): r is RelasiRumus => r.bentuk === 'rumus' && r.rumus === persenBagian;

/** The figure of a share. */
export const pembilang = (r: RelasiRumus): Fakta => masukanRelasi(r)[0] as Fakta;
/** What it is a share of. */
export const penyebut = (r: RelasiRumus): Fakta => masukanRelasi(r)[1] as Fakta;

/** Whether one total would do for all of some shares. */
export const sepakat = (bagian: readonly RelasiRumus[]): boolean =>
  bagian.map((r) => perluAgarCocok(r, penyebut(r), TANPA_GANTI)).reduce((a, b) => a && b && irisan(a, b)) !== null;

/** Whether each of two shares holds of what their figures come to together. */
function berduaTepat(bagian: readonly RelasiRumus[], total: Fakta): boolean {
  const jumlah = new Map([[total, jumlahTepat(bagian.map((r) => pembilang(r).nilai))]]);
  return bagian.length > 1 && bagian.every((r) => putuskan(r, jumlah)?.status === 'cocok');
}

/** The total as the sum of the figures of which shares come to a hundred, where it misses by more than these would hide. */
function jumlahBagiannya(bagian: readonly RelasiRumus[], total: Fakta): RelasiLurus[] {
  const isi = bagian.map(pembilang);
  const [contoh] = bagian;
  const seluruhnya =
    contoh &&
    nilaiRelasi({
      ...contoh,
      masukan: [
        { lambang: 'X', fakta: isi },
        { lambang: 'Y', fakta: [total] },
      ],
    });
  const persen = bagian.map((r) => r.hasil);
  if (!seluruhnya || berjumlah(persen, seluruhnya) || !berjumlah(persen, SERATUS)) return [];
  return [{ ...jumlahBagian(total, isi, true), jenis: 'jumlah-kolom', rumus: jumlahRupiah }];
}

/** Whether figures add up to a value but for their rounding, or for what was cut off of each. */
export function berjumlah(bagian: readonly Fakta[], nilai: Decimal, dipotong = false): boolean {
  const beda = selisihTepat(jumlahTepat(bagian.map((f) => f.nilai)), nilai);
  return jumlahTepat(dipotong ? [beda] : [beda, beda])
    .abs()
    .lte(jumlahTepat(bagian.map((f) => satuanAkhir(f.desimal))));
}
