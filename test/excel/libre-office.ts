import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jalurAlat } from '../alat/butuh-alat.js';

/**
 * A file as LibreOffice opens, computes and saves it: `xlsx`, `ods`, `csv`, `pdf`, with a filter behind a colon; `saring` is the filter that
 * opens it, `daerah` the locale that it works in. Tests that call this say so with `butuhAlat('soffice')`.
 */
export function lewatLibreOffice(
  data: Uint8Array | string,
  dari: string,
  tujuan: string,
  saring?: string,
  daerah?: string,
): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-lo-'));
  try {
    writeFileSync(join(folder, `a.${dari}`), data);
    if (daerah !== undefined) {
      mkdirSync(join(folder, 'profil', 'user'), { recursive: true });
      writeFileSync(join(folder, 'profil', 'user', 'registrymodifications.xcu'), setelan(daerah));
    }
    execFileSync(
      jalurAlat('soffice'),
      [
        `-env:UserInstallation=file://${folder}/profil`,
        '--headless',
        ...(saring === undefined ? [] : [`--infilter=${saring}`]),
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

const setelan = (daerah: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${daerah}</value></prop></item></oor:items>
`;
