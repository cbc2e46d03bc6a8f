import type { Command } from 'commander';
import { type OpsiKeluaran, siapkanKeluaran, tambahOpsiKeluaran } from '../keluaran/keluaran.js';
import { FORMAT_KATALOG } from '../tugas/format.js';

/** `lkjip rumus [ID]`: the catalogue of formulas, scales, presets and sources, or all of one entry. */
export function daftarkanRumus(program: Command): void {
  const perintah = program
    .command('rumus')
    .description('menampilkan katalog rumus, skala, kebijakan dan sumber, atau satu entri dengan contohnya')
    .argument('[id]', 'id rumus, skala, kebijakan atau sumber; tanpa id seluruh katalog');
  tambahOpsiKeluaran(perintah, FORMAT_KATALOG).action(
    async (id: string | undefined, opsi: OpsiKeluaran<(typeof FORMAT_KATALOG)[number]>) => {
      const keluaran = siapkanKeluaran(opsi, {
        jenis: 'katalog',
        pilihan: FORMAT_KATALOG,
        bawaan: 'teks',
        masukan: [],
      });
      const { tulisKatalog } = await import('../katalog/tulis-katalog.js');
      keluaran.tulis(tulisKatalog(id, keluaran.format));
    },
  );
}
