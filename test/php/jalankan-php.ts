import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { jalurAlat } from '../alat/butuh-alat.js';

/** One call of the generated class, or of another of its file (`Bulat::kali`): the function and its arguments as JSON has them. */
export type Panggilan = readonly [fungsi: string, ...isi: readonly unknown[]];

/** A server as it comes, and one where no extension is loaded (`php -n`), as shared hosting often is. */
export const SERVER = { 'PHP apa adanya': [], 'tanpa ekstensi': ['-n'] } as const;

const PENJALAN = String.raw`<?php
declare(strict_types=1);
require $argv[1];
$hasil = [];
foreach (json_decode(file_get_contents($argv[2]), true, 512, JSON_THROW_ON_ERROR) as [$fungsi, $isi]) {
    try {
        $hasil[] = ('\Lkjip\\' . (str_contains($fungsi, '::') ? $fungsi : "Lkjip::$fungsi"))(...$isi);
    } catch (\Lkjip\ArgumenTidakSah $e) {
        $hasil[] = ['galat' => $e->getMessage()];
    }
}
file_put_contents($argv[3], json_encode($hasil, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES));
`;

/** Runs all calls in one process, each result as JSON. What PHP warns of fails. */
export function jalankanPhp(kode: string, panggilan: readonly Panggilan[], opsi: readonly string[] = []): unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-php-'));
  try {
    const jalur = (nama: string, isi: string): string => {
      writeFileSync(join(folder, nama), isi);
      return join(folder, nama);
    };
    const berkas = jalur('Lkjip.php', kode);
    const kasus = jalur('kasus.json', JSON.stringify(panggilan.map(([fungsi, ...isi]) => [fungsi, isi])));
    const hasil = join(folder, 'hasil.json');
    const ketat = ['-d', 'error_reporting=-1', '-d', 'display_errors=1', '-d', 'memory_limit=1G'];
    const tampak = execFileSync(
      jalurAlat('php'),
      [...opsi, ...ketat, jalur('jalan.php', PENJALAN), berkas, kasus, hasil],
      { encoding: 'utf8' },
    );
    if (tampak !== '') throw new Error(tampak.slice(0, 2000));
    return JSON.parse(readFileSync(hasil, 'utf8')) as unknown[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether PHP takes a file, and what it says. */
export const periksaPhp = (kode: string, ...argumen: readonly string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-php-'));
  try {
    writeFileSync(join(folder, 'Lkjip.php'), kode);
    const [opsi, sesudah] = argumen[0] === '-l' ? [['-l'], []] : [[], argumen];
    return execFileSync(jalurAlat('php'), ['-n', ...opsi, join(folder, 'Lkjip.php'), ...sesudah], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Data as JSON leaves it, without the empty `data` of a warning, which PHP leaves out: its empty list and its empty object are one. */
export function lewatJson(x: unknown): unknown {
  return JSON.parse(JSON.stringify(x), (kunci, isi) =>
    kunci === 'data' && Object.keys(isi as object).length === 0 ? undefined : isi,
  );
}

/** What PHP says otherwise than the library, the first few. Looked at by what costs little, and shown by what shows much. */
export function beda(php: readonly unknown[], harapan: readonly { tentang: string; hasil: unknown }[]): unknown[] {
  if (php.length !== harapan.length) return [`${php.length} hasil untuk ${harapan.length} panggilan`];
  return harapan
    .map((h, i) => ({ ...h, php: php[i] }))
    .filter((k) => !isDeepStrictEqual(k.php, k.hasil))
    .slice(0, 3);
}
