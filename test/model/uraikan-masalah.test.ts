import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { letakOrang, letakTeks, namaTerdekat } from '../../src/model/masalah.js';
import { uraikanMasalah } from '../../src/model/uraikan-masalah.js';

const letak = (skema: z.ZodType, data: unknown) =>
  (skema.safeParse(data).error?.issues ?? []).flatMap((m) => uraikanMasalah(m, data, skema, 'id').map((x) => x.letak));

const [angka, teks] = [z.number(), z.string()];

// Of two objects that do not fit, the one meant is the one that what is given lacks least of, and knows its keys.
describe('an object where one of several is expected', () => {
  it.each<[string, z.ZodType, unknown, string[]]>([
    [
      'is measured by what is missing, not by what is wrong',
      z.union([z.object({ a: teks, c: angka }), z.object({ a: angka, b: angka })]),
      { a: 'x', b: 'y' },
      ['a', 'b'],
    ],
    [
      'is measured by the keys that are not known',
      z.union([z.strictObject({ a: z.boolean() }), z.strictObject({ a: angka, b: angka, c: angka })]),
      { a: 'x', b: 'y', c: 'z' },
      ['a', 'b', 'c'],
    ],
    [
      'is measured by both together',
      z.union([z.strictObject({ a: teks, b: teks, c: teks }), z.strictObject({ a: teks, x: teks })]),
      { a: 'x', x: 5 },
      ['x'],
    ],
    [
      'is the first where two fit as well',
      z.union([z.strictObject({ a: teks }), z.strictObject({ a: z.boolean() })]),
      { a: 5 },
      ['a'],
    ],
    ['is no text', z.union([teks, z.strictObject({ a: teks })]), { a: 5 }, ['a']],
    ['says all that is wrong in it', z.union([teks, z.object({ a: angka, b: angka })]), { a: 'x' }, ['a', 'b']],
    ['is looked into where it stands', z.object({ p: z.union([teks, z.object({ a: angka })]) }), { p: {} }, ['p.a']],
  ])('%s', (_, skema, data, harapan) => {
    expect(letak(skema, data)).toEqual(harapan);
  });

  it.each([null, undefined, 5, true, [], [{ a: 'x' }]])('%j is none, and is told as it is', (isi) => {
    const skema = z.object({ p: z.union([teks, z.object({ a: angka })]) });
    expect(letak(skema, { p: isi })).toEqual(['p']);
  });

  it('is not taken for one that refuses it as a whole besides', () => {
    const masalah = {
      code: 'invalid_union',
      path: [],
      message: '',
      errors: [
        [
          { code: 'custom', path: [], message: '' },
          { code: 'custom', path: ['a'], message: '' },
        ],
        [{ code: 'custom', path: ['b'], message: '' }],
      ],
    } as unknown as z.core.$ZodIssue;
    const data = { a: 1, b: 2 };
    expect(uraikanMasalah(masalah, data, z.unknown(), 'id').map((m) => m.letak)).toEqual(['b']);
  });
});

describe('the place of a fault', () => {
  it.each<[PropertyKey[], string]>([
    [[], ''],
    [['program', 0, 'kode'], 'program[0].kode'],
    [[0, 'kode'], '[0].kode'],
    [['x'.repeat(61), 'y'.repeat(60)], `${'x'.repeat(60)}.${'y'.repeat(60)}`],
  ])('%j', (path, harapan) => {
    expect(letakTeks(path)).toBe(harapan);
  });
});

describe('the name of the nearest thing around a place', () => {
  const sasaran = { kode: 'S2', indikator: [{ kode: 'IK1', target: { 2022: null } }, { kode: 'S2.IK2' }] };

  it.each<[string, unknown, PropertyKey[], string]>([
    ['nothing around it', { tahun: 5 }, ['tahun'], ''],
    ['its code', { program: [{ kode: '7.01.01', uraian: 'Program' }] }, ['program', 0, 'nama'], ' (7.01.01)'],
    ['in words where it has no code', { tujuan: [{ uraian: 'Satu' }] }, ['tujuan', 0, 'kode'], ' (Satu)'],
    ['in words where its code is no text', { tujuan: [{ kode: 5, uraian: 'Satu' }] }, ['tujuan', 0, 'kode'], ' (Satu)'],
    ['that around it where it has neither', { a: { kode: 'A', b: { kode: 5 } } }, ['a', 'b', 'c'], ' (A)'],
    ['the owner of an indicator, too', { sasaran: [sasaran] }, ['sasaran', 0, 'indikator', 0], ' (S2 › IK1)'],
    ['an owner that its code says', { sasaran: [sasaran] }, ['sasaran', 0, 'indikator', 1], ' (S2.IK2)'],
    [
      'behind what is null',
      { sasaran: [sasaran] },
      ['sasaran', 0, 'indikator', 0, 'target', '2022', 'x'],
      ' (S2 › IK1)',
    ],
    ['behind what is undefined', { a: { kode: 'A', b: undefined } }, ['a', 'b', 'c'], ' (A)'],
    ['not of what is only inherited', Object.create({ a: { kode: 'A' } }), ['a'], ''],
    ['the first sixty characters', { a: { kode: 'x'.repeat(61) } }, ['a'], ` (${'x'.repeat(60)})`],
  ])('%s', (_, data, path, harapan) => {
    expect(namaTerdekat(data, path)).toBe(harapan);
  });
});

describe('a place in the words of a report', () => {
  const data = { tujuan: [{ kode: 'T1', sasaran: [{ kode: 'S2', indikator: [{ kode: 'IK1', targetAkhir: 5 }] }] }] };
  const indikator = ['tujuan', 0, 'sasaran', 0, 'indikator', 0];

  it.each<[string, PropertyKey[], string]>([
    ['the thing itself', indikator, 'S2 › IK1'],
    ['what of it', [...indikator, 'triwulan', '2023', 'target'], 'S2 › IK1, triwulan 2023 target'],
    ['in words', [...indikator, 'tahunTargetAkhir'], 'S2 › IK1, tahun target akhir'],
    ['of no thing with a name', ['periode', 'awal'], 'periode.awal'],
    ['no more of a long word than sixty characters', ['tujuan', 0, 'x'.repeat(61)], `T1, ${'x'.repeat(60)}`],
  ])('%s', (_, path, harapan) => {
    expect(letakOrang(data, path)).toBe(harapan);
  });
});
