import type { Buku, Lokasi, Temuan } from '../../../../src/index.js';
import type { LetakKunci } from '../../../korpus/baca-korpus.js';

/** A cell as one word: `tabel/baris/kolom` from 0, or `k1` for the first sentence. */
export type KunciSel = string;

export const kunciSel = ([tabel, baris, kolom]: LetakKunci): KunciSel => `${tabel}/${baris}/${kolom}`;

/** Where a place of a finding is in the key. */
export function kunciLokasi(buku: Buku, l: Lokasi): KunciSel {
  if (l.tabel === undefined) return `k${l.baris}`;
  const tabel = buku.tabel.findIndex((t) => t.nama === l.tabel);
  return `${Math.max(tabel, 0)}/${(l.baris ?? 0) - 1}/${l.kolom === undefined ? '-' : l.kolom - 1}`;
}

/** The other cells of an either-or: one of them or the named one is wrong. Findings without `atau` name one cell only. */
export function kunciAtau(buku: Buku, t: Temuan): KunciSel[] {
  const { atau = [] } = t as { readonly atau?: readonly (Lokasi | { readonly lokasi: Lokasi })[] };
  return atau.map((a) => kunciLokasi(buku, 'lokasi' in a ? a.lokasi : a));
}

/** A finding with its places as words. */
export interface TemuanBerletak {
  readonly temuan: Temuan;
  readonly di: KunciSel;
  readonly atau: readonly KunciSel[];
  readonly terkait: readonly KunciSel[];
}

/** Findings that count, galat and peringatan, with their places. */
export function berletak(buku: Buku, temuan: readonly Temuan[]): TemuanBerletak[] {
  return temuan
    .filter((t) => t.tingkat !== 'catatan')
    .map((t) => ({
      temuan: t,
      di: kunciLokasi(buku, t.lokasi),
      atau: kunciAtau(buku, t),
      terkait: t.terkait.map((l) => kunciLokasi(buku, l)),
    }));
}
