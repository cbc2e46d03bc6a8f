import type { Command } from 'commander';
import { daftarSkema, type NamaSkema, skemaJson } from '../../model/skema-json.js';
import { GalatMasukan } from '../galat-masukan.js';
import { tulisKeluaran } from '../keluaran.js';

/** `lkjip skema [NAMA]`: the JSON Schema of a part of the model. */
export function daftarkanSkema(program: Command): void {
  program
    .command('skema')
    .description(`menulis JSON Schema: ${daftarSkema.join(', ')}`)
    .argument('[nama]', 'nama skema', 'Laporan')
    .option('-o, --keluaran <berkas>', 'tulis ke berkas ini, utuh atau tidak sama sekali')
    .action((nama: string, { keluaran }: { keluaran?: string }) => {
      const ada = daftarSkema.find((s) => s === nama);
      if (!ada) throw new GalatMasukan([`skema: "${nama}" tidak ada; pilih ${daftarSkema.join(', ')}.`]);
      tulisKeluaran(JSON.stringify(skemaJson(ada satisfies NamaSkema), null, 2), keluaran);
    });
}
