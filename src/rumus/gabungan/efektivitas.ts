import { pastikanBentuk, sebuahDaftar } from '../../angka/bentuk.js';
import { bulatkanTepat, formatBulatan } from '../../angka/bulatkan-tepat.js';
import { formatAngka } from '../../angka/cetak/format-angka.js';
import { Pecahan } from '../../angka/pecahan.js';
import { samaTepat, type Tepat } from '../../angka/tepat.js';
import type { Hasil } from '../hasil.js';
import { type CapaianMasukan, tepatDari } from '../nilai-hasil.js';
import { PEMBULATAN_BAKU, type Pembulatan } from '../opsi.js';
import { OPSI_BULATAN, pastikanOpsi } from '../pastikan-opsi.js';
import { evaluasi } from '../pembaca/evaluasi.js';
import { type Peringatan, peringatan } from '../peringatan.js';
import { bila, jumlah, konstanta, masukanDaftar, type Syarat, syarat } from '../pohon.js';
import * as pola from '../pola-peringatan.js';
import { type Rumus, rumus } from '../rumus.js';
import { type HasilRataRata, rataRata } from './hitung-rata-rata.js';

const C = masukanDaftar('capaian', 'persen', { min: 0, maks: 200 });
const satuBila = (s: Syarat) => jumlah(bila(s, konstanta(1), konstanta(0)));
const dasar = {
  satuan: 'cacah',
  masukan: { C },
  takTerukurBila: [],
  kutipan: [{ acuan: 'lkjip-batu-sopang-2022', tempat: 'Tabel 3.4.3', kedudukan: 'praktik' }],
} as const satisfies Partial<Rumus>;

/**
 * How many indicators exceed their target: the count of C > 100.
 *
 * - Inputs: the measurable achievements in percent, unrounded.
 * - Result: a count; 0 for an empty list.
 * - Tak terukur: an achievement in the list is missing.
 *
 * @example
 * evaluasi(efektivitasMelebihi, { C: ['102.5', '111.1', 80] }) // => { teks: '2,00' }
 */
export const efektivitasMelebihi = rumus({
  ...dasar,
  id: 'gabungan.efektivitas.melebihi',
  nama: 'Banyak indikator yang melebihi target',
  gloss: 'indicators above target',
  isi: satuBila(syarat(C, '>', konstanta(100))),
  arah: { C: 'naik' },
  contoh: [{ masukan: { C: ['102.5', '111.1', 80] }, hasil: '2.00', asal: 'EF-15: 102,5 dan 111,1 melebihi' }],
});

/**
 * How many indicators meet their target exactly: the count of C = 100.
 *
 * - Inputs: the measurable achievements in percent, unrounded.
 * - Result: a count; 0 for an empty list.
 * - Tak terukur: an achievement in the list is missing.
 *
 * @example
 * evaluasi(efektivitasMencapai, { C: [100, '99.996', '102.5'] }) // => { teks: '1,00' }
 */
export const efektivitasMencapai = rumus({
  ...dasar,
  id: 'gabungan.efektivitas.mencapai',
  nama: 'Banyak indikator yang tepat mencapai target',
  gloss: 'indicators exactly on target',
  isi: satuBila(syarat(C, '=', konstanta(100))),
  arah: { C: 'tidak-tentu' },
  contoh: [{ masukan: { C: [100, '99.996', '102.5'] }, hasil: '1.00', asal: 'hanya 100 yang tepat 100' }],
});

/**
 * How many indicators miss their target: the count of C < 100.
 *
 * - Inputs: the measurable achievements in percent, unrounded.
 * - Result: a count; 0 for an empty list.
 * - Tak terukur: an achievement in the list is missing.
 *
 * @example
 * evaluasi(efektivitasTidakMencapai, { C: ['102.5', '111.1', 80] }) // => { teks: '1,00' }
 */
export const efektivitasTidakMencapai = rumus({
  ...dasar,
  id: 'gabungan.efektivitas.tidak-mencapai',
  nama: 'Banyak indikator yang tidak mencapai target',
  gloss: 'indicators below target',
  isi: satuBila(syarat(C, '<', konstanta(100))),
  arah: { C: 'turun' },
  contoh: [{ masukan: { C: ['102.5', '111.1', 80] }, hasil: '1.00', asal: 'Tabel 3.4.3, sasaran 4: 80' }],
});

/** The table of efektivitas of one sasaran: counts beside the mean achievement. */
export interface HasilEfektivitas {
  readonly melebihi: Hasil;
  readonly mencapai: Hasil;
  readonly tidakMencapai: Hasil;
  /** Neither reached nor missed: no target, or no realisasi yet. */
  readonly takTerukur: number;
  readonly total: number;
  readonly rataRata: HasilRataRata;
  readonly peringatan: readonly Peringatan[];
}

/**
 * Efektivitas: how many indicators exceed, meet and miss their target.
 *
 * Compares unrounded achievements; one that prints as 100,00 without being 100 gets a warning. Unmeasurable ones are in no
 * class and counted apart.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * hitungEfektivitas([null, '102.5', '111.1', 80])
 * // => { melebihi: { teks: '2' }, mencapai: { teks: '0' }, tidakMencapai: { teks: '1' }, takTerukur: 1, total: 4, rataRata: { teks: '97,87' } }
 */
export function hitungEfektivitas(
  capaian: readonly CapaianMasukan[],
  opsi: { readonly pembulatan?: Pembulatan } = {},
): HasilEfektivitas {
  pastikanBentuk('hitungEfektivitas', 'capaian', capaian, sebuahDaftar);
  pastikanOpsi('hitungEfektivitas', opsi, OPSI_BULATAN);
  const semua = capaian.map((c, i) => tepatDari(c, `capaian[${i}]`));
  const terukur = semua.filter((c) => c !== null);
  const banyak = (r: Rumus) => evaluasi(r, { C: terukur }, { pembulatan: { desimal: 0, mode: 'setengah-naik' } });
  return {
    melebihi: banyak(efektivitasMelebihi),
    mencapai: banyak(efektivitasMencapai),
    tidakMencapai: banyak(efektivitasTidakMencapai),
    takTerukur: semua.filter((c) => c === null).length,
    total: semua.length,
    rataRata: rataRata(semua, opsi.pembulatan ? { pembulatan: opsi.pembulatan } : {}),
    peringatan: terukur.flatMap((c) => periksaAmbang(c, opsi.pembulatan ?? PEMBULATAN_BAKU)),
  };
}

const SERATUS = Pecahan.dari(100n);

function periksaAmbang(capaian: Tepat, { desimal, mode }: Pembulatan): Peringatan[] {
  const bulat = bulatkanTepat(capaian, desimal, mode);
  const seratus = bulatkanTepat(SERATUS, desimal, mode);
  if (bulat.utuh !== seratus.utuh || samaTepat(capaian, SERATUS)) return [];
  const data = { teks: formatBulatan(bulat), nilai: jelaskan(capaian) };
  return [peringatan(pola.membulatKeAmbang, data)];
}

/** Enough digits to see that the value is not 100, never so few that they print as 100. */
function jelaskan(capaian: Tepat): string {
  return formatAngka(capaian.keDesimal(), { desimal: { min: 0, maks: 20 }, mode: 'potong' });
}
