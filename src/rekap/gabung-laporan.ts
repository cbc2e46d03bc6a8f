import { bacaAman } from '../angka/baca-aman.js';
import { pastikanBentuk } from '../angka/bentuk.js';
import type { Belanja } from '../model/belanja.js';
import { BENTUK_LAPORAN } from '../model/bentuk-laporan.js';
import type { Indikator } from '../model/indikator.js';
import type { Kegiatan } from '../model/kegiatan.js';
import { bacaKode, kunciKode } from '../model/kode.js';
import type { Laporan } from '../model/laporan.js';
import { kodeBerpemilik } from '../model/masalah.js';
import type { Program } from '../model/program.js';
import type { Sasaran } from '../model/sasaran.js';
import type { SubKegiatan } from '../model/sub-kegiatan.js';
import type { Tujuan } from '../model/tujuan.js';
import { bandingKode } from './banding-kode.js';
import { bandingKunci, pilihTeks } from './baris-anggaran.js';
import { gabungBidang, satukan, teksIsi } from './gabung-isi.js';

const urutTeks = (a: string, b: string): number => (a < b ? -1 : 1);

const satukanIndikator = (daftar: readonly Indikator[], pemilik: string): Indikator[] =>
  satukan(
    daftar,
    (i) => i.kode,
    (a, b) => gabungBidang(a, b, `indikator ${kodeBerpemilik(pemilik, a.kode)}`),
    bandingKode,
  );

/** Fields of lists that are there only where a part has any. */
const bila = <T extends object>(ada: boolean, isi: T): T | Record<never, never> => (ada ? isi : {});

function gabungSasaran(a: Sasaran, b: Sasaran): Sasaran {
  const {
    uraian: _,
    indikator: __,
    program: ___,
    ...sisa
  } = gabungBidang(
    { ...a, uraian: '', indikator: [], program: [] },
    { ...b, uraian: '', indikator: [], program: [] },
    `sasaran ${a.kode}`,
  );
  return rapikanSasaran({
    ...sisa,
    uraian: pilihTeks([a.uraian, b.uraian]),
    indikator: [...a.indikator, ...b.indikator],
    ...bila(a.program !== undefined || b.program !== undefined, {
      program: [...(a.program ?? []), ...(b.program ?? [])],
    }),
  });
}

const rapikanSasaran = (s: Sasaran): Sasaran => ({
  ...s,
  indikator: satukanIndikator(s.indikator, s.kode),
  ...(s.program ? { program: satukan(s.program, teksIsi, (p) => p, urutTeks) } : {}),
});

const rapikanTujuan = (t: Tujuan): Tujuan => ({
  ...t,
  ...(t.indikator ? { indikator: satukanIndikator(t.indikator, t.kode) } : {}),
  sasaran: satukan(t.sasaran.map(rapikanSasaran), (s) => s.kode, gabungSasaran, bandingKode),
});

function gabungTujuan(a: Tujuan, b: Tujuan): Tujuan {
  return rapikanTujuan({
    kode: a.kode,
    uraian: pilihTeks([a.uraian, b.uraian]),
    ...bila(a.indikator !== undefined || b.indikator !== undefined, {
      indikator: [...(a.indikator ?? []), ...(b.indikator ?? [])],
    }),
    sasaran: [...a.sasaran, ...b.sasaran],
  });
}

/** Goals with everything in them in the order of the codes; what has the same code is one. */
export function satukanTujuan(tujuan: readonly Tujuan[]): Tujuan[] {
  return satukan(tujuan.map(rapikanTujuan), (t) => t.kode, gabungTujuan, bandingKode);
}

/** The same code with another spelling (06.04, 06.0004) is the same thing. */
interface Berkode {
  readonly kode: string;
  readonly nama: string;
  readonly indikator?: readonly Indikator[] | undefined;
}

function gabungTingkat<T extends Berkode>(a: T, b: T, tingkat: string): T {
  // Stryker disable next-line StringLiteral: the same text in both, in the place of what is merged below.
  const kosong = { kode: '', nama: '', indikator: undefined };
  const sisa = gabungBidang<T>({ ...a, ...kosong }, { ...b, ...kosong }, `${tingkat} ${a.kode}`);
  return {
    ...sisa,
    kode: pilihTeks([a.kode, b.kode]),
    nama: pilihTeks([a.nama, b.nama]),
    ...bila(a.indikator !== undefined || b.indikator !== undefined, {
      indikator: satukanIndikator([...(a.indikator ?? []), ...(b.indikator ?? [])], a.kode),
    }),
  };
}

const denganIndikator = <T extends Berkode>(x: T): T =>
  x.indikator ? { ...x, indikator: satukanIndikator(x.indikator, x.kode) } : x;

type Baca = typeof bacaKode;

const satukanSub = (daftar: readonly SubKegiatan[], baca: Baca): SubKegiatan[] =>
  satukan(
    daftar.map(denganIndikator),
    (s) => kunciKode(s.kode, baca),
    (a, b) => gabungTingkat(a, b, 'sub-kegiatan'),
    bandingKunci,
  );

const gabungKegiatan =
  (baca: Baca) =>
  (a: Kegiatan, b: Kegiatan): Kegiatan => {
    const tanpaAnak = gabungTingkat({ ...a, subKegiatan: [] }, { ...b, subKegiatan: [] }, 'kegiatan');
    return { ...tanpaAnak, subKegiatan: satukanSub([...a.subKegiatan, ...b.subKegiatan], baca) };
  };

const satukanKegiatan = (daftar: readonly Kegiatan[], baca: Baca): Kegiatan[] =>
  satukan(
    daftar.map((k) => denganIndikator({ ...k, subKegiatan: satukanSub(k.subKegiatan, baca) })),
    (k) => kunciKode(k.kode, baca),
    gabungKegiatan(baca),
    bandingKunci,
  );

const gabungProgram =
  (baca: Baca) =>
  (a: Program, b: Program): Program => {
    const tanpaAnak = gabungTingkat({ ...a, kegiatan: [] }, { ...b, kegiatan: [] }, 'program');
    return { ...tanpaAnak, kegiatan: satukanKegiatan([...a.kegiatan, ...b.kegiatan], baca) };
  };

const satukanProgram = (daftar: readonly Program[], baca: Baca): Program[] =>
  satukan(
    daftar.map((p) => denganIndikator({ ...p, kegiatan: satukanKegiatan(p.kegiatan, baca) })),
    (p) => kunciKode(p.kode, baca),
    gabungProgram(baca),
    bandingKunci,
  );

/** The order in which an LRA lists kinds of spending; kinds that it doesn't name come after, by name. */
const URUTAN_LRA = [
  /operasi/i,
  /pegawai/i,
  /barang dan jasa/i,
  /bunga/i,
  /subsidi/i,
  /hibah/i,
  /bantuan sosial/i,
  /modal$/i,
  /tanah/i,
  /peralatan/i,
  /gedung/i,
  /jalan/i,
  /aset/i,
  /tidak terduga/i,
  /transfer/i,
];

const tempatLra = (uraian: string): number => {
  const i = URUTAN_LRA.findIndex((pola) => pola.test(uraian));
  return i < 0 ? URUTAN_LRA.length : i;
};

const urutLra = (a: { readonly uraian: string }, b: { readonly uraian: string }): number =>
  tempatLra(a.uraian) - tempatLra(b.uraian) || urutTeks(a.uraian, b.uraian);

function gabungBelanja(a: readonly Belanja[], b: readonly Belanja[]): Belanja[] {
  const menurut = new Map(a.map((x) => [x.uraian, x]));
  for (const x of b) {
    const lama = menurut.get(x.uraian);
    const rincian = new Map((lama?.rincian ?? []).map((r) => [r.uraian, r]));
    for (const r of x.rincian) {
      const dulu = rincian.get(r.uraian);
      rincian.set(r.uraian, dulu ? gabungBidang(dulu, r, `belanja ${r.uraian}`) : r);
    }
    menurut.set(x.uraian, { ...x, rincian: [...rincian.values()].sort(urutLra) });
  }
  return [...menurut.values()].sort(urutLra);
}

/**
 * A report with all its lists in the order of the codes, so that a report says the same in whatever order it was written. Things with
 * the same code become one.
 */
export function urutkanLaporan(laporan: Laporan, baca: Baca = bacaKode): Laporan {
  return {
    ...laporan,
    tujuan: satukanTujuan(laporan.tujuan),
    program: satukanProgram(laporan.program, baca),
    ...(laporan.catatan ? { catatan: [...new Set(laporan.catatan)].sort(urutTeks) } : {}),
    ...(laporan.belanja ? { belanja: gabungBelanja([], laporan.belanja) } : {}),
  };
}

/**
 * Merges two parts of one report: by tujuan, sasaran, indikator, program, kegiatan, sub-kegiatan or year, however it was split.
 *
 * Associative and commutative. What only one part knows is taken over; what both state must be the same, else `ArgumenTidakSah` names the
 * place (the same code, office, year or policy with different contents).
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * gabungLaporan({ versi: 1, instansi: { nama: 'Kecamatan A' }, tahun: 2022, tujuan: [], program: [] }, { versi: 1, instansi: { nama: 'Kecamatan A' }, tahun: 2022, tujuan: [], program: [] }).tahun // => 2022
 */
export function gabungLaporan(a: Laporan, b: Laporan): Laporan {
  pastikanBentuk('gabungLaporan', 'a', a, BENTUK_LAPORAN);
  pastikanBentuk('gabungLaporan', 'b', b, BENTUK_LAPORAN);
  return bacaAman('gabungLaporan: a atau b', () => satukanLaporan(a, b));
}

function satukanLaporan(a: Laporan, b: Laporan): Laporan {
  // Stryker disable next-line ArrayDeclaration: the same lists in both, in the place of what is merged below.
  const kosong = { tujuan: [], program: [], catatan: undefined, belanja: undefined };
  const umum = gabungBidang<Laporan>({ ...a, ...kosong } as Laporan, { ...b, ...kosong } as Laporan, 'laporan');
  const daftar = (x: 'catatan' | 'belanja') => a[x] !== undefined || b[x] !== undefined;
  return urutkanLaporan({
    ...umum,
    tujuan: [...a.tujuan, ...b.tujuan],
    program: [...a.program, ...b.program],
    ...bila(daftar('catatan'), { catatan: [...(a.catatan ?? []), ...(b.catatan ?? [])] }),
    ...bila(daftar('belanja'), { belanja: gabungBelanja(a.belanja ?? [], b.belanja ?? []) }),
  });
}
