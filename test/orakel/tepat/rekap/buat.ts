import { Pecahan } from '../../pecahan.js';
import { type Acak, pembulatan, rupiah } from '../acak.js';
import { keDesimal, NOL, p, SERATUS } from '../bilangan.js';
import { nilaiMenarik, nilaiSulit } from '../menarik.js';
import type { NamaSkala } from '../skala.js';
import {
  type BarisData,
  type IndikatorData,
  type KebijakanData,
  kebijakanPenuh,
  type LaporanData,
  type ProgramData,
  type SasaranData,
  TAHUN,
  type TujuanData,
} from './bentuk.js';

const SKALA_REKAP: readonly NamaSkala[] = [
  'lan.empat-kelas',
  'wp-sipd.empat-kelas',
  'status.efektivitas',
  'permendagri-86-2017.lima-kelas',
  'permendagri-86-2017.e81-ekspor',
  'akip.permenpanrb-88-2021',
];

export function kebijakanAcak(acak: Acak): KebijakanData {
  const pilih = <T>(persen: number, daftar: readonly T[]): T | undefined =>
    acak.peluang(persen) ? acak.pilih(daftar) : undefined;
  // Weights make roots of a thousandth degree, which say nothing more than those of a tenth.
  const rumus = pilih(8, ['ukur'] as const);
  const rataRata = {
    ...ada('takTerukur', pilih(12, ['kecualikan', 'nol'] as const)),
    ...ada(
      'cara',
      pilih(
        40,
        rumus ? (['per-sasaran', 'per-indikator'] as const) : (['per-sasaran', 'per-indikator', 'berbobot'] as const),
      ),
    ),
    ...ada('rumus', rumus),
    ...ada('dari', pilih(12, ['dibulatkan'] as const)),
  };
  return {
    ...ada('minimize', pilih(30, ['selisih', 'rasio'] as const)),
    ...ada(
      'batas',
      pilih(12, [
        { indikator: { bawah: '0', atas: '100' } },
        { rekap: { bawah: '0', atas: '100' } },
        { indikator: { bawah: '0', atas: '120' }, rekap: { bawah: '0', atas: '100' } },
      ]),
    ),
    ...(Object.keys(rataRata).length > 0 ? { rataRata } : {}),
    ...ada('serapanRekap', pilih(30, ['rata-rata-persen' as const, { sasaran: 'rata-rata-persen' as const }])),
    ...ada(
      'efisiensi',
      pilih(50, [
        { metode: 'sisa' as const },
        { metode: 'selisih' as const, gerbang: 'tanpa' as const },
        { metode: 'rasio' as const, gerbang: '>100' as const },
        { gerbang: 'tanpa' as const },
        { metode: 'pmk-214' as const, gerbang: 'tanpa' as const },
      ]),
    ),
    ...ada('skala', pilih(70, SKALA_REKAP)),
    ...(acak.peluang(40) ? { pembulatan: pembulatan(acak) } : {}),
    ...ada('klasifikasi', pilih(20, ['dibulatkan', 'tak-dibulatkan'] as const)),
  };
}

const ada = <K extends string, T>(kunci: K, nilai: T | undefined): { readonly [k in K]?: T } =>
  (nilai === undefined ? {} : { [kunci]: nilai }) as { readonly [k in K]?: T };

/** Target and realisasi whose achievement is `c` percent. */
export function sasaranNilai(c: Pecahan): { readonly T: string; readonly R: string } | null {
  const R = keDesimal(Pecahan.rasio(c.pembilang, 100n));
  return R === null || c.penyebut >= 10n ** 28n || c.pembilang >= 10n ** 28n ? null : { T: String(c.penyebut), R };
}

function indikatorAcak(acak: Acak, kode: string): IndikatorData {
  const kosong = acak.peluang(6);
  const { T, R } = sasaranNilai(acak.peluang(75) ? nilaiSulit(acak) : nilaiMenarik(acak)) ?? { T: '3', R: '2' };
  return {
    kode,
    nama: 'I',
    satuan: 'u',
    polarisasi: acak.peluang(25) ? 'minimize' : 'maximize',
    target: { [TAHUN]: T },
    realisasi: { [TAHUN]: kosong ? null : R === '0' ? '1' : R },
    ...(acak.peluang(40) ? { bobot: acak.pilih(['1', '2', '3', '0.5', '12.5']) } : {}),
  };
}

function barisAcak(acak: Acak): BarisData {
  const pagu = acak.peluang(4) ? '0' : rupiah(acak);
  const bidik = keDesimal(p(pagu).kali(nilaiMenarik(acak)).bagi(SERATUS), 2);
  return { pagu, realisasi: acak.peluang(50) && bidik !== null ? bidik : rupiah(acak) };
}

const dua = (n: number) => String(n).padStart(2, '0');

export function programAcak(acak: Acak, nomor: number): ProgramData {
  const kode = `7.01.${dua(nomor)}`;
  return {
    kode,
    nama: 'P',
    kegiatan: acak.deret(acak.antara(1, 2), (i) => ({
      kode: `${kode}.2.${dua(i + 1)}`,
      nama: 'K',
      subKegiatan: acak.deret(acak.antara(1, 3), (j) => ({
        kode: `${kode}.2.${dua(i + 1)}.${String(j + 1).padStart(4, '0')}`,
        nama: 'S',
        anggaran: { [TAHUN]: barisAcak(acak) },
      })),
    })),
  };
}

/** Shares of a program that is divided among sasaran; a program without them counts in full wherever it is named. */
type Porsi = Map<string, string[]>;

function porsiAcak(acak: Acak, program: readonly ProgramData[]): Porsi {
  const bagian = () => [...acak.pilih([['50', '50'], ['25', '75'], ['33.33', '33.33', '33.34'], ['100']])];
  return new Map(program.flatMap(({ kode }) => (acak.peluang(30) ? [[kode, bagian()]] : [])));
}

/** A sasaran with its indicators, and the programs that serve it. */
function sasaranAcak(acak: Acak, kode: string, program: readonly ProgramData[], porsi: Porsi): SasaranData {
  const tautan = program.flatMap(({ kode: k }): (string | { kode: string; porsi: string })[] => {
    if (!acak.peluang(60)) return [];
    const sisa = porsi.get(k);
    if (sisa === undefined) return [k];
    const bagian = sisa.pop();
    return bagian === undefined ? [] : [{ kode: k, porsi: bagian }];
  });
  return {
    kode,
    uraian: 'S',
    indikator: acak.deret(acak.antara(1, 3), (i) => indikatorAcak(acak, `${kode}.IK${i + 1}`)),
    program: tautan,
  };
}

export function laporanAcak(acak: Acak, kode = '1', kebijakan = kebijakanAcak(acak)): LaporanData {
  const program = acak.deret(acak.n(4), (i) => programAcak(acak, i + 1));
  const porsi = porsiAcak(acak, program);
  const tujuan = acak.deret(
    acak.antara(1, 2),
    (i): TujuanData => ({
      kode: `T${i + 1}`,
      uraian: 'T',
      sasaran: acak.deret(acak.antara(1, 3), (j) => sasaranAcak(acak, `S${i + 1}.${j + 1}`, program, porsi)),
    }),
  );
  return { versi: 1, instansi: { nama: `Dinas ${kode}`, kode }, tahun: Number(TAHUN), kebijakan, program, tujuan };
}

/** The report with another target and realisasi for one indicator, a higher-is-better one. */
export function gantiIndikator(
  l: LaporanData,
  kode: string,
  isi: { readonly T: string; readonly R: string },
): LaporanData {
  return {
    ...l,
    tujuan: l.tujuan.map((t) => ({
      ...t,
      sasaran: t.sasaran.map((s) => ({
        ...s,
        indikator: s.indikator.map((i) =>
          i.kode === kode
            ? {
                ...i,
                polarisasi: 'maximize' as const,
                target: { ...i.target, [TAHUN]: isi.T },
                realisasi: { ...i.realisasi, [TAHUN]: isi.R },
              }
            : i,
        ),
      })),
    })),
  };
}

/**
 * Sets the one indicator that brings a figure of the report to `v` exactly. Means are linear in each indicator, so two readings give the
 * value that is needed. Gives the report as it was where that is below 0, or where floors, roundings or roots stand between.
 */
export function bidikLaporan(
  l: LaporanData,
  kode: string,
  v: Pecahan,
  baca: (l: LaporanData) => Pecahan | null,
): LaporanData {
  const k = kebijakanPenuh(l);
  if (k.dibulatkan || k.ukur || (typeof l.kebijakan === 'object' && l.kebijakan.batas)) return l;
  const f0 = baca(gantiIndikator(l, kode, { T: '1', R: '0' }));
  const f100 = baca(gantiIndikator(l, kode, { T: '1', R: '1' }));
  if (f0 === null || f100 === null || f0.sama(f100)) return l;
  const c = v.kurang(f0).bagi(f100.kurang(f0)).kali(SERATUS);
  const isi = c.banding(NOL) < 0 ? null : sasaranNilai(c);
  return isi === null ? l : gantiIndikator(l, kode, isi);
}

/** Moves one indicator's realisasi by as little as 10^−30. */
export function goyangLaporan(acak: Acak, l: LaporanData, kode: string): LaporanData {
  const i = l.tujuan.flatMap((t) => t.sasaran.flatMap((s) => s.indikator)).find((x) => x.kode === kode);
  const [T, R] = [i?.target[TAHUN], i?.realisasi[TAHUN]];
  if (!T || !R) return l;
  const sedikit = Pecahan.rasio(acak.peluang(50) ? 1n : -1n, 10n ** BigInt(acak.pilih([4, 10, 20, 28, 30])));
  const teks = p(R).banding(p(1)) > 0 ? keDesimal(p(R).tambah(sedikit)) : null;
  return teks === null ? l : gantiIndikator(l, kode, { T, R: teks });
}
