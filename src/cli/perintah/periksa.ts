import { type Command, Option } from 'commander';
import { EKSTENSI_BERKAS, EKSTENSI_FOLDER } from '../../berkas/jenis-berkas.js';
import type { Bahasa } from '../../rumus/alasan.js';
import { berkasDiterima, berkasDiterimaSekitar } from '../berkas-diterima.js';
import { batasiMasukan } from '../buka-masukan.js';
import { tulisCatatan } from '../catatan.js';
import { daftarBerkas } from '../daftar-berkas.js';
import { GalatMasukan } from '../galat-masukan.js';
import { type OpsiKeluaran, siapkanKeluaran, tambahOpsiKeluaran } from '../keluaran/keluaran.js';
import {
  BERKAS_KONFIGURASI,
  bacaBerkasKonfigurasi,
  type OpsiKonfigurasi,
  tambahOpsiKonfigurasi,
} from '../konfigurasi.js';
import { type OpsiKerja, tambahOpsiKerja } from '../opsi-kerja.js';
import { jalankanTugas, type Pekerja } from '../pekerja/jalankan-tugas.js';
import { FORMAT_PERIKSA, type FormatPeriksa } from '../tugas/format.js';

interface Opsi extends OpsiKerja, OpsiKeluaran<FormatPeriksa>, OpsiKonfigurasi {
  readonly diterima?: string;
  readonly rinci?: boolean;
  readonly bahasa?: Bahasa;
  readonly temuanLama?: string;
  readonly catatTemuanLama?: string;
}

/** `lkjip periksa FILE…`: checks the printed tables of a report against each other. */
export function daftarkanPeriksa(program: Command, pekerja: Pekerja): void {
  const perintah = program
    .command('periksa')
    .description(
      `memeriksa silang tabel tercetak (${EKSTENSI_BERKAS.join(', ')}); beberapa berkas, atau isi sebuah folder, diperiksa bersama`,
    )
    .argument('<berkas...>', 'berkas tabel atau folder, atau - untuk masukan standar');
  tambahOpsiKeluaran(perintah, FORMAT_PERIKSA)
    .option(
      '--diterima <berkas>',
      'temuan yang diterima (.json, atau salinan bertanda .xlsx yang kolom Diterima? dan Alasannya diisi); bila tidak disebut: <berkas>.diterima.json dan lkjip-diterima.json di sampingnya',
    )
    .option('--rinci', 'teks: tiap temuan dengan petikan tabelnya, sebab dan saran')
    .addOption(new Option('--bahasa <bahasa>', 'bahasa keluaran').choices(['id', 'en']))
    .addOption(
      new Option(
        '--temuan-lama <berkas>',
        'temuan yang sudah ada pada pemeriksaan sebelumnya: dihitung, tidak didaftar lagi, dan tidak membuat status 1',
      ),
    )
    .addOption(
      new Option(
        '--catat-temuan-lama <berkas>',
        'catat semua temuan sekarang sebagai temuan lama, untuk --temuan-lama berikutnya; catatan yang ada diganti',
      ).conflicts('temuanLama'),
    );
  tambahOpsiKonfigurasi(perintah);
  perintah.addHelpText(
    'after',
    '\nBerkas yang tidak terbaca disebut di stderr (dan takTerbaca dalam JSON); yang lain tetap diperiksa.\nStatus keluar: 0 baik, 1 ada temuan tingkat galat, 2 ada masukan yang tidak terbaca, 3 tidak ada yang dapat diperiksa.',
  );
  tambahOpsiKerja(perintah).action(async (semua: readonly string[], opsi: Opsi) => {
    const { diterima, rinci = false, temuanLama, catatTemuanLama: catatan } = opsi;
    batasiMasukan(opsi.batasWaktu, [...semua, diterima, temuanLama, opsi.konfigurasi]);
    const konfigurasi = await bacaBerkasKonfigurasi(opsi);
    const bahasa = opsi.bahasa ?? konfigurasi?.isi.bahasa ?? 'id';
    const berkas = daftarBerkas(
      semua.filter((b) => !berkasDiterima(b)),
      EKSTENSI_FOLDER,
    );
    if (berkas.length === 0) throw new GalatMasukan(['periksa: tidak ada berkas tabel di antara yang disebut.']);
    const masukan = [
      ...berkas,
      ...berkasDiterimaSekitar(berkas, diterima),
      ...(temuanLama === undefined ? [] : [temuanLama]),
      opsi.konfigurasi ?? BERKAS_KONFIGURASI,
    ];
    const keluaran = siapkanKeluaran(opsi, { jenis: 'periksa', pilihan: FORMAT_PERIKSA, bawaan: 'teks', masukan });
    const keluaranCatatan =
      catatan === undefined
        ? undefined
        : siapkanKeluaran(
            { keluaran: catatan, ...(opsi.timpa === undefined ? {} : { timpa: opsi.timpa }) },
            {
              jenis: 'temuan-lama',
              pilihan: ['json'] as const,
              bawaan: 'json',
              masukan,
              lain: opsi.keluaran === undefined || opsi.keluaran === '-' ? [] : [opsi.keluaran],
            },
          );
    const hasil = await jalankanTugas(
      {
        nama: 'periksa',
        opsi: {
          berkas,
          ...(diterima === undefined ? {} : { diterima }),
          format: keluaran.format,
          standar: keluaran.standar,
          rinci,
          bahasa,
          konfigurasi,
          temuanLama,
          catat: catatan !== undefined,
        },
      },
      { ...opsi, bahasa },
      pekerja,
    );
    keluaran.tulis(hasil.isi);
    if (hasil.sampingan !== undefined) keluaranCatatan?.tulis(hasil.sampingan);
    hasil.catatan.forEach(tulisCatatan);
    process.exitCode = hasil.status;
  });
}
