import { type Command, Option } from 'commander';
import type { Bahasa } from '../../rumus/alasan.js';
import { type OpsiKeluaran, siapkanKeluaran, tambahOpsiKeluaran } from '../keluaran/keluaran.js';
import { type OpsiKerja, tambahOpsiKerja } from '../opsi-kerja.js';
import { jalankanTugas, type Pekerja } from '../pekerja/jalankan-tugas.js';
import { FORMAT_HITUNG } from '../tugas/format.js';

interface Opsi extends OpsiKerja, OpsiKeluaran<(typeof FORMAT_HITUNG)[number]> {
  readonly bahasa: Bahasa;
}

/** `lkjip hitung FILE`: computes a report from its data. */
export function daftarkanHitung(program: Command, pekerja: Pekerja): void {
  const perintah = program
    .command('hitung')
    .description('menghitung laporan dari datanya (.json, atau .xlsx dari lkjip templat)')
    .argument('<berkas>', 'berkas laporan, atau - untuk masukan standar');
  tambahOpsiKeluaran(perintah, FORMAT_HITUNG).addOption(
    new Option('--bahasa <bahasa>', 'bahasa pesan kesalahan').choices(['id', 'en']).default('id'),
  );
  tambahOpsiKerja(perintah).action(async (berkas: string, opsi: Opsi) => {
    const keluaran = siapkanKeluaran(opsi, { pilihan: FORMAT_HITUNG, bawaan: 'teks', masukan: [berkas] });
    const tugas = { berkas, format: keluaran.format, bahasa: opsi.bahasa };
    const { isi } = await jalankanTugas({ nama: 'hitung', opsi: tugas }, opsi, pekerja);
    keluaran.tulis(isi);
  });
}
