import { type Command, Option } from 'commander';
import type { Bahasa } from '../../rumus/alasan.js';
import { bacaJson, namaMasukan } from '../baca-masukan.js';
import { FORMAT_HITUNG, hitungData, tulisRekap } from '../hitung-data.js';
import { tulisKeluaran } from '../keluaran.js';

interface Opsi {
  readonly format: (typeof FORMAT_HITUNG)[number];
  readonly keluaran?: string;
  readonly bahasa: Bahasa;
}

/** `lkjip hitung FILE`: computes a report from its data. */
export function daftarkanHitung(program: Command): void {
  program
    .command('hitung')
    .description('menghitung laporan dari datanya (.json)')
    .argument('<berkas>', 'berkas laporan, atau - untuk masukan standar')
    .addOption(new Option('-f, --format <format>', 'bentuk keluaran').choices(FORMAT_HITUNG).default('teks'))
    .option('-o, --keluaran <berkas>', 'tulis ke berkas ini, utuh atau tidak sama sekali')
    .addOption(new Option('--bahasa <bahasa>', 'bahasa pesan kesalahan').choices(['id', 'en']).default('id'))
    .action((berkas: string, { format, keluaran, bahasa }: Opsi) => {
      tulisKeluaran(tulisRekap(hitungData(bacaJson(berkas), namaMasukan(berkas), bahasa), format), keluaran);
    });
}
