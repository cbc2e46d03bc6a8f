import type { Polarisasi } from '../opsi.js';
import { bagi, bila, konstanta, kurang, masukan, persen, type Syarat, syarat } from '../pohon.js';
import { lengkapi, type PokokRumus, pokok, type Rumus } from '../rumus.js';

const T = masukan('target', 'satuan-indikator', { min: 0, maks: 0 }, 'target 0');
const R = masukan('realisasi', 'satuan-indikator');
const W = masukan('nilai terburuk', 'satuan-indikator', { min: 1, maks: null }, 'nilai terburuk yang masih diterima');

const tercapai = (bilaTercapai: Syarat) => bila(bilaTercapai, konstanta(100), konstanta(0));
const dasar = {
  satuan: 'persen',
  masukan: { T, R },
  takTerukurBila: [
    { masukan: 'T', keadaan: 'kosong', alasan: 'target-kosong' },
    { masukan: 'R', keadaan: 'kosong', alasan: 'realisasi-kosong' },
  ],
} as const satisfies Partial<Rumus>;

/** What of {@link capaianTargetNolMaximize} computes. */
export const pokokTargetNolMaximize = pokok({
  ...dasar,
  id: 'capaian.target-nol.maximize',
  nama: 'Capaian maximize dengan target 0',
  isi: tercapai(syarat(R, '>=', konstanta(0))),
  kutipan: [
    {
      acuan: 'aplikasi-kementerian-t-r-t',
      tempat: 'capaian bila target 0 dan realisasi di atas 0',
      kedudukan: 'praktik',
    },
    { acuan: 'simpulan-lkjip', tempat: 'realisasi 0 atas target 0 adalah tercapai', kedudukan: 'simpulan' },
  ],
});

/**
 * Capaian of a higher-is-better indicator whose target is 0, by the policy `seratus-bila-tercapai`: 100 when it is met (R ≥ 0), else 0.
 *
 * An application of a ministry counts R = 0 as 0 although the target is met; the policy's name says otherwise, and so does this formula.
 *
 * - Inputs: T = 0, R in the indicator's unit.
 * - Result: 100 or 0 percent.
 * - Tak terukur: T or R missing.
 *
 * @example
 * evaluasi(capaianTargetNolMaximize, { T: 0, R: 5 }) // => { status: 'terukur', teks: '100,00' }
 */
export const capaianTargetNolMaximize = lengkapi(pokokTargetNolMaximize, {
  gloss: 'zero target, higher is better: 100 if it is met',
  arah: { R: 'naik' },
  contoh: [
    { masukan: { T: 0, R: 5 }, hasil: '100.00', asal: 'aplikasi T − (R − T): 100 bila R > 0' },
    { masukan: { T: 0, R: 0 }, hasil: '100.00', asal: 'target 0 tercapai oleh realisasi 0' },
    { masukan: { T: 0, R: -1 }, hasil: '0.00', asal: 'di bawah target' },
  ],
});

/** What of {@link capaianTargetNolMinimize} computes. */
export const pokokTargetNolMinimize = pokok({
  ...dasar,
  id: 'capaian.target-nol.minimize',
  nama: 'Capaian minimize dengan target 0',
  isi: tercapai(syarat(R, '<=', konstanta(0))),
  kutipan: [
    { acuan: 'pringsewu-esakip', tempat: 'app/Helpers/capaian_helper.php', kedudukan: 'praktik' },
    { acuan: 'karantina-yogyakarta', tempat: 'tabel: target 0 %, realisasi 0 %, tercapai', kedudukan: 'praktik' },
  ],
});

/**
 * Capaian of a lower-is-better indicator whose target is 0: 100 when nothing happened (R ≤ 0), else 0.
 *
 * T = R = 0 is 100 under every policy; R > 0 is 0 only where the policy asks for it.
 *
 * - Inputs: T = 0, R in the indicator's unit.
 * - Result: 100 or 0 percent.
 * - Tak terukur: T or R missing.
 *
 * @example
 * evaluasi(capaianTargetNolMinimize, { T: 0, R: 0 }) // => { status: 'terukur', teks: '100,00' }
 */
export const capaianTargetNolMinimize = lengkapi(pokokTargetNolMinimize, {
  gloss: 'zero target, lower is better: 100 if nothing happened',
  arah: { R: 'turun' },
  contoh: [
    { masukan: { T: 0, R: 0 }, hasil: '100.00', asal: 'CAP-29' },
    { masukan: { T: 0, R: 3 }, hasil: '0.00', asal: 'praktik: wp-sipd memberi 0' },
  ],
});

/** What of {@link capaianTargetNolStabilize} computes. */
export const pokokTargetNolStabilize = pokok({
  ...dasar,
  id: 'capaian.target-nol.stabilize',
  nama: 'Capaian stabilize dengan target 0',
  isi: tercapai(syarat(R, '=', konstanta(0))),
  kutipan: [{ acuan: 'simpulan-lkjip', tempat: 'target 0 pada stabilize', kedudukan: 'simpulan' }],
});

/**
 * Capaian of a closest-is-best indicator whose target is 0, by the policy `seratus-bila-tercapai`: 100 when R = 0, else 0.
 *
 * - Inputs: T = 0, R in the indicator's unit.
 * - Result: 100 or 0 percent.
 * - Tak terukur: T or R missing.
 *
 * @example
 * evaluasi(capaianTargetNolStabilize, { T: 0, R: 1 }) // => { status: 'terukur', teks: '0,00' }
 */
export const capaianTargetNolStabilize = lengkapi(pokokTargetNolStabilize, {
  gloss: 'zero target, closest is best: 100 at exactly 0',
  arah: { R: 'tidak-tentu' },
  contoh: [{ masukan: { T: 0, R: 0 }, hasil: '100.00', asal: 'tepat di target' }],
});

/** The formula for a target of 0 by polarity, where no worst value is named. */
export const POKOK_TARGET_NOL: Readonly<Record<Polarisasi, PokokRumus>> = {
  maximize: pokokTargetNolMaximize,
  minimize: pokokTargetNolMinimize,
  stabilize: pokokTargetNolStabilize,
};

/** What of {@link capaianTargetNolTerburuk} computes. */
export const pokokTargetNolTerburuk = pokok({
  ...dasar,
  id: 'capaian.target-nol.terburuk',
  nama: 'Capaian minimize dengan target 0, terhadap nilai terburuk',
  masukan: { T, R, W },
  isi: persen(bagi(kurang(W, R), W)),
  takTerukurBila: [
    ...dasar.takTerukurBila,
    { masukan: 'W', keadaan: 'kosong', alasan: 'target-nol' },
    { masukan: 'W', keadaan: 'tidak-positif', alasan: 'terburuk-tak-sah' },
  ],
  kutipan: [{ acuan: 'kmk-127-2026', tempat: 'hlm. 67–70, target 0', kedudukan: 'lewat-pihak-lain' }],
});

/**
 * Capaian of a lower-is-better indicator whose target is 0, scaled on the worst tolerable value: (W − R) ÷ W × 100.
 *
 * 100 at R = 0, 0 at R = W, negative beyond.
 *
 * - Inputs: T = 0, R and W > 0 in the indicator's unit.
 * - Result: percent, at most 100 when R ≥ 0.
 * - Tak terukur: T or R missing, W missing or W ≤ 0.
 *
 * @example
 * evaluasi(capaianTargetNolTerburuk, { T: 0, R: 4, W: 10 }) // => { status: 'terukur', teks: '60,00' }
 */
export const capaianTargetNolTerburuk = lengkapi(pokokTargetNolTerburuk, {
  gloss: 'zero target, lower is better, scaled on the worst tolerable value',
  arah: { R: 'turun', W: 'naik' },
  contoh: [
    { masukan: { T: 0, R: 4, W: 10 }, hasil: '60.00', asal: 'CAP-13: (10 − 4) / 10' },
    {
      masukan: { T: 0, R: 4, W: null },
      hasil: { alasan: 'target-nol' },
      asal: 'CAP-14: nilai terburuk tidak diketahui',
    },
  ],
});
