import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { Bahasa } from '../../rumus/alasan.js';
import { bacaBuku, EKSTENSI_BUKU, EKSTENSI_FOLDER } from '../baca-buku.js';
import { bacaSemuaDiterima, berkasDiterima } from '../baca-diterima.js';
import { namaMasukan } from '../baca-masukan.js';
import { tulisCatatan } from '../catatan.js';
import { daftarBerkas } from '../daftar-berkas.js';
import { GalatMasukan } from '../galat-masukan.js';
import { tulisKeluaran } from '../keluaran.js';
import { sebabTakDiperiksa, statusPeriksa } from '../keterbacaan.js';
import { awasi, type OpsiKerja, tambahOpsiKerja } from '../pengawas.js';
import {
  buktiRumus,
  FORMAT_PERIKSA,
  type FormatPeriksa,
  periksaBuku,
  tandaiPeriksa,
  tulisPeriksa,
} from '../periksa-data.js';
import { gayaTerminal } from '../warna.js';

interface Opsi extends OpsiKerja {
  readonly format: FormatPeriksa;
  readonly keluaran?: string;
  readonly diterima?: string;
  readonly rinci?: boolean;
  readonly bahasa: Bahasa;
}

/** `lkjip periksa FILE…`: checks the printed tables of a report against each other. */
export function daftarkanPeriksa(program: Command): void {
  const perintah = program
    .command('periksa')
    .description(
      `memeriksa silang tabel tercetak (${EKSTENSI_BUKU}); beberapa berkas, atau isi sebuah folder, diperiksa bersama`,
    )
    .argument('<berkas...>', 'berkas tabel atau folder, atau - untuk masukan standar')
    .addOption(new Option('-f, --format <format>', 'bentuk keluaran').choices(FORMAT_PERIKSA).default('teks'))
    .option('-o, --keluaran <berkas>', 'tulis ke berkas ini, utuh atau tidak sama sekali')
    .option(
      '--diterima <berkas>',
      'temuan yang diterima (.json, atau salinan bertanda .xlsx yang kolom Diterima? dan Alasannya diisi); bila tidak disebut: <berkas>.diterima.json dan lkjip-diterima.json di sampingnya',
    )
    .option('--rinci', 'teks: tiap temuan dengan petikan tabelnya, sebab dan saran')
    .addOption(new Option('--bahasa <bahasa>', 'bahasa keluaran').choices(['id', 'en']).default('id'));
  perintah.addHelpText(
    'after',
    '\nBerkas yang tidak terbaca disebut di stderr (dan takTerbaca dalam JSON); yang lain tetap diperiksa.\nStatus keluar: 0 baik, 1 ada temuan tingkat galat, 2 ada masukan yang tidak terbaca, 3 tidak ada yang dapat diperiksa.',
  );
  tambahOpsiKerja(perintah).action(async (semua: readonly string[], opsi: Opsi) => {
    const { format, keluaran, diterima, bahasa, rinci = false } = opsi;
    const berkas = daftarBerkas(
      semua.filter((b) => !berkasDiterima(b)),
      EKSTENSI_FOLDER,
    );
    if (berkas.length === 0) throw new GalatMasukan(['periksa: tidak ada berkas tabel di antara yang disebut.']);
    const { buku, hasil } = await awasi(opsi, async (kemajuan) => {
      const buku = await bacaBuku(berkas, kemajuan);
      const bukti = await buktiRumus(buku, { bahasa, kemajuan });
      const terima = await bacaSemuaDiterima(berkas, diterima, buku.kerja);
      return { buku, hasil: periksaBuku(buku, terima, { bahasa, kemajuan }, bukti) };
    });
    if (format === 'xlsx') tulisKeluaran(await tandaiPeriksa(hasil, buku, bahasa), bukanMasukan(keluaran, berkas));
    else {
      const gaya = keluaran === undefined ? gayaTerminal() : undefined;
      tulisKeluaran(
        tulisPeriksa(hasil, {
          format,
          buku,
          sumber: berkas.map(sumber),
          takTerbaca: buku.takTerbaca,
          bahasa,
          gaya,
          rinci,
        }),
        keluaran,
      );
      if (format === 'teks' && !rinci && hasil.temuan.length > 0 && process.stdout.isTTY)
        tulisCatatan('petikan tabel, sebab dan saran tiap temuan: tambahkan --rinci.');
    }
    const sebab = sebabTakDiperiksa(buku, hasil);
    if (sebab !== null) tulisCatatan(`tidak ada yang dapat diperiksa: ${sebab}`);
    process.exitCode = statusPeriksa(hasil, buku);
  });
}

/** A marked copy never takes the place of the file that it was made from. */
function bukanMasukan(keluaran: string | undefined, berkas: readonly string[]): string | undefined {
  if (keluaran !== undefined && berkas.some((b) => b !== '-' && resolve(b) === resolve(keluaran))) {
    throw new GalatMasukan([`keluaran ${keluaran}: ini berkas masukannya; sebutkan nama lain untuk salinan bertanda.`]);
  }
  return keluaran;
}

function sumber(berkas: string): string {
  return berkas === '-' ? namaMasukan(berkas) : berkas;
}
