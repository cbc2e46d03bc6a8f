/// <reference types="vite/types/importMeta.d.ts" />
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bacaSumber } from './arsitektur/sumber.js';
import { bangunCli, jalankanSendiri as jalankanCli } from './cli/bangun.js';
import { namaUmum } from './dokumen/dokumentasi.js';
import { jalankan } from './dokumen/jalankan.js';
import { galatJenis } from './dokumen/periksa-jenis.js';
import { blokDalam, contohDalam, type Petikan } from './dokumen/petikan.js';

const halaman = [
  'README.md',
  'README.id.md',
  ...readdirSync('docs')
    .filter((f) => f.endsWith('.md'))
    .map((f) => `docs/${f}`),
];
const isi = new Map(halaman.map((f) => [f, readFileSync(f, 'utf8')]));
// A block behind `<!-- berkas: … -->` or `<!-- baris: … -->` is an excerpt of that file, compared below and not run.
const PETIKAN = /<!-- (?:berkas|baris): (\S+) -->\n```\w*\n([\s\S]*?)^```$/gm;
const blok = [...isi].flatMap(([f, teks]) =>
  blokDalam(
    f,
    teks.replace(PETIKAN, (s) => s.replace(/[^\n]/g, '')),
  ),
);
const letak = (p: Petikan) => `${p.berkas}:${p.baris}`;

/** What does not compile, so that the check of what does is itself checked. */
const TAK_SAH: Petikan = {
  berkas: 'docs/x.md',
  baris: 10,
  bahasa: 'ts',
  kode: "import { hitungCapaian } from 'lkjip';\nimport { tidakAda } from 'lkjip/sql';\n\nhitungCapaian({}).teks;\n",
};

describe('examples in doc comments', { timeout: 30_000 }, () => {
  const contoh = [...bacaSumber('src')].flatMap(([f, teks]) => contohDalam(`src/${f}`, teks));
  it('are there', () => expect(contoh.length).toBeGreaterThan(100));
  it.each(contoh.map((c) => [letak(c), c] as const))('%s gives what it says', async (_, c) => {
    expect(await jalankan(c), 'an example has a // =>').toBeGreaterThan(0);
  });
});

describe('code in the pages', { timeout: 30_000 }, () => {
  const kode = blok.filter((b) => b.bahasa === 'ts' || b.bahasa === 'js');
  it('is there', () => expect(kode.length).toBeGreaterThan(0));
  // Those of docs/api.md are the examples above.
  const dijalankan = kode.filter((c) => c.berkas !== 'docs/api.md');
  it.each(dijalankan.map((c) => [letak(c), c] as const))('%s gives what it says', async (_, c) => {
    await jalankan(c);
  });
  it('compiles by itself, strict, as a reader copies it, and page and line of what does not are named', {
    timeout: 120_000,
  }, () => {
    // One program for both: most of its time goes into the sources that they share.
    const galat = galatJenis([...kode.filter((b) => b.bahasa === 'ts'), TAK_SAH]);
    const palsu = galat.filter((g) => g.startsWith(`${TAK_SAH.berkas}:`));
    expect(galat.filter((g) => !palsu.includes(g))).toEqual([]);
    expect(palsu.map((g) => g.split(':').slice(0, 2).join(':'))).toEqual([
      'docs/x.md:11',
      'docs/x.md:13',
      'docs/x.md:13',
    ]);
  });
  it.each(blok.filter((b) => b.bahasa === 'json').map((c) => [letak(c), c] as const))('%s is JSON', (_, c) => {
    expect(() => JSON.parse(c.kode)).not.toThrow();
  });
});

// A `text` block right after a `sh` block that calls lkjip is its output; a line `…` stands for lines left out.
describe('commands in the pages', { timeout: 60_000 }, () => {
  const perintah = blok.flatMap((b, i) => {
    const keluaran = blok[i + 1];
    const ada =
      b.bahasa === 'sh' && /^npx lkjip /.test(b.kode) && keluaran?.bahasa === 'text' && keluaran.berkas === b.berkas;
    return ada ? [[letak(b), b.kode.trim(), keluaran.kode] as const] : [];
  });
  it('are there', () => expect(perintah.length).toBeGreaterThan(0));
  it.each(perintah)('%s prints what it says', async (_, kode, harapan) => {
    const [, ...argumen] = kode.split(/\s+/).slice(1);
    const hasil = jalankanCli((await bangunCli()).cli, argumen);
    expect(hasil).toMatchObject({ status: 0, stderr: '' });
    const keluaran = hasil.stdout.split('\n');
    let dari = 0;
    for (const baris of harapan
      .trimEnd()
      .split('\n')
      .filter((b) => b.trim() !== '…')) {
      const di = keluaran.indexOf(baris, dari);
      expect(di, `"${baris}" in the output after line ${dari}`).toBeGreaterThanOrEqual(0);
      dari = di + 1;
    }
  });
});

describe('README.md and README.id.md', () => {
  const kerangka = (f: string) =>
    [...(isi.get(f) ?? '').replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^(#+) /gm)].map((m) => m[1]);
  const kodenya = (f: string) => blok.filter((b) => b.berkas === f).map((b) => ({ bahasa: b.bahasa, kode: b.kode }));
  it('have the same headings in the same order', () => expect(kerangka('README.id.md')).toEqual(kerangka('README.md')));
  it('have the same blocks of code', () => expect(kodenya('README.id.md')).toEqual(kodenya('README.md')));
  it('begin with the two commands of a fresh clone', () => {
    expect(isi.get('README.md')).toMatch(/^# lkjip\n\n```sh\nnpm ci && npm run demo\nnpm ci && npm test\n```\n/);
  });
});

describe('excerpts of files', () => {
  const petikan = [...isi].flatMap(([f, teks]) =>
    [...teks.matchAll(PETIKAN)].map((m) => [f, m[1] ?? '', m[2] ?? ''] as const),
  );
  it.each(petikan)('in %s are in %s', (_, berkas, kode) =>
    expect(readFileSync(berkas, 'utf8')).toContain(kode.trimEnd()),
  );
});

describe('the pages', () => {
  it.each(halaman)('%s links only to files that exist', (f) => {
    const tautan = [...(isi.get(f) ?? '').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((m) => m[1] ?? '');
    expect(tautan.filter((t) => !existsSync(join(dirname(f), t)))).toEqual([]);
  });
});

describe('public names', () => {
  const umum = namaUmum();
  it('each have a doc comment', () => expect(umum.filter((u) => u.komentar === '').map((u) => u.nama)).toEqual([]));
  it('each function has an example', () => {
    expect(umum.filter((u) => u.fungsi && !u.komentar.includes('@example')).map((u) => u.nama)).toEqual([]);
  });
});

describe('the runner of examples', () => {
  const kode = (isi: string): Petikan => ({ berkas: 'src/index.ts', baris: 1, bahasa: 'ts', kode: isi });
  it.each([
    "bulatkan('1.005', 2).toString() // => '1.00'",
    "hitungCapaian({ target: 80, realisasi: 82, polarisasi: 'maximize' }) // => { teks: '102,51' }",
    "bulatkan('1.005', 2)\n  .toString()\n// => '1.00'",
    "const x = bulatkan('1.005', 2).toString(); // => '1.00'",
    "import { tidakAda } from 'lkjip';\ntidakAda // => undefined",
    "import { bulatkan } from 'lain';\nbulatkan('1', 0).toString() // => '1'",
  ])('fails on a promise that does not hold: %s', async (isi) => {
    await expect(jalankan(kode(isi))).rejects.toThrow();
  });
  it('takes a promise over several lines, and no remark below it', async () => {
    const isi =
      "rataRata([null, 80])\n// => {\n//   cakupan: { terukur: 1, total: 2 },\n// }\n// a remark\nbulatkan('1.005', 2).toString() // => '1.01'";
    expect(await jalankan(kode(isi))).toBe(2);
  });
});
