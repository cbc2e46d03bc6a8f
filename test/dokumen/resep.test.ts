import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { butuhAlat, jalurAlat } from '../alat/butuh-alat.js';
import { bangunCli } from '../cli/bangun.js';
import { blokDalam } from './petikan.js';

// The other pieces of docs/resep.md run in test/dokumen.test.ts, as those of every page do.
it('the PHP of docs/resep.md prints what the page says', { ...butuhAlat('php'), timeout: 120_000 }, async () => {
  const blok = blokDalam('docs/resep.md', readFileSync('docs/resep.md', 'utf8'));
  const php = blok.findIndex((b) => b.bahasa === 'php');
  const { cli } = await bangunCli();
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-resep-'));
  try {
    writeFileSync(join(folder, 'resep.php'), blok[php]?.kode ?? '');
    const { stdout, stderr, status } = spawnSync(jalurAlat('php'), [join(folder, 'resep.php')], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LKJIP: `${process.execPath} ${cli}` },
    });
    expect([status, stderr, stdout]).toEqual([0, '', blok[php + 1]?.kode]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
