import { pastikanBentuk, sebuahObjek } from '../../angka/bentuk.js';
import type { Tepat } from '../../angka/tepat.js';
import type { KodeAlasan } from '../alasan.js';
import { BENTUK_KEBIJAKAN_TERBACA, BENTUK_PERINGATAN } from '../bentuk-hasil.js';
import { BENTUK_RUMUS } from '../bentuk-rumus.js';
import type { Hasil } from '../hasil.js';
import { berbentuk, type DaftarOpsi, pastikanBulatan, pastikanOpsi } from '../pastikan-opsi.js';
import type { PokokRumus, Rumus } from '../rumus.js';
import * as dasar from './evaluasi-dasar.js';
import { type OpsiBernilai, type OpsiEvaluasi, type PembacaDaftar, tanpaNilai } from './evaluasi-dasar.js';
import { hitungDaftar } from './hitung-daftar.js';
import { type Ikatan, ikat, type NilaiMasukan } from './ikatan.js';
import { cetakDaftar } from './ke-teks-daftar.js';

const BERDAFTAR: PembacaDaftar = { hitung: hitungDaftar, cetak: cetakDaftar };

/** The options of {@link evaluasi}. */
export const OPSI_EVALUASI = {
  pembulatan: pastikanBulatan,
  // What makes the list when the trace is looked at is not asked.
  kebijakan: berbentuk((x) => (typeof x === 'function' ? undefined : BENTUK_KEBIJAKAN_TERBACA(x))),
  peringatan: berbentuk(BENTUK_PERINGATAN),
} as const satisfies DaftarOpsi<OpsiEvaluasi>;

/**
 * The exact value of a formula for one case, with its trace.
 *
 * Inputs are canonical numbers by symbol; null is missing. The value is computed as a fraction (`pecahan`), so no comparison, tie or class is
 * decided by a digit that was cut; it is rounded once, at the end. `nilai` shows 40 digits of it. When the formula has no value for the case, the
 * result is `tak-terukur` with the reason. Throws `ArgumenTidakSah` for what is no number, for a rounding that is none, and for an option that is not
 * known.
 *
 * @example
 * evaluasi(capaianMinimizeSelisih, { T: 20, R: 18 }) // => { status: 'terukur', teks: '110,00', pecahan: { pembilang: '110', penyebut: '1' } }
 */
export function evaluasi<R extends Rumus>(rumus: R, masukan: NilaiMasukan<R>, opsi: OpsiEvaluasi = {}): Hasil {
  pastikanBentuk('evaluasi', 'rumus', rumus, BENTUK_RUMUS);
  pastikanBentuk('evaluasi', 'masukan', masukan, sebuahObjek);
  pastikanOpsi('evaluasi', opsi, OPSI_EVALUASI);
  return hasilRumus(rumus, masukan, opsi);
}

/** {@link evaluasi} of the part of a formula that computes, with options that the caller has looked at. */
export function hasilRumus<R extends PokokRumus>(rumus: R, masukan: NilaiMasukan<R>, opsi: OpsiEvaluasi): Hasil {
  const ikatan = ikat(rumus, masukan);
  const nilai = nilaiIkatan(rumus, ikatan);
  return typeof nilai === 'string' ? tanpaNilai(rumus, ikatan, nilai, opsi) : bernilai(rumus, ikatan, nilai, opsi);
}

/** The result of a formula whose value is known. */
export const bernilai = (
  rumus: PokokRumus,
  ikatan: Ikatan,
  nilai: Tepat,
  opsi: OpsiBernilai,
): Hasil & { status: 'terukur' } => dasar.bernilai(rumus, ikatan, nilai, opsi, BERDAFTAR);

/** The exact value alone, or the reason why there is none. */
export const nilaiIkatan = (rumus: PokokRumus, ikatan: Ikatan): Tepat | KodeAlasan =>
  dasar.nilaiIkatan(rumus, ikatan, BERDAFTAR);
