import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bangunCli, type Jalan, jalankan } from './bangun.js';

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
      expect(hitung(nama)).toEqual({ status: 0, stdout: '', stderr: '' });
      expect(readFileSync(di(nama), 'utf8')).toMatch(/^\{/);
    },
  );

  it('is one of a file that no command writes so', () => {
    expect(hitung('hasil.ndjson').stderr).toBe(
      'lkjip: keluaran hasil.ndjson: perintah ini tidak menulis .ndjson; yang ditulis: .txt, .json, .md, .html, .xlsx.\n',
    );
  });
});

describe('an output behind a link', () => {
  it('is of the form that the file is called by, where the link has no ending', () => {
    symlinkSync('hasil.json', di('terbaru'));
    symlinkSync('terbaru', di('lagi'));
    // There or not, and by a link to a link.
    for (const nama of ['terbaru', 'terbaru', 'lagi']) {
      expect(hitung(nama)).toEqual({ status: 0, stdout: '', stderr: '' });
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
