import { TabelTakTerbaca } from './batas.js';
import { nomoriNarasi } from './nomori-narasi.js';
import { alamatSel, type Buku, type Tabel } from './tabel.js';

/** What a cell may hold where a program made the table: the text as printed, a number, or nothing. */
export type SelMasukan = string | number | bigint | null | undefined;

/** A table whose cells need not be texts yet. */
export interface TabelMasukan extends Omit<Tabel, 'baris'> {
  readonly baris: readonly (readonly SelMasukan[])[];
}

/** Tables of that kind, and the text around them. */
export interface BukuMasukan extends Omit<Buku, 'tabel'> {
  readonly tabel: readonly TabelMasukan[];
}

/**
 * The same tables with every cell as text. A number becomes its digits with a decimal comma, none left out and without an exponent, so that
 * it is read back as that number; nothing becomes ''. Tables that hold texts alone are given back as they are; texts get the line on which they begin.
 *
 * Throws `TabelTakTerbaca` that names the cell, for one that holds something else.
 *
 * @example
 * bakukanBuku([{ baris: [['Pagu'], [1e21], [null]] }]).tabel // => [{ baris: [['Pagu'], ['1000000000000000000000'], ['']] }]
 */
export function bakukanBuku(masukan: readonly TabelMasukan[] | BukuMasukan): Buku {
  const buku: BukuMasukan = 'tabel' in masukan ? masukan : { tabel: masukan };
  const { narasi } = buku;
  return { ...buku, ...(narasi && { narasi: nomoriNarasi(narasi) }), tabel: buku.tabel.map(bakukanTabel) };
}

function bakukanTabel(t: TabelMasukan, ke: number): Tabel {
  return berisiTeks(t)
    ? t
    : { ...t, baris: t.baris.map((b, r) => b.map((s, k) => cetakSel(s) ?? tolak(t, ke, { r, k, isi: s }))) };
}

const berisiTeks = (t: TabelMasukan): t is Tabel => t.baris.every((b) => b.every((s) => typeof s === 'string'));

/** A cell as text; undefined for what no cell holds. */
function cetakSel(isi: SelMasukan): string | undefined {
  if (typeof isi === 'string') return isi;
  if (isi === null || isi === undefined) return '';
  if (typeof isi !== 'bigint' && !Number.isFinite(isi)) return undefined;
  return tanpaPangkat(String(isi)).replace('.', ',');
}

/** The digits that JavaScript prints a number with, the point moved by the exponent; decimal.js would triple what reads a table here. */
function tanpaPangkat(teks: string): string {
  const [angka = '', pangkat] = teks.split('e');
  if (pangkat === undefined) return angka;
  const [utuh = '', pecahan = ''] = angka.replace('-', '').split('.');
  const tanda = angka.startsWith('-') ? '-' : '';
  const geser = Number(pangkat);
  if (geser < 0) return `${tanda}0.${'0'.repeat(-geser - 1)}${utuh}${pecahan}`;
  return `${tanda}${utuh}${pecahan.padEnd(geser, '0')}`;
}

function tolak(
  { nama, asal }: TabelMasukan,
  ke: number,
  { r, k, isi }: { readonly r: number; readonly k: number; readonly isi: unknown },
): never {
  const sel = alamatSel({ baris: r + 1, kolom: k + 1 }, asal);
  const macam = typeof isi === 'number' ? String(isi) : Array.isArray(isi) ? 'larik' : typeof isi;
  throw new TabelTakTerbaca(
    `${nama ?? `tabel ke-${ke + 1}`}, sel ${sel}: ${macam} bukan isi sel. Isi sel berupa teks seperti tercetak, angka terhingga, atau null.`,
  );
}
