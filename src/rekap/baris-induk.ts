import { ArgumenTidakSah } from '../angka/argumen-tidak-sah.js';
import type { DaftarOpsi } from '../rumus/pastikan-opsi.js';
import { agregatKosong } from './agregat-anggaran.js';
import { awalKunci, type DaunAnggaran } from './baris-anggaran.js';

/** What a line with amounts does whose code has lines with amounts below it: its money may be theirs. */
export const CARA_BARIS_INDUK = ['tolak', 'lewati', 'jumlahkan'] as const satisfies readonly CaraBarisInduk[];

/** Refused by name, left out, or added as money of its own (that of another office, say). */
export type CaraBarisInduk = 'tolak' | 'lewati' | 'jumlahkan';

/** Options for bare budget lines. */
export interface OpsiBarisAnggaran {
  /** What a line does that stands beside lines below its own code, when both have amounts. @defaultValue 'tolak' */
  readonly barisInduk?: CaraBarisInduk;
}

/** The options of budget lines. */
export const OPSI_BARIS_ANGGARAN = { barisInduk: CARA_BARIS_INDUK } as const satisfies DaftarOpsi<OpsiBarisAnggaran>;

/** As many codes as a message names. */
const SEBUT = 5;

/** The codes above a line, and what may stand for one there: a program, and a kegiatan. */
const ATAS = [3, 5] as const;

/** The leaves that count: all, or without the amounts of those whose lines below have them as well. Throws for the latter by the first way. */
export function pilahInduk(
  fungsi: string,
  daun: readonly DaunAnggaran[],
  cara: CaraBarisInduk,
): readonly DaunAnggaran[] {
  if (cara === 'jumlahkan') return daun;
  const beranggaran = ({ agregat: { berpagu, berealisasi } }: DaunAnggaran) => berpagu + berealisasi > 0;
  const atas = new Set(daun.filter(beranggaran).flatMap(({ kunci }) => kunciAtas(kunci)));
  const ganda = (d: DaunAnggaran) => beranggaran(d) && atas.has(d.kunci);
  if (!daun.some(ganda)) return daun;
  if (cara === 'tolak')
    throw barisIndukDitolak(
      fungsi,
      daun.filter(ganda).map((d) => d.kode),
    );
  // Its name is that of the level; its amounts are those below.
  return daun.map((d) => (ganda(d) ? { ...d, agregat: agregatKosong } : d));
}

/** The keys of the levels above a line. */
const kunciAtas = (kunci: string): string[] => ATAS.map((n) => awalKunci(kunci, n)).filter((k) => k !== kunci);

/** Names lines with amounts above lines with amounts, and what to do. */
export function barisIndukDitolak(fungsi: string, kode: readonly string[]): ArgumenTidakSah {
  return new ArgumenTidakSah(
    `${fungsi}: ${sebutInduk(kode)} Beri baris terendahnya saja, atau pilih barisInduk: 'lewati' (baris itu tidak dihitung) atau 'jumlahkan' (uangnya lain, misalnya milik unit lain).`,
  );
}

/** The same without the advice, which depends on where it is asked for. */
export function sebutInduk(kode: readonly string[], banyak = kode.length): string {
  const lagi = banyak > SEBUT ? ` dan ${banyak - SEBUT} lagi` : '';
  return `${kode.slice(0, SEBUT).join(', ')}${lagi} berisi pagu atau realisasi, dan baris di bawah kode itu juga; bila baris itu jumlahnya, uangnya terhitung dua kali.`;
}
