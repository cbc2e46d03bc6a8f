import type { Tepat } from '../../angka/tepat.js';
import type { KodeAlasan } from '../alasan.js';
import type { Hasil } from '../hasil.js';
import type { PokokRumus } from '../rumus.js';
import * as dasar from './evaluasi-dasar.js';
import { hitungDaftarPecahan } from './hitung-daftar.js';
import type { Ikatan, NilaiMasukan } from './ikatan.js';
import { cetakDaftar } from './ke-teks-daftar.js';

/** For formulas without a geometric mean, as all are that the checker knows. */
const PECAHAN: dasar.PembacaDaftar = { hitung: hitungDaftarPecahan, cetak: cetakDaftar };

/** What `evaluasi` gives for a formula of the library without a geometric mean; options that the caller has looked at. */
export const hasilPecahan = <R extends PokokRumus>(
  rumus: R,
  masukan: NilaiMasukan<R>,
  opsi: dasar.OpsiEvaluasi,
): Hasil => dasar.hasilRumus(rumus, masukan, opsi, PECAHAN);

/** The exact value alone, or the reason why there is none. */
export const nilaiPecahan = (rumus: PokokRumus, ikatan: Ikatan): Tepat | KodeAlasan =>
  dasar.nilaiIkatan(rumus, ikatan, PECAHAN);
