import { hitungBarisE81, hitungRupiahE81, type OpsiE81 } from '../../../../src/index.js';
import type { Pecahan } from '../../pecahan.js';
import { type Acak, angka, BAKU, type Bulat, pembulatan, rupiah } from '../acak.js';
import { type Beda, bandingkan, type Harap, takTerukur } from '../banding.js';
import { keDesimal, NOL, SERATUS } from '../bilangan.js';
import { keluarga, tulis } from '../keluarga.js';
import { nilaiMenarik } from '../menarik.js';
import { type Arah, bacaNilai, capaianTepat, type KebijakanCapaian } from './capaian.js';
import { arahAcak, kebijakanAcak, tanpaD6 } from './capaian-kasus.js';
import { gabungTepat, type Jenis } from './konsolidasi.js';
import { serapanTepat } from './serapan.js';

interface Baris {
  readonly targetRenstra: string | null;
  readonly realisasiSampaiTahunLalu: string | null;
  readonly targetRenja: string | null;
  readonly realisasiTriwulan: readonly (string | null)[];
}

interface Kasus extends Baris {
  readonly konsolidasi: Jenis;
  readonly polarisasi: Arah;
  readonly jenisRenstra: 'akumulasi' | 'nilai-akhir';
  readonly opsi: KebijakanCapaian & { readonly tingkatCapaian?: 'menurut-polarisasi' | 'bagi-polos' };
}

/** Columns 12 to 14 of the Subang print form: the quarters made one, the Renstra so far, and both against their targets. */
function barisTepat(k: Kasus) {
  const R = gabungTepat(k.realisasiTriwulan.map(bacaNilai), k.konsolidasi);
  const lalu = bacaNilai(k.realisasiSampaiTahunLalu);
  // Not cumulative: the latest value, which is last year's where this year has none yet.
  const sampai = k.jenisRenstra === 'nilai-akhir' ? (R ?? lalu) : R !== null && lalu !== null ? lalu.tambah(R) : null;
  const polos = k.opsi.tingkatCapaian === 'bagi-polos';
  const tingkat = (T: Pecahan | null, x: Pecahan | null): Harap =>
    capaianTepat(T, x, polos ? 'maximize' : k.polarisasi, k.opsi);
  return {
    R,
    lalu,
    sampai,
    renja: tingkat(bacaNilai(k.targetRenja), R),
    renstra: tingkat(bacaNilai(k.targetRenstra), sampai),
  };
}

const jadi = (x: Pecahan | null, ...alasan: string[]): Harap => (x === null ? takTerukur(...alasan) : { nilai: x });

function periksa({ opsi, ...k }: Kasus): Beda[] {
  const hasil = hitungBarisE81(k, opsi as OpsiE81);
  const { R, sampai, renja, renstra } = barisTepat({ opsi, ...k });
  const b = { pembulatan: opsi.pembulatan ?? BAKU };
  return [
    ...bandingkan('realisasiRenja', hasil.realisasiRenja, jadi(R, 'realisasi-kosong'), { ...b, skala: [] }),
    ...bandingkan('tingkatCapaianRenja', hasil.tingkatCapaianRenja, renja, b),
    ...bandingkan(
      'realisasiSampaiTahunIni',
      hasil.realisasiSampaiTahunIni,
      jadi(sampai, 'realisasi-kosong', 'realisasi-lalu-kosong'),
      { ...b, skala: [] },
    ),
    ...bandingkan('tingkatCapaianRenstra', hasil.tingkatCapaianRenstra, renstra, b),
  ];
}

/** The year's realisasi as quarters, thirds in their mean; the target is what makes `v` percent of it, where that has decimals. */
function barisAcak(acak: Acak, jenis: Jenis, desimal: number, buat: () => string): Baris {
  const triwulan = acak.deret(4, () => (acak.peluang(15) ? null : buat()));
  const R = gabungTepat(triwulan.map(bacaNilai), jenis);
  const v = nilaiMenarik(acak, desimal);
  const T = R !== null && v.banding(NOL) > 0 ? keDesimal(R.bagi(v).kali(SERATUS), 20) : null;
  return {
    targetRenstra: acak.peluang(4) ? null : acak.peluang(4) ? '0' : buat(),
    realisasiSampaiTahunLalu: acak.peluang(25) ? '0' : buat(),
    targetRenja: acak.peluang(4) ? null : acak.peluang(50) && T !== null ? T : buat(),
    realisasiTriwulan: triwulan,
  };
}

/** D2: whether years add up is always said here; the default under `jumlah` is a matter of its own. */
function kasusAcak(acak: Acak): Kasus {
  const konsolidasi = acak.pilih(['jumlah', 'rata-rata', 'terakhir'] as const);
  const { targetMaksimalTercapai: _, stabilize: __, ...kebijakan } = tanpaD6(kebijakanAcak(acak));
  return {
    ...barisAcak(acak, konsolidasi, kebijakan.pembulatan?.desimal ?? 2, () => angka(acak, { besar: 2 })),
    konsolidasi,
    polarisasi: acak.peluang(50) ? 'maximize' : arahAcak(acak),
    jenisRenstra: acak.pilih(['akumulasi', 'nilai-akhir'] as const),
    opsi: {
      ...kebijakan,
      ...(acak.peluang(20) ? { tingkatCapaian: acak.pilih(['menurut-polarisasi', 'bagi-polos'] as const) } : {}),
    },
  };
}

const panggilan = ({ opsi, ...k }: Kasus): string => `hitungBarisE81(${tulis(k)}, ${tulis(opsi)})`;

export const barisE81 = keluarga<Kasus>({
  nama: 'E.81, kinerja',
  porsi: 50,
  bangkitkan: kasusAcak,
  periksa,
  panggilan,
});

/** W7, last line: what is missing on the Renstra level is last year's realisasi, and the reason should say so. */
export const w7E81 = keluarga<Kasus>({
  nama: 'W7 E.81: realisasi tahun lalu kosong, alasannya itu',
  porsi: 3,
  bangkitkan: (acak) => ({
    ...kasusAcak(acak),
    targetRenstra: String(acak.antara(1, 500)),
    realisasiSampaiTahunLalu: null,
    realisasiTriwulan: ['1', '2', '0', '4'],
    jenisRenstra: 'akumulasi',
  }),
  periksa({ opsi, ...k }) {
    const hasil = hitungBarisE81(k, opsi as OpsiE81);
    const harap = takTerukur('realisasi-lalu-kosong');
    return [
      ...bandingkan('realisasiSampaiTahunIni', hasil.realisasiSampaiTahunIni, harap),
      ...bandingkan('tingkatCapaianRenstra', hasil.tingkatCapaianRenstra, harap),
    ];
  },
  sah: (k) =>
    k.realisasiSampaiTahunLalu === null &&
    k.jenisRenstra === 'akumulasi' &&
    k.realisasiTriwulan?.[0] === '1' &&
    k.targetRenstra !== '0',
  panggilan,
});

interface KasusRupiah extends Baris {
  readonly pembulatan?: Bulat;
}

/** Money always adds up; the levels are realisasi ÷ pagu. */
export const rupiahE81 = keluarga<KasusRupiah>({
  nama: 'E.81, rupiah',
  porsi: 20,
  bangkitkan(acak) {
    const b = pembulatan(acak);
    return { ...barisAcak(acak, 'jumlah', b.desimal, () => rupiah(acak)), pembulatan: b };
  },
  periksa({ pembulatan: b = BAKU, ...k }) {
    const hasil = hitungRupiahE81(k, { pembulatan: b });
    const R = gabungTepat(k.realisasiTriwulan.map(bacaNilai), 'jumlah');
    const lalu = bacaNilai(k.realisasiSampaiTahunLalu);
    const sampai = R !== null && lalu !== null ? lalu.tambah(R) : null;
    const polos = { pembulatan: b, skala: [] };
    // The printed form calls both columns a target; which word the reason uses is the library's.
    const tingkat = (T: string | null, x: Pecahan | null): Harap => {
      const h = serapanTepat(bacaNilai(T), x);
      return 'nilai' in h
        ? h
        : takTerukur(
            'pagu-kosong',
            'pagu-nol',
            'target-kosong',
            'target-nol',
            'realisasi-kosong',
            'realisasi-lalu-kosong',
          );
    };
    return [
      ...bandingkan('realisasiRenja', hasil.realisasiRenja, jadi(R, 'realisasi-kosong'), polos),
      ...bandingkan('tingkatCapaianRenja', hasil.tingkatCapaianRenja, tingkat(k.targetRenja, R), { pembulatan: b }),
      ...bandingkan(
        'realisasiSampaiTahunIni',
        hasil.realisasiSampaiTahunIni,
        jadi(sampai, 'realisasi-kosong', 'realisasi-lalu-kosong'),
        polos,
      ),
      ...bandingkan('tingkatCapaianRenstra', hasil.tingkatCapaianRenstra, tingkat(k.targetRenstra, sampai), {
        pembulatan: b,
      }),
    ];
  },
  panggilan: ({ pembulatan: b, ...k }) => `hitungRupiahE81(${tulis(k)}, ${tulis({ pembulatan: b })})`,
});
