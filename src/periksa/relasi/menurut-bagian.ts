import { type Decimal, desimal } from '../../angka/desimal.js';
import { jumlahTepat, selisihTepat } from '../../angka/jumlah.js';
import { satuanAkhir } from '../../angka/satuan-akhir.js';
import { irisan, type Selang } from '../../angka/selang.js';
import { jumlahRupiah } from '../../rumus/anggaran/jumlah-rupiah.js';
import { persenBagian } from '../../rumus/gabungan/bagian.js';
import type { Fakta } from '../fakta/fakta.js';
import { kelompokkan } from '../fakta/kelompokkan.js';
import { terpenuhi } from './konsistensi.js';
import { kunciFakta, nilaiRelasi, type Relasi, type RelasiLurus, type RelasiRumus, TANPA_GANTI } from './relasi.js';
import { perluAgarCocok } from './selesaikan.js';

/** Two parts make a hundred too easily. */
const BAGIAN_TERSEDIKIT = 3;
/** So many shares that fail for want of one total are no slips of theirs. */
const PATAH_BERSAMA = 2;

/**
 * What shares of a total show of it, where it prints a hundred itself. Where they come to a hundred together, their figures come to the total, for all
 * that their digits tell; and where they do not hold, but all would with another total, it is the total that is wrong.
 */
export function menurutBagian(relasi: readonly Relasi[]): Relasi[] {
  const perTotal = kelompokkan(relasi.flatMap((r) => (bagianTotal(r) ? [[penyebut(r), r] as const] : [])));
  const tegas = new Map<Relasi, boolean>();
  const jumlahan: RelasiLurus[] = [];
  for (const [total, daftar] of perTotal) {
    const bagian = daftar.filter((r) => r.hasil.sel?.baris !== total.sel?.baris);
    const seratus = daftar.some((r) => !bagian.includes(r) && r.hasil.nilai.eq(SERATUS));
    if (!seratus || bagian.length < BAGIAN_TERSEDIKIT) continue;
    const patah = bagian.filter((r) => !terpenuhi(r));
    const bersama = patah.length >= PATAH_BERSAMA && sepakat(bagian);
    if (bersama) for (const r of patah) tegas.set(r, total.sel?.baris.jenis === 'total');
    const jumlah = bersama || patah.length * 2 < bagian.length ? jumlahBagiannya(bagian, total) : null;
    if (jumlah !== null) jumlahan.push(jumlah);
  }
  const kunci = new Map(jumlahan.map((r) => [kunciFakta(r), r] as const));
  const lain = relasi.filter((r) => r.bentuk !== 'lurus' || terpenuhi(r) || !kunci.has(kunciFakta(r)));
  return [
    ...lain.map((r): Relasi => {
      const bernama = tegas.get(r);
      if (bernama === undefined) return r;
      // What no word calls a total may be a figure of its own, of which more than a hundred is printed as a hundred.
      return { ...r, kuat: true, ragu: false, ...(bernama ? {} : { perluSebab: true }) };
    }),
    ...jumlahan,
  ];
}

const SERATUS = desimal(100);

const bagianTotal = (r: Relasi): r is RelasiRumus =>
  r.bentuk === 'rumus' && r.rumus === persenBagian && r.jenis === 'rasio-baris' && r.hasil.sel !== null;

const dari = (r: RelasiRumus, lambang: string): Fakta =>
  (r.masukan.find((m) => m.lambang === lambang) ?? r.masukan[0])?.fakta[0] as Fakta;
const penyebut = (r: RelasiRumus): Fakta => dari(r, 'Y');

/** Whether one total would do for all shares, which the printed one does not. */
export function sepakat(bagian: readonly RelasiRumus[]): boolean {
  let bersama: Selang | null = null;
  for (const r of bagian) {
    const perlu = perluAgarCocok(r, penyebut(r), TANPA_GANTI);
    bersama = perlu === null ? null : bersama === null ? perlu : irisan(bersama, perlu);
    if (bersama === null) return false;
  }
  return true;
}

/** The total as the sum of the figures of which shares come to a hundred, where it misses by more than these would hide; else null. */
function jumlahBagiannya(bagian: readonly RelasiRumus[], total: Fakta): RelasiLurus | null {
  const [contoh] = bagian;
  const pembilang = bagian.map((r) => dari(r, 'X'));
  const masukan = [
    { lambang: 'X', fakta: pembilang },
    { lambang: 'Y', fakta: [total] },
  ];
  const seluruhnya = contoh === undefined ? null : nilaiRelasi({ ...contoh, masukan });
  const persen = jumlahTepat(bagian.map((r) => r.hasil.nilai));
  const longgar = jumlahTepat(bagian.map((r) => satuanAkhir(r.hasil.desimal)));
  const dekat = (n: Decimal): boolean => dua(selisihTepat(persen, n).abs()).lte(longgar);
  if (seluruhnya === null || dekat(seluruhnya) || !dekat(SERATUS)) return null;
  const suku = pembilang.map((fakta) => ({ fakta, koef: 1 as const }));
  const rumus = jumlahRupiah;
  return { bentuk: 'lurus', jenis: 'jumlah-kolom', rumus, hasil: total, suku, pembagi: 1, kuat: true };
}

const dua = (n: Decimal): Decimal => jumlahTepat([n, n]);
