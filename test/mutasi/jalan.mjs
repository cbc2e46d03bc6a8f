// Mutation testing: `npm run mutasi` takes all rooms, `npm run mutasi -- angka skala` those, `npm run mutasi -- --sejak main` the files of the rooms that
// differ from main, `npm run mutasi -- src/angka/fpb.ts` those files. --konkurensi N sets the number of processes (1).
// A mutant that was killed before is not tested again while it and the names of its tests stay as they are; --ulang tests all of them.
// --ringan leaves out the slowest tests of the room, and what only runs while a module loads: a mutant that it kills is dead, what lives is asked again
// by a run without it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cariAlat } from '../alat/cari-alat.mjs';
import { milikRuang, RUANG } from './ruang.mjs';

const STRYKER = 'node_modules/@stryker-mutator/core/bin/stryker.js';

/** @typedef {{ status: string, mutatorName: string, replacement?: string, statusReason?: string, location: { start: { line: number } } }} Mutan */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sejak: { type: 'string' },
    konkurensi: { type: 'string', default: '1' },
    ulang: { type: 'boolean', default: false },
    ringan: { type: 'boolean', default: false },
  },
});

/** @param {string} ref */
const berubahSejak = (ref) =>
  spawnSync('git', ['diff', '--name-only', '--relative', '--diff-filter=d', ref], { encoding: 'utf8' }).stdout.split(
    '\n',
  );

const sebutan = positionals.filter((p) => !Object.hasOwn(RUANG, p));
const berkas = values.sejak === undefined ? sebutan : berubahSejak(values.sejak);
const semua = positionals.length === 0 && values.sejak === undefined;

/**
 * Runs the mutants of a room, or of some of its files; twice, because what only runs while a module loads needs a new thread for each, and those are few.
 *
 * @param {string} nama
 * @param {readonly string[]} dipilih empty: all of it
 * @param {Record<string, string>} alat where the tools of the room are
 */
function jalankan(nama, dipilih, alat) {
  for (const muat of values.ringan ? ['0'] : ['0', '1']) {
    const { status } = spawnSync(
      process.execPath,
      [STRYKER, 'run', 'test/mutasi/stryker.config.mjs', '--concurrency', values.konkurensi],
      {
        stdio: 'inherit',
        env: {
          ...process.env,
          LKJIP_MUTASI: nama,
          LKJIP_MUTASI_MUAT: muat,
          LKJIP_MUTASI_RINGAN: values.ringan ? '1' : '0',
          LKJIP_MUTASI_ALAT: JSON.stringify(alat),
          ...(dipilih.length > 0 && { LKJIP_MUTASI_BERKAS: dipilih.join(',') }),
        },
      },
    );
    if (status !== 0) process.exit(status ?? 1);
  }
}

/** A thread that did not start in time, on a busy machine, tells nothing of its mutant (RuntimeError). */
const DITANYAKAN_LAGI = ['Survived', 'NoCoverage', 'RuntimeError'];

/**
 * Stryker knows tests by their names alone here, so one whose body got stronger looks as it was: what was alive is asked again.
 *
 * @param {string} nama
 */
function lupakanYangHidup(nama) {
  const berkas = `.tolok-ukur/mutasi/${nama}.json`;
  if (!existsSync(berkas)) return;
  if (values.ulang) {
    rmSync(berkas);
    return;
  }
  /** @type {{ files: Record<string, { mutants: Mutan[] }> }} */
  const isi = JSON.parse(readFileSync(berkas, 'utf8'));
  for (const f of Object.values(isi.files)) f.mutants = f.mutants.filter((m) => !DITANYAKAN_LAGI.includes(m.status));
  writeFileSync(berkas, JSON.stringify(isi));
}

/** @param {string} nama */
function laporkan(nama) {
  /** @type {{ files: Record<string, { mutants: Mutan[] }> }} */
  const { files } = JSON.parse(readFileSync(`.tolok-ukur/mutasi/${nama}-laporan.json`, 'utf8'));
  const mutan = Object.entries(files).flatMap(([f, { mutants }]) => mutants.map((m) => ({ f, ...m })));
  const banyak = (/** @type {string[]} */ ...status) => mutan.filter((m) => status.includes(m.status)).length;
  const [terbunuh, lama, hidup] = [banyak('Killed'), banyak('Timeout'), banyak('Survived', 'NoCoverage')];
  const sebab = mutan.flatMap((m) => (m.status === 'Ignored' ? (m.statusReason ?? '') : []));
  const dimuat = sebab.filter((s) => s.startsWith('Static mutant')).length;
  const pesan = sebab.filter((s) => s === 'words of a message' || s === 'name in a refusal').length;
  const setara = sebab.length - dimuat - pesan;
  for (const m of mutan.filter((m) => DITANYAKAN_LAGI.includes(m.status))) {
    console.log(`${m.f}:${m.location.start.line} ${m.status} ${m.mutatorName}: ${m.replacement ?? ''}`);
    if (m.status === 'RuntimeError') console.log(`  ${m.statusReason?.slice(0, 200)}`);
  }
  const nilai = ((terbunuh + lama) / Math.max(1, terbunuh + lama + hidup)) * 100;
  console.log(
    `${nama}: ${nilai.toFixed(2)} % dari ${terbunuh + lama + hidup} mutan (terbunuh ${terbunuh}, terlalu lama ${lama}, hidup ${hidup}, ` +
      `setara ${setara}, hanya saat dimuat ${dimuat}, kata pesan ${pesan}, utasnya gagal ${banyak('RuntimeError')})`,
  );
}

/** Found here, for the sandbox has no modules of examples. */
const terpasang = await cariAlat();

/** @param {import('./ruang.mjs').Ruang} ruang */
const alatRuang = ({ alat = [] }) =>
  Object.fromEntries(
    alat.flatMap((nama) => {
      const jalur = terpasang[nama];
      if (jalur === null) console.warn(`${nama} tidak ada: mutan yang hanya dikenali olehnya terhitung hidup.`);
      return jalur === null ? [] : [[nama, resolve(jalur)]];
    }),
  );

if (!existsSync(STRYKER)) throw new Error('Stryker belum terpasang; jalankan npm ci.');
for (const [nama, ruang] of Object.entries(RUANG)) {
  const dipilih = berkas.filter((f) => milikRuang(ruang, f));
  if (!semua && dipilih.length === 0 && !positionals.includes(nama)) continue;
  lupakanYangHidup(nama);
  jalankan(nama, dipilih, alatRuang(ruang));
  laporkan(nama);
}
