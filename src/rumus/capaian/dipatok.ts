import { masukan } from '../pohon.js';
import { lengkapi, pokok } from '../rumus.js';

const T = masukan('target', 'satuan-indikator');
const R = masukan('realisasi', 'satuan-indikator');
const p = masukan('patokan', 'persen', { min: 0, maks: 100 }, 'nilai yang ditetapkan kebijakan');

/** What of {@link capaianDipatok} computes. */
export const pokokDipatok = pokok({
  id: 'capaian.dipatok',
  nama: 'Capaian yang dipatok kebijakan',
  satuan: 'persen',
  masukan: { T, R, p },
  isi: p,
  takTerukurBila: [
    { masukan: 'T', keadaan: 'kosong', alasan: 'target-kosong' },
    { masukan: 'R', keadaan: 'kosong', alasan: 'realisasi-kosong' },
  ],
  kutipan: [
    {
      acuan: 'pringsewu-esakip',
      tempat: 'app/Helpers/capaian_helper.php, realisasi 0 dipatok 100',
      kedudukan: 'praktik',
    },
    { acuan: 'tapin-esakip', tempat: 'target 0 dihitung 0', kedudukan: 'praktik' },
  ],
});

/**
 * A capaian pinned to a value by policy, where no formula has one: R = 0 under T ÷ R (`realisasiNol`), or T = 0 counted as 0.
 *
 * - Inputs: T and R as they were, p the value that the policy sets, in percent.
 * - Result: p.
 * - Tak terukur: T or R missing.
 *
 * @example
 * evaluasi(capaianDipatok, { T: 12, R: 0, p: 100 }) // => { status: 'terukur', teks: '100,00' }
 */
export const capaianDipatok = lengkapi(pokokDipatok, {
  gloss: 'achievement pinned by policy',
  arah: { p: 'naik' },
  contoh: [{ masukan: { T: 12, R: 0, p: 100 }, hasil: '100.00', asal: 'CAP-28: kebijakan nol_realisasi=100' }],
});
