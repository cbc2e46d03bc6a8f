import type { Preset } from './preset.js';

/** What the library recommends where no regulation of the office says otherwise; the defaults of every function. */
export const anjuran = {
  id: 'anjuran',
  nama: 'Anjuran pustaka',
  gloss: 'recommended defaults',
  aturan: {
    minimize: 'selisih',
    stabilize: 'polos',
    targetNol: 'tak-terukur',
    realisasiNol: 'seratus',
    batas: { indikator: { bawah: 0, atas: null }, rekap: { bawah: null, atas: null } },
    kemajuan: 'rasio',
    rataRata: { takTerukur: 'kecualikan', cara: 'per-sasaran', rumus: 'hitung' },
    serapanRekap: { hierarki: 'gabungan', sasaran: 'gabungan' },
    efisiensi: { metode: 'rasio', gerbang: '>=100' },
    skala: 'lan.empat-kelas',
    konsolidasi: 'terisi',
    pembulatan: { desimal: 2, mode: 'setengah-naik' },
    klasifikasi: 'tak-dibulatkan',
  },
  kutipan: [{ acuan: 'simpulan-lkjip', tempat: 'kebijakan bawaan', kedudukan: 'simpulan' }],
} as const satisfies Preset;
