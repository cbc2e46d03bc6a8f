import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { objek, pastikanBentuk, sebuahDaftar } from '../../angka/bentuk.js';
import type { Angka } from '../../angka/desimal.js';
import type { Tepat } from '../../angka/tepat.js';
import { terbaca } from '../baca-kebijakan.js';
import { hitungCapaian, OPSI_CAPAIAN, type OpsiCapaian } from '../capaian/hitung-capaian.js';
import type { Hasil, KebijakanTerbaca } from '../hasil.js';
import { hasilTakTerukur, ubahHasil } from '../hasil-malas.js';
import { tepatDari } from '../nilai-hasil.js';
import {
  CARA_KONSOLIDASI,
  type CaraKonsolidasi,
  JENIS_KONSOLIDASI,
  type JenisKonsolidasi,
  type Polarisasi,
  TERHADAP_KONSOLIDASI,
  type TerhadapKonsolidasi,
} from '../opsi.js';
import { bebas, type DaftarOpsi, pastikanOpsi, pastikanPilihan, pilihOpsi } from '../pastikan-opsi.js';
import type { OpsiEvaluasi } from '../pembaca/evaluasi-dasar.js';
import { type Peringatan, peringatan } from '../peringatan.js';
import * as pola from '../pola-peringatan.js';
import { bacaPeriode, gabungPeriode, periodeTerakhir } from './konsolidasi-periode.js';

const BENTUK_MASUKAN = objek({ target: sebuahDaftar, realisasi: sebuahDaftar });

/** Targets and realisasi of months, quarters or semesters, in order; null is blank, which is not 0. */
export interface MasukanKonsolidasi {
  readonly target: readonly (Angka | null)[];
  readonly realisasi: readonly (Angka | null)[];
  readonly jenis: JenisKonsolidasi;
  readonly polarisasi: Polarisasi;
}

/** Policies of a consolidation; those of an achievement go on to `hitungCapaian`. */
export interface OpsiKonsolidasi extends OpsiCapaian {
  /** Blank periods are passed over, or any period with a target and without realisasi blocks the result. @defaultValue 'terisi' */
  readonly cara?: CaraKonsolidasi;
  /** The last period that counts, from 1. @defaultValue the last one given */
  readonly sampai?: number;
  /** Against the targets of the same periods, or against the year. @defaultValue 'periode' */
  readonly terhadap?: TerhadapKonsolidasi;
  /** The year's target under `terhadap: 'tahun'`. @defaultValue the targets of all periods, made one */
  readonly targetTahunan?: Angka | null;
}

/** The options of {@link konsolidasi}. */
export const OPSI_KONSOLIDASI = {
  ...OPSI_CAPAIAN,
  cara: CARA_KONSOLIDASI,
  sampai: bebas,
  terhadap: TERHADAP_KONSOLIDASI,
  targetTahunan: bebas,
} as const satisfies DaftarOpsi<OpsiKonsolidasi>;

/** Periods made one. */
export interface HasilKonsolidasi {
  readonly capaian: Hasil;
  readonly realisasi: Hasil;
  readonly target: Hasil;
  /** The last filled period, from 1; null when none is. */
  readonly periode: number | null;
  /** How many periods are filled, of how many. */
  readonly terisi: number;
  readonly total: number;
}

/**
 * Makes one value and one capaian of the months, quarters or semesters of a year.
 *
 * `jumlah` adds the filled periods and compares with the targets of the same periods; `rata-rata` does so with means; `terakhir` takes
 * the last filled period and its target. 0 is filled, blank is not. Under `ketat` a period with a target and without
 * realisasi gives `tak-terukur` (`periode-belum-lengkap`). Nothing filled is `realisasi-kosong`. Throws `ArgumenTidakSah` for lists of different
 * length or a `sampai` outside them.
 *
 * @example
 * konsolidasi({ target: [10, 20, 30, 40], realisasi: [10, null, 15, null], jenis: 'jumlah', polarisasi: 'maximize' })
 * // => { capaian: { teks: '62,50' }, realisasi: { teks: '25,00' }, periode: 3, terisi: 2, total: 4 }
 * @example
 * konsolidasi({ target: [12, 11, null, null], realisasi: [13, 10, null, null], jenis: 'terakhir', polarisasi: 'minimize' }, { minimize: 'rasio' })
 * // => { capaian: { teks: '110,00' }, periode: 2 }
 */
export function konsolidasi(masukan: MasukanKonsolidasi, opsi: OpsiKonsolidasi = {}): HasilKonsolidasi {
  pastikanBentuk('konsolidasi', 'masukan', masukan, BENTUK_MASUKAN);
  pastikanOpsi('konsolidasi', opsi, OPSI_KONSOLIDASI);
  pastikanPilihan('jenis', masukan.jenis, JENIS_KONSOLIDASI);
  if (opsi.targetTahunan !== undefined && opsi.terhadap !== 'tahun') {
    throw new ArgumenTidakSah(
      "targetTahunan: hanya dipakai bersama terhadap: 'tahun'; beri keduanya atau tidak sama sekali.",
    );
  }
  const semuaTarget = bacaPeriode(masukan.target, 'target');
  const semuaRealisasi = bacaPeriode(masukan.realisasi, 'realisasi');
  const total = batasPeriode(semuaTarget.length, semuaRealisasi.length, opsi.sampai);
  const periode = semuaRealisasi.slice(0, total).map((R, i) => ({ R, T: semuaTarget[i] ?? null }));
  const kebijakan = () => kebijakanTerbaca(masukan.jenis, opsi);
  const peringatanPeriode = periksaPeriode(periode, masukan.jenis, opsi);
  const opsiNilai = { ...(opsi.pembulatan ? { pembulatan: opsi.pembulatan } : {}), kebijakan };
  const realisasi = periode.map((p) => p.R);
  const R = gabungPeriode(realisasi, masukan.jenis, 'realisasi-kosong', opsiNilai);
  const T = gabungTarget(masukan.jenis, semuaTarget, periode, opsi, opsiNilai);
  // Stryker disable next-line StringLiteral: of what is refused, and a figure never is.
  const [target, realisasiGabungan] = [tepatDari(T, 'target'), tepatDari(R, 'realisasi')];
  const polos = hitungCapaian(
    { target, realisasi: realisasiGabungan, polarisasi: masukan.polarisasi },
    pilihOpsi<OpsiCapaian>(opsi, OPSI_CAPAIAN),
  );
  const capaian = ubahHasil(polos, {
    kebijakan: (lama) => [...kebijakan(), ...lama],
    peringatan: [...peringatanPeriode, ...polos.peringatan],
  });
  const tertahan = opsi.cara === 'ketat' && periode.some((p) => p.T !== null && p.R === null);
  const akhir = periodeTerakhir(realisasi);
  return {
    capaian: tertahan ? tahan(capaian) : capaian,
    realisasi: tertahan ? tahan(R) : R,
    target: T,
    periode: akhir < 0 ? null : akhir + 1,
    terisi: realisasi.filter((x) => x !== null).length,
    total,
  };
}

interface Periode {
  readonly T: Tepat | null;
  readonly R: Tepat | null;
}

function batasPeriode(target: number, realisasi: number, sampai: number | undefined): number {
  if (target !== realisasi) {
    throw new ArgumenTidakSah(`target berisi ${target} periode dan realisasi ${realisasi}; banyaknya harus sama.`);
  }
  if (sampai === undefined) return realisasi;
  if (!Number.isInteger(sampai) || sampai < 1 || sampai > realisasi) {
    throw new ArgumenTidakSah(`sampai: ${String(sampai)} harus bilangan bulat 1 sampai ${realisasi}.`);
  }
  return sampai;
}

/** The targets that the realisasi is held against. */
function gabungTarget(
  jenis: JenisKonsolidasi,
  semua: readonly (Tepat | null)[],
  periode: readonly Periode[],
  opsi: OpsiKonsolidasi,
  opsiNilai: OpsiEvaluasi,
): Hasil {
  if (opsi.terhadap === 'tahun') {
    const tahunan = opsi.targetTahunan === undefined ? semua : bacaPeriode([opsi.targetTahunan], 'targetTahunan');
    return gabungPeriode(tahunan, opsi.targetTahunan === undefined ? jenis : 'terakhir', 'target-kosong', opsiNilai);
  }
  const akhir = periodeTerakhir(periode.map((p) => p.R));
  const dipakai = jenis === 'terakhir' && akhir >= 0 ? periode.slice(akhir, akhir + 1) : periode;
  // With nothing filled the targets stand by themselves, so that what is missing is the realisasi and not they.
  const ikut = opsi.cara === 'ketat' || akhir < 0 ? dipakai : dipakai.filter((p) => p.R !== null);
  return gabungPeriode(
    ikut.map((p) => p.T),
    jenis,
    'target-kosong',
    opsiNilai,
  );
}

function tahan(hasil: Hasil): Hasil {
  const jejak = () => ({ ...hasil.jejak, langkah: [], hasil: null, teks: null });
  return hasilTakTerukur('periode-belum-lengkap', hasil.peringatan, jejak);
}

function periksaPeriode(periode: readonly Periode[], jenis: JenisKonsolidasi, opsi: OpsiKonsolidasi): Peringatan[] {
  if (jenis === 'terakhir') return [];
  const terisi = periode.filter((p) => p.R !== null).length;
  const hasil: Peringatan[] = [];
  if (periode.some((p) => p.T !== null && p.R === null)) {
    hasil.push(peringatan(pola.periodeKosongDilewati, { terisi: String(terisi), total: String(periode.length) }));
  }
  const tanpaTarget = periode.flatMap((p, i) => (p.R !== null && p.T === null ? [String(i + 1)] : []));
  if (tanpaTarget.length > 0 && opsi.terhadap !== 'tahun') {
    hasil.push(peringatan(pola.periodeTanpaTarget, { periode: tanpaTarget.join(', ') }));
  }
  return hasil;
}

function kebijakanTerbaca(jenis: JenisKonsolidasi, opsi: OpsiKonsolidasi): KebijakanTerbaca[] {
  return [
    { aturan: 'konsolidasi.jenis', nilai: jenis, asal: 'pemanggil' },
    terbaca('konsolidasi.cara', opsi.cara, 'terisi', opsi.asal),
    terbaca('konsolidasi.terhadap', opsi.terhadap, 'periode', opsi.asal),
  ];
}
