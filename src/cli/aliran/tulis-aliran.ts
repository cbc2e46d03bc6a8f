import { closeSync, existsSync, fstatSync, fsyncSync, ftruncateSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { GalatMasukan, sebabBerkas, sebabKeluaran } from '../galat-masukan.js';
import { tulisStandar } from '../keluaran/keluaran.js';
import { samaBerkas, sasaranAman } from '../keluaran/sasaran.js';
import { gantikan } from '../keluaran/tulis-utuh.js';
import type { GantiAliran, SasaranAliran } from './sasaran-aliran.js';

const PENYANGGA = 1 << 16;

/** Where lines go: to standard output, or behind what a file already holds. Whole lines are written together, and waited for. */
export interface PenulisAliran {
  tulis(baris: string): void;
  tutup(): void;
}

/** Opens it; `dari` is how many bytes of the file stay. One that stands for another takes its place when it is closed. */
export function bukaPenulis({ keluaran: berkas, ganti }: SasaranAliran, dari: number): PenulisAliran {
  const fd = berkas === undefined ? null : buka(berkas, dari, ganti);
  let letak = dari;
  let bagian: string[] = [];
  let panjang = 0;
  const kuras = () => {
    if (bagian.length === 0) return;
    const teks = bagian.join('');
    bagian = [];
    panjang = 0;
    if (fd === null) {
      tulisStandar(teks);
      return;
    }
    try {
      pastikanMilikSendiri(fd, String(berkas), letak);
      const data = Buffer.from(teks, 'utf8');
      for (let n = 0; n < data.length; ) n += writeSync(fd, data, n, data.length - n, letak + n);
      letak += data.length;
    } catch (galat) {
      if (galat instanceof GalatMasukan) throw galat;
      throw new GalatMasukan([`keluaran ${berkas}: ${sebabBerkas(galat, String(berkas))}`]);
    }
  };
  return {
    tulis(baris) {
      bagian.push(baris, '\n');
      panjang += baris.length + 1;
      if (panjang >= PENYANGGA) kuras();
    },
    tutup() {
      kuras();
      if (fd === null || berkas === undefined) return;
      try {
        if (ganti === undefined) fsyncSync(fd);
        else {
          // Once more: another run may have begun anew, or another program put something there meanwhile.
          const sasaran = sasaranAman(ganti.berkas, ganti.syarat);
          pastikanMilikSendiri(fd, berkas, letak);
          gantikan(fd, berkas, sasaran);
        }
      } catch (galat) {
        if (galat instanceof GalatMasukan) throw galat;
        throw new GalatMasukan([`keluaran ${berkas}: ${sebabKeluaran(galat, dirname(berkas))}`]);
      } finally {
        closeSync(fd);
      }
    },
  };
}

function buka(berkas: string, dari: number, ganti: GantiAliran | undefined): number {
  try {
    if (dari > 0) {
      const fd = openSync(berkas, 'r+');
      ftruncateSync(fd, dari);
      return fd;
    }
    if (ganti === undefined) return openSync(berkas, 'w');
    // A new file, so that another run that still writes to the old one sees that it is gone; and for nobody else, as the one that it stands for may be.
    rmSync(berkas, { force: true });
    return openSync(berkas, 'wx', existsSync(ganti.berkas) ? 0o600 : 0o666);
  } catch (galat) {
    throw new GalatMasukan([`keluaran ${berkas}: ${sebabKeluaran(galat, dirname(berkas))}`]);
  }
}

/** Refuses to write into a file that is no longer as this run left it: another one that writes to it would mix its lines with these. */
function pastikanMilikSendiri(fd: number, berkas: string, letak: number): void {
  const ini = fstatSync(fd, { bigint: true });
  if (ini.size === BigInt(letak) && samaBerkas(berkas, ini)) return;
  throw new GalatMasukan([
    `keluaran ${berkas}: diubah program lain selagi ditulis; hitung lagi ke berkas yang tidak dipakai yang lain.`,
  ]);
}
