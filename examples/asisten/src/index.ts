import { Console } from 'node:console';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { BarisTerlaluPanjang } from './baris-terbatas.js';
import { FolderSalah, Gudang } from './gudang.js';
import { buatPeladen } from './peladen.js';

// Standard output belongs to the protocol: whatever prints, prints on the other one.
globalThis.console = new Console(process.stderr, process.stderr);

const henti = (sebab: string, status: number): never => {
  process.stderr.write(`${sebab}\n`);
  process.exit(status);
};
process.on('uncaughtException', (galat) => henti(`Asisten berhenti: ${galat.message}`, 1));
process.stdout.on('error', () => process.exit(0));

try {
  const gudang = await Gudang.buka(process.argv.slice(2));
  const masuk = new BarisTerlaluPanjang((jawaban) => void process.stdout.write(`${jawaban}\n`));
  process.stdin.pipe(masuk);
  await buatPeladen(gudang).connect(new StdioServerTransport(masuk, process.stdout));
  process.stderr.write(`Asisten LKjIP siap; folder yang boleh dibaca: ${gudang.banyak}.\n`);
} catch (galat) {
  if (galat instanceof FolderSalah) henti(galat.message, 2);
  throw galat;
}
