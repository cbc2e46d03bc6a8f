import type { Angka } from '../../angka/desimal.js';
import type { Tepat } from '../../angka/tepat.js';
import { batasi } from '../capaian/batasi.js';
import type { Hasil, KebijakanTerbaca } from '../hasil.js';
import {
  BATAS_BAKU,
  type Batas,
  type CaraKemajuan,
  type CaraMinimize,
  type Pembulatan,
  type Polarisasi,
} from '../opsi.js';
import { pastikanPilihan } from '../pastikan-pilihan.js';
import { ikat, type NilaiMasukan } from '../pembaca/ikatan.js';
import type { Rumus } from '../rumus.js';
import { kemajuanDariAwal } from './kemajuan-dari-awal.js';
import { kemajuanMaximize, kemajuanMinimizeRasio, kemajuanMinimizeSelisih } from './kemajuan-rasio.js';

/** What progress towards the end of the plan is computed from; null is missing. */
export interface MasukanKemajuan {
  readonly targetAkhir: Angka | Tepat | null;
  readonly realisasi: Angka | Tepat | null;
  readonly polarisasi: Polarisasi;
  readonly kondisiAwal?: Angka | Tepat | null;
}

/** Policies of progress. */
export interface OpsiKemajuan {
  /** @defaultValue 'rasio' */
  readonly metode?: CaraKemajuan;
  /** Family for lower-is-better under `rasio`. @defaultValue 'selisih' */
  readonly minimize?: CaraMinimize;
  /** @defaultValue floor 0, no ceiling */
  readonly batas?: Batas;
  /** @defaultValue two decimals, half-up */
  readonly pembulatan?: Pembulatan;
  /** Who decided the options, for the trace. @defaultValue 'pemanggil' */
  readonly asal?: Readonly<Partial<Record<string, string>>>;
}

/**
 * Tingkat kemajuan: how far an indicator is on its way to the target akhir of Renstra or RPJMD, in percent.
 *
 * By `rasio` realisasi is compared with the end target by the indicator's own family; by `dari-kondisi-awal` the share of the
 * distance from the baseline is given, for either polarity. Closest-is-best indicators have progress from the baseline only.
 * Missing values, an end target of 0, or one that equals the baseline give `tak-terukur` with the reason. Throws a TypeError for an unknown
 * polarity or option value.
 *
 * @example
 * hitungKemajuan({ targetAkhir: 85, realisasi: 82, polarisasi: 'maximize' }) // => { status: 'terukur', teks: '96,47' }
 * @example
 * hitungKemajuan({ targetAkhir: 5, realisasi: 18, polarisasi: 'minimize' }, { minimize: 'rasio' }) // => { teks: '27,78' }
 */
export function hitungKemajuan(masukan: MasukanKemajuan, opsi: OpsiKemajuan = {}): Hasil {
  const { targetAkhir: T, realisasi: R, polarisasi, kondisiAwal: B = null } = masukan;
  pastikanPilihan('polarisasi', polarisasi, ['maximize', 'minimize', 'stabilize']);
  pastikanPilihan('metode', opsi.metode ?? 'rasio', ['rasio', 'dari-kondisi-awal']);
  pastikanPilihan('minimize', opsi.minimize ?? 'selisih', ['selisih', 'rasio']);
  const dariAwal = opsi.metode === 'dari-kondisi-awal' || polarisasi === 'stabilize';
  const rumus: Rumus = dariAwal ? kemajuanDariAwal : pilihRasio(polarisasi, opsi);
  const nilai: NilaiMasukan = dariAwal ? { B, T, R } : { T, R };
  const kebijakan = [terbaca('kemajuan', opsi.metode, 'rasio', opsi)];
  if (!dariAwal && polarisasi === 'minimize') kebijakan.push(terbaca('minimize', opsi.minimize, 'selisih', opsi));
  const opsiEvaluasi = { kebijakan, ...(opsi.pembulatan ? { pembulatan: opsi.pembulatan } : {}) };
  return batasi(rumus, ikat(rumus, nilai), opsi.batas ?? BATAS_BAKU, opsiEvaluasi);
}

function pilihRasio(polarisasi: Polarisasi, opsi: OpsiKemajuan): Rumus {
  if (polarisasi === 'maximize') return kemajuanMaximize;
  return opsi.minimize === 'rasio' ? kemajuanMinimizeRasio : kemajuanMinimizeSelisih;
}

function terbaca(aturan: string, dipilih: string | undefined, bawaan: string, opsi: OpsiKemajuan): KebijakanTerbaca {
  if (dipilih === undefined) return { aturan, nilai: bawaan, asal: 'bawaan' };
  return { aturan, nilai: dipilih, asal: opsi.asal?.[aturan] ?? 'pemanggil' };
}
