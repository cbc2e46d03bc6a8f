import { describe, expect, it } from 'vitest';
import { bacaDocx } from '../../src/docx/baca-docx.js';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';
import { dokumen, p, r, tbl, tc, tr } from './dokumen-tangan.js';

const t = (isi: string) => `<m:r><m:t>${isi}</m:t></m:r>`;
const e = (isi: string, nama = 'e') => `<m:${nama}>${isi}</m:${nama}>`;
const f = (atas: string, bawah: string) => e(e(t(atas), 'num') + e(t(bawah), 'den'), 'f');
const rumus = (isi: string) => `<m:oMath>${isi}</m:oMath>`;
const d = (sifat: string, ...isi: string[]) => e(e(sifat, 'dPr') + isi.map((x) => e(t(x))).join(''), 'd');
const teks = (isi: string) => bacaDocx(dokumen(p(isi))).narasi?.[0]?.teks;

/** What no cell can be read as a figure from. */
const RUMUS: [string, string, string][] = [
  ['a fraction', f('20', '1'), '(20/1)'],
  ['a mixed number', t('2') + f('1', '2') + t('3'), '2(1/2)3'],
  ['a power', e(e(t('10')) + e(t('2'), 'sup'), 'sSup'), '10^{2}'],
  ['an index', e(e(t('20')) + e(t('1'), 'sub'), 'sSub'), '20_{1}'],
  ['index and power', e(e(t('20')) + e(t('1'), 'sub') + e(t('2'), 'sup'), 'sSubSup'), '20_{1}^{2}'],
  ['a root', e(e('', 'radPr') + e('', 'deg') + e(t('20')), 'rad'), '√{20}'],
  ['a higher root', e(e(t('3'), 'deg') + e(t('8')), 'rad'), '√3{8}'],
  [
    'a sum',
    e(e('<m:chr m:val="∑"/>', 'naryPr') + e(t('1'), 'sub') + e(t('4'), 'sup') + e(t('20')), 'nary'),
    '∑_{1}^{4}{20}',
  ],
  ['a bar', e(e(t('20')), 'bar'), '{20}'],
  ['a matrix', e(e(e(t('20')) + e(t('1')), 'mr') + e(e(t('2')), 'mr'), 'm'), '{20}{1}{2}'],
  ['equations below each other', e(e(t('20')) + e(t('1')), 'eqArr'), '{{20}{1}}'],
  ['a limit', e(e(t('20')) + e(t('1'), 'lim'), 'limLow'), '{20}_{1}'],
  ['what may not be shown', e(e(t('20,00')), 'phant'), '#0{20,00}'],
  ['two parts in brackets', d('', '20', '1'), '(20|1)'],
  [
    'two parts without a sign between',
    d('<m:begChr m:val=""/><m:sepChr m:val=""/><m:endChr m:val=""/>', '20', '1'),
    '20|1',
  ],
  ['brackets that grow, and a sign that parts', d('<m:grow/><m:sepChr m:val=";"/>', '20', '1'), '(20;1)'],
  ['a sum without a sign', e(e('<m:chr/>', 'naryPr') + e(t('20')), 'nary'), '{20}'],
  ['other brackets', d('<m:begChr m:val="["/><m:endChr m:val="]"/>', '20,00'), '[20,00]'],
];

describe('bacaDocx: formulas', () => {
  it.each(RUMUS)('writes %s on one line', (_, isi, tertulis) => {
    expect(teks(rumus(isi))).toBe(tertulis);
  });

  it('reads a figure that is all of a formula, and what stands in boxes that change nothing', () => {
    expect(teks(rumus(t('20') + t(',00')))).toBe('20,00');
    expect(teks(rumus(e(e(t('20,00')), 'box')) + r(' %'))).toBe('20,00 %');
    expect(teks(rumus(d('', '20,00')))).toBe('(20,00)');
    expect(teks(rumus(d('')) + r('20,00'))).toBe('20,00');
    expect(teks(`<m:oMathPara>${rumus(t('20'))}${rumus(t('1'))}</m:oMathPara>`)).toBe('20 1');
    expect(teks(`<m:dPr><m:begChr m:val="x"/></m:dPr><m:e/>${r('a')}`)).toBe('a');
    expect(teks(`<w:del>${rumus(f('1', '2'))}</w:del>${r('a')}`)).toBe('a');
  });

  it.each(RUMUS.slice(0, -1))('reads no figure from %s', (_, isi) => {
    // 60 of 300 are 20,00 %: a cell that shows something else than a figure is neither right nor wrong.
    const { tabel } = bacaDocx(
      dokumen(
        tbl(
          tr(tc('Program'), tc('Pagu'), tc('Realisasi'), tc('%')),
          tr(tc('A'), tc('200'), tc('150'), tc('75,00')),
          tr(tc('B'), tc('400'), tc('100'), tc('25,00')),
          tr(tc('C'), tc('100'), tc('50'), tc('50,00')),
          tr(tc('D'), tc('300'), tc('60'), tc(p(rumus(isi)))),
        ),
      ),
    );
    const { temuan, cakupan } = periksaTabel(tabel);
    expect(temuan).toEqual([]);
    expect(cakupan.tabel[0]?.sebab).toMatch(/^1 sel tidak terbaca sebagai angka: D5 "/);
  });
});
