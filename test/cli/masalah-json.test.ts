import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunCli, jalankan } from './bangun.js';

const tempat = mkdtempSync(join(tmpdir(), 'lkjip-masalah-'));
const tulis = (nama: string, isi: string) => writeFileSync(join(tempat, nama), isi);
let cli = '';
const lkjip = (...argumen: string[]) => jalankan(cli, argumen, '', { cwd: tempat });

beforeAll(async () => {
  cli = (await bangunCli()).cli;
  tulis('rusak.json', '{"versi": 1, "tahun": "dua ribu", "instansi": {"nama": "A"}, "tujuan": [], "program": []}');
  tulis('bukan.json', '{"versi": ');
});
afterAll(() => rmSync(tempat, { recursive: true, force: true }));

describe('faults where JSON was asked for', () => {
  it('are JSON on standard output, with code and place, beside their lines on standard error', () => {
    const { status, stdout, stderr } = lkjip('hitung', 'rusak.json', '--format', 'json');
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toEqual({
      versi: 1,
      status: 'tidak-sah',
      masalah: [
        {
          kode: 'tahun',
          tingkat: 'galat',
          letak: 'tahun',
          pesan: expect.stringContaining('harus tahun 1990 sampai 2100'),
        },
      ],
    });
    expect(stderr).toMatch(/^lkjip: rusak\.json: tahun: .*harus tahun 1990 sampai 2100\n$/);
  });
  it.each([
    ['hitung', 'bukan.json', /^bukan\.json: bukan JSON yang sah/],
    ['periksa', 'tak-ada.csv', /^tak-ada\.csv: tidak ada/],
    ['rumus', 'capaian.maksimize', /maximize/],
  ])('of %s %s too', (perintah, berkas, pesan) => {
    const { status, stdout } = lkjip(perintah, berkas, '--format', 'json');
    expect([status, JSON.parse(stdout)]).toEqual([
      2,
      { versi: 1, status: 'tidak-sah', masalah: [{ pesan: expect.stringMatching(pesan) }] },
    ]);
  });
  it('are not written to a file, and are only lines in other formats', () => {
    expect(lkjip('hitung', 'rusak.json', '--format', 'json', '-o', 'x.json').stdout).toBe('');
    expect(lkjip('hitung', 'rusak.json').stdout).toBe('');
  });
  it('leave alone what standard output is appended to: it may be the input', () => {
    const isi = readFileSync(join(tempat, 'rusak.json'), 'utf8');
    const fd = openSync(join(tempat, 'rusak.json'), 'a');
    const { status } = spawnSync(
      process.execPath,
      [cli, 'hitung', 'rusak.json', '--konfigurasi', 'tak-ada.json', '--format', 'json'],
      {
        cwd: tempat,
        stdio: ['ignore', fd, 'ignore'],
      },
    );
    closeSync(fd);
    expect([status, readFileSync(join(tempat, 'rusak.json'), 'utf8')]).toEqual([2, isi]);
  });
});
