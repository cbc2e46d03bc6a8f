import { rekapKeJson, rekapLaporan } from 'lkjip';
import { z } from 'zod';
import { bacaan } from '../simpan/kolam.js';
import { kepalaLaporan, laporanTersimpan } from '../simpan/laporan.js';
import { HalamanCapaian, Rekap } from '../skema/jawaban.js';
import { halaman, kueriHalaman } from './halaman.js';
import type { Permintaan, Rute } from './rute.js';

const jejak = z.enum(['ya', 'tidak']).default('ya').describe('Sertakan cara tiap angka dicapai, dengan sumbernya');

/** The stored report. */
const tersimpan = ({ kolam, parameter }: Permintaan) =>
  bacaan(kolam, async (s) => {
    const k = await kepalaLaporan(s, parameter['id'] ?? '');
    return { laporan: await laporanTersimpan(s, k), kepala: { etag: `"${k.versi}"` } };
  });

/** The same, computed. */
async function rekap(p: Permintaan) {
  const { laporan, kepala } = await tersimpan(p);
  return { kepala, isi: rekapKeJson(rekapLaporan(laporan), { jejak: p.kueri['jejak'] === 'ya' }) };
}

export const ruteHitung: readonly Rute[] = [
  {
    metode: 'GET',
    jalur: '/laporan/{id}/capaian',
    id: 'capaian',
    ringkas: 'Capaian dan predikat tiap indikator tujuan dan sasaran, dengan jejaknya',
    kueri: z.strictObject({ ...kueriHalaman(500, 100), jejak }),
    jawaban: [{ status: 200, arti: 'Satu halaman', skema: HalamanCapaian }],
    masalah: ['kueri-salah', 'tidak-ada', 'sibuk'],
    tangani: async (p) => {
      const { isi, kepala } = await rekap(p);
      const { setelah, banyak } = p.kueri as { setelah: number; banyak: number };
      const semua = isi.kinerja.tujuan
        .flatMap((t) => [t, ...t.sasaran])
        .flatMap((induk) =>
          induk.indikator.map(({ kode, nama, satuan, target, realisasi, capaian, predikat }) => ({
            induk: induk.kode,
            kode,
            nama,
            satuan,
            target,
            realisasi,
            capaian,
            predikat,
          })),
        )
        .map((baris, i) => ({ nomor: i + 1, baris }))
        .slice(setelah, setelah + banyak + 1);
      const hal = halaman(semua, banyak, (b) => b.nomor, p.alamat);
      return { status: 200, badan: { tahun: isi.tahun, ...hal, isi: hal.isi.map((b) => b.baris) }, kepala };
    },
  },
  {
    metode: 'GET',
    jalur: '/laporan/{id}/rekap',
    id: 'rekap',
    ringkas: 'Seluruh rekapitulasi kinerja, anggaran dan efisiensi',
    kueri: z.strictObject({ jejak }),
    jawaban: [{ status: 200, arti: 'Rekapitulasi', skema: Rekap }],
    masalah: ['kueri-salah', 'tidak-ada', 'sibuk'],
    tangani: async (p) => {
      const { isi, kepala } = await rekap(p);
      return { status: 200, badan: isi, kepala };
    },
  },
  {
    metode: 'GET',
    jalur: '/laporan/{id}/data',
    id: 'data',
    ringkas: 'Laporan sebagai data, sebagaimana `lkjip hitung` membacanya',
    jawaban: [{ status: 200, arti: 'Laporan', skema: 'Laporan' }],
    masalah: ['tidak-ada', 'sibuk'],
    tangani: async (p) => {
      const { laporan, kepala } = await tersimpan(p);
      return { status: 200, badan: laporan, kepala };
    },
  },
];
