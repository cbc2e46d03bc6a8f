import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { berkasDi } from './berkas-di.js';
import { barisPasang, NAMA_ALAT } from './daftar-alat.mjs';
import { ujiTerkait } from './jaring-impor.mjs';
import { ujiLuar } from './luar.mjs';

const uji = new Map(
  berkasDi('test')
    .filter((f) => f.endsWith('.ts') && !f.startsWith('alat/'))
    .map((f) => [`test/${f}`, readFileSync(`test/${f}`, 'utf8')]),
);
const yang = (pola: RegExp) => [...uji].filter(([f, isi]) => f.endsWith('.test.ts') && pola.test(isi)).map(([f]) => f);

describe('tests of programs outside', () => {
  it('say which tool they need, so that they are skipped and counted where it is missing', () => {
    const memakai = yang(/\b(?:lewatLibreOffice|docxLibreOffice|hitungLibreOffice|jalurAlat)\b/);
    expect(memakai.length).toBeGreaterThan(10);
    expect(memakai.filter((f) => !uji.get(f)?.includes('butuhAlat('))).toEqual([]);
  });

  it('never call a tool by a name or path of their own', () => {
    const panggil = new RegExp(`(?:spawn|exec)\\w*\\)?\\(\\s*['"\`](?:/\\S*/)?(?:${NAMA_ALAT.join('|')})\\b`);
    // Benchmarks are run by hand, beside the tools that they are measured against.
    const sendiri = [...uji].filter(([f, isi]) => !f.startsWith('test/bench/') && panggil.test(isi));
    expect(sendiri.map(([f]) => f)).toEqual([]);
  });

  it('are in the list for which the command is built, where they run it', () => {
    const memakai = yang(/\bbangunCli\b|inject\('perintah'\)/);
    expect(memakai.length).toBeGreaterThan(5);
    expect(memakai.filter((f) => !ujiLuar(f))).toEqual([]);
  });

  it('are installed by one line, each package once', () => {
    expect(barisPasang(['pdfinfo', 'pdftotext'])).toBe(
      'sudo apt-get update && sudo apt-get install -y --no-install-recommends poppler-utils',
    );
    expect(barisPasang(['layanan'])).toBe('npm --prefix examples/layanan ci --no-audit --no-fund');
    expect(barisPasang(['layanan', 'pdfinfo'])).toBe(`${barisPasang(['pdfinfo'])} && ${barisPasang(['layanan'])}`);
  });
});

describe('npm run cek', () => {
  const terdekat = (...berubah: string[]) => ujiTerkait(berubah).map((t) => t.uji);

  it.each([
    ['src/skala/periksa-skala.ts', 'test/skala/periksa-skala.test.ts'],
    ['src/periksa/relasi/sebaris/antar-tahun.ts', 'test/periksa/relasi/sebaris/antar-tahun.test.ts'],
    ['test/cli/rumus.test.ts', 'test/cli/rumus.test.ts'],
  ])('runs for %s its own test first', (berkas, pertama) => expect(terdekat(berkas)[0]).toBe(pertama));

  it('finds the tests that read a page, and those of the built command', () => {
    expect(terdekat('docs/temuan.md')).toContain('test/periksa/temuan/katalog.test.ts');
    expect(terdekat('src/cli/galat-masukan.ts')).toContain('test/cli/cli.test.ts');
  });

  it('follows what runs, not types', () => {
    // It holds one interface, which several files name: the compiler's matter.
    expect(terdekat('src/periksa/fakta/kolom.ts')).toEqual([]);
  });
});

describe('npm run demo', () => {
  // The build is silent for a minute or two, and the demo is the first that a newcomer runs.
  it('says first what it does and how long that takes', () => {
    const { demo } = JSON.parse(readFileSync('package.json', 'utf8')).scripts as { demo: string };
    const [kata = '', ...lain] = demo.split(' && ');
    expect(kata).toMatch(/console\.error\('Membangun .*menit/);
    expect(lain[0]).toBe('npm run -s build');
  });
});
