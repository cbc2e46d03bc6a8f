import { daftar, objek, pastikanBentuk } from '../../angka/bentuk.js';
import type { Angka } from '../../angka/desimal.js';
import { bacaTepat, samaTepat, type Tepat } from '../../angka/tepat.js';
import { hitungSerapan } from '../anggaran/hitung-serapan.js';
import { hitungCapaian, OPSI_CAPAIAN, type OpsiCapaian } from '../capaian/hitung-capaian.js';
import type { Hasil } from '../hasil.js';
import { ubahHasil } from '../hasil-malas.js';
import { tepatDari, tepatHasil } from '../nilai-hasil.js';
import {
  CARA_TINGKAT_CAPAIAN,
  type CaraTingkatCapaian,
  JENIS_KONDISI_AKHIR,
  JENIS_KONSOLIDASI,
  type JenisKondisiAkhir,
  type JenisKonsolidasi,
  type Polarisasi,
} from '../opsi.js';
import { type DaftarOpsi, OPSI_BULATAN, pastikanOpsi, pastikanPilihan, pilihOpsi } from '../pastikan-opsi.js';
import { evaluasi } from '../pembaca/evaluasi.js';
import { type OpsiEvaluasi, takTerukur } from '../pembaca/evaluasi-dasar.js';
import { peringatan } from '../peringatan.js';
import * as pola from '../pola-peringatan.js';
import { realisasiSampaiTahunIni } from './e81-realisasi.js';
import { konsolidasiTerakhir } from './konsolidasi-nilai.js';
import { bacaPeriode, gabungPeriode } from './konsolidasi-periode.js';

/** What is entered in a row of form E.81, K or Rp, by label; null is blank, which is not 0. */
export interface MasukanE81 {
  /** Target at the end of the Renstra. */
  readonly targetRenstra: Angka | null;
  /** Realisasi of the Renstra up to last year's Renja; 0 in the first year. */
  readonly realisasiSampaiTahunLalu: Angka | null;
  /** Target of the evaluated Renja; for Rp its pagu. */
  readonly targetRenja: Angka | null;
  /** Each quarter's own, not cumulative. */
  readonly realisasiTriwulan: readonly (Angka | null)[];
}

/** How the performance (K) of a row is read. */
export interface SifatKinerjaE81 {
  readonly konsolidasi: JenisKonsolidasi;
  readonly polarisasi: Polarisasi;
  /**
   * Whether years add up or the last one stands. Outputs that recur every year are added up within a year and not over years, so under
   * `jumlah` this has to be said: without it the Renstra's columns are `tak-terukur`.
   *
   * @defaultValue 'nilai-akhir' under `rata-rata` and `terakhir`
   */
  readonly jenisRenstra?: JenisKondisiAkhir;
}

/** Policies of a row; those of an achievement go on to `hitungCapaian`. */
export interface OpsiE81 extends OpsiCapaian {
  /** By the indicator's polarity, or R ÷ T for all as the printed forms do. @defaultValue 'menurut-polarisasi' */
  readonly tingkatCapaian?: CaraTingkatCapaian;
}

const BARIS_E81 = objek({ realisasiTriwulan: daftar() });

/** The options of {@link hitungBarisE81}. */
export const OPSI_E81 = {
  ...OPSI_CAPAIAN,
  tingkatCapaian: CARA_TINGKAT_CAPAIAN,
} as const satisfies DaftarOpsi<OpsiE81>;

/** The computed columns of a row of form E.81. */
export interface HasilE81 {
  readonly realisasiRenja: Hasil;
  /** Percent of the Renja's target. */
  readonly tingkatCapaianRenja: Hasil;
  readonly realisasiSampaiTahunIni: Hasil;
  /** Percent of the Renstra's end target. */
  readonly tingkatCapaianRenstra: Hasil;
}

/**
 * The performance (K) columns of one row of form E.81, evaluation of the Renja (Permendagri 86/2017).
 *
 * Quarters are made one by the kind of consolidation; realisasi of the Renstra adds up or takes the last known value. The levels of
 * achievement follow the polarity; where the printed form, which divides R by T for all, would show another figure, a warning says which. A
 * zero or missing target gives `tak-terukur` and not a division by zero.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * hitungBarisE81({ targetRenstra: 500, realisasiSampaiTahunLalu: 180, targetRenja: 100, realisasiTriwulan: [20, 25, 25, 20], konsolidasi: 'jumlah', jenisRenstra: 'akumulasi', polarisasi: 'maximize' })
 * // => { realisasiRenja: { teks: '90,00' }, tingkatCapaianRenja: { teks: '90,00' }, realisasiSampaiTahunIni: { teks: '270,00' }, tingkatCapaianRenstra: { teks: '54,00' } }
 */
export function hitungBarisE81(baris: MasukanE81 & SifatKinerjaE81, opsi: OpsiE81 = {}): HasilE81 {
  pastikanBentuk('hitungBarisE81', 'baris', baris, BARIS_E81);
  pastikanOpsi('hitungBarisE81', opsi, OPSI_E81);
  pastikanPilihan('konsolidasi', baris.konsolidasi, JENIS_KONSOLIDASI);
  const jenis = baris.jenisRenstra ?? (baris.konsolidasi === 'jumlah' ? null : 'nilai-akhir');
  if (jenis !== null) pastikanPilihan('jenisRenstra', jenis, JENIS_KONDISI_AKHIR);
  const bulatan = opsi.pembulatan ? { pembulatan: opsi.pembulatan } : {};
  const renja = gabungPeriode(
    bacaPeriode(baris.realisasiTriwulan, 'realisasiTriwulan'),
    baris.konsolidasi,
    'realisasi-kosong',
    bulatan,
  );
  const renstra = sampaiTahunIni(baris.realisasiSampaiTahunLalu, renja, jenis, bulatan);
  const tingkat = (target: Angka | null, realisasi: Hasil) => {
    // Stryker disable next-line StringLiteral: of what is refused, and a sum of figures never is.
    const hasil = tingkatCapaian(target, tepatDari(realisasi, 'realisasi'), baris.polarisasi, opsi);
    return sebabRealisasi(hasil, realisasi);
  };
  return {
    realisasiRenja: renja,
    tingkatCapaianRenja: tingkat(baris.targetRenja, renja),
    realisasiSampaiTahunIni: renstra,
    tingkatCapaianRenstra: tingkat(baris.targetRenstra, renstra),
  };
}

/** Where a level is not measurable for want of a realisasi, the reason is why there is none. */
export function sebabRealisasi<H extends Hasil>(hasil: H, realisasi: Hasil): H {
  // Stryker disable next-line ConditionalExpression: what is measured has no reason, and where a realisasi is missing it is not measured.
  return hasil.status === 'tak-terukur' && hasil.alasan === 'realisasi-kosong' && realisasi.status === 'tak-terukur'
    ? ubahHasil(hasil, { alasan: realisasi.alasan })
    : hasil;
}

/**
 * The money (Rp) columns of one row of form E.81: quarters and years always add up, the levels are realisasi ÷ pagu.
 *
 * Of a program or kegiatan hand in the sums of its children: percentages are computed from sums, never averaged.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * hitungRupiahE81({ targetRenstra: 1000, realisasiSampaiTahunLalu: 0, targetRenja: 200, realisasiTriwulan: [10, 40, 50, 80] })
 * // => { realisasiRenja: { teks: '180,00' }, tingkatCapaianRenja: { teks: '90,00' }, tingkatCapaianRenstra: { teks: '18,00' } }
 */
export function hitungRupiahE81(baris: MasukanE81, opsi: Pick<OpsiE81, 'pembulatan'> = {}): HasilE81 {
  pastikanBentuk('hitungRupiahE81', 'baris', baris, BARIS_E81);
  pastikanOpsi('hitungRupiahE81', opsi, OPSI_BULATAN);
  const triwulan = bacaPeriode(baris.realisasiTriwulan, 'realisasiTriwulan');
  const renja = gabungPeriode(triwulan, 'jumlah', 'realisasi-kosong', opsi);
  const renstra = sampaiTahunIni(baris.realisasiSampaiTahunLalu, renja, 'akumulasi', opsi);
  const tingkat = (pagu: Angka | null, realisasi: Hasil) =>
    // Stryker disable next-line StringLiteral: of what is refused, and a sum of figures never is.
    sebabRealisasi(hitungSerapan({ pagu, realisasi: tepatDari(realisasi, 'realisasi') }, opsi), realisasi);
  return {
    realisasiRenja: renja,
    tingkatCapaianRenja: tingkat(baris.targetRenja, renja),
    realisasiSampaiTahunIni: renstra,
    tingkatCapaianRenstra: tingkat(baris.targetRenstra, renstra),
  };
}

function sampaiTahunIni(
  sampaiLalu: Angka | null,
  renja: Hasil,
  jenis: JenisKondisiAkhir | null,
  opsi: OpsiEvaluasi,
): Hasil {
  const lalu = sampaiLalu === null ? null : bacaTepat(sampaiLalu, 'realisasiSampaiTahunLalu');
  // Stryker disable next-line StringLiteral: of what is refused, and a sum of figures never is.
  const ini = tepatDari(renja, 'realisasiRenja');
  if (jenis === null) return takTerukur(realisasiSampaiTahunIni, { lalu, ini }, 'jenis-renstra-kosong', opsi);
  if (jenis === 'akumulasi') return evaluasi(realisasiSampaiTahunIni, { lalu, ini }, opsi);
  if (ini !== null || lalu === null) return gabungPeriode([ini], 'terakhir', 'realisasi-kosong', opsi);
  const dipakai = [peringatan(pola.nilaiTahunLaluDipakai)];
  return evaluasi(konsolidasiTerakhir, { x: lalu }, { ...opsi, peringatan: dipakai });
}

function tingkatCapaian(target: Angka | null, realisasi: Tepat | null, polarisasi: Polarisasi, opsi: OpsiE81): Hasil {
  const polos = hitungCapaian(
    { target, realisasi, polarisasi: 'maximize' },
    pilihOpsi<OpsiCapaian>(opsi, OPSI_CAPAIAN),
  );
  // Stryker disable next-line ConditionalExpression,StringLiteral: computed once more it is the same, which is said below.
  if (polarisasi === 'maximize' || opsi.tingkatCapaian === 'bagi-polos') return polos;
  const hasil = hitungCapaian({ target, realisasi, polarisasi }, pilihOpsi<OpsiCapaian>(opsi, OPSI_CAPAIAN));
  if (
    hasil.status === 'tak-terukur' ||
    polos.status === 'tak-terukur' ||
    samaTepat(tepatHasil(hasil), tepatHasil(polos))
  )
    return hasil;
  const lain = peringatan(pola.formulirMembagiPolos, { hasil: polos.teks });
  return ubahHasil(hasil, { peringatan: [...hasil.peringatan, lain] });
}
