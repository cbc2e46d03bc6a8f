import { describe, expect, it } from 'vitest';
import { type MasukanTargetTriwulan, periksaTargetTriwulan } from '../../../src/rumus/waktu/periksa-target-triwulan.js';

const periksa = (
  targetTriwulan: (number | null)[],
  targetTahunan: number | null,
  jenis: MasukanTargetTriwulan['jenis'],
  sifat?: 'indeks' | 'persentase',
) => {
  const h = periksaTargetTriwulan({ targetTriwulan, targetTahunan, jenis, ...(sifat ? { sifat } : {}) });
  const selisih = h.selisih.status === 'terukur' ? h.selisih.bulat.toFixed(2) : h.selisih.alasan;
  return [h.status, selisih, ...h.temuan.map((t) => t.kode)];
};

describe('periksaTargetTriwulan', () => {
  it('TW-11: 3 + 3 + 3 + 6 make the 15 crimes of the year', () => {
    expect(periksa([3, 3, 3, 6], 15, 'jumlah')).toEqual(['konsisten', '0.00']);
  });
  it('TW-12: an index does not add up over quarters, even where the sum fits (rencana aksi 2023, IKM 20, 20, 20, 25)', () => {
    expect(periksa([20, 20, 20, 25], 85, 'jumlah', 'indeks')).toEqual([
      'tidak-konsisten',
      '0.00',
      'indeks-dijumlahkan',
    ]);
    expect(periksa([7, 7, 7, 7], 28, 'jumlah', 'persentase')).toEqual([
      'tidak-konsisten',
      '0.00',
      'indeks-dijumlahkan',
    ]);
  });
  it('sees an annual target that was split although the last quarter should reach it', () => {
    expect(periksa([20, 20, 20, 25], 85, 'terakhir')).toEqual([
      'tidak-konsisten',
      '-60.00',
      'target-tidak-cocok',
      'indeks-dibagi-rata',
    ]);
    expect(periksa([20, 20, 20, 20], 85, 'terakhir')).toEqual(['tidak-konsisten', '-65.00', 'target-tidak-cocok']);
  });
  it('says by how much quarters miss the year', () => {
    expect(periksa([23, 23, 23, 26], 100, 'jumlah')).toEqual(['tidak-konsisten', '-5.00', 'target-tidak-cocok']);
    expect(periksa([80, 82, 84], 82, 'rata-rata')).toEqual(['konsisten', '0.00']);
    expect(periksa([1, 1, 2], 2.5, 'rata-rata')).toEqual(['tidak-konsisten', '-1.17', 'target-tidak-cocok']);
  });
  // 31/3 = 10,333… and 32/3 = 10,666…, by hand.
  it.each<[(number | null)[], number | string, string]>([
    [[10, 10, 11, null], '10.33', 'konsisten'],
    [[10, 10, 11, null], 10.3, 'konsisten'],
    [[10, 10, 11, null], 10, 'konsisten'],
    [[10, 11, 11, null], '11', 'konsisten'],
    [[10, 11, 11, null], '10.67', 'konsisten'],
    [[10, 11, 11, null], '10.66', 'konsisten'],
    [[10, 11, 11, null], '10.65', 'tidak-konsisten'],
    // Three decimals are written, so three must fit.
    [[10, 10, 11, null], '10.330', 'tidak-konsisten'],
    [[10, 11, null, null], '10.50', 'konsisten'],
    [[-10, -10, -11, null], '-10.33', 'konsisten'],
  ])('holds the mean of %j to the print %s of the year: %s', (targetTriwulan, targetTahunan, status) => {
    const h = periksaTargetTriwulan({ targetTriwulan, targetTahunan, jenis: 'rata-rata' });
    expect(h.status).toBe(status);
    if (status === 'tidak-konsisten' && h.selisih.status === 'terukur') expect(h.selisih.teks).not.toMatch(/^-?0,0*$/);
  });
  it('shows a difference with as many decimals as the targets have', () => {
    const h = periksaTargetTriwulan({ targetTriwulan: ['1.001', 2, 3, 4], targetTahunan: 10, jenis: 'jumlah' });
    expect([h.status, h.selisih.status === 'terukur' && h.selisih.teks]).toEqual(['tidak-konsisten', '0,001']);
  });
  it('of things that add up says nothing of indices', () => {
    const { temuan } = periksaTargetTriwulan({
      targetTriwulan: [3, 3],
      targetTahunan: 6,
      jenis: 'jumlah',
      sifat: 'cacah',
    });
    expect(temuan).toEqual([]);
    expect(periksa([6, 6], 6, 'rata-rata', 'indeks')).toEqual(['konsisten', '0.00']);
  });
  it('says what is missing of the quarters made one', () => {
    for (const jenis of ['jumlah', 'rata-rata', 'terakhir'] as const)
      expect(periksaTargetTriwulan({ targetTriwulan: [null], targetTahunan: 6, jenis }).gabungan).toMatchObject({
        alasan: 'target-kosong',
      });
  });
  it('names the field of what is no number', () => {
    const salah = { targetTriwulan: [1], targetTahunan: '10,5', jenis: 'jumlah' } as const;
    expect(() => periksaTargetTriwulan(salah)).toThrow(/^targetTahunan: /);
  });
  it('says what is missing instead of taking it as 0', () => {
    expect(periksa([null, null], 15, 'jumlah')).toEqual(['tak-terperiksa', 'target-kosong', 'target-triwulan-kosong']);
    expect(periksa([3, 3], null, 'jumlah')).toEqual(['tak-terperiksa', 'target-kosong', 'target-tahunan-kosong']);
    expect(periksa([20, 40, 60, null], 60, 'terakhir')).toEqual([
      'tak-terperiksa',
      'target-kosong',
      'target-triwulan-kosong',
    ]);
    expect(periksa([3, null, 3, 6], 12, 'jumlah')).toEqual(['konsisten', '0.00']);
  });
});
