// The built command in a process that stays: `node menetap.mjs cli.js`, started by test/cli/bangun.ts. It takes requests from descriptor 3, one a line,
// and gives each its own standard input, output and error. What the command does is what it does by itself; only the thread it would start for its work,
// which loads the library once more, is an exchange of the same messages within this one.
import { EventEmitter } from 'node:events';
import { closeSync, createReadStream, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const cli = process.argv[2] ?? '';
const pangkal = pathToFileURL(cli);

/**
 * A part that cli.js loads, by the name of its source.
 *
 * @param {string} nama
 */
async function bagian(nama) {
  const [, jalur] = new RegExp(`import\\("(\\./${nama}-[^"]+)"\\)`).exec(readFileSync(cli, 'utf8')) ?? [];
  if (jalur === undefined) throw new Error(`${cli} tidak memuat ${nama}`);
  return import(new URL(jalur, pangkal).href);
}

/** Stands for a thread: what goes in and out is copied as between threads. */
class UtasTiruan extends EventEmitter {
  /**
   * @param {URL} _
   * @param {{ workerData: unknown }} opsi
   */
  constructor(_, { workerData }) {
    super();
    const { port1, port2 } = new MessageChannel();
    this.saluran = port1;
    port1.addEventListener('message', ({ data }) => this.emit('message', data));
    port1.addEventListener('close', () => this.emit('exit', 0));
    port1.start();
    Promise.resolve(structuredClone(workerData))
      .then((surat) => bekerja(surat, port2))
      .catch((galat) => this.emit('error', galat));
  }
  async terminate() {
    this.saluran.close();
  }
}

const benang = createRequire(import.meta.url)('node:worker_threads');
benang.Worker = UtasTiruan;
syncBuiltinESMExports();

const { bekerja } = await bagian('bekerja');
const { jalankanProgram } = await bagian('program');
const { utasPekerja } = await bagian('utas');

/**
 * Opens a file as a standard descriptor: the lowest that is free.
 *
 * @param {number} fd
 * @param {string} berkas
 * @param {string} cara
 */
function pasang(fd, berkas, cara) {
  closeSync(fd);
  const dapat = openSync(berkas, cara);
  if (dapat !== fd) throw new Error(`${berkas} terbuka sebagai ${dapat}, bukan ${fd}`);
}

/** @type {((status: number) => void) | undefined} */
let akhiri;
// As Node does where nothing catches it.
process.on('uncaughtException', (galat) => {
  writeSync(2, `${galat.stack}\n`);
  akhiri?.(1);
});

for await (const baris of createInterface({ input: createReadStream('', { fd: 3 }) })) {
  /** @type {{ argumen: string[], cwd: string, folder: string }} */
  const { argumen, cwd, folder } = JSON.parse(baris);
  process.chdir(cwd);
  process.argv = [process.execPath, cli, ...argumen];
  process.exitCode = undefined;
  pasang(0, '/dev/null', 'r');
  pasang(1, join(folder, 'keluar'), 'w');
  pasang(2, join(folder, 'galat'), 'w');
  const status = await new Promise((selesai) => {
    akhiri = selesai;
    jalankanProgram(utasPekerja(pangkal)).then(
      () => selesai(process.exitCode ?? 0),
      (/** @type {unknown} */ galat) => {
        writeSync(2, `${galat instanceof Error ? galat.stack : galat}\n`);
        selesai(1);
      },
    );
  });
  process.exitCode = undefined;
  // Whole or not at all, as its reader waits for the name.
  writeFileSync(join(folder, 'sementara'), String(status));
  renameSync(join(folder, 'sementara'), join(folder, 'status'));
}
