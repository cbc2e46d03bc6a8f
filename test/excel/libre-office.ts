import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    execFileSync(
      jalurAlat('soffice'),
      [
        `-env:UserInstallation=file://${profilTerbuka(daerah)}`,
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

/** An empty document: LibreOffice ends after a conversion unless one is open. */
const KOSONG = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text/></office:body></office:document>
`;

/** Runs the arguments behind the folder until standard input ends, which it also does where this process is killed; then clears the folder away. */
const JAGA = 'folder=$1; shift; "$@" </dev/null & read _; trap "" TERM; kill 0; wait; rm -rf "$folder"';

const profil = new Map<string | undefined, string>();

/**
 * A profile in which a LibreOffice of a locale is open. Starting one takes most of the time of a conversion, so one stays as long as this worker does, and every
 * `soffice --convert-to` of that profile only hands its files over to it. Were it to end, the next would start again by itself.
 */
export function profilTerbuka(daerah?: string): string {
  const ada = profil.get(daerah);
  if (ada !== undefined) return ada;
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-soffice-'));
  const jalur = join(folder, 'profil');
  const dokumen = join(folder, 'buka.fodt');
  writeFileSync(dokumen, KOSONG);
  if (daerah !== undefined) {
    mkdirSync(join(jalur, 'user'), { recursive: true });
    writeFileSync(join(jalur, 'user', 'registrymodifications.xcu'), setelan(daerah));
  }
  const soffice = [jalurAlat('soffice'), `-env:UserInstallation=file://${jalur}`, '--headless', '--norestore', dokumen];
  // A group of its own, so that the end reaches all of it.
  const anak = spawn('sh', ['-c', JAGA, 'sh', folder, ...soffice], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  anak.unref();
  // Its lock says that the document is open.
  const batas = Date.now() + 120_000;
  while (!existsSync(join(folder, '.~lock.buka.fodt#'))) {
    if (Date.now() > batas) throw new Error('LibreOffice tidak siap dalam dua menit.');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
  profil.set(daerah, jalur);
  return jalur;
}
