import { bacaLaporan, type Hasil, type Predikat, type RekapLaporan } from '../../../../src/index.js';
import { type Beda, bandingAngka, bandingIsi, bandingkan, type Harap, kodePredikat } from '../banding.js';
import { kelasTepat } from '../skala.js';
import { type AnggaranTepat, type AngkaTepat, anggaranTepat } from './anggaran.js';
import { type KebijakanPenuhData, kebijakanPenuh, type LaporanData } from './bentuk.js';
import { efisiensiSasaran, efisiensiTotal } from './efisiensi.js';
import { type AngkaKinerja, type KinerjaTepat, kinerjaTepat } from './kinerja.js';

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
      if (harap === null) return [];
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
