import { existsSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Laporan } from '../../model/laporan.js';
import { bacaLaporanMasukan } from '../baca-laporan-masukan.js';
import { GalatMasukan } from '../galat-masukan.js';
import { tulisKeluaran } from '../keluaran.js';

interface Opsi {
  readonly keluaran?: string;
  readonly tahun?: number;
  readonly periode?: { readonly awal: number; readonly akhir: number };
  readonly dari?: string;
  readonly timpa?: boolean;
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
export function daftarkanTemplat(program: Command): void {
  program
    .command('templat')
    .description('menulis buku kerja Excel untuk diisi, lalu dihitung dengan lkjip hitung')
    .option('-o, --keluaran <berkas>', 'tulis ke berkas ini, utuh atau tidak sama sekali')
    .addOption(new Option('--tahun <tahun>', 'tahun yang dilaporkan (bawaan: tahun ini)').argParser(tahun))
    .addOption(
      new Option('--periode <awal-akhir>', 'tahun-tahun Renstra (bawaan: tahun lalu sampai tiga tahun lagi)').argParser(
        periode,
      ),
    )
    .addOption(new Option('--dari <berkas>', 'isi dengan laporan ini (.json, .xlsx)').conflicts(['tahun', 'periode']))
    .option('--timpa', 'ganti berkas keluaran yang sudah ada')
    .action(async ({ keluaran, dari, timpa, ...rencana }: Opsi) => {
      // Someone may have filled it in.
      if (keluaran !== undefined && timpa !== true && existsSync(keluaran)) {
        throw new GalatMasukan([
          `keluaran ${keluaran}: berkas itu sudah ada dan mungkin sudah diisi; sebutkan nama lain, atau tambahkan --timpa untuk menggantinya.`,
        ]);
      }
      const { tulisTemplat } = await import('../../excel/index.js');
      const isi: Laporan | { tahun: number; periode?: { awal: number; akhir: number } } =
        dari === undefined
          ? { tahun: new Date().getFullYear(), ...rencana }
          : (await bacaLaporanMasukan(dari, 'id', () => {})).laporan;
      tulisKeluaran(await tulisTemplat(isi), keluaran);
    });
}
