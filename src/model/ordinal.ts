import type { DaftarKutipan } from '../acuan/acuan.js';
import { type Angka, type Decimal, desimal } from '../angka/desimal.js';

/** A scale of labels with their ordinal numbers. */
export interface SkalaOrdinal {
  readonly id: string;
  readonly nama: string;
  readonly gloss: string;
  /** From lowest to highest. */
  readonly label: readonly (readonly [label: string, angka: string])[];
  readonly kutipan: DaftarKutipan;
}

/** The ordinal scales that the library knows. */
export const daftarOrdinal: readonly SkalaOrdinal[] = [
  {
    id: 'opini-bpk',
    nama: 'Opini BPK',
    gloss: 'opinion of the Audit Board',
    label: [
      ['TMP', '1'],
      ['TW', '2'],
      ['WDP', '3'],
      ['WTP', '4'],
    ],
    kutipan: [{ acuan: 'pringsewu-esakip', tempat: 'app/Helpers/capaian_helper.php', kedudukan: 'praktik' }],
  },
  {
    id: 'opini-bpk-dpp',
    nama: 'Opini BPK dengan WTP-DPP',
    gloss: 'opinion of the Audit Board, with the unqualified opinion that has an explanatory paragraph',
    label: [
      ['TMP', '1'],
      ['TW', '2'],
      ['WDP', '3'],
      ['WTP-DPP', '4'],
      ['WTP', '5'],
    ],
    kutipan: [
      { acuan: 'formulir-ekppd', tempat: 'opini BPK, WTP-DPP di antara WDP dan WTP', kedudukan: 'praktik' },
      { acuan: 'simpulan-lkjip', tempat: 'angka 1 sampai 5 menurut urutannya', kedudukan: 'simpulan' },
    ],
  },
  {
    id: 'nilai-sakip',
    nama: 'Nilai SAKIP (huruf)',
    gloss: 'SAKIP letter grade',
    label: [
      ['D', '1'],
      ['C', '2'],
      ['CC', '3'],
      ['B', '4'],
      ['BB', '5'],
      ['A', '6'],
      ['AA', '7'],
    ],
    kutipan: [{ acuan: 'pringsewu-esakip', tempat: 'app/Helpers/capaian_helper.php', kedudukan: 'praktik' }],
  },
  {
    id: 'ya-tidak',
    nama: 'Ya atau tidak',
    gloss: 'yes or no',
    label: [
      ['Tidak', '0'],
      ['Ya', '1'],
    ],
    kutipan: [{ acuan: 'trenggalek-lke', tempat: 'TingkatanNilaiSeeder.php', kedudukan: 'praktik' }],
  },
  {
    id: 'kriteria-a-d',
    nama: 'Kriteria A sampai D',
    gloss: 'criterion A to D',
    label: [
      ['D', '0'],
      ['C', '0.33'],
      ['B', '0.66'],
      ['A', '1'],
    ],
    kutipan: [{ acuan: 'trenggalek-lke', tempat: 'TingkatanNilaiSeeder.php', kedudukan: 'praktik' }],
  },
];

/** A known scale by id, or a report's own map from label to number. */
export type PilihanOrdinal = string | Readonly<Record<string, Angka>>;

const sama = (teks: string): string => teks.trim().toUpperCase();

/**
 * The ordinal number of a label: case and surrounding spaces do not matter. Null when the label is not in the scale, which is
 * never 0. Undefined when there is no scale of that id.
 *
 * @example
 * angkaOrdinal('wtp ', 'opini-bpk')?.toString() // => '4'
 */
export function angkaOrdinal(label: string, ordinal: PilihanOrdinal): Decimal | null | undefined {
  const pasangan =
    typeof ordinal === 'string' ? daftarOrdinal.find((s) => s.id === ordinal)?.label : Object.entries(ordinal);
  if (pasangan === undefined) return undefined;
  const cocok = pasangan.find(([l]) => sama(l) === sama(label));
  return cocok === undefined ? null : desimal(cocok[1], `ordinal ${label}`);
}
