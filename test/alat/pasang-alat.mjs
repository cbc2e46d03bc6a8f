import { spawnSync } from 'node:child_process';
import { setTimeout as jeda } from 'node:timers/promises';
import { alatKurang, cariAlat, diCi } from './cari-alat.mjs';
import { barisPasang, folderModul, paketAlat, perintahNpm } from './daftar-alat.mjs';

/** @typedef {import('./daftar-alat.mjs').NamaAlat} NamaAlat */

/**
 * Runs a command in view; whether it ended well.
 *
 * @param {readonly string[]} kata
 */
function jalan([perintah = '', ...argumen]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(perintah, argumen, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

/**
 * How apt-get is called here: null where nobody allowed it. Root installs; a CI's user may through sudo, a person is asked instead.
 *
 * @returns {string[] | null}
 */
function caraApt() {
  if (process.env['LKJIP_PASANG'] === 'tidak') return null;
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return diCi() && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
    ? ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
    : null;
}

/**
 * Tries a command that depends on the network up to three times.
 *
 * @param {readonly string[]} kata
 */
async function ulangi(kata) {
  for (let ke = 1; ke <= 3; ke += 1) {
    if (jalan(kata)) return true;
    console.error(`percobaan ${ke} dari 3 gagal: ${kata.join(' ')}`);
    if (ke < 3) await jeda(ke * 5000);
  }
  return false;
}

/**
 * Installs tools by apt: all at once, and where one package spoils that, tool by tool, so that it spoils only its own.
 *
 * @param {readonly string[]} apt
 * @param {readonly NamaAlat[]} kurang
 */
async function pasang(apt, kurang) {
  // Another apt may be at work on a machine that has just started.
  const tunggu = ['-o', 'DPkg::Lock::Timeout=300'];
  const pasangPaket = (/** @type {readonly NamaAlat[]} */ nama) => [
    ...apt,
    ...tunggu,
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    ...paketAlat(nama),
  ];
  await ulangi([...apt, ...tunggu, 'update', '-qq']);
  if ((await ulangi(pasangPaket(kurang))) || kurang.length === 1) return;
  for (const nama of kurang) if (paketAlat([nama]).length > 0) jalan(pasangPaket([nama]));
}

/**
 * Gets the modules of the examples, which anybody may: they lie in the folder of each.
 *
 * @param {readonly NamaAlat[]} kurang
 */
async function pasangModul(kurang) {
  for (const folder of folderModul(kurang)) {
    console.log(`Modul ${folder} dipasang dengan npm ci …`);
    await ulangi(perintahNpm(folder));
  }
}

/**
 * Looks for the tools of the tests and installs what is missing where that is allowed.
 *
 * @returns {Promise<NamaAlat[]>} what is still missing
 */
export async function pasangAlat() {
  const semua = alatKurang(await cariAlat());
  if (semua.length === 0) return [];
  if (process.env['LKJIP_PASANG'] !== 'tidak') await pasangModul(semua);
  const kurang = alatKurang(await cariAlat());
  if (kurang.length === 0) return [];
  const apt = paketAlat(kurang).length === 0 ? null : caraApt();
  if (apt === null) {
    console.log(`Alat uji yang tidak ada: ${kurang.join(', ')}. Pasang dengan:\n  ${barisPasang(kurang)}`);
    return kurang;
  }
  console.log(`Alat uji yang tidak ada dipasang dengan apt-get: ${kurang.join(', ')} …`);
  await pasang(apt, kurang);
  const sisa = alatKurang(await cariAlat());
  console.log(
    sisa.length === 0
      ? 'Alat uji terpasang.'
      : `Tidak terpasang: ${sisa.join(', ')}. Pasang dengan:\n  ${barisPasang(sisa)}`,
  );
  return sisa;
}
