import { readFileSync } from 'node:fs';
import { bacaLaporan } from '../../../src/kebijakan/baca-laporan.js';
import { gabungKebijakan } from '../../../src/kebijakan/gabung-kebijakan.js';
import { dokumenKeHtml } from '../../../src/laporan/html.js';
import { dokumenKeMarkdown } from '../../../src/laporan/markdown.js';
import { susunDokumen } from '../../../src/laporan/susun-dokumen.js';
import { rekapKeJson } from '../../../src/rekap/ke-json.js';
import { rekapLaporan } from '../../../src/rekap/rekap-laporan.js';
import { daftarSkala } from '../../../src/skala/daftar-lengkap.js';
import { periksaSkala } from '../../../src/skala/periksa-skala.js';
import type { Skala } from '../../../src/skala/skala.js';
import { tentukanPredikat } from '../../../src/skala/tentukan-predikat.js';
import { bukuDariJson } from '../../../src/tabel/dari-json.js';
import { jenis } from '../jenis.js';
import { nilaiData, nilaiTeks } from '../penilai.js';
import { periksaPenuh } from '../periksa-penuh.js';
import { ubahJson } from '../ubah-json.js';

let contoh: unknown;
const contohLaporan = (): unknown => {
  contoh ??= JSON.parse(readFileSync('examples/batu-sopang-2022/laporan.json', 'utf8'));
  return contoh;
};

/** The example report with values, types and keys changed, through reading to roll-up, Markdown and HTML. */
export const laporan = jenis<unknown>({
  nama: 'laporan',
  perSeribu: 15,
  buat: (acak) => ubahJson(contohLaporan(), acak),
  uji: (data) => {
    const sebelum = JSON.stringify(data);
    const hasil = bacaLaporan(data);
    const salah = JSON.stringify(data) === sebelum ? [] : ['masukan berubah'];
    if (hasil.status !== 'sah')
      return [...salah, ...nilaiTeks('masalah', JSON.stringify(hasil), `${sebelum} Infinity`)];
    const rekap = rekapLaporan(hasil.laporan);
    const dokumen = susunDokumen(rekap);
    return [
      ...salah,
      ...nilaiData('rekap', rekapKeJson(rekap)),
      ...nilaiTeks('markdown', dokumenKeMarkdown(dokumen), sebelum),
      ...nilaiTeks('html', dokumenKeHtml(dokumen), sebelum),
    ];
  },
});

/** What an answer repeats of the scale that was given to it: data, and no message. */
const GEMA = { skala: '', kode: '', label: '' };

/** Scales with changed bounds, classes and ways, and what they say to values. */
export const skala = jenis<{ readonly skala: unknown; readonly nilai: string }>({
  nama: 'skala',
  perSeribu: 300,
  buat: (acak) => ({
    skala: ubahJson(acak.pilih(daftarSkala), acak),
    nilai: `${acak.bulat(-10, 130)}.${acak.bulat(0, 99)}`,
  }),
  uji: ({ skala: s, nilai }) => {
    const sebelum = JSON.stringify(s);
    const hasil = periksaSkala(s as Skala);
    const predikat = tentukanPredikat(nilai, s as Skala);
    const salah = [
      ...nilaiData('periksaSkala', hasil),
      ...nilaiTeks('temuan skala', JSON.stringify([hasil.temuan, { ...predikat, ...GEMA }]), sebelum),
    ];
    return JSON.stringify(s) === sebelum ? salah : [...salah, 'masukan berubah'];
  },
});

const KEBIJAKAN = {
  preset: 'permenpanrb.53-2014',
  minimize: 'selisih',
  stabilize: 'rasio',
  targetNol: 'tak-terukur',
  takTerukur: 'lewati',
  pembulatan: { desimal: 2, mode: 'setengah-naik' },
  batas: { bawah: 0, atas: 100 },
  predikat: 'lan.empat-kelas',
};

/** Policies of any shape. */
export const kebijakan = jenis<unknown>({
  nama: 'kebijakan',
  perSeribu: 300,
  buat: (acak) => ubahJson(acak.kira(50) ? {} : KEBIJAKAN, acak),
  uji: (data) => nilaiData('kebijakan', JSON.parse(JSON.stringify(gabungKebijakan(data as never)))),
});

const BUKU = {
  tabel: [
    {
      nama: 'Tabel 3.1',
      judul: 'Serapan',
      halaman: 4,
      baris: [
        ['Uraian', 'Pagu', 'Realisasi', '%'],
        ['A', '200', '150', '75,00'],
        ['B', 300, 150, 51],
        ['Jumlah', '500', '300', '60,00'],
      ],
    },
  ],
  narasi: [{ teks: 'Serapan sebesar 60,00 persen.', bagian: 'Bab III' }],
};

/** Tables as JSON, changed, through the check. */
export const bukuJson = jenis<unknown>({
  nama: 'buku-json',
  perSeribu: 60,
  buat: (acak) => ubahJson(BUKU, acak),
  uji: (data) => periksaPenuh(bukuDariJson(data, { berkas: 'a.json' })),
});
