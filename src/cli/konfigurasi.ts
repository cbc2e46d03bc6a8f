import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import type { Konfigurasi } from '../model/konfigurasi.js';

/** The configuration that is taken where none is named: that of the folder in which the command runs. */
export const BERKAS_KONFIGURASI = 'lkjip.config.json';

/** Options of commands that a configuration speaks to. */
export interface OpsiKonfigurasi {
  readonly konfigurasi?: string;
  readonly tanpaKonfigurasi?: boolean;
}

/** Adds the options of {@link OpsiKonfigurasi} to a command. */
export function tambahOpsiKonfigurasi(perintah: Command): Command {
  return perintah
    .addOption(
      new Option(
        '--konfigurasi <berkas>',
        `tingkat temuan, yang diabaikan, kebijakan dan bahasa; bila tidak disebut: ${BERKAS_KONFIGURASI} di folder kerja`,
      ),
    )
    .addOption(new Option('--tanpa-konfigurasi', `jangan baca ${BERKAS_KONFIGURASI}`).conflicts('konfigurasi'));
}

/** A configuration as it was read, and what it is called. */
export interface KonfigurasiTerbaca {
  readonly nama: string;
  readonly isi: Konfigurasi;
}

/** The configuration that holds, if any. What is wrong in it is a fault of the input, a line each. */
export async function bacaBerkasKonfigurasi({
  konfigurasi,
  tanpaKonfigurasi = false,
}: OpsiKonfigurasi): Promise<KonfigurasiTerbaca | undefined> {
  const berkas = konfigurasi ?? BERKAS_KONFIGURASI;
  if (tanpaKonfigurasi || (konfigurasi === undefined && !existsSync(berkas))) return undefined;
  // With it come the readers, the model and Zod, which no other command needs in this thread.
  const { bacaKonfigurasiMasukan } = await import('./baca-konfigurasi.js');
  return { nama: basename(berkas), isi: bacaKonfigurasiMasukan(berkas) };
}
