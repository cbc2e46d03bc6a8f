import { Lexer, type Token, type Tokens } from 'marked';
import { pastikanBentuk, teks as sebuahTeks } from '../angka/bentuk.js';
import { tolakOpsiAsing } from '../angka/tolak-opsi.js';
import { pastikanSel, pastikanTeks } from './batas.js';
import { bukaEntitas } from './entitas-html.js';
import { PenyusunMarkdown } from './penyusun-markdown.js';
import { selLebih } from './sel-lebih.js';
import type { Buku } from './tabel.js';
import { memisah, naikkanRujukan, TampakHtml } from './tampak-html.js';
import { luputBaru, type TeksLuput } from './teks-luput.js';
import { uraiHtml } from './urai-html.js';
import { catatanWadah, isiWadah } from './wadah-markdown.js';

/** Options of {@link bukuDariMarkdown}. */
export interface OpsiDariMarkdown {
  readonly berkas?: string;
}

/**
 * Reads a Markdown text: its tables, and everything else as narrative with the heading above it and its line. A table is called by the
 * short paragraph right above it, else by the heading; notes right below it are its `catatan`.
 *
 * Throws `TabelTakTerbaca` when it is too large; `ArgumenTidakSah` for an option that is not known.
 *
 * @example
 * bukuDariMarkdown('# Anggaran\n\n| Pagu | % |\n|---|---|\n| 200 | 75 |').tabel // => [{ nama: 'Anggaran', baris: [['Pagu', '%'], ['200', '75']] }]
 */
export function bukuDariMarkdown(teks: string, opsi: OpsiDariMarkdown = {}): Buku {
  pastikanBentuk('bukuDariMarkdown', 'teks', teks, sebuahTeks);
  tolakOpsiAsing('bukuDariMarkdown', opsi, { berkas: sebuahTeks });
  pastikanTeks(teks);
  const penyusun = new PenyusunMarkdown(opsi.berkas === undefined ? {} : { berkas: opsi.berkas });
  let baris = 1;
  for (const token of tabelHtmlUtuh(urai(teks.replace(/\r\n?/g, '\n')))) {
    baca(penyusun, token, baris);
    baris += token.raw.split('\n').length - 1;
  }
  const buku = penyusun.selesai();
  pastikanSel(buku.tabel);
  return buku;
}

/** The line below a heading that is written over it. */
const GARIS_JUDUL = /\n {0,3}(?:=+|-+)[ \t]*$/;

function baca(penyusun: PenyusunMarkdown, token: Token, baris: number): void {
  const isi = isiWadah(token);
  if (isi !== null) {
    let di = baris;
    for (const t of isi) {
      baca(penyusun, t, di);
      di += t.raw.split('\n').length - 1;
    }
    return;
  }
  const catatan = catatanWadah(token);
  if (catatan !== null) penyusun.catat(`baris ${baris}: ${catatan}`);
  const tampil = (t: Token): string => teksTampil(t, penyusun.luput);
  const polos = (t: readonly Token[]): string => teksSebaris(t, penyusun.luput);
  if (token.type === 'heading') {
    penyusun.judul(
      teksSebaris((token as Tokens.Heading).tokens, luputBaru()),
      tampil(token).replace(GARIS_JUDUL, ''),
      baris,
    );
  } else if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    penyusun.tabelkan([header, ...rows].map((b) => b.map((sel) => polos(sel.tokens))));
    penyusun.selLebih(
      selLebih(token.raw, header.length).map(({ sel, baris: turun }) => ({ sel, baris: baris + turun })),
    );
  } else if (token.type === 'html') {
    penyusun.html(token.raw, baris);
  } else if (token.type !== 'space') {
    if (KOTAK.test(token.raw)) penyusun.catat(`baris ${baris}: tabel kotak dari garis (+---+) belum dibaca`);
    let di = baris;
    const butir = (token.type === 'list' ? (token as Tokens.List).items : [token]).map((b) => {
      const isi = { teks: tampil(b), polos: teksSebaris([b], luputBaru()), baris: di };
      di += b.raw.split('\n').length - 1;
      return isi;
    });
    penyusun.alinea(butir);
  }
}

/** The upper or lower line of a table that is drawn in a text. */
const KOTAK = /^ {0,20}\+[-=+]{3,}\+[ \t]*$/m;

const TABEL_HTML = /<table[\s>]/i;
const AKHIR_TABEL = /<\/table\s{0,20}>/i;

/**
 * A table of tags ends at its end, and not at the first blank line as other tags do. One that has no end before a heading, a table or the end of the text
 * does end there: what follows would be swallowed.
 */
function tabelHtmlUtuh(token: readonly Token[]): Token[] {
  const akhirDari = akhirTabel(token);
  const hasil: Token[] = [];
  for (let i = 0; i < token.length; i += 1) {
    const t = token[i] as Token;
    const akhir = t.type === 'html' && TABEL_HTML.test(t.raw) ? (akhirDari[i] ?? i) : i;
    if (akhir === i) hasil.push(t);
    else {
      const raw = token
        .slice(i, akhir + 1)
        .map((x) => x.raw)
        .join('');
      hasil.push({ ...t, raw } as Token);
    }
    i = akhir;
  }
  return hasil;
}

/** For each token where a table that is open in it ends; null where it does not. */
function akhirTabel(token: readonly Token[]): readonly (number | null)[] {
  let akhir: number | null = null;
  return token
    .map((_, i) => token.length - 1 - i)
    .map((i) => {
      const t = token[i] as Token;
      if (t.type === 'heading' || t.type === 'table') akhir = null;
      else if (AKHIR_TABEL.test(t.raw)) akhir = i;
      return akhir;
    })
    .reverse();
}

/** Longer than any paragraph or cell of a report: its marks are left as they are, since looking for them takes the square of its length. */
const SEBARIS_TERPANJANG = 20_000;

/** What stands before a line that is deeper in lists and quotations than any of a report; each level is looked at once more for all that lies in it. */
const TERLALU_DALAM =
  /^((?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])){60})(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))+/gm;

function urai(teks: string): readonly Token[] {
  const pengurai = new Lexer();
  const token = pengurai.blockTokens(teks.replace(TERLALU_DALAM, '$1'));
  for (const { src, tokens } of pengurai.inlineQueue) {
    if (src.length <= SEBARIS_TERPANJANG) pengurai.inlineTokens(src, tokens);
    else tokens.push({ type: 'text', raw: src, text: src });
  }
  return token;
}

/** A text as it is written, with what is shown of the tags and entities in it. */
function teksTampil(token: Token, luput: TeksLuput): string {
  const teks = tandaiCoret(token).trimEnd();
  if (token.type === 'code' || !/[<&[]/.test(teks)) return teks;
  const tampak = new TampakHtml(luput);
  // Lines are counted, also those that end within a tag.
  const hasil = yangTampak(teks, tampak, (tanda) => tanda.replace(/[^\n]/g, '')) + tampak.selesai();
  return naikkanRujukan(hasil);
}

/** A text as it is written, but with tags for the signs by which Markdown strikes out. */
function tandaiCoret(token: Token): string {
  if (!token.raw.includes('~')) return token.raw;
  let hasil = '';
  let sisa = token.raw;
  for (const { raw } of semuaCoretan([token])) {
    // Before the lines on which it goes on stand the signs of the list or quotation that it is in.
    const baris = raw.split('\n').map((b) => b.replace(/[^\p{L}\p{N}\s]/gu, '\\$&'));
    const tanda = raw.startsWith('~~') ? 2 : 1;
    const cocok = new RegExp(baris.join('\n[ \\t>]{0,60}')).exec(sisa);
    if (cocok === null) continue;
    hasil += `${sisa.slice(0, cocok.index)}<s>${cocok[0].slice(tanda, -tanda)}</s>`;
    sisa = sisa.slice(cocok.index + cocok[0].length);
  }
  return hasil + sisa;
}

const semuaCoretan = (token: readonly Token[]): Tokens.Del[] =>
  token.flatMap((t) => {
    if (t.type === 'del') return [t as Tokens.Del];
    return semuaCoretan([...('items' in t ? (t as Tokens.List).items : []), ...(('tokens' in t && t.tokens) || [])]);
  });

/** What is shown of a text with tags; `sisa` is what is left of a tag itself. */
function yangTampak(raw: string, tampak: TampakHtml, sisa: (tanda: string) => string = () => ''): string {
  let hasil = '';
  uraiHtml(raw, {
    teks: (isi) => {
      hasil += tampak.teks(bukaEntitas(isi)) || sisa(isi);
    },
    tanda: (nama, isi) => {
      hasil += tampak.tanda(nama, isi) + (memisah(nama) ? ' ' : '') + sisa(isi);
    },
  });
  return hasil;
}

/** The text without its marks: `**97,8**` is 97,8; what is hidden is no part of it, and its raised digits stay raised. */
function teksSebaris(token: readonly Token[], luput: TeksLuput): string {
  const tampak = new TampakHtml(luput);
  const hasil = tampak.utuh(sebaris(token, tampak) + tampak.selesai());
  return hasil.trim();
}

function sebaris(token: readonly Token[], tampak: TampakHtml): string {
  let hasil = '';
  for (const t of token) {
    // What a picture shows is not read, and what is written in its place is not shown.
    if (t.type === 'br' || t.type === 'image') hasil += ' ';
    else if (t.type === 'html') hasil += yangTampak(t.raw, tampak);
    else if (t.type === 'del')
      hasil += tampak.tanda('s', '') + sebaris((t as Tokens.Del).tokens, tampak) + tampak.tanda('/s', '');
    else if ('tokens' in t && t.tokens) hasil += sebaris(t.tokens, tampak);
    else if (t.type === 'codespan') hasil += tampak.teks(t.text);
    else hasil += tampak.teks(naikkanRujukan(bukaEntitas('text' in t ? String(t.text) : t.raw)));
  }
  return hasil;
}
