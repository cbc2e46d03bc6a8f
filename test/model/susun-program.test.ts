import { describe, expect, it } from 'vitest';
import { susunProgram } from '../../src/model/susun-program.js';

interface Baris {
  readonly kode: string;
  readonly anggaran?: object;
}

function susun(...baris: Baris[]) {
  const keluhan: string[] = [];
  const hasil = susunProgram(baris, {
    kode: (b) => b.kode,
    objek: (b) => ({ ...b }),
    asing: (b) => keluhan.push(`asing ${b.kode}`),
    yatim: (b, kode) => keluhan.push(`yatim ${b.kode} ${kode.tingkat}`),
  });
  return { ...hasil, keluhan };
}

// Codes of Permendagri 90/2019: program three parts, kegiatan five, sub-kegiatan six.
describe('susunProgram', () => {
  it('puts lines under each other by their codes, whatever their order', () => {
    const { program, menurutKode, keluhan } = susun(
      { kode: '7.01.01.2.06.0004', anggaran: { 2025: {} } },
      { kode: '7.01.01.2.06.05' },
      { kode: '7.01.01.2.06' },
      { kode: '7.01.01' },
    );
    const sub = [
      { kode: '7.01.01.2.06.0004', anggaran: { 2025: {} } },
      { kode: '7.01.01.2.06.05', anggaran: {} },
    ];
    expect(program).toEqual([{ kode: '7.01.01', kegiatan: [{ kode: '7.01.01.2.06', subKegiatan: sub }] }]);
    expect(menurutKode.get('7-1-1-2-6-4')).toEqual(sub[0]);
    expect(keluhan).toEqual([]);
  });

  it('finds the first of two lines of one code', () => {
    const { program, menurutKode } = susun({ kode: '7.01.01' }, { kode: '7.01.01', anggaran: {} });
    expect(program).toHaveLength(2);
    expect(menurutKode.get('7-1-1')).toBe(program[0]);
  });

  it('tells of what is no budget line, and of a line without its parent', () => {
    expect(
      susun({ kode: '7.01' }, { kode: 'x' }, { kode: '7.01.01.2.06' }, { kode: '7.01.02.2.01.0001' }).keluhan,
    ).toEqual(['asing 7.01', 'asing x', 'yatim 7.01.01.2.06 kegiatan', 'yatim 7.01.02.2.01.0001 sub-kegiatan']);
  });
});
