import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import type { Kebijakan } from '../../model/kebijakan.js';
import type { Bahasa } from '../../rumus/alasan.js';
import { namaMasukan } from '../baca-masukan.js';
import { GalatMasukan } from '../galat-masukan.js';
import { jsonSebaris } from '../keluaran/json-bersih.js';
import { alirkanBaris, type PelaporAlir } from './alirkan-baris.js';
import { hitungBaris } from './hitung-baris.js';
import type { SasaranAliran } from './sasaran-aliran.js';
import { bukaPenulis, type PenulisAliran } from './tulis-aliran.js';

/** What is computed line by line. */
export interface OpsiNdjson extends SasaranAliran {
  readonly berkas: string;
  /** Goes on behind what the output already holds. */
  readonly lanjut: boolean;
  readonly bahasa: Bahasa;
  /** Of reports that name none. */
  readonly kebijakan?: Kebijakan;
}

/** How many lines were there before, were computed now, and are at fault among all of them. */
export interface HasilNdjson {
  readonly sudah: number;
  readonly dihitung: number;
  readonly rusak: number;
}

/** A result without its beginning, behind which its fingerprint comes to stand. */
const isi = (hasil: object): string => jsonSebaris(hasil).slice(1);

/**
 * Of an input line, of what else its result hangs on, and of the result: tells whether an output line belongs to them, and stands as it was written.
 */
const sidik = (baris: Buffer, kebijakan: string, isi: string): string =>
  createHash('sha256').update(baris).update(kebijakan).update('\n').update(isi).digest('hex').slice(0, 16);

const BERSIDIK = /^\{"baris":\d{1,16},"sidik":"[0-9a-f]{16}",/;

/**
 * Computes every line of a file of JSON lines into one line, in constant memory; blank lines are passed over, and a file of none is refused. Each result
 * names its line and a fingerprint of both, by which a broken-off output can be gone on with: every line there must be of this input and as it was
 * written, and the first and the last must be what would be computed now, or it is refused. A last line that was not written whole is computed again.
 */
export function hitungNdjson(
  { berkas, lanjut, bahasa, kebijakan, ...sasaran }: OpsiNdjson,
  lapor?: PelaporAlir,
): HasilNdjson {
  const { keluaran } = sasaran;
  const tertulis = kebijakan === undefined ? '' : `\n${JSON.stringify(kebijakan)}`;
  const rangkai = (nomor: number, baris: Buffer, isi: string): string =>
    `{"baris":${nomor},"sidik":"${sidik(baris, tertulis, isi)}",${isi}`;
  const lama = lanjut && keluaran !== undefined && existsSync(keluaran) ? new PembacaLama(keluaran) : null;
  const tolak = (nomor: number): never => {
    throw new GalatMasukan([
      `keluaran ${keluaran}: baris ${nomor} bukan hasil masukan ini (atau dihitung oleh versi lain); hitung dari awal tanpa --lanjut ke berkas lain.`,
    ]);
  };
  let penulis = null as PenulisAliran | null;
  let [sudah, dihitung, rusak] = [0, 0, 0];
  let terakhir: { readonly teks: string; readonly isiBaris: string } | null = null;
  const isiDari = (teks: string): string => isi(hitungBaris(teks, bahasa, kebijakan));
  const hitungRusak = (isiBaris: string) => {
    if (isiBaris.startsWith('"status":"rusak"')) rusak += 1;
  };
  /** Where the old lines end: the last one is looked at, and what was cut off is taken away. */
  const mulai = () => {
    if (terakhir !== null && isiDari(terakhir.teks) !== terakhir.isiBaris) tolak(sudah);
    penulis = bukaPenulis(sasaran, lama?.utuh ?? 0);
  };
  alirkanBaris(
    berkas,
    (data, awal, akhir, nomor) => {
      const bita = data.subarray(awal, akhir);
      const teks = bita.toString('utf8');
      if (teks.trim() === '') return;
      if (penulis === null) {
        const hasil = lama?.berikut() ?? null;
        if (hasil !== null) {
          sudah += 1;
          const isiBaris = hasil.replace(BERSIDIK, '');
          if (rangkai(nomor, bita, isiBaris) !== hasil) tolak(sudah);
          hitungRusak(isiBaris);
          if (sudah === 1 && isiDari(teks) !== isiBaris) tolak(1);
          terakhir = { teks, isiBaris };
          return;
        }
        mulai();
      }
      const isiBaris = isiDari(teks);
      hitungRusak(isiBaris);
      penulis?.tulis(rangkai(nomor, bita, isiBaris));
      dihitung += 1;
    },
    lapor,
  );
  if (penulis === null) {
    if (lama !== null && lama.berikut() !== null) tolak(sudah + 1);
    if (sudah === 0) throw new GalatMasukan([`${namaMasukan(berkas)}: tidak ada satu baris pun yang dapat dihitung.`]);
    mulai();
  }
  penulis?.tutup();
  return { sudah, dihitung, rusak };
}

/** The whole lines of an output that was begun, in order, in constant memory. */
class PembacaLama {
  /** Bytes of the whole lines that were given. */
  utuh = 0;
  private readonly fd: number;
  private sisa = Buffer.alloc(0);
  private letak = 0;

  constructor(berkas: string) {
    if (!statSync(berkas).isFile())
      throw new GalatMasukan([`keluaran ${berkas}: bukan berkas biasa; --lanjut memerlukannya.`]);
    this.fd = openSync(berkas, 'r');
  }

  berikut(): string | null {
    for (;;) {
      const akhir = this.sisa.indexOf(10);
      if (akhir >= 0) {
        const teks = this.sisa.toString('utf8', 0, akhir);
        this.sisa = this.sisa.subarray(akhir + 1);
        this.utuh += akhir + 1;
        return teks;
      }
      const kini = Buffer.allocUnsafe(1 << 16);
      const n = readSync(this.fd, kini, 0, kini.length, this.letak);
      if (n === 0) {
        closeSync(this.fd);
        this.sisa = Buffer.alloc(0);
        this.berikut = () => null;
        return null;
      }
      this.letak += n;
      this.sisa = Buffer.concat([this.sisa, kini.subarray(0, n)]);
    }
  }
}
