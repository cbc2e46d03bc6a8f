import { Lexer, type Token, type Tokens } from 'marked';
import { pastikanBentuk, teks as sebuahTeks } from '../angka/bentuk.js';
import { tolakOpsiAsing } from '../angka/tolak-opsi.js';
import { pastikanSel, pastikanTeks } from './batas.js';
import { tambahCatatan } from './catatan-bawah.js';
import { bukaEntitas } from './entitas-html.js';
import { type PotonganTeks, rangkaiHuruf } from './huruf-naik.js';
import { letakSesudah, PembacaHtml } from './pembaca-html.js';
import { pisahTabel } from './pisah-tabel.js';
import type { Buku, Narasi, Tabel } from './tabel.js';
import { lepasLetak } from './tabel-tersusun.js';

/** Options of {@link bukuDariMarkdown}. */
export interface OpsiDariMarkdown {
  readonly berkas?: string;
}

/** A paragraph of this length or less right above a table is its title. */
const JUDUL_TERPANJANG = 200;

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
  const berkas = opsi.berkas === undefined ? {} : { berkas: opsi.berkas };
  const tabel: Tabel[] = [];
  const narasi: Narasi[] = [];
  let bagian: string | undefined;
  let judul: string | undefined;
  let dekat = false;
  let baris = 1;
  const tambah = (isi: string[][], nama: string | undefined): void => {
    tabel.push(...pisahKosong(isi).map((b) => ({ ...berkas, ...(nama === undefined ? {} : { nama }), ...b })));
    judul = undefined;
    dekat = true;
  };
  for (const token of tabelHtmlUtuh(urai(teks.replace(/\r\n?/g, '\n')))) {
    if (token.type === 'heading') {
      bagian = teksSebaris((token as Tokens.Heading).tokens);
      judul = undefined;
      dekat = false;
    } else if (token.type === 'table') {
      tambah(selTabel(token as Tokens.Table), judul ?? bagian);
    } else if (token.type === 'html' && TABEL_HTML.test(token.raw)) {
      const { atas, semua, bawah } = uraiTabelHtml(token.raw);
      for (const sel of semua) tambah(sel, atas === '' ? (judul ?? bagian) : atas);
      if (bawah.teks !== '')
        narasi.push({
          ...berkas,
          ...(bagian === undefined ? {} : { bagian }),
          teks: bawah.teks,
          baris: baris + bawah.baris,
        });
    } else if (token.type !== 'space') {
      const butir = token.type === 'list' ? (token as Tokens.List).items : [token];
      narasi.push(
        ...potong(butir, baris).map((n) => ({ ...berkas, ...(bagian === undefined ? {} : { bagian }), ...n })),
      );
      const teks = teksSebaris([token]);
      // A list right below a table may hold its notes among other remarks.
      if (dekat) dekat = butir.map((b) => tambahCatatan(tabel, teksSebaris([b]))).some(Boolean);
      judul = !dekat && token.raw.length <= JUDUL_TERPANJANG ? teks : undefined;
    }
    baris += token.raw.split('\n').length - 1;
  }
  pastikanSel(tabel);
  return { tabel, narasi };
}

const TABEL_HTML = /<table[\s>]/i;
const AKHIR_TABEL = /<\/table\s{0,20}>/i;
const SEMUA_AKHIR_TABEL = new RegExp(AKHIR_TABEL, 'gi');
/** Behind the last of these nothing of a table is left that has no end. */
const SEMUA_AKHIR_SEL = /<\/t[rdh]\s{0,20}>/gi;

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

/** The cells of tables that are written in tags, the words before them or in their caption, and what stands behind them, so many lines down. */
function uraiTabelHtml(raw: string): {
  readonly atas: string;
  readonly semua: string[][][];
  readonly bawah: { readonly teks: string; readonly baris: number };
} {
  const pembaca = new PembacaHtml();
  pembaca.baca(raw);
  const awal = raw.search(/<tr[\s>]/i);
  const atas = tanpaTag(awal < 0 ? '' : raw.slice(0, awal));
  const akhir = [...raw.matchAll(SEMUA_AKHIR_TABEL)].at(-1) ?? [...raw.matchAll(SEMUA_AKHIR_SEL)].at(-1);
  const sampai = akhir === undefined ? raw.length : akhir.index + akhir[0].length;
  const sisa = raw.slice(sampai).trimStart();
  return {
    atas: atas.length <= JUDUL_TERPANJANG ? atas : '',
    semua: pembaca.awal.map((dari, i) => pembaca.sel.slice(dari, pembaca.awal[i + 1])).filter((sel) => sel.length > 0),
    bawah: { teks: tanpaTag(sisa), baris: raw.slice(0, raw.length - sisa.length).split('\n').length - 1 },
  };
}

const tanpaTag = (teks: string): string =>
  bukaEntitas(teks.replace(/<[^<>]{0,1000}>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

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

function potong(token: readonly Token[], awal: number): Narasi[] {
  let baris = awal;
  return token.map(({ raw }) => {
    const narasi = { teks: raw.trimEnd(), baris };
    baris += raw.split('\n').length - 1;
    return narasi;
  });
}

/** Where blank rows part it, several tables that were typed as one. */
function pisahKosong(baris: string[][]): Tabel[] {
  if (!baris.some((b) => b.every((s) => s === ''))) return [{ baris }];
  const { tabel } = pisahTabel({ baris });
  return tabel.length > 1 ? tabel.map(lepasLetak) : [{ baris }];
}

const selTabel = (t: Tokens.Table): string[][] =>
  [t.header, ...t.rows].map((baris) => baris.map((sel) => teksSebaris(sel.tokens)));

/** The text without its marks: `**97,8**` is 97,8, and `97,8<sup>1</sup>` is 97,8¹. */
const teksSebaris = (token: readonly Token[]): string => rangkaiHuruf(potonganSebaris(token)).trim();

function potonganSebaris(token: readonly Token[]): PotonganTeks[] {
  let letak: PotonganTeks['letak'] = 'rata';
  return token.flatMap((t): PotonganTeks[] => {
    if (t.type === 'html') {
      const nama = TAG.exec(t.raw)?.[1]?.toLowerCase() ?? '';
      const sebelum = letak;
      letak = letakSesudah(nama, letak);
      // What it raises belongs to the word before it.
      return letak === sebelum ? [{ teks: ' ', letak }] : [];
    }
    if (t.type === 'br') return [{ teks: ' ', letak }];
    if ('tokens' in t && t.tokens) {
      const dalam = potonganSebaris(t.tokens);
      const rata = letak !== 'rata' || dalam.every((p) => p.letak === 'rata');
      return rata ? [{ teks: gabung(dalam).trim(), letak }] : dalam;
    }
    return [{ teks: 'text' in t ? String(t.text) : t.raw, letak }];
  });
}

const TAG = /^<(\/?\w{1,20})/;

const gabung = (potong: readonly PotonganTeks[]): string => potong.map((p) => p.teks).join('');
