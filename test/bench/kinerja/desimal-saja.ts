import { Decimal as Asal } from 'decimal.js';
import type { Laporan } from '../../../src/model/laporan.js';
import { TAHUN } from './laporan-besar.js';

// What a programmer would write with decimal.js and nothing else: the same divisions at the same precision, the same rounding and print;
// no trace, no policies, no reasons, no warnings. The library is measured against it.
const Decimal = Asal.clone({ precision: 60, rounding: Asal.ROUND_HALF_UP });

export const cetak = (x: Asal): string => x.toFixed(2).replace('.', ',');

const kosong = () => ({ pagu: new Decimal(0), realisasi: new Decimal(0) });

export interface CapaianPolos {
  readonly target: string;
  readonly realisasi: string;
  readonly polarisasi: 'maximize' | 'minimize';
}

/** R ÷ T × 100, or (2T − R) ÷ T × 100 where lower is better; not below 0. */
export function capaianPolos({ target, realisasi, polarisasi }: CapaianPolos): Asal {
  const T = new Decimal(target);
  const R = new Decimal(realisasi);
  const pembilang = polarisasi === 'minimize' ? T.times(2).minus(R) : R;
  return Decimal.max(0, pembilang.div(T).times(100));
}

const serapan = (pagu: Asal, realisasi: Asal): string => cetak(realisasi.div(pagu).times(100));

export interface RekapPolos {
  readonly rataRata: string;
  readonly capaian: readonly string[];
  /** Code, pagu, realisasi, sisa and serapan of every line; the total comes last. */
  readonly baris: readonly string[];
}

/** Achievement of every indicator, their mean, and the budget summed up through every level. */
export function rekapPolos(laporan: Laporan): RekapPolos {
  const capaian: string[] = [];
  const rerata = laporan.tujuan.flatMap(({ sasaran }) =>
    sasaran.map(({ indikator }) => {
      const nilai = indikator.map((i) => {
        const [target, realisasi] = [i.target[TAHUN], i.realisasi[TAHUN]].map(String) as [string, string];
        return capaianPolos({ target, realisasi, polarisasi: i.polarisasi as 'maximize' });
      });
      capaian.push(...nilai.map(cetak));
      return Decimal.sum(...nilai).div(nilai.length);
    }),
  );
  const baris: string[] = [];
  const tutup = (kode: string, { pagu, realisasi }: ReturnType<typeof kosong>) => {
    baris.push([kode, pagu, realisasi, pagu.minus(realisasi), serapan(pagu, realisasi)].join(' '));
  };
  const tambah = (ke: ReturnType<typeof kosong>, isi: ReturnType<typeof kosong>) => {
    ke.pagu = ke.pagu.plus(isi.pagu);
    ke.realisasi = ke.realisasi.plus(isi.realisasi);
  };
  const total = kosong();
  for (const p of laporan.program) {
    const program = kosong();
    for (const k of p.kegiatan) {
      const kegiatan = kosong();
      for (const { kode, anggaran } of k.subKegiatan) {
        const { pagu, realisasi } = anggaran[TAHUN] as { pagu: number; realisasi: number };
        const sub = { pagu: new Decimal(pagu), realisasi: new Decimal(realisasi) };
        tutup(kode, sub);
        tambah(kegiatan, sub);
      }
      tutup(k.kode, kegiatan);
      tambah(program, kegiatan);
    }
    tutup(p.kode, program);
    tambah(total, program);
  }
  tutup('total', total);
  return { rataRata: cetak(Decimal.sum(...rerata).div(rerata.length)), capaian, baris };
}
