import { pastikanBentuk, sebuahObjek } from '../../angka/bentuk.js';
import type { Angka } from '../../angka/desimal.js';
import type { Tepat } from '../../angka/tepat.js';
import { serapan } from '../anggaran/serapan.js';
import { type AsalKebijakan, terbaca } from '../baca-kebijakan.js';
import type { Hasil, HasilTakTerukur } from '../hasil.js';
import { type CapaianMasukan, tepatDari } from '../nilai-hasil.js';
import { GERBANG, type Gerbang, METODE_EFISIENSI, type MetodeEfisiensi, type Pembulatan } from '../opsi.js';
import { type DaftarOpsi, OPSI_DASAR, pastikanOpsi, pastikanPilihan } from '../pastikan-opsi.js';
import { evaluasi } from '../pembaca/evaluasi.js';
import { type OpsiEvaluasi, takTerukur } from '../pembaca/evaluasi-dasar.js';
import type { NilaiMasukan } from '../pembaca/ikatan.js';
import type { Rumus } from '../rumus.js';
import { efisiensiBiayaSatuan } from './biaya-satuan.js';
import { gerbangBaku, tertahan } from './gerbang.js';
import { efisiensiPmk214 } from './pmk-214.js';
import { efisiensiRasio } from './rasio.js';
import { efisiensiSelisih } from './selisih.js';
import { efisiensiSisa } from './sisa-anggaran.js';

/** One output, for the methods that look at outputs; null is missing. */
export interface KeluaranEfisiensi {
  readonly pagu: Angka | null;
  readonly realisasi: Angka | null;
  /** Capaian of the output in percent, for `pmk-214`. */
  readonly capaian?: CapaianMasukan;
  /** Target and realised volume, for `biaya-satuan`. */
  readonly volume?: { readonly target: Angka | null; readonly realisasi: Angka | null };
}

/** What efficiency is computed from: a capaian in percent (or its result) and the budget; null is missing. */
export interface MasukanEfisiensi {
  readonly capaian: CapaianMasukan;
  readonly pagu: Angka | null;
  readonly realisasi: Angka | null;
  /** The absorption where it is not realisasi ÷ pagu, as under a mean of percentages; for `rasio`, `selisih` and `sisa`. */
  readonly serapan?: CapaianMasukan;
  /** Target and realised volume of a single output, for `biaya-satuan`. */
  readonly volume?: { readonly target: Angka | null; readonly realisasi: Angka | null };
  /** Several outputs, for `pmk-214` and `biaya-satuan`; without them pagu, realisasi and capaian above are the one output. */
  readonly keluaran?: readonly KeluaranEfisiensi[];
}

/** How efficiency is read, and from which capaian on it may be claimed. */
export interface OpsiEfisiensi {
  readonly metode: MetodeEfisiensi;
  /** @defaultValue '>=100'; 'tanpa' under `pmk-214`, whose regulation has no gate */
  readonly gerbang?: Gerbang;
  /** @defaultValue two decimals, half-up */
  readonly pembulatan?: Pembulatan;
  /** Who decided the options, for the trace. @defaultValue 'pemanggil' */
  readonly asal?: AsalKebijakan;
}

/** The options of {@link hitungEfisiensi}. */
export const OPSI_EFISIENSI = {
  metode: METODE_EFISIENSI,
  gerbang: GERBANG,
  ...OPSI_DASAR,
} as const satisfies DaftarOpsi<OpsiEfisiensi>;

/**
 * Efisiensi of resource use behind the 100 % gate.
 *
 * Efficiency may be claimed only when the capaian is reached: with a capaian that is missing or does not pass the gate the result is
 * `tak-terukur` (`capaian-kosong`, `gerbang-efisiensi`). The gate compares the unrounded capaian. Serapan is taken unrounded.
 * `sisa`, `pmk-214` and `biaya-satuan` give percent, `selisih` poin persen, `rasio` a ratio.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * hitungEfisiensi({ capaian: 80, pagu: 598385750, realisasi: 597930750 }, { metode: 'rasio' })
 * // => { status: 'tak-terukur', alasan: 'gerbang-efisiensi' }
 * @example
 * hitungEfisiensi({ capaian: '102.5', pagu: 719357081, realisasi: 711210170 }, { metode: 'rasio' }) // => { teks: '1,04' }
 * @example
 * hitungEfisiensi({ capaian: 100, pagu: 100, realisasi: 81, volume: { target: 10, realisasi: 10 } }, { metode: 'biaya-satuan' }) // => { teks: '19,00' }
 */
export function hitungEfisiensi(masukan: MasukanEfisiensi, opsi: OpsiEfisiensi): Hasil {
  pastikanBentuk('hitungEfisiensi', 'masukan', masukan, sebuahObjek);
  pastikanOpsi('hitungEfisiensi', opsi, OPSI_EFISIENSI);
  pastikanPilihan('metode', opsi.metode, METODE_EFISIENSI);
  const C = tepatDari(masukan.capaian, 'capaian');
  const opsiEvaluasi: OpsiEvaluasi = {
    kebijakan: () => [
      terbaca('efisiensi.metode', opsi.metode, opsi.metode, opsi.asal),
      terbaca('efisiensi.gerbang', opsi.gerbang, gerbangBaku(opsi.metode), opsi.asal),
    ],
    ...(opsi.pembulatan ? { pembulatan: opsi.pembulatan } : {}),
  };
  const { rumus, nilai, alasan } = pilih(masukan, C, opsi.metode);
  const sebab = tertahan(C, opsi.gerbang ?? gerbangBaku(opsi.metode)) ?? alasan;
  return sebab ? takTerukur(rumus, nilai, sebab, opsiEvaluasi) : evaluasi(rumus, nilai, opsiEvaluasi);
}

interface Pilihan {
  readonly rumus: Rumus;
  readonly nilai: NilaiMasukan;
  readonly alasan: Extract<Hasil, { status: 'tak-terukur' }>['alasan'] | null;
}

function pilih(masukan: MasukanEfisiensi, C: Tepat | null, metode: MetodeEfisiensi): Pilihan {
  const { pagu, realisasi } = masukan;
  const keluaran = masukan.keluaran ?? [masukan];
  const P = keluaran.map((k) => k.pagu);
  const A = keluaran.map((k) => k.realisasi);
  switch (metode) {
    case 'sisa':
    case 'rasio':
    case 'selisih': {
      const hasil = masukan.serapan ?? evaluasi(serapan, { P: pagu, A: realisasi });
      const S = tepatDari(hasil, 'serapan');
      // Without its reason the formula says that the absorption is missing.
      // Stryker disable next-line ConditionalExpression: what is measured has no reason.
      const alasan = S === null ? (hasil as HasilTakTerukur).alasan : null;
      if (metode === 'sisa') return { rumus: efisiensiSisa, nilai: { S }, alasan };
      return { rumus: metode === 'rasio' ? efisiensiRasio : efisiensiSelisih, nilai: { C, S }, alasan };
    }
    case 'pmk-214': {
      const capaian = keluaran.map((k, i) => tepatDari(k.capaian ?? null, `keluaran[${i}].capaian`));
      return { rumus: efisiensiPmk214, nilai: { P, C: capaian, A }, alasan: null };
    }
    case 'biaya-satuan': {
      const T = keluaran.map((k) => k.volume?.target ?? null);
      const V = keluaran.map((k) => k.volume?.realisasi ?? null);
      return { rumus: efisiensiBiayaSatuan, nilai: { P, T, A, V }, alasan: null };
    }
  }
}
