import { describe, expect, it } from 'vitest';
import { gabungLaporan } from '../../src/rekap/gabung-laporan.js';
import { rekapAnggaran } from '../../src/rekap/rekap-anggaran.js';
import { rekapKinerja } from '../../src/rekap/rekap-kinerja.js';
import { pesanTolakan } from '../rumus/pesan-tolakan.js';
import { melempar, tercabut } from '../tolak/tercabut.js';
import { laporanKecil } from './contoh-laporan.js';

// Stated by hand: a refusal names the function that was called and the field that could not be looked at, so that its caller finds it.
describe('what cannot be looked at is named', () => {
  it.each<[string, () => unknown]>([
    ['rekapAnggaran: sumber tidak dapat dibaca.', () => rekapAnggaran(tercabut())],
    // A field of a report, of which only the policy is read first.
    ['rekapAnggaran: sumber tidak dapat dibaca.', () => rekapAnggaran(melempar(laporanKecil(), 'kebijakan'))],
    ['rekapAnggaran: kebijakan tidak dapat dibaca.', () => rekapAnggaran([], tercabut())],
    ['rekapKinerja: laporan tidak dapat dibaca.', () => rekapKinerja(tercabut())],
    ['rekapKinerja: laporan harus berupa objek, bukan undefined.', () => rekapKinerja(undefined as never)],
    // What a report has besides its own fields is copied, and its shape says nothing of it.
    [
      'gabungLaporan: a atau b tidak dapat dibaca.',
      () => gabungLaporan(melempar(laporanKecil(), 'lain'), laporanKecil()),
    ],
  ])('%s', (semestinya, jalan) => expect(pesanTolakan(jalan)).toBe(semestinya));
});
