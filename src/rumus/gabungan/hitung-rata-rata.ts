import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { pastikanBentuk, sebuahDaftar } from '../../angka/bentuk.js';
import type { Angka } from '../../angka/desimal.js';
import { Pecahan } from '../../angka/pecahan.js';
import { nolTepat, type Tepat } from '../../angka/tepat.js';
import { type AsalKebijakan, terbaca } from '../baca-kebijakan.js';
import type { Hasil } from '../hasil.js';
import { beserta } from '../hasil-malas.js';
import { type CapaianMasukan, tepatDari } from '../nilai-hasil.js';
import {
  CARA_TAK_TERUKUR,
  type CaraTakTerukur,
  type Pembulatan,
  RUMUS_RATA_RATA,
  type RumusRataRata,
} from '../opsi.js';
import { type DaftarOpsi, OPSI_DASAR, pastikanDaftar, pastikanOpsi } from '../pastikan-opsi.js';
import { hasilRumus } from '../pembaca/evaluasi.js';
import { type Peringatan, peringatan } from '../peringatan.js';
import * as pola from '../pola-peringatan.js';
import {
  pokokRataRataBerbobot,
  pokokRataRataHitung,
  pokokRataRataUkur,
  pokokRataRataUkurBerbobot,
} from './rata-rata.js';

/** How many of how many were measurable. */
export interface Cakupan {
  readonly terukur: number;
  readonly total: number;
}

/** Options of {@link rataRata}. */
export interface OpsiRataRata {
  /** What an unmeasurable item does: it is left out, or counts 0. @defaultValue 'kecualikan' */
  readonly takTerukur?: CaraTakTerukur;
  /** Weights in the order of the values; renormalised over what is measurable. */
  readonly bobot?: readonly Angka[];
  /** Arithmetic or geometric. @defaultValue 'hitung' */
  readonly cara?: RumusRataRata;
  /** @defaultValue two decimals, half-up */
  readonly pembulatan?: Pembulatan;
  /** Who decided the options, for the trace. @defaultValue 'pemanggil' */
  readonly asal?: AsalKebijakan;
}

/** The options of {@link rataRata}. */
export const OPSI_RATA_RATA = {
  takTerukur: CARA_TAK_TERUKUR,
  bobot: pastikanDaftar,
  cara: RUMUS_RATA_RATA,
  ...OPSI_DASAR,
} as const satisfies DaftarOpsi<OpsiRataRata>;

/** A mean with how much it covers. */
export type HasilRataRata = Hasil & { readonly cakupan: Cakupan };

/**
 * The mean of achievements (or other values of one unit), with its coverage.
 *
 * Takes exact values: of a result its fraction, not the digits that are shown. What is missing or unmeasurable is left out and counted, or counts 0 where the policy says so. Gives
 * `tak-terukur` (`tidak-ada-yang-terukur`) when nothing is left. Throws `ArgumenTidakSah` if there are not as many weights as values.
 *
 * @example
 * rataRata([null, 102.5, 111.1, 80]) // => { status: 'terukur', teks: '97,87', cakupan: { terukur: 3, total: 4 } }
 * @example
 * rataRata([null, 102.5, 111.1, 80], { takTerukur: 'nol' }) // => { teks: '73,40' }
 */
export function rataRata(nilai: readonly (CapaianMasukan | Tepat)[], opsi: OpsiRataRata = {}): HasilRataRata {
  pastikanBentuk('rataRata', 'nilai', nilai, sebuahDaftar);
  pastikanOpsi('rataRata', opsi, OPSI_RATA_RATA);
  const { bobot } = opsi;
  if (bobot && bobot.length !== nilai.length) {
    throw new ArgumenTidakSah(`bobot: ada ${bobot.length} bobot untuk ${nilai.length} nilai; jumlahnya harus sama.`);
  }
  const angka = nilai.map((n, i) => tepatDari(n, `nilai[${i}]`));
  const terukur = angka.filter((n) => n !== null).length;
  const cakupan = { terukur, total: nilai.length };
  const isian = opsi.takTerukur === 'nol' ? angka.map((n) => n ?? Pecahan.NOL) : angka;
  const x = isian.filter((n) => n !== null);
  const opsiEvaluasi = {
    ...(opsi.pembulatan ? { pembulatan: opsi.pembulatan } : {}),
    kebijakan: () => [
      terbaca('rataRata.takTerukur', opsi.takTerukur, 'kecualikan', opsi.asal),
      // In a report `rataRata.cara` says what is averaged; by which mean is `rataRata.rumus`.
      terbaca('rataRata.rumus', opsi.cara, 'hitung', opsi.asal),
    ],
    peringatan: peringatanCakupan(cakupan, opsi, x),
  };
  const ukur = opsi.cara === 'ukur';
  const hasil = bobot
    ? hasilRumus(
        ukur ? pokokRataRataUkurBerbobot : pokokRataRataBerbobot,
        { x, w: bobot.filter((_, i) => isian[i] !== null) },
        opsiEvaluasi,
      )
    : hasilRumus(ukur ? pokokRataRataUkur : pokokRataRataHitung, { x }, opsiEvaluasi);
  return beserta(hasil, { cakupan });
}

function peringatanCakupan({ terukur, total }: Cakupan, opsi: OpsiRataRata, x: readonly Tepat[]): Peringatan[] {
  const hasil: Peringatan[] = [];
  if (terukur < total) {
    hasil.push(
      opsi.takTerukur === 'nol'
        ? peringatan(pola.takTerukurDihitungNol, { jumlah: String(total - terukur) })
        : peringatan(pola.sebagianTakTerukur, { terukur: String(terukur), total: String(total) }),
    );
  }
  if (opsi.cara === 'ukur' && x.some(nolTepat)) hasil.push(peringatan(pola.nilaiNolRataUkur));
  return hasil;
}
