import { execFile } from 'node:child_process';
import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ALAT, NAMA_ALAT } from './daftar-alat.mjs';

/** @typedef {import('./daftar-alat.mjs').NamaAlat} NamaAlat */

/** Where a program may lie besides PATH: servers in sbin, which a user's PATH leaves out, and LibreOffice's own packages. */
const FOLDER_LAIN = ['/usr/local/bin', '/usr/bin', '/usr/local/sbin', '/usr/sbin', '/opt/libreoffice/program'];

/** @param {string} berkas */
function dapatDijalankan(berkas) {
  try {
    accessSync(berkas, constants.X_OK);
    return statSync(berkas).isFile();
  } catch {
    return false;
  }
}

/**
 * Whether a program starts. Ubuntu's chromium-browser without its snap is there and executable, and only says so.
 *
 * @param {string} berkas
 * @param {readonly string[]} argumen
 * @returns {Promise<boolean>}
 */
const menjawab = (berkas, argumen) =>
  new Promise((selesai) => {
    execFile(berkas, argumen, { timeout: 60_000 }, (galat) => selesai(galat === null));
  });

/**
 * Where npm has put the modules of an example; null where there are none, or others than its lockfile names. By content: a checkout makes every file new.
 *
 * @param {string} folder
 */
function modulTerpasang(folder) {
  const paket = (/** @type {string} */ berkas) => {
    try {
      /** @type {{ packages: Record<string, { version?: string, optional?: boolean }> }} */
      const { packages } = JSON.parse(readFileSync(join(folder, berkas), 'utf8'));
      return packages;
    } catch {
      return null;
    }
  };
  const perlu = paket('package-lock.json');
  const ada = paket('node_modules/.package-lock.json');
  if (perlu === null || ada === null) return null;
  // What is optional is for one system or another.
  const kurang = Object.entries(perlu).some(
    ([nama, { version, optional }]) =>
      nama.startsWith('node_modules/') && optional !== true && (!(nama in ada) || ada[nama]?.version !== version),
  );
  return kurang ? null : join(folder, 'node_modules');
}

/**
 * The path of each tool, or null where there is none that starts.
 *
 * @returns {Promise<Record<NamaAlat, string | null>>}
 */
export async function cariAlat() {
  const folder = [...(process.env['PATH'] ?? '').split(delimiter).filter((f) => f !== ''), ...FOLDER_LAIN];
  const cari = NAMA_ALAT.map(async (nama) => {
    const alat = ALAT[nama];
    if ('folder' in alat) return [nama, modulTerpasang(alat.folder)];
    const { perintah, coba } = alat;
    const calon = perintah.flatMap((p) => folder.map((f) => join(f, p))).filter(dapatDijalankan);
    for (const berkas of new Set(calon)) if (await menjawab(berkas, coba)) return [nama, berkas];
    return [nama, null];
  });
  return Object.fromEntries(await Promise.all(cari));
}

/**
 * The tools that are not there.
 *
 * @param {Record<NamaAlat, string | null>} jalur
 */
export const alatKurang = (jalur) => NAMA_ALAT.filter((nama) => jalur[nama] === null);

/** In CI a missing tool fails; elsewhere its tests are skipped and counted. */
export const diCi = () => !['', '0', 'false'].includes(process.env['CI'] ?? '');
