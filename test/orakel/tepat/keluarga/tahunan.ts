import { hitungBarisTahunan, type OpsiCapaian } from '../../../../src/index.js';
import type { Pecahan } from '../../pecahan.js';
import { type Acak, angka, angkaPositif, BAKU } from '../acak.js';
import { type Beda, bandingIsi, bandingkan, type Harap, takTerukur } from '../banding.js';
import { keDesimal, NOL, p, SERATUS } from '../bilangan.js';
import { keluarga, tulis } from '../keluarga.js';
import { nilaiMenarik } from '../menarik.js';
import { type Arah, bacaNilai, capaianTepat, type KebijakanCapaian } from './capaian.js';
import { kebijakanAcak, tanpaD6 } from './capaian-kasus.js';
import { gabungTepat } from './konsolidasi.js';

interface KasusTahunan {
  readonly targetAkhir: string | null;
  readonly tahun: readonly {
    readonly tahun: number;
    readonly target: string | null;
    readonly realisasi: string | null;
  }[];
  readonly polarisasi: Arah;
  readonly jenis: 'akumulasi' | 'nilai-akhir';
  readonly opsi: KebijakanCapaian;
}

const jadi = (x: Pecahan | null, ...alasan: string[]): Harap => (x === null ? takTerukur(...alasan) : { nilai: x });

/** The years up to the last filled one made one; a sum with a hole is not a sum (W5). */
function akhirTahunan(tahun: KasusTahunan['tahun'], jenis: KasusTahunan['jenis']): Pecahan | null {
  const nilai = [...tahun].sort((x, y) => x.tahun - y.tahun).map((t) => bacaNilai(t.realisasi));
  const sampaiTerisi = nilai.filter((_, i) => nilai.slice(i).some((x) => x !== null));
  if (jenis === 'akumulasi') return sampaiTerisi.includes(null) ? null : gabungTepat(sampaiTerisi, 'jumlah');
  return gabungTepat(nilai, 'terakhir');
}

const alasanAkhir = ({ tahun }: KasusTahunan): string =>
  tahun.every((t) => t.realisasi === null) ? 'realisasi-kosong' : 'seri-berlubang';

/** The RPJMD form of Bengkulu Utara: a level for each year, the end added up or the last filled, and its level. */
function periksaTahunan({ opsi, ...k }: KasusTahunan): Beda[] {
  const hasil = hitungBarisTahunan(k, opsi as OpsiCapaian);
  const b = { pembulatan: opsi.pembulatan ?? BAKU };
  const akhir = akhirTahunan(k.tahun, k.jenis);
  const tingkat = capaianTepat(bacaNilai(k.targetAkhir), akhir, k.polarisasi, opsi);
  const tertulis = 'alasan' in tingkat ? [tingkat.alasan ?? []].flat() : [];
  const alasan = tertulis.map((a) => (a === 'realisasi-kosong' ? alasanAkhir(k as KasusTahunan) : a));
  return [
    ...k.tahun.flatMap((t) => {
      const x = hasil.tahun.find((h) => h.tahun === t.tahun);
      if (!x) return bandingIsi(String(t.tahun), undefined, 'ada');
      return bandingkan(
        String(t.tahun),
        x.tingkatCapaian,
        capaianTepat(bacaNilai(t.target), bacaNilai(t.realisasi), k.polarisasi, opsi),
        b,
      );
    }),
    ...bandingkan('capaianAkhir', hasil.capaianAkhir, jadi(akhir, alasanAkhir(k as KasusTahunan)), { ...b, skala: [] }),
    ...bandingkan(
      'tingkatCapaianAkhir',
      hasil.tingkatCapaianAkhir,
      'nilai' in tingkat ? tingkat : takTerukur(...alasan, ...alasan.map((a) => a.replace('target-', 'target-akhir-'))),
      b,
    ),
  ];
}

const buatTahunan = (
  nama: string,
  porsi: number,
  bangkitkan: (acak: Acak) => KasusTahunan,
  sah: (k: KasusTahunan) => boolean,
) =>
  keluarga<KasusTahunan>({
    nama,
    porsi,
    bangkitkan,
    periksa: periksaTahunan,
    sah: (k) => k.tahun.every((t) => t.target !== undefined && t.realisasi !== undefined) && sah(k),
    panggilan: ({ opsi, ...k }) => `hitungBarisTahunan(${tulis(k)}, ${tulis(opsi)})`,
  });

function tahunanAcak(acak: Acak): KasusTahunan {
  const { targetMaksimalTercapai: _, stabilize: __, realisasiNol: ___, ...opsi } = tanpaD6(kebijakanAcak(acak));
  const jenis = acak.pilih(['akumulasi', 'nilai-akhir'] as const);
  const tahun = acak.deret(acak.antara(1, 5), (i) => ({
    tahun: 2021 + i,
    target: acak.peluang(6) ? null : angka(acak, { besar: 2 }),
    realisasi: acak.peluang(15) ? null : angkaPositif(acak, { besar: 2 }),
  }));
  const R = akhirTahunan(tahun, jenis);
  const v = nilaiMenarik(acak, opsi.pembulatan?.desimal ?? 2);
  const T = R !== null && v.banding(NOL) > 0 ? keDesimal(R.kali(SERATUS).bagi(v), 20) : null;
  return {
    targetAkhir: acak.peluang(5) ? null : acak.peluang(60) && T !== null ? T : angkaPositif(acak),
    tahun,
    polarisasi: acak.pilih(['maximize', 'maximize', 'minimize'] as const),
    jenis,
    opsi,
  };
}

const akhirPositif = (k: KasusTahunan) => k.targetAkhir === null || p(k.targetAkhir).banding(NOL) > 0;

export const tahunan = buatTahunan('evaluasi tahunan (E.78, E.80)', 25, tahunanAcak, akhirPositif);

/** W7: the end level is measured as the years are, also with an end target of 0 or less. */
export const w7Tahunan = buatTahunan(
  'W7 evaluasi tahunan, target akhir ≤ 0',
  4,
  (acak) => {
    const k = tahunanAcak(acak);
    const { targetNol: _, ...opsi } = k.opsi;
    return { ...k, targetAkhir: acak.pilih(['0', '-5', '-12']), opsi };
  },
  (k) => k.targetAkhir !== null && !akhirPositif(k) && k.opsi?.targetNol === undefined,
);
