import { terdekat } from '../angka/kata-terdekat.js';
import { sebutNilai } from '../angka/sebut-nilai.js';
import { galatPilihan } from '../angka/tolak-opsi.js';
import { POLARISASI, type Polarisasi } from './opsi.js';

/** How applications and forms write it; compared without case, punctuation and underscores. */
export const KATA_POLARISASI: Readonly<Record<string, Polarisasi>> = {
  maximize: 'maximize',
  maximise: 'maximize',
  maksimum: 'maximize',
  maksimal: 'maximize',
  maksimasi: 'maximize',
  max: 'maximize',
  maks: 'maximize',
  positif: 'maximize',
  positive: 'maximize',
  naik: 'maximize',
  meningkat: 'maximize',
  up: 'maximize',
  tinggi: 'maximize',
  'higher is better': 'maximize',
  '+': 'maximize',
  minimize: 'minimize',
  minimise: 'minimize',
  minimum: 'minimize',
  minimal: 'minimize',
  minimasi: 'minimize',
  min: 'minimize',
  negatif: 'minimize',
  negative: 'minimize',
  turun: 'minimize',
  menurun: 'minimize',
  down: 'minimize',
  rendah: 'minimize',
  'lower is better': 'minimize',
  '-': 'minimize',
  stabilize: 'stabilize',
  stabilise: 'stabilize',
  stabil: 'stabilize',
  stabilisasi: 'stabilize',
  tetap: 'stabilize',
  netral: 'stabilize',
  'tepat target': 'stabilize',
};

/** The direction that a word stands for which is none of them, or that it may be a slip of; it is offered, never taken, as which way an indicator is read decides its figure. */
export function maksudPolarisasi(kata: string): Polarisasi | undefined {
  const rapi = kata.trim().toLowerCase();
  return Object.hasOwn(KATA_POLARISASI, rapi)
    ? KATA_POLARISASI[rapi]
    : (terdekat(rapi, POLARISASI) as Polarisasi | undefined);
}

/** Refuses a direction that is none of the three, with the one that the word may stand for. */
export function pastikanPolarisasi(nilai: unknown): asserts nilai is Polarisasi {
  if (POLARISASI.includes(nilai as Polarisasi)) return;
  const dekat = typeof nilai === 'string' ? maksudPolarisasi(nilai) : undefined;
  throw galatPilihan('polarisasi', sebutNilai(nilai), POLARISASI, dekat);
}
