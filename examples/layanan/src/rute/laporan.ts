import type { DataBaris, NamaTabel } from 'lkjip';
import { z } from 'zod';
import { Masalah } from '../masalah.js';
import { bacaSemua, bacaTabel, type SemuaBaris } from '../simpan/baris.js';
import { bacaan, type Sambungan, transaksi } from '../simpan/kolam.js';
import { NAMA_TABEL } from '../simpan/kolom.js';
import {
  type BarisTambahan,
  buatLaporan,
  daftarLaporan,
  gantiLaporan,
  type Tersimpan as HasilSimpan,
  hapusLaporan,
  type KepalaLaporan,
  kepalaLaporan,
} from '../simpan/laporan.js';
import { daftarBaris, LaporanMasuk } from '../skema/baris.js';
import { HalamanBaris, HalamanLaporan, RingkasLaporan, Tersimpan } from '../skema/jawaban.js';
import { halaman, kueriHalaman } from './halaman.js';
import type { Jawaban, Permintaan, Rute } from './rute.js';

const etag = (versi: string): Record<string, string> => ({ etag: `"${versi}"` });
const ringkas = ({ id, versi, data }: KepalaLaporan) => ({ id, versi, ...data });
const tersimpan = (status: number, hasil: HasilSimpan): Jawaban => ({
  status,
  badan: hasil,
  kepala: { ...etag(hasil.versi), location: `/laporan/${hasil.id}` },
});

/** The report that a write is about, locked; a caller who has not seen its present version does not get to write over it. */
async function kunciLaporan(s: Sambungan, { parameter, ifMatch }: Permintaan): Promise<KepalaLaporan> {
  const kepala = await kepalaLaporan(s, parameter['id'] ?? '', true);
  if (ifMatch !== null && ifMatch !== kepala.versi) {
    throw new Masalah(
      'versi-lama',
      `Laporan ini sekarang versi ${kepala.versi}, bukan ${ifMatch}; ambil yang baru, lalu ulangi perubahannya.`,
      {
        kepala: etag(kepala.versi),
      },
    );
  }
  return kepala;
}

/** A report grows row by row, too, and each write reads all of it. */
function batasi(data: DataBaris, { barisTerbanyak }: Permintaan): DataBaris {
  const banyak = NAMA_TABEL.reduce((n, t) => n + (data[t]?.length ?? 0), 0);
  if (banyak <= barisTerbanyak) return data;
  throw new Masalah('terlalu-besar', `Laporan itu menjadi ${banyak} baris; batasnya ${barisTerbanyak}.`);
}

/** Puts other data in the place of those of a report; `susun` makes them of what is stored. */
const perbarui = async (
  p: Permintaan,
  susun: (kepala: KepalaLaporan, lama: SemuaBaris) => readonly [data: DataBaris, tambahan?: BarisTambahan],
): Promise<Jawaban> =>
  tersimpan(
    200,
    await transaksi(p.kolam, async (s) => {
      const kepala = await kunciLaporan(s, p);
      const lama = await bacaSemua(s, kepala.id);
      const [data, tambahan] = susun(kepala, lama);
      return gantiLaporan(s, kepala, lama, batasi(data, p), tambahan);
    }),
  );

const ubah: readonly Rute['masalah'][number][] = [
  'tidak-ada',
  'sudah-ada',
  'melanggar-kendala',
  'versi-lama',
  'baris-tidak-sah',
  'sibuk',
];

export const ruteLaporan: readonly Rute[] = [
  {
    metode: 'POST',
    jalur: '/laporan',
    id: 'buatLaporan',
    ringkas: 'Simpan satu laporan: semua barisnya sekaligus, atau tidak sama sekali',
    badan: LaporanMasuk,
    jawaban: [{ status: 201, arti: 'Tersimpan', skema: Tersimpan }],
    masalah: ['sudah-ada', 'melanggar-kendala', 'baris-tidak-sah', 'sibuk'],
    tangani: async (p) => {
      const data = batasi(p.badan as DataBaris, p);
      return tersimpan(201, await transaksi(p.kolam, (s) => buatLaporan(s, data)));
    },
  },
  {
    metode: 'GET',
    jalur: '/laporan',
    id: 'daftarLaporan',
    ringkas: 'Laporan yang ada, sehalaman demi sehalaman',
    kueri: z.strictObject(kueriHalaman(200, 50)),
    jawaban: [{ status: 200, arti: 'Satu halaman', skema: HalamanLaporan }],
    masalah: ['kueri-salah', 'sibuk'],
    tangani: async ({ kolam, kueri, alamat }) => {
      const { setelah, banyak } = kueri as { setelah: number; banyak: number };
      const isi = await bacaan(kolam, (s) => daftarLaporan(s, setelah, banyak + 1));
      const hal = halaman(isi, banyak, (k) => k.id, alamat);
      return { status: 200, badan: { ...hal, isi: hal.isi.map(ringkas) } };
    },
  },
  {
    metode: 'GET',
    jalur: '/laporan/{id}',
    id: 'lihatLaporan',
    ringkas: 'Kepala satu laporan; ETag-nya ialah versinya',
    jawaban: [{ status: 200, arti: 'Kepala laporan', skema: RingkasLaporan }],
    masalah: ['tidak-ada', 'sibuk'],
    tangani: async ({ kolam, parameter }) => {
      const kepala = await bacaan(kolam, (s) => kepalaLaporan(s, parameter['id'] ?? ''));
      return { status: 200, badan: ringkas(kepala), kepala: etag(kepala.versi) };
    },
  },
  {
    metode: 'PUT',
    jalur: '/laporan/{id}',
    id: 'gantiLaporan',
    ringkas: 'Ganti seluruh isi satu laporan',
    badan: LaporanMasuk,
    ifMatch: 'wajib',
    jawaban: [{ status: 200, arti: 'Tersimpan', skema: Tersimpan }],
    masalah: ubah,
    tangani: (p) => perbarui(p, () => [p.badan as DataBaris]),
  },
  {
    metode: 'DELETE',
    jalur: '/laporan/{id}',
    id: 'hapusLaporan',
    ringkas: 'Hapus satu laporan',
    ifMatch: 'wajib',
    jawaban: [{ status: 204, arti: 'Terhapus' }],
    masalah: ['tidak-ada', 'versi-lama', 'sibuk'],
    tangani: async (p) => {
      await transaksi(p.kolam, async (s) => hapusLaporan(s, (await kunciLaporan(s, p)).id));
      return { status: 204 };
    },
  },
  ...NAMA_TABEL.flatMap(ruteTabel),
];

function ruteTabel(tabel: NamaTabel): Rute[] {
  const jalur = `/laporan/{id}/${tabel}`;
  const akhiran = `${tabel[0]?.toUpperCase()}${tabel.slice(1)}`;
  return [
    {
      metode: 'GET',
      jalur,
      id: `baca${akhiran}`,
      ringkas: `Baris tabel ${tabel}, sehalaman demi sehalaman`,
      kueri: z.strictObject(kueriHalaman(1000, 100)),
      jawaban: [{ status: 200, arti: 'Satu halaman', skema: HalamanBaris }],
      masalah: ['kueri-salah', 'tidak-ada', 'sibuk'],
      tangani: async ({ kolam, parameter, kueri, alamat }) => {
        const { setelah, banyak } = kueri as { setelah: number; banyak: number };
        return bacaan(kolam, async (s) => {
          const kepala = await kepalaLaporan(s, parameter['id'] ?? '');
          const isi = await bacaTabel(s, kepala.id, tabel, { setelah, banyak: banyak + 1 });
          const hal = halaman(isi, banyak, (b) => b.nomor, alamat);
          return { status: 200, badan: { ...hal, isi: hal.isi.map((b) => b.isi) }, kepala: etag(kepala.versi) };
        });
      },
    },
    ...(['POST', 'PUT'] as const).map(
      (metode): Rute => ({
        metode,
        jalur,
        id: `${metode === 'POST' ? 'tambah' : 'ganti'}${akhiran}`,
        ringkas: `${metode === 'POST' ? 'Tambah baris pada' : 'Ganti semua baris'} tabel ${tabel}`,
        badan: daftarBaris(tabel),
        tabel,
        ifMatch: metode === 'POST' ? 'boleh' : 'wajib',
        jawaban: [{ status: 200, arti: 'Tersimpan', skema: Tersimpan }],
        masalah: ubah,
        tangani: (p) =>
          perbarui(p, (kepala, lama) => {
            const baru = p.badan as DataBaris[NamaTabel] & object;
            const semua = metode === 'POST' ? [...lama[tabel], ...baru] : baru;
            const tambahan = { tabel, tersimpan: semua.length - baru.length };
            return [{ ...kepala.data, ...lama, [tabel]: semua }, tambahan];
          }),
      }),
    ),
  ];
}
