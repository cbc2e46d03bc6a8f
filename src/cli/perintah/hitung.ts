import { type Command, Option } from 'commander';
import { rekapLaporan } from '../../rekap/rekap-laporan.js';
import type { Bahasa } from '../../rumus/alasan.js';
import { bacaLaporanMasukan } from '../baca-laporan-masukan.js';
import { namaMasukan } from '../baca-masukan.js';
import { FORMAT_REKAP, tulisRekap } from '../hitung-data.js';
import { tulisKeluaran } from '../keluaran.js';
import { pastikanTahunTerisi } from '../pastikan-tahun-terisi.js';
import { awasi, type OpsiKerja, tambahOpsiKerja } from '../pengawas.js';

const FORMAT_HITUNG = [...FORMAT_REKAP, 'xlsx'] as const;

interface Opsi extends OpsiKerja {
  readonly format: (typeof FORMAT_HITUNG)[number];
  readonly keluaran?: string;
  readonly bahasa: Bahasa;
}

/** `lkjip hitung FILE`: computes a report from its data. */
export function daftarkanHitung(program: Command): void {
  const perintah = program
    .command('hitung')
    .description('menghitung laporan dari datanya (.json, atau .xlsx dari lkjip templat)')
    .argument('<berkas>', 'berkas laporan, atau - untuk masukan standar')
    .addOption(new Option('-f, --format <format>', 'bentuk keluaran').choices(FORMAT_HITUNG).default('teks'))
    .option('-o, --keluaran <berkas>', 'tulis ke berkas ini, utuh atau tidak sama sekali')
    .addOption(new Option('--bahasa <bahasa>', 'bahasa pesan kesalahan').choices(['id', 'en']).default('id'));
  tambahOpsiKerja(perintah).action(async (berkas: string, opsi: Opsi) => {
    const { format, keluaran, bahasa } = opsi;
    const masukan = await awasi(opsi, (lapor) => bacaLaporanMasukan(berkas, bahasa, lapor));
    pastikanTahunTerisi(masukan, namaMasukan(berkas), bahasa);
    const rekap = rekapLaporan(masukan.laporan);
    if (format !== 'xlsx') {
      tulisKeluaran(await tulisRekap(rekap, format), keluaran);
      return;
    }
    const { tulisLaporanHidup } = await import('../../excel/index.js');
    tulisKeluaran(await tulisLaporanHidup(rekap), keluaran);
  });
}
