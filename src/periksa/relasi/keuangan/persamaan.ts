import type { Kutipan } from '../../../acuan/acuan.js';
import { kelompokkan } from '../../fakta/kelompokkan.js';
import type { Pos } from './pos.js';

/** What a rule says of one item: the sum of some less that of others. */
export interface Persamaan {
  readonly hasil: Pos;
  readonly tambah: readonly Pos[];
  readonly kurang?: readonly Pos[];
  /** Only where none of these is printed: what is not there is nothing. */
  readonly tanpa?: readonly Pos[];
  /** All rows from this one on, up to the result, instead of `tambah`. */
  readonly sejak?: Pos;
  readonly sumber: Kutipan;
}

const psap = (tempat: string): Kutipan => ({ acuan: 'pp-71-2010', tempat, kedudukan: 'lewat-pihak-lain' });
const simpulan = (tempat: string): Kutipan => ({ acuan: 'simpulan-lkjip', tempat, kedudukan: 'simpulan' });

const SURPLUS = psap('PSAP 02 paragraf 47–49');
const NETO = psap('PSAP 02, pembiayaan neto');
const SILPA = psap('PSAP 02, SiLPA/SiKPA');
const LO = psap('PSAP 12, surplus/defisit dari operasi, nonoperasional, pos luar biasa');
const LPE = psap('PSAP 01, laporan perubahan ekuitas');
const NERACA = psap('PSAP 01, ekuitas adalah selisih aset dan kewajiban');
const KAS = psap('PSAP 03, arus kas menurut aktivitas, saldo awal dan akhir');
const SAL = psap('PSAP 02, laporan perubahan saldo anggaran lebih');
const TAK_TERCETAK = simpulan('pos yang tidak tercetak tidak ada');

/** What the items of financial statements make of each other; of those with one result the one that leaves out least stands first. */
export const daftarPersamaan: readonly Persamaan[] = [
  { hasil: 'surplus', tambah: ['pendapatan'], kurang: ['belanja-dan-transfer'], sumber: SURPLUS },
  { hasil: 'surplus', tambah: ['pendapatan'], kurang: ['belanja', 'transfer'], sumber: SURPLUS },
  { hasil: 'surplus', tambah: ['pendapatan'], kurang: ['belanja'], sumber: SURPLUS },
  {
    hasil: 'pembiayaan-neto',
    tambah: ['penerimaan-pembiayaan'],
    kurang: ['pengeluaran-pembiayaan'],
    sumber: NETO,
  },
  {
    hasil: 'pembiayaan-neto',
    tambah: ['penerimaan-pembiayaan'],
    tanpa: ['pengeluaran-pembiayaan'],
    sumber: TAK_TERCETAK,
  },
  { hasil: 'silpa', tambah: ['surplus', 'pembiayaan-neto'], sumber: SILPA },
  {
    hasil: 'silpa',
    tambah: ['surplus', 'penerimaan-pembiayaan'],
    kurang: ['pengeluaran-pembiayaan'],
    tanpa: ['pembiayaan-neto'],
    sumber: SILPA,
  },
  {
    hasil: 'silpa',
    tambah: ['surplus', 'penerimaan-pembiayaan'],
    tanpa: ['pembiayaan-neto', 'pengeluaran-pembiayaan'],
    sumber: TAK_TERCETAK,
  },
  {
    hasil: 'silpa',
    tambah: ['surplus'],
    tanpa: ['pembiayaan-neto', 'penerimaan-pembiayaan', 'pengeluaran-pembiayaan'],
    sumber: TAK_TERCETAK,
  },
  { hasil: 'silpa', tambah: ['pendapatan', 'pembiayaan-neto'], kurang: ['belanja'], tanpa: ['surplus'], sumber: SILPA },
  { hasil: 'surplus-operasi', tambah: ['pendapatan'], kurang: ['beban'], sumber: LO },
  { hasil: 'surplus-nonoperasi', tambah: ['untung-nonoperasi'], kurang: ['rugi-nonoperasi'], sumber: LO },
  { hasil: 'surplus-sebelum-luar-biasa', tambah: ['surplus-operasi', 'surplus-nonoperasi'], sumber: LO },
  { hasil: 'pos-luar-biasa', tambah: ['pendapatan-luar-biasa'], kurang: ['beban-luar-biasa'], sumber: LO },
  { hasil: 'surplus-lo', tambah: ['surplus-sebelum-luar-biasa', 'pos-luar-biasa'], sumber: LO },
  {
    hasil: 'surplus-lo',
    tambah: ['surplus-operasi', 'surplus-nonoperasi', 'pos-luar-biasa'],
    tanpa: ['surplus-sebelum-luar-biasa'],
    sumber: LO,
  },
  {
    hasil: 'surplus-lo',
    tambah: ['surplus-operasi', 'surplus-nonoperasi'],
    tanpa: ['surplus-sebelum-luar-biasa', 'pos-luar-biasa'],
    sumber: TAK_TERCETAK,
  },
  { hasil: 'surplus-lo', tambah: ['pendapatan'], kurang: ['beban'], tanpa: ['surplus-operasi'], sumber: LO },
  { hasil: 'ekuitas-akhir', tambah: ['ekuitas-awal', 'surplus-lo', 'koreksi-ekuitas'], sumber: LPE },
  { hasil: 'ekuitas-akhir', tambah: ['ekuitas-awal', 'surplus-lo'], tanpa: ['koreksi-ekuitas'], sumber: TAK_TERCETAK },
  { hasil: 'ekuitas-akhir', tambah: [], sejak: 'ekuitas-awal', sumber: LPE },
  { hasil: 'kas-akhir', tambah: ['kas-awal', 'kenaikan-kas'], sumber: KAS },
  {
    hasil: 'kenaikan-kas',
    tambah: ['arus-operasi', 'arus-investasi', 'arus-pendanaan', 'arus-transitoris'],
    sumber: KAS,
  },
  {
    hasil: 'kas-akhir',
    tambah: ['kas-awal', 'arus-operasi', 'arus-investasi', 'arus-pendanaan', 'arus-transitoris'],
    tanpa: ['kenaikan-kas'],
    sumber: KAS,
  },
  { hasil: 'sal-akhir', tambah: ['sal-awal', 'silpa'], kurang: ['penggunaan-sal'], sumber: SAL },
  { hasil: 'sal-akhir', tambah: [], sejak: 'sal-awal', sumber: SAL },
  { hasil: 'aset', tambah: ['kewajiban', 'ekuitas'], sumber: NERACA },
  { hasil: 'kewajiban-dan-ekuitas', tambah: ['kewajiban', 'ekuitas'], sumber: NERACA },
  { hasil: 'kewajiban-dan-ekuitas', tambah: ['aset'], sumber: NERACA },
];

const PER_HASIL: ReadonlyMap<Pos, readonly Persamaan[]> = kelompokkan(
  daftarPersamaan.map((p) => [p.hasil, p] as const),
);

/** What the rules say of one item. */
export const persamaanDari = (hasil: Pos): readonly Persamaan[] => PER_HASIL.get(hasil) ?? [];

/** Whether three items, of which one is what the others make, are so by any rule. */
export const sehubungan = (pos: readonly Pos[]): boolean =>
  daftarPersamaan.some((p) => {
    const milik = [p.hasil, ...p.tambah, ...(p.kurang ?? [])];
    return milik.length === pos.length && pos.every((x) => milik.includes(x));
  });
