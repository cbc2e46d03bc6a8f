// `npm run coba`: what an assistant would ask about the report of Batu Sopang, and what it is told.
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const jalur = (/** @type {string} */ j) => fileURLToPath(new URL(j, import.meta.url));
const klien = new Client({ name: 'coba', version: '1.0.0' });
await klien.connect(
  new StdioClientTransport({ command: process.execPath, args: [jalur('asisten.mjs'), jalur('../batu-sopang-2022')] }),
);
for (const [name, isi] of [
  ['hitung', { target: '80', realisasi: '82', polarisasi: 'maximize' }],
  ['hitung', { berkas: 'laporan.json' }],
  ['periksa', { berkas: ['tercetak/tabel-3-4-2.json'] }],
  ['rumus', { id: 'capaian.minimize.selisih' }],
  ['baca_angka', { teks: '1.234' }],
]) {
  const { content } = await klien.callTool({ name: String(name), arguments: /** @type {object} */ (isi) });
  console.log(`\n> ${name} ${JSON.stringify(isi)}\n${/** @type {{ text: string }[]} */ (content)[0]?.text}`);
}
await klien.close();
