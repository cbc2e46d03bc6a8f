import { describe, expect, it } from 'vitest';
import type { Hasil } from '../../../src/rumus/hasil.js';
import type { JenisKondisiAkhir } from '../../../src/rumus/opsi.js';
import { hitungKondisiAkhir } from '../../../src/rumus/waktu/kondisi-akhir.js';

const nilai = (h: Hasil) => (h.status === 'terukur' ? h.bulat.toFixed(2) : h.alasan);

describe('hitungKondisiAkhir', () => {
  it.each<[string, (number | null)[], JenisKondisiAkhir, string]>([
    ['REN-01: IKM ends at its last value', [80, 84, 85, 85, 85], 'nilai-akhir', '85.00'],
    ['REN-02: a one-off output adds up', [0, 0, 1, 0, 0], 'akumulasi', '1.00'],
    ['REN-03: rupiah adds up', [91785750, 86884391, 91228610, 94877755, 98672865], 'akumulasi', '463449371.00'],
    ['T-C.27: a recurring output does not add up', [3, 5, 5, 5, 5], 'nilai-akhir', '5.00'],
    ['a blank last year is missing, not the year before', [80, 84, null], 'nilai-akhir', 'target-akhir-kosong'],
    ['no years at all', [], 'nilai-akhir', 'target-akhir-kosong'],
    ['a sum with a hole is not a sum', [1, null, 2], 'akumulasi', 'target-kosong'],
  ])('%s', (_, target, jenis, harapan) => {
    expect(nilai(hitungKondisiAkhir({ target, jenis }))).toBe(harapan);
  });
  it('passes blank years over with a warning where told to', () => {
    const lewati = { tahunKosong: 'lewati', pembulatan: { desimal: 0, mode: 'setengah-naik' } } as const;
    const h = hitungKondisiAkhir({ target: [1, null, 2], jenis: 'akumulasi' }, lewati);
    expect(h).toMatchObject({
      teks: '3',
      peringatan: [{ kode: 'periode-kosong-dilewati', data: { terisi: '2', total: '3' } }],
    });
    expect(hitungKondisiAkhir({ target: [1, 2], jenis: 'akumulasi' }, lewati).peringatan).toEqual([]);
    expect(nilai(hitungKondisiAkhir({ target: [null], jenis: 'akumulasi' }, lewati))).toBe('target-kosong');
  });
  it('says in the trace which kind was chosen', () => {
    for (const jenis of ['akumulasi', 'nilai-akhir'] as const)
      expect(hitungKondisiAkhir({ target: [1, 2], jenis }).jejak.kebijakan).toEqual([
        { aturan: 'kondisiAkhir.jenis', nilai: jenis, asal: 'pemanggil' },
      ]);
  });
  it('throws for a kind that does not exist', () => {
    expect(() => hitungKondisiAkhir({ target: [1], jenis: 'tengah' as 'akumulasi' })).toThrow(/jenis: tengah/);
  });
});
