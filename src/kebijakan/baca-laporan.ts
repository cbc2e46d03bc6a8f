import { bacaAman } from '../angka/baca-aman.js';
import { bacaDataLaporan, type HasilBaca } from '../model/baca-laporan.js';
import { BAHASA, type Bahasa } from '../rumus/alasan.js';
import { pastikanOpsi } from '../rumus/pastikan-opsi.js';
import { aturanKebijakan } from './aturan-kebijakan.js';

/**
 * Reads a report from JSON data: shape first, then the rules across fields, then whether the preset and the scale that it names exist.
 *
 * Gives the report with warnings, or all faults at once (at most 200 are listed), each with its place and what would be right.
 * Data is what JSON can hold. Where a number is meant it may also be a Decimal, a bigint or a `Hasil` (also as `hasilKeJson` gives it), of
 * which the exact `nilai` is taken; the report that comes back holds canonical text. A `Hasil` that is `tak-terukur` counts as not available where
 * null may stand, with a warning that carries its reason, and is a fault elsewhere. Numbers have at most 30 digits before the point and 60 behind. Throws
 * `ArgumenTidakSah` only for an option that is not known.
 *
 * @example
 * bacaLaporan({ versi: 1 }).status // => 'tidak-sah'
 * @example
 * const realisasi = { 2024: hitungCapaian({ target: 3, realisasi: 1, polarisasi: 'maximize' }) };
 * const indikator = { kode: 'IK1', nama: 'Cakupan', satuan: '%', polarisasi: 'maximize', target: { 2024: 40 }, realisasi };
 * const tujuan = [{ kode: 'T1', uraian: 'Tujuan', indikator: [indikator], sasaran: [] }];
 * const hasil = bacaLaporan({ versi: 1, instansi: { nama: 'Kecamatan A' }, tahun: 2024, tujuan, program: [] });
 * hasil.laporan.tujuan[0].indikator[0].realisasi // => { 2024: '33.33333333333333333333333333333333333333' }
 */
export function bacaLaporan(data: unknown, opsi: { readonly bahasa?: Bahasa } = {}): HasilBaca {
  pastikanOpsi('bacaLaporan', opsi, { bahasa: BAHASA });
  return bacaAman('bacaLaporan: data', () => bacaDataLaporan(data, opsi.bahasa ?? 'id', [aturanKebijakan]));
}
