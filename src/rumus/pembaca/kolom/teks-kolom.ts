import { bulatAntara, objek, pastikanBentuk } from '../../../angka/bentuk.js';
import { formatBulatan } from '../../../angka/bulatkan-tepat.js';
import type { HasilKolom } from './jalankan.js';

const BENTUK_HASIL_KOLOM = objek({
  nilai: (x) => (x instanceof Float64Array ? undefined : ' harus Float64Array'),
  status: (x) => (x instanceof Uint8Array ? undefined : ' harus Uint8Array'),
  utuh: (x) => (x instanceof Map ? undefined : ' harus Map'),
});

/** A row of a result × 10^desimal, exactly; null where it is not measurable. */
export function utuhKolom({ nilai, status, desimal, utuh }: HasilKolom, baris: number): bigint | null {
  if (status[baris] !== 0) return null;
  // Up to 2^52 the double is nearer to its decimal than half of the last digit, and toFixed prints the decimal nearest the double.
  return utuh.get(baris) ?? BigInt((nilai[baris] as number).toFixed(desimal).replace('.', ''));
}

/**
 * The figure of one row as Indonesians print it, exactly; null where it is not measurable. Throws `ArgumenTidakSah` for a row that there isn't.
 *
 * @example
 * teksKolom(hitungKolom('anggaran.serapan', { P: [10036700, 0], A: [8366700, 0] }), 0) // => '83,36'
 */
export function teksKolom(hasil: HasilKolom, baris: number): string | null {
  pastikanBentuk('teksKolom', 'hasil', hasil, BENTUK_HASIL_KOLOM);
  pastikanBentuk('teksKolom', 'baris', baris, bulatAntara(0, hasil.status.length - 1));
  const utuh = utuhKolom(hasil, baris);
  return utuh === null ? null : formatBulatan({ utuh, desimal: hasil.desimal });
}
