import {
  type BarisPeringkat,
  type Cakupan,
  gabungKebijakan,
  type Hasil,
  type Laporan,
  type Predikat,
  peringkat,
  type RekapAnggaran,
  type RekapUrusan,
  rataRata,
  rekapAnggaranPeriode,
  rekapKabupaten,
  rekapUrusan,
  tentukanPredikat,
} from 'lkjip';
import type { Masa } from '../alamat.js';
import type { Daerah } from '../data/daerah.js';
import type { Besaran } from './besaran.js';
import { bandingFisik, type Fisik, fisikProgram } from './fisik.js';
import { besaranFisik, besaranKemajuan, hitungOpd, type OpdTampil } from './opd.js';
import { type PeringatanDini, peringatanDini } from './peringatan-dini.js';

/** A region in a year, to the end of a quarter or over the whole of it. */
export interface KabupatenTampil {
  readonly daerah: Daerah;
  readonly tahun: number;
  readonly masa: Masa;
  readonly opd: readonly OpdTampil[];
  readonly capaian: Hasil;
  readonly cakupan: Cakupan;
  readonly predikat: Predikat;
  readonly peringkat: readonly BarisPeringkat[];
  readonly anggaran: RekapAnggaran;
  readonly rak: RekapAnggaran | null;
  readonly fisik: Fisik;
  readonly urusan: readonly RekapUrusan[];
  readonly peringatan: readonly PeringatanDini[];
  /** The reports as one, for what is counted over all of them. */
  readonly bersama: Laporan;
}

const simpanan = new Map<string, KabupatenTampil>();

/** Computes a region once for each year and part of it. */
export function hitungKabupaten(daerah: Daerah, tahun: number, masa: Masa): KabupatenTampil {
  const kunci = `${daerah.id}|${daerah.nama}|${tahun}|${masa}`;
  const lama = simpanan.get(kunci);
  if (lama && lama.daerah === daerah) return lama;
  const baru = susun(daerah, tahun, masa);
  simpanan.set(kunci, baru);
  return baru;
}

function susun(daerah: Daerah, tahun: number, masa: Masa): KabupatenTampil {
  const opd = daerah.laporan.map((l) => hitungOpd(l, tahun, masa));
  const bersama = satukan(daerah.laporan, tahun);
  const kinerja = masa === 'tahun' ? setahun(opd) : sampaiTriwulan(opd, bersama, masa);
  const fisik = fisikProgram(bersama.program, tahun, masa);
  return {
    daerah,
    tahun,
    masa,
    opd,
    ...kinerja,
    fisik: bandingFisik(fisik, kinerja.anggaran.total),
    urusan: rekapUrusan(kinerja.anggaran),
    peringatan: peringatanDini(opd),
    bersama,
  };
}

/** All budgets under one roof; goals stay with their offices. */
function satukan(laporan: readonly Laporan[], tahun: number): Laporan {
  const [satu] = laporan;
  return {
    versi: 1,
    instansi: { nama: satu?.instansi.pemda ?? 'Semua OPD' },
    tahun,
    ...(satu?.kebijakan ? { kebijakan: satu.kebijakan } : {}),
    tujuan: [],
    program: laporan.flatMap((l) => l.program),
  };
}

type Kinerja = Pick<KabupatenTampil, 'capaian' | 'cakupan' | 'predikat' | 'peringkat' | 'anggaran' | 'rak'>;

function setahun(opd: readonly OpdTampil[]): Kinerja {
  const rekap = rekapKabupaten(opd.map((o) => o.rekap));
  return {
    capaian: rekap.rataRata,
    cakupan: rekap.cakupan,
    predikat: rekap.predikat,
    peringkat: rekap.peringkat,
    anggaran: rekap.anggaran,
    rak: null,
  };
}

/** As rekapKabupaten has it over the year: each office equal. */
function sampaiTriwulan(opd: readonly OpdTampil[], bersama: Laporan, masa: 1 | 2 | 3 | 4): Kinerja {
  const { aturan } = gabungKebijakan(bersama.kebijakan);
  const capaian = rataRata(
    opd.map((o) => o.capaian),
    { takTerukur: aturan.rataRata.takTerukur, cara: aturan.rataRata.rumus, pembulatan: aturan.pembulatan },
  );
  const jumlah = (ambil: (c: Cakupan) => number) => opd.reduce((n, o) => n + ambil(o.cakupan), 0);
  return {
    capaian,
    cakupan: { terukur: jumlah((c) => c.terukur), total: jumlah((c) => c.total) },
    predikat: tentukanPredikat(capaian, aturan.skala as Parameters<typeof tentukanPredikat>[1]),
    peringkat: peringkat(opd),
    anggaran: rekapAnggaranPeriode(bersama, { sampaiTriwulan: masa }, 'pagu'),
    rak: rekapAnggaranPeriode(bersama, { sampaiTriwulan: masa }, 'rak'),
  };
}

/** The figures of a region that have a trace of their own. */
export function besaranKabupaten(k: KabupatenTampil): Besaran[] {
  return [
    { kunci: 'capaian', nama: 'Rata-rata capaian OPD', satuan: '%', hasil: k.capaian },
    { kunci: 'serapan', nama: 'Serapan terhadap pagu', satuan: '%', hasil: k.anggaran.total.serapan },
    ...(k.rak ? [{ kunci: 'rak', nama: 'Serapan terhadap rencana kas', satuan: '%', hasil: k.rak.total.serapan }] : []),
    ...besaranFisik(k.fisik),
    besaranKemajuan(k.opd),
    ...k.urusan.map((u) => ({
      kunci: `serapan-${u.kode}`,
      nama: `Serapan urusan ${u.kode}`,
      satuan: '%',
      hasil: u.serapan,
    })),
  ];
}
