import { bukuDariCsv } from '../../../src/tabel/dari-csv.js';
import { bukuDariMarkdown } from '../../../src/tabel/dari-markdown.js';
import type { Acak } from '../../bench/keluarga/acak.js';
import { jenis } from '../jenis.js';
import { periksaPenuh } from '../periksa-penuh.js';
import { ANEH, angkaTercetak, ubahTeks } from '../teks-acak.js';

const KEPALA = [
  'No',
  'Kode',
  'Uraian',
  'Indikator',
  'Satuan',
  'Target',
  'Realisasi',
  'Capaian (%)',
  'Pagu',
  'Realisasi Anggaran',
  '%',
  'Sisa',
  'Predikat',
  '2021',
  '2022',
  'TW I',
  'Nilai',
  'Bobot',
  'Skor',
  'Rata-rata',
];
const URAIAN = [
  'Program A',
  'Kegiatan B',
  'Jumlah',
  'Total Belanja',
  'Rata-rata',
  '1',
  '1.1',
  '1.01.02',
  '7.01.01.2.06.0004',
  'Baik',
  '-',
  '',
  'Sub Jumlah',
];

/** A grid with headings that mean something, rows that nearly agree, and cells that are anything. */
function petakAcak(acak: Acak): string[][] {
  const lebar = acak.bulat(1, 9);
  const kepala = acak.ambil(KEPALA, lebar);
  const baris = Array.from({ length: acak.bulat(0, acak.kira(5) ? 60 : 9) }, () =>
    Array.from({ length: acak.kira(95) ? lebar : acak.bulat(0, 14) }, (_, k) => {
      if (acak.kira(4)) return acak.pilih(ANEH);
      if (k < 2 && acak.kira(60)) return acak.pilih(URAIAN);
      const teks = angkaTercetak(acak);
      return acak.kira(4) ? ubahTeks(teks, acak) : teks;
    }),
  );
  const kepalaUbah = kepala.map((k) => (acak.kira(5) ? ubahTeks(k, acak) : k));
  return acak.kira(5) ? baris : [kepalaUbah, ...baris];
}

const nama = (acak: Acak): string => (acak.kira(80) ? 'Tabel 3.1' : acak.pilih(ANEH));

export const petak = jenis<{ nama: string; judul: string; baris: string[][]; narasi: string }>({
  nama: 'petak',
  perSeribu: 60,
  buat: (acak) => {
    const baris = petakAcak(acak);
    const narasi = `Realisasi sebesar ${acak.pilih(baris.flat().concat('90,5'))} dari target ${angkaTercetak(acak)} atau ${angkaTercetak(acak)}.`;
    return { nama: nama(acak), judul: nama(acak), baris, narasi: acak.kira(20) ? ubahTeks(narasi, acak) : narasi };
  },
  uji: ({ nama: n, judul, baris, narasi }) =>
    periksaPenuh({ tabel: [{ nama: n, judul, lembar: n, baris }], narasi: [{ teks: narasi }] }),
});

export const csv = jenis<string>({
  nama: 'csv',
  perSeribu: 60,
  buat: (acak) => {
    const pemisah = acak.pilih([',', ';', '\t', '|']);
    const isi = petakAcak(acak)
      .map((b) => b.map((s) => (acak.kira(30) ? `"${s.replaceAll('"', '""')}"` : s)).join(pemisah))
      .join(acak.pilih(['\n', '\r\n', '\n\n']));
    return acak.kira(60) ? ubahTeks(isi, acak, ['"', '""', pemisah, '\n', '\r', '\ufeff', '\u0000', "'"]) : isi;
  },
  uji: (teks) => periksaPenuh(bukuDariCsv(teks, { berkas: 'a.csv' })),
});

export const markdown = jenis<string>({
  nama: 'markdown',
  perSeribu: 60,
  buat: (acak) => {
    const [kepala = [], ...baris] = petakAcak(acak);
    const garis = (b: readonly string[]): string => `| ${b.join(' | ')} |`;
    const isi = [
      '# Bab III',
      '',
      garis(kepala),
      garis(kepala.map(() => '---')),
      ...baris.map(garis),
      '',
      `Capaian ${angkaTercetak(acak)} persen.`,
    ].join('\n');
    return acak.kira(70)
      ? ubahTeks(isi, acak, [
          '|',
          '\\|',
          '---',
          '\n',
          '\n\n',
          '> ',
          '- ',
          '`',
          '**',
          '_',
          '<!--',
          '<td>',
          '[',
          '](',
          '    ',
        ])
      : isi;
  },
  uji: (teks) => periksaPenuh(bukuDariMarkdown(teks, { berkas: 'a.md' })),
});
