import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { cariAcuan, daftarAcuan } from '../../src/acuan/daftar.js';
import { daftarBab } from '../../src/cli/katalog/bab.js';
import { daftarKebijakan } from '../../src/kebijakan/daftar.js';
import { angkaOrdinal, daftarOrdinal } from '../../src/model/ordinal.js';
import { daftarAlasan } from '../../src/rumus/alasan.js';
import { hitungCapaian } from '../../src/rumus/capaian/hitung-capaian.js';
import { daftarRumus } from '../../src/rumus/daftar.js';
import { daftarSkala } from '../../src/skala/daftar-lengkap.js';

// The shape of every entry, said a second time and strictly: a field that is misspelt or forgotten fails here.
const teks = z.string().min(3);
const tahun = z.int().min(1945).max(2100);
const kutipan = z.strictObject({
  acuan: z.string().refine((id) => cariAcuan(id) !== undefined),
  tempat: teks,
  kedudukan: z.enum(['dibaca-di-peraturan', 'lewat-pihak-lain', 'praktik', 'simpulan']),
});
const daftarKutipan = z.array(kutipan).min(1);

const cetak = z.string().regex(/^([IVX]+\.)?\d+$/);
const Acuan = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  jenis: z.enum([
    'undang-undang',
    'peraturan-pemerintah',
    'peraturan-presiden',
    'peraturan-menteri',
    'keputusan-menteri',
    'keputusan-lembaga',
    'peraturan-kepala-daerah',
    'laporan',
    'bahan-paparan',
    'kode-aplikasi',
    'simpulan',
  ]),
  judul: teks,
  berlaku: z.strictObject({ sejak: tahun, sampai: tahun.optional() }).optional(),
  digantikanOleh: kutipan.optional(),
  diubahOleh: z.array(kutipan).min(1).optional(),
  dibaca: z.enum(['naskah', 'lewat-pihak-lain', 'kode-aplikasi', 'belum-dibaca']),
  diperiksa: z.iso.date(),
  letak: teks.optional(),
  halaman: z
    .array(
      z.union([
        z.strictObject({ cetak, penampil: z.int().min(1).optional() }),
        z.strictObject({ cetak: z.null(), penampil: z.int().min(1) }),
      ]),
    )
    .min(1)
    .optional(),
  catatan: teks.optional(),
});

const rentang = z.strictObject({ min: z.number().nullable(), maks: z.number().nullable() });
const masukan = z.strictObject({
  jenis: z.literal('masukan'),
  nama: z.string().min(1),
  satuan: z.enum(['satuan-indikator', 'persen', 'poin-persen', 'rupiah', 'rasio', 'nilai', 'bobot', 'cacah', 'volume']),
  bentuk: z.enum(['tunggal', 'daftar']),
  rentang: rentang.refine(({ min, maks }) => min === null || maks === null || min <= maks),
  keterangan: teks.optional(),
});
const alasan = z.enum(Object.keys(daftarAlasan) as [keyof typeof daftarAlasan]);
const Rumus = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
  nama: teks,
  gloss: teks,
  satuan: masukan.shape.satuan,
  masukan: z.record(z.string(), masukan).refine((m) => Object.keys(m).length > 0),
  isi: z.looseObject({ jenis: z.string() }),
  takTerukurBila: z.array(
    z.union([
      z.strictObject({
        masukan: z.string(),
        keadaan: z.enum(['kosong', 'nol', 'negatif', 'tidak-positif']),
        alasan,
      }),
      z.strictObject({ syarat: z.looseObject({}), alasan }),
    ]),
  ),
  arah: z.record(z.string(), z.enum(['naik', 'turun', 'tidak-tentu'])),
  kutipan: daftarKutipan,
  contoh: z
    .array(
      z.strictObject({
        masukan: z.record(z.string(), z.unknown()),
        hasil: z.union([z.string().regex(/^-?\d+\.\d{2}$/), z.strictObject({ alasan })]),
        asal: z.string().min(3),
      }),
    )
    .min(1),
  hanyaDikenali: z.literal(true).optional(),
  catatan: teks.optional(),
});

const Ordinal = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  nama: teks,
  gloss: teks,
  label: z.array(z.tuple([z.string().min(1), z.string().regex(/^\d+(\.\d+)?$/)])).min(2),
  kutipan: daftarKutipan,
});

const salah = (skema: z.ZodType, entri: { readonly id: string }) =>
  skema.safeParse(entri).error?.issues.map((i) => `${entri.id}: ${i.path.join('.')}: ${i.message}`) ?? [];

describe('the registries', () => {
  it.each([
    ['sources', Acuan, daftarAcuan, 60],
    ['formulas', Rumus, daftarRumus, 70],
    ['ordinals', Ordinal, daftarOrdinal, 5],
  ] as const)('every one of the %s is complete and says nothing unknown', (_, skema, daftar, sedikitnya) => {
    expect(daftar.length).toBeGreaterThanOrEqual(sedikitnya);
    expect(daftar.flatMap((x) => salah(skema, x))).toEqual([]);
  });

  it('give an id to one thing only, save that a preset may be named after its regulation', () => {
    const id = [...daftarRumus, ...daftarSkala, ...daftarOrdinal, ...daftarAcuan].map((x) => x.id);
    expect(id.filter((x, i) => id.indexOf(x) !== i)).toEqual([]);
    const kebijakan = daftarKebijakan.map((k) => k.id as string);
    const bentrok = kebijakan.filter((k) => id.includes(k) && cariAcuan(k) === undefined);
    expect(bentrok).toEqual([]);
  });

  it('have every formula in a chapter that the catalogue tells of', () => {
    const bab = daftarBab.map((b) => b.id);
    expect(daftarRumus.filter((r) => !bab.includes(r.id.split('.')[0] ?? '')).map((r) => r.id)).toEqual([]);
    expect(bab.filter((b) => !daftarRumus.some((r) => r.id.startsWith(`${b}.`)))).toEqual([]);
  });
});

describe('ordinals', () => {
  const angka = (label: string, id: string) => angkaOrdinal(label, id)?.toNumber();

  it.each(daftarOrdinal.map((o) => [o.id, o] as const))('%s rises from its first label to its last', (_, { label }) => {
    const nilai = label.map(([, n]) => Number(n));
    expect(nilai).toEqual([...nilai].sort((a, b) => a - b));
    expect(new Set(label.map(([l]) => l.toUpperCase())).size).toBe(label.length);
  });

  it.each([
    ['opini-bpk', 'WTP', 'WDP', '75,00', 'CAP-25: 3 ÷ 4'],
    ['nilai-sakip', 'BB', 'B', '80,00', 'CAP-26: 4 ÷ 5'],
    ['opini-bpk-dpp', 'WTP', 'WTP-DPP', '80,00', 'hitung tangan: 4 ÷ 5'],
    ['ya-tidak', 'Ya', 'ya ', '100,00', 'huruf dan spasi tidak dibedakan'],
    ['kriteria-a-d', 'A', 'B', '66,00', 'Trenggalek: A 1, B 0,66'],
  ])('%s: target %s and realisasi %s is %s (%s)', (id, target, realisasi, harapan) => {
    const [T, R] = [angka(target, id) ?? null, angka(realisasi, id) ?? null];
    expect(hitungCapaian({ target: T, realisasi: R, polarisasi: 'maximize' })).toMatchObject({ teks: harapan });
  });

  it('never take an unknown label for 0', () => {
    expect(angkaOrdinal('WTP-DPP', 'opini-bpk')).toBeNull();
    expect(angkaOrdinal('WTP', 'tak-ada')).toBeUndefined();
  });
});
