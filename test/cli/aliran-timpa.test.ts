import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as tunggu } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { bukaPenulis } from '../../src/cli/aliran/tulis-aliran.js';
import { bangunCli, type Jalan, jalankan } from './bangun.js';

vi.setConfig({ testTimeout: 120_000 });
const pangkal = mkdtempSync(join(tmpdir(), 'lkjip-timpa-'));
afterAll(() => rmSync(pangkal, { recursive: true, force: true }));
let cli = '';
let ke = 0;
let masukan = '';
let hasil = '';
let sebagian = '';
beforeAll(async () => {
  ({ cli } = await bangunCli());
});

// A hundred lines give 64 KiB several times over, so that some of them are on the disk while the others are waited for.
const BANYAK = 1_000;
const baris = (P: number) => `${JSON.stringify({ rumus: 'anggaran.serapan', masukan: { P, A: 1 } })}\n`;
const isi = Array.from({ length: BANYAK }, (_, i) => baris(i + 2)).join('');
const LAMA = `{"baris":1,"sidik":"${'0'.repeat(16)}","status":"terukur"}\n`;

beforeEach(() => {
  ke += 1;
  const folder = join(pangkal, String(ke));
  mkdirSync(folder);
  masukan = join(folder, 'masukan.ndjson');
  hasil = join(folder, 'hasil.ndjson');
  sebagian = `${hasil}.sebagian`;
  writeFileSync(masukan, isi);
  writeFileSync(hasil, LAMA);
});

const hitung = (...opsi: readonly string[]): Jalan =>
  jalankan(cli, ['hitung', masukan, '--ndjson', '-o', hasil, ...opsi]);
const nomor = (berkas: string): readonly number[] =>
  readFileSync(berkas, 'utf8')
    .trimEnd()
    .split('\n')
    .map((b) => JSON.parse(b).baris);
const SEMUA = Array.from({ length: BANYAK }, (_, i) => i + 1);

/** A run that gets its lines but not their end, and is killed when it has written some. */
async function terputus(): Promise<void> {
  const anak = spawn(process.execPath, [cli, 'hitung', '-', '--ndjson', '-o', hasil, '--timpa'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const selesai = new Promise((r) => anak.on('exit', r));
  anak.stdin.on('error', () => undefined);
  anak.stdin.write(isi);
  for (let i = 0; i < 2_000; i += 1) {
    if ((statSync(sebagian, { throwIfNoEntry: false })?.size ?? 0) > 0) break;
    await tunggu(10);
  }
  anak.kill('SIGKILL');
  await selesai;
  expect(statSync(sebagian).size).toBeGreaterThan(0);
}

describe('lkjip hitung --ndjson --timpa', () => {
  it('leaves the old result until the new one is whole, and nothing beside it', () => {
    chmodSync(hasil, 0o600);
    expect(hitung('--timpa')).toEqual({
      status: 0,
      stdout: '',
      stderr: `lkjip: ditulis: ${hasil} (${SEMUA.length} baris).\n`,
    });
    expect([nomor(hasil), existsSync(sebagian), statSync(hasil).mode & 0o777]).toEqual([SEMUA, false, 0o600]);
  });

  it('that is killed leaves the old result, and what --lanjut goes on with', async () => {
    chmodSync(hasil, 0o600);
    await terputus();
    expect(readFileSync(hasil, 'utf8')).toBe(LAMA);
    // Whoever may not read the old one may not read the new one while it grows.
    expect(statSync(sebagian).mode & 0o777).toBe(0o600);
    const { status, stderr } = hitung('--lanjut');
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^lkjip: \d+ baris sudah ada dan cocok; \d+ baris/)]);
    expect([nomor(hasil), existsSync(sebagian), statSync(hasil).mode & 0o777]).toEqual([SEMUA, false, 0o600]);
  });

  it('that was killed is begun anew only with --timpa, also where the old result is gone', async () => {
    await terputus();
    rmSync(hasil);
    expect(hitung()).toEqual({
      status: 2,
      stdout: '',
      stderr: `lkjip: keluaran ${hasil}: di sampingnya ada ${sebagian}, hasil yang terputus; teruskan dengan --lanjut, atau mulai lagi dengan --timpa.\n`,
    });
    expect(hitung('--timpa').status).toBe(0);
    expect([nomor(hasil), existsSync(sebagian)]).toEqual([SEMUA, false]);
  });

  it('goes on with what broke off only where it is of this input, and then says where it is', async () => {
    await terputus();
    writeFileSync(masukan, isi.replace('"A":1', '"A":3'));
    const { status, stderr } = hitung('--lanjut');
    expect([status, stderr.split('\n')]).toEqual([
      2,
      [
        `lkjip: keluaran ${hasil}: belum diganti; yang sudah dihitung ada di ${sebagian}.`,
        expect.stringContaining(`keluaran ${sebagian}: baris 1 bukan hasil masukan ini`),
        '',
      ],
    ]);
    expect(readFileSync(hasil, 'utf8')).toBe(LAMA);
  });

  it('does not replace what somebody has put there since', async () => {
    await terputus();
    writeFileSync(hasil, '{"catatan":"rapat"}\n');
    expect(hitung('--lanjut')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('bukan hasil perintah ini'),
    });
    expect(readFileSync(hasil, 'utf8')).toBe('{"catatan":"rapat"}\n');
    expect(hitung('--lanjut', '--timpa').status).toBe(0);
    expect(nomor(hasil)).toEqual(SEMUA);
  });

  it.each([
    ['of another program', () => writeFileSync(sebagian, '{"a":1}\n')],
    ['that is a link', () => symlinkSync(masukan, sebagian)],
    ['that is a folder', () => mkdirSync(sebagian)],
  ])('leaves a file beside it alone %s', (_, buat) => {
    buat();
    expect(hitung('--timpa')).toEqual({
      status: 2,
      stdout: '',
      stderr: `lkjip: keluaran ${hasil}: ${sebagian} di sampingnya bukan hasil lkjip; pindahkan dahulu, atau sebutkan nama lain.\n`,
    });
    expect([readFileSync(hasil, 'utf8'), readFileSync(masukan, 'utf8')]).toEqual([LAMA, isi]);
  });

  it('never writes into its input, though that is what broke off', async () => {
    await terputus();
    const argumen = ['hitung', sebagian, '--ndjson', '-o', hasil, '--timpa'];
    expect(jalankan(cli, argumen).stderr).toBe(
      `lkjip: keluaran ${sebagian}: ini berkas masukannya; sebutkan nama lain.\n`,
    );
  });

  it('of two at once the one that began last ends, and the other says so', () => {
    const ganti = { berkas: hasil, syarat: { masukan: [masukan], isi: 'json', timpa: true } } as const;
    const [satu, dua] = [1, 2].map(() => bukaPenulis({ keluaran: sebagian, ganti }, 0));
    satu?.tulis('satu');
    dua?.tulis('dua');
    expect(() => satu?.tutup()).toThrow(/diubah program lain selagi ditulis/);
    expect(readFileSync(hasil, 'utf8')).toBe(LAMA);
    dua?.tutup();
    expect(readFileSync(hasil, 'utf8')).toBe('dua\n');
  });
});
