import { describe, expect, it } from 'vitest';
import { gabungKebijakan } from '../../src/kebijakan/gabung-kebijakan.js';
import { bandingKode } from '../../src/rekap/banding-kode.js';
import { rekapAnggaran } from '../../src/rekap/rekap-anggaran.js';
import { rekapUrusan } from '../../src/rekap/rekap-urusan.js';

describe('rekapUrusan', () => {
  it('groups programs by bidang and urusan, with ratios of sums', () => {
    const hasil = rekapUrusan(
      rekapAnggaran([
        { kode: '7.01.02.2.01.01', pagu: 100, realisasi: 50 },
        { kode: '7.01.01.2.01.01', pagu: 300, realisasi: 300 },
        { kode: '7.02.01.2.01.01', pagu: 100, realisasi: 0 },
        { kode: '1.03.02.2.01.0001', pagu: 10, realisasi: 9 },
        { kode: 'X.XX.01.2.01.01', pagu: 5, realisasi: null },
      ]),
    );
    // by hand: 7.01 = 350 of 400; 7 = 350 of 500
    expect(hasil.map((u) => [u.kode, u.serapan.status === 'terukur' ? u.serapan.teks : u.serapan.alasan])).toEqual([
      ['X', 'realisasi-kosong'],
      ['1', '90,00'],
      ['7', '70,00'],
    ]);
    expect(hasil[2]?.bidang).toMatchObject([
      { kode: '7.01', serapan: { teks: '87,50' }, program: [{ kode: '7.01.01' }, { kode: '7.01.02' }] },
      { kode: '7.02', serapan: { teks: '0,00' } },
    ]);
  });

  it('takes the mean of the percentages below where the policy has it', () => {
    const baris = [
      { kode: '7.01.01', pagu: 300, realisasi: 300 },
      { kode: '7.01.02', pagu: 100, realisasi: 50 },
      { kode: '7.02.01', pagu: 100, realisasi: 0 },
    ];
    const [urusan] = rekapUrusan(rekapAnggaran(baris, gabungKebijakan({ serapanRekap: 'rata-rata-persen' })));
    // by hand: (100 + 50) ÷ 2 = 75, then (75 + 0) ÷ 2
    expect(urusan?.bidang.map((b) => b.serapan)).toMatchObject([{ teks: '75,00' }, { teks: '0,00' }]);
    expect(urusan?.serapan).toMatchObject({ teks: '37,50' });
  });
});

describe('bandingKode', () => {
  it('counts as people do, and is total', () => {
    expect(['S10', 'S2', 'S01', 'S1', 'S1'].sort(bandingKode)).toEqual(['S01', 'S1', 'S1', 'S2', 'S10']);
    expect(bandingKode('S1', 'S01')).toBe(1);
    expect(bandingKode('S01', 'S1')).toBe(-1);
  });
});
