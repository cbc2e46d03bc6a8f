import type { Decimal } from '../../angka/desimal.js';
import type { Selang } from '../../angka/selang.js';
import type { Fakta } from '../fakta/fakta.js';
import type { Ganti, Relasi } from '../relasi/relasi.js';
import { sebabUntuk } from '../sebab/daftar.js';
import type { KandidatSebab, Konteks } from '../sebab/sebab.js';
import { kejanggalan } from './kejanggalan.js';
import { nilaiTerduga, nilaiTunggal } from './nilai-perbaikan.js';

/** One figure that is to blame, with what it should have been. */
export interface Perbaikan {
  readonly fakta: Fakta;
  /** The value that repairs; null where several would. */
  readonly nilai: Decimal | null;
  readonly relasi: readonly Relasi[];
  readonly sebab: readonly KandidatSebab[];
  readonly biaya: number;
  /** How many relations speak of the figure, broken or not. */
  readonly saksi: number;
  /** Other figures whose change would do as well. */
  readonly alternatif: readonly Fakta[];
  /** The same, each as a repair of its own. */
  readonly setara?: readonly Perbaikan[];
  /** The figures that were computed from this one and carry its error. */
  readonly ikut?: readonly (Perbaikan & { readonly nilai: Decimal })[];
  /** Values on which the repair rests, where they are not the printed ones. */
  readonly dasar?: Ganti;
}

/** Puts a repair together: what the figure should have been, what happened to it, and how plausible that is. */
export function susunPerbaikan(
  fakta: Fakta,
  relasi: readonly Relasi[],
  perlu: Selang,
  utuh: readonly Relasi[],
  konteks: Konteks,
  ganti: Ganti,
): Perbaikan {
  const sebab = sebabUntuk({ fakta, perlu, relasi, konteks });
  const terduga = sebab[0];
  const nilai =
    terduga?.nilai ??
    (fakta.rusak ? nilaiTerduga(fakta, perlu, sebab) : null) ??
    nilaiTunggal(fakta, perlu, relasi, ganti);
  const turunan = relasi.some((r) => r.hasil === fakta);
  const dasar = turunan ? 1 : relasi.length > 1 ? 1.5 : 2.5;
  const biaya = dasar + (terduga === undefined ? 2.5 : -Math.log(Math.max(terduga.skor, 0.01)) * 2);
  return {
    fakta,
    nilai,
    relasi,
    sebab,
    // An input that no figure of its kind of print would repair is hardly the one.
    biaya: biaya + (nilai === null && !turunan ? 2 : 0) - kejanggalan(fakta),
    saksi: relasi.length + utuh.length,
    alternatif: [],
  };
}
