import { pastikanBentuk, sebuahObjek } from '../../angka/bentuk.js';
import type { Angka } from '../../angka/desimal.js';
import type { Tepat } from '../../angka/tepat.js';
import type { KodeAlasan } from '../alasan.js';
import { type AsalKebijakan, terbaca } from '../baca-kebijakan.js';
import { batasi } from '../capaian/batasi.js';
import { OPSI_RUMUS } from '../capaian/hitung-capaian.js';
import { pokokMaximize } from '../capaian/maximize.js';
import { pokokMinimizeRasio } from '../capaian/minimize-rasio.js';
import { pokokMinimizeSelisih } from '../capaian/minimize-selisih.js';
import {
  BAWAAN_RUMUS,
  type OpsiRumus,
  type Pilihan,
  pilihRumus,
  rentangTarget,
  type TargetRentang,
} from '../capaian/pilih-rumus.js';
import type { Hasil } from '../hasil.js';
import { ubahHasil } from '../hasil-malas.js';
import { pastikanPolarisasi } from '../kata-polarisasi.js';
import {
  type Batas,
  batasPenuh,
  CARA_KEMAJUAN,
  type CaraKemajuan,
  type Pembulatan,
  type Polarisasi,
  TANPA_BATAS,
} from '../opsi.js';
import { type DaftarOpsi, OPSI_DASAR, pastikanBatas, pastikanOpsi } from '../pastikan-opsi.js';
import { takTerukur } from '../pembaca/evaluasi-dasar.js';
import { ikat } from '../pembaca/ikatan.js';
import type { PokokRumus } from '../rumus.js';
import { kemajuanDariAwal } from './kemajuan-dari-awal.js';
import { pokokKemajuanMaximize, pokokKemajuanMinimizeRasio, pokokKemajuanMinimizeSelisih } from './kemajuan-rasio.js';

/** What progress towards the end of the plan is computed from; null is missing. */
export interface MasukanKemajuan {
  readonly targetAkhir: Angka | Tepat | TargetRentang | null;
  readonly realisasi: Angka | Tepat | null;
  readonly polarisasi: Polarisasi;
  readonly kondisiAwal?: Angka | Tepat | null;
}

/** Policies of progress; under `rasio` those that choose the formula of an achievement hold here too. */
export interface OpsiKemajuan extends OpsiRumus {
  /** @defaultValue 'rasio' */
  readonly metode?: CaraKemajuan;
  /**
   * Floor and ceiling; what is absent keeps its default, null is none.
   *
   * @defaultValue floor 0 under `rasio`; none under `dari-kondisi-awal`, where a negative figure says how far the indicator moved away
   */
  readonly batas?: Batas;
  /** @defaultValue two decimals, half-up */
  readonly pembulatan?: Pembulatan;
  /** Who decided the options, for the trace. @defaultValue 'pemanggil' */
  readonly asal?: AsalKebijakan;
}

/** The options of {@link hitungKemajuan}. */
export const OPSI_KEMAJUAN = {
  ...OPSI_RUMUS,
  metode: CARA_KEMAJUAN,
  batas: pastikanBatas,
  ...OPSI_DASAR,
} as const satisfies DaftarOpsi<OpsiKemajuan>;

/**
 * Tingkat kemajuan: how far an indicator is on its way to the target akhir of Renstra or RPJMD, in percent.
 *
 * By `rasio` realisasi is compared with the end target by the indicator's own family, with every policy of an achievement: what
 * `hitungCapaian` measures against a target, this measures against the end target. By `dari-kondisi-awal` the share of the
 * distance from the baseline is given, for either polarity. Missing values, an end target of 0 without a policy, or one that equals the baseline
 * give `tak-terukur` with the reason. Throws `ArgumenTidakSah` for an unknown polarity, option or option value.
 *
 * @example
 * hitungKemajuan({ targetAkhir: 85, realisasi: 82, polarisasi: 'maximize' }) // => { status: 'terukur', teks: '96,47' }
 * @example
 * hitungKemajuan({ targetAkhir: 5, realisasi: 18, polarisasi: 'minimize' }, { minimize: 'rasio' }) // => { teks: '27,78' }
 * @example
 * hitungKemajuan({ targetAkhir: 5, realisasi: 22, kondisiAwal: 20, polarisasi: 'minimize' }, { metode: 'dari-kondisi-awal' }) // => { teks: '-13,33' }
 */
export function hitungKemajuan(masukan: MasukanKemajuan, opsi: OpsiKemajuan = {}): Hasil {
  pastikanBentuk('hitungKemajuan', 'masukan', masukan, sebuahObjek);
  pastikanPolarisasi(masukan.polarisasi);
  pastikanOpsi('hitungKemajuan', opsi, OPSI_KEMAJUAN);
  return opsi.metode === 'dari-kondisi-awal' ? dariAwal(masukan, opsi) : menurutRumpun(masukan, opsi);
}

function dariAwal({ targetAkhir, realisasi: R, kondisiAwal: B = null }: MasukanKemajuan, opsi: OpsiKemajuan): Hasil {
  const batas = batasPenuh(opsi.batas, TANPA_BATAS);
  const opsiEvaluasi = opsiDasar(opsi, [], batas);
  if (rentangTarget(targetAkhir)) {
    return takTerukur(kemajuanDariAwal, { B, T: null, R }, 'target-akhir-rentang', opsiEvaluasi);
  }
  const ikatan = ikat(kemajuanDariAwal, { B, T: targetAkhir, R });
  return batasi(kemajuanDariAwal, ikatan, batas, opsiEvaluasi);
}

/** The formulas of progress that stand for those of an achievement; where there is none the achievement's own serves. */
const SETARA: ReadonlyMap<PokokRumus, PokokRumus> = new Map([
  [pokokMaximize, pokokKemajuanMaximize],
  [pokokMinimizeSelisih, pokokKemajuanMinimizeSelisih],
  [pokokMinimizeRasio, pokokKemajuanMinimizeRasio],
]);

/** What is said of a target is here said of the end target. */
export const ALASAN_AKHIR: Readonly<Partial<Record<KodeAlasan, KodeAlasan>>> = {
  'target-kosong': 'target-akhir-kosong',
  'target-nol': 'target-akhir-nol',
  'target-negatif': 'target-akhir-negatif',
};

/** Chooses the formula of progress by polarity and policy. */
export function pilihKemajuan({ targetAkhir, realisasi, polarisasi }: MasukanKemajuan, opsi: OpsiRumus): Pilihan {
  const pilihan = pilihRumus({ target: targetAkhir, realisasi, polarisasi }, opsi);
  return { ...pilihan, rumus: SETARA.get(pilihan.rumus) ?? pilihan.rumus };
}

function menurutRumpun(masukan: MasukanKemajuan, opsi: OpsiKemajuan): Hasil {
  const pilihan = pilihKemajuan(masukan, opsi);
  const { rumus } = pilihan;
  const batas = batasPenuh(opsi.batas);
  const { peringatan = [], sebab } = pilihan;
  const opsiEvaluasi = { ...opsiDasar(opsi, pilihan.kebijakan, batas), peringatan, sebab };
  const hasil = pilihan.alasan
    ? takTerukur(rumus, pilihan.masukan, pilihan.alasan, opsiEvaluasi)
    : batasi(rumus, ikat(rumus, pilihan.masukan), batas, opsiEvaluasi);
  // Stryker disable next-line ConditionalExpression: what is measured has no reason.
  const alasan = hasil.status === 'tak-terukur' ? ALASAN_AKHIR[hasil.alasan] : undefined;
  // Stryker disable next-line ConditionalExpression: no other reason changes nothing.
  return alasan === undefined ? hasil : ubahHasil(hasil, { alasan });
}

function opsiDasar(opsi: OpsiKemajuan, dibaca: Pilihan['kebijakan'], batas: Required<Batas>) {
  return {
    ...(opsi.pembulatan ? { pembulatan: opsi.pembulatan } : {}),
    kebijakan: () => [
      terbaca('kemajuan.metode', opsi.metode, 'rasio', opsi.asal),
      ...dibaca.map((a) => terbaca(a, opsi[a], BAWAAN_RUMUS[a], opsi.asal)),
      terbaca('kemajuan.batas', opsi.batas && batas, batas, opsi.asal),
    ],
  };
}
