import type { KebijakanPenuh } from '../kebijakan/gabung-kebijakan.js';
import { type HasilRataRata, rataRata } from '../rumus/gabungan/hitung-rata-rata.js';
import type { Hasil } from '../rumus/hasil.js';
import { tepatHasil } from '../rumus/nilai-hasil.js';
import { cetakTepat } from '../rumus/pembaca/hitung-simpul.js';
import { bandingKode } from './banding-kode.js';
import { teksIsi } from './gabung-isi.js';
import { batasi, butirRata, opsiRata } from './rekap-kinerja.js';

/** One achievement in an aggregate: of an indicator, a sasaran or an office. */
export interface ButirKinerja {
  readonly kunci: string;
  readonly capaian: Hasil;
  /** Weight, canonical; null counts 1. */
  readonly bobot: string | null;
}

/**
 * Achievements of any set, in a form that merges: associative, commutative, with an identity. It keeps the achievements and not
 * their sum: thirds don't add up exactly, geometric means and caps need each one, and so does the coverage.
 */
export interface AgregatKinerja {
  readonly butir: readonly ButirKinerja[];
}

/** The aggregate of nothing. */
export const agregatKinerjaKosong: AgregatKinerja = { butir: [] };

// Stryker disable next-line EqualityOperator: of one code any order will do, if it is always the same.
const urut = (a: ButirKinerja, b: ButirKinerja): number => bandingKode(a.kunci, b.kunci) || (isi(a) < isi(b) ? -1 : 1);
const isi = ({ capaian, bobot }: ButirKinerja): string =>
  teksIsi([capaian.status === 'terukur' ? cetakTepat(tepatHasil(capaian)) : capaian.alasan, bobot]);

/** Merges aggregates of disjoint sets. */
export function gabungAgregatKinerja(agregat: readonly AgregatKinerja[]): AgregatKinerja {
  return { butir: agregat.flatMap((a) => a.butir).sort(urut) };
}

/** The mean of an aggregate by policy, weighted or flat, capped where the policy caps means; with its coverage. */
export function rataAgregat({ butir }: AgregatKinerja, kebijakan: KebijakanPenuh, berbobot: boolean): HasilRataRata {
  const bobot = berbobot ? { bobot: butir.map((b) => b.bobot ?? '1') } : {};
  return batasi(
    rataRata(
      butir.map((b) => butirRata(b.capaian, kebijakan)),
      { ...opsiRata(kebijakan), ...bobot },
    ),
    kebijakan,
  );
}
