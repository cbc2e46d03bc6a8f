import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { GalatMasukan, sebabBerkas } from './galat-masukan.js';

/** Writes the result: to standard output, or whole or not at all to a file. */
export function tulisKeluaran(isi: string, berkas: string | undefined): void {
  const teks = isi.endsWith('\n') ? isi : `${isi}\n`;
  if (berkas === undefined || berkas === '-') {
    tulisStandar(teks);
    return;
  }
  const sementara = `${berkas}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeFileSync(sementara, teks, { flag: 'wx' });
    renameSync(sementara, berkas);
  } catch (galat) {
    rmSync(sementara, { force: true });
    throw new GalatMasukan([`keluaran ${berkas}: ${sebabBerkas(galat, dirname(berkas))}`]);
  }
}

/** Writes all of a text to standard output, also to a pipe that is slow to take it or closes early. */
function tulisStandar(teks: string): void {
  const data = Buffer.from(teks, 'utf8');
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
