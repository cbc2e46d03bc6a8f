import { pastikanBentuk } from '../angka/bentuk.js';
import { type BandingSasaran, bandingLaporan } from '../rekap/banding-laporan.js';
import { BENTUK_REKAP } from '../rekap/bentuk-rekap.js';
import type { RekapLaporan } from '../rekap/rekap-laporan.js';
import { bagianKeuangan } from './bagian/keuangan.js';
import { bagianLampiran } from './bagian/lampiran.js';
import { bagianMetode } from './bagian/metode.js';
import { bagianSasaran } from './bagian/sasaran.js';
import { type Bagian, blokGambar, blokTabel, type Dokumen, daftar, paragraf } from './dokumen.js';
import { gambarCapaian } from './gambar/gambar-laporan.js';
import { kalimatKesimpulan } from './kalimat/kesimpulan.js';
import { kalimatAnggaran } from './kalimat/keuangan.js';
import { tabelCapaian } from './tabel/capaian.js';
import { tabelIkhtisar } from './tabel/ikhtisar.js';
import { besaranLaporan } from './tabel/jejak.js';

/**
 * Chapter III of an LKjIP as a document: method, capaian, every comparison sasaran by sasaran, finances with efficiency, conclusion, and
 * the appendices. Every figure comes from one computation, so that tables, sentences and pictures agree.
 *
 * The sentences are a draft: they say what the figures say; causes, obstacles and remedies are the office's to write.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * susunDokumen(rekapLaporan({ versi: 1, instansi: { nama: 'Kecamatan A' }, tahun: 2022, tujuan: [], program: [] })).judul
 * // => 'Laporan Kinerja Kecamatan A Tahun 2022'
 */
export function susunDokumen(rekap: RekapLaporan): Dokumen {
  pastikanBentuk('susunDokumen', 'rekap', rekap, BENTUK_REKAP);
  const { instansi, tahun } = rekap;
  const sasaran = bandingLaporan(rekap);
  const besaran = besaranLaporan(rekap, sasaran);
  const nama = [instansi.nama, instansi.pemda].filter((x) => x !== undefined).join(', ');
  return {
    judul: `Laporan Kinerja ${instansi.nama} Tahun ${tahun}`,
    instansi: nama,
    tahun,
    bagian: [
      ikhtisar(rekap, sasaran, nama),
      { judul: 'BAB III AKUNTABILITAS KINERJA', tingkat: 1, blok: [] },
      bagianMetode(rekap, besaran),
      bagianCapaian(rekap, sasaran),
      ...bagianSasaran(rekap, sasaran),
      ...bagianKeuangan(rekap, sasaran),
      {
        judul: '3.5 Kesimpulan',
        tingkat: 2,
        blok: [
          ...kalimatKesimpulan(rekap, sasaran).map(paragraf),
          paragraf(
            'Naskah ini rancangan yang disusun dari data. Sebab keberhasilan atau kegagalan, kendala, dan langkah perbaikan yang belum termuat diisi oleh instansi.',
          ),
        ],
      },
      ...bagianLampiran(rekap, besaran),
    ],
  };
}

function ikhtisar(rekap: RekapLaporan, sasaran: readonly BandingSasaran[], nama: string): Bagian {
  return {
    judul: 'Ikhtisar Eksekutif',
    tingkat: 1,
    blok: [
      paragraf(
        `Ikhtisar ini merangkum capaian ${rekap.kinerja.tujuan.length} tujuan dan ${sasaran.length} sasaran ${nama} tahun ${rekap.tahun}.`,
      ),
      blokTabel(tabelIkhtisar(sasaran, rekap, 'Tabel 1')),
      ...daftar([...kalimatKesimpulan(rekap, sasaran), kalimatAnggaran(rekap)]),
    ],
  };
}

function bagianCapaian(rekap: RekapLaporan, sasaran: readonly BandingSasaran[]): Bagian {
  const { tahun } = rekap;
  return {
    judul: `3.2 Capaian Indikator Kinerja Utama Tahun ${tahun}`,
    tingkat: 2,
    blok: [
      paragraf(
        `Hasil pengukuran indikator kinerja utama tahun ${tahun} terhadap target Perjanjian Kinerja adalah sebagai berikut.`,
      ),
      blokTabel(tabelCapaian(rekap, 'Tabel 3.2.1')),
      ...(sasaran.some((s) => s.indikator.length > 0) ? [blokGambar(gambarCapaian(sasaran, tahun, 'Gambar 3.1'))] : []),
    ],
  };
}
