import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { formatAngka } from '../../src/angka/cetak/format-angka.js';
import { bangunCli, jalankan, jalankanSendiri } from './bangun.js';

vi.setConfig({ testTimeout: 120_000 });
const LAPORAN = 'examples/batu-sopang-2022/laporan.json';
const folder = mkdtempSync(join(tmpdir(), 'lkjip-uji-menetap-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const di = (nama: string) => join(folder, nama);
let cli = '';
beforeAll(async () => {
  ({ cli } = await bangunCli());
  writeFileSync(di('salah.csv'), 'Uraian;Pagu;Realisasi Anggaran;%\nA;200;150;57,00\nB;400;100;25,00\n');
  writeFileSync(di('rusak.json'), '{"versi": 1,\n "tahun": }');
});

describe('the command that stays does what one of its own does', () => {
  it.each([
    ['demo'],
    ['hitung', LAPORAN],
    ['hitung', LAPORAN, '-f', 'json'],
    ['hitung', di('rusak.json')],
    ['hitung', di('rusak.json'), '-f', 'json'],
    ['hitung', di('tiada.json'), '--bahasa', 'en'],
    ['periksa', di('salah.csv')],
    ['periksa', di('salah.csv'), '-f', 'json'],
    ['rumus', 'capaian.minimize.selisih'],
    ['skema', 'Kebijakan'],
    ['templat', '-o', folder],
    ['sql', '--pandangan', di('tiada.json')],
    ['php', '--kebijakan', 'tiada'],
    ['--help'],
    ['--version'],
    ['tiada'],
  ])('lkjip %s %s %s %s', (...isi) => {
    const argumen = isi.filter((a) => a !== undefined);
    expect(jalankan(cli, argumen)).toEqual(jalankanSendiri(cli, argumen));
  });

  it('in the files that it writes too, from the folder that it is in', () => {
    const opsi = { cwd: folder };
    const argumen = (nama: string) => ['periksa', 'salah.csv', '-f', 'json', '-o', nama];
    const satu = jalankan(cli, argumen('satu.json'), '', opsi);
    const { stderr, ...dua } = jalankanSendiri(cli, argumen('dua.json'), '', opsi);
    expect(satu).toEqual({ ...dua, stderr: stderr.replace('dua.json', 'satu.json') });
    expect(satu).toEqual({
      status: 1,
      stdout: '',
      stderr: `lkjip: ditulis: satu.json (${formatAngka(statSync(di('satu.json')).size, { pemisahRibuan: true })} bita).\n`,
    });
    expect(readFileSync(di('satu.json'), 'utf8')).toBe(readFileSync(di('dua.json'), 'utf8'));
  });

  it('one time as the other', () => {
    const pertama = jalankan(cli, ['hitung', LAPORAN, '-f', 'json']);
    expect(jalankan(cli, ['tiada']).status).toBe(2);
    expect(jalankan(cli, ['hitung', LAPORAN, '-f', 'json'])).toEqual(pertama);
  });
});
