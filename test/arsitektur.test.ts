import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  antarAdaptor,
  hitungLiar,
  imporHilang,
  imporNaik,
  imporTerlarang,
  langkahMundur,
  lingkaran,
  paketSalahTempat,
  ruangTergambar,
  takMurni,
  terlaluPanjang,
  URUTAN,
} from './arsitektur/aturan.js';
import { bacaSumber } from './arsitektur/sumber.js';

const sumber = bacaSumber('src');
const tanam = (isi: Record<string, string>) => new Map(Object.entries(isi));

describe('src', { timeout: 30_000 }, () => {
  it('has only rooms of the list, and index.ts', () => {
    const isi = readdirSync('src', { withFileTypes: true });
    expect(isi.filter((d) => d.isDirectory() && !URUTAN.includes(d.name)).map((d) => d.name)).toEqual([]);
    expect(isi.filter((d) => !d.isDirectory()).map((d) => d.name)).toEqual(['index.ts']);
  });
  it('imports only from its own room and from rooms before it', () => expect(imporNaik(sumber)).toEqual([]));
  it('checks in steps that never look back', () => expect(langkahMundur(sumber)).toEqual([]));
  it('imports only files that exist', () => expect(imporHilang(sumber)).toEqual([]));
  it('has no circle of imports, types counted', () => expect(lingkaran(sumber)).toEqual([]));
  it('has adapters that do not know each other', () => expect(antarAdaptor(sumber)).toEqual([]));
  it('keeps decimal.js to angka/desimal.ts and Node to the adapters and the command', () =>
    expect(paketSalahTempat(sumber)).toEqual([]));
  it('re-exports only from an index, and has no side-effect or dynamic import in the core', () =>
    expect(imporTerlarang(sumber)).toEqual([]));
  it('computes only in angka and in the readers of the formula tree', () => expect(hitungLiar(sumber)).toEqual([]));
  it('has no clock, chance, locale, eval or module state in the core', () => expect(takMurni(sumber)).toEqual([]));
  it('has files of at most 300 lines', () => expect(terlaluPanjang(sumber)).toEqual([]));
});

describe('docs/arsitektur.md', () => {
  const ruang = ruangTergambar(readFileSync('docs/arsitektur.md', 'utf8'));
  it('draws the rooms in their order', () => expect(ruang.map((r) => r.nama)).toEqual(URUTAN));
  it('marks with (belum ada) exactly the rooms that are not there', () => {
    const ada = readdirSync('src');
    expect(ruang.filter((r) => r.belumAda).map((r) => r.nama)).toEqual(URUTAN.filter((u) => !ada.includes(u)));
  });
});

describe('each rule sees a planted violation', () => {
  it('an import upwards, of a type too', () => {
    const naik = tanam({ 'angka/a.ts': "import type { B } from '../rumus/b.js';", 'rumus/b.ts': 'export type B = 1;' });
    expect(imporNaik(naik)).toEqual(['angka/a.ts → rumus/b.ts']);
    const tipe = tanam({ 'angka/a.ts': "type B = import('../rumus/b.js').B;", 'rumus/b.ts': 'export type B = 1;' });
    expect(imporNaik(tipe)).toEqual(['angka/a.ts → rumus/b.ts']);
  });
  it('a step of the checker that looks ahead, or at a door', () => {
    const isi = tanam({
      'periksa/fakta/a.ts': "import type { B } from '../temuan/b.js'; import { c } from '../c.js';",
      'periksa/temuan/b.ts': 'export type B = 1;',
      'periksa/c.ts': "import type { B } from './temuan/b.js';",
    });
    expect(langkahMundur(isi)).toEqual([
      'periksa/fakta/a.ts → periksa/temuan/b.ts',
      'periksa/fakta/a.ts → periksa/c.ts',
    ]);
  });
  it('an import of the index, and an adapter in the index', () => {
    const isi = tanam({
      'index.ts': "export { a } from './excel/a.js';",
      'excel/a.ts': "import { b } from '../index.js';",
    });
    expect(imporNaik(isi)).toEqual(['index.ts → excel/a.ts', 'excel/a.ts → index.ts']);
  });
  it('a circle, of types too', () => {
    const isi = tanam({
      'rumus/a.ts': "import { b } from './b.js';",
      'rumus/b.ts': "import type { C } from './c.js';",
      'rumus/c.ts': "import type { A } from './a.js';",
    });
    expect(lingkaran(isi)).toEqual(['rumus/a.ts → rumus/b.ts → rumus/c.ts → rumus/a.ts']);
  });
  it('one adapter that imports another, and a file that is not there', () => {
    expect(antarAdaptor(tanam({ 'docx/a.ts': "import { b } from '../excel/b.js';", 'excel/b.ts': '' }))).toHaveLength(
      1,
    );
    expect(imporHilang(tanam({ 'docx/a.ts': "import { b } from './b.js';" }))).toEqual(['docx/a.ts → docx/b.ts']);
  });
  it('a package outside the place that keeps it', () => {
    const isi = tanam({
      'rumus/a.ts': "import type { Decimal } from 'decimal.js';",
      'tabel/b.ts': "import { readFileSync } from 'node:fs';",
      'cli/c.ts': "import { readFileSync } from 'node:fs';",
    });
    expect(paketSalahTempat(isi)).toEqual(['rumus/a.ts → decimal.js', 'tabel/b.ts → node:fs']);
  });
  it('a re-export, a side-effect import and a dynamic import', () => {
    const isi = tanam({
      'rumus/a.ts': "export { b } from './b.js'; import './b.js'; const c = await import('./b.js');",
      'rumus/b.ts': '',
    });
    expect(imporTerlarang(isi)).toHaveLength(3);
  });
  it.each([
    'const c = r.div(t);',
    'const c = a.plus(b);',
    'const c = a.add(b);',
    'const c = (r / t) * 100;',
    'const c = 100n * r;',
    'const c = x / 100;',
    'const c = x.toFixed(2);',
    'const c = Math.round(x);',
    "const c = parseFloat('1');",
    'const c = x.toDecimalPlaces(2);',
  ])('arithmetic: %s', (kode) => {
    expect(hitungLiar(tanam({ 'rekap/a.ts': kode }))).toHaveLength(1);
    expect(hitungLiar(tanam({ 'rumus/capaian/a.ts': kode }))).toHaveLength(1);
    expect(hitungLiar(tanam({ 'angka/a.ts': kode, 'rumus/pembaca/a.ts': kode }))).toEqual([]);
  });
  it.each([
    '// r.div(t) * 100',
    "const c = 'r / 100';",
    'terpakai.add(kode);',
    'const c = x.toFixed();',
    'const i = n + 1;',
  ])('but not: %s', (kode) => expect(hitungLiar(tanam({ 'rekap/a.ts': kode }))).toEqual([]));
  it.each([
    'const t = Date.now();',
    'const t = new Date();',
    'const t = Math.random();',
    "const t = x.toLocaleString('id-ID');",
    'const t = new Intl.NumberFormat();',
    "const t = eval('1');",
    'let hitungan = 0;',
  ])('what is not pure: %s', (kode) => {
    expect(takMurni(tanam({ 'rekap/a.ts': kode })).length).toBeGreaterThan(0);
    expect(takMurni(tanam({ 'cli/a.ts': kode }))).toEqual([]);
  });
  it('a file that is too long, unless it is a registry', () => {
    const panjang = 'x\n'.repeat(301);
    expect(terlaluPanjang(tanam({ 'rekap/a.ts': panjang, 'rumus/daftar.ts': panjang }))).toEqual(['rekap/a.ts: 301']);
  });
});
