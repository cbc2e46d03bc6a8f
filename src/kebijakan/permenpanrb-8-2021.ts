import { anjuran } from './anjuran.js';
import type { Preset } from './preset.js';

const lampiran = (tempat: string) =>
  ({ acuan: 'permenpanrb-8-2021', tempat, kedudukan: 'dibaca-di-peraturan' }) as const;

/** Individual performance (SKP) under PermenPANRB 8/2021: the special formula for lower-is-better; the value (nilai) beside each achievement is at most 120, the achievement itself has no ceiling. */
export const kebijakanPermenpanrb8 = {
  id: 'permenpanrb-8-2021',
  nama: 'SKP PermenPANRB 8/2021',
  gloss: 'individual performance of civil servants, 2021 to 2022',
  aturan: {
    ...anjuran.aturan,
    minimize: 'selisih',
    targetMaksimal: 'tanpa-konversi',
    nilaiIndividu: 'permenpanrb-8-2021',
    rataRata: { takTerukur: 'kecualikan', cara: 'per-indikator', rumus: 'hitung', dari: 'tak-dibulatkan' },
    skala: 'iki.permenpanrb-8-2021',
  },
  kutipan: [/* @__PURE__ */ lampiran('lampiran hlm. 91, 93, 100, dan 243')],
  kutipanAturan: {
    minimize: /* @__PURE__ */ lampiran('lampiran hlm. 100, huruf (g), kondisi khusus: 1 + (1 − R ÷ T)'),
    targetMaksimal: /* @__PURE__ */ lampiran('lampiran hlm. 93, huruf (i): yang menjadi 120 adalah nilai'),
    nilaiIndividu: /* @__PURE__ */ lampiran('lampiran hlm. 93, huruf (e)–(i): rumus nilai'),
    skala: {
      acuan: 'permenpanrb-8-2021',
      tempat: 'lampiran hlm. 93, huruf (e)–(g): batas dari penyebut rumus nilai',
      kedudukan: 'simpulan',
    },
  },
  contoh: [
    {
      polarisasi: 'maximize',
      target: '100',
      realisasi: '100',
      targetMaksimal: true,
      capaian: '100.00',
      predikat: 'B',
      asal: 'hlm. 93 huruf (i): capaian tetap 100, nilainya 120',
    },
    {
      polarisasi: 'minimize',
      target: '8',
      realisasi: '9',
      capaian: '87.50',
      predikat: 'C',
      asal: 'CAP-23: 1 + (1 − 9 ÷ 8)',
    },
    {
      polarisasi: 'maximize',
      target: '50',
      realisasi: '90',
      capaian: '180.00',
      predikat: 'SB',
      asal: 'hitung tangan: 90 / 50; hlm. 93 huruf (h): nilainya 120',
    },
  ],
  catatan:
    'Capaian tidak dibatasi; yang paling tinggi 120 adalah nilainya (individu.iki.konversi), yang dihitung di sampingnya. PermenPANRB 6/2022 menggantinya dengan rating dan predikat tanpa angka.',
} as const satisfies Preset;
