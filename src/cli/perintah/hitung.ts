import { type Command, Option } from 'commander';
import { NOTASI } from '../../baris/notasi.js';
import type { Bahasa } from '../../rumus/alasan.js';
import type { OpsiRekapAliran } from '../aliran/rekap-aliran.js';
import { batasiMasukan } from '../buka-masukan.js';
import { tulisCatatan } from '../catatan.js';
import { type OpsiKeluaran, siapkanKeluaran, tambahOpsiKeluaran } from '../keluaran/keluaran.js';
import {
  BERKAS_KONFIGURASI,
  bacaBerkasKonfigurasi,
  type OpsiKonfigurasi,
  tambahOpsiKonfigurasi,
} from '../konfigurasi.js';
import { type OpsiKerja, tambahOpsiKerja } from '../opsi-kerja.js';
import { jalankanTugas, type Pekerja } from '../pekerja/jalankan-tugas.js';
import { FORMAT_HITUNG } from '../tugas/format.js';

interface Opsi extends OpsiKerja, OpsiKonfigurasi, OpsiRekapAliran, OpsiKeluaran<(typeof FORMAT_HITUNG)[number]> {
  readonly bahasa?: Bahasa;
  readonly ndjson?: boolean;
  readonly lanjut?: boolean;
  readonly rekap?: boolean;
}

/** `lkjip hitung FILE`: computes a report from its data. */
export function daftarkanHitung(program: Command, pekerja: Pekerja): void {
  const perintah = program
    .command('hitung')
    .description('menghitung laporan dari datanya (.json, atau .xlsx dari lkjip templat)')
    .argument('<berkas>', 'berkas laporan, atau - untuk masukan standar');
  tambahOpsiKeluaran(perintah, FORMAT_HITUNG).addOption(
    new Option('--bahasa <bahasa>', 'bahasa pesan kesalahan').choices(['id', 'en']),
  );
  tambahOpsiKonfigurasi(perintah);
  perintah
    .option(
      '--ndjson',
      'satu laporan, atau { "rumus", "masukan" }, tiap baris; satu hasil tiap baris, dengan memori tetap',
    )
    .option('--lanjut', 'dengan --ndjson -o: teruskan keluaran yang terputus, sesudah yang sudah ada dicocokkan')
    .option('--rekap', 'baris kode, pagu, realisasi, capaian (.csv, atau JSON tiap baris) menjadi semua tingkat')
    .addOption(
      new Option('--notasi <notasi>', 'dengan --rekap: arti 1.000 dalam teks (seribu, atau satu)').choices(NOTASI),
    )
    .addOption(
      new Option(
        '--baris-induk <cara>',
        'dengan --rekap: baris beranggaran yang di bawah kodenya ada baris beranggaran (kegiatan di samping sub-kegiatannya); tanpa ini ditolak',
      ).choices(['lewati', 'jumlahkan']),
    );
  tambahOpsiKerja(perintah).action(async (berkas: string, opsi: Opsi) => {
    if (opsi.ndjson || opsi.rekap || opsi.lanjut || opsi.notasi || opsi.barisInduk) {
      const { jalankanAliran } = await import('../aliran/jalankan-aliran.js');
      await jalankanAliran(berkas, opsi, pekerja);
      return;
    }
    const keluaran = siapkanKeluaran(opsi, {
      jenis: 'hitung',
      pilihan: FORMAT_HITUNG,
      bawaan: 'teks',
      masukan: [berkas, opsi.konfigurasi ?? BERKAS_KONFIGURASI],
    });
    batasiMasukan(opsi.batasWaktu, [berkas, opsi.konfigurasi]);
    const konfigurasi = await bacaBerkasKonfigurasi(opsi);
    const bahasa = opsi.bahasa ?? konfigurasi?.isi.bahasa ?? 'id';
    const tugas = { berkas, format: keluaran.format, bahasa, konfigurasi };
    const { isi, catatan } = await jalankanTugas({ nama: 'hitung', opsi: tugas }, { ...opsi, bahasa }, pekerja);
    keluaran.tulis(isi);
    catatan.forEach(tulisCatatan);
  });
}
