import { GalatMasukan } from '../galat-masukan.js';
import { BERLANJUT, letakSel, teksSel } from './sel-csv.js';

const KOLOM_REKAP = ['kode', 'pagu', 'realisasi', 'capaian'] as const;
export type NamaKolom = (typeof KOLOM_REKAP)[number];

/** Where the columns of a CSV stand (−1 is not there), how many there are, and what parts them. */
export interface KepalaCsv {
  readonly pemisah: number;
  readonly banyak: number;
  readonly letak: Readonly<Record<NamaKolom, number>>;
  /** Columns without a title, which have to be empty. */
  readonly tanpaJudul: readonly number[];
  /** How many fields a row needs to have all of the columns that are read. */
  readonly perlu: number;
}

const PEMISAH = [';', '\t', '|', ','] as const;
/** The line by which Excel is told the separator; it is no header. */
const BARIS_SEP = /^"?sep=(.)"?\s*$/i;

/** The separator that a line `sep=;` names; null for any other line. */
export function pemisahTertulis(teks: string): string | null {
  return BARIS_SEP.exec(teks)?.[1] ?? null;
}

/** Reads a header with the separator by which it has the columns; null where a quoted title goes on in the next line. Throws `GalatMasukan` for any other line. */
export function bacaKepala(
  data: Buffer,
  awal: number,
  akhir: number,
  tertulis: string | null,
  nama: string,
): KepalaCsv | null {
  let berlanjut = false;
  for (const pemisah of tertulis === null ? PEMISAH : [tertulis]) {
    const tanda = pemisah.charCodeAt(0);
    const sel = new Int32Array(2 * (akhir - awal + 1));
    const banyak = letakSel(data, awal, akhir, tanda, sel);
    if (banyak < 0) {
      berlanjut ||= banyak === BERLANJUT;
      continue;
    }
    const judul = Array.from({ length: banyak }, (_, i) =>
      teksSel(data, sel[2 * i] as number, sel[2 * i + 1] as number).toLowerCase(),
    );
    const letak = Object.fromEntries(KOLOM_REKAP.map((k) => [k, judul.indexOf(k)])) as Record<NamaKolom, number>;
    const anggaran = letak.pagu >= 0 && letak.realisasi >= 0;
    if (letak.kode < 0 || !(anggaran || letak.capaian >= 0) || letak.pagu >= 0 !== letak.realisasi >= 0) continue;
    const kembar = KOLOM_REKAP.find((k) => judul.indexOf(k) !== judul.lastIndexOf(k));
    if (kembar !== undefined)
      throw new GalatMasukan([`${nama}: kolom ${kembar} ada dua kali di kepala; sisakan satu.`]);
    const hampir = judul.findIndex((j) => j !== '' && maksudKunci(j) !== null);
    if (hampir >= 0)
      throw new GalatMasukan([
        `${nama}: judul kolom ke-${hampir + 1} ${JSON.stringify((judul[hampir] as string).slice(0, 40))} tidak dibaca; tulis "${maksudKunci(judul[hampir] as string)}", atau beri nama lain bila maksudnya lain.`,
      ]);
    const tanpaJudul = judul.flatMap((j, i) => (j === '' ? [i] : []));
    return { pemisah: tanda, banyak, letak, tanpaJudul, perlu: Math.max(...Object.values(letak)) + 1 };
  }
  if (berlanjut) return null;
  if (data.subarray(awal, akhir).includes(13))
    throw new GalatMasukan([`${nama}: ganti barisnya gaya Mac lama (CR saja); simpan ulang sebagai CSV UTF-8.`]);
  throw new GalatMasukan([
    `${nama}: baris pertama harus kepala kolom: kode, lalu pagu dan realisasi, capaian, atau semuanya.`,
  ]);
}

/** What stands behind a title and only says in what the figures are. */
const SATUAN_JUDUL = ['', 'rp', 'rupiah', 'persen'];

/** The column that a title or a key of JSON all but names, as `Pagu`, `pagu ` or `pagu (Rp)` does; null for one that is read and for any other. */
export function maksudKunci(kunci: string): NamaKolom | null {
  if (kunci.length > 40) return null;
  const polos = kunci.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const maksud = KOLOM_REKAP.find((k) => polos.startsWith(k) && SATUAN_JUDUL.includes(polos.slice(k.length)));
  return maksud === undefined || maksud === kunci ? null : maksud;
}
