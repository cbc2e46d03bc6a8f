import { spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bangunCli, type Jalan, jalankan, jalankanSendiri } from './bangun.js';

const pangkal = mkdtempSync(join(tmpdir(), 'lkjip-nama-'));
afterAll(() => rmSync(pangkal, { recursive: true, force: true }));
const masukan = join(pangkal, 'laporan.json');
const baris = join(pangkal, 'baris.ndjson');
let cli = '';
let ke = 0;
let folder = '';
beforeAll(async () => {
  ({ cli } = await bangunCli());
  copyFileSync('examples/batu-sopang-2022/laporan.json', masukan);
  writeFileSync(baris, '{"rumus":"anggaran.serapan","masukan":{"P":200,"A":150}}\n');
});
beforeEach(() => {
  ke += 1;
  folder = join(pangkal, String(ke));
  mkdirSync(folder);
});

const di = (nama: string) => join(folder, nama);
const hitung = (keluaran: string, ...opsi: readonly string[]): Jalan =>
  jalankan(cli, ['hitung', masukan, '-o', keluaran, ...opsi], '', { cwd: folder });
const alirkan = (keluaran: string): Jalan =>
  jalankan(cli, ['hitung', baris, '--ndjson', '-o', keluaran], '', { cwd: folder });

describe('a name that its file would not have', () => {
  it.each([
    ['', 'namanya kosong; sebutkan nama berkas.'],
    ['hasil.json/', 'namanya berakhir dengan garis miring, seperti folder; sebutkan nama berkas.'],
    ['hasil.json/.', 'ini folder; sebutkan nama berkas di dalamnya.'],
    ['map/..', 'ini folder; sebutkan nama berkas di dalamnya.'],
    ...['hasil.json ', 'hasil.json.', 'hasil.json\u00a0', 'hasil.json\n', 'hasil.json\u200b', ' '].map((nama) => [
      nama,
      'namanya berakhir dengan spasi, titik atau tanda yang tidak tampak; hapus tanda itu.',
    ]),
  ])('is refused, by a stream too: %j', (nama, pesan) => {
    for (const { status, stdout, stderr } of [hitung(nama), hitung(nama, '--timpa'), alirkan(nama)]) {
      expect([status, stdout, stderr.slice(stderr.indexOf(': ', 7) + 2)]).toEqual([2, '', `${pesan}\n`]);
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(['a b.json', '.hasil.json', 'é.json', 'e\u0301.json', '+a.json', '-a.json', ' a.json'])(
    'is not one that is only unusual: %j',
    (nama) => {
      expect(hitung(nama)).toEqual({
        status: 0,
        stdout: '',
        stderr: expect.stringMatching(/^lkjip: ditulis: .* \(.* bita\)\.\n$/),
      });
      expect(readFileSync(di(nama), 'utf8')).toMatch(/^\{/);
    },
  );

  it('is one of a file that no command writes so', () => {
    expect(hitung('hasil.ndjson').stderr).toBe(
      'lkjip: keluaran hasil.ndjson: perintah ini tidak menulis .ndjson; yang ditulis: .txt, .json, .md, .html, .xlsx.\n',
    );
  });
});

describe('a name of what a process has open', () => {
  const TERBUKA = 'itu aliran yang sudah terbuka, bukan nama berkas; alirkan dengan > atau |, tanpa -o.';

  it.each(['/proc/self/fd/1', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/99', 'tautan'])(
    'is no output, whatever is behind it: %s',
    (nama) => {
      symlinkSync('/dev/stdout', di('tautan'));
      const argumen = [cli, 'hitung', masukan, '-o', nama];
      const lama = di('keluar.txt');
      // A pipe, and a file that a shell has begun to write.
      const pipa = spawnSync(process.execPath, argumen, { cwd: folder, encoding: 'utf8' });
      const fd = openSync(lama, 'w');
      const berkas = spawnSync(process.execPath, argumen, { cwd: folder, stdio: ['ignore', fd, 'pipe'] });
      closeSync(fd);
      for (const { status, stderr } of [pipa, berkas]) {
        expect([status, String(stderr)]).toEqual([2, `lkjip: keluaran ${nama}: ${TERBUKA}\n`]);
      }
      expect([pipa.stdout, readFileSync(lama, 'utf8')]).toEqual(['', '']);
    },
  );

  it.each(['/dev/stdin', '/proc/self/fd/0', '/dev/fd/0'])('is no input of periksa, with what to do: %s', (nama) => {
    const { status, stderr } = jalankanSendiri(cli, ['periksa', nama], 'Uraian;Pagu\nA;1\n');
    const [, pendek] = /([^/]+)$/.exec(nama) ?? [];
    expect([status, stderr]).toEqual([
      2,
      `lkjip: ${pendek}: bukan berkas biasa (perangkat atau pipa); alirkan isinya, dan sebut - sebagai berkasnya.\n`,
    ]);
  });
});

describe('an input that is not read', () => {
  it.each([
    ['+a', '+a: tidak ada; periksa letaknya (+a).'],
    ['', '(nama kosong): tidak ada; periksa letaknya ().'],
    ['a.csv/', 'a.csv: letaknya melewati yang bukan folder; periksa tulisannya (a.csv/).'],
    ['a.csv/b.csv', 'b.csv: letaknya melewati yang bukan folder; periksa tulisannya (a.csv/b.csv).'],
    ['lingkar.csv', 'lingkar.csv: tautannya berputar; sebutkan berkas yang sebenarnya.'],
    [`${'a'.repeat(300)}.csv`, `${'a'.repeat(300)}.csv: namanya terlalu panjang.`],
    ['/dev/null', 'null: bukan berkas biasa (perangkat atau pipa); alirkan isinya, dan sebut - sebagai berkasnya.'],
    [
      'soket.csv',
      'soket.csv: bukan berkas biasa (perangkat atau pipa); alirkan isinya, dan sebut - sebagai berkasnya.',
    ],
  ])('is called by what is wrong with it: %j', async (nama, pesan) => {
    writeFileSync(di('a.csv'), 'Uraian;Pagu\nA;1\n');
    symlinkSync('lingkar.csv', di('lingkar.csv'));
    const soket = createServer();
    await new Promise<void>((r) => soket.listen(di('soket.csv'), r));
    expect(jalankan(cli, ['periksa', nama], '', { cwd: folder })).toEqual({
      status: 2,
      stdout: '',
      stderr: `lkjip: ${pesan}\n`,
    });
    soket.close();
  });
});

describe('a folder in which no file can be made', () => {
  it('is said before any work', () => {
    writeFileSync(di('a.txt'), 'x');
    // The input is no report: what is said is what is looked at first.
    const jalan = (keluaran: string) => jalankan(cli, ['hitung', baris, '-o', keluaran], '', { cwd: folder }).stderr;
    expect(jalan('a.txt/b.json')).toBe('lkjip: keluaran a.txt/b.json: a.txt bukan folder; periksa letaknya.\n');
    expect(jalan('tiada/b.json')).toBe(
      'lkjip: keluaran tiada/b.json: foldernya tidak ada; periksa letaknya (tiada).\n',
    );
    expect(hitung('/proc/b.json').stderr).toBe(
      'lkjip: keluaran /proc/b.json: tidak ada berkas yang dapat dibuat di folder /proc; sebutkan folder lain.\n',
    );
  });
});

describe('an output behind a link', () => {
  it('is of the form that the file is called by, where the link has no ending', () => {
    symlinkSync('hasil.json', di('terbaru'));
    symlinkSync('terbaru', di('lagi'));
    // There or not, and by a link to a link.
    for (const nama of ['terbaru', 'terbaru', 'lagi']) {
      expect(hitung(nama)).toEqual({
        status: 0,
        stdout: '',
        stderr: expect.stringMatching(/^lkjip: ditulis: .* \(.* bita\)\.\n$/),
      });
      expect(JSON.parse(readFileSync(di('hasil.json'), 'utf8'))).toHaveProperty('versi');
    }
    expect(lstatSync(di('terbaru')).isSymbolicLink()).toBe(true);
  });

  it('is of the form of the link, where the file has no ending', () => {
    symlinkSync('simpanan', di('hasil.json'));
    expect(hitung('hasil.json').status).toBe(0);
    expect(readFileSync(di('simpanan'), 'utf8')).toMatch(/^\{/);
  });

  it('is refused where the two say different things', () => {
    symlinkSync('hasil.html', di('hasil.json'));
    symlinkSync('hasil.docx', di('dokumen'));
    symlinkSync('hasil.csv', di('aliran'));
    symlinkSync('hasil.md', di('naskah'));
    const nyata = di('hasil.html');
    expect(hitung('hasil.json').stderr).toBe(
      `lkjip: keluaran hasil.json: berkas yang ditunjuknya (${nyata}) berakhiran .html, tetapi namanya berakhiran .json; samakan keduanya.\n`,
    );
    expect(hitung('naskah', '-f', 'json').stderr).toBe(
      `lkjip: keluaran naskah: berkas yang ditunjuknya (${di('hasil.md')}) berakhiran .md, tetapi --format json diminta; samakan keduanya.\n`,
    );
    expect(hitung('dokumen').stderr).toMatch(/^lkjip: keluaran dokumen: perintah ini tidak menulis \.docx; /);
    expect(alirkan('aliran').stderr).toBe(
      `lkjip: keluaran aliran: berkas yang ditunjuknya (${di('hasil.csv')}) berakhiran .csv; aliran tidak menulis .csv; yang ditulis: .ndjson, .jsonl.\n`,
    );
    expect(['html', 'docx', 'csv', 'md'].filter((e) => existsSync(di(`hasil.${e}`)))).toEqual([]);
  });

  it('whose folder is above the one that a link leads to is written there, as the system takes it', () => {
    mkdirSync(di('jauh/dalam'), { recursive: true });
    symlinkSync('jauh/dalam', di('tautan'));
    expect(hitung('tautan/../hasil.json').status).toBe(0);
    expect([existsSync(di('jauh/hasil.json')), existsSync(di('hasil.json'))]).toEqual([true, false]);
  });
});
