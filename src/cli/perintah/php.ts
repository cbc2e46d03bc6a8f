import { extname } from 'node:path';
import type { Command } from 'commander';
import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { KebijakanTidakDikenal } from '../../kebijakan/gabung-kebijakan.js';
import type { Kebijakan } from '../../model/kebijakan.js';
import { SkalaTidakDikenal } from '../../skala/daftar.js';
import { bacaJson, namaMasukan } from '../baca-masukan.js';
import { GalatMasukan } from '../galat-masukan.js';
import { type OpsiKeluaran, siapkanKeluaran, tambahOpsiKeluaran } from '../keluaran/keluaran.js';

const FORMAT = ['php'] as const;

interface Opsi extends OpsiKeluaran<'php'> {
  readonly kebijakan: string;
  readonly namespace?: string;
  readonly rumus?: readonly string[];
}

/** `lkjip php --kebijakan ID -o Lkjip.php`: the policies of a preset and their formulas as one file of PHP. */
export function daftarkanPhp(program: Command): void {
  const perintah = program
    .command('php')
    .description('menulis rumus dan kebijakan sebagai satu berkas PHP (8.1 ke atas) tanpa ekstensi')
    .option(
      '--kebijakan <id|berkas>',
      'id preset, atau berkas .json berisi kebijakan seperti di laporan (atau laporannya)',
      'anjuran',
    )
    .option('--namespace <nama>', 'namespace berkas itu, misalnya App\\\\Kinerja (bawaan: Lkjip)')
    .option('--rumus <id...>', 'rumus lain yang ikut ditulis, bagi Lkjip::evaluasi()')
    .addHelpText('after', '\nContoh: lkjip php --kebijakan paser-lkjip-2022 -o Lkjip.php, lalu php Lkjip.php --uji.');
  tambahOpsiKeluaran(perintah, FORMAT).action(async ({ kebijakan, namespace, rumus, ...opsi }: Opsi) => {
    const berkas = kebijakan === '-' || extname(kebijakan).toLowerCase() === '.json' ? kebijakan : undefined;
    const keluaran = siapkanKeluaran(opsi, {
      pilihan: FORMAT,
      bawaan: 'php',
      masukan: berkas === undefined ? [] : [berkas],
    });
    const pilihan = berkas === undefined ? kebijakan : dariBerkas(berkas);
    // With it comes the whole library.
    const { tulisPhp } = await import('../../php/tulis-php.js');
    const tulisan = sebagaiMasukan(berkas, () =>
      tulisPhp(pilihan, {
        ...(namespace === undefined ? {} : { namespace }),
        ...(rumus === undefined ? {} : { rumus }),
      }),
    );
    keluaran.tulis(tulisan);
  });
}

/** The policies in a file: by themselves, or those of a report. */
function dariBerkas(berkas: string): Kebijakan {
  const isi = bacaJson(berkas);
  const laporan = typeof isi === 'object' && isi !== null && 'versi' in isi && 'tujuan' in isi;
  return (laporan ? ((isi as { kebijakan?: unknown }).kebijakan ?? {}) : isi) as Kebijakan;
}

/** What a user wrote that cannot be: a fault of the input, with the name of its file. */
function sebagaiMasukan<T>(berkas: string | undefined, tulis: () => T): T {
  try {
    return tulis();
  } catch (galat) {
    const dikenal = [ArgumenTidakSah, KebijakanTidakDikenal, SkalaTidakDikenal].some((jenis) => galat instanceof jenis);
    if (!dikenal) throw galat;
    const { message } = galat as Error;
    throw new GalatMasukan([berkas === undefined ? message : `${namaMasukan(berkas)}: ${message}`]);
  }
}
