import { expect, it } from 'vitest';
import { lembarBersih } from '../../src/excel/teks-bersih.js';

const KENDALI = '\u0007';
const BALIK = '\u202e';
type Lembar = Parameters<typeof lembarBersih>[0];
const bersih = (isi: object) => lembarBersih({ name: 'A', rows: [], ...isi } as unknown as Lembar);

it('cleans every text of a sheet that is shown, and makes up none that is not there', () => {
  const kotor = { title: `Judul${KENDALI}`, altText: `Isi${BALIK}`, series: [{ name: `Seri${KENDALI}` }] };
  const { charts, cells, headerFooter } = bersih({
    cells: new Map([
      ['0,0', { value: `Kata${BALIK}` }],
      ['0,1', { formulaResult: `Hasil${KENDALI}` }],
      ['0,2', { value: 'bersih' }],
    ]),
    charts: [kotor, { series: [{ values: 'A1:A2' }] }],
    headerFooter: { oddFooter: `Kaki${BALIK}` },
  });
  expect(charts).toEqual([
    { title: 'Judul', altText: 'Isi', series: [{ name: 'Seri' }] },
    { series: [{ values: 'A1:A2' }] },
  ]);
  expect([...(cells ?? [])].map(([, s]) => Object.values(s).map((v) => String(v).trim()))).toEqual([
    ['Kata'],
    ['Hasil'],
    ['bersih'],
  ]);
  expect(headerFooter?.oddFooter?.trim()).toBe('Kaki');
  expect(bersih({})).toMatchObject({ charts: [], cells: new Map() });
  expect(Object.keys(bersih({}))).not.toContain('headerFooter');
});
