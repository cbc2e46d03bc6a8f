import { daftar, pastikanBentuk, sebuahObjek } from '../../angka/bentuk.js';
import type { Tepat } from '../../angka/tepat.js';
import { type HasilRataRata, rataRata } from '../gabungan/hitung-rata-rata.js';
import type { Hasil } from '../hasil.js';
import { type CapaianMasukan, tepatDari } from '../nilai-hasil.js';
import { GERBANG, type Gerbang, type Pembulatan } from '../opsi.js';
import { type DaftarOpsi, OPSI_BULATAN, pastikanOpsi } from '../pastikan-opsi.js';
import { evaluasi } from '../pembaca/evaluasi.js';
import { takTerukur } from '../pembaca/evaluasi-dasar.js';
import { GERBANG_BAKU, tertahan } from './gerbang.js';
import { efisiensiKelebihanRasio } from './kelebihan-rasio.js';
import { efisiensiRasio } from './rasio.js';

const BENTUK_BARIS = daftar(sebuahObjek);

/** Capaian and serapan of one sasaran, in percent or as results; null is missing. */
export interface BarisEfisiensi {
  readonly capaian: CapaianMasukan;
  readonly serapan: CapaianMasukan;
}

/** Options of {@link hitungRataRataEfisiensi}. */
export interface OpsiRataRataEfisiensi {
  /** From which capaian on a row may claim efficiency. @defaultValue '>=100' */
  readonly gerbang?: Gerbang;
  /** @defaultValue two decimals, half-up */
  readonly pembulatan?: Pembulatan;
}

/** The options of {@link hitungRataRataEfisiensi}. */
export const OPSI_RATA_RATA_EFISIENSI = {
  gerbang: GERBANG,
  ...OPSI_BULATAN,
} as const satisfies DaftarOpsi<OpsiRataRataEfisiensi>;

/** The average row of a table of efficiency, in the three readings that reports mix up. */
export interface HasilRataRataEfisiensi {
  /** Each row's ratio, or the reason why it may not claim one. */
  readonly baris: readonly Hasil[];
  readonly capaian: HasilRataRata;
  readonly serapan: HasilRataRata;
  /** Mean capaian ÷ mean serapan. */
  readonly rasioRataRata: Hasil;
  /** Mean of the ratios of the rows that pass the gate. */
  readonly rataRataRasio: HasilRataRata;
  /** `rasioRataRata` minus 1. */
  readonly kelebihan: Hasil;
  /** Whether the mean capaian itself passes the gate; without that the office as a whole should claim none. */
  readonly diakui: boolean;
}

/**
 * The average row under capaian, serapan and ratio of efficiency, in its three readings.
 *
 * The ratio of the averages, the mean of the ratios that may be claimed, and what the former exceeds 1 by; a report that prints one of them
 * as another can be told so. The gate holds for the rows; for the average row `diakui` says whether it would.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * hitungRataRataEfisiensi([{ capaian: null, serapan: '79.9' }, { capaian: '102.5', serapan: '98.86' }, { capaian: '111.1', serapan: '99.9' }, { capaian: 80, serapan: '99.07' }])
 * // => { rasioRataRata: { teks: '1,04' }, rataRataRasio: { teks: '1,07', cakupan: { terukur: 2, total: 4 } }, kelebihan: { teks: '0,04' }, diakui: false }
 */
export function hitungRataRataEfisiensi(
  baris: readonly BarisEfisiensi[],
  opsi: OpsiRataRataEfisiensi = {},
): HasilRataRataEfisiensi {
  pastikanBentuk('hitungRataRataEfisiensi', 'baris', baris, BENTUK_BARIS);
  pastikanOpsi('hitungRataRataEfisiensi', opsi, OPSI_RATA_RATA_EFISIENSI);
  const gerbang = opsi.gerbang ?? GERBANG_BAKU;
  const bulatan = opsi.pembulatan ? { pembulatan: opsi.pembulatan } : {};
  const angka = baris.map((b, i) => ({
    C: tepatDari(b.capaian, `baris[${i}].capaian`),
    S: tepatDari(b.serapan, `baris[${i}].serapan`),
  }));
  const rasio = angka.map((masukan) => {
    const alasan = tertahan(masukan.C, gerbang);
    return alasan ? takTerukur(efisiensiRasio, masukan, alasan, bulatan) : evaluasi(efisiensiRasio, masukan, bulatan);
  });
  const capaian = rataRata(
    angka.map((b) => b.C),
    bulatan,
  );
  const serapan = rataRata(
    angka.map((b) => b.S),
    bulatan,
  );
  const rata: { C: Tepat | null; S: Tepat | null } = {
    // Stryker disable next-line StringLiteral: of what is refused, and a figure never is.
    C: tepatDari(capaian, 'capaian'),
    // Stryker disable next-line StringLiteral: the same.
    S: tepatDari(serapan, 'serapan'),
  };
  return {
    baris: rasio,
    capaian,
    serapan,
    rasioRataRata: evaluasi(efisiensiRasio, rata, bulatan),
    rataRataRasio: rataRata(rasio, bulatan),
    kelebihan: evaluasi(efisiensiKelebihanRasio, rata, bulatan),
    diakui: rata.C !== null && tertahan(rata.C, gerbang) === null,
  };
}
