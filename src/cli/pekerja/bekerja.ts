import type { MessagePort } from 'node:worker_threads';
import type { Kemajuan, Pelapor } from '../../tabel/kemajuan.js';
import { GalatMasukan } from '../galat-masukan.js';
import type { HasilTugas } from './hasil-tugas.js';
import type { PesanPekerja, SuratTugas } from './pesan.js';
import { TUGAS } from './tugas.js';

/** Milliseconds between two messages of one step: a message costs more than many steps. */
const SELANG = 50;

/** Does a task in the worker's thread, and tells of it. */
export async function bekerja(surat: SuratTugas, port: MessagePort): Promise<void> {
  const kirim = (pesan: PesanPekerja) => port.postMessage(pesan);
  try {
    const lapor = sesekali((kemajuan) => kirim({ jenis: 'kemajuan', kemajuan }));
    kirim({ jenis: 'selesai', hasil: await laksanakan(surat, lapor) });
  } catch (galat) {
    if (galat instanceof GalatMasukan) kirim({ jenis: 'masukan', baris: galat.baris, masalah: galat.masalah });
    else kirim({ jenis: 'program', pesan: galat instanceof Error ? galat.message : String(galat) });
  }
}

/** Does a task in this thread. */
export async function laksanakan({ nama, opsi }: SuratTugas, lapor: Pelapor): Promise<HasilTugas> {
  const tugas = (await TUGAS[nama]()) as (opsi: unknown, lapor: Pelapor) => Promise<HasilTugas>;
  return tugas(opsi, lapor);
}

/** Every new step, and of the same step one now and then. */
function sesekali(lapor: Pelapor): Pelapor {
  let tahap: Kemajuan['tahap'] | null = null;
  let berikut = 0;
  return (k) => {
    const kini = performance.now();
    if (k.tahap === tahap && kini < berikut) return;
    tahap = k.tahap;
    berikut = kini + SELANG;
    lapor(k);
  };
}
