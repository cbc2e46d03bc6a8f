import { maksud } from '../angka/tolak-opsi.js';
import { BAHASA, type Bahasa } from './alasan.js';
import { pastikanPilihan } from './pastikan-opsi.js';

/** Every warning that a measured figure can carry, in both languages; `{…}` is filled from the data of the case. */
export const daftarPeringatan = {
  'realisasi-nol-dipatok': {
    id: 'realisasi 0: T ÷ R tak terdefinisi, capaian dipatok {patokan} menurut kebijakan realisasiNol',
    en: 'realisasi is 0: T ÷ R is undefined, the achievement is pinned to {patokan} by policy realisasiNol',
  },
  'target-nol-tercapai': {
    id: 'target 0 dan realisasi 0: dianggap tercapai penuh (100)',
    en: 'target 0 and realisasi 0: taken as fully met (100)',
  },
  'cara-minimize-lain': {
    id: 'capaian ini memakai cara {cara}; dengan cara {lain} hasilnya {hasil}',
    en: 'this achievement uses the method {cara}; with {lain} it would be {hasil}',
  },
  dibatasi: {
    id: 'nilai {asal} dibatasi menjadi {hasil}',
    en: 'the value {asal} is limited to {hasil}',
  },
  'akumulasi-sejak': {
    id: 'target akhir adalah jumlah semua tahun; yang dibandingkan realisasi yang dijumlahkan sejak {tahun}',
    en: 'the end target is the sum of all years; it is compared with the realisasi added up since {tahun}',
  },
  'tahun-tanpa-realisasi': {
    id: 'tahun {tahun} tanpa realisasi; jumlah yang berlubang bukan jumlah',
    en: 'no realisasi in {tahun}; a sum with a hole is not a sum',
  },
  'realisasi-melebihi-pagu': {
    id: 'realisasi {realisasi} melebihi pagu {pagu}; periksa salah ketik atau pergeseran anggaran',
    en: 'spending {realisasi} exceeds the pagu {pagu}; check for a slip or a budget shift',
  },
  'belanja-tanpa-pagu': {
    id: 'ada realisasi {realisasi} pada pagu 0; periksa pagunya',
    en: 'spending {realisasi} on a pagu of 0; check the pagu',
  },
  'sebagian-tak-terukur': {
    id: '{terukur} dari {total} terukur; sisanya tidak diikutkan',
    en: '{terukur} of {total} measurable; the rest is left out',
  },
  'tak-terukur-dihitung-nol': {
    id: '{jumlah} yang tak terukur dihitung 0 menurut kebijakan',
    en: '{jumlah} unmeasurable counted as 0 by policy',
  },
  'tahun-berselang': {
    id: 'tahun {dari} dan {ke} tidak berurutan; pertumbuhan adalah untuk {jarak} tahun',
    en: 'years {dari} and {ke} are not consecutive; growth spans {jarak} years',
  },
  'di-luar-masa-berlaku': {
    id: 'sumber {acuan} tidak berlaku pada tahun {tahun}',
    en: 'source {acuan} was not in force in {tahun}',
  },
  'melebihi-skala': {
    id: 'nilai {nilai} di atas puncak skala; dimasukkan ke kelas teratas',
    en: 'the value {nilai} is above the top of the scale; put into the top class',
  },
  'di-bawah-skala': {
    id: 'nilai {nilai} di bawah dasar skala; dimasukkan ke kelas terbawah',
    en: 'the value {nilai} is below the bottom of the scale; put into the lowest class',
  },
  'mengisi-celah-skala': {
    id: 'nilai {nilai} jatuh di celah skala; kelasnya dipilih dengan cara {cara}',
    en: 'the value {nilai} lies in a hole of the scale; its class was chosen by {cara}',
  },
  'pembulatan-mengubah-kelas': {
    id: 'tercetak {cetak}, yang masuk kelas {lain}; digolongkan menurut nilai tak dibulatkan {nilai}',
    en: 'printed as {cetak}, which would be class {lain}; classified on the unrounded value {nilai}',
  },
  'capaian-terlapor': {
    id: 'capaian {tahun} sebesar {nilai} dicetak tanpa target dan realisasi; belum teruji',
    en: 'the achievement {nilai} of {tahun} was printed without target and realisasi; unverified',
  },
  'nilai-nol-rata-ukur': {
    id: 'ada nilai 0, sehingga rata-rata ukur menjadi 0',
    en: 'one value is 0, so the geometric mean is 0',
  },
  'periode-kosong-dilewati': {
    id: '{terisi} dari {total} periode terisi; periode kosong dilewati, bukan dianggap 0',
    en: '{terisi} of {total} periods are filled; blank ones are passed over, not taken as 0',
  },
  'periode-tanpa-target': {
    id: 'periode {periode} berisi realisasi tetapi tanpa target; realisasinya ikut, targetnya tidak ada',
    en: 'period {periode} has a realisasi but no target; the realisasi counts, there is no target to add',
  },
  'formulir-membagi-polos': {
    id: 'formulir aslinya membagi realisasi dengan target tanpa melihat polaritas, hasilnya {hasil}',
    en: 'the printed form divides realisasi by target whatever the polarity, which gives {hasil}',
  },
  'nilai-tahun-lalu-dipakai': {
    id: 'realisasi tahun ini belum ada; dipakai nilai terakhir yang diketahui, dari tahun lalu',
    en: "this year's realisasi is not there yet; the last known value, last year's, is used",
  },
  'membulat-ke-ambang': {
    id: 'capaian tercetak {teks} tetapi nilainya {nilai}, bukan tepat 100; yang dihitung nilai tak dibulatkan',
    en: 'the achievement prints as {teks} but is {nilai}, not exactly 100; the unrounded value counts',
  },
  'bobot-tidak-satu': {
    id: 'jumlah bobot {jumlah}, bukan 1; hasilnya ikut bergeser',
    en: 'the weights add up to {jumlah}, not 1, which shifts the result',
  },
  'jawaban-kosong-dilewati': {
    id: '{kosong} jawaban kosong tidak dihitung',
    en: '{kosong} blank answers are left out',
  },
  'konversi-disimpulkan': {
    id: 'capaian {nilai} jatuh di rentang yang tidak terbaca di peraturan; nilainya disimpulkan',
    en: 'the achievement {nilai} falls in a range that could not be read in the regulation; its value is inferred',
  },
  'unsur-kurang': {
    id: 'survei ini berisi {ada} unsur, padahal {acuan} menghendaki paling sedikit {perlu}',
    en: 'this survey has {ada} elements, while {acuan} asks for at least {perlu}',
  },
} as const satisfies Record<string, Record<Bahasa, string>>;

/** Machine-readable code of a warning. */
export type KodePeringatan = keyof typeof daftarPeringatan;

/** A warning beside a figure: its code, its Indonesian text, and the values that were filled in. */
export interface Peringatan {
  readonly kode: KodePeringatan;
  readonly pesan: string;
  readonly data?: Readonly<Record<string, string>>;
}

function isi(pola: string, data: Readonly<Record<string, string>>): string {
  return pola.replace(/\{([a-z]+)\}/g, (utuh, nama: string) => data[nama] ?? utuh);
}

/** Makes a warning from its code and the values of the case. */
export function peringatan(kode: KodePeringatan, data: Readonly<Record<string, string>> = {}): Peringatan {
  return { kode, pesan: isi(daftarPeringatan[kode].id, data), data };
}

/**
 * The text of a warning in the language asked for. Throws a TypeError for a code or language that does not exist.
 *
 * @example
 * const { peringatan: [batas] } = hitungCapaian({ target: 20, realisasi: 50, polarisasi: 'minimize' });
 * pesanPeringatan(batas, 'en') // => 'the value -50,00 is limited to 0,00'
 */
export function pesanPeringatan(p: Peringatan, bahasa: Bahasa = 'id'): string {
  if (!Object.hasOwn(daftarPeringatan, p.kode)) {
    const dekat = maksud(String(p.kode), Object.keys(daftarPeringatan));
    throw new TypeError(`kode: ${String(p.kode)} bukan kode peringatan yang dikenal${dekat}.`);
  }
  pastikanPilihan('bahasa', bahasa, BAHASA);
  return isi(daftarPeringatan[p.kode][bahasa], p.data ?? {});
}
