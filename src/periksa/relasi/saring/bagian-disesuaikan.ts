import { bulatkanCetak } from '../../../angka/bulatkan-cetak.js';
import type { Decimal } from '../../../angka/desimal.js';
import { jumlahTepat, selisihTepat } from '../../../angka/jumlah.js';
import { satuanAkhir } from '../../../angka/satuan-akhir.js';
import { persenBagian } from '../../../rumus/gabungan/bagian.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Fakta } from '../../fakta/fakta.js';
import { putuskan } from '../konsistensi.js';
import { anggotaRelasi, nilaiRelasi, type Relasi, type RelasiLurus, type RelasiRumus } from '../relasi.js';
import { SERATUS } from './menurut-bagian.js';

/**
 * Shares that come to exactly what is printed of their whole were often made to: one that is a unit of its last decimal off, up or down, would break
 * that sum if it were put right. In its place stands the sum, where the table prints it.
 */
export function tanpaPenyesuaian(relasi: readonly Relasi[]): readonly Relasi[] {
  const patah = relasi.filter((r): r is RelasiRumus => patahBagian(r));
  const meleset = new Set<Relasi>(patah.filter((r) => seunit(r)));
  if (meleset.size === 0) return relasi;
  const rusak = new Map(ratakan(patah, (r) => (meleset.has(r) ? [] : [[r.hasil, r] as const])));
  const semua = new Set(patah.map((r) => r.hasil));
  const jumlahan = relasi.filter(dijumlah);
  return ratakan(relasi, (r): readonly Relasi[] => {
    if (!meleset.has(r) || r.bentuk !== 'rumus') return [r];
    if (tanpaTotal(r, rusak)) return [];
    const setara = ratakan(jumlahan, (j) => jumlahBagiannya(r, j)).find(
      (j) => cukupUtuh(j, semua) && seimbang(j, rusak),
    );
    if (setara === undefined) return [r];
    return putuskan(setara)?.status === 'cocok' ? [setara] : [];
  });
}

const patahBagian = (r: Relasi): boolean =>
  r.bentuk === 'rumus' && r.rumus === persenBagian && putuskan(r)?.status === 'tidak';

const dijumlah = (r: Relasi): r is RelasiLurus =>
  r.bentuk === 'lurus' && r.pembagi === 1 && r.suku.every((s) => s.koef === 1);

/** Whether half of some shares and more hold: those of a total that is wrong all miss, and it is no matter of theirs. */
const cukupUtuh = ({ suku }: RelasiLurus, patah: ReadonlySet<Fakta>): boolean =>
  suku.filter((s) => patah.has(s.fakta)).length * 2 <= suku.length;

/** Whether a share is a unit of its last decimal away from what it is rounded to; a whole percent is no matter of rounding. */
export function seunit(r: RelasiRumus, tercetak: Decimal = r.hasil.nilai): boolean {
  const nilai = nilaiRelasi(r);
  if (nilai === null || r.hasil.desimal <= 0) return false;
  const beda = selisihTepat(bulatkanCetak(nilai, r.hasil.desimal), tercetak).abs();
  return beda.eq(satuanAkhir(r.hasil.desimal));
}

/** What the share of a row's figure is: that which stands in the column of another share. */
const sebaris = ({ sel }: Fakta, { hasil }: Relasi): Fakta | undefined =>
  sel === null || hasil.sel === null ? undefined : faktaDi(sel.tabel, sel.baris, hasil.sel.kolom);

/** The same sum of the shares as of the figures that they are of. */
function jumlahBagiannya(bagian: RelasiRumus, jumlah: RelasiLurus): RelasiLurus[] {
  const dasar = bagian.masukan[0]?.fakta[0];
  if (!jumlah.suku.some((s) => s.fakta === dasar)) return [];
  const [hasil, ...suku] = ratakan(anggotaRelasi(jumlah), (f) => sebaris(f, bagian) ?? []);
  return hasil === undefined || suku.length < jumlah.suku.length
    ? []
    : [{ ...jumlah, hasil, suku: suku.map((fakta) => ({ fakta, koef: 1 })) }];
}

type Rusak = ReadonlyMap<Fakta, RelasiRumus>;

/** Whether the shares come to what is printed of their whole, or would with the one that is wrong put right. */
const seimbang = ({ hasil, suku }: RelasiLurus, rusak: Rusak): boolean => {
  const bagian = suku.map((s) => s.fakta);
  return (
    genap(bagian, hasil.nilai, rusak) ||
    (rusak.has(hasil) && cocokDengan(hasil, jumlahTepat(bagian.map((f) => f.nilai)), rusak))
  );
};

/** Shares of a sum that no row prints come to a hundred. */
function tanpaTotal(r: RelasiRumus, rusak: Rusak): boolean {
  const semua = r.masukan[1]?.fakta ?? [];
  return (
    semua.length > 1 &&
    genap(
      ratakan(semua, (f) => sebaris(f, r) ?? []),
      SERATUS,
      rusak,
    )
  );
}

function genap(bagian: readonly Fakta[], nilai: Decimal, rusak: Rusak): boolean {
  const beda = selisihTepat(nilai, jumlahTepat(bagian.map((f) => f.nilai)));
  if (beda.isZero()) return true;
  const [satu, lagi] = bagian.filter((f) => rusak.has(f));
  const r = satu && rusak.get(satu);
  if (r === undefined || lagi !== undefined) return false;
  const semestinya = jumlahTepat([r.hasil.nilai, beda]);
  // It may have been made to fit as well.
  return cocokDengan(r.hasil, semestinya, rusak) || seunit(r, semestinya);
}

/** Whether a share that is wrong may have been so much. */
function cocokDengan(f: Fakta, nilai: Decimal, rusak: Rusak): boolean {
  const r = rusak.get(f);
  return r !== undefined && putuskan(r, new Map([[f, nilai]]))?.status === 'cocok';
}
