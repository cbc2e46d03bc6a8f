import { fstatSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import paket from '../../package.json' with { type: 'json' };
import { GalatMasukan } from './galat-masukan.js';
import { galatPerintah, mintaInggris } from './galat-perintah.js';
import { tulisBanyakGalat, tulisBarisGalat } from './keluaran/galat-standar.js';
import { jsonBersih } from './keluaran/json-bersih.js';
import { tulisStandar } from './keluaran/keluaran.js';
import type { Pekerja } from './pekerja/jalankan-tugas.js';
import { daftarkanDemo } from './perintah/demo.js';
import { daftarkanHalaman } from './perintah/halaman.js';
import { daftarkanHitung } from './perintah/hitung.js';
import { daftarkanPeriksa } from './perintah/periksa.js';
import { daftarkanPhp } from './perintah/php.js';
import { daftarkanRumus } from './perintah/rumus.js';
import { daftarkanSkema } from './perintah/skema.js';
import { daftarkanSql } from './perintah/sql.js';
import { daftarkanTemplat } from './perintah/templat.js';

/** Runs the command line; its end is told by `process.exitCode`. */
export async function jalankanProgram(pekerja: Pekerja): Promise<void> {
  const program = susunProgram();
  for (const daftarkan of [
    daftarkanHitung,
    daftarkanPeriksa,
    daftarkanTemplat,
    daftarkanHalaman,
    daftarkanDemo,
    daftarkanRumus,
    daftarkanPhp,
    daftarkanSql,
    daftarkanSkema,
  ])
    daftarkan(program, pekerja);
  let dijalankan: Command | undefined;
  program.hook('preAction', (_, perintah) => {
    dijalankan = perintah;
    pastikanFolderKerja();
  });
  try {
    await program.parseAsync();
  } catch (galat) {
    process.exitCode = akhiri(galat);
    if (galat instanceof GalatMasukan && memintaJson(dijalankan)) tulisMasalahJson(galat);
  }
}

/** Every path that is not absolute starts at the folder of the process, which another one may have deleted. */
function pastikanFolderKerja(): void {
  try {
    process.cwd();
  } catch {
    throw new GalatMasukan(['folder kerja ini sudah tidak ada; pindah dahulu ke folder lain (cd).']);
  }
}

/** Whether JSON was to come on standard output. */
function memintaJson(perintah: Command | undefined): boolean {
  const { format, keluaran = '-' } = perintah?.opts<{ format?: string; keluaran?: string }>() ?? {};
  return format === 'json' && keluaran === '-';
}

/**
 * A program that asked for JSON reads JSON, also of faults; a file that was asked for by -o is not written. Nor is one that standard output is appended
 * to and that holds something already: it may be the very input.
 */
function tulisMasalahJson({ masalah }: GalatMasukan): void {
  try {
    const keluar = fstatSync(1);
    if (keluar.isFile() && keluar.size > 0) return;
    tulisStandar(jsonBersih({ versi: 1, status: 'tidak-sah', masalah }));
  } catch {
    // Full or closed: the lines on standard error have said it.
  }
}

/** Tells of a fault in as many lines as it has, never where in the code it was, and which exit status it is. */
function akhiri(galat: unknown): number {
  if (galat instanceof CommanderError) return galat.exitCode === 0 ? 0 : 2;
  if (galat instanceof GalatMasukan) for (const baris of galat.baris) tulisBarisGalat(baris);
  else
    tulisBarisGalat(
      `kesalahan pada program ini sendiri, mohon laporkan: ${galat instanceof Error ? galat.message : galat}`,
    );
  // Never 1, which says that the report was read and has findings.
  return 2;
}

function susunProgram(): Command {
  return (
    new Command('lkjip')
      // Help and version are output like any other: the other end may be closed or full.
      .configureOutput({
        writeOut: tulisStandar,
        writeErr: tulisBanyakGalat,
        outputError: (teks, tulis) => tulis(galatPerintah(teks, mintaInggris(process.argv))),
      })
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
      .exitOverride()
  );
}
