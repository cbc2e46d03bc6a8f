import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';

/** Where a path leads. */
export interface JalurNyata {
  readonly jalur: string;
  /** Whether its last part is a link. */
  readonly tautan: boolean;
}

const LINK_TERBANYAK = 40;

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
const dalamFolderNyata = (jalur: string): string => join(realpathSync.native(dirname(jalur)), basename(jalur));
