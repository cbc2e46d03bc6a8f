import { atauNull, daftar, objek, pastikanBentuk, teks } from '../../angka/bentuk.js';
import { type Angka, type Decimal, desimal } from '../../angka/desimal.js';
import type { Tepat } from '../../angka/tepat.js';
import type { Hasil } from '../hasil.js';
import { tepatDari } from '../nilai-hasil.js';
import type { Pembulatan } from '../opsi.js';
import { type DaftarOpsi, OPSI_BULATAN, pastikanOpsi } from '../pastikan-opsi.js';
import { evaluasi } from '../pembaca/evaluasi.js';
import { takTerukur } from '../pembaca/evaluasi-dasar.js';
import { lkeKomponen, lkeKriteria, lkeSubKomponen, lkeTotal } from './lke.js';
import { pastikanTabelPoin, poinHuruf, poinKriteria, poinLabel, type TabelPoin } from './poin.js';

/** A sub-component with its assessment: one letter, or an answer to each criterion; null is not assessed yet. */
export type SubKomponenLke = { readonly kode: string; readonly bobot: Angka } & (
  | { readonly huruf: string | null }
  | { readonly kriteria: readonly (string | null)[] }
);

/** A component of the LKE. */
export interface KomponenLke {
  readonly kode: string;
  readonly sub: readonly SubKomponenLke[];
}

/** Options of {@link hitungLke}. */
export interface OpsiLke {
  /** Points of the letters. @defaultValue AA 1, A 0,9, BB 0,8, B 0,7, CC 0,6, C 0,5, D 0,3, E 0 */
  readonly huruf?: TabelPoin;
  /** Points of the answers to criteria. @defaultValue A 1, B 0,66, C 0,33, D 0, Y 1, T 0 */
  readonly kriteria?: TabelPoin;
  /** @defaultValue two decimals, half-up */
  readonly pembulatan?: Pembulatan;
}

const subHuruf = objek({ kode: teks, huruf: atauNull(teks) });
const subKriteria = objek({ kode: teks, kriteria: daftar(atauNull(teks)) });
const KOMPONEN = daftar(
  objek({
    kode: teks,
    sub: daftar((x) => objek()(x) ?? ('huruf' in (x as object) ? subHuruf : subKriteria)(x)),
  }),
);

/** The options of {@link hitungLke}. */
export const OPSI_LKE = {
  huruf: pastikanTabelPoin,
  kriteria: pastikanTabelPoin,
  ...OPSI_BULATAN,
} as const satisfies DaftarOpsi<OpsiLke>;

/** An LKE, computed. */
export interface HasilLke {
  /** Nilai AKIP, 0 to 100. */
  readonly total: Hasil;
  readonly komponen: readonly {
    readonly kode: string;
    readonly nilai: Hasil;
    readonly sub: readonly { readonly kode: string; readonly nilai: Hasil }[];
  }[];
}

/**
 * LKE (lembar kerja evaluasi) of the AKIP: scores of sub-components, components, and the total.
 *
 * A label that is not in the table of points gives `label-tak-dikenal`, never 0. A total is not computed from some of its parts, nor
 * with weights that do not add up to 100. Components add up unrounded.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * hitungLke([{ kode: 'perencanaan', sub: [{ kode: 'kualitas', bobot: 9, huruf: 'BB' }] }])
 * // => { komponen: [{ nilai: { teks: '7,20' } }], total: { status: 'tak-terukur', alasan: 'bobot-tidak-seratus' } }
 */
export function hitungLke(komponen: readonly KomponenLke[], opsi: OpsiLke = {}): HasilLke {
  pastikanBentuk('hitungLke', 'komponen', komponen, KOMPONEN);
  pastikanOpsi('hitungLke', opsi, OPSI_LKE);
  const bulatan = opsi.pembulatan ? { pembulatan: opsi.pembulatan } : {};
  const hasil = komponen.map(({ kode, sub }) => ({ kode, sub: sub.map((s) => nilaiSub(s, opsi)) }));
  const semua = hasil.flatMap((k) => k.sub);
  return {
    total: evaluasi(lkeTotal, { x: semua.map((s) => s.tepat), w: semua.map((s) => s.bobot) }, bulatan),
    komponen: hasil.map(({ kode, sub }) => ({
      kode,
      nilai: evaluasi(lkeKomponen, { x: sub.map((s) => s.tepat) }, bulatan),
      sub: sub.map((s) => ({ kode: s.kode, nilai: s.nilai })),
    })),
  };
}

interface NilaiSub {
  readonly kode: string;
  readonly bobot: Decimal;
  readonly nilai: Hasil;
  /** Exact, so that components add up; null when not measurable. */
  readonly tepat: Tepat | null;
}

function nilaiSub(sub: SubKomponenLke, opsi: OpsiLke): NilaiSub {
  const bulatan = opsi.pembulatan ? { pembulatan: opsi.pembulatan } : {};
  const W = desimal(sub.bobot, `${sub.kode}: bobot`);
  const poin = (label: string | null, tabel: TabelPoin) => (label === null ? null : poinLabel(label, tabel));
  const selesai = (nilai: Hasil): NilaiSub => ({ kode: sub.kode, bobot: W, nilai, tepat: tepatDari(nilai, sub.kode) });
  if ('huruf' in sub) {
    const isian = { W, p: poin(sub.huruf, opsi.huruf ?? poinHuruf) };
    const asing = sub.huruf !== null && isian.p === null;
    const nilai = asing
      ? takTerukur(lkeSubKomponen, isian, 'label-tak-dikenal', bulatan)
      : evaluasi(lkeSubKomponen, isian, bulatan);
    return selesai(nilai);
  }
  const tabel = opsi.kriteria ?? poinKriteria;
  const isian = { W, k: sub.kriteria.map((label) => poin(label, tabel)) };
  const asing = sub.kriteria.some((label, i) => label !== null && isian.k[i] === null);
  const nilai = asing
    ? takTerukur(lkeKriteria, isian, 'label-tak-dikenal', bulatan)
    : evaluasi(lkeKriteria, isian, bulatan);
  return selesai(nilai);
}
