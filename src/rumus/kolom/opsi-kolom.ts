import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { bacaAman } from '../../angka/baca-aman.js';
import { sebutNilai } from '../../angka/sebut-nilai.js';
import {
  type Batas,
  CARA_REALISASI_NOL,
  CARA_TARGET_NOL,
  type CaraRealisasiNol,
  type CaraTargetNol,
  type Pembulatan,
} from '../opsi.js';
import {
  type DaftarOpsi,
  kataAtau,
  OPSI_BULATAN,
  pastikanBatas,
  pastikanDesimal,
  pastikanObjek,
} from '../pastikan-opsi.js';

/** Options of {@link hitungKolom}. */
export interface OpsiKolom {
  /** @defaultValue two decimals, half-up */
  readonly pembulatan?: Pembulatan;
  /** The numbers of the columns are meant × 10^−desimal: for all where all inputs are columns, or by symbol. For amounts kept in sen. @defaultValue 0 */
  readonly desimal?: number | Readonly<Record<string, number>>;
  /** By symbol: 1 where a row is missing; for columns of whole numbers, which have no NaN. */
  readonly kosong?: Readonly<Record<string, Uint8Array>>;
  /** Floor and ceiling of the result; null or absent is none. @defaultValue none, as `evaluasi` */
  readonly batas?: Batas;
  /** What a target of 0 means, as in `hitungCapaian`; only for formulas of capaian. @defaultValue as the formula says */
  readonly targetNol?: CaraTargetNol;
  /** What a realisasi of 0 means under T ÷ R, as in `hitungCapaian`; only for `capaian.minimize.rasio`. @defaultValue as the formula says */
  readonly realisasiNol?: CaraRealisasiNol;
}

function pastikanDesimalKolom(nilai: unknown, bidang: string): void {
  if (typeof nilai === 'object') {
    pastikanObjek(nilai, bidang);
    for (const [lambang, isi] of Object.entries(nilai as object)) pastikanDesimal(isi, `${bidang}.${lambang}`);
  } else pastikanDesimal(nilai, bidang);
}

function pastikanKosong(nilai: unknown, bidang: string): void {
  pastikanObjek(nilai, bidang);
  for (const [lambang, isi] of Object.entries(nilai as object)) {
    const bita = bacaAman(`${bidang}.${lambang}`, () => isi instanceof Uint8Array && isi.length >= 0);
    if (!bita)
      throw new ArgumenTidakSah(`${bidang}.${lambang}: ${sebutNilai(isi)} harus Uint8Array, 1 di baris yang kosong.`);
  }
}

/** The options of {@link hitungKolom}. */
export const OPSI_KOLOM = {
  ...OPSI_BULATAN,
  desimal: pastikanDesimalKolom,
  kosong: pastikanKosong,
  batas: pastikanBatas,
  targetNol: kataAtau(CARA_TARGET_NOL, ['terburuk']),
  realisasiNol: CARA_REALISASI_NOL,
} as const satisfies DaftarOpsi<OpsiKolom>;
