import type { Laporan } from '../../src/index.js';

/** A small generator of numbers from a seed (mulberry32): the same seed gives the same kabupaten on any machine. */
export function acak(benih: number): () => number {
  let s = benih;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const BIDANG = [
  '1.01',
  '1.02',
  '1.03',
  '1.04',
  '1.05',
  '1.06',
  '2.07',
  '2.09',
  '2.11',
  '2.12',
  '2.13',
  '2.15',
  '2.16',
  '2.17',
  '3.25',
  '3.27',
  '5.01',
  '5.02',
  '5.03',
  '6.01',
];
const dua = (n: number): string => String(n).padStart(2, '0');

type Indikator = Laporan['tujuan'][number]['sasaran'][number]['indikator'][number];

/** The report of one of the offices of an invented kabupaten, by its number from 1. */
export function buatOpd(nomor: number, tahun = 2024): Laporan {
  const r = acak(nomor * 7919);
  const bulat = (dari: number, sampai: number): number => dari + Math.floor(r() * (sampai - dari + 1));
  const kecamatan = nomor > 20;
  const bidang = kecamatan ? '7.01' : (BIDANG[nomor - 1] as string);
  const program = Array.from({ length: bulat(2, 5) }, (_, i) => ({
    kode: `${bidang}.${dua(i + 1)}`,
    nama: `Program ${i + 1}`,
  }));
  const indikator = (kode: string): Indikator => {
    const turun = r() < 0.2;
    const target = turun ? bulat(5, 40) : bulat(50, 100);
    const belumAda = r() < 0.12;
    const realisasi = Math.round(target * (0.7 + r() * 0.5));
    return {
      kode,
      nama: turun ? `Angka kejadian ${kode}` : `Indeks ${kode}`,
      satuan: turun ? 'kejadian' : 'indeks',
      polarisasi: turun ? 'minimize' : 'maximize',
      target: { [tahun]: target },
      realisasi: { [tahun]: belumAda ? null : realisasi },
    };
  };
  return {
    versi: 1,
    instansi: {
      nama: kecamatan ? `Kecamatan Contoh ${nomor - 20}` : `Dinas Contoh ${nomor}`,
      kode: `${bidang}.${dua(nomor)}`,
    },
    tahun,
    tujuan: [
      {
        kode: 'T1',
        uraian: 'Meningkatnya mutu layanan',
        sasaran: Array.from({ length: bulat(1, 4) }, (_, i) => ({
          kode: `S${i + 1}`,
          uraian: `Sasaran ${i + 1}`,
          indikator: Array.from({ length: bulat(1, 3) }, (_x, j) => indikator(`S${i + 1}.IK${j + 1}`)),
          program: i === 0 ? program.map((p) => p.kode) : [],
        })),
      },
    ],
    program: program.map(({ kode, nama }) => ({
      kode,
      nama,
      kegiatan: [
        {
          kode: `${kode}.2.01`,
          nama: 'Kegiatan',
          subKegiatan: Array.from({ length: bulat(1, 6) }, (_, i) => {
            const pagu = bulat(10, 4000) * 1_000_000;
            return {
              kode: `${kode}.2.01.${String(i + 1).padStart(4, '0')}`,
              nama: `Sub-kegiatan ${i + 1}`,
              anggaran: { [tahun]: { pagu, realisasi: r() < 0.03 ? null : Math.floor(pagu * (0.75 + r() * 0.25)) } },
            };
          }),
        },
      ],
    })),
  };
}
