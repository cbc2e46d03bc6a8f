import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import { berfakta } from '../../fakta/jenis-baris.js';
import type { Kolom } from '../../fakta/kolom.js';
import { lurus } from '../bentuk/lurus.js';
import { terpenuhi } from '../konsistensi.js';
import type { RelasiLurus } from '../relasi.js';
import { jumlahSekolom } from './jumlah-sekolom.js';

/** One wrong figure breaks two of the statements of a chain: what a row closes with, and what the next one opens with. */
const PATAH_TERBANYAK = 2;
/** Additions, reductions and what they come to on the way: of more columns too many ways of taking them would do. */
const PERUBAHAN_TERBANYAK = 5;

/** A balance that is carried from period to period, and what its last row says of all of them. */
export interface RantaiSaldo {
  readonly relasi: readonly RelasiLurus[];
  readonly total: Baris;
  /** Balances, and what they come to on the way: the total of these columns is no sum of theirs. */
  readonly saldo: ReadonlySet<Kolom>;
}

/**
 * A running balance by periods: each row opens with what the one above it closed with, and the total opens with the first and closes with the
 * last. Rows that carry on show it, whatever the headings say.
 */
export function rantaiSaldo(t: TabelTerbaca): RantaiSaldo | null {
  const total = t.baris.filter((b) => b.jenis === 'total');
  const [akhir] = total;
  if (akhir === undefined || total.length > 1) return null;
  const periode = t.baris.filter((b) => b.jenis === 'isi' && b.ke < akhir.ke);
  const kolom = t.kolom.filter((k) => berfakta(k) && !k.persen);
  for (const [i, awal] of kolom.entries())
    for (const tutup of kolom.slice(i + 1)) {
      const tengah = kolom.filter((k) => awal.ke < k.ke && k.ke < tutup.ke);
      if (periode.length < 2 || tengah.length === 0 || tengah.length > PERUBAHAN_TERBANYAK) continue;
      const r = dirantai(t, periode, akhir, awal, tutup, tengah);
      if (r !== null) return r;
    }
  return null;
}

function dirantai(
  t: TabelTerbaca,
  periode: readonly Baris[],
  total: Baris,
  awal: Kolom,
  tutup: Kolom,
  tengah: readonly Kolom[],
): RantaiSaldo | null {
  const sama = (hasil: Fakta | undefined, dari: Fakta | undefined): RelasiLurus[] =>
    hasil && dari ? [lurus(hasil, [dari], 'antar-pos')] : [];
  const di = (b: Baris | undefined, k: Kolom): Fakta | undefined => b && faktaDi(t, b, k);
  const sambung = ratakan(periode.slice(1), (b, i) => sama(di(b, awal), di(periode[i], tutup)));
  // What the total adds up after all speaks of something else.
  const terjumlah = [awal, tutup].filter((k) => dijumlah(t, total, periode, k));
  const ujung = [
    ...sama(di(total, awal), di(periode[0], awal)),
    ...sama(di(total, tutup), di(periode.at(-1), tutup)),
  ].filter((r) => !terjumlah.some((k) => r.hasil.sel?.kolom === k));
  const patah = [...sambung, ...ujung].filter((r) => !terpenuhi(r)).length;
  if (sambung.length < periode.length - 1 || patah > 1 || !ujung.some(terpenuhi)) return null;
  const mungkin = caraMutasi(tengah).map((cara) => ({
    cara,
    mutasi: ratakan(terjumlah.length > 0 ? periode : [...periode, total], (b) => mutasi(t, b, awal, tutup, cara)),
  }));
  const cocok = mungkin.find(
    ({ mutasi: m }) =>
      m.length >= periode.length &&
      patah + m.filter((r) => !terpenuhi(r)).length <= PATAH_TERBANYAK &&
      m.some(bergerak),
  );
  if (cocok === undefined) return null;
  const relasi = [...sambung, ...ujung, ...cocok.mutasi].map((r) => ({ ...r, kuat: true }));
  const antara = tengah.filter((k) => !cocok.cara.has(k));
  return { relasi, total, saldo: new Set([awal, tutup, ...antara]) };
}

function dijumlah(t: TabelTerbaca, total: Baris, periode: readonly Baris[], kolom: Kolom): boolean {
  const r = jumlahSekolom(t, total, periode, kolom, { jenis: 'jumlah-kolom', kuat: false });
  return r !== null && terpenuhi(r);
}

type CaraMutasi = ReadonlyMap<Kolom, 1 | -1>;

/** Each way in which columns between two balances may change the one into the other, those that take in most of them first. */
function caraMutasi(tengah: readonly Kolom[]): readonly CaraMutasi[] {
  const semua = tengah.reduce<readonly CaraMutasi[]>(
    (cara, k) => ratakan(cara, (c) => [new Map([...c, [k, 1]]), new Map([...c, [k, -1]]), c]),
    [new Map()],
  );
  return semua.filter((c) => c.size > 0).sort((a, b) => b.size - a.size);
}

/** What a row opens with, and what changed it; what is blank did not. */
function mutasi(t: TabelTerbaca, b: Baris, awal: Kolom, tutup: Kolom, cara: CaraMutasi): RelasiLurus[] {
  const [a, z] = [faktaDi(t, b, awal), faktaDi(t, b, tutup)];
  if (a === undefined || z === undefined) return [];
  const berubah = (koef: 1 | -1): Fakta[] =>
    ratakan([...cara], ([k, n]) => (n === koef ? (faktaDi(t, b, k) ?? []) : []));
  return [lurus(z, [a, ...berubah(1)], 'selisih-baris', berubah(-1))];
}

/** Whether a row that holds says more than that nothing happened. */
const bergerak = (r: RelasiLurus): boolean =>
  terpenuhi(r) && r.suku.slice(1).some(({ fakta }) => !fakta.nilai.isZero());
