import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { butuhAlat, jalurAlat } from '../alat/butuh-alat.js';

const tempat = mkdtempSync(join(tmpdir(), 'lkjip-laravel-'));
afterAll(() => rmSync(tempat, { recursive: true, force: true }));

describe('examples/laravel', butuhAlat('php'), () => {
  const cli = () => inject('perintah').cli;
  const php = (perintah: readonly string[]) =>
    execFileSync(jalurAlat('php'), ['-n', '-d', 'display_errors=1', join(tempat, 'laravel', 'coba.php')], {
      encoding: 'utf8',
      env: { ...process.env, LKJIP_PERINTAH: JSON.stringify(perintah) },
    });

  it('is written and run by the command of its README, and prints the figures of the report', () => {
    for (const contoh of ['laravel', 'batu-sopang-2022'])
      cpSync(join('examples', contoh), join(tempat, contoh), { recursive: true });
    const [, argumen = ''] =
      /node dist\/cli\.js (php .*?) -o (?=examples\/laravel\/app\/Kinerja\/Lkjip\.php && php examples\/laravel\/coba\.php\n)/.exec(
        readFileSync('examples/laravel/README.md', 'utf8'),
      ) ?? [];
    const berkas = join(tempat, 'laravel', 'app', 'Kinerja', 'Lkjip.php');
    execFileSync(process.execPath, [cli(), ...argumen.replaceAll("'", '').split(' '), '-o', berkas]);
    // LKjIP 2022 Kecamatan Batu Sopang prints 102,5, 111,1, 80 and 80,06; the mean of three by hand is 97,87 (it prints 97,86, cut).
    expect(php([process.execPath, cli()]).split('\n')).toEqual([
      'Cara 1: di PHP, tanpa Node',
      '  Nilai Evaluasi SAKIP: realisasi belum tersedia; isi bila hasilnya sudah keluar',
      '  Nilai IKM: 102,50, Sangat Berhasil',
      '  Angka Kriminalitas: 111,11, Sangat Berhasil',
      '  Pertumbuhan usaha baru: 80,00, Berhasil',
      '  Rata-rata: 97,87 (3 dari 4 terukur), Sangat Berhasil',
      '  Serapan Kecamatan Batu Sopang: 80,06, sisa Rp1.226.706.194',
      '  Jejak Angka Kriminalitas: 20 ÷ 18 × 100 = 111,11 (lkjip-batu-sopang-2022, Tabel 3.1, Angka Kriminalitas)',
      expect.stringMatching(/^ {2}Isian 82,5: realisasi: "82,5" bukan angka\./),
      'Cara 2: lewat perintah lkjip',
      '  Rata-rata: 97,87 (3 dari 4 terukur), Sangat Berhasil',
      '  Laporan yang belum lengkap ditolak (status 2): instansi: belum ada; wajib diisi (objek {…})',
      '',
    ]);
  });

  it('says so where the command is not there', () => {
    let tampak = '';
    try {
      php(['tiada-perintah-ini']);
    } catch (galat) {
      tampak = (galat as { stdout: string }).stdout;
    }
    expect(tampak).toMatch(
      /tiada-perintah-ini tidak dapat dijalankan; pasang Node dan paket lkjip, atau izinkan proc_open/,
    );
  });
});
