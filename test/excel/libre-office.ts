import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file as LibreOffice opens, computes and saves it: `xlsx`, `ods`, `csv`, `pdf`, with a filter behind a colon. */
export function lewatLibreOffice(data: Uint8Array, dari: string, tujuan: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-lo-'));
  try {
    writeFileSync(join(folder, `a.${dari}`), data);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profil`,
        '--headless',
        '--convert-to',
        tujuan,
        '--outdir',
        join(folder, 'lo'),
        join(folder, `a.${dari}`),
      ],
      { stdio: 'pipe', timeout: 180_000 },
    );
    return readFileSync(join(folder, 'lo', `a.${tujuan.split(':')[0]}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
