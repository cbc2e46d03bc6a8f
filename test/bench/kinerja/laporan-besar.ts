import type { Laporan } from '../../../src/model/laporan.js';
import { Acak } from '../periksa/acak.js';

export const TAHUN = 2024;
const PER_SASARAN = 100;
const PER_KEGIATAN = 20;
const KEGIATAN = 10;

/** A right report of so many hundreds of indicators (one sasaran each) and so many programs of 10 kegiatan and 200 sub-kegiatan. */
export function laporanBesar(sasaran: number, program: number): Laporan {
  const a = new Acak(2024);
  const urut = (n: number) => [...Array(n).keys()];
  return {
    versi: 1,
    instansi: { nama: 'Kabupaten Contoh' },
    tahun: TAHUN,
    tujuan: [
      {
        kode: 'T1',
        uraian: 'Tujuan',
        sasaran: urut(sasaran).map((s) => ({
          kode: `S${s + 1}`,
          uraian: `Sasaran ${s + 1}`,
          program: urut(program)
            .filter((p) => p % sasaran === s)
            .map(kodeProgram),
          indikator: urut(PER_SASARAN).map((i) => indikator(a, `S${s + 1}.IK${i + 1}`)),
        })),
      },
    ],
    program: urut(program).map((p) => ({
      kode: kodeProgram(p),
      nama: `Program ${p + 1}`,
      kegiatan: urut(KEGIATAN).map((k) => ({
        kode: `${kodeProgram(p)}.2.${dua(k + 1)}`,
        nama: `Kegiatan ${p + 1}.${k + 1}`,
        subKegiatan: urut(PER_KEGIATAN).map((n) => ({
          kode: `${kodeProgram(p)}.2.${dua(k + 1)}.${String(n + 1).padStart(4, '0')}`,
          nama: `Sub kegiatan ${p + 1}.${k + 1}.${n + 1}`,
          anggaran: { [TAHUN]: anggaran(a) },
        })),
      })),
    })),
  };
}

const dua = (n: number): string => String(n).padStart(2, '0');
const kodeProgram = (p: number): string => `1.${dua(1 + Math.floor(p / 99))}.${dua(1 + (p % 99))}`;

function indikator(a: Acak, kode: string) {
  const target = a.bulat(500, 9900);
  return {
    kode,
    nama: `Indikator ${kode}`,
    satuan: 'persen',
    polarisasi: a.peluang(0.3) ? ('minimize' as const) : ('maximize' as const),
    target: { [TAHUN - 1]: desimalTeks(target - a.bulat(0, 90)), [TAHUN]: desimalTeks(target) },
    realisasi: {
      [TAHUN - 1]: desimalTeks(target - a.bulat(0, 200)),
      [TAHUN]: desimalTeks(target + a.bulat(-450, 450)),
    },
  };
}

const desimalTeks = (ratusan: number): string => `${Math.floor(ratusan / 100)}.${dua(ratusan % 100)}`;

function anggaran(a: Acak) {
  const pagu = a.bulat(1_000, 900_000) * 1_000;
  return { pagu, realisasi: a.peluang(0.1) ? pagu : a.bulat(Math.floor(pagu / 2), pagu) };
}
