import { desimal } from '../../../angka/desimal.js';
import { jumlahTepat } from '../../../angka/jumlah.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import type { Kolom } from '../../fakta/kolom.js';
import type { RelasiLurus } from '../relasi.js';
import { jumlahSekolom } from './jumlah-sekolom.js';
import type { Susunan } from './susunan-baris.js';

/** Amounts below this add up by chance, and so do two of any size. */
const BERARTI = desimal(100_000);
const INDUK_TERSEDIKIT = 3;

/**
 * Parents that their parts exceed, where no sum shows a nesting but the table's total does: it is the sum of the upper rows alone, so that what
 * stands below each of them is within it. A list of parts may leave some out; it never comes to more than the whole.
 */
export function melebihiInduk(t: TabelTerbaca, susunan: readonly Susunan[], kolom: readonly Kolom[]): RelasiLurus[] {
  for (const { keluarga } of susunan) {
    const hasil = ratakan(kolom, (k) => sekolom(t, keluarga, k));
    if (hasil.length > 0) return hasil;
  }
  return [];
}

function sekolom(t: TabelTerbaca, keluarga: Susunan['keluarga'], k: Kolom): RelasiLurus[] {
  const anak = new Set(ratakan(keluarga, (x) => x.anak.filter((b) => !apakahTotal(b))));
  const puncak = t.baris.filter((b) => b.jenis === 'isi' && !anak.has(b));
  const total = t.baris.find((b) => apakahTotal(b) && menjumlah(t, b, puncak, k));
  if (total === undefined) return [];
  const jumlahan = jumlahSekolom(t, total, selain(puncak, total), k, { jenis: 'jumlah-kolom', kuat: true });
  if (jumlahan === null) return [];
  const lebih = ratakan(keluarga, ({ induk, anak: milik }) => {
    const r = jumlahSekolom(t, induk, selain(milik, total), k, { jenis: 'jumlah-induk', kuat: true });
    if (r === null || !puncak.includes(induk)) return [];
    const bagian = jumlahTepat(r.suku.map((s) => s.fakta.nilai));
    // Parts that make the total divide it anew, by its sources: they are within no row.
    return bagian.gt(r.hasil.nilai) && !bagian.eq(jumlahan.hasil.nilai) ? [{ ...r, melebihi: true as const }] : [];
  });
  return lebih.length === 0 ? [] : [jumlahan, ...lebih];
}

const apakahTotal = (b: Baris): boolean =>
  b.jenis === 'total' || (b.jenis === 'isi' && b.label === '' && b.nomor === '');

const selain = (baris: readonly Baris[], b: Baris): Baris[] => baris.filter((x) => x !== b);

/** Whether a row prints the exact sum of large amounts of the upper rows. */
function menjumlah(t: TabelTerbaca, total: Baris, puncak: readonly Baris[], k: Kolom): boolean {
  const [hasil, suku] = [faktaDi(t, total, k), nilaiDi(t, selain(puncak, total), k)];
  return (
    hasil !== undefined &&
    suku.filter((f) => f.nilai.gte(BERARTI)).length >= INDUK_TERSEDIKIT &&
    suku.every((f) => !f.nilai.isNegative()) &&
    jumlahTepat(suku.map((f) => f.nilai)).eq(hasil.nilai)
  );
}

const nilaiDi = (t: TabelTerbaca, baris: readonly Baris[], k: Kolom): Fakta[] =>
  ratakan(baris, (b) => faktaDi(t, b, k) ?? []);
