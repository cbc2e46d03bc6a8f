import { describe, expect, it } from 'vitest';
import { gabungLaporan } from '../../src/rekap/gabung-laporan.js';
import { gabungRekap } from '../../src/rekap/gabung-rekap.js';
import { rekapAnggaran } from '../../src/rekap/rekap-anggaran.js';
import { rekapKinerja } from '../../src/rekap/rekap-kinerja.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { rekapAnggaranPeriode, rekapKinerjaPeriode } from '../../src/rekap/rekap-periode.js';
import { pesanTolakan } from '../rumus/pesan-tolakan.js';
import { melempar, tercabut } from '../tolak/tercabut.js';
import { laporanKecil } from './contoh-laporan.js';

const takTerjawab: ProxyHandler<object> = {
  has() {
    throw new RangeError('dari pemanggil');
  },
};

// Stated by hand: a refusal names the function that was called and the field that could not be looked at, so that its caller finds it.
describe('what cannot be looked at is named', () => {
  it.each<[string, () => unknown]>([
    ['rekapAnggaran: sumber tidak dapat dibaca.', () => rekapAnggaran(tercabut())],
    // A field of a report, of which only the policy is read first.
    ['rekapAnggaran: sumber tidak dapat dibaca.', () => rekapAnggaran(melempar(laporanKecil(), 'kebijakan'))],
    ['rekapAnggaran: kebijakan tidak dapat dibaca.', () => rekapAnggaran([], tercabut())],
    ['rekapKinerja: laporan tidak dapat dibaca.', () => rekapKinerja(tercabut())],
    ['rekapKinerja: laporan harus berupa objek, bukan undefined.', () => rekapKinerja(undefined as never)],
    ['rekapAnggaranPeriode: laporan tidak dapat dibaca.', () => rekapAnggaranPeriode(tercabut(), { semester: 1 })],
    ['rekapKinerjaPeriode: laporan tidak dapat dibaca.', () => rekapKinerjaPeriode(tercabut(), 2)],
    // It is an object, of which nobody can tell the kind.
    [
      'gabungRekap: a atau b tidak dapat dibaca.',
      () => gabungRekap(rekapAnggaran([]), new Proxy({}, takTerjawab) as never),
    ],
    // What a report has besides its own fields is copied, and its shape says nothing of it.
    [
      'gabungLaporan: a atau b tidak dapat dibaca.',
      () => gabungLaporan(melempar(laporanKecil(), 'lain'), laporanKecil()),
    ],
  ])('%s', (semestinya, jalan) => expect(pesanTolakan(jalan)).toBe(semestinya));
});

it('merges roll-ups of one kind only', () => {
  const laporan = laporanKecil();
  const jenis = [rekapLaporan(laporan), rekapKinerja(laporan), rekapAnggaran(laporan)] as never[];
  for (const [i, a] of jenis.entries())
    for (const [j, b] of jenis.entries())
      if (i !== j)
        expect(pesanTolakan(() => gabungRekap(a, b))).toMatch(/^gabungRekap: gabungkan rekap yang sejenis: /);
});
