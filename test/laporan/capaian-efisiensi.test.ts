import { describe, expect, it } from 'vitest';
import { tabelCapaian } from '../../src/laporan/tabel/capaian.js';
import { tabelEfektivitas } from '../../src/laporan/tabel/efektivitas.js';
import { tabelEfisiensi } from '../../src/laporan/tabel/efisiensi.js';
import { bandingLaporan } from '../../src/rekap/banding-laporan.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { indikator, laporanKecil } from '../rekap/contoh-laporan.js';

describe('capaian and efficiency', () => {
  it.each([
    ['berbobot' as const, 'Capaian instansi, indikator menurut bobotnya'],
    ['per-indikator' as const, 'Rata-rata capaian'],
    ['per-sasaran' as const, 'Capaian instansi, tiap sasaran sama berat'],
  ])('names the mean by its rule: %s', (cara, nama) => {
    const rekap = rekapLaporan(
      laporanKecil({ kebijakan: { rataRata: { cara } } }, [indikator(), indikator({ kode: 'S1.IK2' })]),
    );
    expect(tabelCapaian(rekap, 'T').baris.at(-1)?.sel['sasaran']?.teks).toBe(nama);
  });

  it('warns of a capaian that prints as 100,00 without being 100', () => {
    const rekap = rekapLaporan(
      laporanKecil({}, [indikator({ target: { '2022': 100 }, realisasi: { '2022': '99.996' } })]),
    );
    expect(tabelEfektivitas(bandingLaporan(rekap), rekap, 'T').catatan.join(' ')).toContain('99,996');
  });

  it.each([
    ['tanpa' as const, 'tidak mensyaratkan capaian'],
    ['>100' as const, 'bila capaian di atas seratus persen'],
    ['>=100' as const, 'bila capaian paling sedikit seratus persen'],
  ])('states the gate %s', (gerbang, kata) => {
    const rekap = rekapLaporan(laporanKecil({ kebijakan: { efisiensi: { gerbang, metode: 'selisih' } } }));
    const t = tabelEfisiensi(bandingLaporan(rekap), rekap, 'T');
    expect(t.catatan.join(' ')).toContain(kata);
    expect(t.kolom.find((k) => k.kunci === 'efisiensi')?.format).toBe('angka');
  });
});
