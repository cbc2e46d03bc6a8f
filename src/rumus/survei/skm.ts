import {
  bila,
  jumlah,
  kali,
  konstanta,
  masukan,
  masukanDaftar,
  rataRataDaftar,
  type Simpul,
  syarat,
} from '../pohon.js';
import { type Rumus, rumus } from '../rumus.js';

const x = masukanDaftar('jawaban', 'nilai', { min: 1, maks: 4 });
const N = masukanDaftar('nilai rata-rata unsur', 'nilai', { min: 1, maks: 4 }, 'NRR tiap unsur');
const w = masukanDaftar('bobot unsur', 'bobot', { min: 0, maks: 1 }, 'jumlahnya seharusnya 1');

const I = masukan('IKM', 'nilai', { min: 1, maks: 4 }, 'jumlah NRR tertimbang');

const satu = konstanta(1);
const diLuarSkala = jumlah(bila(syarat(x, '<', satu), satu, bila(syarat(x, '>', konstanta(4)), satu, konstanta(0))));
const rataRataUnsur = rataRataDaftar(N);
const tertimbang = jumlah(kali(N, w));
const keNik = (ikm: Simpul): Simpul => kali(ikm, konstanta(25));
const unsurKosong = { masukan: 'N', keadaan: 'kosong', alasan: 'jawaban-kosong' } as const;
const dasar = { satuan: 'nilai', masukan: { N }, takTerukurBila: [unsurKosong], arah: { N: 'naik' } } as const;
const berbobot = {
  ...dasar,
  masukan: { N, w },
  takTerukurBila: [unsurKosong, { masukan: 'w', keadaan: 'kosong', alasan: 'bobot-kosong' }],
} as const satisfies Partial<Rumus>;
const kalkulator = { acuan: 'permenpanrb-14-2017', tempat: 'kalkulator SKM', kedudukan: 'lewat-pihak-lain' } as const;
const lama = { acuan: 'kep-25-mpan-2-2004', tempat: 'IKM 14 unsur', kedudukan: 'lewat-pihak-lain' } as const;

/**
 * NRR, nilai rata-rata of one unsur of a satisfaction survey: Σ answers ÷ answered questionnaires.
 *
 * - Inputs: the answers 1 to 4; blank ones are left out by the caller.
 * - Result: a value, 1 to 4.
 * - Tak terukur: no answers, an answer outside 1 to 4.
 *
 * @example
 * evaluasi(skmNrr, { x: [3, 4, 3, 4] }) // => { teks: '3,50' }
 */
export const skmNrr = rumus({
  id: 'survei.skm.nrr',
  nama: 'Nilai rata-rata unsur (NRR)',
  gloss: 'mean answer of a survey element',
  satuan: 'nilai',
  masukan: { x },
  isi: rataRataDaftar(x),
  takTerukurBila: [
    { masukan: 'x', keadaan: 'kosong', alasan: 'jawaban-kosong' },
    { syarat: syarat(diLuarSkala, '>', konstanta(0)), alasan: 'jawaban-di-luar-skala' },
  ],
  arah: { x: 'naik' },
  kutipan: [kalkulator, lama],
  contoh: [{ masukan: { x: [3, 4, 3, 4] }, hasil: '3.50', asal: 'hitung tangan: 14 / 4' }],
});

/**
 * IKM with equal weights: the mean of the NRR, each weighing exactly 1 ÷ number of unsur.
 *
 * Reports print the weight as 0,11 (or 0,071 for 14 unsur); computing with that print loses 1 %, see {@link skmIkmBerbobot}.
 *
 * - Inputs: the NRR of all unsur.
 * - Result: a value, 1 to 4.
 * - Tak terukur: no unsur, an unsur without answers.
 *
 * @example
 * evaluasi(skmIkm, { N: ['3.28', '3.28', '3.28'] }) // => { teks: '3,28' }
 */
export const skmIkm = rumus({
  ...dasar,
  id: 'survei.skm.ikm',
  nama: 'Indeks Kepuasan Masyarakat (IKM)',
  gloss: 'satisfaction index',
  isi: rataRataUnsur,
  kutipan: [kalkulator, lama],
  contoh: [{ masukan: { N: Array(9).fill('3.28') }, hasil: '3.28', asal: 'SKM-01: sembilan unsur 3,28' }],
});

/**
 * IKM with given weights: Σ(NRR × weight). Weights are taken as they are: where they do not add up to 1 the index is off by as much.
 *
 * - Inputs: the NRR of all unsur and their weights, in pairs.
 * - Result: a value; 1 to 4 when the weights add up to 1.
 * - Tak terukur: no unsur, an unsur without answers, a weight missing.
 *
 * @example
 * evaluasi(skmIkmBerbobot, { N: [3, 4], w: ['0.25', '0.75'] }) // => { teks: '3,75' }
 */
export const skmIkmBerbobot = rumus({
  ...berbobot,
  id: 'survei.skm.ikm-berbobot',
  nama: 'Indeks Kepuasan Masyarakat (IKM) berbobot',
  gloss: 'satisfaction index with given weights',
  isi: tertimbang,
  kutipan: [kalkulator],
  contoh: [
    {
      masukan: { N: Array(9).fill('3.28'), w: Array(9).fill('0.11') },
      hasil: '3.25',
      asal: 'SKM-02: 3,2472; bobot 0,11 berjumlah 0,99',
    },
  ],
});

/**
 * NIK, nilai interval konversi: IKM × 25, with equal weights. It decides the mutu A to D.
 *
 * - Inputs: the NRR of all unsur.
 * - Result: a value, 25 to 100.
 * - Tak terukur: no unsur, an unsur without answers.
 *
 * @example
 * evaluasi(skmNik, { N: ['3.28', '3.28', '3.28'] }) // => { teks: '82,00' }
 */
export const skmNik = rumus({
  ...dasar,
  id: 'survei.skm.nik',
  nama: 'Nilai interval konversi (NIK)',
  gloss: 'converted satisfaction index',
  isi: keNik(rataRataUnsur),
  kutipan: [kalkulator, lama],
  contoh: [{ masukan: { N: Array(9).fill('3.28') }, hasil: '82.00', asal: 'SKM-01: 3,28 × 25' }],
});

/**
 * NIK with given weights: Σ(NRR × weight) × 25.
 *
 * - Inputs: the NRR of all unsur and their weights, in pairs.
 * - Result: a value; 25 to 100 when the weights add up to 1.
 * - Tak terukur: no unsur, an unsur without answers, a weight missing.
 *
 * @example
 * evaluasi(skmNikBerbobot, { N: [3, 4], w: ['0.25', '0.75'] }) // => { teks: '93,75' }
 */
export const skmNikBerbobot = rumus({
  ...berbobot,
  id: 'survei.skm.nik-berbobot',
  nama: 'Nilai interval konversi (NIK) berbobot',
  gloss: 'converted satisfaction index with given weights',
  isi: keNik(tertimbang),
  kutipan: [kalkulator],
  contoh: [
    {
      masukan: { N: Array(9).fill('3.28'), w: Array(9).fill('0.11') },
      hasil: '81.18',
      asal: 'SKM-02: 3,2472 × 25; kehilangan 1 persen',
    },
  ],
});

/**
 * NIK from an IKM that is given: IKM × 25, as the row below the sum of the weighted NRR prints it.
 *
 * - Inputs: the IKM.
 * - Result: a value, 25 to 100.
 * - Tak terukur: no IKM.
 *
 * @example
 * evaluasi(skmKonversi, { I: '3.28' }) // => { teks: '82,00' }
 */
export const skmKonversi = rumus({
  id: 'survei.skm.konversi',
  nama: 'Nilai interval konversi (NIK) dari IKM',
  gloss: 'converted satisfaction index of a given index',
  satuan: 'nilai',
  masukan: { I },
  isi: keNik(I),
  takTerukurBila: [{ masukan: 'I', keadaan: 'kosong', alasan: 'masukan-kosong' }],
  arah: { I: 'naik' },
  kutipan: [kalkulator, lama],
  contoh: [{ masukan: { I: '3.28' }, hasil: '82.00', asal: 'SKM-01: 3,28 × 25' }],
});
