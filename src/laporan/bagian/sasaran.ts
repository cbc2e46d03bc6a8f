import type { BandingSasaran } from '../../rekap/banding-laporan.js';
import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import { type Bagian, type Blok, blokGambar, blokTabel, daftar, paragraf } from '../dokumen.js';
import { gambarDeret } from '../gambar/gambar-laporan.js';
import { kalimatAkhirPeriode } from '../kalimat/akhir-periode.js';
import { kalimatCapaian, kalimatSasaran } from '../kalimat/capaian.js';
import { kalimatEfisiensi } from '../kalimat/efisiensi.js';
import { kalimatPembanding } from '../kalimat/pembanding.js';
import { kalimatProgram } from '../kalimat/program.js';
import { kalimatTahunLalu } from '../kalimat/tahun-lalu.js';
import { tabelAkhirPeriode } from '../tabel/akhir-periode.js';
import { tabelAnalisisSasaran } from '../tabel/analisis-sasaran.js';
import { tabelDeretTahun } from '../tabel/deret-tahun.js';
import { adaPembanding, tabelPembanding } from '../tabel/pembanding.js';
import { tabelProgramPendukung } from '../tabel/program-pendukung.js';

/** Section 3.3: every comparison of every sasaran. */
export function bagianSasaran(rekap: RekapLaporan, sasaran: readonly BandingSasaran[]): Bagian[] {
  const adaDeret = sasaran.some((s) => s.indikator.some((i) => i.deret.length > 2));
  return [
    {
      judul: `3.3 Analisis Capaian Kinerja Tahun ${rekap.tahun}`,
      tingkat: 2,
      blok: [
        paragraf(
          'Analisis berikut disusun per sasaran. Setiap indikator dibandingkan menurut urutan yang sama, agar mudah diperiksa.',
        ),
        ...(adaDeret ? [blokTabel(tabelDeretTahun(sasaran, 'Tabel 3.3'))] : []),
      ],
    },
    ...sasaran.map((s, i) => satuSasaran(s, i + 1, rekap)),
  ];
}

function satuSasaran(s: BandingSasaran, nomor: number, rekap: RekapLaporan): Bagian {
  const { tahun } = rekap;
  const nama = (n: number) => `Tabel 3.3.${nomor}.${n}`;
  const tabel = (ada: boolean, buat: () => ReturnType<typeof tabelAnalisisSasaran>): Blok[] =>
    ada ? [blokTabel(buat())] : [];
  const berisi = s.indikator.length > 0;
  return {
    judul: `3.3.${nomor} Sasaran ${s.kode}: ${s.uraian}`,
    tingkat: 3,
    blok: [
      ...(berisi ? [] : [paragraf('Sasaran ini belum memiliki indikator dalam data, jadi capaiannya tidak terukur.')]),
      ...tabel(berisi, () => tabelAnalisisSasaran(s, tahun, nama(1))),
      ...daftar([
        ...s.indikator.flatMap((i) => [kalimatCapaian(i.rekap, tahun), ...kalimatTahunLalu(i, tahun)]),
        ...kalimatSasaran(s.rekap),
      ]),
      ...gambarSasaran(s, nomor),
      ...tabel(berisi, () => tabelAkhirPeriode(s, tahun, nama(2))),
      ...daftar(s.indikator.flatMap((i) => kalimatAkhirPeriode(i, tahun))),
      ...tabel(adaPembanding(s), () => tabelPembanding(s, tahun, nama(3))),
      ...daftar(s.indikator.flatMap(kalimatPembanding)),
      ...sebab(s),
      paragraf(kalimatEfisiensi(s, rekap.efisiensi)),
      ...tabel(s.program.length > 0, () => tabelProgramPendukung(s, tahun, nama(4))),
      ...daftar(kalimatProgram(s)),
    ],
  };
}

function gambarSasaran(s: BandingSasaran, nomor: number): Blok[] {
  return s.indikator.flatMap((b, i) => {
    const gambar = gambarDeret(b, `Gambar 3.3.${nomor}.${i + 1}`);
    return gambar ? [blokGambar(gambar)] : [];
  });
}

/** Causes and remedies are text that data must bring; where there is none, that is said. */
function sebab(s: BandingSasaran): Blok[] {
  const catatan = [
    ...(s.catatan === null ? [] : [s.catatan]),
    ...s.indikator.flatMap(({ asal: { nama, catatan: isi } }) => (isi === undefined ? [] : [`${nama}: ${isi}`])),
  ];
  return [
    paragraf(
      catatan.length > 0
        ? 'Catatan instansi tentang sebab, kendala dan keadaan data:'
        : 'Sebab keberhasilan atau kegagalan dan langkah perbaikannya belum diisi dalam data.',
    ),
    ...daftar(catatan),
  ];
}
