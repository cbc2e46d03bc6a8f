import { ArgumenTidakSah } from '../angka/argumen-tidak-sah.js';
import { sebutNilai } from '../angka/sebut-nilai.js';
import { kataAtau } from '../rumus/pastikan-opsi.js';

/** How many of each there are in a year. */
const BANYAK = { triwulan: 4, semester: 2, sampaiTriwulan: 4 } as const;
const satuPeriode = kataAtau([], Object.keys(BANYAK));

/** Refuses what is no part of a year, for a misspelt quarter must not pass for another. Throws `ArgumenTidakSah`, which names the field. */
export function pastikanPeriode(periode: unknown): void {
  satuPeriode(periode, 'periode');
  for (const [jenis, ke] of Object.entries(periode as Readonly<Record<keyof typeof BANYAK, unknown>>)) {
    const banyak = BANYAK[jenis as keyof typeof BANYAK];
    pastikanKe(ke, `periode.${jenis}`, banyak);
  }
}

/** Refuses what is no number of a part of a year. */
export function pastikanKe(ke: unknown, bidang: string, banyak: number = BANYAK.sampaiTriwulan): void {
  if (Number.isInteger(ke) && (ke as number) >= 1 && (ke as number) <= banyak) return;
  throw new ArgumenTidakSah(`${bidang}: ${sebutNilai(ke)} harus bilangan bulat 1 sampai ${banyak}.`);
}
