import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { daftar, pastikanBentuk, sebuahDaftar } from '../../angka/bentuk.js';
import { desimal } from '../../angka/desimal.js';
import type { TabelKonversi } from '../opsi.js';
import { bagi, bila, kali, konstanta, kurang, maks, min, type Simpul, syarat, tambah } from '../pohon.js';
import { lengkapi, type PokokRumus, type Rumus } from '../rumus.js';
import { pokokRentangStabilize } from './rentang.js';
import { isiStabilize, masukanStabilize, takTerukurStabilize } from './stabilize.js';

const BENTUK_TABEL = daftar(sebuahDaftar);

/** The table that KMK 127/2026 shows as an example; the table belongs to each indicator's manual. */
export const TABEL_KONVERSI_CONTOH: TabelKonversi = [
  [0, 0],
  [90, 100],
  [100, 120],
];

type Titik = TabelKonversi[number];

function lurus(x: Simpul, [x0, y0]: Titik, [x1, y1]: Titik): Simpul {
  const naik = kali(kurang(x, konstanta(x0)), kurang(konstanta(y1), konstanta(y0)));
  return tambah(konstanta(y0), bagi(naik, kurang(konstanta(x1), konstanta(x0))));
}

/** As many points as a table may have; each makes the expression one choice deeper. */
const TITIK_TERBANYAK = 50;

/** Piecewise-linear interpolation over the table; below its first and above its last point the end value holds. */
function interpolasi(x: Simpul, tabel: TabelKonversi): Simpul {
  pastikanBentuk('hitungCapaian', 'stabilize.tabel', tabel, BENTUK_TABEL);
  // Without a first point there is no second, which is asked for.
  const [pertama, kedua, ...lain] = tabel as readonly [Titik, ...Titik[]];
  if (kedua === undefined || tabel.length > TITIK_TERBANYAK) {
    throw new ArgumenTidakSah(
      `stabilize.tabel: perlu 2 sampai ${TITIK_TERBANYAK} titik [capaian awal, capaian]; yang diberikan ${tabel.length}.`,
    );
  }
  for (const [i, [x1, y1]] of tabel.slice(1).entries()) {
    const [x0, y0] = tabel[i] as Titik;
    if (desimal(x1).lte(desimal(x0)) || desimal(y1).lt(desimal(y0))) {
      throw new ArgumenTidakSah(
        `stabilize.tabel: titik ke-${i + 2} harus di kanan titik sebelumnya dan tidak lebih rendah.`,
      );
    }
  }
  const [akhir] = lain.at(-1) ?? kedua;
  return ruas(maks(konstanta(pertama[0]), min(konstanta(akhir), x)), pertama, [kedua, ...lain]);
}

function ruas(x: Simpul, awal: Titik, [ujung, lanjut, ...sisa]: readonly [Titik, ...Titik[]]): Simpul {
  const garis = lurus(x, awal, ujung);
  if (lanjut === undefined) return garis;
  return bila(syarat(x, '<=', konstanta(ujung[0])), garis, ruas(x, ujung, [lanjut, ...sisa]));
}

/**
 * Makes the stabilize formula with a conversion table: Ca of {@link capaianStabilize}, then straight lines between the points.
 *
 * The table's points are [Ca, capaian], ascending; below the first and above the last point the end value holds.
 * Throws `ArgumenTidakSah` for a table of fewer than 2 or more than 50 points, or out of order, which is a programmer's error.
 *
 * @example
 * evaluasi(stabilizeTabel([[0, 0], [90, 100], [100, 120]]), { T: 100, R: 96 }) // => { status: 'terukur', teks: '112,00' }
 */
export function stabilizeTabel(tabel: TabelKonversi): Rumus {
  pastikanBentuk('stabilizeTabel', 'tabel', tabel, BENTUK_TABEL);
  return { ...capaianStabilizeTabel, isi: interpolasi(isiStabilize, tabel) };
}

/** What of {@link stabilizeTabel} computes. */
export const pokokTabel = (tabel: TabelKonversi): PokokRumus<'T' | 'R'> => ({
  id: 'capaian.stabilize.tabel',
  nama: 'Capaian stabilize dengan tabel konversi',
  satuan: 'persen',
  masukan: masukanStabilize,
  isi: interpolasi(isiStabilize, tabel),
  takTerukurBila: takTerukurStabilize,
  kutipan: [{ acuan: 'kmk-127-2026', tempat: 'hlm. 67–70, interpolasi Cn', kedudukan: 'lewat-pihak-lain' }],
});

/**
 * Capaian of a closest-is-best indicator converted by the example table (0, 0), (90, 100), (100, 120).
 *
 * Being within 10 % of the target already scores 100, hitting it exactly 120. For another table use {@link stabilizeTabel}.
 *
 * - Inputs: T > 0 and R in the indicator's unit.
 * - Result: percent, 0 to 120.
 * - Tak terukur: T or R missing, T ≤ 0.
 *
 * @example
 * evaluasi(capaianStabilizeTabel, { T: 100, R: 102 }) // => { status: 'terukur', teks: '116,00' }
 */
export const capaianStabilizeTabel = lengkapi(pokokTabel(TABEL_KONVERSI_CONTOH), {
  gloss: 'achievement, closest to target is best, converted by a table',
  arah: { R: 'tidak-tentu', T: 'tidak-tentu' },
  contoh: [
    { masukan: { T: 100, R: 96 }, hasil: '112.00', asal: 'CAP-16: 100 + (96 − 90) × 20 / 10' },
    { masukan: { T: 100, R: 102 }, hasil: '116.00', asal: 'CAP-17: Ca 98, 100 + 8 × 20 / 10' },
  ],
});

/** The same for a target range: what the range gives, converted by the table. */
export const pokokRentangTabel = (tabel: TabelKonversi): PokokRumus<'L' | 'U' | 'R'> => ({
  ...pokokRentangStabilize,
  id: 'capaian.rentang.stabilize.tabel',
  nama: 'Capaian stabilize dengan tabel konversi, target rentang',
  isi: interpolasi(pokokRentangStabilize.isi, tabel),
  kutipan: [
    { acuan: 'simpulan-lkjip', tempat: 'tabel konversi atas Ca terhadap batas terdekat', kedudukan: 'simpulan' },
  ],
});
