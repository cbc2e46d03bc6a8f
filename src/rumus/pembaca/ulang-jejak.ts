import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { teksTepat } from '../../angka/cetak/teks-tepat.js';
import { Pecahan } from '../../angka/pecahan.js';
import { CETAKAN_TERPANJANG, pecahanDariCetakan } from '../../angka/pecahan-dari-cetakan.js';
import { sebutNilai } from '../../angka/sebut-nilai.js';
import {
  bandingTepat,
  jumlahkanTepat,
  kaliTepat,
  kurangTepat,
  mutlakTepat,
  rasional,
  type Tepat,
  teksDesimal,
} from '../../angka/tepat.js';
import type { Jejak, Langkah } from '../hasil.js';
import { masukan, masukanDaftar, type Simpul } from '../pohon.js';
import { hitungDaftar } from './hitung-daftar.js';
import { type OperasiLangkah, PEMISAH, PenghitungSimpul, TakTerhitung } from './hitung-simpul.js';
import type { Isi } from './ikatan.js';

/** A value of a trace; `terpotong` where it rests on digits that were cut, as those of a root are that went into the formula. */
export interface NilaiJejak {
  readonly angka: Tepat;
  readonly terpotong: boolean;
}

/** What is no fraction is written with 40 digits, of which the last few may be zeros that are not written. */
export const DIGIT_TAK_RASIONAL = 30;

/** How far apart two numbers may be of which one rests on cut digits, measured by all numbers of the step together. */
const KELONGGARAN = Pecahan.dari(1n, 10n ** 20n);

/** Digits that all operands together may have: numbers that are squared over and over would grow without end. */
const DIGIT_TERBANYAK = 5 * CETAKAN_TERPANJANG;

/**
 * Computes the steps of a trace again, each from its operands, and returns the value in which they end. Throws `ArgumenTidakSah`, which names the
 * step, for one that does not come out as written: a trace that was changed by hand.
 */
export function ulangLangkah({ langkah, hasil }: Pick<Jejak, 'langkah' | 'hasil'>): NilaiJejak {
  const nilai: NilaiJejak[] = [];
  const hemat = penghemat();
  for (const [i, l] of langkah.entries()) {
    const bidang = `jejak.langkah[${i}]`;
    const operan = l.operan.map((teks, j) => hemat(bacaRujukan(teks, nilai, `${bidang}.operan[${j}]`)));
    nilai.push(ulang(l, operan, bidang));
  }
  return bacaRujukan(hasil, nilai, 'jejak.hasil');
}

/** Counts the digits that are computed with. */
function penghemat(): (x: NilaiJejak) => NilaiJejak {
  let digit = 0;
  return (x) => {
    // A hexadecimal digit is more than a decimal one, and is written in a time that grows with the length alone.
    if (rasional(x.angka)) for (const bagian of x.angka.mentah()) digit += bagian.toString(16).length;
    // Stryker disable next-line EqualityOperator: one digit more or less takes no longer.
    if (digit > DIGIT_TERBANYAK)
      throw new ArgumenTidakSah(`jejak.langkah: angkanya bersama-sama paling banyak ${DIGIT_TERBANYAK} digit.`);
    return x;
  };
}

/** What an operand stands for: an earlier step, or a number. */
function bacaRujukan(teks: string | null, nilai: readonly NilaiJejak[], bidang: string): NilaiJejak {
  const langkah = teks?.startsWith('#') ? nilai[Number(teks.slice(1)) - 1] : undefined;
  if (langkah) return langkah;
  if (typeof teks !== 'string' || teks.startsWith('#'))
    throw new ArgumenTidakSah(`${bidang}: ${sebutNilai(teks)} bukan langkah sebelumnya atau angka.`);
  const angka = pecahanDariCetakan(teks, bidang);
  // Stryker disable next-line EqualityOperator: what was cut has 40 digits, or a few less.
  return { angka, terpotong: teks.includes('.') && teks.length > DIGIT_TAK_RASIONAL };
}

/** The value of one step, which must be the one that is written there. */
function ulang(
  { operasi, teks, operan: rujukan, nilai }: Langkah,
  operan: readonly NilaiJejak[],
  bidang: string,
): NilaiJejak {
  const angka = hitungLangkah(
    operasi,
    operan.map((x) => x.angka),
  );
  if (!angka) {
    throw new ArgumenTidakSah(
      `${bidang}: ${sebutNilai(operasi)} dari ${operan.length} angka itu tidak dapat dihitung.`,
    );
  }
  const uraian = rujukan
    .map((r, i) => (r.startsWith('#') ? r : teksTepat((operan[i] as NilaiJejak).angka)))
    .join(PEMISAH[operasi as OperasiLangkah]);
  if (teks !== uraian) throw new ArgumenTidakSah(`${bidang}.teks: ${sebutNilai(teks)} bukan ${sebutNilai(uraian)}.`);
  const seharusnya = teksDesimal(angka);
  const terpotong = operan.some((x) => x.terpotong);
  if (nilai === seharusnya) return { angka, terpotong };
  const tertulis = pecahanDariCetakan(nilai, `${bidang}.nilai`);
  if (terpotong && dekat(tertulis, angka, operan)) return { angka: tertulis, terpotong };
  throw new ArgumenTidakSah(
    `${bidang}.nilai: ${sebutNilai(nilai)} bukan ${sebutNilai(seharusnya)}, yang dihitung ulang dari operannya.`,
  );
}

/** Whether two numbers differ by no more than cut digits can explain. */
function dekat(a: Tepat, b: Tepat, operan: readonly NilaiJejak[]): boolean {
  const besar = jumlahkanTepat([a, ...operan.map((x) => x.angka)].map(mutlakTepat));
  // Stryker disable next-line EqualityOperator: how near is near enough is a matter of digits, not of the last one.
  return bandingTepat(mutlakTepat(kurangTepat(a, b)), kaliTepat(besar, KELONGGARAN)) <= 0;
}

/** The formula of a step alone, over its operands; undefined where it is none or has no value. */
function hitungLangkah(operasi: string, operan: readonly Tepat[]): Tepat | undefined {
  const [rumus, isi] = rumusLangkah(operasi, operan);
  if (!rumus) return undefined;
  try {
    // Stryker disable BlockStatement: what is caught and not thrown again is undefined, too.
    // Stryker disable next-line BooleanLiteral: steps that were written down would be read by nobody.
    return new PenghitungSimpul(new Map(isi), false, hitungDaftar).hitung(rumus).angka;
  } catch (galat) {
    // Stryker restore BlockStatement
    // Stryker disable next-line ConditionalExpression: nothing else is thrown by operations on exact numbers.
    if (galat instanceof TakTerhitung) return undefined;
    throw galat;
  }
}

type Rumus = readonly [rumus?: Simpul, isi?: readonly (readonly [nama: string, isi: Isi])[]];

/** The names stand for nothing: values find their inputs by them. */
function rumusLangkah(operasi: string, operan: readonly Tepat[]): Rumus {
  const satuan = operan.map((nilai, i) => [String(i), { bentuk: 'tunggal', nilai }] as const);
  // Stryker disable next-line StringLiteral: no operation looks at the unit.
  const [kiri, kanan, ...sisa] = operan.map((_, i) => masukan(String(i), 'nilai'));
  const daftar = (nama: string, nilai: readonly Tepat[]) => [nama, { bentuk: 'daftar', nilai }] as const;
  // Stryker disable next-line StringLiteral: as above.
  const tiap = masukanDaftar('nilai', 'nilai');
  switch (operasi) {
    case 'tambah':
    case 'kurang':
    case 'kali':
    case 'bagi':
      return kiri && kanan && sisa.length === 0 ? [{ jenis: operasi, kiri, kanan }, satuan] : [];
    case 'min':
    case 'maks':
      return kiri ? [{ jenis: operasi, butir: [kiri, ...(kanan ? [kanan] : []), ...sisa] }, satuan] : [];
    case 'jumlah':
    case 'rata-rata':
    case 'cacah':
      return [{ jenis: operasi, tiap }, [daftar('nilai', operan)]];
    case 'rata-rata-ukur': {
      // The values stand first, then as many weights.
      const n = operan.length / 2;
      // Stryker disable next-line StringLiteral: as above.
      const bobot = masukanDaftar('bobot', 'bobot');
      return Number.isInteger(n)
        ? [{ jenis: operasi, tiap, bobot }, [daftar('nilai', operan.slice(0, n)), daftar('bobot', operan.slice(n))]]
        : [];
    }
    default:
      return [];
  }
}
