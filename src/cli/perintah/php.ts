import { extname } from 'node:path';
import type { Command } from 'commander';
import { batasiMasukan } from '../buka-masukan.js';
import { type OpsiKeluaran, siapkanKeluaran, tambahOpsiKeluaran } from '../keluaran/keluaran.js';
import { type OpsiKerja, tambahOpsiBatas } from '../opsi-kerja.js';

const FORMAT = ['php'] as const;

interface Opsi extends OpsiKeluaran<'php'>, Pick<OpsiKerja, 'batasWaktu'> {
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
  tambahOpsiBatas(tambahOpsiKeluaran(perintah, FORMAT)).action(
    async ({ kebijakan, namespace, rumus, ...opsi }: Opsi) => {
      const berkas = kebijakan === '-' || extname(kebijakan).toLowerCase() === '.json' ? kebijakan : undefined;
      const keluaran = siapkanKeluaran(opsi, {
        jenis: 'php',
        pilihan: FORMAT,
        bawaan: 'php',
        masukan: berkas === undefined ? [] : [berkas],
      });
      batasiMasukan(opsi.batasWaktu, [berkas]);
      // With it comes the whole library.
      const { phpKebijakan } = await import('../php-data.js');
      keluaran.tulis(phpKebijakan(kebijakan, berkas, { namespace, rumus }));
    },
  );
}
