import { type Command, Option } from 'commander';
import batuSopang from '../../../examples/batu-sopang-2022/laporan.json' with { type: 'json' };
import { FORMAT_HITUNG, hitungData, tulisRekap } from '../hitung-data.js';
import { tulisKeluaran } from '../keluaran.js';

/** `lkjip demo`: computes the embedded report of Kecamatan Batu Sopang. */
export function daftarkanDemo(program: Command): void {
  program
    .command('demo')
    .description('menghitung laporan contoh: LKjIP 2022 Kecamatan Batu Sopang')
    .addOption(new Option('-f, --format <format>', 'bentuk keluaran').choices(FORMAT_HITUNG).default('teks'))
    .action(({ format }: { format: (typeof FORMAT_HITUNG)[number] }) => {
      tulisKeluaran(tulisRekap(hitungData(batuSopang, 'laporan contoh', 'id'), format), undefined);
    });
}
