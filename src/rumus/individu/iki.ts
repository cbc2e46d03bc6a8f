import { formatAngka } from '../../angka/cetak/format-angka.js';
import { Pecahan } from '../../angka/pecahan.js';
import { bandingTepat, type Tepat } from '../../angka/tepat.js';
import { type AsalKebijakan, terbaca } from '../baca-kebijakan.js';
import type { Hasil } from '../hasil.js';
import { ubahHasil } from '../hasil-malas.js';
import { type CapaianMasukan, tepatDari } from '../nilai-hasil.js';
import type { Pembulatan } from '../opsi.js';
import { type DaftarOpsi, OPSI_DASAR, pastikanBoolean, pastikanOpsi } from '../pastikan-opsi.js';
import { evaluasi } from '../pembaca/evaluasi.js';
import { peringatan } from '../peringatan.js';
import { bagi, bila, kali, konstanta, kurang, maks, masukan, type Simpul, syarat, tambah } from '../pohon.js';
import * as pola from '../pola-peringatan.js';
import { type Rumus, rumus } from '../rumus.js';

const C = masukan('capaian', 'persen');

/** The straight line through (dari, bawah) and (sampai, atas), written the way the regulation does. */
const garis = (dari: number, sampai: number, bawah: number, atas: number): Simpul =>
  tambah(
    konstanta(bawah),
    kali(
      bagi(kurang(konstanta(atas), konstanta(bawah)), kurang(konstanta(sampai), konstanta(dari))),
      kurang(C, konstanta(dari)),
    ),
  );

const konversi: Simpul = bila(
  syarat(C, '>', konstanta(110)),
  konstanta(120),
  bila(
    syarat(C, '>', konstanta(100)),
    maks(konstanta(109), garis(101, 110, 110, 120)),
    bila(
      syarat(C, '=', konstanta(100)),
      konstanta(109),
      bila(
        syarat(C, '>=', konstanta(80)),
        garis(80, 99, 70, 89),
        bila(syarat(C, '>=', konstanta(60)), garis(60, 79, 50, 69), kali(bagi(C, konstanta(59)), konstanta(49))),
      ),
    ),
  ),
);

const dasar = {
  satuan: 'nilai',
  masukan: { C },
  takTerukurBila: [
    { masukan: 'C', keadaan: 'kosong', alasan: 'capaian-kosong' },
    { masukan: 'C', keadaan: 'negatif', alasan: 'capaian-negatif' },
  ],
} as const satisfies Partial<Rumus>;

/**
 * Value of an individual's capaian (IKI) under PermenPANRB 8/2021: 80–99 becomes 70–89, 60–79 becomes 50–69, below 60 C ÷ 59 × 49, 100
 * becomes 109, above 110 becomes 120.
 *
 * Between 100 and 110 the page could not be read: the straight line from (101, 110) to (110, 120), not under 109, is inferred. The gaps 59–60, 79–80 and
 * 99–100 are not defined; there the line below is carried on, so that more capaian never counts less.
 *
 * - Inputs: capaian in percent, 0 or more.
 * - Result: a value, 0 to 120.
 * - Tak terukur: capaian missing or negative.
 *
 * @example
 * evaluasi(ikiKonversi, { C: 98 }) // => { teks: '88,00' }
 */
export const ikiKonversi = rumus({
  ...dasar,
  id: 'individu.iki.konversi',
  nama: 'Konversi nilai capaian individu (IKI)',
  gloss: 'individual result conversion',
  isi: konversi,
  arah: { C: 'naik' },
  kutipan: [
    {
      acuan: 'permenpanrb-8-2021',
      tempat: 'lampiran hlm. 93, huruf (e)–(h), dan SKP contoh hlm. 243',
      kedudukan: 'dibaca-di-peraturan',
    },
    { acuan: 'simpulan-lkjip', tempat: 'capaian 101–110 dan celah antarkategori', kedudukan: 'simpulan' },
  ],
  catatan: 'Diganti PermenPANRB 6/2022 dengan rating dan predikat tanpa angka.',
  contoh: [
    { masukan: { C: 98 }, hasil: '88.00', asal: 'IKI-01: 70 + 19/19 × 18' },
    { masukan: { C: 100 }, hasil: '109.00', asal: 'IKI-02: SKP contoh hlm. 243' },
    { masukan: { C: '110.01' }, hasil: '120.00', asal: 'IKI-04' },
    { masukan: { C: 59 }, hasil: '49.00', asal: 'hitung tangan: 59 / 59 × 49' },
  ],
});

/**
 * Value of an individual's capaian whose target is the highest attainable: 120 when it is met, else as {@link ikiKonversi}.
 *
 * - Inputs: capaian in percent, 0 or more.
 * - Result: a value, 0 to 120.
 * - Tak terukur: capaian missing or negative.
 *
 * @example
 * evaluasi(ikiTargetMaksimal, { C: 100 }) // => { teks: '120,00' }
 */
export const ikiTargetMaksimal = rumus({
  ...dasar,
  id: 'individu.iki.target-maksimal',
  nama: 'Konversi nilai capaian individu, target nilai maksimal',
  gloss: 'individual result conversion, attainable maximum',
  isi: bila(syarat(C, '>=', konstanta(100)), konstanta(120), konversi),
  arah: { C: 'naik' },
  kutipan: [
    {
      acuan: 'permenpanrb-8-2021',
      tempat: 'lampiran hlm. 93, huruf (i): target yang sudah maksimal',
      kedudukan: 'dibaca-di-peraturan',
    },
  ],
  contoh: [
    { masukan: { C: 100 }, hasil: '120.00', asal: 'IKI-03' },
    { masukan: { C: 98 }, hasil: '88.00', asal: 'IKI-01: belum tercapai' },
  ],
});

/** Options of {@link hitungIki}. */
export interface OpsiIki {
  /** The target is the highest attainable value. @defaultValue false */
  readonly targetMaksimal?: boolean;
  /** @defaultValue two decimals, half-up */
  readonly pembulatan?: Pembulatan;
  /** Who decided the options, for the trace. @defaultValue 'pemanggil' */
  readonly asal?: AsalKebijakan;
}

/** The options of {@link hitungIki}. */
export const OPSI_IKI = { targetMaksimal: pastikanBoolean, ...OPSI_DASAR } as const satisfies DaftarOpsi<OpsiIki>;

/**
 * Value of an individual's capaian under PermenPANRB 8/2021, with a warning where it lies in a range that could not be read there.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * hitungIki(98) // => { status: 'terukur', teks: '88,00', peringatan: [] }
 * @example
 * hitungIki(100, { targetMaksimal: true }) // => { teks: '120,00' }
 */
export function hitungIki(capaian: CapaianMasukan, opsi: OpsiIki = {}): Hasil {
  pastikanOpsi('hitungIki', opsi, OPSI_IKI);
  const nilai = tepatDari(capaian, 'capaian');
  const hasil = evaluasi(
    opsi.targetMaksimal ? ikiTargetMaksimal : ikiKonversi,
    { C: nilai },
    {
      kebijakan: () => [terbaca('targetMaksimal', opsi.targetMaksimal, false, opsi.asal)],
      ...(opsi.pembulatan ? { pembulatan: opsi.pembulatan } : {}),
    },
  );
  // Stryker disable next-line LogicalOperator,ConditionalExpression,StringLiteral: what is negative lies in no gap, and what is missing is not measured.
  if (hasil.status === 'tak-terukur' || nilai === null) return hasil;
  if (!disimpulkan(nilai, opsi.targetMaksimal === true)) return hasil;
  return ubahHasil(hasil, {
    peringatan: [peringatan(pola.konversiDisimpulkan, { nilai: formatAngka(nilai.keDesimal()) })],
  });
}

/** Between these, exclusive, the regulation defines nothing. */
const CELAH = [
  [59, 60],
  [79, 80],
  [99, 100],
] as const;

function disimpulkan(capaian: Tepat, targetMaksimal: boolean): boolean {
  const diAtas = (x: number) => bandingTepat(capaian, Pecahan.baca(x)) > 0;
  const diBawah = (x: number) => bandingTepat(capaian, Pecahan.baca(x)) < 0;
  if (CELAH.some(([bawah, atas]) => diAtas(bawah) && diBawah(atas))) return true;
  return !targetMaksimal && diAtas(100) && !diAtas(110);
}
