import { pastikanBentuk, sebuahObjek } from '../../angka/bentuk.js';
import { type AsalKebijakan, terbaca } from '../baca-kebijakan.js';
import type { Hasil } from '../hasil.js';
import { pastikanPolarisasi } from '../kata-polarisasi.js';
import {
  BATAS_BAKU,
  type Batas,
  batasPenuh,
  CARA_MINIMIZE,
  CARA_REALISASI_NOL,
  CARA_STABILIZE,
  CARA_TARGET_NOL,
  type Pembulatan,
} from '../opsi.js';
import {
  type DaftarOpsi,
  kataAtau,
  OPSI_DASAR,
  pastikanBatas,
  pastikanBoolean,
  pastikanOpsi,
} from '../pastikan-opsi.js';
import { type OpsiBernilai, takTerukur } from '../pembaca/evaluasi-dasar.js';
import { ikat } from '../pembaca/ikatan.js';
import { denganTargetMaksimal } from './batas.js';
import { batasi } from './batasi.js';
import { BAWAAN_RUMUS, type MasukanCapaian, type OpsiRumus, pilihRumus } from './pilih-rumus.js';

/** Policies of an achievement. */
export interface OpsiCapaian extends OpsiRumus {
  /** The target is the highest attainable value: meeting it counts 120. @defaultValue false */
  readonly targetMaksimalTercapai?: boolean;
  /** Floor and ceiling of the indicator; what is absent keeps its default, null is none. @defaultValue floor 0, no ceiling */
  readonly batas?: Batas;
  /** @defaultValue two decimals, half-up */
  readonly pembulatan?: Pembulatan;
  /** Who decided the options, for the trace: a preset's id, 'laporan'. @defaultValue 'pemanggil' */
  readonly asal?: AsalKebijakan;
}

/** The options that choose a formula. */
export const OPSI_RUMUS = {
  minimize: CARA_MINIMIZE,
  stabilize: kataAtau(CARA_STABILIZE, ['tabel', 'toleransi']),
  targetNol: kataAtau(CARA_TARGET_NOL, ['terburuk']),
  realisasiNol: CARA_REALISASI_NOL,
} as const satisfies DaftarOpsi<OpsiRumus>;

/** The options of {@link hitungCapaian}. */
export const OPSI_CAPAIAN = {
  ...OPSI_RUMUS,
  targetMaksimalTercapai: pastikanBoolean,
  batas: pastikanBatas,
  ...OPSI_DASAR,
} as const satisfies DaftarOpsi<OpsiCapaian>;

/**
 * The capaian (achievement) of one indicator, in percent.
 *
 * Chooses the formula by polarity and policy, then applies the attainable-maximum conversion, floor and ceiling. Missing target
 * or realisasi, a zero target without a policy, and a negative target under minimize or stabilize give `tak-terukur` with the
 * reason. Inside a target range the achievement is 100; outside it the nearer bound is the target. The trace names every policy that was
 * read and who set it. Throws `ArgumenTidakSah` for an unknown polarity, option or option value, and for a floor above its ceiling.
 *
 * @example
 * hitungCapaian({ target: 80, realisasi: 82, polarisasi: 'maximize' }) // => { status: 'terukur', teks: '102,50' }
 * @example
 * hitungCapaian({ target: 20, realisasi: 18, polarisasi: 'minimize' }, { minimize: 'rasio' }) // => { teks: '111,11' }
 * @example
 * hitungCapaian({ target: { bawah: 0, atas: 5 }, realisasi: 6, polarisasi: 'minimize' }) // => { teks: '80,00' }
 * @example
 * hitungCapaian({ target: 65, realisasi: null, polarisasi: 'maximize' }) // => { status: 'tak-terukur', alasan: 'realisasi-kosong' }
 */
export function hitungCapaian(masukan: MasukanCapaian, opsi: OpsiCapaian = {}): Hasil {
  pastikanBentuk('hitungCapaian', 'masukan', masukan, sebuahObjek);
  pastikanPolarisasi(masukan.polarisasi);
  pastikanOpsi('hitungCapaian', opsi, OPSI_CAPAIAN);
  const { rumus, masukan: nilai, alasan, kebijakan, peringatan = [], sebab } = pilihRumus(masukan, opsi);
  const opsiEvaluasi: OpsiBernilai = {
    ...(opsi.pembulatan ? { pembulatan: opsi.pembulatan } : {}),
    kebijakan: () => [
      ...kebijakan.map((a) => terbaca(a, opsi[a], BAWAAN_RUMUS[a], opsi.asal)),
      terbaca('batas', opsi.batas && batasPenuh(opsi.batas), BATAS_BAKU, opsi.asal),
      ...(opsi.targetMaksimalTercapai ? [terbaca('targetMaksimalTercapai', true, undefined, opsi.asal)] : []),
    ],
    peringatan,
    sebab,
  };
  if (alasan) return takTerukur(rumus, nilai, alasan, opsiEvaluasi);
  const konversi = opsi.targetMaksimalTercapai ? denganTargetMaksimal : undefined;
  return batasi(rumus, ikat(rumus, nilai), batasPenuh(opsi.batas), opsiEvaluasi, konversi);
}
