import type { DaftarKutipan } from '../../acuan/acuan.js';
import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { pastikanBentuk, sebuahObjek } from '../../angka/bentuk.js';
import type { Angka } from '../../angka/desimal.js';
import type { Hasil } from '../hasil.js';
import { type CapaianMasukan, tepatDari } from '../nilai-hasil.js';
import type { Pembulatan } from '../opsi.js';
import { OPSI_BULATAN, pastikanObjek, pastikanOpsi } from '../pastikan-opsi.js';
import { evaluasi } from '../pembaca/evaluasi.js';
import { bagi, jumlah, kali, konstanta, masukanDaftar, syarat } from '../pohon.js';
import { rumus } from '../rumus.js';

const x = masukanDaftar('unsur', 'nilai', { min: 0, maks: 120 });
const w = masukanDaftar('bobot', 'persen', { min: 0, maks: 100 });
const seratus = konstanta(100);

/**
 * Nilai Kinerja Anggaran (NKA): Σ(unsur × bobot) ÷ 100, with weights in percent that add up to 100.
 *
 * - Inputs: values of the parts and their weights in percent, in pairs.
 * - Result: a value; 0 to 100 when the parts are.
 * - Tak terukur: a value or weight missing, weights that do not add up to 100 (nothing is renormalised).
 *
 * @example
 * evaluasi(nilaiKinerjaAnggaran, { x: ['84.63', '95.56'], w: [50, 50] }) // => { teks: '90,10' }
 */
export const nilaiKinerjaAnggaran = rumus({
  id: 'efisiensi.nka',
  nama: 'Nilai Kinerja Anggaran (NKA)',
  gloss: 'budget performance value',
  satuan: 'nilai',
  masukan: { x, w },
  isi: bagi(jumlah(kali(x, w)), seratus),
  takTerukurBila: [
    { masukan: 'x', keadaan: 'kosong', alasan: 'masukan-kosong' },
    { masukan: 'w', keadaan: 'kosong', alasan: 'bobot-kosong' },
    { syarat: syarat(jumlah(w), '<', seratus), alasan: 'bobot-tidak-seratus' },
    { syarat: syarat(jumlah(w), '>', seratus), alasan: 'bobot-tidak-seratus' },
  ],
  arah: { x: 'naik' },
  kutipan: [
    { acuan: 'lakip-puslatbang-kmp-2021', tempat: 'hlm. 92', kedudukan: 'praktik' },
    { acuan: 'pmk-62-2023', tempat: 'Pasal 244–249', kedudukan: 'lewat-pihak-lain' },
    { acuan: 'catatan-kejaksaan-2026', tempat: 'TW I dan TW II', kedudukan: 'praktik' },
  ],
  contoh: [
    {
      masukan: { x: ['95.53', '99.61', '99.72', '59.98'], w: ['9.7', '18.2', '43.5', '28.6'] },
      hasil: '87.93',
      asal: 'EF-09: tercetak 87,93',
    },
    {
      masukan: { x: ['84.63', '95.56'], w: [50, 50] },
      hasil: '90.10',
      asal: 'EF-11: 90,095 dibulatkan setengah ke atas',
    },
    { masukan: { x: ['18.7', '99.27'], w: [50, 50] }, hasil: '58.99', asal: 'EF-12: 58,985' },
  ],
});

/** Weights of an NKA by the name of the part, in percent. */
export type BobotNka = Readonly<Record<string, Angka>>;

/** Satker under PMK 22/2021; the weights were recalled and then confirmed by a printed result. */
export const BOBOT_NKA_SATKER_PMK_22_2021 = {
  penyerapan: '9.7',
  konsistensi: '18.2',
  capaianRo: '43.5',
  nilaiEfisiensi: '28.6',
} as const satisfies BobotNka;

/** PMK 62/2023: planning and implementation in halves. */
export const BOBOT_NKA_PMK_62_2023 = { perencanaan: 50, pelaksanaan: 50 } as const satisfies BobotNka;

/** Where the weights stand. */
export const kutipanBobotNka: Readonly<Record<'pmk-22-2021' | 'pmk-62-2023', DaftarKutipan>> = {
  'pmk-22-2021': [
    {
      acuan: 'lakip-puslatbang-kmp-2021',
      tempat: 'hlm. 92: 95,53; 99,61; 99,72; 59,98 menjadi 87,93',
      kedudukan: 'praktik',
    },
    { acuan: 'pmk-22-2021', tempat: 'bobot satker: diingat, lalu cocok dengan angka itu', kedudukan: 'simpulan' },
  ],
  'pmk-62-2023': [
    { acuan: 'pmk-62-2023', tempat: 'Pasal 249, sebagaimana ditulis ulang catatan EPA', kedudukan: 'lewat-pihak-lain' },
  ],
};

/** The options of {@link hitungNka}. */
export const OPSI_NKA = { bobot: pastikanObjek, ...OPSI_BULATAN } as const;

/**
 * Nilai Kinerja Anggaran from its parts by name, with the weights of the same names.
 *
 * Throws `ArgumenTidakSah` when a part has no weight or a weight has no part; a part that is null or unmeasurable gives `tak-terukur`.
 *
 * @example
 * hitungNka({ perencanaan: '18.7', pelaksanaan: '99.27' }, { bobot: { perencanaan: 50, pelaksanaan: 50 } }) // => { teks: '58,99' }
 */
export function hitungNka<N extends string>(
  unsur: Readonly<Record<N, CapaianMasukan>>,
  opsi: { readonly bobot: Readonly<Record<NoInfer<N>, Angka>>; readonly pembulatan?: Pembulatan },
): Hasil {
  pastikanBentuk('hitungNka', 'unsur', unsur, sebuahObjek);
  pastikanOpsi('hitungNka', opsi, OPSI_NKA);
  pastikanObjek(opsi.bobot, 'bobot');
  const nama = Object.keys(unsur) as N[];
  const tanpaBobot = nama.find((n) => !Object.hasOwn(opsi.bobot, n));
  if (tanpaBobot) throw new ArgumenTidakSah(`bobot: tidak ada bobot untuk ${tanpaBobot}.`);
  const tanpaUnsur = Object.keys(opsi.bobot).find((n) => !Object.hasOwn(unsur, n));
  if (tanpaUnsur)
    throw new ArgumenTidakSah(`unsur: ${tanpaUnsur} berbobot tetapi tidak ada nilainya; beri null bila kosong.`);
  return evaluasi(
    nilaiKinerjaAnggaran,
    { x: nama.map((n) => tepatDari(unsur[n], n)), w: nama.map((n) => opsi.bobot[n]) },
    opsi.pembulatan ? { pembulatan: opsi.pembulatan } : {},
  );
}
