import { formatAngka } from '../angka/cetak/format-angka.js';
import { desimal } from '../angka/desimal.js';
import type { KebijakanPenuh } from '../kebijakan/gabung-kebijakan.js';
import type { AturanKebijakan } from '../kebijakan/preset.js';
import { angkaTunggal, nilaiHitung } from '../model/angka-nilai.js';
import type { Indikator } from '../model/indikator.js';
import type { Nilai, NilaiTarget } from '../model/nilai.js';
import type { KodeAlasan } from '../rumus/alasan.js';
import { hitungCapaian, type MasukanCapaian, type OpsiCapaian } from '../rumus/capaian/hitung-capaian.js';
import type { Hasil } from '../rumus/hasil.js';
import type { CaraTargetNol, Polarisasi } from '../rumus/opsi.js';
import { type Peringatan, peringatan } from '../rumus/peringatan.js';
import { hitungKemajuan } from '../rumus/waktu/hitung-kemajuan.js';
import { type HasilTren, hitungTren } from '../rumus/waktu/hitung-tren.js';
import { type Predikat, tentukanPredikat } from '../skala/tentukan-predikat.js';
import { denganSumber } from './jejak-kebijakan.js';
import { denganAlasan, nilaiKemajuan } from './nilai-indikator.js';
import { realisasiSampai } from './realisasi-sampai.js';

/** One indicator, computed for the reported year. */
export interface RekapIndikator {
  readonly kode: string;
  readonly nama: string;
  readonly satuan: string;
  readonly polarisasi: Polarisasi;
  readonly target: NilaiTarget;
  readonly realisasi: Nilai;
  readonly capaian: Hasil;
  readonly predikat: Predikat;
  readonly kemajuan: Hasil;
  readonly targetAkhir: NilaiTarget;
  readonly tren: HasilTren;
  readonly bobot: string | null;
  readonly peringatan: readonly Peringatan[];
}

/** Computes one indicator: achievement, class, progress towards the end target, and trend up to the reported year. */
export function rekapIndikator(indikator: Indikator, tahun: number, kebijakan: KebijakanPenuh): RekapIndikator {
  const target = indikator.target[tahun] ?? null;
  const realisasi = indikator.realisasi[tahun] ?? null;
  const masukan = masukanCapaian(indikator, target, realisasi);
  const capaian = capaianIndikator(masukan, indikator, kebijakan);
  return {
    kode: indikator.kode,
    nama: indikator.nama,
    satuan: indikator.satuan,
    polarisasi: indikator.polarisasi,
    target,
    realisasi,
    capaian,
    predikat: predikatDari(capaian, kebijakan),
    kemajuan: kemajuanIndikator(indikator, tahun, kebijakan),
    targetAkhir: indikator.targetAkhir?.nilai ?? null,
    tren: trenIndikator(indikator, tahun, kebijakan),
    bobot: indikator.bobot === undefined ? null : desimal(indikator.bobot).toFixed(),
    peringatan: [...caraLain(masukan, indikator, capaian, kebijakan), ...terlapor(indikator, tahun)],
  };
}

/** The class of a figure under the report's scale; rounded first only where the policy says so. */
export function predikatDari(nilai: Hasil, { aturan }: KebijakanPenuh): Predikat {
  return tentukanPredikat(nilai, aturan.skala as Parameters<typeof tentukanPredikat>[1], {
    desimal: aturan.klasifikasi === 'dibulatkan' ? aturan.pembulatan.desimal : undefined,
    lubang: aturan.celahSkala === 'menurut-skala' ? undefined : aturan.celahSkala,
  });
}

/** The policies of an indicator's achievement. */
export function opsiCapaian(indikator: Indikator, { aturan, asal }: KebijakanPenuh): OpsiCapaian {
  return {
    minimize: aturan.minimize,
    stabilize: aturan.stabilize,
    targetNol: targetNolIndikator(indikator, aturan),
    realisasiNol: aturan.realisasiNol,
    batas: aturan.batas.indikator,
    pembulatan: aturan.pembulatan,
    ...(indikator.targetMaksimal ? { targetMaksimalTercapai: true } : {}),
    asal: { ...asal, targetMaksimalTercapai: 'laporan' },
  };
}

function targetNolIndikator({ nilaiTerburuk }: Indikator, { targetNol }: AturanKebijakan): CaraTargetNol {
  if (targetNol !== 'terburuk-indikator') return targetNol;
  return nilaiTerburuk === undefined ? 'tak-terukur' : { terburuk: nilaiTerburuk };
}

interface MasukanIndikator extends MasukanCapaian {
  /** Why a value that is there has no number. */
  readonly alasan: KodeAlasan | undefined;
}

function masukanCapaian({ ordinal, polarisasi }: Indikator, target: NilaiTarget, realisasi: Nilai): MasukanIndikator {
  const T = nilaiHitung(target, ordinal);
  const R = nilaiHitung(realisasi, ordinal);
  return { target: T.angka, realisasi: angkaTunggal(realisasi, ordinal), polarisasi, alasan: T.alasan ?? R.alasan };
}

function capaianIndikator(masukan: MasukanIndikator, indikator: Indikator, kebijakan: KebijakanPenuh): Hasil {
  const hasil = denganSumber(hitungCapaian(masukan, opsiCapaian(indikator, kebijakan)), kebijakan);
  // A word without a number is missing for the formula, but the reader should hear the real reason.
  return masukan.alasan && hasil.status === 'tak-terukur' ? { ...hasil, alasan: masukan.alasan } : hasil;
}

function kemajuanIndikator(indikator: Indikator, tahun: number, kebijakan: KebijakanPenuh): Hasil {
  const { aturan, asal } = kebijakan;
  const { ordinal, polarisasi, targetAkhir, kondisiAwal } = indikator;
  const hasil = hitungKemajuan(
    {
      targetAkhir: angkaTunggal(targetAkhir?.nilai, ordinal),
      realisasi: realisasiSampai(indikator, tahun),
      kondisiAwal: angkaTunggal(kondisiAwal?.nilai, ordinal),
      polarisasi,
    },
    { metode: aturan.kemajuan, minimize: aturan.minimize, pembulatan: aturan.pembulatan, asal },
  );
  return denganSumber(denganAlasan(hasil, nilaiKemajuan(indikator, tahun), ordinal), kebijakan);
}

function trenIndikator(
  { realisasi, ordinal, polarisasi }: Indikator,
  tahun: number,
  { aturan }: KebijakanPenuh,
): HasilTren {
  const seri = Object.entries(realisasi)
    .map(([t, nilai]) => ({ tahun: Number(t), nilai: angkaTunggal(nilai, ordinal) }))
    .filter((n) => n.tahun <= tahun);
  return hitungTren({ seri, polarisasi }, { pembulatan: aturan.pembulatan });
}

/** Says what the other lower-is-better family would give where the two differ: readers must know that there is a choice. */
function caraLain(
  masukan: MasukanCapaian,
  indikator: Indikator,
  capaian: Hasil,
  kebijakan: KebijakanPenuh,
): Peringatan[] {
  if (indikator.polarisasi !== 'minimize' || capaian.status === 'tak-terukur') return [];
  const cara = kebijakan.aturan.minimize;
  const lain = cara === 'rasio' ? 'selisih' : 'rasio';
  const hasil = hitungCapaian(masukan, { ...opsiCapaian(indikator, kebijakan), minimize: lain });
  if (hasil.status === 'tak-terukur' || hasil.bulat.eq(capaian.bulat)) return [];
  return [peringatan('cara-minimize-lain', { cara, lain, hasil: hasil.teks })];
}

function terlapor({ capaianTerlapor = {}, target, realisasi }: Indikator, tahun: number): Peringatan[] {
  const dapatDihitung = (t: string) => (target[t] ?? null) !== null && (realisasi[t] ?? null) !== null;
  return Object.entries(capaianTerlapor)
    .filter(([t]) => Number(t) <= tahun && !dapatDihitung(t))
    .map(([t, nilai]) => peringatan('capaian-terlapor', { tahun: t, nilai: formatAngka(nilai) }));
}
