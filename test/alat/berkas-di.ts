import { readdirSync } from 'node:fs';
import { posix } from 'node:path';

/**
 * The files below a folder of the project, as paths from that folder. What its tests install there is none of it: a package may be a link to the project
 * itself, and a listing that follows it comes back to where it began until the memory is used up.
 */
export function berkasDi(folder: string, di = ''): string[] {
  return readdirSync(posix.join(folder, di), { withFileTypes: true }).flatMap((b) => {
    const jalur = posix.join(di, b.name);
    if (b.isDirectory()) return b.name === 'node_modules' ? [] : berkasDi(folder, jalur);
    return b.isFile() ? [jalur] : [];
  });
}
