import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunCli, jalankan } from './bangun.js';

const tempat = mkdtempSync(join(tmpdir(), 'lkjip-banyak-'));
const tulis = (nama: string, isi: string | Uint8Array) => writeFileSync(join(tempat, nama), isi);
let cli = '';
const periksa = (argumen: readonly string[], masukan = '') =>
  jalankan(cli, ['periksa', ...argumen], masukan, { cwd: tempat });

// Hand: 150 / 200 = 75 %, 100 / 400 = 25 %.
const BENAR = 'Uraian;Pagu;Realisasi Anggaran;%\nA;200;150;75,00\nB;400;100;25,00\n';
const SALAH = BENAR.replace('75,00', '57,00');

beforeAll(async () => {
  cli = (await bangunCli()).cli;
  mkdirSync(join(tempat, 'map', 'dalam', '.git'), { recursive: true });
  mkdirSync(join(tempat, 'kosong'));
  tulis('benar.csv', BENAR);
  tulis('salah.csv', SALAH);
  tulis('rusak.xlsx', 'PK rusak');
  tulis('hampa.csv', '');
  tulis('kata.csv', 'Nama;Jabatan\nA;B\n');
  tulis('laporan.pdf', '%PDF-1.4');
  tulis('tab.xls', BENAR.replaceAll(';', '\t'));
  tulis(
    'halaman.xls',
    `<table>${SALAH.trim()
      .split('\n')
      .map((b) => `<tr><td>${b.replaceAll(';', '<td>')}`)
      .join('')}</table>`,
  );
  tulis('sandi.csv', new Uint8Array([0x41, 0x3b, 0x81, 0x8d, 0x0a]));
  tulis('windows.csv', new Uint8Array([...Buffer.from(BENAR, 'latin1'), 0x43, 0x96, 0x0a]));
  for (const [nama, isi] of [
    ['b.csv', SALAH],
    ['a.csv', BENAR],
    ['~$a.xlsx', 'x'],
    ['data.json', '{}'],
    ['foto.jpg', 'x'],
  ] as const)
    tulis(join('map', nama), isi);
  tulis(join('map', 'dalam', 'c.pdf'), '%PDF-1.4');
  tulis(join('map', 'dalam', '.git', 'd.csv'), SALAH);
  tulis(
    'rumus.xlsx',
    await writeXlsx({
      sheets: [
        {
          name: 'L',
          rows: [
            ['Program', 'Pagu', '%'],
            ['A', 200, 75],
            ['B', 300, 80],
          ],
          cells: new Map([
            ['2,1', { formula: 'B2*2' }],
            ['1,1', { formula: '1+1' }],
          ]),
        },
      ],
    }),
  );
});
afterAll(() => rmSync(tempat, { recursive: true, force: true }));

describe('lkjip periksa with several inputs', () => {
  it('takes a file once, by whatever names: two copies would be two witnesses of one mistake', () => {
    linkSync(join(tempat, 'salah.csv'), join(tempat, 'kembar.csv'));
    const satu = periksa(['salah.csv']);
    const sama = periksa(['salah.csv', './salah.csv', 'kembar.csv']);
    expect([sama.status, sama.stdout]).toEqual([satu.status, satu.stdout]);
    expect(sama.stderr).toBe(
      'lkjip: ./salah.csv: berkas yang sama dengan salah.csv; diperiksa sekali.\n' +
        'lkjip: kembar.csv: berkas yang sama dengan salah.csv; diperiksa sekali.\n',
    );
    rmSync(join(tempat, 'kembar.csv'));
  });

  it('names what cannot be read, on standard error and in JSON, and checks the rest', () => {
    const { status, stdout, stderr } = periksa(['rusak.xlsx', 'salah.csv', 'tiada.csv', '-f', 'json']);
    const hasil = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(hasil.takTerbaca.map((t: { berkas: string }) => t.berkas)).toEqual(['rusak.xlsx', 'tiada.csv']);
    expect(hasil.temuan[0].lokasi).toMatchObject({ berkas: 'salah.csv', sel: 'D2' });
    expect(stderr).toMatch(/^lkjip: rusak\.xlsx: arsipnya rusak.*\nlkjip: tiada\.csv: tidak ada.*\n$/);
  });

  it('ends with 2 where the rest is right, or where nothing could be read', () => {
    expect(periksa(['benar.csv', 'laporan.pdf'])).toMatchObject({
      status: 2,
      stdout: expect.stringMatching(/^Tidak ada temuan/),
      stderr: expect.stringMatching(
        /^lkjip: laporan\.pdf: PDF belum dibaca; .*\.docx, atau salin tabelnya ke \.xlsx\.\n$/,
      ),
    });
    expect(periksa(['laporan.pdf'])).toMatchObject({ status: 2, stdout: '' });
  });

  it('names a file that holds nothing, and one without figures, beside another', () => {
    const kosong =
      'lkjip: hampa.csv: tidak ada isi yang terbaca; periksa apakah berkasnya kosong, atau tabelnya berupa gambar.\n';
    const { status, stdout, stderr } = periksa(['benar.csv', 'hampa.csv', '-f', 'json']);
    expect([status, stderr]).toEqual([2, kosong]);
    expect(JSON.parse(stdout).takTerbaca).toMatchObject([{ berkas: 'hampa.csv' }]);
    expect(periksa(['salah.csv', 'hampa.csv'])).toMatchObject({ status: 1, stderr: kosong });
    expect(periksa(['hampa.csv'])).toMatchObject({ status: 3 });
    expect(periksa(['benar.csv', 'kata.csv'])).toMatchObject({
      status: 0,
      stderr: 'lkjip: kata.csv: tidak memuat angka; tidak ada yang diperiksa di dalamnya.\n',
    });
  });

  it('takes the tables of a folder in order, its subfolders too, and no hidden or lock file, no .json', () => {
    const { status, stdout } = periksa(['map', '-f', 'json']);
    const hasil = JSON.parse(stdout);
    expect([status, hasil.sumber]).toEqual([1, ['a.csv', 'b.csv', 'dalam/c.pdf'].map((f) => join('map', f))]);
    expect(hasil.takTerbaca).toEqual([
      { berkas: join('map', 'dalam', 'c.pdf'), sebab: expect.stringMatching(/^c\.pdf: PDF belum dibaca/) },
    ]);
    expect(periksa(['kosong'])).toMatchObject({
      status: 2,
      stderr: 'lkjip: kosong: tidak ada berkas tabel di folder ini.\n',
    });
  });

  it('says what of a folder was passed over that may hold tables: links, folders too deep, other kinds; no link to what is read', () => {
    const dalam = join('lewat', ...Array.from({ length: 17 }, (_, i) => `f${i}`));
    mkdirSync(join(tempat, dalam), { recursive: true });
    const benar = readFileSync(join(tempat, 'benar.csv'));
    writeFileSync(join(tempat, 'lewat', 'a.csv'), benar);
    for (const nama of ['data.json', 'foto.png', 'lain.zip']) writeFileSync(join(tempat, 'lewat', nama), '{}');
    symlinkSync('a.csv', join(tempat, 'lewat', 'kembar.csv'));
    symlinkSync('../salah.csv', join(tempat, 'lewat', 'luar.csv'));
    symlinkSync('../map', join(tempat, 'lewat', 'map'));
    symlinkSync('tiada', join(tempat, 'lewat', 'putus.csv'));
    const { status, stderr } = periksa(['lewat']);
    expect(status).toBe(0);
    // By name: data.json, the folders, lain.zip, then the links; three are named.
    const ujung = Array.from({ length: 17 }, (_, i) => `f${i}`).join('/');
    expect(stderr).toContain(`lewat: 6 dilewati: "jenis lain: data.json", "terlalu dalam: ${ujung.slice(0, 40)}`);
    expect(stderr).toMatch(/, "jenis lain: lain\.zip" dan 3 lagi\. Sebutkan sendiri yang perlu diperiksa\.\n$/);
  });

  it('reads a file by what it holds, whatever it is called', () => {
    expect(periksa(['tab.xls'])).toMatchObject({ status: 0, stderr: '' });
    expect(periksa(['halaman.xls']).stdout).toContain('D2');
    expect(periksa(['-'], '<table><tr><td>a<td>1</table>').stderr).toContain('isinya halaman web (HTML)');
  });

  it('says which encoding it took, and refuses one that is not known', () => {
    expect(periksa(['windows.csv'])).toMatchObject({
      status: 0,
      stderr: 'lkjip: windows.csv: bukan UTF-8; dibaca sebagai Windows-1252.\n',
    });
    expect(periksa(['sandi.csv']).stderr).toMatch(/^lkjip: sandi\.csv: pengodean teksnya tidak dikenal/);
  });
});

describe('lkjip periksa that can check nothing', () => {
  it.each([
    ['an empty input', ['-'], '', /^lkjip: tidak ada yang dapat diperiksa: tidak ada tabel yang terbaca/],
    [
      'texts alone',
      ['-'],
      'Nama;Kota\nA;B\nC;D\n',
      /^lkjip: tidak ada yang dapat diperiksa: tabelnya tidak memuat angka\.\n$/,
    ],
    [
      'formulas that were never computed',
      ['rumus.xlsx'],
      '',
      /2 rumus belum punya nilai tersimpan \(B2, B3\).*\nlkjip: tidak ada yang dapat diperiksa: rumusnya belum punya nilai tersimpan, atau format selnya tidak menampilkan angkanya; buka di Excel/,
    ],
  ])('ends with 3 and says why: %s', (_, argumen, masukan, pesan) => {
    const { status, stderr } = periksa(argumen, masukan);
    expect(stderr).toMatch(pesan);
    expect(status).toBe(3);
  });
});
