import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';

/** Where a path leads. */
export interface JalurNyata {
  readonly jalur: string;
  /** Whether its last part is a link. */
  readonly tautan: boolean;
}

const LINK_TERBANYAK = 40;

/** Where Linux calls what a process has open by its number: behind such a name stands no file of that name, but a pipe or a file that somebody is writing. */
const FOLDER_TERBUKA = /^\/proc\/[^/]+(?:\/task\/[^/]+)?\/fd$/;

/** The code of the error for such a name. */
const SUDAH_TERBUKA = 'ALREADY_OPEN';

/** Whether a path is such a name, itself or behind links: `/dev/stdout`, or what a shell puts for `<(…)`. */
export function apakahTerbuka(berkas: string): boolean {
  try {
    jalurNyata(berkas);
    return false;
  } catch (galat) {
    return (galat as NodeJS.ErrnoException).code === SUDAH_TERBUKA;
  }
}

/** Follows links, also one whose file does not exist yet: that is where the file belongs. */
export function jalurNyata(berkas: string): JalurNyata {
  let jalur = dalamFolderNyata(berkas);
  let banyak = 0;
  for (; lstatSync(jalur, { throwIfNoEntry: false })?.isSymbolicLink(); banyak += 1) {
    if (banyak > LINK_TERBANYAK) throw Object.assign(new Error('tautannya berputar'), { code: 'ELOOP' });
    const tujuan = readlinkSync(jalur);
    jalur = dalamFolderNyata(isAbsolute(tujuan) ? tujuan : `${dirname(jalur)}/${tujuan}`);
  }
  return { jalur, tautan: banyak > 0 };
}

/** As the system takes a path: `..` behind a link is above the folder that it leads to, not above the link. */
function dalamFolderNyata(jalur: string): string {
  const folder = realpathSync.native(dirname(jalur));
  if (FOLDER_TERBUKA.test(folder)) throw Object.assign(new Error('sudah terbuka'), { code: SUDAH_TERBUKA });
  return join(folder, basename(jalur));
}
