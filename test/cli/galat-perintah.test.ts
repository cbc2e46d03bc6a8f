import { beforeAll, describe, expect, it } from 'vitest';
import { bangunCli, jalankan } from './bangun.js';

let cli = '';
beforeAll(async () => {
  cli = (await bangunCli()).cli;
});

// By hand: what is said of each kind of call that cannot be read.
const SALAH: readonly (readonly [argumen: readonly string[], pesan: string])[] = [
  [['hitung', '--foramt', 'json'], "lkjip: opsi tidak dikenal: '--foramt'\n(Maksudnya --format?)"],
  [['hitung', '--format', 'pdff', 'x'], "berisi 'pdff' tidak sah. Pilihannya: "],
  [['hitung', 'x', '--format'], 'belum berisi; sebutkan isinya di belakangnya.'],
  [['hitung'], "lkjip: argumen 'berkas' belum diberi; sebutkan isinya."],
  [['templat', '--dari', 'x', '--tahun', '2022'], "' tidak dapat dipakai bersama opsi '--tahun "],
  [['hitung', 'a', '--format', 'b for c. Expected d'], "berisi 'b for c. Expected d' tidak sah. Pilihannya: "],
  [['hitnug'], "lkjip: perintah tidak dikenal: 'hitnug'\n(Maksudnya hitung?)"],
  [['sql', 'a', 'b'], "lkjip: argumen terlalu banyak bagi 'sql'; paling banyak 1, diberi 2."],
  [['sql', 'a', '--kolom', 'x'], "berisi 'x' tidak sah. Tulis seperti target=t.target."],
  [['sql', 'capaian.maximize'], 'sebutkan basis datanya dengan --dialek, salah satu dari: postgresql, duckdb, mariadb'],
];

describe('a call that cannot be read', () => {
  it.each(SALAH)('%j is said in Indonesian, with exit 2', (argumen, pesan) => {
    const { status, stderr: galat } = jalankan(cli, [...argumen], '');
    expect(status).toBe(2);
    expect(galat).toContain(pesan);
    expect(galat).not.toMatch(/error:|Did you mean|Allowed|Expected \d|invalid|missing|required|unknown/);
  });

  it('and in English where that is asked for', () => {
    const { status, stderr: galat } = jalankan(cli, ['hitung', '--bahasa', 'en', '--foramt', 'json'], '');
    expect(status).toBe(2);
    expect(galat).toContain("lkjip: unknown option '--foramt'");
  });
});
