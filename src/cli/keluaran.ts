import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { GalatMasukan, sebabBerkas } from './galat-masukan.js';

/** Writes the result, a text or the bytes of a file: to standard output, or whole or not at all to a file. Bytes never go to a terminal. */
export function tulisKeluaran(isi: string | Uint8Array, berkas: string | undefined): void {
  const data = typeof isi === 'string' ? Buffer.from(isi.endsWith('\n') ? isi : `${isi}\n`, 'utf8') : isi;
  if (berkas === undefined || berkas === '-') {
    if (typeof isi !== 'string' && process.stdout.isTTY) {
      throw new GalatMasukan(['keluaran: buku kerja tidak dapat ditampilkan di terminal; sebutkan -o BERKAS.xlsx.']);
    }
    tulisStandar(data);
    return;
  }
  const sementara = `${berkas}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeFileSync(sementara, data, { flag: 'wx' });
    renameSync(sementara, berkas);
  } catch (galat) {
    rmSync(sementara, { force: true });
    throw new GalatMasukan([`keluaran ${berkas}: ${sebabBerkas(galat, dirname(berkas))}`]);
  }
}

/** Writes all of it to standard output, also to a pipe that is slow to take it or closes early. */
function tulisStandar(data: Uint8Array): void {
  let tertulis = 0;
  while (tertulis < data.length) {
    try {
      tertulis += writeSync(1, data, tertulis);
    } catch (galat) {
      const { code } = galat as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw galat;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
