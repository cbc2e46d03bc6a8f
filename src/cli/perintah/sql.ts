import { type Command, InvalidArgumentError, Option } from 'commander';
import { batasiMasukan } from '../buka-masukan.js';
import { GalatMasukan } from '../galat-masukan.js';
import { type OpsiKeluaran, siapkanKeluaran, tambahOpsiKeluaran } from '../keluaran/keluaran.js';
import { type OpsiKerja, tambahOpsiBatas } from '../opsi-kerja.js';
import { BAGIAN_SQL, type OpsiSqlRumus } from '../opsi-sql.js';

const FORMAT = ['sql'] as const;

interface Opsi extends OpsiSqlRumus, OpsiKeluaran<'sql'>, Pick<OpsiKerja, 'batasWaktu'> {
  readonly pandangan?: string;
}

/** `target=t.target`, once for each input. */
function kolom(teks: string, lama: Readonly<Record<string, string>>): Record<string, string> {
  const tempat = teks.indexOf('=');
  if (tempat <= 0 || tempat === teks.length - 1) throw new InvalidArgumentError('Tulis seperti target=t.target.');
  const masukan = teks.slice(0, tempat).trim();
  if (Object.hasOwn(lama, masukan)) throw new InvalidArgumentError(`Kolom ${masukan} disebut dua kali.`);
  return { ...lama, [masukan]: teks.slice(tempat + 1).trim() };
}

function bulat(teks: string): number {
  if (/^\d{1,2}$/.test(teks)) return Number(teks);
  throw new InvalidArgumentError('Tulis bilangan bulat 0 sampai 20.');
}

/** `lkjip sql RUMUS --dialek …`: a formula as an expression; `lkjip sql --pandangan peta.json`: whole views over the tables of an application. */
export function daftarkanSql(program: Command): void {
  const perintah = program
    .command('sql')
    .description('menulis rumus sebagai ungkapan SQL, atau view bagi tabel sebuah aplikasi')
    .argument('[rumus]', 'id rumus (lkjip rumus menampilkannya)')
    .option('--dialek <dialek>', 'basis datanya: postgresql, duckdb, mariadb, clickhouse')
    .option(
      '--kolom <masukan=kolom>',
      'kolom sebuah masukan, boleh berulang; kolom pecahan: nilai=atas/bawah',
      kolom,
      {},
    )
    .addOption(new Option('--bagian <bagian>', 'yang ditulis').choices(BAGIAN_SQL).default('nilai'))
    .addOption(new Option('--desimal <n>', 'desimal hasilnya (bawaan: 2)').argParser(bulat))
    .option('--mode <mode>', 'pembulatan: setengah-naik (bawaan), potong, setengah-genap')
    .addOption(new Option('--desimal-masukan <n>', 'desimal masukan paling banyak (bawaan: 4)').argParser(bulat))
    .option('--pandangan <peta.json>', 'menulis view menurut peta kolom ini (bentuknya: lkjip skema PetaPandangan)')
    .addHelpText(
      'after',
      '\nContoh: lkjip sql capaian.maximize --dialek mariadb --kolom target=t.target --kolom realisasi=t.realisasi',
    );
  tambahOpsiBatas(tambahOpsiKeluaran(perintah, FORMAT)).action(async (rumus: string | undefined, opsi: Opsi) => {
    const { pandangan } = opsi;
    if ((rumus === undefined) === (pandangan === undefined)) {
      throw new GalatMasukan(['sql: sebutkan salah satu: id sebuah rumus, atau --pandangan peta.json.']);
    }
    if (rumus !== undefined && opsi.dialek === undefined) {
      const { daftarDialek } = await import('../../rumus/pembaca/sql-daftar-dialek.js');
      throw new GalatMasukan([
        `sql: sebutkan basis datanya dengan --dialek, salah satu dari: ${Object.keys(daftarDialek).join(', ')}.`,
      ]);
    }
    const masukan = pandangan === undefined ? [] : [pandangan];
    const keluaran = siapkanKeluaran(opsi, { jenis: 'sql', pilihan: FORMAT, bawaan: 'sql', masukan });
    batasiMasukan(opsi.batasWaktu, masukan);
    const { sqlPandangan, sqlRumus } = await import('../sql-data.js');
    keluaran.tulis(pandangan === undefined ? sqlRumus(rumus as string, opsi) : sqlPandangan(pandangan, opsi.dialek));
  });
}
