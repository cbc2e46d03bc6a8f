import { hitungCapaian, hitungEfisiensi, hitungKemajuan } from '../../../../src/index.js';
import { bandingkan } from '../banding.js';
import { p, SERATUS } from '../bilangan.js';
import { keluarga, tulis } from '../keluarga.js';
import { pmk214Tepat } from './efisiensi.js';

interface KasusPmk {
  readonly capaian: string;
  readonly pagu: string;
  readonly realisasi: string;
}

/** D5: the PMK has no gate, so E is measured below 100 where nobody asks for one. */
export const d5 = keluarga<KasusPmk>({
  nama: 'D5 efisiensi pmk-214 tanpa gerbang bawaan',
  porsi: 1,
  ragu: true,
  bangkitkan: (acak) => ({
    capaian: String(acak.antara(40, 99)),
    pagu: String(acak.antara(100, 900)),
    realisasi: String(acak.antara(50, 900)),
  }),
  periksa(k) {
    const harap = pmk214Tepat([{ P: p(k.pagu), C: p(k.capaian), A: p(k.realisasi) }]);
    return bandingkan('efisiensi', hitungEfisiensi(k, { metode: 'pmk-214' }), harap, { skala: [] });
  },
  panggilan: (k) => `hitungEfisiensi(${tulis(k)}, { metode: 'pmk-214' })`,
});

/** D6: a target of 0 that is met with 0 is met, as the name of the policy says. */
export const d6 = keluarga<Record<string, never>>({
  nama: 'D6 seratus-bila-tercapai, maximize, T = R = 0',
  porsi: 1,
  ragu: true,
  bangkitkan: () => ({}),
  periksa: () =>
    bandingkan(
      'capaian',
      hitungCapaian({ target: 0, realisasi: 0, polarisasi: 'maximize' }, { targetNol: 'seratus-bila-tercapai' }),
      { nilai: SERATUS },
    ),
  panggilan: () =>
    "hitungCapaian({ target: 0, realisasi: 0, polarisasi: 'maximize' }, { targetNol: 'seratus-bila-tercapai' })",
});

interface KasusMundur {
  readonly realisasi: string;
}

/** D8: an indicator that got worse on the way from 20 to 5 says by how much. */
export const d8 = keluarga<KasusMundur>({
  nama: 'D8 kemajuan dari kondisi awal di bawah 0 tidak dilantai',
  porsi: 1,
  ragu: true,
  bangkitkan: (acak) => ({ realisasi: String(acak.antara(21, 40)) }),
  periksa: ({ realisasi }) =>
    bandingkan(
      'kemajuan',
      hitungKemajuan(
        { targetAkhir: 5, realisasi, kondisiAwal: 20, polarisasi: 'minimize' },
        { metode: 'dari-kondisi-awal' },
      ),
      { nilai: p(realisasi).kurang(p(20)).persenDari(p('-15')) },
      { skala: [] },
    ),
  panggilan: ({ realisasi }) =>
    `hitungKemajuan({ targetAkhir: 5, realisasi: ${realisasi}, kondisiAwal: 20, polarisasi: 'minimize' }, { metode: 'dari-kondisi-awal' })`,
});
