import { Indikator, type NamaTabel, Program, Sasaran, Tujuan } from 'lkjip';
import { z } from 'zod';

z.config(z.locales.id());

// What the library's own schemas say of a field is what this document says; whether a report holds together is decided by `laporanDariBaris`.
// Rows may have columns of their own (created_at) and other names for ours (sasaran_id), as `laporanDariBaris` takes them.

const arti = (bidang: { readonly description?: string | undefined }, bawaan: string): string =>
  bidang.description ?? bawaan;
const teks = (panjang: number) => z.string().max(panjang).nullish();
const bilanganBulat = z.union([z.string().regex(/^\d{1,10}$/), z.int().nonnegative()], {
  error: 'harus bilangan bulat',
});
const rujukan = z
  .union([z.string().max(60), z.int()], { error: 'harus kode atau id, paling panjang 60 huruf' })
  .nullish();

export const Tahun = z
  .union(
    [
      z.string().regex(/^(?:19|20|21)\d\d$/, { error: 'harus tahun empat angka, misalnya 2025' }),
      z.int().min(1900).max(2199),
    ],
    {
      error: 'harus tahun empat angka, misalnya 2025',
    },
  )
  .transform(Number)
  .meta({ id: 'Tahun', examples: [2022] });

/** JSON numbers reach us as their texts (json-teks.ts); the document says what may be sent. */
export const Angka = z
  .union([z.string().max(200), z.number(), z.null()], { error: 'harus angka: "82.5", "82,5", 82.5, atau null' })
  .meta({
    id: 'Angka',
    description:
      'Angka tepat: teks kanonik ("82.5"), teks Indonesia ("82,5"), atau bilangan JSON, yang dibaca dari tulisannya dan tidak pernah lewat pecahan biner. null: belum ada, bukan nol. Kata pengali, satuan dan teks bermakna ganda ("1.000") ditolak; bilangan JSON 1.000 tidak bermakna ganda.',
    examples: ['82.5', '6151520858.10', null],
  });

export const NilaiIndikator = z
  .union([Angka, z.looseObject({})], { error: 'harus angka, kata, objek nilai, atau null' })
  .meta({
    id: 'NilaiIndikator',
    description: 'Angka, kata dari skala ordinal ("WTP"), {"label"}, {"bawah","atas"} atau {"nilai","huruf"}.',
    examples: ['82', { label: 'WTP' }, { bawah: '80', atas: '90' }, { nilai: '65', huruf: 'B' }],
  });

const pemilik = { tujuan: rujukan, sasaran: rujukan, program: rujukan };

/** A row of each table. */
export const BARIS = {
  tujuan: z.looseObject({ kode: teks(60), uraian: teks(2000) }).meta({
    id: 'BarisTujuan',
    description: arti(Tujuan, 'Tujuan'),
    examples: [{ kode: 'T1', uraian: 'Layanan baik' }],
  }),
  sasaran: z.looseObject({ kode: teks(60), uraian: teks(2000), tujuan: rujukan, catatan: teks(2000) }).meta({
    id: 'BarisSasaran',
    description: arti(Sasaran, 'Sasaran; `tujuan` ialah kode atau id tujuannya'),
    examples: [{ kode: 'S1', uraian: 'Warga puas', tujuan: 'T1' }],
  }),
  indikator: z
    .looseObject({
      ...pemilik,
      kode: teks(60).describe(arti(Indikator.shape.kode, 'Kode')),
      nama: teks(2000),
      satuan: teks(100),
      polarisasi: teks(100).describe(
        `${arti(Indikator.shape.polarisasi, 'Arah')}; "positif" dan "negatif" juga terbaca`,
      ),
      bobot: Angka.optional(),
      kondisiAwal: NilaiIndikator.optional(),
      tahunKondisiAwal: Tahun.nullish(),
      targetAkhir: NilaiIndikator.optional(),
      tahunTargetAkhir: Tahun.nullish(),
      jenisTargetAkhir: teks(30),
      konsolidasi: teks(30).describe('jumlah, rata-rata atau terakhir: cara triwulan menjadi angka setahun'),
      ordinal: teks(60),
      targetMaksimal: z.union([z.boolean(), z.string().max(5), z.int()]).nullish(),
      nilaiTerburuk: Angka.optional(),
      formulasi: teks(2000),
      sumberData: teks(2000),
      penanggungJawab: teks(2000).describe(arti(Indikator.shape.penanggungJawab, 'Unit kerja')),
      catatan: teks(2000),
    })
    .meta({
      id: 'BarisIndikator',
      description: 'Indikator dari satu tujuan, sasaran, atau program',
      examples: [{ sasaran: 'S1', kode: 'IK1', nama: 'Nilai IKM', satuan: 'nilai', polarisasi: 'positif' }],
    }),
  nilai: z
    .looseObject({
      indikator: rujukan,
      induk: rujukan.describe('Kode pemilik indikator, bila kode indikatornya dipakai beberapa kali'),
      tahun: Tahun,
      triwulan: bilanganBulat.nullish().describe('1 sampai 4; kosong untuk angka setahun'),
      target: NilaiIndikator.optional(),
      realisasi: NilaiIndikator.optional(),
      capaianTerlapor: Angka.optional(),
    })
    .meta({ id: 'BarisNilai', examples: [{ indikator: 'IK1', tahun: 2022, target: '80', realisasi: '82' }] }),
  program: z.looseObject({ kode: teks(60), nama: teks(2000) }).meta({
    id: 'BarisProgram',
    description: arti(Program, 'Program, kegiatan, atau sub-kegiatan menurut kodenya; induknya harus ada'),
    examples: [{ kode: '7.01.01', nama: 'Program penunjang urusan pemerintahan daerah' }],
  }),
  sasaranProgram: z
    .looseObject({ sasaran: rujukan, program: rujukan, porsi: Angka.optional() })
    .meta({ id: 'BarisSasaranProgram', examples: [{ sasaran: 'S1', program: '7.01.01' }] }),
  anggaran: z
    .looseObject({
      kode: rujukan.describe('Kode program, kegiatan, atau sub-kegiatan'),
      tahun: Tahun,
      triwulan: bilanganBulat.nullish(),
      paguIndikatif: Angka.optional(),
      pagu: Angka.optional(),
      rak: Angka.optional().describe('Rencana anggaran kas satu triwulan'),
      realisasi: Angka.optional(),
    })
    .meta({
      id: 'BarisAnggaran',
      examples: [{ kode: '7.01.01', tahun: 2022, pagu: '4345674427', realisasi: '3183857644.00' }],
    }),
} as const satisfies Readonly<Record<NamaTabel, z.ZodType>>;

/** Rows of one table in one request. */
const BARIS_TERBANYAK = 20_000;
export const daftarBaris = (tabel: NamaTabel) => z.array(BARIS[tabel]).max(BARIS_TERBANYAK);

/** A whole report as rows. */
export const LaporanMasuk = z
  .strictObject({
    instansi: z.union([
      z.string().min(1).max(500),
      z.strictObject({
        nama: z.string().min(1).max(500),
        pemda: z.string().max(2000).optional(),
        kode: z.string().max(60).optional(),
      }),
    ]),
    tahun: Tahun,
    periode: z.strictObject({ awal: Tahun, akhir: Tahun }).optional().describe('Tahun-tahun Renstra'),
    kebijakan: z
      .union([z.string().max(100), z.looseObject({})])
      .optional()
      .describe('Id sebuah preset kebijakan, atau pilihannya'),
    sumber: z.string().max(2000).optional(),
    tujuan: daftarBaris('tujuan').optional(),
    sasaran: daftarBaris('sasaran').optional(),
    indikator: daftarBaris('indikator').optional(),
    nilai: daftarBaris('nilai').optional(),
    program: daftarBaris('program').optional(),
    sasaranProgram: daftarBaris('sasaranProgram').optional(),
    anggaran: daftarBaris('anggaran').optional(),
  })
  .meta({
    id: 'LaporanMasuk',
    examples: [
      {
        instansi: 'Kecamatan Contoh',
        tahun: 2025,
        tujuan: [{ kode: 'T1', uraian: 'Layanan baik' }],
        sasaran: [{ kode: 'S1', uraian: 'Warga puas', tujuan: 'T1' }],
        indikator: [{ sasaran: 'S1', kode: 'IK1', nama: 'Nilai IKM', satuan: 'nilai', polarisasi: 'positif' }],
        nilai: [{ indikator: 'IK1', tahun: 2025, target: '80', realisasi: '82' }],
      },
    ],
  });
