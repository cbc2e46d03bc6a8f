import { isatty } from 'node:tty';
import type { Bahasa } from '../../rumus/alasan.js';
import type { Pelapor } from '../../tabel/kemajuan.js';
import { GalatMasukan } from '../galat-masukan.js';
import { tulisGalat } from '../keluaran/galat-standar.js';
import type { OpsiKerja } from '../opsi-kerja.js';
import { type Layar, tampilkanKemajuan } from '../penampil-kemajuan.js';
import type { HasilTugas } from './hasil-tugas.js';
import type { SuratTugas } from './pesan.js';
import type { NamaTugas } from './tugas.js';

/** Does a task, tells of its steps, and can be stopped wherever it is. */
export type Pekerja = (
  surat: SuratTugas,
  lapor: Pelapor,
) => { readonly hasil: Promise<HasilTugas>; hentikan(): Promise<unknown> };

/** Does a task within its time, showing how far it is. When the time is up it is stopped, with one line that says what was done. */
export async function jalankanTugas<N extends NamaTugas>(
  surat: SuratTugas<N>,
  { kemajuan, batasWaktu, bahasa, pesanHabis }: OpsiKerja & { readonly bahasa: Bahasa; readonly pesanHabis?: string },
  pekerja: Pekerja,
  layar: Layar = { isTTY: isatty(2), write: tulisGalat },
): Promise<HasilTugas> {
  const penampil = tampilkanKemajuan(kemajuan, bahasa, layar);
  const { hasil, hentikan } = pekerja(surat, penampil.lapor);
  let waktu: NodeJS.Timeout | undefined;
  const habis = new Promise<never>((_, gagal) => {
    const akhiri = () => gagal(new GalatMasukan([pesanHabis ?? penampil.pesanHabis(batasWaktu)]));
    waktu = setTimeout(akhiri, batasWaktu * 1000);
  });
  try {
    return await Promise.race([hasil, habis]);
  } finally {
    clearTimeout(waktu);
    penampil.selesai();
    await hentikan();
  }
}
