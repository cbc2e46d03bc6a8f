import { describe, expect, it } from 'vitest';
import { selangDalamKata, tabelSkala } from '../../src/laporan/tabel/skala.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { laporanKecil } from '../rekap/contoh-laporan.js';

describe('intervals in words', () => {
  it.each([
    ['[85, 100]', '85 sampai 100'],
    ['(70, 80]', 'di atas 70 sampai 80'],
    ['[70, 85)', '70 sampai di bawah 85'],
    ['[100, 100]', 'tepat 100'],
    ['(100, ∞)', 'di atas 100'],
    ['[85, ∞)', '85 ke atas'],
    ['(-∞, 50]', 'paling banyak 50'],
    ['(-∞, 55.5)', 'di bawah 55,5'],
  ])('%s is %s', (di, kata) => expect(selangDalamKata(di)).toBe(kata));

  it('says what happens above the scale', () => {
    const catatan = (skala: string) =>
      tabelSkala(rekapLaporan(laporanKecil({ kebijakan: { skala } })), 'T').catatan.join(' ');
    expect(catatan('lan.empat-kelas')).toContain('masuk kelas teratas');
    expect(catatan('akip.permenpanrb-88-2021')).toContain('tidak diberi predikat');
    expect(
      tabelSkala(rekapLaporan(laporanKecil({ kebijakan: { skala: 'wp-sipd.empat-kelas' } })), 'T').catatan.length,
    ).toBeGreaterThan(1);
  });
});
