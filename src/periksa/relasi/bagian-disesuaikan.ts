import { bulatkanCetak } from '../../angka/bulatkan-cetak.js';
import { jumlahTepat, selisihTepat } from '../../angka/jumlah.js';
import { satuanAkhir } from '../../angka/satuan-akhir.js';
import { persenBagian } from '../../rumus/gabungan/bagian.js';
import { faktaDi } from '../fakta/baca-tabel.js';
import type { Fakta } from '../fakta/fakta.js';
import { putuskan } from './konsistensi.js';
import { anggotaRelasi, masukanRelasi, nilaiRelasi, type Relasi, type RelasiLurus } from './relasi.js';

/**
 * Shares that come to exactly what is printed of their whole were often made to: one that is a unit of its last digit off, up or down, would break
 * that sum if it were put right. In its place stands the sum, which the table shows.
 */
export function tanpaPenyesuaian(relasi: readonly Relasi[]): readonly Relasi[] {
  const meleset = relasi.filter(seunit);
  if (meleset.length === 0) return relasi;
  const jumlahan = relasi.filter((r) => r.bentuk === 'lurus' && r.pembagi === 1 && r.suku.every((s) => s.koef === 1));
  return relasi.map((r) =>
    meleset.includes(r) ? (jumlahan.flatMap((j) => jumlahBagiannya(r, j as RelasiLurus)).find(genap) ?? r) : r,
  );
}

/** Whether a share is a unit of its last digit away from what it is rounded to. */
function seunit(r: Relasi): boolean {
  if (r.bentuk !== 'rumus' || r.rumus !== persenBagian || putuskan(r)?.status !== 'tidak') return false;
  const nilai = nilaiRelasi(r);
  if (nilai === null) return false;
  const beda = selisihTepat(bulatkanCetak(nilai, r.hasil.desimal), r.hasil.nilai).abs();
  return beda.eq(satuanAkhir(r.hasil.desimal));
}

/** The same sum of the shares as of the figures that they are of. */
function jumlahBagiannya(bagian: Relasi, jumlah: RelasiLurus): RelasiLurus[] {
  const [dasar] = masukanRelasi(bagian);
  const kolom = bagian.hasil.sel?.kolom;
  if (kolom === undefined || !jumlah.suku.some((s) => s.fakta === dasar)) return [];
  const sebaris = ({ sel }: Fakta): Fakta | undefined =>
    sel === null ? undefined : faktaDi(sel.tabel, sel.baris, kolom);
  const [hasil, ...suku] = anggotaRelasi(jumlah).flatMap((f) => sebaris(f) ?? []);
  return hasil === undefined || suku.length < jumlah.suku.length
    ? []
    : [{ ...jumlah, hasil, suku: suku.map((fakta) => ({ fakta, koef: 1 })) }];
}

const genap = ({ hasil, suku }: RelasiLurus): boolean => jumlahTepat(suku.map((s) => s.fakta.nilai)).eq(hasil.nilai);
