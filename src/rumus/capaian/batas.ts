import type { Batas } from '../opsi.js';
import { pastikanBatas } from '../pastikan-opsi.js';
import { bila, konstanta, maks, masukan, min, type Simpul, syarat } from '../pohon.js';
import { lengkapi, pokok } from '../rumus.js';

const C = masukan('capaian', 'persen', { min: null, maks: null });
const bawah = masukan('batas bawah', 'persen', { min: 0, maks: 100 });
const atas = masukan('batas atas', 'persen', { min: 100, maks: null });
const takTerukurBila = [{ masukan: 'C', keadaan: 'kosong', alasan: 'capaian-kosong' }] as const;

/** What of {@link capaianBatas} computes. */
export const pokokBatas = pokok({
  id: 'capaian.batas',
  nama: 'Pembatasan capaian',
  satuan: 'persen',
  masukan: { C, bawah, atas },
  isi: min(atas, maks(bawah, C)),
  takTerukurBila,
  kutipan: [
    { acuan: 'kmk-127-2026', tempat: 'hlm. 67–70, batas 0–120', kedudukan: 'lewat-pihak-lain' },
    { acuan: 'semarang-esakip', tempat: 'app/Models/RencanaAksiTarget.php, batas 100', kedudukan: 'praktik' },
    { acuan: 'banjarnegara-esakip', tempat: 'CapaianKinerjaService.php, batas bawah 0', kedudukan: 'praktik' },
  ],
});

/**
 * A capaian held between a floor and a ceiling: min(ceiling; max(floor; C)).
 *
 * - Inputs: C, floor and ceiling in percent.
 * - Result: percent between floor and ceiling.
 * - Tak terukur: C missing.
 *
 * @example
 * evaluasi(capaianBatas, { C: 150, bawah: 0, atas: 120 }) // => { status: 'terukur', teks: '120,00' }
 */
export const capaianBatas = lengkapi(pokokBatas, {
  gloss: 'floor and ceiling of an achievement',
  arah: { C: 'naik' },
  contoh: [
    { masukan: { C: 150, bawah: 0, atas: 120 }, hasil: '120.00', asal: 'CAP-12: 150 dibatasi 120' },
    { masukan: { C: -25, bawah: 0, atas: 120 }, hasil: '0.00', asal: 'CAP-06: −25 dengan batas bawah 0' },
  ],
});

/** What of {@link capaianTargetMaksimal} computes. */
export const pokokTargetMaksimal = pokok({
  id: 'capaian.target-maksimal',
  nama: 'Konversi target maksimal tercapai',
  satuan: 'persen',
  masukan: { C },
  isi: denganTargetMaksimal(C),
  takTerukurBila,
  kutipan: [
    {
      acuan: 'permenpanrb-8-2021',
      tempat: 'lampiran hlm. 93, huruf (i): yang menjadi 120 nilainya, di sini capaiannya',
      kedudukan: 'simpulan',
    },
    { acuan: 'kmk-127-2026', tempat: 'hlm. 67–70', kedudukan: 'lewat-pihak-lain' },
  ],
});

/**
 * A target that is the highest attainable value counts 120 when it is met: 120 when C ≥ 100, else C.
 *
 * - Inputs: C in percent.
 * - Result: percent.
 * - Tak terukur: C missing.
 *
 * @example
 * evaluasi(capaianTargetMaksimal, { C: 100 }) // => { status: 'terukur', teks: '120,00' }
 */
export const capaianTargetMaksimal = lengkapi(pokokTargetMaksimal, {
  gloss: 'attainable-maximum target met counts 120',
  arah: { C: 'naik' },
  contoh: [
    { masukan: { C: 100 }, hasil: '120.00', asal: 'CAP-18: 100 % bebas temuan' },
    { masukan: { C: 99.99 }, hasil: '99.99', asal: 'belum tercapai, tidak dikonversi' },
  ],
});

/** Puts the attainable-maximum conversion around an expression. */
export function denganTargetMaksimal(isi: Simpul): Simpul {
  return bila(syarat(isi, '>=', konstanta(100)), konstanta(120), isi);
}

/** Puts floor and ceiling around an expression; null or absent is none. Throws `ArgumenTidakSah` for a floor above the ceiling. */
export function denganBatas(isi: Simpul, batas: Batas): Simpul {
  pastikanBatas(batas, 'batas');
  const { bawah, atas } = batas;
  const lantai = bawah === null || bawah === undefined ? isi : maks(konstanta(bawah), isi);
  return atas === null || atas === undefined ? lantai : min(konstanta(atas), lantai);
}
