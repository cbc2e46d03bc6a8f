import type { Pecahan } from '../../pecahan.js';
import type { Bulat } from '../acak.js';
import { type Harap, takTerukur } from '../banding.js';
import { mutlak, NOL, p, SATU, SERATUS, terbesar, terkecil } from '../bilangan.js';

export type Arah = 'maximize' | 'minimize' | 'stabilize';
export interface Rentang {
  readonly bawah: string;
  readonly atas: string;
}

/** The policies of an achievement as plain data. */
export interface KebijakanCapaian {
  readonly minimize?: 'selisih' | 'rasio';
  readonly stabilize?:
    | 'polos'
    | { readonly tabel: readonly (readonly [string, string])[] }
    | { readonly toleransi: string };
  readonly targetNol?: 'tak-terukur' | 'nol' | 'seratus-bila-tercapai' | { readonly terburuk: string };
  readonly realisasiNol?: 'seratus' | 'tak-terukur' | 'nol';
  readonly targetMaksimalTercapai?: boolean;
  readonly batas?: { readonly bawah?: string | null; readonly atas?: string | null };
  readonly pembulatan?: Bulat;
}

const DUA = p(2);
const persen = (nilai: Pecahan): Harap => ({ nilai: nilai.kali(SERATUS) });

/** Floor and ceiling; null and absent are none (docs/kebijakan.md). */
export function batasi(c: Pecahan, { bawah = null, atas = null }: NonNullable<KebijakanCapaian['batas']>): Pecahan {
  const diLantai = bawah === null ? c : terbesar(p(bawah), c);
  return atas === null ? diLantai : terkecil(p(atas), diLantai);
}

/** The achievement of one indicator. */
export function capaianTepat(
  target: Pecahan | { readonly bawah: Pecahan; readonly atas: Pecahan } | null,
  realisasi: Pecahan | null,
  arah: Arah,
  opsi: KebijakanCapaian = {},
): Harap {
  if (target === null) return takTerukur('target-kosong');
  if (realisasi === null) return takTerukur('realisasi-kosong');
  const polos =
    'bawah' in target ? rentangTepat(target, realisasi, arah, opsi) : satuTepat(target, realisasi, arah, opsi);
  if (!('nilai' in polos)) return polos;
  const c = polos.nilai as Pecahan;
  // 1.7: an attainable maximum that is met counts 120, before floor and ceiling.
  const maksimal = opsi.targetMaksimalTercapai === true && c.banding(SERATUS) >= 0 ? p(120) : c;
  return { nilai: batasi(maksimal, opsi.batas ?? { bawah: '0' }) };
}

/** PermenPANRB 8/2021 pp. 91–100: 100 inside; outside, the bound that is passed is the target (W2). */
function rentangTepat(
  { bawah, atas }: { readonly bawah: Pecahan; readonly atas: Pecahan },
  R: Pecahan,
  arah: Arah,
  opsi: KebijakanCapaian,
): Harap {
  if (bawah.banding(atas) > 0) return takTerukur('rentang-terbalik');
  if (R.banding(bawah) >= 0 && R.banding(atas) <= 0) return { nilai: SERATUS };
  return satuTepat(R.banding(atas) > 0 ? atas : bawah, R, arah, opsi);
}

function satuTepat(T: Pecahan, R: Pecahan, arah: Arah, opsi: KebijakanCapaian): Harap {
  if (T.banding(NOL) === 0) return targetNolTepat(R, arah, opsi.targetNol ?? 'tak-terukur');
  const tNegatif = T.banding(NOL) < 0;
  if (arah === 'maximize') return persen(tNegatif ? DUA.kurang(R.bagi(T)) : R.bagi(T));
  if (tNegatif) return takTerukur('target-negatif');
  if (arah === 'stabilize') return stabilizeTepat(T, R, opsi.stabilize ?? 'polos');
  if ((opsi.minimize ?? 'selisih') === 'selisih') return persen(DUA.kurang(R.bagi(T)));
  // R = 0 under T ÷ R: pinned to 100 by the Pringsewu e-SAKIP, else by policy
  if (R.banding(NOL) === 0) {
    const aturan = opsi.realisasiNol ?? 'seratus';
    return aturan === 'tak-terukur' ? takTerukur('realisasi-nol') : { nilai: aturan === 'nol' ? NOL : SERATUS };
  }
  return R.banding(NOL) < 0 ? takTerukur('realisasi-negatif') : persen(T.bagi(R));
}

/** docs/kebijakan.md: under minimize T = R = 0 is 100 in any case. */
function targetNolTepat(R: Pecahan, arah: Arah, aturan: NonNullable<KebijakanCapaian['targetNol']>): Harap {
  const tanda = R.banding(NOL);
  if (arah === 'minimize' && tanda === 0) return { nilai: SERATUS };
  if (aturan === 'nol') return { nilai: NOL };
  if (aturan === 'seratus-bila-tercapai') {
    const tercapai = arah === 'maximize' ? tanda > 0 : arah === 'minimize' ? tanda <= 0 : tanda === 0;
    return { nilai: tercapai ? SERATUS : NOL };
  }
  // The worst tolerable value is a rule for lower-is-better only (KMK 127/2026).
  if (aturan === 'tak-terukur' || arah !== 'minimize') return takTerukur('target-nol');
  const W = p(aturan.terburuk);
  return W.banding(NOL) <= 0 ? takTerukur('terburuk-tak-sah') : persen(W.kurang(R).bagi(W));
}

/** KMK 127/2026 pp. 67–70: Ca, and its conversion by straight lines; or within a tolerance. */
function stabilizeTepat(T: Pecahan, R: Pecahan, cara: NonNullable<KebijakanCapaian['stabilize']>): Harap {
  if (cara !== 'polos' && 'toleransi' in cara) {
    const q = p(cara.toleransi);
    if (q.banding(NOL) <= 0) return takTerukur('toleransi-tak-sah');
    return persen(terbesar(NOL, SATU.kurang(mutlak(R.kurang(T)).bagi(T.kali(q).bagi(SERATUS)))));
  }
  const rasio = R.bagi(T);
  const Ca = (R.banding(T) <= 0 ? rasio : DUA.kurang(rasio)).kali(SERATUS);
  return { nilai: cara === 'polos' ? Ca : konversi(Ca, cara.tabel) };
}

/** Straight lines between the points of the table; beyond its ends the end value. */
export function konversi(x: Pecahan, tabel: readonly (readonly [string, string])[]): Pecahan {
  const titik = tabel.map(([a, b]) => ({ x: p(a), y: p(b) }));
  const [awal] = titik;
  const akhir = titik.at(-1);
  if (!awal || !akhir) throw new Error('tabel kosong');
  if (x.banding(awal.x) <= 0) return awal.y;
  if (x.banding(akhir.x) >= 0) return akhir.y;
  const di = titik.findIndex((t) => x.banding(t.x) < 0);
  const [a, b] = [titik[di - 1] ?? awal, titik[di] ?? akhir];
  return a.y.tambah(x.kurang(a.x).kali(b.y.kurang(a.y)).bagi(b.x.kurang(a.x)));
}

export const bacaTarget = (t: string | Rentang | null) =>
  t === null ? null : typeof t === 'string' ? p(t) : { bawah: p(t.bawah), atas: p(t.atas) };
export const bacaNilai = (x: string | null): Pecahan | null => (x === null ? null : p(x));
