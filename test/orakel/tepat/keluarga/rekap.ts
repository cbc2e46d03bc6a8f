import {
  bacaLaporan,
  gabungRekap,
  type Hasil,
  type HasilJson,
  hasilDariJson,
  type Predikat,
  type RekapLaporan,
  rekapKeJson,
  rekapLaporan,
} from '../../../../src/index.js';
import type { Pecahan } from '../../pecahan.js';
import type { Acak } from '../acak.js';
import { type Beda, bandingAngka, bandingIsi, bandingkan, type Harap, kodePredikat } from '../banding.js';
import { keluarga, tulis } from '../keluarga.js';
import { nilaiMenarik } from '../menarik.js';
import { type AnggaranTepat, type AngkaTepat, anggaranTepat } from '../rekap/anggaran.js';
import {
  type KebijakanPenuhData,
  kebijakanPenuh,
  type LaporanData,
  type SasaranData,
  sebagaiLaporan,
} from '../rekap/bentuk.js';
import { bidikLaporan, goyangLaporan, laporanAcak } from '../rekap/buat.js';
import { efisiensiSasaran, efisiensiTotal } from '../rekap/efisiensi.js';
import { type AngkaKinerja, type KinerjaTepat, kinerjaTepat, pecahanHarap } from '../rekap/kinerja.js';
import { kelasTepat } from '../skala.js';

/** A report that the reader of reports refuses is no case at all. */
export function pastikanSah(l: LaporanData): void {
  const baca = bacaLaporan(l);
  if (baca.status === 'tidak-sah') throw new Error(`laporan tidak sah: ${baca.masalah.map((m) => m.pesan).join('; ')}`);
}

/** The class under the report's own scale, of the figure rounded first where the policy says so. */
export function bandingPredikat(letak: string, predikat: Predikat, harap: Harap, k: KebijakanPenuhData): Beda[] {
  const tepat =
    'nilai' in harap
      ? kelasTepat(harap.nilai, k.skala, k.klasifikasiDibulatkan ? k.pembulatan : undefined)
      : 'tak-terukur';
  const kode = kodePredikat(predikat);
  return kode === tepat
    ? []
    : [{ jenis: 'kelas', letak: `${letak}: predikat`, pustaka: `${kode} (${k.skala})`, tepat }];
}

interface BarisKinerja {
  readonly capaian: Hasil;
  readonly cakupan: { readonly terukur: number; readonly total: number };
  readonly predikat: Predikat;
}

function bandingBaris(letak: string, x: BarisKinerja | undefined, tepat: AngkaKinerja, k: KebijakanPenuhData): Beda[] {
  if (x === undefined) return bandingIsi(letak, undefined, 'ada');
  return [
    ...bandingkan(letak, x.capaian, tepat.harap, { pembulatan: k.pembulatan, skala: [] }),
    ...bandingPredikat(letak, x.predikat, tepat.harap, k),
    ...bandingIsi(`${letak}: cakupan`, x.cakupan, tepat.cakupan),
  ];
}

/** Every figure of performance in a report. */
export function bandingKinerja(
  { kinerja }: Pick<RekapLaporan, 'kinerja'>,
  tepat: KinerjaTepat,
  k: KebijakanPenuhData,
): Beda[] {
  const sasaran = kinerja.tujuan.flatMap((t) => t.sasaran);
  const indikator = sasaran.flatMap((s) => s.indikator);
  return [
    ...[...tepat.indikator].flatMap(([kode, harap]) => {
      const x = indikator.find((i) => i.kode === kode);
      if (!x) return bandingIsi(kode, undefined, 'ada');
      return [
        ...bandingkan(kode, x.capaian, harap, { pembulatan: k.pembulatan, skala: [] }),
        ...bandingPredikat(kode, x.predikat, harap, k),
      ];
    }),
    ...[...tepat.sasaran].flatMap(([kode, t]) =>
      bandingBaris(
        kode,
        sasaran.find((s) => s.kode === kode),
        t,
        k,
      ),
    ),
    ...[...tepat.tujuan].flatMap(([kode, t]) =>
      bandingBaris(
        kode,
        kinerja.tujuan.find((s) => s.kode === kode),
        t,
        k,
      ),
    ),
    ...bandingBaris('OPD', { ...kinerja, capaian: kinerja.rataRata }, tepat.total, k),
  ];
}

interface BarisAnggaran {
  readonly pagu: { toFixed(): string } | null;
  readonly realisasi: { toFixed(): string } | null;
  readonly sisa: { toFixed(): string } | null;
  readonly serapan: Hasil;
}

export function bandingAnggaranBaris(
  letak: string,
  x: BarisAnggaran | undefined,
  tepat: AngkaTepat,
  k: KebijakanPenuhData,
): Beda[] {
  if (x === undefined) return bandingIsi(letak, undefined, 'ada');
  return [
    ...bandingAngka(`${letak}: pagu`, x.pagu, tepat.pagu),
    ...bandingAngka(`${letak}: realisasi`, x.realisasi, tepat.realisasi),
    ...bandingAngka(`${letak}: sisa`, x.sisa, tepat.sisa),
    ...bandingkan(`${letak}: serapan`, x.serapan, tepat.serapan, { pembulatan: k.pembulatan, skala: [] }),
  ];
}

/** Every row of the budget at every level. */
export function bandingAnggaran(
  { anggaran }: Pick<RekapLaporan, 'anggaran'>,
  tepat: AnggaranTepat,
  k: KebijakanPenuhData,
): Beda[] {
  const kegiatan = anggaran.program.flatMap((x) => x.kegiatan);
  const semua = [...anggaran.program, ...kegiatan, ...kegiatan.flatMap((x) => x.subKegiatan)];
  return [
    ...[...tepat.baris].flatMap(([kode, t]) =>
      bandingAnggaranBaris(
        kode,
        semua.find((x) => x.kode === kode),
        t,
        k,
      ),
    ),
    ...[...tepat.sasaran].flatMap(([kode, t]) =>
      bandingAnggaranBaris(
        `anggaran ${kode}`,
        anggaran.sasaran.find((x) => x.kode === kode),
        t,
        k,
      ),
    ),
    ...bandingAnggaranBaris('anggaran OPD', anggaran.total, tepat.total, k),
  ];
}

function bandingEfisiensi(r: RekapLaporan, l: LaporanData, kinerja: KinerjaTepat, anggaran: AnggaranTepat): Beda[] {
  const k = kebijakanPenuh(l);
  const opsi = { pembulatan: k.pembulatan, skala: [] };
  const total = efisiensiTotal(l, kinerja, anggaran);
  return [
    ...[...efisiensiSasaran(l, kinerja, anggaran)].flatMap(([kode, harap]) => {
      const x = r.efisiensi.sasaran.find((s) => s.kode === kode);
      return x
        ? bandingkan(`efisiensi ${kode}`, x.efisiensi, harap, opsi)
        : bandingIsi(`efisiensi ${kode}`, undefined, 'ada');
    }),
    ...(total === null ? [] : bandingkan('efisiensi OPD', r.efisiensi.total, total, opsi)),
  ];
}

/** All of one report: performance, budget, efficiency, classes. */
export function bandingRekap(r: RekapLaporan, l: LaporanData): Beda[] {
  const k = kebijakanPenuh(l);
  const [kinerja, anggaran] = [kinerjaTepat(l), anggaranTepat(l)];
  return [
    ...bandingKinerja(r, kinerja, k),
    ...bandingAnggaran(r, anggaran, k),
    ...bandingEfisiensi(r, l, kinerja, anggaran),
  ];
}

interface Kasus {
  readonly laporan: LaporanData;
}

const kodeIndikator = (l: LaporanData): string[] =>
  l.tujuan.flatMap((t) => t.sasaran.flatMap((s) => s.indikator.map((i) => i.kode)));

/** What the figure of a level that holds an indicator is. */
function angkaTingkat(l: LaporanData, kode: string, tingkat: 'opd' | 'tujuan' | 'sasaran'): Pecahan | null {
  const t = kinerjaTepat(l);
  if (tingkat === 'opd') return pecahanHarap(t.total.harap);
  const memuat = (s: SasaranData) => s.indikator.some((i) => i.kode === kode);
  const tujuan = l.tujuan.find((x) => x.sasaran.some(memuat));
  const angka =
    tingkat === 'tujuan' ? t.tujuan.get(tujuan?.kode ?? '') : t.sasaran.get(tujuan?.sasaran.find(memuat)?.kode ?? '');
  return angka ? pecahanHarap(angka.harap) : null;
}

/** A report of which some figure (office, tujuan or sasaran) is exactly on a bound or a tie, though its parts never end; or just beside. */
export function laporanBidik(acak: Acak): LaporanData {
  const l = laporanAcak(acak);
  if (acak.peluang(10)) return l;
  const v = nilaiMenarik(acak, kebijakanPenuh(l).pembulatan.desimal);
  const tingkat = acak.pilih(['opd', 'opd', 'tujuan', 'sasaran'] as const);
  const daftar = kodeIndikator(l);
  const mulai = acak.n(daftar.length);
  // Not every indicator can bring the mean there without going below 0.
  for (let i = 0; i < Math.min(4, daftar.length); i += 1) {
    const kode = daftar[(mulai + i) % daftar.length] ?? '';
    const jadi = bidikLaporan(l, kode, v, (x) => angkaTingkat(x, kode, tingkat));
    if (jadi !== l) return acak.peluang(12) ? goyangLaporan(acak, jadi, kode) : jadi;
  }
  return l;
}

const panggilan = ({ laporan }: Kasus): string => `rekapLaporan(${tulis(laporan)})`;
const sah = ({ laporan }: Kasus): boolean => {
  pastikanSah(laporan);
  return (
    laporan.tujuan.length > 0 &&
    laporan.tujuan.every((t) => t.sasaran.length > 0 && t.sasaran.every((s) => s.indikator.length > 0))
  );
};

export const rekap = keluarga<Kasus>({
  nama: 'rekap laporan',
  porsi: 14,
  bangkitkan: (acak) => ({ laporan: laporanBidik(acak) }),
  periksa({ laporan }) {
    pastikanSah(laporan);
    return bandingRekap(rekapLaporan(sebagaiLaporan(laporan)), laporan);
  },
  sah,
  panggilan,
});

/** Two parts of a report: some goals and programs in the one, the rest in the other. */
function belah(l: LaporanData): [LaporanData, LaporanData] {
  const [t, pr] = [Math.ceil(l.tujuan.length / 2), Math.ceil(l.program.length / 2)];
  return [
    { ...l, tujuan: l.tujuan.slice(0, t), program: l.program.slice(pr) },
    { ...l, tujuan: l.tujuan.slice(t), program: l.program.slice(0, pr) },
  ];
}

export const rekapGabung = keluarga<Kasus>({
  nama: 'rekap laporan dari bagian-bagiannya',
  porsi: 5,
  bangkitkan: (acak) => ({ laporan: laporanBidik(acak) }),
  periksa({ laporan }) {
    pastikanSah(laporan);
    const [a, b] = belah(laporan);
    return bandingRekap(gabungRekap(rekapLaporan(sebagaiLaporan(a)), rekapLaporan(sebagaiLaporan(b))), laporan);
  },
  sah,
  panggilan: ({ laporan }) =>
    `gabungRekap(${belah(laporan)
      .map((x) => `rekapLaporan(${tulis(x)})`)
      .join(', ')})`,
});

const dariJson = (x: HasilJson): Hasil => hasilDariJson(x);

/** The figures of a report after JSON and back. */
export const rekapJson = keluarga<Kasus>({
  nama: 'rekap laporan lewat JSON',
  porsi: 5,
  bangkitkan: (acak) => ({ laporan: laporanBidik(acak) }),
  periksa({ laporan }) {
    const k = kebijakanPenuh(laporan);
    const json = JSON.parse(JSON.stringify(rekapKeJson(rekapLaporan(sebagaiLaporan(laporan))))) as ReturnType<
      typeof rekapKeJson
    >;
    const [kinerja, anggaran] = [kinerjaTepat(laporan), anggaranTepat(laporan)];
    const opsi = { pembulatan: k.pembulatan };
    return [
      ...bandingkan('OPD', dariJson(json.kinerja.rataRata), kinerja.total.harap, opsi),
      ...json.kinerja.tujuan.flatMap((t) =>
        t.sasaran.flatMap((s) => {
          const harap = kinerja.sasaran.get(s.kode)?.harap;
          return harap ? bandingkan(s.kode, dariJson(s.capaian), harap, opsi) : [];
        }),
      ),
      ...bandingkan('serapan OPD', dariJson(json.anggaran.total.serapan), anggaran.total.serapan, opsi),
    ];
  },
  sah,
  panggilan: ({ laporan }) => `rekapKeJson(rekapLaporan(${tulis(laporan)}))`,
});
