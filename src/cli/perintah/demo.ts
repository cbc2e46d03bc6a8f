import { type Command, Option } from 'commander';
import { tulisStandar } from '../keluaran/keluaran.js';
import { FORMAT_DEMO } from '../tugas/format.js';

/**
 * `lkjip demo`: computes the embedded report of Kecamatan Batu Sopang, then checks its tables and text as printed. Exit status 0: what it
 * finds in the example is what it is there to show.
 */
export function daftarkanDemo(program: Command): void {
  program
    .command('demo')
    .description('menghitung laporan contoh, lalu memeriksa tabel tercetaknya: LKjIP 2022 Kecamatan Batu Sopang')
    .addOption(new Option('-f, --format <format>', 'bentuk keluaran').choices(FORMAT_DEMO).default('teks'))
    .option('--lengkap', 'teks: seluruh laporan dan seluruh temuan')
    .action(async ({ format, lengkap = false }: { format: (typeof FORMAT_DEMO)[number]; lengkap?: boolean }) => {
      const { tugasDemo } = await import('../tugas/demo.js');
      tulisStandar(await tugasDemo(format, lengkap));
    });
}
