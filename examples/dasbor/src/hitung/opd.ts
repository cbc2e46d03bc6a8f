import {
  type BandingIndikator,
  type BandingSasaran,
  bandingLaporan,
  type Cakupan,
  type Hasil,
  hitungCapaian,
  type Indikator,
  type KinerjaPeriode,
  type Laporan,
  type Predikat,
  type RekapAnggaran,
  type RekapLaporan,
  rataRata,
  rekapAnggaranPeriode,
  rekapKinerjaPeriode,
  rekapLaporan,
  tentukanPredikat,
} from 'lkjip';
import type { Masa } from '../alamat.js';
import { kataHasil, kataNilai, kataTriwulan, sebab } from '../kata.js';
import type { Besaran } from './besaran.js';
import { bandingFisik, type Fisik, fisikProgram } from './fisik.js';

/** An indicator as it stands in the year or by the end of a quarter. */
export interface IndikatorTampil {
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly asal: Indikator;
  readonly target: string;
  readonly realisasi: string;
  readonly capaian: Hasil;
  readonly predikat: Predikat;
  /** Why its capaian is not measured; empty where it is. */
  readonly sebab: string;
  /** The comparisons of the whole year. */
  readonly banding: BandingIndikator;
  readonly periode: KinerjaPeriode | null;
}

/** A sasaran with its indicators, and the programs and money behind it. */
export interface SasaranTampil {
  readonly kode: string;
  readonly uraian: string;
  readonly tujuan: string;
  readonly capaian: Hasil;
  readonly cakupan: Cakupan;
  readonly predikat: Predikat;
  readonly indikator: readonly IndikatorTampil[];
  readonly banding: BandingSasaran;
  readonly anggaran: RekapAnggaran['sasaran'][number] | null;
}

/** A program with its money and its outputs. */
export interface ProgramTampil extends Fisik {
  readonly kode: string;
  readonly nama: string;
  readonly anggaran: RekapAnggaran['total'];
}

/** An office in a year, to the end of a quarter or over the whole of it. */
export interface OpdTampil {
  readonly kode: string;
  readonly nama: string;
  /** Its report, of the year that is looked at. */
  readonly laporan: Laporan;
  readonly rekap: RekapLaporan;
  readonly masa: Masa;
  readonly capaian: Hasil;
  readonly cakupan: Cakupan;
  readonly predikat: Predikat;
  readonly sasaran: readonly SasaranTampil[];
  /** Against the pagu of the year. */
  readonly anggaran: RekapAnggaran;
  /** Against the cash plan to the end of the quarter; null over the whole year. */
  readonly rak: RekapAnggaran | null;
  readonly fisik: Fisik;
  readonly program: readonly ProgramTampil[];
}

export const kodeOpd = ({ instansi }: Laporan): string => instansi.kode ?? instansi.nama;

/** Computes an office; nothing here is arithmetic of its own. */
export function hitungOpd(asal: Laporan, tahun: number, masa: Masa): OpdTampil {
  const laporan: Laporan = { ...asal, tahun };
  const rekap = rekapLaporan(laporan);
  const banding = bandingLaporan(rekap);
  const kini = masa === 'tahun' ? null : rekapKinerjaPeriode(rekap.asal, masa);
  const anggaran =
    masa === 'tahun' ? rekap.anggaran : rekapAnggaranPeriode(rekap.asal, { sampaiTriwulan: masa }, 'pagu');
  const rak = masa === 'tahun' ? null : rekapAnggaranPeriode(rekap.asal, { sampaiTriwulan: masa }, 'rak');
  const capaian = kini?.rataRata ?? rekap.kinerja.rataRata;
  return {
    kode: kodeOpd(asal),
    nama: asal.instansi.nama,
    laporan: rekap.asal,
    rekap,
    masa,
    capaian,
    cakupan: kini?.cakupan ?? rekap.kinerja.cakupan,
    predikat: kini ? predikat(capaian, rekap) : rekap.kinerja.predikat,
    sasaran: banding.map((b) => sasaranTampil(b, rekap, masa, anggaran)),
    anggaran,
    rak,
    fisik: bandingFisik(fisikProgram(laporan.program, tahun, masa), anggaran.total),
    program: anggaran.program.map((p) => {
      const asalnya = laporan.program.filter((x) => x.kode === p.kode);
      return {
        kode: p.kode,
        nama: p.nama,
        anggaran: p,
        ...bandingFisik(fisikProgram(asalnya, tahun, masa), p),
      };
    }),
  };
}

const predikat = (capaian: Hasil, { kinerja }: RekapLaporan): Predikat =>
  tentukanPredikat(capaian, kinerja.asal.kebijakan.aturan.skala as Parameters<typeof tentukanPredikat>[1]);

function sasaranTampil(banding: BandingSasaran, rekap: RekapLaporan, masa: Masa, a: RekapAnggaran): SasaranTampil {
  const { kode, uraian } = banding;
  const anggaran = a.sasaran.find((s) => s.kode === kode) ?? null;
  const tujuan = rekap.asal.tujuan.find((t) => t.sasaran.some((s) => s.kode === kode));
  const umum = { kode, uraian, tujuan: tujuan?.uraian ?? '', banding, anggaran };
  if (masa === 'tahun') {
    const { capaian, cakupan, predikat: kelas } = banding.rekap;
    return { ...umum, capaian, cakupan, predikat: kelas, indikator: banding.indikator.map(setahun) };
  }
  const kini = rekapKinerjaPeriode(hanyaSasaran(rekap.asal, kode), masa);
  return {
    ...umum,
    capaian: kini.rataRata,
    cakupan: kini.cakupan,
    predikat: predikat(kini.rataRata, rekap),
    indikator: banding.indikator.map((i) => {
      const periode = kini.indikator.find((k) => k.kode === i.asal.kode) ?? null;
      return sampaiTriwulan(i, periode, rekap, masa);
    }),
  };
}

/** A report with one sasaran alone: its mean is by the report's own policy. */
const hanyaSasaran = (laporan: Laporan, kode: string): Laporan => ({
  ...laporan,
  tujuan: laporan.tujuan.flatMap((t) => t.sasaran.flatMap((s) => (s.kode === kode ? [{ ...t, sasaran: [s] }] : []))),
});

/** An indicator to the end of each quarter; null where it has no quarters in the year. */
export function empatTriwulan(o: OpdTampil, sasaran: string, kode: string): (KinerjaPeriode | null)[] {
  const laporan = hanyaSasaran(o.laporan, sasaran);
  return ([1, 2, 3, 4] as const).map(
    (n) => rekapKinerjaPeriode(laporan, n).indikator.find((i) => i.kode === kode) ?? null,
  );
}

/** An indicator in each year that has a target or a realisasi, also after the year that is looked at. */
export function deretTahun(o: OpdTampil, sasaran: string, { asal }: IndikatorTampil): readonly TahunTampil[] {
  const laporan = hanyaSasaran(o.laporan, sasaran);
  const tahun = [...new Set([...Object.keys(asal.target), ...Object.keys(asal.realisasi)])].map(Number);
  return tahun
    .sort((a, b) => a - b)
    .map((t) => {
      const [satu] = bandingLaporan(rekapLaporan({ ...laporan, tahun: t, program: [] }));
      const banding = satu?.indikator.find((i) => i.asal.kode === asal.kode) ?? null;
      return { tahun: t, target: asal.target[t], realisasi: asal.realisasi[t], banding };
    });
}

/** One year of an indicator. */
export interface TahunTampil {
  readonly tahun: number;
  readonly target: Indikator['target'][string] | undefined;
  readonly realisasi: Indikator['realisasi'][string] | undefined;
  readonly banding: BandingIndikator | null;
}

function setahun(banding: BandingIndikator): IndikatorTampil {
  const { rekap, asal } = banding;
  return {
    kode: rekap.kode,
    nama: rekap.nama,
    satuan: rekap.satuan,
    asal,
    target: kataNilai(rekap.target),
    realisasi: kataNilai(rekap.realisasi),
    capaian: rekap.capaian,
    predikat: rekap.predikat,
    sebab: sebab(rekap.capaian),
    banding,
    periode: null,
  };
}

function sampaiTriwulan(
  banding: BandingIndikator,
  periode: KinerjaPeriode | null,
  rekap: RekapLaporan,
  masa: number,
): IndikatorTampil {
  const { asal } = banding;
  const { polarisasi } = asal;
  // Without quarters there is nothing to compare; the formula says so itself.
  const capaian = periode?.capaian ?? hitungCapaian({ target: null, realisasi: null, polarisasi });
  return {
    ...setahun(banding),
    target: periode ? kataHasil(periode.target) : '–',
    realisasi: periode ? kataHasil(periode.realisasi) : '–',
    capaian,
    predikat: predikat(capaian, rekap),
    sebab: belumJatuhTempo(asal, rekap.tahun, masa) ?? sebab(capaian),
    periode,
  };
}

/** A survey once a year has no target before its quarter: nothing is late, and nobody has to fill it in. */
function belumJatuhTempo({ triwulan }: Indikator, tahun: number, masa: number): string | null {
  const target = triwulan?.[tahun]?.target ?? [];
  const pertama = target.findIndex((t) => t !== null) + 1;
  return pertama > masa ? `Belum jatuh tempo: target ${tahun} baru ada di ${kataTriwulan(pertama)}.` : null;
}

/** The figures of an office that have a trace of their own. */
export function besaranOpd(o: OpdTampil): Besaran[] {
  return [
    { kunci: 'capaian', nama: 'Rata-rata capaian', satuan: '%', hasil: o.capaian },
    { kunci: 'serapan', nama: 'Serapan terhadap pagu', satuan: '%', hasil: o.anggaran.total.serapan },
    ...(o.rak ? [{ kunci: 'rak', nama: 'Serapan terhadap rencana kas', satuan: '%', hasil: o.rak.total.serapan }] : []),
    ...besaranFisik(o.fisik),
    besaranKemajuan([o]),
    ...(o.masa === 'tahun'
      ? [{ kunci: 'efisiensi', nama: 'Efisiensi', satuan: '', hasil: o.rekap.efisiensi.total }]
      : []),
    ...o.program.flatMap((p) => [
      { kunci: `serapan-${p.kode}`, nama: `Serapan ${p.nama}`, satuan: '%', hasil: p.anggaran.serapan },
      ...besaranFisik(p, `-${p.kode}`, ` ${p.nama}`),
    ]),
  ];
}

/** Physical progress and its distance from the money. */
export const besaranFisik = ({ fisik, selisih }: Fisik, akhir = '', nama = ''): Besaran[] => [
  { kunci: `fisik${akhir}`, nama: `Fisik${nama}`, satuan: '%', hasil: fisik, keterangan: KETERANGAN_FISIK },
  {
    kunci: `selisih${akhir}`,
    nama: `Selisih fisik dan keuangan${nama}`,
    satuan: 'poin',
    hasil: selisih,
    keterangan:
      'Capaian fisik dikurangi serapan terhadap pagu; di bawah 0 berarti uang berjalan lebih cepat daripada pekerjaan.',
  },
];

/** How far the indicators of offices are to the end of the plan, each equal. */
export const besaranKemajuan = (opd: readonly OpdTampil[]): Besaran => ({
  kunci: 'kemajuan',
  nama: 'Rata-rata kemajuan menuju target akhir',
  satuan: '%',
  hasil: rataRata(
    opd.flatMap((o) => o.sasaran.flatMap((s) => s.indikator.map((i) => i.banding.akhirRenstra.kemajuan))),
  ),
  keterangan:
    'Realisasi setahun terhadap target akhir Renstra, tiap indikator sama bobotnya; yang tidak terukur tidak ikut.',
});

const KETERANGAN_FISIK =
  'Keluaran pertama setiap sub-kegiatan terhadap target setahun, paling tinggi 100, ditimbang menurut pagunya.';

/** The figures of a sasaran that have a trace of their own. */
export function besaranSasaran(s: SasaranTampil, masa: Masa): Besaran[] {
  return [
    { kunci: 'capaian', nama: 'Rata-rata capaian', satuan: '%', hasil: s.capaian },
    ...(s.anggaran
      ? [{ kunci: 'serapan', nama: 'Serapan terhadap pagu', satuan: '%', hasil: s.anggaran.serapan }]
      : []),
    ...(masa === 'tahun' ? [{ kunci: 'efisiensi', nama: 'Efisiensi', satuan: '', hasil: s.banding.efisiensi }] : []),
  ];
}

/** The figures of an indicator that have a trace of their own. */
export function besaranIndikator({ capaian, banding, periode, satuan }: IndikatorTampil): Besaran[] {
  const { akhirRenstra, jalur, trenCapaian, tren } = banding;
  return [
    { kunci: 'capaian', nama: 'Capaian', satuan: '%', hasil: capaian },
    ...(periode
      ? [
          { kunci: 'target', nama: 'Target sampai triwulan ini', satuan, hasil: periode.target },
          { kunci: 'realisasi', nama: 'Realisasi sampai triwulan ini', satuan, hasil: periode.realisasi },
        ]
      : []),
    { kunci: 'kemajuan', nama: 'Kemajuan menuju target akhir', satuan: '%', hasil: akhirRenstra.kemajuan },
    { kunci: 'jarak', nama: 'Jarak yang ditempuh dari kondisi awal', satuan: '%', hasil: akhirRenstra.dariKondisiAwal },
    { kunci: 'jalur', nama: 'Nilai jalur rencana tahun ini', satuan, hasil: jalur.nilai },
    { kunci: 'tren-capaian', nama: 'Perubahan capaian dari tahun lalu', satuan: 'poin', hasil: trenCapaian },
    { kunci: 'selisih', nama: 'Selisih realisasi dengan tahun lalu', satuan, hasil: tren.delta },
  ];
}
