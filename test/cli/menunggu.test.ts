import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bangunCli, type Jalan, jalankanSendiri } from './bangun.js';

vi.setConfig({ testTimeout: 120_000 });
const folder = mkdtempSync(join(tmpdir(), 'lkjip-menunggu-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let cli = '';
beforeAll(async () => {
  cli = (await bangunCli()).cli;
  for (const pipa of ['ff', 'ff.csv', 'ff.json']) execFileSync('mkfifo', [join(folder, pipa)]);
  writeFileSync(join(folder, 'a.csv'), 'Uraian;Pagu;Realisasi;%\nA;200;150;75,00\n');
  writeFileSync(join(folder, 'a.json'), '{}');
});

/** Runs the command while nobody writes into what it reads, and nobody closes it. */
function menunggu(argumen: readonly string[], awal = '', pipa = false): Promise<Jalan> {
  // A child's own pipe is a socket pair; that of a shell is a pipe, here one that it holds open itself.
  const [perintah, awalan] = pipa ? ['bash', ['-c', 'exec "$0" "$@" 0<>ff', process.execPath]] : [process.execPath, []];
  const anak = spawn(perintah, [...awalan, cli, ...argumen], { cwd: folder });
  if (awal !== '') anak.stdin.write(awal);
  const teks = ['', ''];
  anak.stdout.on('data', (d) => {
    teks[0] += d;
  });
  anak.stderr.on('data', (d) => {
    teks[1] += d;
  });
  return new Promise((selesai) => {
    const macet = setTimeout(() => anak.kill('SIGKILL'), 60_000);
    anak.on('exit', () => clearTimeout(macet));
    anak.on('close', (status) => selesai({ status, stdout: teks[0] ?? '', stderr: teks[1] ?? '' }));
  });
}

const satuBaris = ({ status, stdout, stderr }: Jalan, isi: RegExp) => {
  expect(stderr).toMatch(isi);
  expect([status, stdout, stderr.split('\n').length]).toEqual([2, '', 2]);
};

describe('a time limit ends a command that waits for its input', () => {
  it.each([
    ['hitung', '-'],
    ['hitung', '-', '-o', 'hasil.json'],
    ['periksa', '-'],
    ['periksa', 'a.csv', '-'],
    ['hitung', '--ndjson', '-'],
    ['hitung', '--rekap', '-', '-o', 'hasil.csv'],
    ['templat', '--dari', '-', '-o', 'hasil.xlsx'],
    ['hitung', 'a.json', '--konfigurasi', '-'],
    ['periksa', 'a.csv', '--temuan-lama', '-'],
    ['periksa', 'a.csv', '--diterima', '-'],
    ['sql', '--pandangan', '-', '--dialek', 'duckdb'],
    ['php', '--kebijakan', '-'],
  ])('lkjip %s %s %s %s', async (...argumen) => {
    satuBaris(
      await menunggu([...argumen, '--batas-waktu', '0.4']),
      /^lkjip: (?:masukan standar: )?waktu 0\.4 detik habis/,
    );
    expect(readdirSync(folder).filter((n) => n.startsWith('hasil') || n.startsWith('.'))).toEqual([]);
  });

  it('also where a part of it has come', async () => {
    for (const argumen of [
      ['periksa', '-'],
      ['hitung', '--rekap', '-'],
    ]) {
      satuBaris(await menunggu([...argumen, '--batas-waktu', '0.4'], 'kode;pagu;real'), /waktu 0\.4 detik habis/);
    }
  });

  it('and where it is the pipe of a shell', async () => {
    satuBaris(await menunggu(['periksa', '-', '--batas-waktu', '0.4'], '', true), /waktu 0\.4 detik habis/);
  });
});

describe('a pipe or device is not opened by its name', () => {
  it.each([
    ['hitung', 'ff'],
    ['hitung', '/dev/zero'],
    ['hitung', '--ndjson', 'ff'],
    ['hitung', '--rekap', 'ff'],
    ['periksa', 'ff.csv'],
    ['templat', '--dari', 'ff', '-o', 'hasil.xlsx'],
    ['hitung', 'a.json', '--konfigurasi', 'ff'],
    ['periksa', 'a.csv', '--temuan-lama', 'ff'],
    ['periksa', 'a.csv', '--diterima', 'ff'],
    ['sql', '--pandangan', 'ff', '--dialek', 'duckdb'],
    ['php', '--kebijakan', 'ff.json'],
  ])('lkjip %s %s %s %s', async (...argumen) => {
    satuBaris(
      await menunggu(argumen),
      /^lkjip: [\w.]+: bukan berkas biasa \(perangkat atau pipa\); alirkan isinya, dan sebut -/,
    );
  });
});

describe('a time limit ends a command whose output nobody takes', () => {
  /** Its standard output is a full pipe of the shell that is held open, or a socket of this process; neither is read. */
  const takDibaca = (argumen: readonly string[], soket: boolean): Promise<Jalan> => {
    const [perintah, awalan] = soket
      ? [process.execPath, []]
      : ['bash', ['-c', 'exec 4<>ff; head -c 65536 /dev/zero >&4; exec "$0" "$@" >&4', process.execPath]];
    const anak = spawn(perintah, [...awalan, cli, ...argumen], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let stderr = '';
    anak.stderr.on('data', (d) => {
      stderr += d;
    });
    return new Promise((selesai) => {
      const macet = setTimeout(() => anak.kill('SIGKILL'), 60_000);
      // It is closed only when its output has been read.
      anak.on('exit', (status) => {
        clearTimeout(macet);
        setTimeout(() => {
          anak.stdout.destroy();
          selesai({ status, stdout: '', stderr });
        }, 100);
      });
    });
  };
  beforeAll(() => {
    // Far more than a socket holds.
    const satu = JSON.stringify({ target: 80, realisasi: 82, polarisasi: 'maximize' });
    writeFileSync(join(folder, 'besar.ndjson'), `${satu}\n`.repeat(3_000));
  });

  it.each([
    ['periksa', 'a.csv', '-f', 'json', 8, false],
    ['hitung', '--ndjson', 'besar.ndjson', '--kemajuan', 'tidak', 8, false],
    ['hitung', '--ndjson', 'besar.ndjson', '--kemajuan', 'tidak', 8, true],
  ] as const)('lkjip %s %s %s …', async (...semua) => {
    const [detik, soket] = semua.slice(-2) as [number, boolean];
    const argumen = semua.slice(0, -2).map(String);
    const { status, stderr } = await takDibaca([...argumen, '--batas-waktu', `${detik}`], soket);
    expect(stderr).toBe(
      `lkjip: waktu ${detik} detik habis saat menunggu pembaca keluaran; tambah dengan --batas-waktu bila memang perlu selama itu.\n`,
    );
    expect(status).toBe(2);
  });

  it('and all of it comes to a reader who is slow', async () => {
    const { status, stdout } = await new Promise<Jalan>((selesai) => {
      const perintah = '"$0" "$@" | (sleep 1; cat)';
      const argumen = [process.execPath, cli, 'hitung', '--ndjson', 'besar.ndjson'];
      const anak = spawn('bash', ['-c', perintah, ...argumen], { cwd: folder });
      let isi = '';
      anak.stdout.on('data', (d) => {
        isi += d;
      });
      anak.on('close', (akhir) => selesai({ status: akhir, stdout: isi, stderr: '' }));
    });
    expect([status, stdout.split('\n').length]).toEqual([0, 3_001]);
    expect(stdout.length).toBeGreaterThan(1_000_000);
  });
});

describe('a time limit ends a step that takes longer than it', () => {
  it('of a line that is a report of a hundred thousand indicators, which can be gone on with', () => {
    const indikator = Array.from({ length: 200 }, (_, i) => ({
      ...{ kode: `IK${i}`, nama: 'I', satuan: 'nilai', polarisasi: 'positif' },
      ...{ target: { 2025: i + 1 }, realisasi: { 2025: i } },
    }));
    const sasaran = (t: number) =>
      Array.from({ length: 10 }, (_, s) => ({ kode: `S${t}.${s}`, uraian: 'y', indikator }));
    const tujuan = Array.from({ length: 50 }, (_, t) => ({ kode: `T${t}`, uraian: 'x', sasaran: sasaran(t) }));
    const laporan = { versi: 1, instansi: { nama: 'A' }, tahun: 2025, tujuan, program: [] };
    const serapan = JSON.stringify({ rumus: 'anggaran.serapan', masukan: { P: 200, A: 150 } });
    writeFileSync(join(folder, 'berat.ndjson'), `${serapan}\n${JSON.stringify(laporan)}\n`);
    const { status, stderr } = jalankanSendiri(
      cli,
      ['hitung', '--ndjson', 'berat.ndjson', '-o', 'hasil-berat.ndjson', '--batas-waktu', '0.5'],
      '',
      { cwd: folder },
    );
    expect([status, stderr]).toEqual([
      2,
      'lkjip: berat.ndjson: waktu 0.5 detik habis; tambah dengan --batas-waktu, dan teruskan dengan --lanjut.\n',
    ]);
    rmSync(join(folder, 'hasil-berat.ndjson'), { force: true });
  });
});
