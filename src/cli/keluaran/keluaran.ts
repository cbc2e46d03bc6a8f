import { constants, fstatSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { isatty } from 'node:tty';
import { type Command, Option } from 'commander';
import { pastikanDibaca } from '../buka-masukan.js';
import { tulisCatatan } from '../catatan.js';
import { GalatMasukan, sebabBerkas, sebabKeluaran } from '../galat-masukan.js';
import { type FormatKeluaran, formatKeluaran, ISI_FORMAT } from './format-keluaran.js';
import { apakahHasilSendiri, denganTanda } from './hasil-sendiri.js';
import type { JenisHasil } from './jenis-hasil.js';
import { pastikanStandarBukanMasukan, type SyaratSasaran, sasaranAman } from './sasaran.js';
import { tulisUtuh } from './tulis-utuh.js';
import { ukuranTertulis } from './ukuran-tertulis.js';

/** Options of commands that write a result. */
export interface OpsiKeluaran<F extends FormatKeluaran> {
  readonly format?: F;
  readonly keluaran?: string;
  readonly timpa?: boolean;
}

/** Adds the options of {@link OpsiKeluaran} to a command; one that writes a single format needs none to be named. */
export function tambahOpsiKeluaran(perintah: Command, pilihan: readonly FormatKeluaran[]): Command {
  if (pilihan.length > 1) {
    const bawaan = 'bentuk keluaran; tanpa ini menurut akhiran -o, selain itu teks';
    perintah.addOption(new Option('-f, --format <format>', bawaan).choices(pilihan));
  }
  return perintah
    .option('-o, --keluaran <berkas>', 'tulis ke berkas ini, utuh atau tidak sama sekali')
    .option('--timpa', 'ganti berkas keluaran yang sudah ada walau isinya lain; masukan tidak pernah ditimpa');
}

/** Where a result goes. */
export interface Keluaran<F extends FormatKeluaran> {
  readonly format: F;
  /** Whether it goes to standard output. */
  readonly standar: boolean;
  /** Writes a text, or the bytes of a file: whole or not at all. Bytes never go to a terminal. */
  tulis(isi: string | Uint8Array): void;
}

/** What a command says of its output beside the options of the user. */
export interface SifatKeluaran<F extends FormatKeluaran>
  extends Pick<SyaratSasaran, 'masukan' | 'lain' | 'jagaSejenis'> {
  /** Whose result it is: only the same command's is replaced without --timpa. */
  readonly jenis: JenisHasil;
  readonly pilihan: readonly F[];
  readonly bawaan: F;
}

/** Decides the format and looks at the target, before any work is done for nothing; what is wrong is a `GalatMasukan`. */
export function siapkanKeluaran<F extends FormatKeluaran>(
  { format: disebut, keluaran: berkas, timpa = false }: OpsiKeluaran<F>,
  { jenis, pilihan, bawaan, masukan, lain = [], jagaSejenis = false }: SifatKeluaran<F>,
): Keluaran<F> {
  const format = formatKeluaran(disebut, berkas, pilihan, bawaan);
  const isi = ISI_FORMAT[format];
  const milikSendiri = (jalur: string) => apakahHasilSendiri(jalur, isi, format, jenis);
  const keluaran = bukaKeluaran(berkas, { masukan, lain, isi, timpa, jagaSejenis, milikSendiri });
  if (keluaran.standar) return { format, ...keluaran };
  return { format, standar: false, tulis: (hasil) => keluaran.tulis(denganTanda(hasil, format, jenis)) };
}

/** Looks at where a result goes, absent or `-` for standard output, before any work is done for nothing. */
export function bukaKeluaran(berkas: string | undefined, syarat: SyaratSasaran): Omit<Keluaran<never>, 'format'> {
  if (berkas === undefined || berkas === '-') {
    pastikanStandarBukanMasukan(syarat.masukan);
    return { standar: true, tulis: tulisStandar };
  }
  sasaranAman(berkas, syarat);
  return {
    standar: false,
    tulis(isi) {
      // Once more: another program may have put something there meanwhile.
      const sasaran = sasaranAman(berkas, syarat);
      const data = bita(isi);
      try {
        tulisUtuh(sasaran, data);
      } catch (galat) {
        throw new GalatMasukan([`keluaran ${berkas}: ${sebabKeluaran(galat, dirname(berkas))}`]);
      }
      tulisCatatan(`ditulis: ${berkas} (${ukuranTertulis(data)}).`);
    },
  };
}

/** Writes to standard output. */
export function tulisStandar(isi: string | Uint8Array): void {
  if (typeof isi !== 'string' && isatty(1)) {
    throw new GalatMasukan(['keluaran: berkas ini tidak dapat ditampilkan di terminal; sebutkan -o BERKAS.']);
  }
  try {
    alirkan(bita(isi));
  } catch (galat) {
    if (galat instanceof GalatMasukan) throw galat;
    throw new GalatMasukan([`keluaran standar: ${sebabBerkas(galat, 'stdout')}`]);
  }
}

const bita = (isi: string | Uint8Array): Uint8Array =>
  typeof isi === 'string' ? Buffer.from(isi.endsWith('\n') ? isi : `${isi}\n`, 'utf8') : isi;

/** All of it, also to a pipe that is slow to take it or closes early; to one that takes nothing, until the time is up. */
function alirkan(data: Uint8Array): void {
  standar ??= bukaStandar();
  let tertulis = 0;
  let sejak = performance.now();
  while (tertulis < data.length) {
    try {
      tertulis += writeSync(standar, data, tertulis);
      sejak = performance.now();
    } catch (galat) {
      const { code } = galat as NodeJS.ErrnoException;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw galat;
      pastikanDibaca(sejak);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

let standar: number | undefined;

/** Makes a socket one that does not block; only the first thread can, and does so for a worker that writes to it. */
export function siapkanStandar(): void {
  try {
    if (fstatSync(1).isSocket()) void process.stdout;
  } catch {
    // Closed: writing says so.
  }
}

/**
 * Standard output as one that does not block: whoever waits in the system can't be stopped. A pipe is opened anew, for other programs that write into it
 * must not be told to come again; a socket, which cannot be, as Node does it.
 */
function bukaStandar(): number {
  try {
    siapkanStandar();
    if (fstatSync(1).isFIFO()) return openSync('/dev/stdout', constants.O_WRONLY | constants.O_NONBLOCK);
  } catch {
    // Closed, or of another owner: it is written to as it is.
  }
  return 1;
}
