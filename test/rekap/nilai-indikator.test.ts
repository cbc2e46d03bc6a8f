import { describe, expect, it } from 'vitest';
import { gabungKebijakan } from '../../src/kebijakan/gabung-kebijakan.js';
import { Indikator } from '../../src/model/indikator.js';
import { bandingIndikator } from '../../src/rekap/banding.js';
import { pesanAlasan } from '../../src/rumus/alasan.js';
import type { Hasil } from '../../src/rumus/hasil.js';
import { indikatorUji } from '../model/laporan-uji.js';

const alasan = (h: Hasil | undefined) => (h?.status === 'tak-terukur' ? h.alasan : h?.teks);
const akhir = (nilai: unknown) => ({ targetAkhir: { tahun: 2026, nilai, jenis: 'nilai-akhir' } });
const awal = (nilai: unknown) => ({ kondisiAwal: { tahun: 2021, nilai } });
const banding = (lain: Record<string, unknown>) => {
  const b = bandingIndikator(Indikator.parse(indikatorUji('I', lain)), { tahun: 2022 }, gabungKebijakan());
  return {
    kemajuan: alasan(b.rekap.kemajuan),
    dariKondisiAwal: alasan(b.akhirRenstra.dariKondisiAwal),
    jalur: alasan(b.jalur.nilai),
    provinsi: alasan(b.pembanding.find((p) => p.jenis === 'provinsi')?.capaian),
  };
};

describe('progress and comparisons say of a value that is there what it lacks', () => {
  it.each<[string, Record<string, unknown>, Partial<ReturnType<typeof banding>>]>([
    [
      'an end target that is a range',
      { ...akhir({ bawah: 80, atas: 90 }), ...awal(10) },
      // By ratio a range is measured as capaian measures it (82 lies inside); a distance or a line needs one figure.
      { kemajuan: '100,00', dariKondisiAwal: 'target-akhir-rentang', jalur: 'target-akhir-rentang' },
    ],
    ['a word as end target', akhir({ label: 'Baik' }), { kemajuan: 'nilai-kualitatif' }],
    [
      'a word outside its scale as end target',
      { ...akhir({ label: 'Baik' }), ordinal: 'opini-bpk' },
      { kemajuan: 'label-tak-dikenal' },
    ],
    [
      'no end target, and a word as realisasi',
      { targetAkhir: undefined, realisasi: { 2022: { label: 'Baik' } } },
      { kemajuan: 'target-akhir-kosong' },
    ],
    ['no end target at all', { targetAkhir: undefined }, { kemajuan: 'target-akhir-kosong' }],
    ['an end target not known yet', akhir(null), { kemajuan: 'target-akhir-kosong' }],
    [
      'a word as baseline',
      { ...akhir(90), ...awal({ label: 'Cukup' }) },
      { kemajuan: '91,11', dariKondisiAwal: 'nilai-kualitatif', jalur: 'nilai-kualitatif' },
    ],
    ['a word as realisasi', { ...akhir(90), realisasi: { 2022: { label: 'Baik' } } }, { kemajuan: 'nilai-kualitatif' }],
    ['no realisasi', { ...akhir(90), realisasi: {} }, { kemajuan: 'realisasi-kosong' }],
    [
      'a word as the figure of the province',
      { pembanding: [{ jenis: 'provinsi', nama: 'Provinsi', nilai: { label: 'Baik' } }] },
      { provinsi: 'nilai-kualitatif' },
    ],
    ['no figure of the province', {}, { provinsi: 'pembanding-kosong' }],
  ])('%s', (_, lain, harapan) => {
    expect(banding(lain)).toMatchObject(harapan);
  });

  it('in words', () => {
    expect(pesanAlasan('target-akhir-rentang')).toBe(
      'target akhir berupa rentang; kemajuan dari kondisi awal memerlukan satu angka',
    );
    expect(pesanAlasan('target-akhir-rentang', 'en')).toContain('is a range');
  });
});
