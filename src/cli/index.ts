#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import paket from '../../package.json' with { type: 'json' };
import { GalatMasukan } from './galat-masukan.js';
import { daftarkanDemo } from './perintah/demo.js';
import { daftarkanHitung } from './perintah/hitung.js';
import { daftarkanPeriksa } from './perintah/periksa.js';
import { daftarkanRumus } from './perintah/rumus.js';
import { daftarkanSkema } from './perintah/skema.js';
import { daftarkanTemplat } from './perintah/templat.js';

const program = new Command('lkjip')
  .description(
    'Menghitung dan memeriksa silang laporan kinerja instansi pemerintah (SAKIP, LKjIP, Renstra, RPJMD) dengan tepat dan terjelaskan.',
  )
  .version(paket.version, '-V, --version', 'tampilkan versi')
  .helpOption('-h, --help', 'tampilkan bantuan')
  .helpCommand('help [perintah]', 'tampilkan bantuan sebuah perintah')
  .addHelpText(
    'after',
    '\nStatus keluar: 0 baik, 1 ada temuan tingkat galat, 2 masukan tidak terbaca atau tidak sah, 3 tidak ada yang dapat diperiksa (periksa).',
  )
  .showHelpAfterError('(lkjip --help menampilkan bantuan)')
  .exitOverride();

for (const daftarkan of [
  daftarkanHitung,
  daftarkanPeriksa,
  daftarkanTemplat,
  daftarkanDemo,
  daftarkanRumus,
  daftarkanSkema,
])
  daftarkan(program);

try {
  await program.parseAsync();
} catch (galat) {
  if (galat instanceof GalatMasukan) {
    process.stderr.write(galat.baris.map((baris) => `lkjip: ${baris}\n`).join(''));
    process.exitCode = 2;
  } else if (galat instanceof CommanderError) {
    process.exitCode = galat.exitCode === 0 ? 0 : 2;
  } else {
    // Never 1, which says that the report was read and has findings.
    process.stderr.write(`lkjip: kesalahan pada program ini sendiri, mohon laporkan: ${(galat as Error).stack}\n`);
    process.exitCode = 2;
  }
}
