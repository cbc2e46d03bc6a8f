import { serapan } from '../../../rumus/anggaran/serapan.js';
import { sisa } from '../../../rumus/anggaran/sisa.js';
import { capaianMaximize } from '../../../rumus/capaian/maximize.js';
import { capaianMaximizeTargetNegatif } from '../../../rumus/capaian/maximize-target-negatif.js';
import { capaianMinimizeSelisihMurni } from '../../../rumus/capaian/minimize-dikenali.js';
import { capaianMinimizeRasio } from '../../../rumus/capaian/minimize-rasio.js';
import { capaianMinimizeSelisih } from '../../../rumus/capaian/minimize-selisih.js';
import { capaianStabilize } from '../../../rumus/capaian/stabilize.js';
import { efisiensiKelebihanRasio } from '../../../rumus/efisiensi/kelebihan-rasio.js';
import { efisiensiRasio } from '../../../rumus/efisiensi/rasio.js';
import { efisiensiSelisih } from '../../../rumus/efisiensi/selisih.js';
import { efisiensiSisa } from '../../../rumus/efisiensi/sisa-anggaran.js';
import { persenBagian } from '../../../rumus/gabungan/bagian.js';
import { nisbah } from '../../../rumus/gabungan/nisbah.js';
import type { Rumus } from '../../../rumus/rumus.js';
import {
  kemajuanMaximize,
  kemajuanMinimizeRasio,
  kemajuanMinimizeSelisih,
} from '../../../rumus/waktu/kemajuan-rasio.js';
import type { Kolom } from '../../fakta/kolom.js';
import type { PeranAngka } from '../../fakta/peran.js';

/** A way in which a column may be computed from others in its row. */
export interface AturanRasio {
  readonly rumus: Rumus;
  /** Roles of the columns that it may fill. */
  readonly hasil: readonly PeranAngka[];
  /** Role of the column by the formula's symbol. */
  readonly masukan: readonly (readonly [lambang: string, peran: PeranAngka])[];
  /** A rule that a row may follow without a word; the others need a reason. */
  readonly lazim: boolean;
  /** Rules for lower-is-better indicators. */
  readonly minimize?: true;
  /** A rule of the whole column or of none: a single row that comes out by it is a coincidence. */
  readonly sekolom?: true;
  /** A rule of targets below 0 only, where the usual one would fall as the result gets better. */
  readonly targetNegatif?: true;
}

/** A rule with the columns that it takes in here. */
export interface Pasangan {
  readonly aturan: AturanRasio;
  readonly kolom: readonly (readonly [lambang: string, kolom: Kolom])[];
  /** The table itself prints the formula, in its numbering row or in the heading. */
  readonly tercetak?: true;
}

const TR = [
  ['T', 'target'],
  ['R', 'realisasi'],
] as const;
const AKHIR = [
  ['T', 'target-akhir'],
  ['R', 'realisasi'],
] as const;
const CS = [
  ['C', 'capaian'],
  ['S', 'serapan'],
] as const;
const CAPAIAN = ['capaian', 'persen'] as const;

/** The rules, the most usual first. */
export const daftarAturanRasio: readonly AturanRasio[] = [
  { rumus: capaianMaximize, hasil: CAPAIAN, masukan: TR, lazim: true },
  {
    rumus: serapan,
    hasil: ['capaian', 'persen', 'serapan'],
    masukan: [
      ['P', 'pagu'],
      ['A', 'realisasi-anggaran'],
    ],
    lazim: true,
  },
  {
    rumus: sisa,
    hasil: ['sisa'],
    masukan: [
      ['P', 'pagu'],
      ['A', 'realisasi-anggaran'],
    ],
    lazim: true,
  },
  {
    rumus: persenBagian,
    hasil: ['persen', 'sisa'],
    masukan: [
      ['Y', 'pagu'],
      ['X', 'sisa'],
    ],
    lazim: true,
    sekolom: true,
  },
  { rumus: capaianMinimizeSelisih, hasil: CAPAIAN, masukan: TR, lazim: true, minimize: true },
  { rumus: capaianMinimizeRasio, hasil: CAPAIAN, masukan: TR, lazim: true, minimize: true },
  { rumus: capaianMaximizeTargetNegatif, hasil: CAPAIAN, masukan: TR, lazim: false, targetNegatif: true },
  { rumus: capaianStabilize, hasil: CAPAIAN, masukan: TR, lazim: false },
  { rumus: capaianMinimizeSelisihMurni, hasil: CAPAIAN, masukan: TR, lazim: false, minimize: true },
  // The ratio itself, as `Rasio Capaian` is printed, or a percentage whose cells lost their format: 0,95.
  {
    rumus: nisbah,
    hasil: CAPAIAN,
    masukan: [
      ['Y', 'target'],
      ['X', 'realisasi'],
    ],
    lazim: false,
    sekolom: true,
  },
  {
    rumus: nisbah,
    hasil: ['capaian', 'persen', 'serapan'],
    masukan: [
      ['Y', 'pagu'],
      ['X', 'realisasi-anggaran'],
    ],
    lazim: false,
    sekolom: true,
  },
  { rumus: kemajuanMaximize, hasil: ['kemajuan', 'persen', 'capaian'], masukan: AKHIR, lazim: true },
  {
    rumus: kemajuanMaximize,
    hasil: ['kemajuan', 'persen', 'capaian', 'serapan'],
    masukan: [
      ['T', 'target-akhir'],
      ['R', 'realisasi-anggaran'],
    ],
    lazim: true,
  },
  {
    rumus: kemajuanMinimizeRasio,
    hasil: ['kemajuan', 'persen', 'capaian'],
    masukan: AKHIR,
    lazim: true,
    minimize: true,
  },
  {
    rumus: kemajuanMinimizeSelisih,
    hasil: ['kemajuan', 'persen', 'capaian'],
    masukan: AKHIR,
    lazim: true,
    minimize: true,
  },
  {
    rumus: kemajuanMaximize,
    hasil: ['kemajuan'],
    masukan: [
      ['T', 'target'],
      ['R', 'realisasi'],
    ],
    lazim: true,
  },
  { rumus: efisiensiRasio, hasil: ['efisiensi'], masukan: CS, lazim: true, sekolom: true },
  { rumus: efisiensiSelisih, hasil: ['efisiensi', 'selisih'], masukan: CS, lazim: true, sekolom: true },
  { rumus: efisiensiSisa, hasil: ['efisiensi', 'sisa'], masukan: [['S', 'serapan']], lazim: true, sekolom: true },
  { rumus: efisiensiKelebihanRasio, hasil: ['efisiensi'], masukan: CS, lazim: true, sekolom: true },
];
