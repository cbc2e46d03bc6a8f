import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { cacah, daftar, objek, pastikanBentuk } from '../../angka/bentuk.js';
import type { Angka } from '../../angka/desimal.js';
import { Pecahan } from '../../angka/pecahan.js';
import { bacaTepat, bandingTepat, type Tepat, tandaTepat } from '../../angka/tepat.js';
import type { KodeAlasan } from '../alasan.js';
import type { Hasil } from '../hasil.js';
import { pastikanPolarisasi } from '../kata-polarisasi.js';
import type { Pembulatan, Polarisasi } from '../opsi.js';
import { OPSI_BULATAN, pastikanOpsi } from '../pastikan-opsi.js';
import { evaluasi } from '../pembaca/evaluasi.js';
import { takTerukur } from '../pembaca/evaluasi-dasar.js';
import { type Peringatan, peringatan } from '../peringatan.js';
import * as pola from '../pola-peringatan.js';
import type { Rumus } from '../rumus.js';
import { pertumbuhan } from './pertumbuhan.js';
import { cagr, pertumbuhanRataRata } from './pertumbuhan-rata-rata.js';
import { selisihTahun } from './selisih-tahun.js';

const BENTUK_MASUKAN = objek({ seri: daftar(objek({ tahun: cacah })) });

/** The sign of a movement. */
export type ArahTren = 'naik' | 'turun' | 'tetap';

/** What a movement means under the indicator's polarity; `tak-dinilai` where closest-is-best leaves it open. */
export type MaknaTren = 'membaik' | 'memburuk' | 'tetap' | 'tak-dinilai';

/** One value of a series; null is missing. */
export interface NilaiTahun {
  readonly tahun: number;
  readonly nilai: Angka | Tepat | null;
}

/** The movement from one year to the next year that has a value. */
export interface PerubahanTahun {
  readonly dari: number;
  readonly ke: number;
  readonly delta: Hasil;
  readonly pertumbuhan: Hasil;
  /** Null when the difference is not measurable. */
  readonly arah: ArahTren | null;
  readonly makna: MaknaTren | null;
  readonly peringatan: readonly Peringatan[];
}

/** The movement of a series: the latest one on top, all of them in `perubahan`, and the means over all years. */
export interface HasilTren {
  readonly delta: Hasil;
  readonly pertumbuhan: Hasil;
  readonly arah: ArahTren | null;
  readonly makna: MaknaTren | null;
  readonly perubahan: readonly PerubahanTahun[];
  /** Arithmetic mean of the yearly growths, percent a year. */
  readonly rataRata: Hasil;
  /** Compound growth, percent a year. */
  readonly cagr: Hasil;
  readonly peringatan: readonly Peringatan[];
}

/** Options of {@link hitungTren}. */
export interface OpsiTren {
  /** @defaultValue two decimals, half-up */
  readonly pembulatan?: Pembulatan;
}

/**
 * Tren of a yearly series: difference, growth, direction (naik/turun/tetap) and its meaning (membaik/memburuk/tetap).
 *
 * Direction is the sign of the difference; meaning is direction under polarity, and reports confuse the two: fewer crimes is
 * `turun` and `membaik`. Years without a value between others are passed over, with a warning that growth then spans several years; the mean
 * of yearly growths is not measurable then, while CAGR needs only the ends and how many years lie between them. A series whose last year has no value
 * has no latest movement (`nilai-ini-kosong`). With fewer than two values everything is `tak-terukur`. Throws
 * `ArgumenTidakSah` for a year that occurs twice, an unknown polarity or option.
 *
 * @example
 * hitungTren({ seri: [{ tahun: 2021, nilai: 20 }, { tahun: 2022, nilai: 18 }], polarisasi: 'minimize' })
 * // => { arah: 'turun', makna: 'membaik', delta: { teks: '-2,00' }, pertumbuhan: { teks: '-10,00' } }
 */
export function hitungTren(
  masukan: { readonly seri: readonly NilaiTahun[]; readonly polarisasi: Polarisasi },
  opsi: OpsiTren = {},
): HasilTren {
  pastikanBentuk('hitungTren', 'masukan', masukan, BENTUK_MASUKAN);
  const { seri, polarisasi } = masukan;
  pastikanPolarisasi(polarisasi);
  pastikanOpsi('hitungTren', opsi, OPSI_BULATAN);
  const nilai = seri
    .map(({ tahun, nilai: x }) => ({ tahun, x: x === null ? null : bacaTepat(x, `nilai tahun ${tahun}`) }))
    .sort((a, b) => a.tahun - b.tahun);
  // Stryker disable next-line ArithmeticOperator: of two that are the same either will do.
  const kembar = nilai.find(({ tahun }, i) => nilai[i + 1]?.tahun === tahun);
  if (kembar) throw new ArgumenTidakSah(`seri: tahun ${kembar.tahun} tertulis dua kali.`);
  const ada = nilai.filter((n): n is { tahun: number; x: Tepat } => n.x !== null);
  const perubahan = ada.slice(1).map((ini, i) => ubah(ada[i] as { tahun: number; x: Tepat }, ini, polarisasi, opsi));
  const lengkap = perubahan.every((p) => p.ke === p.dari + 1);
  const pasangan = { ini: ada.slice(1).map((n) => n.x), lalu: ada.slice(0, -1).map((n) => n.x) };
  const rata = lengkap
    ? evaluasi(pertumbuhanRataRata, pasangan, opsi)
    : takTerukur(pertumbuhanRataRata, pasangan, 'seri-berlubang', opsi);
  // The movement of a series is that of its last year: without a value there, an older movement is not it.
  const terakhirKosong = nilai.at(-1)?.x === null;
  const alasan: KodeAlasan = terakhirKosong && ada.length > 0 ? 'nilai-ini-kosong' : 'kurang-dari-dua-tahun';
  const kosong = (rumus: Rumus) =>
    takTerukur(
      rumus,
      terakhirKosong ? { ini: null, lalu: ada.at(-1)?.x ?? null } : { ini: ada.at(-1)?.x ?? null, lalu: null },
      alasan,
      opsi,
    );
  const akhir = terakhirKosong ? undefined : perubahan.at(-1);
  return {
    delta: akhir?.delta ?? kosong(selisihTahun),
    pertumbuhan: akhir?.pertumbuhan ?? kosong(pertumbuhan),
    arah: akhir?.arah ?? null,
    makna: akhir?.makna ?? null,
    perubahan,
    rataRata: rata,
    cagr: evaluasi(cagr, berjarak(tanpaTitikMati(ada)), opsi),
    peringatan: akhir?.peringatan ?? [],
  };
}

/** The years that compound growth can step on: a value of 0 or less between the ends is no step, and the ends alone decide. */
const tanpaTitikMati = <N extends { readonly x: Tepat }>(ada: readonly N[]): N[] =>
  ada.filter((n, i) => i === 0 || i === ada.length - 1 || tandaTepat(n.x) > 0);

/**
 * The pairs over which compound growth is taken, one a year: where a value is missing between two years, the step between them counts in one of
 * the years and the factor 1 stands for the others, which leaves the product what it is and the number of years right.
 */
function berjarak(ada: readonly { readonly tahun: number; readonly x: Tepat }[]): { ini: Tepat[]; lalu: Tepat[] } {
  const ini: Tepat[] = [];
  const lalu: Tepat[] = [];
  for (const [i, n] of ada.slice(1).entries()) {
    const dulu = ada[i] as { readonly tahun: number; readonly x: Tepat };
    const diam = Array.from({ length: n.tahun - dulu.tahun - 1 }, () => Pecahan.SATU);
    ini.push(n.x, ...diam);
    lalu.push(dulu.x, ...diam);
  }
  return { ini, lalu };
}

function ubah(
  lalu: { tahun: number; x: Tepat },
  ini: { tahun: number; x: Tepat },
  polarisasi: Polarisasi,
  opsi: OpsiTren,
): PerubahanTahun {
  const masukan = { ini: ini.x, lalu: lalu.x };
  const arah = arahDari(lalu.x, ini.x);
  const jarak = ini.tahun - lalu.tahun;
  const data = { dari: String(lalu.tahun), ke: String(ini.tahun), jarak: String(jarak) };
  return {
    dari: lalu.tahun,
    ke: ini.tahun,
    delta: evaluasi(selisihTahun, masukan, opsi),
    pertumbuhan: evaluasi(pertumbuhan, masukan, opsi),
    arah,
    makna: maknaDari(arah, polarisasi),
    peringatan: jarak > 1 ? [peringatan(pola.tahunBerselang, data)] : [],
  };
}

function arahDari(lalu: Tepat, ini: Tepat): ArahTren {
  const banding = bandingTepat(ini, lalu);
  // Stryker disable next-line EqualityOperator: of 0 it is told before.
  return banding === 0 ? 'tetap' : banding > 0 ? 'naik' : 'turun';
}

function maknaDari(arah: ArahTren, polarisasi: Polarisasi): MaknaTren {
  if (arah === 'tetap') return 'tetap';
  if (polarisasi === 'stabilize') return 'tak-dinilai';
  return (arah === 'naik') === (polarisasi === 'maximize') ? 'membaik' : 'memburuk';
}
