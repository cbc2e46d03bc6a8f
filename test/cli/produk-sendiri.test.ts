import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { bangunCli, jalankan } from './bangun.js';

vi.setConfig({ testTimeout: 120_000 });

it('the command checks the workbook that it wrote, and exits without a fault', async () => {
  const { cli } = await bangunCli();
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-produk-'));
  try {
    const buku = join(folder, 'laporan.xlsx');
    const hitung = ['hitung', 'examples/batu-sopang-2022/laporan.json', '--format', 'xlsx', '-o', buku];
    expect(jalankan(cli, hitung)).toMatchObject({ status: 0 });
    const { status, stdout } = jalankan(cli, ['periksa', buku, '--format', 'json']);
    const { temuan } = JSON.parse(stdout) as { temuan: { kode: string; tingkat: string }[] };
    // P212 is true of the data: 84 over quarters 20, 20, 20 and 25 (LKjIP 2022, Batu Sopang, rencana aksi 2023).
    expect(temuan.filter((t) => t.tingkat !== 'catatan' && t.kode !== 'P212')).toEqual([]);
    expect(status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
