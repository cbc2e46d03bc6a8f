/** Builds the page into one file: `node examples/pemeriksa/bangun.mjs dist/lkjip.html`, after the library itself was built. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipAsync } from '@gfx/zopfli';
import { build, transform } from 'esbuild';
import { paketDisebut, paketTerbawa, pemberitahuan } from '../../tsup.lisensi.mjs';
import { keBasis91 } from './basis91.mjs';

const SINI = dirname(fileURLToPath(import.meta.url));
const AKAR = join(SINI, '..', '..');

/**
 * One script without imports, of the library's public entry points as a page gets them.
 *
 * @param {string} berkas
 */
async function satuSkrip(berkas) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: AKAR,
    entryPoints: [join(SINI, berkas)],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    minify: true,
    // The last that run on Windows 7, and Firefox ESR.
    target: ['chrome109', 'firefox115'],
    platform: 'browser',
    conditions: ['import'],
    charset: 'utf8',
    legalComments: 'none',
    alias: alias(),
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
    define: { VERSI: JSON.stringify(paket().version), 'process.env.NODE_ENV': '"production"' },
    // Zod asks whether code may be made from text, which the policy reports as an attempt to do so.
    banner: { js: 'globalThis.__zod_globalConfig={jitless:true};' },
    plugins: [tanpaYangTakDipakai],
    logLevel: 'error',
  });
  return { teks: outputFiles[0]?.text ?? '', paket: paketTerbawa(Object.keys(metafile.inputs)) };
}

/**
 * Zod hands every schema what writes it as JSON Schema, and hucre writes pivot tables, which the page never does: under the same names stands nothing.
 *
 * @type {import('esbuild').Plugin}
 */
const tanpaYangTakDipakai = {
  name: 'tanpa-yang-tak-dipakai',
  setup({ onLoad }) {
    onLoad(
      {
        filter:
          /[\\/](?:zod[\\/]v4[\\/]core[\\/](?:to-json-schema|json-schema-processors)|hucre[\\/]dist[\\/]xlsx[\\/]pivot-writer)\.m?js$/,
      },
      ({ path }) => {
        const isi = readFileSync(path, 'utf8');
        const nama = [...isi.matchAll(/^export (?:const|function) (\w+)|^export \{ \w+ as (\w+) \}/gm)].map(
          (m) => m[1] ?? m[2],
        );
        return {
          contents: `const tidak = () => undefined;\nexport { ${nama.map((n) => `tidak as ${n}`).join(', ')} };`,
        };
      },
    );
  },
};

/** The entry points of this package, by the name that users import. */
function alias() {
  const pintu = Object.entries(paket().exports).flatMap(([nama, isi]) =>
    typeof isi === 'object' ? [[`lkjip${nama.slice(1)}`, join(AKAR, isi.import.default)]] : [],
  );
  // The longer name first: a name also stands for what is below it.
  return Object.fromEntries(pintu.reverse());
}

const paket = () => JSON.parse(readFileSync(join(AKAR, 'package.json'), 'utf8'));
/** @param {string} nama */
const baca = (nama) => readFileSync(join(SINI, nama), 'utf8');
/** @param {string} teks */
const sidik = (teks) => `'sha256-${createHash('sha256').update(teks).digest('base64')}'`;

/**
 * Text as gzip that any browser reads, written as text again. Zopfli makes it 4 % smaller than zlib does.
 *
 * @param {string} teks
 */
const dipadatkan = async (teks) => keBasis91(await gzipAsync(new TextEncoder().encode(teks), { numiterations: 1 }));

/** The style of a report, which is shown inside the page and is bound by the page's policy. */
async function gayaLaporan() {
  const { dokumenKeHtml } = await import(pathToFileURL(join(AKAR, 'dist', 'index.js')).href);
  const html = dokumenKeHtml({ judul: '', instansi: '', tahun: 2000, bagian: [] });
  return /** @type {string} */ (/<style>([\s\S]*?)<\/style>/.exec(html)?.[1]);
}

/** The page as text, with the packages whose code is in it; their licences stand in it, since the page travels alone. */
export async function bangunHalaman() {
  const [{ teks: pekerja, paket: milikPekerja }, { teks: halaman, paket: milikHalaman }, laporan] = await Promise.all([
    satuSkrip('pekerja/pekerja.ts'),
    satuSkrip('halaman/main.tsx'),
    gayaLaporan(),
  ]);
  const { code: gaya } = await transform(baca('gaya.css'), { loader: 'css', minify: true });
  if (/<\/(?:script|style)|<!--/i.test(halaman + gaya)) throw new Error('skrip halaman memuat penutup skrip');
  const terbawa = [...milikPekerja, ...milikHalaman];
  const isi = {
    polis: [
      "default-src 'none'",
      `script-src ${sidik(halaman)}`,
      'worker-src blob:',
      `style-src ${sidik(gaya)} ${sidik(laporan)}`,
      'img-src data: blob:',
      'frame-src blob:',
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lkjip',
    ].join('; '),
    gaya,
    pekerja: await dipadatkan(pekerja),
    halaman,
    lisensi: await dipadatkan(pemberitahuan(terbawa, AKAR)),
  };
  const html = baca('halaman.html').replace(/\{\{(\w+)\}\}/g, (_, nama) => isi[/** @type {keyof typeof isi} */ (nama)]);
  return { html, paket: terbawa };
}

if (argv[1] && resolve(argv[1]) === fileURLToPath(import.meta.url)) {
  const tujuan = argv[2] ?? join(AKAR, 'dist', 'lkjip.html');
  const { html, paket: terbawa } = await bangunHalaman();
  writeFileSync(tujuan, html);
  const pihakKetiga = join(dirname(tujuan), 'THIRD-PARTY-NOTICES.txt');
  if (existsSync(pihakKetiga)) {
    writeFileSync(pihakKetiga, pemberitahuan([...paketDisebut(readFileSync(pihakKetiga, 'utf8')), ...terbawa], AKAR));
  }
  console.log(
    `${tujuan}: ${(Buffer.byteLength(html) / 1000).toFixed(1)} kB, sha256 ${createHash('sha256').update(html).digest('hex')}`,
  );
}
