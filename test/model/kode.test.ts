import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { apakahAnak, bacaKode, kunciKode } from '../../src/model/kode.js';

describe('bacaKode', () => {
  it('KODE-01: 7.01.01.2.06.04 is a sub-kegiatan of two digits', () => {
    expect(bacaKode('7.01.01.2.06.04')).toEqual({
      status: 'kode',
      teks: '7.01.01.2.06.04',
      tingkat: 'sub-kegiatan',
      urusan: 7,
      bidang: 1,
      program: 1,
      kegiatan: [2, 6],
      subKegiatan: 4,
      lebarSubKegiatan: 2,
      kunci: '7-1-1-2-6-4',
      induk: ['7-1-1-2-6', '7-1-1', '7-1', '7'],
      generik: false,
    });
  });

  it('KODE-02: two and four digits of the same sub-kegiatan have one key', () => {
    expect(bacaKode('7.01.01.2.06.0004')).toMatchObject({ kunci: '7-1-1-2-6-4', lebarSubKegiatan: 4 });
  });

  it('KODE-04: X and XX stand for any urusan and bidang', () => {
    expect(bacaKode('X.XX.01.2.06.0004')).toMatchObject({ status: 'kode', generik: true, kunci: '0-0-1-2-6-4' });
    expect(bacaKode(' x.xx.01 ')).toMatchObject({ status: 'kode', tingkat: 'program', generik: true });
  });

  // The levels of domain.md 5.3.
  it.each([
    ['7', 'urusan', '7', []],
    ['7.01', 'bidang', '7-1', ['7']],
    ['7.01.06', 'program', '7-1-6', ['7-1', '7']],
    ['7.01.06.2.01', 'kegiatan', '7-1-6-2-1', ['7-1-6', '7-1', '7']],
  ])('%s is of level %s', (kode, tingkat, kunci, induk) => {
    expect(bacaKode(kode)).toMatchObject({ status: 'kode', tingkat, kunci, induk });
    expect(bacaKode(kode)).not.toHaveProperty('lebarSubKegiatan');
  });

  it('has no levels below its own, not even as undefined', () => {
    const dasar = ['generik', 'induk', 'kunci', 'status', 'teks', 'tingkat', 'urusan'];
    const bidang = (kode: string) => Object.keys(bacaKode(kode)).filter((b) => !dasar.includes(b));
    expect(bidang('7')).toEqual([]);
    expect(bidang('7.01')).toEqual(['bidang']);
    expect(bidang('7.01.06')).toEqual(['bidang', 'program']);
    expect(bidang('7.01.06.2.01')).toEqual(['bidang', 'program', 'kegiatan']);
    expect(bacaKode('7.01.06')).toMatchObject({ urusan: 7, bidang: 1, program: 6 });
  });

  it.each<[string, boolean]>([
    ['X', true],
    ['X.01', true],
    ['X.01.06', true],
    ['7.XX', true],
    ['7.XX.06.2.01', true],
    ['7', false],
    ['7.01', false],
    ['7.01.06.2.01.0001', false],
  ])('%s: whether it stands for any urusan or bidang is %s', (kode, generik) => {
    expect(bacaKode(kode)).toMatchObject({ generik });
  });

  it('is read whatever the spaces around it', () => {
    expect(bacaKode(`${' '.repeat(60)}7.01\t\n`)).toMatchObject({ kunci: '7-1' });
  });

  it.each([
    '',
    '7.1.1',
    '7.01.06.2',
    '7.01.06.2.01.015',
    '7.01.06.2.01.00015',
    '77.01',
    '7,01,06',
    '7.01.06.',
    'Z',
    '７.01',
  ])('"%s" is no code: its form', (kode) => {
    expect(bacaKode(kode)).toEqual({ status: 'rusak', teks: kode, alasan: 'bentuk' });
  });

  it.each(['7.01.00', '7.01.01.0.06', '7.01.01.2.00', '7.01.01.2.06.00', '7.01.01.2.06.0000'])(
    '"%s" does not exist: a part is 0',
    (kode) => {
      expect(bacaKode(kode)).toMatchObject({ status: 'rusak', alasan: 'nol' });
    },
  );

  it('refuses a text of any length at once', () => {
    expect(bacaKode('7.01.'.repeat(1_000_000))).toMatchObject({ status: 'rusak', alasan: 'bentuk' });
  });

  const dua = fc.integer({ min: 1, max: 99 });
  test.prop([fc.integer({ min: 1, max: 9 }), dua, dua, fc.integer({ min: 1, max: 9 }), dua, dua])(
    'the key is the integers, whatever the width, and the child stands below each parent',
    (u, b, p, k1, k2, s) => {
      const pad = (n: number, l: number) => String(n).padStart(l, '0');
      const induk = `${u}.${pad(b, 2)}.${pad(p, 2)}.${k1}.${pad(k2, 2)}`;
      for (const lebar of [2, 4]) {
        const anak = bacaKode(`${induk}.${pad(s, lebar)}`);
        const kegiatan = bacaKode(induk);
        if (anak.status === 'rusak' || kegiatan.status === 'rusak') throw new Error('must be codes');
        expect(anak.kunci).toBe([u, b, p, k1, k2, s].join('-'));
        expect(apakahAnak(anak, kegiatan)).toBe(true);
        expect(apakahAnak(kegiatan, anak)).toBe(false);
      }
    },
  );
});

describe('kunciKode', () => {
  it('is one for a code of two digits and its twin of four, and the text of what is no code', () => {
    expect(['7.01.01.2.06.04', '7.01.01.2.06.0004'].map((k) => kunciKode(k))).toEqual(['7-1-1-2-6-4', '7-1-1-2-6-4']);
    expect(kunciKode('Program A')).toBe('Program A');
  });
});
