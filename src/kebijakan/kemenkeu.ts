import { anjuran } from './anjuran.js';
import type { Preset } from './preset.js';

const kmk = (tempat: string) => ({ acuan: 'kmk-127-2026', tempat, kedudukan: 'lewat-pihak-lain' }) as const;

/**
 * Performance of the Ministry of Finance: every indicator within 0 to 120, stabilize by the conversion table, a zero target scaled on the
 * indicator's worst tolerable value, weighted means, efficiency of PMK 214/2017.
 */
export const kebijakanKemenkeu = {
  id: 'kemenkeu',
  nama: 'Kementerian Keuangan',
  gloss: 'performance management of the Ministry of Finance',
  aturan: {
    ...anjuran.aturan,
    minimize: 'selisih',
    stabilize: {
      tabel: [
        [0, 0],
        [90, 100],
        [100, 120],
      ],
    },
    targetNol: 'terburuk-indikator',
    batas: { indikator: { bawah: 0, atas: 120 }, rekap: { bawah: 0, atas: 120 } },
    rataRata: { takTerukur: 'kecualikan', cara: 'berbobot', rumus: 'hitung', dari: 'tak-dibulatkan' },
    efisiensi: { metode: 'pmk-214', gerbang: 'tanpa' },
    skala: 'status.efektivitas',
  },
  kutipan: [
    /* @__PURE__ */ kmk('hlm. 37–38 dan 67–70'),
    { acuan: 'dasbor-kemenkeu', tempat: 'MAX dan MIN dengan batas 1,2', kedudukan: 'praktik' },
  ],
  kutipanAturan: {
    minimize: /* @__PURE__ */ kmk('hlm. 67–70, minimize'),
    stabilize: /* @__PURE__ */ kmk('hlm. 67–70, contoh tabel konversi stabilize'),
    targetNol: /* @__PURE__ */ kmk('hlm. 67–70, target 0'),
    batas: /* @__PURE__ */ kmk('hlm. 67–70, batas 0–120'),
    rataRata: { acuan: 'kalkulator-kakin', tempat: 'indikator tanpa capaian tidak ikut', kedudukan: 'praktik' },
    efisiensi: { acuan: 'pmk-214-2017', tempat: 'lampiran, efisiensi', kedudukan: 'dibaca-di-peraturan' },
    skala: { acuan: 'simpulan-lkjip', tempat: 'kategori Kemenkeu tidak terbaca', kedudukan: 'simpulan' },
  },
  contoh: [
    {
      polarisasi: 'stabilize',
      target: '100',
      realisasi: '96',
      capaian: '112.00',
      predikat: 'melebihi',
      asal: 'CAP-16: capaian awal 96, tabel (90, 100) (100, 120)',
    },
    {
      polarisasi: 'minimize',
      target: '0',
      realisasi: '4',
      nilaiTerburuk: '10',
      capaian: '60.00',
      predikat: 'tidak-mencapai',
      asal: 'CAP-13: (10 − 4) ÷ 10 × 100',
    },
    {
      polarisasi: 'maximize',
      target: '-10',
      realisasi: '-5',
      capaian: '120.00',
      predikat: 'melebihi',
      asal: 'CAP-12: 150, dibatasi 120',
    },
  ],
  catatan:
    'Tabel konversi stabilize adalah contoh; manual tiap indikator dapat mencetak tabelnya sendiri. Target 0 memerlukan nilaiTerburuk pada indikatornya; tanpa itu tak terukur. Kategori nilai Kemenkeu tidak terbaca, jadi predikatnya hanya menyebut melebihi, mencapai, atau tidak mencapai target.',
} as const satisfies Preset;
