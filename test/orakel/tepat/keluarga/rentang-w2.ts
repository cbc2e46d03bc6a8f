import { type Acak, angka } from '../acak.js';
import { keDesimal, NOL, p } from '../bilangan.js';
import { keluarga } from '../keluarga.js';
import { arahAcak, type KasusCapaian, kebijakanAcak, panggilCapaian, periksaCapaian } from './capaian-kasus.js';

// W2: the range rule of PermenPANRB 8/2021 pp. 91–100 forbids nothing about a bound of 0 or less. Inside the range is 100; outside, the bound that is passed is the target,
// and it alone can forbid. The families below part what the rule says plainly from what it leaves to a policy.

interface Rentang2 {
  readonly bawah: string;
  readonly atas: string;
}

/** A range whose lower bound is 0 or less. */
function rentangNol(acak: Acak): Rentang2 {
  const bawah = acak.peluang(40) ? '0' : `-${angka(acak, { nol: 0, besar: 1 }) === '0' ? '1' : acak.antara(1, 9)}`;
  const lebar = angka(acak, { nol: 0, besar: 1 });
  return { bawah, atas: keDesimal(p(bawah).tambah(p(lebar === '0' ? '3' : lebar))) ?? '9' };
}

const diDalam = (acak: Acak, { bawah, atas }: Rentang2): string => {
  const bagian = p(acak.n(9)).bagi(p(8));
  return keDesimal(p(bawah).tambah(p(atas).kurang(p(bawah)).kali(bagian))) ?? bawah;
};

const geser = (x: string, beda: string) => keDesimal(p(x).tambah(p(beda))) ?? x;

function opsiTanpa(acak: Acak, ...kunci: string[]) {
  return Object.fromEntries(Object.entries(kebijakanAcak(acak)).filter(([k]) => !kunci.includes(k)));
}

/** Where the realisasi lies, and the bound that it passes. */
function letak({ target, realisasi }: KasusCapaian): { readonly dalam: boolean; readonly dilanggar: number } | null {
  if (!target || typeof target === 'string' || !target.bawah || !target.atas || !realisasi) return null;
  const [L, U, R] = [p(target.bawah), p(target.atas), p(realisasi)];
  if (L.banding(U) > 0) return null;
  const dalam = R.banding(L) >= 0 && R.banding(U) <= 0;
  return { dalam, dilanggar: (R.banding(U) > 0 ? U : L).banding(NOL) };
}

const berbatasNol = ({ target }: KasusCapaian) =>
  target !== null && typeof target !== 'string' && p(target.bawah).banding(NOL) <= 0;

const buat = (
  nama: string,
  porsi: number,
  bangkitkan: (acak: Acak) => KasusCapaian,
  sah: (di: { readonly dalam: boolean; readonly dilanggar: number }, k: KasusCapaian) => boolean,
) =>
  keluarga<KasusCapaian>({
    nama,
    porsi,
    bangkitkan,
    sah: (k) => {
      const di = letak(k);
      return di !== null && sah(di, k);
    },
    periksa: periksaCapaian,
    panggilan: panggilCapaian,
  });

export const w2Dalam = buat(
  'W2 rentang berbatas ≤ 0, realisasi di dalam: 100',
  6,
  (acak) => {
    const target = rentangNol(acak);
    return { target, realisasi: diDalam(acak, target), polarisasi: arahAcak(acak), opsi: opsiTanpa(acak, 'stabilize') };
  },
  ({ dalam }, k) => dalam && berbatasNol(k),
);

export const w2Luar = buat(
  'W2 rentang berbatas ≤ 0, realisasi di luar, batas yang dilanggar > 0',
  6,
  (acak) => {
    const { bawah } = rentangNol(acak);
    const atas = String(acak.antara(1, 12));
    return {
      target: { bawah, atas },
      realisasi: geser(atas, angka(acak, { nol: 0, besar: 1 })),
      polarisasi: arahAcak(acak),
      opsi: opsiTanpa(acak, 'stabilize'),
    };
  },
  ({ dalam, dilanggar }, k) => !dalam && dilanggar > 0 && berbatasNol(k),
);

export const w2BatasNol = buat(
  'W2 rentang, batas yang dilanggar 0: target-nol',
  3,
  (acak) => {
    const nolDiAtas = acak.peluang(50);
    const lebar = String(acak.antara(1, 9));
    const polarisasi = arahAcak(acak);
    const jarak = acak.pilih(['0.5', '1', '3']);
    return {
      target: nolDiAtas ? { bawah: `-${lebar}`, atas: '0' } : { bawah: '0', atas: lebar },
      realisasi: nolDiAtas ? jarak : `-${jarak}`,
      polarisasi,
      opsi: opsiTanpa(acak, 'stabilize', 'targetNol', 'realisasiNol'),
    };
  },
  ({ dalam, dilanggar }) => !dalam && dilanggar === 0,
);

const ragu = (...isi: Parameters<typeof buat>) => ({ ...buat(...isi), ragu: true as const });

/** Doubt: maximize as 1.6 has it (2 − R/T), minimize and stabilize as the library has it for a single target (target-negatif). */
export const w2BatasNegatif = ragu(
  'W2 rentang, batas yang dilanggar negatif, seperti target tunggal',
  3,
  (acak) => {
    const bawah = `-${acak.antara(1, 9)}`;
    const atas = acak.peluang(50) ? String(acak.n(5)) : bawah;
    const diBawah = atas !== bawah || acak.peluang(50);
    return {
      target: { bawah, atas },
      realisasi: geser(diBawah ? bawah : atas, diBawah ? '-2' : '0.5'),
      polarisasi: arahAcak(acak),
      opsi: opsiTanpa(acak, 'stabilize', 'targetNol', 'realisasiNol'),
    };
  },
  ({ dalam, dilanggar }) => !dalam && dilanggar < 0,
);

export const w2TargetNol = ragu(
  'W2 rentang, batas yang dilanggar 0, kebijakan targetNol dibaca',
  3,
  (acak) => {
    const nolDiAtas = acak.peluang(70);
    return {
      target: nolDiAtas ? { bawah: '-3', atas: '0' } : { bawah: '0', atas: '5' },
      realisasi: nolDiAtas ? String(acak.antara(1, 9)) : `-${acak.antara(1, 9)}`,
      polarisasi: arahAcak(acak),
      opsi: {
        targetNol: acak.pilih(['nol' as const, 'seratus-bila-tercapai' as const, { terburuk: '10' }]),
      },
    };
  },
  ({ dalam, dilanggar }) => !dalam && dilanggar === 0,
);

export const w2RealisasiNol = ragu(
  'W2 rentang > 0, R = 0 cara rasio, kebijakan realisasiNol dibaca',
  3,
  (acak) => {
    const bawah = String(acak.antara(1, 9));
    const aturan = acak.pilih([undefined, 'seratus', 'tak-terukur', 'nol'] as const);
    return {
      target: { bawah, atas: geser(bawah, String(acak.n(4))) },
      realisasi: '0',
      polarisasi: 'minimize',
      opsi: { minimize: 'rasio', ...(aturan ? { realisasiNol: aturan } : {}) },
    };
  },
  ({ dalam, dilanggar }) => !dalam && dilanggar > 0,
);
