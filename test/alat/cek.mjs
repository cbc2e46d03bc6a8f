// `npm run cek`: types, lint and the nearest tests of what has changed since the last commit, side by side, in seconds.
// `npm run cek -- main` takes what differs from main, `npm run cek -- src/angka/bulatkan.ts` those files.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ujiTerkait } from './jaring-impor.mjs';

/** A change near the root reaches nearly all tests; so many files, the nearest ones, tell most of it in seconds. */
const PALING_BANYAK = 16;
const SELISIH_JAUH = 2;

/** @param {readonly string[]} argumen */
const git = (...argumen) =>
  spawnSync('git', argumen, { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((b) => b !== '');

/** @param {readonly string[]} argumen */
function berkasBerubah(argumen) {
  if (argumen.length > 0 && argumen.every((a) => existsSync(a))) return argumen;
  return [
    ...git('diff', '--name-only', '--relative', argumen[0] ?? 'HEAD'),
    ...git('ls-files', '--others', '--exclude-standard'),
  ];
}

/**
 * Runs one part beside the others; what it prints is kept until it ends.
 *
 * @param {string} nama
 * @param {readonly string[]} argumen
 * @returns {Promise<boolean>}
 */
function bagian(nama, [berkas = '', ...argumen]) {
  const mulai = Date.now();
  const anak = spawn(process.execPath, [`node_modules/${berkas}`, ...argumen], { stdio: ['ignore', 'pipe', 'pipe'] });
  /** @type {Buffer[]} */
  const keluaran = [];
  anak.stdout.on('data', (d) => keluaran.push(d));
  anak.stderr.on('data', (d) => keluaran.push(d));
  return new Promise((selesai) => {
    anak.on('close', (status) => {
      const baik = status === 0;
      console.log(`${baik ? 'lulus' : 'GAGAL'}  ${nama} (${((Date.now() - mulai) / 1000).toFixed(1)} detik)`);
      if (!baik) console.log(Buffer.concat(keluaran).toString('utf8'));
      selesai(baik);
    });
  });
}

/**
 * The tests to run: those that have changed, and the nearest others. Those that drive a program or go through whole workbooks take longer than
 * all the rest; for a change in a pure room they wait for `npm test`.
 *
 * @param {ReturnType<typeof ujiTerkait>} terkait
 */
function pilihUji(terkait) {
  const murni = berubah.some((f) => /^src\/(?!cli\/)/.test(f));
  const diExcel = berubah.some((f) => f.startsWith('src/excel/'));
  const berat = (/** @type {(typeof terkait)[number]} */ t) => t.alat || (!diExcel && t.uji.startsWith('test/excel/'));
  const calon = terkait.filter((t) => t.berubah || !murni || !berat(t));
  const jauh = (calon.find((t) => !t.berubah)?.jauh ?? 0) + SELISIH_JAUH;
  return calon.filter((t) => t.berubah || t.jauh <= jauh).slice(0, PALING_BANYAK);
}

const berubah = berkasBerubah(process.argv.slice(2));
if (berubah.length === 0) {
  console.log('Tidak ada yang berubah sejak commit terakhir; npm run cek -- main membandingkan dengan main.');
  process.exit();
}
const terkait = ujiTerkait(berubah);
const dekat = pilihUji(terkait).map((t) => t.uji);
const terlint = berubah.filter((f) => existsSync(f) && /\.(?:ts|mjs|jsonc?)$/.test(f));

const hasil = await Promise.all([
  bagian('tipe', [
    'typescript/bin/tsc',
    '-p',
    'tsconfig.json',
    '--incremental',
    '--tsBuildInfoFile',
    'node_modules/.cache/cek.tsbuildinfo',
  ]),
  ...(terlint.length > 0
    ? [
        bagian(`biome, ${terlint.length} berkas`, [
          '@biomejs/biome/bin/biome',
          'check',
          '--error-on-warnings',
          '--no-errors-on-unmatched',
          ...terlint,
        ]),
      ]
    : []),
  ...(dekat.length > 0
    ? [bagian(`uji, ${dekat.length} berkas`, ['vitest/vitest.mjs', 'run', '--reporter=dot', ...dekat])]
    : []),
]);
if (terkait.length > dekat.length)
  console.log(
    `${terkait.length - dekat.length} berkas uji yang lebih jauh tidak dijalankan; npm test menjalankan semuanya.`,
  );
if (hasil.includes(false)) process.exitCode = 1;
