import { formatAngka } from '../angka/cetak/format-angka.js';
import { desimal } from '../angka/desimal.js';
import type { KebijakanPenuh } from '../kebijakan/gabung-kebijakan.js';
import { opsiPredikat } from '../kebijakan/opsi-predikat.js';
import type { AturanKebijakan } from '../kebijakan/preset.js';
import { angkaTunggal, nilaiHitung } from '../model/angka-nilai.js';
import type { Indikator } from '../model/indikator.js';
import type { Laporan } from '../model/laporan.js';
import type { Nilai, NilaiTarget } from '../model/nilai.js';
import type { KodeAlasan } from '../rumus/alasan.js';
import type { AsalKebijakan } from '../rumus/baca-kebijakan.js';
import { bidangMalas } from '../rumus/bidang-malas.js';
import { hitungCapaian, type OpsiCapaian } from '../rumus/capaian/hitung-capaian.js';
import type { MasukanCapaian, OpsiRumus } from '../rumus/capaian/pilih-rumus.js';
import type { Hasil } from '../rumus/hasil.js';
import { ubahHasil } from '../rumus/hasil-malas.js';
import { hitungIki } from '../rumus/individu/iki.js';
import type { Batas, CaraStabilize, CaraTargetNol, Polarisasi } from '../rumus/opsi.js';
import { type Peringatan, peringatan } from '../rumus/peringatan.js';
import * as pola from '../rumus/pola-peringatan.js';
import { type HasilTren, hitungTren } from '../rumus/waktu/hitung-tren.js';
import { type Predikat, tentukanPredikat } from '../skala/tentukan-predikat.js';
import { denganSumber } from './jejak-kebijakan.js';
import { kemajuanSampai } from './kemajuan-sampai.js';

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
  /** The value of individual performance that the achievement converts to, where the policy asks for it. */
  readonly nilai?: Hasil;
  readonly kemajuan: Hasil;
  readonly targetAkhir: NilaiTarget;
  readonly tren: HasilTren;
  readonly bobot: string | null;
  readonly peringatan: readonly Peringatan[];
}

/** Computes one indicator: achievement, class, progress towards the end target, and trend up to the reported year. */
export function rekapIndikator(
  indikator: Indikator,
  tahun: number,
  kebijakan: KebijakanPenuh,
  periode?: Laporan['periode'],
): RekapIndikator {
  const target = indikator.target[tahun] ?? null;
  const realisasi = indikator.realisasi[tahun] ?? null;
  const masukan = masukanCapaian(indikator, target, realisasi);
  const capaian = capaianIndikator(masukan, indikator, kebijakan);
  const rekap = {
    kode: indikator.kode,
    nama: indikator.nama,
    satuan: indikator.satuan,
    polarisasi: indikator.polarisasi,
    target,
    realisasi,
    capaian,
    predikat: predikatDari(capaian, kebijakan),
    ...nilaiIndividu(indikator, capaian, kebijakan),
    kemajuan: kemajuanIndikator(indikator, tahun, kebijakan, periode),
    targetAkhir: indikator.targetAkhir?.nilai ?? null,
    bobot: indikator.bobot === undefined ? null : desimal(indikator.bobot).toFixed(),
    peringatan: [...caraLain(masukan, indikator, capaian, kebijakan), ...terlapor(indikator, tahun)],
  };
  return denganTren(rekap, { indikator, tahun, kebijakan });
}

/** A trend takes roots, and most roll-ups never show it. */
const denganTren = bidangMalas({
  tren: ({
    indikator,
    tahun,
    kebijakan,
  }: {
    readonly indikator: Indikator;
    readonly tahun: number;
    readonly kebijakan: KebijakanPenuh;
  }) => trenIndikator(indikator, tahun, kebijakan),
});

/** The class of a figure under the report's scale; rounded first only where the policy says so. */
export function predikatDari(nilai: Hasil, { aturan }: KebijakanPenuh): Predikat {
  return tentukanPredikat(nilai, aturan.skala as Parameters<typeof tentukanPredikat>[1], opsiPredikat(aturan));
}

/** The policies of an indicator's achievement. */
export function opsiCapaian(indikator: Indikator, { aturan, asal }: KebijakanPenuh): OpsiCapaian {
  const { batas, ...sendiri } = indikator.kebijakan ?? {};
  const konversi = indikator.targetMaksimal && aturan.targetMaksimal === 'konversi-120';
  return {
    ...opsiRumus(indikator, aturan),
    batas: { ...aturan.batas.indikator, ...(batas as Batas | undefined) },
    pembulatan: aturan.pembulatan,
    ...(konversi ? { targetMaksimalTercapai: true } : {}),
    asal: {
      ...asal,
      ...Object.fromEntries(Object.keys(sendiri).map((k) => [k, ASAL_INDIKATOR])),
      ...(batas === undefined ? {} : { batas: ASAL_INDIKATOR }),
      targetMaksimalTercapai: 'laporan',
    },
  };
}

/** Who decided a policy that an indicator sets for itself. */
const ASAL_INDIKATOR = 'indikator';

/** The policies that choose the formula: the indicator's own, else the report's. */
function opsiRumus(indikator: Indikator, aturan: AturanKebijakan): OpsiRumus {
  const { minimize, stabilize, targetNol, realisasiNol } = indikator.kebijakan ?? {};
  return {
    minimize: minimize ?? aturan.minimize,
    stabilize: (stabilize as CaraStabilize | undefined) ?? aturan.stabilize,
    targetNol: targetNolIndikator(indikator, (targetNol as AturanKebijakan['targetNol']) ?? aturan.targetNol),
    realisasiNol: realisasiNol ?? aturan.realisasiNol,
  };
}

function targetNolIndikator({ nilaiTerburuk }: Indikator, targetNol: AturanKebijakan['targetNol']): CaraTargetNol {
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
  // Stryker disable next-line ConditionalExpression,LogicalOperator: without another reason a figure stays as it is.
  return masukan.alasan && hasil.status === 'tak-terukur' ? ubahHasil(hasil, { alasan: masukan.alasan }) : hasil;
}

function kemajuanIndikator(
  indikator: Indikator,
  tahun: number,
  kebijakan: KebijakanPenuh,
  periode: Laporan['periode'],
): Hasil {
  const { aturan } = kebijakan;
  const { metode, batas } = aturan.kemajuan;
  const hasil = kemajuanSampai(indikator, tahun, periode, {
    ...opsiRumus(indikator, aturan),
    metode,
    ...(batas ? { batas } : {}),
    pembulatan: aturan.pembulatan,
    asal: opsiCapaian(indikator, kebijakan).asal as AsalKebijakan,
  });
  return denganSumber(hasil, kebijakan);
}

function trenIndikator(
  { realisasi, ordinal, polarisasi }: Indikator,
  tahun: number,
  { aturan }: KebijakanPenuh,
): HasilTren {
  const seri = Object.entries(realisasi)
    .map(([t, nilai]) => ({ tahun: Number(t), nilai: angkaTunggal(nilai, ordinal) }))
    .filter((n) => n.tahun < tahun);
  seri.push({ tahun, nilai: angkaTunggal(realisasi[tahun], ordinal) });
  return hitungTren({ seri, polarisasi }, { pembulatan: aturan.pembulatan });
}

/** Says what the other lower-is-better family would give where the two differ: readers must know that there is a choice. */
function caraLain(
  masukan: MasukanCapaian,
  indikator: Indikator,
  capaian: Hasil,
  kebijakan: KebijakanPenuh,
): Peringatan[] {
  // Stryker disable next-line ConditionalExpression,StringLiteral: other polarities do not ask for the family, so that the two figures are the same.
  if (indikator.polarisasi !== 'minimize' || capaian.status === 'tak-terukur') return [];
  const cara = indikator.kebijakan?.minimize ?? kebijakan.aturan.minimize;
  const lain = cara === 'rasio' ? 'selisih' : 'rasio';
  const hasil = hitungCapaian(masukan, { ...opsiCapaian(indikator, kebijakan), minimize: lain });
  if (hasil.status === 'tak-terukur' || hasil.bulat.eq(capaian.bulat)) return [];
  return [peringatan(pola.caraMinimizeLain, { cara, lain, hasil: hasil.teks })];
}

function nilaiIndividu(indikator: Indikator, capaian: Hasil, { aturan, asal }: KebijakanPenuh): { nilai?: Hasil } {
  if (aturan.nilaiIndividu === 'tanpa') return {};
  const { pembulatan } = aturan;
  const targetMaksimal = indikator.targetMaksimal ?? false;
  return { nilai: hitungIki(capaian, { targetMaksimal, pembulatan, asal: { ...asal, targetMaksimal: 'laporan' } }) };
}

function terlapor({ capaianTerlapor = {}, target, realisasi }: Indikator, tahun: number): Peringatan[] {
  const dapatDihitung = (t: string) => (target[t] ?? null) !== null && (realisasi[t] ?? null) !== null;
  return Object.entries(capaianTerlapor)
    .filter(([t]) => Number(t) <= tahun && !dapatDihitung(t))
    .map(([t, nilai]) => peringatan(pola.capaianTerlapor, { tahun: t, nilai: formatAngka(nilai) }));
}
