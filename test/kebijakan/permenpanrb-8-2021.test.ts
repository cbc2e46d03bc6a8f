import { describe, expect, it } from 'vitest';
import { rekapKeJson } from '../../src/rekap/ke-json.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { hasilDariJson } from '../../src/rumus/hasil-dari-json.js';
import { indikator, laporanKecil } from '../rekap/contoh-laporan.js';

const hitung = (target: number, realisasi: number | null, lain: object = {}) => {
  const l = laporanKecil({ kebijakan: 'permenpanrb-8-2021' }, [
    indikator({ target: { 2022: target }, realisasi: { 2022: realisasi }, ...lain }),
  ]);
  const rekap = rekapLaporan(l);
  const i = rekap.kinerja.tujuan[0]?.sasaran[0]?.indikator[0];
  if (i === undefined) throw new Error('no indicator');
  return { ...i, rekap };
};
const teks = ({ capaian, nilai }: ReturnType<typeof hitung>) =>
  [capaian, nilai].map((h) => (h === undefined ? null : h.status === 'terukur' ? h.teks : h.alasan));

describe('SKP by PermenPANRB 8/2021, annex p. 93: what is converted and held at 120 is the value, not the achievement', () => {
  it.each([
    // letter (h): an achievement above 110 % has the value 120; by hand 90 ÷ 50
    [50, 90, {}, ['180,00', '120,00']],
    // letter (i): a target that is the highest attainable and is met
    [100, 100, { targetMaksimal: true }, ['100,00', '120,00']],
    [100, 98, { targetMaksimal: true }, ['98,00', '88,00']],
    // p. 243: an achievement of 100 % is 109
    [80, 80, {}, ['100,00', '109,00']],
    // letter (e): 70 + (98 − 80) ÷ 19 × 19
    [100, 98, {}, ['98,00', '88,00']],
    // p. 100, letter (g): by hand 1 + (1 − 9/8) = 87,5; 70 + 7,5
    [8, 9, { polarisasi: 'minimize' as const }, ['87,50', '77,50']],
    [80, null, {}, ['realisasi-kosong', 'capaian-kosong']],
  ])('T = %s, R = %s, %j: achievement and value %j', (T, R, lain, harapan) => {
    expect(teks(hitung(T, R, lain))).toEqual(harapan);
  });

  it('names in the trace who asked for the value, and that the target is the highest', () => {
    const { nilai } = hitung(100, 100, { targetMaksimal: true });
    expect(nilai?.jejak.kebijakan).toEqual([{ aturan: 'targetMaksimal', nilai: 'true', asal: 'laporan' }]);
  });

  it('warns where a value falls into a hole of the regulation: 99,5', () => {
    expect(hitung(1000, 995).nilai).toMatchObject({ teks: '89,50', peringatan: [{ kode: 'konversi-disimpulkan' }] });
  });

  it('no other preset gives a value, unless the report asks for one', () => {
    const kecil = (kebijakan: object) =>
      rekapLaporan(laporanKecil({ kebijakan }, [indikator({ target: { 2022: 50 }, realisasi: { 2022: 90 } })])).kinerja
        .tujuan[0]?.sasaran[0]?.indikator[0];
    expect(kecil({})).not.toHaveProperty('nilai');
    expect(kecil({ nilaiIndividu: 'permenpanrb-8-2021' })?.nilai).toMatchObject({ teks: '120,00' });
  });

  it('the recommended default still converts the achievement of a highest target', () => {
    const l = laporanKecil({}, [indikator({ target: { 2022: 100 }, realisasi: { 2022: 100 }, targetMaksimal: true })]);
    const i = rekapLaporan(l).kinerja.tujuan[0]?.sasaran[0]?.indikator[0];
    expect(i?.capaian).toMatchObject({ teks: '120,00' });
    const tanpa = rekapLaporan({ ...l, kebijakan: { targetMaksimal: 'tanpa-konversi' } });
    expect(tanpa.kinerja.tujuan[0]?.sasaran[0]?.indikator[0]?.capaian).toMatchObject({ teks: '100,00' });
  });

  it('the value goes into JSON as every other figure: text with its printed decimals', () => {
    const json = JSON.parse(JSON.stringify(rekapKeJson(hitung(50, 90).rekap)));
    const { nilai } = json.kinerja.tujuan[0].sasaran[0].indikator[0];
    expect(nilai).toMatchObject({ status: 'terukur', nilai: '120', bulat: '120.00', teks: '120,00' });
    expect(hasilDariJson(nilai)).toMatchObject({ teks: '120,00', pecahan: { pembilang: '120', penyebut: '1' } });
  });
});
