import { spawnSync } from 'node:child_process';
import { closeSync, fchmodSync, fchownSync, fstatSync, openSync } from 'node:fs';
import type { Sasaran } from './sasaran.js';

/**
 * Gives a new file, which nobody else may open yet, what the one that it is going to replace has beside its content: access control list, extended
 * attributes, owner, group and mode.
 */
export function tirukan(fd: number, jalur: string, { uid, gid, mode }: NonNullable<Sasaran['lama']>): void {
  salinSifat(fd, jalur);
  let hak = Number(mode & 0o777n);
  try {
    fchownSync(fd, Number(uid), Number(gid));
  } catch {
    // Only the owner of all may give a file away; its group may be given by whoever is in it.
    if (!beriGrup(fd, gid)) hak &= 0o707;
  }
  // Where there is a list, the bits of the group are its mask: the same bits leave it as it was copied, and none take away what it gives.
  fchmodSync(fd, hak);
}

/** Gives it the old group, and says whether it has it. Where it has not, what the old group might do is not for the new one. */
function beriGrup(fd: number, gid: bigint): boolean {
  try {
    fchownSync(fd, -1, Number(gid));
  } catch {}
  return fstatSync(fd, { bigint: true }).gid === gid;
}

/**
 * What Node cannot read: the access control list, without which the bits of its mask would become rights of the group, and extended attributes. `cp` of
 * coreutils copies both; without it, and with the one of busybox, they are lost. It gets open files, not names: in a folder where others write too, a
 * name may by now be a link to another file, whose owner it would change.
 */
function salinSifat(fd: number, jalur: string): void {
  if (process.platform !== 'linux') return;
  let lama: number;
  try {
    lama = openSync(jalur, 'r');
  } catch {
    // The user may write it and not read it; `cp` could not either.
    return;
  }
  try {
    const argumen = ['--attributes-only', '--preserve=all', '--no-preserve=timestamps', '--'];
    const { signal } = spawnSync('cp', [...argumen, '/proc/self/fd/3', '/proc/self/fd/4'], {
      stdio: ['ignore', 'ignore', 'ignore', lama, fd],
    });
    // Ctrl+C reaches it too: rather nothing is written than without the list.
    if (signal !== null) throw Object.assign(new Error(`dihentikan ${signal}`), { code: 'EINTR' });
  } finally {
    closeSync(lama);
  }
}
