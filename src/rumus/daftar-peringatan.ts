import { ArgumenTidakSah } from '../angka/argumen-tidak-sah.js';
import { boleh, objek, pastikanBentuk, peta, teks } from '../angka/bentuk.js';
import { sebutNilai } from '../angka/sebut-nilai.js';
import { maksud } from '../angka/tolak-opsi.js';
import { BAHASA, type Bahasa } from './alasan.js';
import { pastikanPilihan } from './pastikan-opsi.js';
import { isiPola, type KodePeringatan, type Peringatan } from './peringatan.js';
import * as pola from './pola-peringatan.js';

const BENTUK_P = objek({ kode: teks, data: boleh(peta(teks)) });

/** Every warning that a measured figure can carry, in both languages; `{…}` is filled from the data of the case. */
export const daftarPeringatan = {
  'realisasi-nol-dipatok': {
    id: pola.realisasiNolDipatok.id,
    en: 'realisasi is 0: T ÷ R is undefined, the achievement is pinned to {patokan} by policy realisasiNol',
  },
  'target-nol-tercapai': {
    id: pola.targetNolTercapai.id,
    en: 'target 0 and realisasi 0: taken as fully met (100)',
  },
  'cara-minimize-lain': {
    id: pola.caraMinimizeLain.id,
    en: 'this achievement uses the method {cara}; with {lain} it would be {hasil}',
  },
  dibatasi: {
    id: pola.dibatasi.id,
    en: 'the value {asal} is limited to {hasil}',
  },
  'akumulasi-sejak': {
    id: pola.akumulasiSejak.id,
    en: 'the end target is the sum of all years; it is compared with the realisasi added up since {tahun}',
  },
  'tahun-tanpa-realisasi': {
    id: pola.tahunTanpaRealisasi.id,
    en: 'no realisasi in {tahun}; a sum with a hole is not a sum',
  },
  'realisasi-melebihi-pagu': {
    id: pola.realisasiMelebihiPagu.id,
    en: 'spending {realisasi} exceeds the pagu {pagu}; check for a slip or a budget shift',
  },
  'belanja-tanpa-pagu': {
    id: pola.belanjaTanpaPagu.id,
    en: 'spending {realisasi} on a pagu of 0; check the pagu',
  },
  'sebagian-tak-terukur': {
    id: pola.sebagianTakTerukur.id,
    en: '{terukur} of {total} measurable; the rest is left out',
  },
  'tak-terukur-dihitung-nol': {
    id: pola.takTerukurDihitungNol.id,
    en: '{jumlah} unmeasurable counted as 0 by policy',
  },
  'tahun-berselang': {
    id: pola.tahunBerselang.id,
    en: 'years {dari} and {ke} are not consecutive; growth spans {jarak} years',
  },
  'di-luar-masa-berlaku': {
    id: pola.diLuarMasaBerlaku.id,
    en: 'source {acuan} was not in force in {tahun}',
  },
  'melebihi-skala': {
    id: pola.melebihiSkala.id,
    en: 'the value {nilai} is above the top of the scale; put into the top class',
  },
  'di-bawah-skala': {
    id: pola.diBawahSkala.id,
    en: 'the value {nilai} is below the bottom of the scale; put into the lowest class',
  },
  'mengisi-celah-skala': {
    id: pola.mengisiCelahSkala.id,
    en: 'the value {nilai} lies in a hole of the scale; its class was chosen by {cara}',
  },
  'pembulatan-mengubah-kelas': {
    id: pola.pembulatanMengubahKelas.id,
    en: 'printed as {cetak}, which would be class {lain}; classified on the unrounded value {nilai}',
  },
  'capaian-terlapor': {
    id: pola.capaianTerlapor.id,
    en: 'the achievement {nilai} of {tahun} was printed without target and realisasi; unverified',
  },
  'nilai-nol-rata-ukur': {
    id: pola.nilaiNolRataUkur.id,
    en: 'one value is 0, so the geometric mean is 0',
  },
  'periode-kosong-dilewati': {
    id: pola.periodeKosongDilewati.id,
    en: '{terisi} of {total} periods are filled; blank ones are passed over, not taken as 0',
  },
  'periode-tanpa-target': {
    id: pola.periodeTanpaTarget.id,
    en: 'period {periode} has a realisasi but no target; the realisasi counts, there is no target to add',
  },
  'formulir-membagi-polos': {
    id: pola.formulirMembagiPolos.id,
    en: 'the printed form divides realisasi by target whatever the polarity, which gives {hasil}',
  },
  'nilai-tahun-lalu-dipakai': {
    id: pola.nilaiTahunLaluDipakai.id,
    en: "this year's realisasi is not there yet; the last known value, last year's, is used",
  },
  'membulat-ke-ambang': {
    id: pola.membulatKeAmbang.id,
    en: 'the achievement prints as {teks} but is {nilai}, not exactly 100; the unrounded value counts',
  },
  'bobot-tidak-satu': {
    id: pola.bobotTidakSatu.id,
    en: 'the weights add up to {jumlah}, not 1, which shifts the result',
  },
  'jawaban-kosong-dilewati': {
    id: pola.jawabanKosongDilewati.id,
    en: '{kosong} blank answers are left out',
  },
  'konversi-disimpulkan': {
    id: pola.konversiDisimpulkan.id,
    en: 'the achievement {nilai} falls in a range that could not be read in the regulation; its value is inferred',
  },
  'unsur-kurang': {
    id: pola.unsurKurang.id,
    en: 'this survey has {ada} elements, while {acuan} asks for at least {perlu}',
  },
} as const satisfies Record<KodePeringatan, Record<Bahasa, string>>;

/**
 * The text of a warning in the language asked for. Throws `ArgumenTidakSah` for a code or language that does not exist.
 *
 * @example
 * const hasil = hitungCapaian({ target: 20, realisasi: 50, polarisasi: 'minimize' });
 * hasil.peringatan.map((p) => pesanPeringatan(p, 'en')) // => ['the value -50,00 is limited to 0,00']
 */
export function pesanPeringatan(p: Peringatan, bahasa: Bahasa = 'id'): string {
  pastikanBentuk('pesanPeringatan', 'p', p, BENTUK_P);
  if (!Object.hasOwn(daftarPeringatan, p.kode)) {
    const dekat = maksud(String(p.kode), Object.keys(daftarPeringatan));
    throw new ArgumenTidakSah(`kode: ${sebutNilai(p.kode)} bukan kode peringatan yang dikenal${dekat}.`);
  }
  pastikanPilihan('bahasa', bahasa, BAHASA);
  return isiPola(daftarPeringatan[p.kode][bahasa], p.data ?? {});
}
