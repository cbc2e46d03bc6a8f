import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunCli, jalankan } from './bangun.js';

const tempat = mkdtempSync(join(tmpdir(), 'lkjip-periksa-'));
const tercetak = resolve('examples/batu-sopang-2022/tercetak');
const tulis = (nama: string, isi: unknown) =>
  writeFileSync(join(tempat, nama), typeof isi === 'string' ? isi : JSON.stringify(isi));

let cli = '';
const lkjip = (argumen: readonly string[], masukan = '') => jalankan(cli, argumen, masukan, { cwd: tempat });
const periksa = (argumen: readonly string[], masukan?: string) => lkjip(['periksa', ...argumen], masukan);

// Hand: 150 / 200 = 75 %, 100 / 400 = 25 %.
const BENAR = 'Uraian;Pagu;Realisasi Anggaran;%\nA;200;150;75,00\nB;400;100;25,00\n';
const SALAH = BENAR.replace('75,00', '57,00');

beforeAll(async () => {
  cli = (await bangunCli()).cli;
  tulis('benar.csv', BENAR);
  tulis('salah.csv', SALAH);
  tulis('rusak.json', '{"tabel": [');
  tulis('teks.jpg', 'x');
});
afterAll(() => rmSync(tempat, { recursive: true, force: true }));

describe('lkjip periksa', () => {
  it('ends with 0 and says so on a right table', () => {
    expect(periksa(['benar.csv'])).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringMatching(/^Tidak ada temuan; \d+ dari \d+ angka di 1 tabel terperiksa\./),
    });
  });

  it('ends with 2 and one line where the time is up, and writes nothing', () => {
    const { status, stdout, stderr } = periksa(['benar.csv', '--batas-waktu', '0.001', '-o', 'tak-ada.txt']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^lkjip: waktu 0\.001 detik habis saat .*tidak ada hasil yang ditulis.*--batas-waktu\.\n$/);
    expect(readdirSync(tempat)).not.toContain('tak-ada.txt');
    expect(periksa(['benar.csv', '--batas-waktu', 'lama']).stderr).toMatch(/tulis jumlah detik, misalnya 600/);
  });

  it('shows no progress where standard error is no terminal, unless lines are asked for', () => {
    expect(periksa(['benar.csv', '--kemajuan', 'auto']).stderr).toBe('');
    expect(periksa(['benar.csv', '--kemajuan', 'baris']).status).toBe(0);
  });

  it('ends with 1 on a galat, and shows the cell', () => {
    const { status, stdout, stderr } = periksa(['salah.csv']);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('salah.csv · salah\n  galat      D2 (');
    expect(stdout).toContain('seharusnya 75,00');
    expect(periksa(['salah.csv', '--rinci']).stdout).toContain('▲▲▲▲▲ semestinya 75,00');
    expect(stdout).not.toContain('\u001b');
  });

  it('finds the total of Tabel 3.4.2 that is a mean of percentages (seed: 79,9 printed, 73,61 by sums)', () => {
    const { status, stdout } = periksa([join(tercetak, 'tabel-3-4-2.json'), '-f', 'json']);
    const { versi, sumber, temuan } = JSON.parse(stdout);
    expect([status, versi, sumber.length]).toEqual([1, 1, 1]);
    expect(temuan).toContainEqual(
      expect.objectContaining({
        tercetak: '79,9',
        semestinya: '73,61',
        lokasi: expect.objectContaining({ tabel: 'Tabel 3.4.2', sel: 'F4', lembar: null }),
        penjelasan: expect.arrayContaining([expect.objectContaining({ sebab: 'rata-rata-persen' })]),
      }),
    );
  });

  it.each(['teks', 'json', 'sarif', 'markdown'])('writes %s to a file, whole', (format) => {
    const { status, stdout } = periksa(['salah.csv', '-f', format, '-o', `hasil.${format}`]);
    expect([status, stdout]).toEqual([1, '']);
    const isi = readFileSync(join(tempat, `hasil.${format}`), 'utf8');
    expect(isi).toContain('57,00');
    if (format === 'sarif')
      expect(JSON.parse(isi).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('salah.csv');
    expect(readdirSync(tempat).filter((f) => f.endsWith('.tmp'))).toEqual([]);
  });

  it.each([
    ['CSV', SALAH],
    [
      'JSON',
      JSON.stringify([
        ['Uraian', 'Pagu', 'Realisasi Anggaran', '%'],
        ['A', 200, 150, '57,00'],
        ['B', 400, 100, '25,00'],
      ]),
    ],
    [
      'Markdown',
      '| Uraian | Pagu | Realisasi Anggaran | % |\n|---|---|---|---|\n| A | 200 | 150 | 57,00 |\n| B | 400 | 100 | 25,00 |\n',
    ],
  ])('reads %s from standard input', (_jenis, masukan) => {
    expect(periksa(['-'], masukan)).toMatchObject({ status: 1, stdout: expect.stringContaining('masukan standar') });
  });

  it('speaks English', () => {
    expect(periksa(['salah.csv', '--bahasa', 'en']).stdout).toMatch(/error +D2 \(.*\): printed 57,00/);
  });

  it.each([
    [['tiada.csv'], /^lkjip: tiada\.csv: tidak ada/],
    [['rusak.json'], /^lkjip: rusak\.json: bukan JSON yang sah/],
    [['teks.jpg'], /^lkjip: teks\.jpg: jenis berkas ini tidak dibaca; berikan \.json/],
    [['tiada.csv', 'teks.jpg'], /tiada\.csv.*\n.*teks\.jpg/],
    [['benar.csv', '--diterima', 'tiada.json'], /tiada\.json: tidak ada/],
    [['benar.csv', '-f', 'xml'], /format/],
  ])('ends with 2 and one line a fault: %j', (argumen, pesan) => {
    const { status, stdout, stderr } = periksa(argumen);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(pesan);
  });
});

describe('accepted findings', () => {
  const dasar = { kode: 'P101', tercetak: '57,00', sel: 'D2', alasan: 'Dihitung menurut Perbup.' };
  const terima = (...diterima: object[]) => ({ versi: 2, diterima });

  it('no longer count, from the file beside, the folder or one that is named', () => {
    mkdirSync(join(tempat, 'a'));
    mkdirSync(join(tempat, 'b'));
    const { sidik } = JSON.parse(periksa(['salah.csv', '-f', 'json']).stdout).temuan[0];
    const butir = { ...dasar, sidik };
    for (const f of ['a', 'b']) tulis(`${f}/salah.csv`, SALAH);
    tulis('a/salah.csv.diterima.json', terima(butir));
    tulis('b/lkjip-diterima.json', terima({ ...butir, berkas: 'salah.csv' }));
    tulis('lain.json', terima(butir));
    for (const argumen of [
      ['a/salah.csv'],
      ['b/salah.csv', 'b/lkjip-diterima.json'],
      ['salah.csv', '--diterima', 'lain.json'],
    ]) {
      const { status, stdout, stderr } = periksa(argumen);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain('Dihitung menurut Perbup.');
    }
  });

  it('that fit nothing are said, and a broken file ends with 2', () => {
    const butir = { ...dasar, sidik: '0f' };
    tulis('usang.json', terima(butir));
    tulis('tanpa-alasan.json', terima({ ...butir, alasan: '' }));
    tulis('versi-lama.json', { versi: 1, diterima: [dasar] });
    expect(periksa(['salah.csv', '--diterima', 'versi-lama.json'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('putusan dari versi lama: perlu diterima ulang'),
    });
    expect(periksa(['salah.csv', '--diterima', 'usang.json'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('tidak mengenai temuan apa pun'),
    });
    expect(periksa(['salah.csv', '--diterima', 'tanpa-alasan.json'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('alasan'),
    });
  });
});

it('ends with 3 where nothing could be checked: that is no approval', () => {
  tulis('luas.csv', 'Desa;Luas\nA;1.017\nB;2.213\n');
  const { status, stdout } = periksa(['luas.csv']);
  expect([status, stdout.split('\n')[0]]).toEqual([
    3,
    'Tidak ada yang dapat diperiksa: tidak satu pun dari 2 angka di 1 tabel terikat hubungan yang dikenali.',
  ]);
});
