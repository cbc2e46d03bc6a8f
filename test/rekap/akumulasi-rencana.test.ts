import { describe, expect, it } from 'vitest';
import { gabungKebijakan } from '../../src/kebijakan/gabung-kebijakan.js';
import { Indikator } from '../../src/model/indikator.js';
import { bandingIndikator } from '../../src/rekap/banding.js';
import { rekapIndikator } from '../../src/rekap/rekap-indikator.js';
import type { Hasil } from '../../src/rumus/hasil.js';
import { indikatorUji } from '../model/laporan-uji.js';

const teks = (h: Hasil) => (h.status === 'terukur' ? h.teks : h.alasan);
/** An indicator whose end target of 60 in 2026 is the sum of all years. */
const indikator = (realisasi: Record<number, number | null>, target: Record<number, number> = { 2022: 10 }) =>
  Indikator.parse(
    indikatorUji('I', { realisasi, target, targetAkhir: { tahun: 2026, nilai: 60, jenis: 'akumulasi' } }),
  );
const kemajuan = (
  realisasi: Record<number, number | null>,
  periode?: { awal: number; akhir: number },
  target?: Record<number, number>,
) => rekapIndikator(indikator(realisasi, target), 2022, gabungKebijakan(), periode).kemajuan;
const RENCANA = { awal: 2021, akhir: 2026 };

describe('progress towards an end target that is a sum', () => {
  it('adds up the years of the plan and none before it', () => {
    // by hand: 10 in 2021 and 2022 of 60; with 2019 and 2020 it would be 40 of 60
    const h = kemajuan({ 2019: 10, 2020: 10, 2021: 10, 2022: 10 }, RENCANA);
    expect(h).toMatchObject({
      teks: '33,33',
      pecahan: { pembilang: '100', penyebut: '3' },
      peringatan: [{ kode: 'akumulasi-sejak', data: { tahun: '2021' } }],
    });
    expect(h.peringatan[0]?.pesan).toContain('sejak 2021');
  });

  it('with a hole is no sum: 10, nothing, 10 of 60 is not measurable', () => {
    expect(teks(kemajuan({ 2020: 10, 2022: 10 }, { awal: 2020, akhir: 2026 }))).toBe('seri-berlubang');
    expect(teks(kemajuan({ 2020: 10, 2021: null, 2022: 10 }, { awal: 2020, akhir: 2026 }))).toBe('seri-berlubang');
    expect(teks(kemajuan({ 2020: 10, 2021: 0, 2022: 10 }, { awal: 2020, akhir: 2026 }))).toBe('33,33');
  });

  it('of a year that has no value yet is not measurable, because of that year', () => {
    expect(teks(kemajuan({ 2021: 10, 2022: null }, RENCANA))).toBe('realisasi-kosong');
    expect(teks(kemajuan({ 2021: 10 }, RENCANA))).toBe('realisasi-kosong');
  });

  it('without a plan begins with the first year that has a target, and says which', () => {
    const h = kemajuan({ 2019: 10, 2020: 10, 2021: 10, 2022: 10 }, undefined, { 2020: 10, 2021: 10, 2022: 10 });
    expect(h).toMatchObject({ teks: '50,00', peringatan: [{ kode: 'akumulasi-sejak', data: { tahun: '2020' } }] });
    // A target of a later year only does not move the beginning past the reported year.
    expect(kemajuan({ 2021: 10, 2022: 10 }, undefined, { 2024: 10 })).toMatchObject({
      teks: '16,67',
      peringatan: [{ data: { tahun: '2022' } }],
    });
  });

  it('says nothing of a beginning where years do not add up', () => {
    const i = Indikator.parse(
      indikatorUji('I', {
        realisasi: { 2021: 10, 2022: 30 },
        targetAkhir: { tahun: 2026, nilai: 60, jenis: 'nilai-akhir' },
      }),
    );
    expect(rekapIndikator(i, 2022, gabungKebijakan(), RENCANA).kemajuan).toMatchObject({
      teks: '50,00',
      peringatan: [],
    });
  });

  it('compares the same sum everywhere: from the baseline, and with the path', () => {
    const i = { ...indikator({ 2019: 10, 2020: 10, 2021: 10, 2022: 10 }), kondisiAwal: { nilai: 0 } };
    const b = bandingIndikator(i, { tahun: 2022, periode: RENCANA }, gabungKebijakan());
    expect([
      b.akhirRenstra.sampai?.toString(),
      teks(b.akhirRenstra.kemajuan),
      teks(b.akhirRenstra.dariKondisiAwal),
    ]).toEqual(['20', '33,33', '33,33']);
    // The path from 0 in 2020 to 60 in 2026 stands at 20 in 2022.
    expect(b.jalur).toMatchObject({ nilai: { teks: '20,00' }, posisi: 'setara' });
    const bolong = bandingIndikator(indikator({ 2022: 10 }), { tahun: 2022, periode: RENCANA }, gabungKebijakan());
    expect([bolong.akhirRenstra.sampai, bolong.jalur.posisi]).toEqual([null, null]);
  });
});
