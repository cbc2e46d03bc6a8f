import { expect, it } from 'vitest';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const keluhan = (kepala: string[], salah?: string) =>
  periksaTabel({
    tabel: [
      {
        baris: [
          ['Program', ...kepala],
          // 633,9 ÷ 689,0 = 92,00 % and so on from the rupiah behind them; 12.825,4 ÷ 14.806,6 = 86,62 %.
          ['Persampahan', '689', '634', '92,00%'],
          ['Penunjang', '274', '208', '76,05%'],
          ['Jalan', '5.047', '4.096', '81,16%'],
          ['Desa', '280', '271', '96,74%'],
          ['Pelayanan', '4.942', salah ?? '4.111', '83,18%'],
          ['Trantib', '3.575', '3.505', '98,06%'],
          ['Total', '14.807', '12.825', '86,62%'],
        ],
      },
    ],
  }).temuan.flatMap((t) => (t.tingkat === 'catatan' ? [] : [t.lokasi.sel]));

it.each([
  ['Serapan (Juta Rp)'],
  ['Penyerapan (Rp juta)'],
  ['Capaian Keuangan (juta rupiah)'],
  ['Daya Serap (dalam jutaan rupiah)'],
])('what was absorbed, in rupiah, is an amount: %s', (judul) => {
  const kepala = ['Pagu Anggaran (Juta Rp)', judul, 'Serapan (%)'];
  expect(keluhan(kepala)).toEqual([]);
  // 4.711 ÷ 4.942 = 95,33 %.
  expect(keluhan(kepala, '4.711')).toEqual(['C6']);
});
