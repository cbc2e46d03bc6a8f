import { ArgumenTidakSah } from '../../../angka/argumen-tidak-sah.js';
import { bulatAntara, objek, pastikanBentuk } from '../../../angka/bentuk.js';
import { DESIMAL_TERBANYAK } from '../../../angka/bulatkan.js';
import { formatBulatan } from '../../../angka/bulatkan-tepat.js';
import { sebutNilai } from '../../../angka/sebut-nilai.js';
import type { HasilKolom } from './jalankan.js';

// Asked for how many they hold, which what only says it is one of them does not tell.
const BENTUK_HASIL_KOLOM = objek({
  desimal: bulatAntara(0, DESIMAL_TERBANYAK),
  nilai: (x) => (x instanceof Float64Array && x.length >= 0 ? undefined : ' harus Float64Array'),
  status: (x) => (x instanceof Uint8Array && x.length >= 0 ? undefined : ' harus Uint8Array'),
  utuh: (x) => (x instanceof Map && x.size >= 0 ? undefined : ' harus Map'),
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
  const { nilai, status, utuh: besar } = hasil;
  if (nilai.length !== status.length)
    throw new ArgumenTidakSah(`teksKolom: hasil.nilai berisi ${nilai.length} baris dan hasil.status ${status.length}.`);
  if (status.length === 0) throw new ArgumenTidakSah('teksKolom: hasil tidak berisi satu baris pun.');
  pastikanBentuk('teksKolom', 'baris', baris, bulatAntara(0, hasil.status.length - 1));
  const isi = besar.get(baris) ?? nilai[baris];
  if (status[baris] === 0 && typeof isi !== 'bigint' && !Number.isFinite(isi))
    throw new ArgumenTidakSah(`teksKolom: hasil.nilai[${baris}]: ${sebutNilai(isi)} bukan angka, tetapi statusnya 0.`);
  const utuh = utuhKolom(hasil, baris);
  return utuh === null ? null : formatBulatan({ utuh, desimal: hasil.desimal });
}
