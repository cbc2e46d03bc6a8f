import { z } from 'zod';
import { JENIS_MASALAH } from '../masalah.js';

const Cela = z.object({
  kode: z.string(),
  tabel: z.string().nullable().describe('null: tentang seluruh laporan'),
  baris: z.number().int().nullable().describe('Nomor baris dalam permintaan, dari 1'),
  bidang: z.string().nullable(),
  pesan: z.string(),
});

export const ProblemJson = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string(),
    masalah: z.array(Cela).optional(),
    lainnya: z.number().int().optional().describe('Berapa lagi yang tidak didaftar'),
  })
  .meta({
    id: 'Masalah',
    description: `Kesalahan menurut RFC 9457. Jenisnya: ${Object.keys(JENIS_MASALAH).join(', ')}.`,
    examples: [
      {
        type: '/masalah/baris-tidak-sah',
        title: 'Datanya tidak sah',
        status: 422,
        detail: '1 kesalahan; tidak ada yang disimpan. nilai baris 3 "tahun": "x" bukan tahun',
        instance: '/laporan',
        masalah: [
          { kode: 'baris', tabel: 'nilai', baris: 3, bidang: 'tahun', pesan: 'nilai baris 3 "tahun": "x" bukan tahun' },
        ],
        lainnya: 0,
      },
    ],
  });

export const Tersimpan = z
  .object({ id: z.string(), versi: z.string(), peringatan: z.array(Cela) })
  .meta({ id: 'Tersimpan', examples: [{ id: '1', versi: '1', peringatan: [] }] });

export const RingkasLaporan = z
  .object({
    id: z.string(),
    versi: z.string(),
    instansi: z.object({ nama: z.string(), pemda: z.string().optional(), kode: z.string().optional() }),
    tahun: z.number().int(),
    periode: z.object({ awal: z.number().int(), akhir: z.number().int() }).optional(),
    kebijakan: z.unknown().optional(),
    sumber: z.string().optional(),
  })
  .meta({ id: 'RingkasLaporan' });

const berikutnya = z.string().nullable().describe('Alamat halaman berikutnya; null: ini yang terakhir');
export const HalamanLaporan = z.object({ isi: z.array(RingkasLaporan), berikutnya }).meta({ id: 'HalamanLaporan' });
export const HalamanBaris = z
  .object({ isi: z.array(z.record(z.string(), z.unknown())), berikutnya })
  .meta({ id: 'HalamanBaris', description: 'Baris sebagaimana dapat dikirim kembali; kolom kosong tidak ditulis.' });

/** A figure as `hasilKeJson` gives it; without its trace where that was asked. */
export const HasilAngka = z
  .discriminatedUnion('status', [
    z.looseObject({
      status: z.literal('terukur'),
      nilai: z.string().describe('Nilai tepat, 40 angka penting'),
      bulat: z.string(),
      teks: z.string().describe('Sebagaimana dicetak: "102,50"'),
      jejak: z
        .looseObject({ rumus: z.string(), teks: z.string().nullable(), kutipan: z.array(z.unknown()) })
        .optional(),
    }),
    z.looseObject({ status: z.literal('tak-terukur'), alasan: z.string(), jejak: z.looseObject({}).optional() }),
  ])
  .meta({
    id: 'Hasil',
    description:
      'Angka terhitung dengan jejaknya (rumus, masukan, langkah, kebijakan, sumber), atau alasan tidak terukurnya.',
    examples: [
      { status: 'terukur', nilai: '102.5', bulat: '102.50', teks: '102,50' },
      { status: 'tak-terukur', alasan: 'realisasi-kosong' },
    ],
  });

const Capaian = z.object({
  induk: z.string().describe('Kode tujuan atau sasaran pemiliknya'),
  kode: z.string(),
  nama: z.string(),
  satuan: z.string(),
  target: z.unknown(),
  realisasi: z.unknown(),
  capaian: HasilAngka,
  predikat: z.looseObject({ status: z.string() }),
});
export const HalamanCapaian = z
  .object({ tahun: z.number().int(), isi: z.array(Capaian), berikutnya })
  .meta({ id: 'HalamanCapaian' });

export const Rekap = z
  .looseObject({
    versi: z.literal(1),
    tahun: z.number().int(),
    kinerja: z.looseObject({ rataRata: HasilAngka }),
    anggaran: z.looseObject({
      total: z.looseObject({ pagu: z.string().nullable(), realisasi: z.string().nullable(), serapan: HasilAngka }),
    }),
    peringatan: z.array(z.unknown()),
  })
  .meta({ id: 'Rekap', description: 'Seluruh rekapitulasi, seperti rekapKeJson dari pustaka lkjip.' });

export const Sehat = z.object({ status: z.literal('sehat') }).meta({ id: 'Sehat', examples: [{ status: 'sehat' }] });
