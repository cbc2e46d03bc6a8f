import type { Token, Tokens } from 'marked';

/** What holds other blocks: a quotation, a list, a point of it. */
const WADAH: ReadonlySet<string> = new Set(['blockquote', 'list', 'list_item']);
/** Two rows of a table at least, with figures, as they stand in code. */
const BARIS_BERPIPA = /^[^\n|]*\|[^\n|]*\|?[^\n]*$/;
const GAYA_TERTUTUP = /<style[\s>]/i;
const TERTUTUP = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** The blocks in a quotation or a list in which a table stands, so that it is read as one; null for what is read as a text. */
export function isiWadah(token: Token): readonly Token[] | null {
  return WADAH.has(token.type) && bertabel(token) ? anak(token) : null;
}

const anak = (token: Token): readonly Token[] =>
  token.type === 'list' ? (token as Tokens.List).items : ((token as Tokens.Generic).tokens ?? []);

const bertabel = (token: Token): boolean =>
  token.type === 'table' || (WADAH.has(token.type) && anak(token).some(bertabel));

/** What is said of a block whose figures may be read otherwise than they are seen; null where nothing is. */
export function catatanWadah({ type, raw }: Token): string | null {
  if (type === 'code') {
    const baris = raw.split('\n').filter((b) => BARIS_BERPIPA.test(b));
    return baris.length > 1 && baris.some((b) => /\d/.test(b))
      ? 'blok kode memuat baris tabel (|), yang tidak dibaca sebagai tabel'
      : null;
  }
  return type === 'html' && GAYA_TERTUTUP.test(raw) && TERTUTUP.test(raw)
    ? 'gaya halaman (<style>) menyembunyikan sebagian isinya; yang tersembunyi menurut kelasnya ikut dibaca'
    : null;
}
