import { gabungRekap, type HasilJson, hasilDariJson, rekapKeJson, rekapLaporan } from '../../../../src/index.js';
import type { Pecahan } from '../../pecahan.js';
import type { Acak } from '../acak.js';
import { bandingkan, type Harap } from '../banding.js';
import { keluarga, tulis } from '../keluarga.js';
import { nilaiMenarik } from '../menarik.js';
import { anggaranTepat } from '../rekap/anggaran.js';
import { bandingRekap, pastikanSah } from '../rekap/banding.js';
import { kebijakanPenuh, type LaporanData, type SasaranData, sebagaiLaporan } from '../rekap/bentuk.js';
import { bidikLaporan, goyangLaporan, laporanAcak } from '../rekap/buat.js';
import { efisiensiSasaran, efisiensiTotal } from '../rekap/efisiensi.js';
import { kinerjaTepat, pecahanHarap } from '../rekap/kinerja.js';

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
  const { metode, gerbang } = (typeof laporan.kebijakan === 'object' && laporan.kebijakan.efisiensi) || {};
  // Which gate pmk-214 has by default is D5.
  if (metode === 'pmk-214' && gerbang === undefined) return false;
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
    const sama = (letak: string, x: HasilJson, harap: Harap | null | undefined) =>
      harap ? bandingkan(letak, hasilDariJson(x), harap, { ...opsi, skala: [] }) : [];
    const efisiensi = efisiensiSasaran(laporan, kinerja, anggaran);
    return [
      ...bandingkan('OPD', hasilDariJson(json.kinerja.rataRata), kinerja.total.harap, opsi),
      ...json.kinerja.tujuan.flatMap((t) => [
        ...sama(t.kode, t.capaian, kinerja.tujuan.get(t.kode)?.harap),
        ...t.sasaran.flatMap((s) => [
          ...sama(s.kode, s.capaian, kinerja.sasaran.get(s.kode)?.harap),
          ...s.indikator.flatMap((i) => sama(i.kode, i.capaian, kinerja.indikator.get(i.kode))),
        ]),
      ]),
      ...json.anggaran.program.flatMap((x) => sama(x.kode, x.serapan, anggaran.baris.get(x.kode)?.serapan)),
      ...json.anggaran.sasaran.flatMap((x) => sama(x.kode, x.serapan, anggaran.sasaran.get(x.kode)?.serapan)),
      ...sama('serapan OPD', json.anggaran.total.serapan, anggaran.total.serapan),
      ...json.efisiensi.sasaran.flatMap((x) => sama(`efisiensi ${x.kode}`, x.efisiensi, efisiensi.get(x.kode))),
      ...sama('efisiensi OPD', json.efisiensi.total, efisiensiTotal(laporan, kinerja, anggaran)),
    ];
  },
  sah,
  panggilan: ({ laporan }) => `rekapKeJson(rekapLaporan(${tulis(laporan)}))`,
});
