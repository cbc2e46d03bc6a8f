import type { Command } from 'commander';
import { daftarSkema } from '../../model/daftar-skema.js';
import { GalatMasukan } from '../galat-masukan.js';
import { jsonBersih } from '../keluaran/json-bersih.js';
import { type OpsiKeluaran, siapkanKeluaran, tambahOpsiKeluaran } from '../keluaran/keluaran.js';

const FORMAT = ['json'] as const;
/** The schemas of the model, the rows of `laporanDariBaris`, and the mapping of `lkjip sql --pandangan`. */
const SEMUA = [...daftarSkema, 'Baris', 'PetaPandangan'] as const;

/** `lkjip skema [NAMA]`: the JSON Schema of a part of the model. */
export function daftarkanSkema(program: Command): void {
  const perintah = program
    .command('skema')
    .description(`menulis JSON Schema: ${SEMUA.join(', ')}`)
    .argument('[nama]', 'nama skema', 'Laporan');
  tambahOpsiKeluaran(perintah, FORMAT).action(async (nama: string, opsi: OpsiKeluaran<'json'>) => {
    const keluaran = siapkanKeluaran(opsi, { jenis: 'skema', pilihan: FORMAT, bawaan: 'json', masukan: [] });
    const ada = SEMUA.find((s) => s === nama);
    if (!ada) throw new GalatMasukan([`skema: "${nama}" tidak ada; pilih ${SEMUA.join(', ')}.`]);
    if (ada === 'Baris') {
      const { skemaBaris } = await import('../../baris/skema-baris.js');
      return keluaran.tulis(jsonBersih(skemaBaris()));
    }
    // With it come the whole model and Zod, which no other command needs in this thread.
    const { skemaJson } = await import('../../model/skema-json.js');
    if (ada !== 'PetaPandangan') return keluaran.tulis(jsonBersih(skemaJson(ada)));
    const { skemaPeta } = await import('../../sql/pandangan/peta.js');
    return keluaran.tulis(jsonBersih(skemaPeta()));
  });
}
