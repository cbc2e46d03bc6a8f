import { hitungCapaian, type OpsiCapaian } from '../../../../src/index.js';
import type { Pecahan } from '../../pecahan.js';
import { type Acak, angka, type Bulat, pembulatan } from '../acak.js';
import { bandingkan, type Harap, takTerukur } from '../banding.js';
import { keDesimal, mutlak, NOL, p, SATU, SERATUS, terbesar, terkecil } from '../bilangan.js';
import { keluarga, tulis } from '../keluarga.js';
import { nilaiMenarik, nilaiSulit } from '../menarik.js';

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

/** domain.md 1.1–1.8: the achievement of one indicator. */
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

/** domain.md 1.4: 100 inside; outside, the bound that is passed is the target (W2). */
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
  // domain 1.5: R = 0 under T ÷ R
  if (R.banding(NOL) === 0) {
    const aturan = opsi.realisasiNol ?? 'seratus';
    return aturan === 'tak-terukur' ? takTerukur('realisasi-nol') : { nilai: aturan === 'nol' ? NOL : SERATUS };
  }
  return R.banding(NOL) < 0 ? takTerukur('realisasi-negatif') : persen(T.bagi(R));
}

/** domain.md 1.5, and docs/kebijakan.md: under minimize T = R = 0 is 100 in any case. */
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

/** domain.md 1.3. */
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

export interface KasusCapaian {
  /** Handed in as JavaScript numbers, where they are short enough to be the same. */
  readonly number?: true;
  readonly target: string | Rentang | null;
  readonly realisasi: string | null;
  readonly polarisasi: Arah;
  readonly opsi: KebijakanCapaian;
}

export const bacaTarget = (t: string | Rentang | null) =>
  t === null ? null : typeof t === 'string' ? p(t) : { bawah: p(t.bawah), atas: p(t.atas) };
export const bacaNilai = (x: string | null): Pecahan | null => (x === null ? null : p(x));

const sebagaiNumber = (x: string, number: boolean): string | number => (number && x.length <= 15 ? Number(x) : x);

/** Target and realisasi as the call gets them. */
function masukanCapaian({ target: t, realisasi: R, ...k }: KasusCapaian) {
  const number = k.number === true;
  const target =
    t === null || typeof t === 'string'
      ? t === null
        ? null
        : sebagaiNumber(t, number)
      : { bawah: sebagaiNumber(t.bawah, number), atas: sebagaiNumber(t.atas, number) };
  return { target, realisasi: R === null ? null : sebagaiNumber(R, number) };
}

/** The cases of an achievement against the oracle; other families of achievements use it too. */
export function periksaCapaian(k: KasusCapaian) {
  const { target, realisasi } = masukanCapaian(k);
  const hasil = hitungCapaian({ target, realisasi, polarisasi: k.polarisasi }, k.opsi as OpsiCapaian);
  const harap = capaianTepat(bacaTarget(k.target), bacaNilai(k.realisasi), k.polarisasi, k.opsi);
  return bandingkan('capaian', hasil, harap, k.opsi.pembulatan ? { pembulatan: k.opsi.pembulatan } : {});
}

export const panggilCapaian = ({ opsi, ...k }: KasusCapaian): string =>
  `hitungCapaian(${tulis({ ...masukanCapaian({ opsi, ...k }), polarisasi: k.polarisasi })}${Object.keys(opsi).length === 0 ? '' : `, ${tulis(opsi)}`})`;

export const arahAcak = (acak: Acak): Arah => acak.pilih(['maximize', 'maximize', 'minimize', 'minimize', 'stabilize']);

/** Policies as reports choose them: mostly few, never a floor above the ceiling. */
export function kebijakanAcak(acak: Acak): KebijakanCapaian {
  const tabel = [
    ['0', '0'],
    ['90', '100'],
    ['100', '120'],
  ] as const;
  const tabelLain = [
    ['10', '5'],
    ['70', '55.5'],
    ['85', '85'],
    ['99', '100'],
  ] as const;
  return {
    ...(acak.peluang(50) ? { minimize: acak.pilih(['selisih', 'rasio'] as const) } : {}),
    ...(acak.peluang(50)
      ? {
          stabilize: acak.pilih([
            'polos' as const,
            { tabel },
            { tabel: tabelLain },
            { toleransi: acak.pilih(['20', '7', '100', '0.3', '0', '-5']) },
          ]),
        }
      : {}),
    ...(acak.peluang(40)
      ? {
          targetNol: acak.pilih([
            'tak-terukur' as const,
            'nol' as const,
            'seratus-bila-tercapai' as const,
            { terburuk: acak.pilih(['10', '7', '3', '0', '-1']) },
          ]),
        }
      : {}),
    ...(acak.peluang(30) ? { realisasiNol: acak.pilih(['seratus', 'tak-terukur', 'nol'] as const) } : {}),
    ...(acak.peluang(15) ? { targetMaksimalTercapai: true } : {}),
    ...(acak.peluang(40)
      ? { batas: { bawah: acak.pilih([null, '0', '25.5']), atas: acak.pilih([null, '100', '120', '66.67']) } }
      : {}),
    ...(acak.peluang(60) ? { pembulatan: pembulatan(acak) } : {}),
  };
}

/** A target and a realisasi that make `v` percent of it, where the family of the formula gives that; else any. */
function sasar(acak: Acak, T: string, arah: Arah, opsi: KebijakanCapaian): string {
  const v = (acak.peluang(80) ? nilaiMenarik(acak, opsi.pembulatan?.desimal ?? 2) : nilaiSulit(acak)).bagi(SERATUS);
  const t = p(T);
  const R =
    arah === 'minimize'
      ? opsi.minimize === 'rasio' && v.banding(NOL) > 0
        ? t.bagi(v)
        : DUA.kurang(v).kali(t)
      : arah === 'maximize' && t.banding(NOL) < 0
        ? DUA.kurang(v).kali(t)
        : v.kali(t);
  return keDesimal(R, 20) ?? R.cetak(acak.pilih([1, 2, 6, 20]));
}

const targetAcak = (acak: Acak): string => {
  if (acak.peluang(10)) return '0';
  return acak.peluang(12) ? `-${acak.antara(1, 40)}` : angka(acak, { nol: 0 });
};

/** Targets of every sign, ranges with bounds above 0, every policy. */
export const capaian = keluarga<KasusCapaian>({
  nama: 'capaian',
  porsi: 160,
  bangkitkan(acak) {
    const polarisasi = arahAcak(acak);
    const opsi = kebijakanAcak(acak);
    const tipe = acak.peluang(30) ? { number: true as const } : {};
    if (acak.peluang(20)) return { ...rentangAcak(acak, polarisasi, opsi), ...tipe };
    const target = acak.peluang(4) ? null : targetAcak(acak);
    const kosong = acak.peluang(4);
    const bidik = target !== null && target !== '0' && acak.peluang(55);
    const realisasi = kosong
      ? null
      : bidik
        ? sasar(acak, target, polarisasi, opsi)
        : angka(acak, { minus: 8, nol: 12 });
    return { target, realisasi, polarisasi, opsi, ...tipe };
  },
  periksa: periksaCapaian,
  panggilan: panggilCapaian,
});

/** Ranges with bounds above 0. A table or tolerance on a range, and R = 0 under T ÷ R, are for the W2 families. */
function rentangAcak(acak: Acak, polarisasi: Arah, penuh: KebijakanCapaian): KasusCapaian {
  const { stabilize: _, ...opsi } = penuh;
  const a = angka(acak, { nol: 0, besar: 2 });
  const L = a === '0' ? '1' : a;
  const atas = keDesimal(p(L).tambah(p(angka(acak, { besar: 1 })))) ?? L;
  const [bawah, puncak] = acak.peluang(4) ? [atas, L] : [L, atas];
  const realisasi = acak.peluang(40) ? sasar(acak, acak.pilih([L, atas]), polarisasi, opsi) : angka(acak, { nol: 0 });
  return { target: { bawah, atas: puncak }, realisasi: realisasi === '0' ? '1' : realisasi, polarisasi, opsi };
}
