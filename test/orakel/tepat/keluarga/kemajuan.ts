import { hitungKemajuan, type OpsiKemajuan } from '../../../../src/index.js';
import type { Pecahan } from '../../pecahan.js';
import { type Acak, angka, angkaPositif, type Bulat, pembulatan } from '../acak.js';
import { bandingkan, type Harap, takTerukur } from '../banding.js';
import { keDesimal, NOL, p, SERATUS } from '../bilangan.js';
import { keluarga, tulis } from '../keluarga.js';
import { nilaiMenarik } from '../menarik.js';
import { type Arah, bacaNilai, batasi, capaianTepat, type KebijakanCapaian } from './capaian.js';

export interface OpsiMaju extends Pick<KebijakanCapaian, 'minimize' | 'batas'> {
  readonly metode?: 'rasio' | 'dari-kondisi-awal';
  readonly pembulatan?: Bulat;
}

const ALASAN_AKHIR: Readonly<Record<string, string>> = {
  'target-kosong': 'target-akhir-kosong',
  'target-nol': 'target-akhir-nol',
  'target-negatif': 'target-akhir-negatif',
};

/** Against the end target by the same family as the indicator (W7), or as a share of the way from the baseline. */
export function kemajuanTepat(
  target: Pecahan | { readonly bawah: Pecahan; readonly atas: Pecahan } | null,
  realisasi: Pecahan | null,
  arah: Arah,
  awal: Pecahan | null,
  opsi: OpsiMaju,
): Harap {
  const { metode = 'rasio', minimize = 'selisih', batas = { bawah: '0' } } = opsi;
  if (metode === 'rasio') {
    const harap = capaianTepat(target, realisasi, arah, { minimize, batas });
    return 'alasan' in harap ? takTerukur(...[harap.alasan ?? []].flat().map((a) => ALASAN_AKHIR[a] ?? a)) : harap;
  }
  if (target === null || 'bawah' in target) return takTerukur('target-akhir-kosong');
  if (realisasi === null) return takTerukur('realisasi-kosong');
  if (awal === null) return takTerukur('kondisi-awal-kosong');
  if (target.sama(awal)) return takTerukur('target-akhir-sama-kondisi-awal');
  return { nilai: batasi(realisasi.kurang(awal).persenDari(target.kurang(awal)), batas) };
}

interface Kasus {
  readonly targetAkhir: string | null;
  readonly realisasi: string | null;
  readonly polarisasi: Arah;
  readonly kondisiAwal?: string | null;
  readonly opsi: OpsiMaju;
}

const buat = (nama: string, porsi: number, bangkitkan: (acak: Acak) => Kasus, sah?: (k: Kasus) => boolean) =>
  keluarga<Kasus>({
    ...(sah ? { sah } : {}),
    nama,
    porsi,
    bangkitkan,
    periksa({ opsi, ...m }) {
      const harap = kemajuanTepat(
        bacaNilai(m.targetAkhir),
        bacaNilai(m.realisasi),
        m.polarisasi,
        bacaNilai(m.kondisiAwal ?? null),
        opsi,
      );
      const b = opsi.pembulatan;
      return bandingkan('kemajuan', hitungKemajuan(m, opsi as OpsiKemajuan), harap, b ? { pembulatan: b } : {});
    },
    panggilan: ({ opsi, ...m }) => `hitungKemajuan(${tulis(m)}, ${tulis(opsi)})`,
  });

const ragu = (...isi: Parameters<typeof buat>) => ({ ...buat(...isi), ragu: true as const });

const opsiAcak = (acak: Acak, metode: 'rasio' | 'dari-kondisi-awal'): OpsiMaju => ({
  ...(metode === 'rasio' && acak.peluang(50) ? {} : { metode }),
  ...(acak.peluang(50) ? { minimize: acak.pilih(['selisih', 'rasio'] as const) } : {}),
  ...(acak.peluang(30) ? { batas: { bawah: acak.pilih([null, '0']), atas: acak.pilih([null, '100']) } } : {}),
  ...(acak.peluang(60) ? { pembulatan: pembulatan(acak) } : {}),
});

/** D8: whether progress from the baseline below 0 is shown or floored where nobody says. */
const d8 = ({ targetAkhir: T, realisasi: R, kondisiAwal: B = null, opsi }: Kasus): boolean =>
  opsi?.metode === 'dari-kondisi-awal' &&
  opsi.batas === undefined &&
  T !== null &&
  R !== null &&
  B !== null &&
  p(R)
    .kurang(p(B))
    .kali(p(T).kurang(p(B)))
    .banding(NOL) < 0;
const tanpaD8 = (k: Kasus): Kasus => (d8(k) ? { ...k, opsi: { ...k.opsi, batas: { bawah: '0' } } } : k);

export const kemajuan = buat(
  'kemajuan ke target akhir',
  40,
  (acak) => {
    const metode = acak.pilih(['rasio', 'dari-kondisi-awal'] as const);
    const opsi = opsiAcak(acak, metode);
    const polarisasi =
      metode === 'rasio'
        ? acak.pilih(['maximize', 'minimize'] as const)
        : acak.pilih(['maximize', 'stabilize'] as const);
    const T = angkaPositif(acak);
    const B = acak.peluang(8) ? T : angka(acak, { minus: 10 });
    const v = nilaiMenarik(acak, opsi.pembulatan?.desimal ?? 2).bagi(SERATUS);
    const bidik = metode === 'rasio' ? p(T).kali(v) : p(B).tambah(p(T).kurang(p(B)).kali(v));
    const R = acak.peluang(60) ? (keDesimal(bidik, 20) ?? '7') : angka(acak);
    return tanpaD8({
      targetAkhir: acak.peluang(5) ? null : T,
      realisasi: acak.peluang(5) ? null : metode === 'rasio' && p(R).banding(NOL) <= 0 ? '1' : R,
      polarisasi,
      ...(metode === 'rasio' ? {} : { kondisiAwal: acak.peluang(5) ? null : B }),
      opsi,
    });
  },
  (k) => !d8(k),
);

/** W7: an end target of 0 or below, and R = 0 under T ÷ R, as capaian has them. */
export const w7 = buat('W7 kemajuan serumpun dengan capaian', 8, (acak) => {
  const nasib = acak.n(3);
  const polarisasi = nasib === 2 ? 'minimize' : acak.pilih(['maximize', 'minimize'] as const);
  return {
    targetAkhir: nasib === 0 ? '0' : nasib === 1 ? `-${acak.antara(1, 20)}` : angkaPositif(acak),
    realisasi: nasib === 2 ? '0' : acak.peluang(40) ? '0' : angka(acak, { minus: nasib === 1 ? 70 : 0, besar: 2 }),
    polarisasi,
    opsi:
      nasib === 2
        ? { minimize: 'rasio' }
        : acak.peluang(30)
          ? { minimize: acak.pilih(['selisih', 'rasio'] as const) }
          : {},
  };
});

/** Doubt: the library gives stabilize no progress by ratio; "same family as the indicator" would give it capaian's. */
export const w7Stabilize = ragu('W7 kemajuan stabilize cara rasio', 2, (acak) => ({
  targetAkhir: angkaPositif(acak),
  realisasi: angka(acak),
  polarisasi: 'stabilize',
  opsi: {},
}));
