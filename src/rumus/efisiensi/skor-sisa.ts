import { bila, konstanta, masukan, syarat } from '../pohon.js';
import { rumus } from '../rumus.js';

const C = masukan('capaian', 'persen');
const L = masukan('sisa anggaran', 'rupiah', { min: 0, maks: 1e13 });
const m = masukan(
  'keluaran tambahan',
  'cacah',
  { min: 0, maks: 1 },
  '1 bila sisa dipakai untuk keluaran tambahan, selain itu 0',
);

/**
 * An inspectorate's score for leftover budget: 0 below the target; with the target met 0.5 without leftover, 1 with it, 2 when the
 * leftover went into additional output.
 *
 * The 100 % gate in the form of points: leftover money on an unmet target earns nothing.
 *
 * - Inputs: capaian in percent, leftover in rupiah, 1 or 0 for additional output.
 * - Result: points, 0 to 2.
 * - Tak terukur: an input missing.
 *
 * @example
 * evaluasi(skorSisaAnggaran, { C: 100, L: 5000000, m: 0 }) // => { teks: '1,00' }
 */
export const skorSisaAnggaran = rumus({
  id: 'efisiensi.skor-sisa',
  nama: 'Skor sisa anggaran',
  gloss: 'score for leftover budget',
  satuan: 'nilai',
  masukan: { C, L, m },
  isi: bila(
    syarat(C, '<', konstanta(100)),
    konstanta(0),
    bila(
      syarat(L, '<=', konstanta(0)),
      konstanta('0.5'),
      bila(syarat(m, '>', konstanta(0)), konstanta(2), konstanta(1)),
    ),
  ),
  takTerukurBila: [
    { masukan: 'C', keadaan: 'kosong', alasan: 'capaian-kosong' },
    { masukan: 'L', keadaan: 'kosong', alasan: 'masukan-kosong' },
    { masukan: 'm', keadaan: 'kosong', alasan: 'masukan-kosong' },
  ],
  arah: { C: 'naik', L: 'naik', m: 'naik' },
  kutipan: [{ acuan: 'majalengka-esakip', tempat: 'SelfAssesmentController.php', kedudukan: 'praktik' }],
  catatan: 'Capaian di bawah 100 tanpa sisa tidak disebut sumbernya; di sini 0 juga.',
  contoh: [
    { masukan: { C: 80, L: 5000000, m: 0 }, hasil: '0.00', asal: 'skor Majalengka: sisa pada IKU di bawah 100' },
    { masukan: { C: 100, L: 0, m: 0 }, hasil: '0.50', asal: 'skor Majalengka: tanpa sisa, IKU tercapai' },
    { masukan: { C: 100, L: 5000000, m: 0 }, hasil: '1.00', asal: 'skor Majalengka: sisa, IKU tercapai' },
    { masukan: { C: 110, L: 5000000, m: 1 }, hasil: '2.00', asal: 'skor Majalengka: sisa menjadi keluaran tambahan' },
  ],
});
