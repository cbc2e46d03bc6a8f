import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { bacaAman } from '../../angka/baca-aman.js';
import { angka, type Bentuk, boleh, daftar, label, objek, pastikanBentuk, peta, teks } from '../../angka/bentuk.js';
import { apakahDesimal } from '../../angka/desimal.js';
import { BENTUK_RUMUS } from '../bentuk-rumus.js';
import { PEMBULATAN_BAKU, type Pembulatan } from '../opsi.js';
import { type DaftarOpsi, pastikanBulatan, pastikanOpsi } from '../pastikan-opsi.js';
import type { Rumus } from '../rumus.js';
import { berkasPhp, NAMESPACE_PHP, pastikanNamespace } from './php-berkas.js';
import { berukur, ukurTertulis } from './php-pohon.js';

/** Options of {@link kePhp}. */
export interface OpsiPhp {
  /** Namespace of the file. @defaultValue 'Lkjip' */
  readonly namespace?: string;
  /** @defaultValue two decimals, half-up */
  readonly pembulatan?: Pembulatan;
}

/** The options of {@link kePhp}. */
export const OPSI_PHP = {
  namespace: pastikanNamespace,
  pembulatan: pastikanBulatan,
} as const satisfies DaftarOpsi<OpsiPhp>;

const nilai: Bentuk = (x) => (x === null || typeof x === 'bigint' || apakahDesimal(x) ? undefined : angka(x));
/** What of a formula is written besides what computes: sources, examples, and what its inputs are. */
const BENTUK_TERTULIS = objek({
  masukan: peta(objek({ satuan: label, keterangan: boleh(label) })),
  kutipan: daftar(objek({ acuan: label, tempat: label, kedudukan: teks })),
  contoh: boleh(
    daftar(
      objek({
        masukan: peta((x) => (Array.isArray(x) ? daftar(nilai) : nilai)(x)),
        hasil: (x) => (typeof x === 'string' ? undefined : objek({ alasan: teks })(x)),
        asal: label,
      }),
    ),
  ),
});

/** Refuses a formula that goes on with a geometric mean in a way that is not written. Throws `ArgumenTidakSah`, which names it. */
export function pastikanTertulis(rumus: Pick<Rumus, 'id' | 'isi' | 'takTerukurBila'>): void {
  if (!ukurTertulis(rumus.isi) || berukur(rumus.takTerukurBila))
    throw new ArgumenTidakSah(
      `${rumus.id}: rata-rata ukur hanya ditulis sebagai PHP bila ditambah, dikurangi, dikali atau dibagi dengan yang lain; hitung dengan pustaka.`,
    );
}

/**
 * Formulas as one file of PHP (8.1 and later, 64 bit) that needs nothing beside it: `Lkjip::evaluasi('anggaran.serapan', ['P' => …, 'A' => …])`.
 *
 * Computes with exact fractions (whole numbers of any size, without an extension) and rounds once, at the end. Its results
 * are those of `hasilKeJson(evaluasi(…))`: status, nilai, pecahan, bulat, teks, jejak with every step, peringatan; or the reason why there is no value.
 * Missing (null) is never zero, and what is no number is refused. A geometric mean is exact as long as its root has whole numbers that
 * can be computed with (`akar` as in the library; beyond the 256th root its function refuses). Throws `ArgumenTidakSah` for what is of the wrong kind, and
 * for a geometric mean under another, a choice or a divisor.
 *
 * @example
 * kePhp(serapan).includes("public static function evaluasi(string $id, array $masukan") // => true
 */
export function kePhp(rumus: Rumus | readonly Rumus[], opsi: OpsiPhp = {}): string {
  return bacaAman('kePhp: rumus', () => tulisBerkas(rumus, opsi));
}

function tulisBerkas(rumus: Rumus | readonly Rumus[], opsi: OpsiPhp): string {
  const semua = Array.isArray(rumus) ? (rumus as readonly Rumus[]) : [rumus as Rumus];
  for (const r of semua) {
    pastikanBentuk('kePhp', 'rumus', r, BENTUK_RUMUS);
    pastikanBentuk('kePhp', 'rumus', r, BENTUK_TERTULIS);
    pastikanTertulis(r);
  }
  pastikanOpsi('kePhp', opsi, OPSI_PHP);
  return berkasPhp({
    namespace: opsi.namespace ?? NAMESPACE_PHP,
    uraian: [
      `Ditulis oleh lkjip dari pohon rumusnya; jangan disunting, tulis ulang saja. Rumus: ${semua.map((r) => r.id).join(', ')}.`,
      '',
      'Hasilnya sama dengan pustaka lkjip, digit demi digit: pecahan tepat, dibulatkan sekali, yang kosong tidak pernah menjadi 0.',
    ],
    rumus: semua,
    pembulatan: opsi.pembulatan ?? PEMBULATAN_BAKU,
  });
}
