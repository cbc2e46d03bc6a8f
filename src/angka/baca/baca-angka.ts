import { ArgumenTidakSah } from '../argumen-tidak-sah.js';
import { desimal } from '../desimal.js';
import { tolakOpsiAsing } from '../tolak-opsi.js';
import { bacaIsi, takTerbaca, tambahPeringatan } from './baca-isi.js';
import type { HasilBacaAngka } from './hasil-angka.js';
import { JENIS_ANGKA, type JenisAngka, LOKAL_ANGKA, type LokalAngka } from './kandidat.js';
import { peringatanAngka } from './peringatan-angka.js';
import {
  adaAngkaAsing,
  apakahKosong,
  apakahMiripRumus,
  apakahNihil,
  apakahSatuanSaja,
  PANJANG_TERBANYAK,
  rapikanTeks,
  uraiTeks,
} from './pola.js';

/** What the caller knows of the string. */
export interface OpsiBacaAngka {
  /** The kind of figure expected; a sign in the string itself (Rp, %) goes first. @defaultValue 'umum' */
  readonly jenis?: JenisAngka;
  /** Whose separators. @defaultValue 'auto' */
  readonly lokal?: LokalAngka;
}

/** The options of {@link bacaAngka}. */
export const OPSI_BACA_ANGKA = { jenis: JENIS_ANGKA, lokal: LOKAL_ANGKA } as const;

/**
 * Reads a number as Indonesian reports print it: `Rp. 6.151.520.858,00,-`, `97,86 %`, `80.06%`, `65 (B)`, `15 Kasus`, `80-90`.
 *
 * Never guesses: a string with two meanings is `ambigu`, a malformed one `rusak`, both with the readings that may be meant, most
 * plausible first; whatever was repaired is in `peringatan`, once a kind. Never throws for a string, however long or strange; more than 200
 * characters or 30 digits is `rusak`. The rules below are practice and inference: no regulation says how figures are typed.
 *
 * - Blank, `-`, `N/A` are `kosong`, which is not zero; `0,00` is zero; `000,00` is zero with a warning; `nihil` may be either, so it is
 *   `ambigu`; `Rp -` is `kosong` with a warning, since the accounting format of spreadsheets prints zero that way.
 * - One dot or comma with three digits after it: rupiah takes a dot as thousands; for percentages a comma is the decimal sign, and so
 *   is a dot after two or three digits (nobody means 12.345 %); everything else is `ambigu`. `lokal` settles it.
 * - The tail `,-` of prices is no minus, and makes the number rupiah.
 * - Brackets are a minus for rupiah and `ambigu` elsewhere. A minus behind the number is one, except for rupiah, where it may be the
 *   tail of `,-`.
 * - `≥ 75` is the figure 75 with the sign in `catatan`. `23/14 Orang/Bulan` is two counts, never a quotient.
 * - `5 juta` is 5 with the unit `juta`; the value multiplied is in `kandidat`.
 *
 * Throws `ArgumenTidakSah`, which names the field when `teks` is no string or an option is unknown, with the nearest word.
 *
 * @example
 * bacaAngka('Rp. 6.151.520.858,00,-') // => { status: 'angka', desimal: 2, satuan: 'Rp' }
 * @example
 * bacaAngka('65 (B)') // => { status: 'angka', huruf: 'B' }
 * @example
 * bacaAngka('1.234').status // => 'ambigu'
 * @example
 * bacaAngka('1.234', { lokal: 'id' }).status // => 'angka'
 * @example
 * bacaAngka('6.487.5000,00').status // => 'rusak'
 */
export function bacaAngka(teks: string, opsi: OpsiBacaAngka = {}): HasilBacaAngka {
  tolakOpsiAsing('bacaAngka', opsi, OPSI_BACA_ANGKA);
  const { jenis = 'umum' } = opsi;
  // Stryker disable next-line StringLiteral: what is neither `id` nor `en` is either.
  const { lokal = 'auto' } = opsi;
  if (typeof teks !== 'string') throw new ArgumenTidakSah('teks: bacaAngka membaca string; angka tidak perlu dibaca.');
  if (teks.length > PANJANG_TERBANYAK) return takTerbaca('terlalu-panjang');
  const rapi = rapikanTeks(teks);
  if (!rapi) return takTerbaca('karakter-kendali');
  const hasil = tambahPeringatan(bacaRapi(rapi.teks, jenis, lokal), ...rapi.peringatan);
  const perKode = new Map(hasil.peringatan.map((p) => [p.kode, p]));
  return { ...hasil, peringatan: [...perKode.values()] };
}

function bacaRapi(teks: string, jenisDiharap: JenisAngka, lokal: LokalAngka): HasilBacaAngka {
  if (apakahKosong(teks)) return { status: 'kosong', peringatan: [] };
  if (apakahSatuanSaja(teks)) return { status: 'kosong', peringatan: [peringatanAngka('satuan-tanpa-angka')] };
  if (apakahNihil(teks)) {
    const nol = { nilai: desimal(0), desimal: 0, teks: 'nihil sebagai nol' };
    return { status: 'ambigu', kandidat: [nol], peringatan: [peringatanAngka('nihil')] };
  }
  if (apakahMiripRumus(teks)) return takTerbaca('mirip-rumus');
  if (adaAngkaAsing(teks)) return takTerbaca('angka-asing');
  const bagian = uraiTeks(teks);
  if (!bagian) return takTerbaca('bukan-angka');
  const jenis = jenisTertulis(teks) ?? jenisDiharap;
  const hasil = bacaIsi(bagian, { jenis, lokal });
  return jenisDiharap === 'rupiah' && jenis === 'persen' ? tambahPeringatan(hasil, 'satuan-berbeda') : hasil;
}

function jenisTertulis(teks: string): JenisAngka | null {
  if (/(?<!\p{L})(?:rp|idr)(?!\p{L})/iu.test(teks)) return 'rupiah';
  return /%|(?<!\p{L})persen(?!\p{L})/iu.test(teks) ? 'persen' : null;
}
