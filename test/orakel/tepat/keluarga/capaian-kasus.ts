import { hitungCapaian, type OpsiCapaian } from '../../../../src/index.js';
import { type Acak, angka, pembulatan } from '../acak.js';
import { bandingkan } from '../banding.js';
import { keDesimal, NOL, p, SERATUS } from '../bilangan.js';
import { keluarga, tulis } from '../keluarga.js';
import { nilaiMenarik, nilaiSulit } from '../menarik.js';
import { type Arah, bacaNilai, bacaTarget, capaianTepat, type KebijakanCapaian, type Rentang } from './capaian.js';

export interface KasusCapaian {
  /** Handed in as JavaScript numbers, where they are short enough to be the same. */
  readonly number?: true;
  readonly target: string | Rentang | null;
  readonly realisasi: string | null;
  readonly polarisasi: Arah;
  readonly opsi: KebijakanCapaian;
}

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

/** D6, T = R = 0 under maximize and `seratus-bila-tercapai`: a doubtful matter with a family of its own. */
const d6 = ({ target, realisasi, polarisasi, opsi }: KasusCapaian): boolean =>
  polarisasi === 'maximize' && opsi?.targetNol === 'seratus-bila-tercapai' && target === '0' && realisasi === '0';

/** The same policies without the one that D6 is about. */
export function tanpaD6(k: KebijakanCapaian): KebijakanCapaian {
  return k.targetNol === 'seratus-bila-tercapai' ? { ...k, targetNol: 'nol' } : k;
}

/** A target and a realisasi that make `v` percent of it, where the family of the formula gives that; else any. */
function sasar(acak: Acak, T: string, arah: Arah, opsi: KebijakanCapaian): string {
  const v = (acak.peluang(80) ? nilaiMenarik(acak, opsi.pembulatan?.desimal ?? 2) : nilaiSulit(acak)).bagi(SERATUS);
  const t = p(T);
  const R =
    arah === 'minimize'
      ? opsi.minimize === 'rasio' && v.banding(NOL) > 0
        ? t.bagi(v)
        : p(2).kurang(v).kali(t)
      : arah === 'maximize' && t.banding(NOL) < 0
        ? p(2).kurang(v).kali(t)
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
    const kasus = { target, realisasi, polarisasi, opsi, ...tipe };
    return d6(kasus) ? { ...kasus, realisasi: '1' } : kasus;
  },
  periksa: periksaCapaian,
  sah: (k) => !d6(k),
  panggilan: panggilCapaian,
});

/** A target of twenty digits and more, and a realisasi 10^−30 beside a bound, a tie, a floor or a ceiling: beyond the 40th digit. */
function jauh(acak: Acak, polarisasi: Arah, opsi: KebijakanCapaian): KasusCapaian {
  const T = p(`${acak.antara(1, 9)}${'0'.repeat(acak.antara(18, 24))}`);
  const v = acak.peluang(50)
    ? nilaiMenarik(acak, opsi.pembulatan?.desimal ?? 2)
    : p(acak.pilih([opsi.batas?.atas ?? '100', opsi.batas?.bawah ?? '0', '100', '90']));
  const R = polarisasi === 'minimize' ? p(200).kurang(v).kali(T).bagi(SERATUS) : v.kali(T).bagi(SERATUS);
  const sedikit = p(`${acak.pilih(['', '-'])}0.${'0'.repeat(29)}1`);
  return { target: keDesimal(T), realisasi: keDesimal(R.tambah(sedikit)) ?? '1', polarisasi, opsi };
}

/** Exact fractions have no 40th digit. */
export const capaianJauh = keluarga<KasusCapaian>({
  nama: 'capaian, selisih di belakang angka ke-40',
  porsi: 6,
  bangkitkan: (acak) => jauh(acak, arahAcak(acak), kebijakanAcak(acak)),
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
