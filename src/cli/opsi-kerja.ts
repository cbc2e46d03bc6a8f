import { type Command, InvalidArgumentError, Option } from 'commander';

/** `auto` shows one line that changes, on a terminal only; `baris` writes lines now and then, also into a file. */
const CARA_KEMAJUAN = ['auto', 'baris', 'tidak'] as const;

/** Options of commands that may take long. */
export interface OpsiKerja {
  readonly kemajuan: (typeof CARA_KEMAJUAN)[number];
  /** Seconds. */
  readonly batasWaktu: number;
}

/** Adds the time limit to a command. */
export function tambahOpsiBatas(perintah: Command): Command {
  return perintah.addOption(
    new Option(
      '--batas-waktu <detik>',
      'berhenti dengan satu pesan bila belum selesai sesudah sekian detik (time limit, seconds)',
    )
      .argParser(bacaDetik)
      .default(600),
  );
}

/** Adds the options of {@link OpsiKerja} to a command. */
export function tambahOpsiKerja(perintah: Command): Command {
  return tambahOpsiBatas(perintah).addOption(
    new Option(
      '--kemajuan <cara>',
      'kemajuan di stderr bila lebih dari satu detik: auto (hanya di terminal), baris, tidak (progress)',
    )
      .choices(CARA_KEMAJUAN)
      .default('auto'),
  );
}

function bacaDetik(teks: string): number {
  const detik = Number(teks);
  if (!/^\d{1,6}(?:\.\d{1,3})?$/.test(teks) || detik <= 0) {
    throw new InvalidArgumentError('tulis jumlah detik, misalnya 600.');
  }
  return detik;
}
