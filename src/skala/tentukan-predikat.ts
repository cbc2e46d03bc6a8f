import { acuanTakBerlaku } from '../acuan/masa-berlaku.js';
import { ArgumenTidakSah } from '../angka/argumen-tidak-sah.js';
import { pastikanPembulatan } from '../angka/bulatkan.js';
import { bulatanKePecahan, bulatkanTepat } from '../angka/bulatkan-tepat.js';
import { teksTepat } from '../angka/cetak/teks-tepat.js';
import { Pecahan } from '../angka/pecahan.js';
import { sebutNilai } from '../angka/sebut-nilai.js';
import type { Tepat } from '../angka/tepat.js';
import type { Hasil } from '../rumus/hasil.js';
import { type CapaianMasukan, tepatDari } from '../rumus/nilai-hasil.js';
import type { Pembulatan } from '../rumus/opsi.js';
import { type DaftarOpsi, pastikanBulatan, pastikanOpsi } from '../rumus/pastikan-opsi.js';
import { type Peringatan, peringatan } from '../rumus/peringatan.js';
import * as pola from '../rumus/pola-peringatan.js';
import type { IdSkala } from './daftar.js';
import { type CaraGolong, type Golongan, golongkan } from './penggolong.js';
import type { SelangTeks } from './selang-teks.js';
import { type SkalaSiap, siapkanSkala } from './siapkan-skala.js';
import {
  CARA_DI_ATAS,
  CARA_DI_BAWAH,
  CARA_LUBANG,
  type CaraDiAtas,
  type CaraDiBawah,
  type CaraLubang,
  type Skala,
} from './skala.js';

/** Why a value has no class. */
export type AlasanTakBerkelas = 'tak-terukur' | 'celah-skala' | 'di-atas-skala' | 'di-bawah-skala' | 'tumpang-tindih';

/** The class of a value, or why it has none; plain data. */
export type Predikat =
  | {
      readonly status: 'kelas';
      readonly kode: string;
      readonly label: string;
      /** 1 is the highest class. */
      readonly peringkat: number;
      /** The interval of the class as the scale states it. */
      readonly di: SelangTeks;
      /** Id of the scale. */
      readonly skala: string;
      readonly peringatan: readonly Peringatan[];
    }
  | {
      readonly status: 'tak-berkelas';
      readonly alasan: AlasanTakBerkelas;
      readonly skala: string;
      /** The reason in an Indonesian sentence, with what to do. */
      readonly pesan: string;
      readonly peringatan: readonly Peringatan[];
    };

/** Options of {@link tentukanPredikat}; the first three override what the scale itself says. */
export interface OpsiPredikat {
  /** What to do with a value in a hole, declared or not. @defaultValue the hole's own; `'tolak'` where none is declared */
  readonly lubang?: CaraLubang | undefined;
  /** @defaultValue the scale's own */
  readonly diAtas?: CaraDiAtas | undefined;
  /** @defaultValue the scale's own */
  readonly diBawah?: CaraDiBawah | undefined;
  /** Classify the rounded value. @defaultValue the scale's `desimalKlasifikasi` half-up, else unrounded */
  readonly pembulatan?: Pembulatan | undefined;
  /** Short for `pembulatan` half-up to so many decimals. */
  readonly desimal?: number | undefined;
  /** Year of the report: warns when the sources of the scale were not in force. */
  readonly tahun?: number | undefined;
}

/** The options of {@link tentukanPredikat}. */
export const OPSI_PREDIKAT = {
  lubang: CARA_LUBANG,
  diAtas: CARA_DI_ATAS,
  diBawah: CARA_DI_BAWAH,
  pembulatan: pastikanBulatan,
  desimal: (nilai, bidang) => {
    if (typeof nilai !== 'number')
      throw new ArgumenTidakSah(`${bidang}: ${sebutNilai(nilai)} harus bilangan bulat 0 sampai 20.`);
    pastikanPembulatan(nilai, 'setengah-naik');
  },
  tahun: (nilai, bidang) => {
    if (!Number.isInteger(nilai))
      throw new ArgumenTidakSah(`${bidang}: ${sebutNilai(nilai)} harus tahun, misalnya 2024.`);
  },
} as const satisfies DaftarOpsi<OpsiPredikat>;

/** Why a value has no class, in words. */
export const PESAN_TAK_BERKELAS: Readonly<Record<AlasanTakBerkelas, string>> = {
  'tak-terukur': 'tidak ada nilai untuk digolongkan',
  'celah-skala': 'jatuh di celah skala; perbaiki skalanya atau pilih cara mengisi celah (opsi lubang)',
  'di-atas-skala': 'di atas puncak skala; skala ini tidak mengatur nilai setinggi itu',
  'di-bawah-skala': 'di bawah dasar skala; skala ini tidak mengatur nilai serendah itu',
  'tumpang-tindih': 'masuk lebih dari satu kelas; perbaiki batas skalanya',
};

/**
 * The predikat (class) of a value on a scale, given by id or as a scale of the caller's own.
 *
 * Classifies the unrounded value, unless the scale's bounds are printed with decimals (`desimalKlasifikasi`) or the option says so; when
 * a Hasil as printed would fall into another class than its unrounded value, a warning says so. A value in a hole, above or below
 * the scale follows the scale's own rule or the option: put into a class with a warning, or refused with the reason.
 *
 * - No class: the value is not measurable (also null), in a hole, above, below, or claimed by two classes.
 * - Throws `SkalaTidakDikenal` for an unknown id (it lists the known ones), `SkalaTidakSah` for a malformed scale, and `ArgumenTidakSah` for an
 *   unknown option value.
 *
 * @example
 * tentukanPredikat(80, 'lan.empat-kelas') // => { status: 'kelas', kode: 'B', label: 'Berhasil', peringkat: 2, di: '[70, 85)' }
 * @example
 * tentukanPredikat(72, 'lan.empat-kelas-cetakan-3-1') // => { status: 'tak-berkelas', alasan: 'celah-skala' }
 * @example
 * tentukanPredikat('102.5', 'lan.empat-kelas') // => { kode: 'SB', peringatan: [{ kode: 'melebihi-skala' }] }
 */
export function tentukanPredikat(nilai: CapaianMasukan, skala: Skala | IdSkala, opsi: OpsiPredikat = {}): Predikat {
  pastikanOpsi('tentukanPredikat', opsi, OPSI_PREDIKAT);
  return susunPenggolong(skala, opsi)(nilai);
}

/**
 * {@link tentukanPredikat} for many values: reads the scale once and gives back the function that classifies.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * [90, '90.5'].map((n) => buatPenggolong('akip.permenpanrb-88-2021')(n)) // => [{ kode: 'A' }, { kode: 'AA' }]
 */
export function buatPenggolong(skala: Skala | IdSkala, opsi: OpsiPredikat = {}): (nilai: CapaianMasukan) => Predikat {
  pastikanOpsi('buatPenggolong', opsi, OPSI_PREDIKAT);
  return susunPenggolong(skala, opsi);
}

function susunPenggolong(skala: Skala | IdSkala, opsi: OpsiPredikat): (nilai: CapaianMasukan) => Predikat {
  const siap = siapkanSkala(skala);
  const cara: CaraGolong = { lubang: opsi.lubang, diAtas: opsi.diAtas, diBawah: opsi.diBawah };
  const dibulatkan = pembulatanDari(siap.skala, opsi);
  const masa = peringatanMasa(siap.skala, opsi.tahun);
  return (nilai) => {
    const x = tepatDari(nilai, 'nilai');
    if (x === null) return takBerkelas(siap, 'tak-terukur', null, masa);
    const dipakai = dibulatkan ? bulatanKePecahan(bulatkanTepat(x, dibulatkan.desimal, dibulatkan.mode)) : x;
    const golongan = golongkan(dipakai, siap, cara);
    const beda = dibulatkan ? [] : peringatanCetak(nilai, x, golongan, siap, cara);
    return tulis(golongan, dipakai, siap, [...masa, ...beda]);
  };
}

function tulis(golongan: Golongan, x: Tepat, siap: SkalaSiap, lain: readonly Peringatan[]): Predikat {
  if (golongan.jenis !== 'kelas') return takBerkelas(siap, golongan.jenis, x, lain);
  const { kelas } = golongan;
  return {
    status: 'kelas',
    kode: kelas.kode,
    label: kelas.label,
    peringkat: kelas.peringkat ?? siap.kelas.findIndex((k) => k.kelas === kelas) + 1,
    di: kelas.di,
    skala: siap.skala.id,
    peringatan: [...peringatanGolongan(golongan, cetak(x)), ...lain],
  };
}

function peringatanGolongan(golongan: Golongan & { jenis: 'kelas' }, nilai: string): Peringatan[] {
  switch (golongan.karena) {
    case 'termuat':
      return [];
    case 'di-atas':
      return [peringatan(pola.melebihiSkala, { nilai })];
    case 'di-bawah':
      return [peringatan(pola.diBawahSkala, { nilai })];
    case 'celah':
      return [peringatan(pola.mengisiCelahSkala, { nilai, cara: golongan.cara })];
  }
}

/** 99,996 prints as 100,00 but has not reached 100: said, so that a reader of the print is not misled. */
function peringatanCetak(
  nilai: CapaianMasukan,
  x: Tepat,
  golongan: Golongan,
  siap: SkalaSiap,
  cara: CaraGolong,
): Peringatan[] {
  if (!berhasil(nilai)) return [];
  const lain = golongkan(Pecahan.baca(nilai.bulat, 'bulat'), siap, cara);
  if (namai(lain) === namai(golongan)) return [];
  return [peringatan(pola.pembulatanMengubahKelas, { cetak: nilai.teks, lain: namai(lain), nilai: cetak(x) })];
}

const namai = (g: Golongan): string => (g.jenis === 'kelas' ? g.kelas.kode : g.jenis);

function takBerkelas(
  { skala }: SkalaSiap,
  alasan: AlasanTakBerkelas,
  x: Tepat | null,
  lain: readonly Peringatan[],
): Predikat {
  const pesan = x === null ? PESAN_TAK_BERKELAS[alasan] : `${cetak(x)} ${PESAN_TAK_BERKELAS[alasan]}`;
  return { status: 'tak-berkelas', alasan, skala: skala.id, pesan, peringatan: lain };
}

/** Cut and not rounded: 99,99…9 must not be told as 100. */
const cetak = (x: Tepat): string => teksTepat(x, 10, 10);

/** Of a value that is not null. */
const berhasil = (nilai: CapaianMasukan): nilai is Hasil & { status: 'terukur' } =>
  (nilai as { readonly status?: unknown }).status === 'terukur';

/** How a value is rounded before it is put into a class; absent is not at all. */
export function pembulatanDari(skala: Skala, { pembulatan, desimal: tempat }: OpsiPredikat): Pembulatan | undefined {
  if (pembulatan) return pembulatan;
  const n = tempat ?? skala.desimalKlasifikasi;
  return n === undefined ? undefined : { desimal: n, mode: 'setengah-naik' };
}

function peringatanMasa(skala: Skala, tahun: number | undefined): Peringatan[] {
  const acuan = tahun === undefined ? undefined : acuanTakBerlaku(skala.kutipan, tahun);
  return acuan ? [peringatan(pola.diLuarMasaBerlaku, { acuan: acuan.judul, tahun: String(tahun) })] : [];
}
