import { type Command, InvalidArgumentError, Option } from 'commander';
import { batasiMasukan } from '../buka-masukan.js';
import { type OpsiKeluaran, siapkanKeluaran, tambahOpsiKeluaran } from '../keluaran/keluaran.js';
import { type OpsiKerja, tambahOpsiKerja } from '../opsi-kerja.js';
import { jalankanTugas, type Pekerja } from '../pekerja/jalankan-tugas.js';

const FORMAT_TEMPLAT = ['xlsx'] as const;

interface Opsi extends OpsiKerja, OpsiKeluaran<'xlsx'> {
  readonly tahun?: number;
  readonly periode?: { readonly awal: number; readonly akhir: number };
  readonly dari?: string;
}

const TAHUN = /^(?:199\d|20\d\d|2100)$/;

function tahun(teks: string): number {
  if (TAHUN.test(teks)) return Number(teks);
  throw new InvalidArgumentError('Tulis tahun 1990 sampai 2100.');
}

function periode(teks: string): { awal: number; akhir: number } {
  const [awal = '', akhir = '', lebih] = teks.split('-');
  if (lebih !== undefined || !TAHUN.test(awal) || !TAHUN.test(akhir) || awal > akhir) {
    throw new InvalidArgumentError('Tulis seperti 2025-2029.');
  }
  return { awal: Number(awal), akhir: Number(akhir) };
}

/** `lkjip templat`: writes a workbook to fill in, empty or filled with a report. */
export function daftarkanTemplat(program: Command, pekerja: Pekerja): void {
  const perintah = program
    .command('templat')
    .description('menulis buku kerja Excel untuk diisi, lalu dihitung dengan lkjip hitung');
  tambahOpsiKeluaran(perintah, FORMAT_TEMPLAT)
    .addOption(new Option('--tahun <tahun>', 'tahun yang dilaporkan (bawaan: tahun ini)').argParser(tahun))
    .addOption(
      new Option('--periode <awal-akhir>', 'tahun-tahun Renstra (bawaan: tahun lalu sampai tiga tahun lagi)').argParser(
        periode,
      ),
    )
    .addOption(new Option('--dari <berkas>', 'isi dengan laporan ini (.json, .xlsx)').conflicts(['tahun', 'periode']));
  tambahOpsiKerja(perintah).action(async ({ dari, tahun = new Date().getFullYear(), periode, ...opsi }: Opsi) => {
    const keluaran = siapkanKeluaran(opsi, {
      jenis: 'templat',
      pilihan: FORMAT_TEMPLAT,
      bawaan: 'xlsx',
      masukan: dari === undefined ? [] : [dari],
      // Someone may have filled it in.
      jagaSejenis: true,
    });
    batasiMasukan(opsi.batasWaktu, [dari]);
    const rencana = { tahun, ...(dari === undefined ? {} : { dari }), ...(periode === undefined ? {} : { periode }) };
    const { isi } = await jalankanTugas({ nama: 'templat', opsi: rencana }, { ...opsi, bahasa: 'id' }, pekerja);
    keluaran.tulis(isi);
  });
}
