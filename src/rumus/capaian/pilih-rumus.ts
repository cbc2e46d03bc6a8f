import { bacaAman } from '../../angka/baca-aman.js';
import type { Angka } from '../../angka/desimal.js';
import { bacaTepat, bandingTepat, nolTepat, type Tepat, tandaTepat } from '../../angka/tepat.js';
import type { CaraMinimize, CaraRealisasiNol, CaraStabilize, CaraTargetNol, Polarisasi } from '../opsi.js';
import type { NilaiMasukan } from '../pembaca/ikatan.js';
import { type Peringatan, peringatan } from '../peringatan.js';
import * as pola from '../pola-peringatan.js';
import type { PokokRumus } from '../rumus.js';
import { pokokDipatok } from './dipatok.js';
import { pokokMaximize } from './maximize.js';
import { pokokMaximizeTargetNegatif } from './maximize-target-negatif.js';
import { pokokMinimizeRasio } from './minimize-rasio.js';
import { pokokMinimizeSelisih } from './minimize-selisih.js';
import {
  pokokRentangMaximize,
  pokokRentangMinimizeRasio,
  pokokRentangMinimizeSelisih,
  pokokRentangStabilize,
  pokokRentangToleransi,
} from './rentang.js';
import { pokokStabilize } from './stabilize.js';
import { pokokRentangTabel, pokokTabel } from './stabilize-tabel.js';
import { pokokStabilizeToleransi } from './stabilize-toleransi.js';
import { POKOK_TARGET_NOL, pokokTargetNolTerburuk } from './target-nol.js';

/** A target that is a range: "80–90 %", "7–8 bulan". */
export interface TargetRentang {
  readonly bawah: Angka;
  readonly atas: Angka;
}

/** What an achievement is computed from. Null is missing, which is not zero. */
export interface MasukanCapaian {
  readonly target: Angka | Tepat | TargetRentang | null;
  readonly realisasi: Angka | Tepat | null;
  readonly polarisasi: Polarisasi;
}

/** The policies that choose a formula; limits and rounding come after it. */
export interface OpsiRumus {
  /** Which lower-is-better family. @defaultValue 'selisih' */
  readonly minimize?: CaraMinimize;
  /** @defaultValue 'polos' */
  readonly stabilize?: CaraStabilize;
  /** What a target of 0 means. Under minimize T = R = 0 is 100 in any case. @defaultValue 'tak-terukur' */
  readonly targetNol?: CaraTargetNol;
  /** What R = 0 means under T ÷ R. @defaultValue 'seratus', with a warning */
  readonly realisasiNol?: CaraRealisasiNol;
}

/** The value of each of these policies when the caller leaves it out. */
export const BAWAAN_RUMUS = {
  minimize: 'selisih',
  stabilize: 'polos',
  targetNol: 'tak-terukur',
  realisasiNol: 'seratus',
} as const;

/** The formula that the policies choose, with its inputs, the policies that were read, and what they led to. */
export interface Pilihan {
  readonly rumus: PokokRumus;
  readonly masukan: NilaiMasukan;
  readonly kebijakan: readonly (keyof OpsiRumus)[];
  readonly alasan?: 'target-nol';
  readonly peringatan?: readonly Peringatan[];
  /** Who decided a value that no formula computes, in words. */
  readonly sebab?: string;
}

/** Whether a target is a range. */
export const rentangTarget = (t: MasukanCapaian['target']): t is TargetRentang =>
  typeof t === 'object' && t !== null && bacaAman('target', () => 'bawah' in t && 'atas' in t);

/** Chooses the formula of an achievement by polarity and policy. */
export function pilihRumus({ target, realisasi, polarisasi }: MasukanCapaian, opsi: OpsiRumus): Pilihan {
  const R = realisasi === null ? null : bacaTepat(realisasi, 'realisasi');
  if (rentangTarget(target)) return pilihRentang(target, R, polarisasi, opsi);
  const T = target === null ? null : bacaTepat(target, 'target');
  const khusus = T === null || R === null ? null : pilihKhusus(T, R, polarisasi, opsi);
  if (khusus !== null) return khusus;
  const masukan = { T, R };
  switch (polarisasi) {
    case 'maximize': {
      const negatif = T !== null && tandaTepat(T) < 0;
      return { rumus: negatif ? pokokMaximizeTargetNegatif : pokokMaximize, masukan, kebijakan: [] };
    }
    case 'minimize': {
      const rasio = opsi.minimize === 'rasio';
      return { rumus: rasio ? pokokMinimizeRasio : pokokMinimizeSelisih, masukan, kebijakan: ['minimize'] };
    }
    case 'stabilize':
      return pilihStabilize(STABILIZE, masukan, opsi.stabilize);
  }
}

/** The formulas of a stabilize indicator: of one target, and of a range. */
const STABILIZE = { polos: pokokStabilize, tabel: pokokTabel, toleransi: pokokStabilizeToleransi };
const STABILIZE_RENTANG = { polos: pokokRentangStabilize, tabel: pokokRentangTabel, toleransi: pokokRentangToleransi };

function pilihStabilize(
  rumus: typeof STABILIZE | typeof STABILIZE_RENTANG,
  masukan: NilaiMasukan,
  cara: CaraStabilize = BAWAAN_RUMUS.stabilize,
): Pilihan {
  const kebijakan = ['stabilize'] as const;
  if (cara === 'polos') return { rumus: rumus.polos, masukan, kebijakan };
  if ('tabel' in cara) return { rumus: rumus.tabel(cara.tabel), masukan, kebijakan };
  return { rumus: rumus.toleransi, masukan: { ...masukan, q: cara.toleransi }, kebijakan };
}

/** Where the formula of the polarity has no value and a policy speaks instead: a target of 0, and R = 0 under T ÷ R. */
function pilihKhusus(T: Tepat, R: Tepat, polarisasi: Polarisasi, opsi: OpsiRumus): Pilihan | null {
  if (nolTepat(T)) return pilihTargetNol(T, R, polarisasi, opsi);
  const rasio = polarisasi === 'minimize' && opsi.minimize === 'rasio';
  return rasio && tandaTepat(T) === 1 && nolTepat(R) ? pilihRealisasiNol(T, R, opsi) : null;
}

/** Outside a range the nearer bound is the target, with all that holds for a target; inside no bound divides. */
function pilihRentang(target: TargetRentang, R: Tepat | null, polarisasi: Polarisasi, opsi: OpsiRumus): Pilihan {
  const L = bacaTepat(target.bawah, 'target.bawah');
  const U = bacaTepat(target.atas, 'target.atas');
  const batas =
    R === null || bandingTepat(L, U) > 0 ? null : bandingTepat(R, U) > 0 ? U : bandingTepat(R, L) < 0 ? L : null;
  // Stryker disable next-line ConditionalExpression: what is missing is neither 0 nor above it, so no policy speaks.
  const khusus = R === null || batas === null ? null : pilihKhusus(batas, R, polarisasi, opsi);
  if (khusus !== null) return khusus;
  const masukan = { L, U, R };
  switch (polarisasi) {
    case 'maximize':
      // Stryker disable next-line EqualityOperator: a policy has spoken of 0 by now.
      return batas !== null && tandaTepat(batas) < 0
        ? { rumus: pokokMaximizeTargetNegatif, masukan: { T: batas, R }, kebijakan: [] }
        : { rumus: pokokRentangMaximize, masukan, kebijakan: [] };
    case 'minimize': {
      const rasio = opsi.minimize === 'rasio';
      const rumus = rasio ? pokokRentangMinimizeRasio : pokokRentangMinimizeSelisih;
      return { rumus, masukan, kebijakan: ['minimize'] };
    }
    case 'stabilize':
      return pilihStabilize(STABILIZE_RENTANG, masukan, opsi.stabilize);
  }
}

function pilihRealisasiNol(T: Tepat, R: Tepat, opsi: OpsiRumus): Pilihan {
  const cara = opsi.realisasiNol ?? BAWAAN_RUMUS.realisasiNol;
  const kebijakan = ['minimize', 'realisasiNol'] as const;
  // The formula itself says that it has none.
  if (cara === 'tak-terukur') return { rumus: pokokMinimizeRasio, masukan: { T, R }, kebijakan };
  const p = cara === 'nol' ? 0 : 100;
  return {
    rumus: pokokDipatok,
    masukan: { T, R, p },
    kebijakan,
    peringatan: [peringatan(pola.realisasiNolDipatok, { patokan: String(p) })],
    sebab: `kebijakan realisasiNol: ${cara}`,
  };
}

function pilihTargetNol(T: Tepat, R: Tepat, polarisasi: Polarisasi, opsi: OpsiRumus): Pilihan {
  const cara = opsi.targetNol ?? BAWAAN_RUMUS.targetNol;
  const rumus = POKOK_TARGET_NOL[polarisasi];
  const kebijakan = ['targetNol'] as const;
  if (polarisasi === 'minimize' && nolTepat(R)) {
    const sebab = 'target 0 tercapai oleh realisasi 0, menurut setiap pilihan kebijakan targetNol';
    return { rumus, masukan: { T, R }, kebijakan, peringatan: [peringatan(pola.targetNolTercapai)], sebab };
  }
  const sebab = `kebijakan targetNol: ${String(cara)}`;
  if (cara === 'seratus-bila-tercapai') return { rumus, masukan: { T, R }, kebijakan, sebab };
  if (cara === 'nol') return { rumus: pokokDipatok, masukan: { T, R, p: 0 }, kebijakan, sebab };
  if (typeof cara === 'object' && polarisasi === 'minimize') {
    return { rumus: pokokTargetNolTerburuk, masukan: { T, R, W: cara.terburuk }, kebijakan };
  }
  return { rumus, masukan: { T, R }, kebijakan, alasan: 'target-nol' };
}
