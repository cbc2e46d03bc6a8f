import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { GalatMasukan } from '../galat-masukan.js';
import { type OpsiKeluaran, siapkanKeluaran, tambahOpsiKeluaran } from '../keluaran/keluaran.js';

const FORMAT = ['html'] as const;

/** `lkjip halaman -o lkjip.html`: the offline page, one file that is opened by a double click. */
export function daftarkanHalaman(program: Command): void {
  const perintah = program
    .command('halaman')
    .description('menulis halaman luring: satu berkas .html untuk memeriksa dan menghitung di peramban, tanpa jaringan')
    .addHelpText('after', '\nContoh: lkjip halaman -o lkjip.html, lalu klik ganda berkas itu.');
  tambahOpsiKeluaran(perintah, FORMAT).action((opsi: OpsiKeluaran<'html'>) => {
    const keluaran = siapkanKeluaran(opsi, { jenis: 'halaman', pilihan: FORMAT, bawaan: 'html', masukan: [] });
    keluaran.tulis(bacaHalaman());
  });
}

/** The build puts the page beside the command; its hashes cover every byte, so it is handed on as bytes. */
function bacaHalaman(): Uint8Array {
  try {
    return readFileSync(new URL('./lkjip.html', import.meta.url));
  } catch {
    throw new GalatMasukan(['halaman: lkjip.html tidak ada di samping perintah ini; pasang ulang paket lkjip.']);
  }
}
