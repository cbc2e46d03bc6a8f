import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Hasil } from '../../../src/rumus/hasil.js';
import { konsolidasi, type MasukanKonsolidasi, type OpsiKonsolidasi } from '../../../src/rumus/waktu/konsolidasi.js';
import { Pecahan } from '../../orakel/pecahan.js';

const nilai = (h: Hasil) => (h.status === 'terukur' ? h.bulat.toFixed(2) : h.alasan);
const kode = (h: Hasil) => h.peringatan.map((p) => p.kode);
type Jenis = MasukanKonsolidasi['jenis'];
type Daftar = (number | null)[];
const hitung = (target: Daftar, realisasi: Daftar, jenis: Jenis, opsi: OpsiKonsolidasi = {}) =>
  konsolidasi({ target, realisasi, jenis, polarisasi: 'maximize' }, opsi);

describe('konsolidasi', () => {
  it.each<[string, Daftar, Daftar, Jenis, OpsiKonsolidasi, string, string, number | null, number]>([
    [
      'TW-02: targets of blank quarters drop out',
      [10, 20, 30, 40],
      [10, null, 15, null],
      'jumlah',
      {},
      '62.50',
      '25.00',
      3,
      2,
    ],
    [
      'TW-03: a blank middle quarter is skipped',
      [25, 50, 75, 100],
      [20, null, 60, null],
      'terakhir',
      {},
      '80.00',
      '60.00',
      3,
      2,
    ],
    ['TW-06: 0 is filled', [25, 50, null, null], [0, null, null, null], 'terakhir', {}, '0.00', '0.00', 1, 1],
    ['TW-07: sum to quarter II', [4, 5, 4, 5], [4, 5, 4, 5], 'jumlah', { sampai: 2 }, '100.00', '9.00', 2, 2],
    [
      'TW-08: last known to quarter III',
      [100, 100, 100, 100],
      [25, 60, 75, 100],
      'terakhir',
      { sampai: 3 },
      '75.00',
      '75.00',
      3,
      3,
    ],
    [
      'hand: means, (80 + 84) / 2 of 80',
      [80, 80, 80, 80],
      [80, 84, null, null],
      'rata-rata',
      {},
      '102.50',
      '82.00',
      2,
      2,
    ],
  ])('%s', (_, target, realisasi, jenis, opsi, capaian, konsolidasian, periode, terisi) => {
    const h = hitung(target, realisasi, jenis, opsi);
    expect([nilai(h.capaian), nilai(h.realisasi), h.periode, h.terisi]).toEqual([
      capaian,
      konsolidasian,
      periode,
      terisi,
    ]);
    expect(h.total).toBe(opsi.sampai ?? 4);
  });

  it('may come to the very last period', () => {
    expect(nilai(hitung([1, 2], [1, 2], 'jumlah', { sampai: 2 }).capaian)).toBe('100.00');
  });

  it('TW-05: the last quarter of a lower-is-better indicator is T ÷ R under rasio', () => {
    const h = konsolidasi(
      { target: [12, 11, null, null], realisasi: [13, 10, null, null], jenis: 'terakhir', polarisasi: 'minimize' },
      { minimize: 'rasio' },
    );
    expect([nilai(h.capaian), h.periode]).toEqual(['110.00', 2]);
  });

  it('TW-10: under ketat a quarter with a target and without realisasi blocks the result', () => {
    const masukan: [Daftar, Daftar, Jenis] = [[10, 10, 10, 10], [9, null, null, null], 'jumlah'];
    const h = hitung(...masukan, { sampai: 2, cara: 'ketat' });
    expect([nilai(h.capaian), nilai(h.realisasi), nilai(h.target)]).toEqual([
      'periode-belum-lengkap',
      'periode-belum-lengkap',
      '20.00',
    ]);
    expect(h.capaian.jejak).toMatchObject({ langkah: [], hasil: null, teks: null });
    expect(nilai(hitung(...masukan, { sampai: 1, cara: 'ketat' }).capaian)).toBe('90.00');
    expect(nilai(hitung([10, null], [9, null], 'jumlah', { cara: 'ketat' }).capaian)).toBe('90.00');
    expect(nilai(hitung([10, 20], [null, 9], 'terakhir', { cara: 'ketat' }).capaian)).toBe('periode-belum-lengkap');
    expect(nilai(hitung([10, 20], [9, 9], 'terakhir', { cara: 'ketat' }).capaian)).toBe('45.00');
  });

  it('says realisasi-kosong when no period is filled, with the targets still there', () => {
    const h = hitung([10, 20, null], [null, null, null], 'jumlah');
    expect([nilai(h.capaian), nilai(h.realisasi), nilai(h.target)]).toEqual([
      'realisasi-kosong',
      'realisasi-kosong',
      '30.00',
    ]);
    expect([h.periode, h.terisi, h.total]).toEqual([null, 0, 3]);
    expect(nilai(hitung([10, 20, null], [null, null, null], 'terakhir').target)).toBe('20.00');
  });

  it('says target-kosong when the period of the last realisasi has no target', () => {
    const h = hitung([25, null], [20, 30], 'terakhir');
    expect([nilai(h.capaian), nilai(h.realisasi)]).toEqual(['target-kosong', '30.00']);
  });

  it('holds the realisasi against the targets of its own quarters', () => {
    const target = (...x: Parameters<typeof hitung>) => nilai(hitung(...x).target);
    // Only the first quarter is filled.
    expect(target([10, 20], [9, null], 'jumlah')).toBe('10.00');
    expect(target([10, 20], [9, null], 'terakhir')).toBe('10.00');
    expect(target([10, 20], [9, null], 'terakhir', { cara: 'ketat' })).toBe('10.00');
    expect(target([null, 20], [9, null], 'jumlah')).toBe('target-kosong');
  });

  it("says that a year's target is one figure and no sum", () => {
    const tahun = (targetTahunan: number | null) =>
      hitung([10, 20], [9, 9], 'jumlah', { terhadap: 'tahun', targetTahunan }).target;
    expect(tahun(40).jejak.rumus).toBe('waktu.konsolidasi.terakhir');
    expect(nilai(tahun(null))).toBe('target-kosong');
    expect(hitung([10, 20], [9, 9], 'jumlah', { terhadap: 'tahun' }).target.jejak.rumus).toBe(
      'waktu.konsolidasi.jumlah',
    );
    expect(nilai(hitung([null], [9], 'jumlah', { terhadap: 'tahun' }).target)).toBe('target-kosong');
  });

  it('compares with the year where asked: the given target, or the targets of all periods', () => {
    const masukan: [Daftar, Daftar] = [
      [10, 20, 30, 40],
      [10, 20, null, null],
    ];
    expect(nilai(hitung(...masukan, 'jumlah', { terhadap: 'tahun' }).capaian)).toBe('30.00'); // 30 of 100
    expect(nilai(hitung(...masukan, 'terakhir', { terhadap: 'tahun' }).capaian)).toBe('50.00'); // 20 of 40
    expect(nilai(hitung(...masukan, 'jumlah', { terhadap: 'tahun', targetTahunan: 120 }).capaian)).toBe('25.00');
    expect(nilai(hitung(...masukan, 'jumlah', { terhadap: 'tahun', targetTahunan: null }).capaian)).toBe(
      'target-kosong',
    );
  });

  it('warns about what was passed over, and about realisasi without a target', () => {
    expect(kode(hitung([10, 20], [10, null], 'jumlah').capaian)).toEqual(['periode-kosong-dilewati']);
    expect(hitung([10, 20, 30], [10, 10, null], 'jumlah').capaian.peringatan).toMatchObject([
      { kode: 'periode-kosong-dilewati', data: { terisi: '2', total: '3' } },
    ]);
    // A quarter with neither was not passed over, and lacks no target.
    expect(kode(hitung([10, null], [10, null], 'jumlah').capaian)).toEqual([]);
    const tanpa = hitung([10, null, null], [10, 5, 1], 'jumlah');
    expect(tanpa.capaian.peringatan).toMatchObject([{ kode: 'periode-tanpa-target', data: { periode: '2, 3' } }]);
    expect(kode(hitung([10, null], [10, 5], 'jumlah', { terhadap: 'tahun' }).capaian)).toEqual([]);
    expect(kode(hitung([10, 20], [10, null], 'terakhir').capaian)).toEqual([]);
    expect(kode(hitung([10, 20], [10, 20], 'jumlah').capaian)).toEqual([]);
  });

  it('names the rules that were read and who set them, and rounds as told', () => {
    const h = hitung([3], [1], 'jumlah', {
      cara: 'terisi',
      asal: { 'konsolidasi.cara': 'laporan' },
      terhadap: 'periode',
      pembulatan: { desimal: 1, mode: 'potong' },
    });
    expect(h.capaian.jejak.kebijakan.slice(0, 3)).toEqual([
      { aturan: 'konsolidasi.jenis', nilai: 'jumlah', asal: 'pemanggil' },
      { aturan: 'konsolidasi.cara', nilai: 'terisi', asal: 'laporan' },
      { aturan: 'konsolidasi.terhadap', nilai: 'periode', asal: 'pemanggil' },
    ]);
    expect(h.capaian).toMatchObject({ teks: '33,3' });
    // The quarters made one follow the same rules, and the same rounding.
    for (const satu of [h.realisasi, h.target])
      expect(satu.jejak.kebijakan).toEqual(h.capaian.jejak.kebijakan.slice(0, 3));
    expect([h.realisasi, h.target]).toMatchObject([{ teks: '1,0' }, { teks: '3,0' }]);
    expect(hitung([3], [1], 'jumlah').capaian.jejak.kebijakan[2]).toEqual({
      aturan: 'konsolidasi.terhadap',
      nilai: 'periode',
      asal: 'bawaan',
    });
    expect(hitung([3], [1], 'jumlah').capaian.jejak.kebijakan[1]).toEqual({
      aturan: 'konsolidasi.cara',
      nilai: 'terisi',
      asal: 'bawaan',
    });
  });

  it('throws a TypeError that names the field for what only a programmer can get wrong', () => {
    expect(() => hitung([1, 2], [1], 'jumlah')).toThrow(/target berisi 2 periode dan realisasi 1/);
    for (const sampai of [0, 3, 1.5]) expect(() => hitung([1, 2], [1, 2], 'jumlah', { sampai })).toThrow(/sampai/);
    expect(() => hitung([1], [1], 'tengah' as 'jumlah')).toThrow(/jenis: tengah/);
    // A year's target that nothing is held against would be passed over in silence.
    for (const opsi of [{}, { terhadap: 'periode' }] as const) {
      expect(() => hitung([1], [1], 'jumlah', { ...opsi, targetTahunan: 2 })).toThrow(/targetTahunan: hanya dipakai/);
    }
  });

  const empat = fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 12 });
  test.prop([empat, fc.constantFrom<Jenis>('jumlah', 'rata-rata')])(
    'a ratio of sums or of means equals the BigInt fraction, also where means do not terminate',
    (target, jenis) => {
      const realisasi = target.map((t, i) => (t * 7 + i * 13) % 9973);
      const total = (x: number[]) => Pecahan.jumlah(x.map((n) => Pecahan.dari(BigInt(n))));
      expect(nilai(hitung(target, realisasi, jenis).capaian)).toBe(total(realisasi).persenDari(total(target)).cetak(2));
    },
  );
  it('does not let the cut of a mean decide a tie: 8,17 ÷ 3 of 8 ÷ 3 is 102,125', () => {
    expect(nilai(hitung([1, 1, 6], [1, 1, 6.17], 'rata-rata').capaian)).toBe('102.13');
    expect(
      nilai(
        hitung([1, 3, 3], [1, 3, 3.14875], 'rata-rata', { pembulatan: { desimal: 2, mode: 'setengah-naik' } }).capaian,
      ),
    ).toBe('102.13');
  });
});
