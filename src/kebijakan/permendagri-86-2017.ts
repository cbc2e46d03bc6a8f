import { anjuran } from './anjuran.js';
import type { Preset } from './preset.js';

const ekspor = (tempat: string) => ({ acuan: 'e81-ekspor', tempat, kedudukan: 'praktik' }) as const;

/**
 * Evaluation of the Renja on form E.81: the mean over indicator rows, percentages from sums of rupiah, the five-level scale as printed,
 * T ÷ R for lower-is-better as the applications that look at polarity do.
 */
export const kebijakanPermendagri86 = {
  id: 'permendagri-86-2017',
  nama: 'Evaluasi Renja Permendagri 86/2017 (formulir E.81)',
  gloss: 'evaluation of plans under Permendagri 86/2017',
  aturan: {
    ...anjuran.aturan,
    minimize: 'rasio',
    kemajuan: { metode: 'rasio' },
    rataRata: { takTerukur: 'kecualikan', cara: 'per-indikator', rumus: 'hitung', dari: 'tak-dibulatkan' },
    serapanRekap: { hierarki: 'gabungan', sasaran: 'gabungan' },
    skala: 'permendagri-86-2017.lima-kelas',
  },
  kutipan: [
    {
      acuan: 'permendagri-86-2017',
      tempat: 'formulir E.81 dan skala nilai peringkat kinerja; naskahnya belum terbaca utuh',
      kedudukan: 'lewat-pihak-lain',
    },
    /* @__PURE__ */ ekspor('rumus sel formulir E.81'),
  ],
  kutipanAturan: {
    minimize: { acuan: 'wp-sipd', tempat: 'monev indikator Renja, tren negatif T ÷ R', kedudukan: 'praktik' },
    kemajuan: { acuan: 'subang-e81', tempat: 'kolom 14 = 13 ÷ 5 × 100', kedudukan: 'praktik' },
    rataRata: /* @__PURE__ */ ekspor('rata-rata capaian kinerja atas baris indikator'),
    serapanRekap: /* @__PURE__ */ ekspor('persentase dihitung ulang dari jumlah rupiah'),
    skala: { acuan: 'lkjip-sampang-2019', tempat: 'hlm. 29', kedudukan: 'lewat-pihak-lain' },
  },
  contoh: [
    {
      polarisasi: 'maximize',
      target: '80',
      realisasi: '82',
      capaian: '102.50',
      predikat: 'ST',
      asal: 'hitung tangan: 82 ÷ 80 × 100; di atas 100 kelas teratas',
    },
    {
      polarisasi: 'maximize',
      target: '200',
      realisasi: '181',
      capaian: '90.50',
      predikat: null,
      asal: 'PRD-P86: 90,5 jatuh di celah 90–91 sebagaimana tercetak',
    },
    {
      polarisasi: 'minimize',
      target: '12',
      realisasi: '13',
      capaian: '92.31',
      predikat: 'ST',
      asal: 'CAP-27: 12 ÷ 13 × 100',
    },
  ],
  catatan:
    'Formulirnya membagi polos realisasi dengan target, juga untuk indikator yang makin rendah makin baik; preset ini melihat polaritas. Celah skala dibiarkan seperti tercetak; pilih celahSkala bila instansi sudah menetapkan caranya.',
} as const satisfies Preset;
