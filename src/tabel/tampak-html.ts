import { bukaEntitas } from './entitas-html.js';
import { NAIK, TURUN } from './huruf-naik.js';
import { berisi, catatLuput, coretan, luputBaru, type TeksLuput } from './teks-luput.js';

/** How an element shows its text, where not as it stands. */
type Ragam = 'tertutup' | 'coret' | 'naik' | 'turun' | 'blok';

interface Terbuka {
  readonly nama: string;
  readonly ragam: Ragam;
  /** How many of the same name are open in it. */
  dalam: number;
}

/** Elements whose text goes on with what is beside it, or that show nothing; what is not known stands by itself, so that no two figures become one. */
const SEBARIS =
  /^(?:\/?(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|datalist|del|dfn|em|font|i|ins|kbd|label|link|mark|meta|nobr|q|rb|ruby|s|samp|script|small|span|strike|strong|style|sub|sup|template|time|title|tt|u|var|wbr|\w+:\w+))?$/;
/** Whether a tag parts words. */
export const memisah = (nama: string): boolean => !SEBARIS.test(nama);
/** Parts of a formula that stand above, below or beside each other. */
const RUMUS = /^\/?m(?:frac|su[bp]|subsup|under|over|underover|root|sqrt|table|multiscripts)$/;
/** Tags that have no content, so that nothing in them is hidden. */
const TANPA_ISI = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Elements whose content no page shows. */
const SELALU_TERTUTUP =
  /^(?:template|datalist|script|style|title|meter|progress|iframe|video|audio|object|canvas|annotation(?:-xml)?)$/;
/** Tags that end an element which need not be closed; another of the same name does as well. */
const PENUTUP_LAIN: ReadonlyMap<string, RegExp> = new Map([
  ['p', /^(?:\/?(?:div|table|ul|ol|dl|h[1-6])|hr|pre)$/],
  ['li', /^\/(?:ul|ol)$/],
  ['td', /^(?:th|\/?tr|\/?t(?:body|head|foot)|\/table)$/],
  ['th', /^(?:td|\/?tr|\/?t(?:body|head|foot)|\/table)$/],
  ['tr', /^(?:\/?t(?:body|head|foot)|\/table)$/],
  ['tbody', /^(?:t(?:head|foot)|\/table)$/],
  ['thead', /^(?:t(?:body|foot)|\/table)$/],
  ['tfoot', /^(?:tbody|\/table)$/],
]);
/** No page has more such elements within each other; what is deeper is shown as what is around it. */
const TERDALAM = 20;

const GAYA_TERTUTUP = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/i;
const GAYA_BLOK = /(?:^|;)\s*display\s*:\s*(?!inline|contents|none|ruby)[a-z]/i;
const GAYA_CORET = /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*line-through/i;
const GAYA_NAIK = /(?:^|;)\s*vertical-align\s*:\s*super/i;
const GAYA_TURUN = /(?:^|;)\s*vertical-align\s*:\s*sub/i;
const GAYA_ARAH = /(?:^|;)\s*direction\s*:\s*(rtl|ltr)/i;
const GAYA_PAKSA = /(?:^|;)\s*unicode-bidi\s*:\s*(?:bidi|isolate)-override/i;
const BLOK_TABEL = /^(?:html|body|table|t[rdh]|tbody|thead|tfoot|caption)$/;
const ARAH = /[\u202b\u202e]/g;
/** What fills in of a form does not show as its value. */
const ISIAN_TANPA_TEKS = /^(?:hidden|checkbox|radio|password|file|image|color|range|button|submit|reset)$/i;

const DINAIKKAN = /[⁰¹²³⁴-⁹₀-₉]/g;
/** A letter or a digit that stands on the line. */
const BERDASAR = /[\p{L}\d]/u;
const sebagaiDigit = (h: string): string => String(Math.max(NAIK.indexOf(h), TURUN.indexOf(h)));

/**
 * Follows the tags of a page and says of each text what a reader sees of it: nothing of what is hidden or not chosen, and raised and lowered
 * digits as such, so that the number of a note doesn't become part of the figure before it.
 */
export class TampakHtml {
  private readonly tumpukan: Terbuka[] = [];
  private pilihan: Pilihan | null = null;
  private menaikkan = false;
  /** What was struck out. */
  private coret = '';

  /** `luput`: where texts with digits are noted that are not shown or struck out; `semuaCoret`: all that follows is struck out. */
  constructor(
    private readonly luput: TeksLuput = luputBaru(),
    private readonly semuaCoret = false,
  ) {}

  /** Whether what stands here is hidden. */
  get tersembunyi(): boolean {
    return this.tumpukan.some((t) => t.ragam === 'tertutup');
  }

  /** Whether what stands here is struck out. */
  get dicoret(): boolean {
    return this.semuaCoret || this.tumpukan.some((t) => t.ragam === 'coret');
  }

  /** What is shown of a text, whose entities are characters already. */
  teks(isi: string): string {
    if (this.tersembunyi) {
      catatLuput(this.luput, 'tertutup', isi);
      return '';
    }
    if (this.dicoret) {
      catatLuput(this.luput, 'coret', isi);
      this.coret += isi;
      return '';
    }
    if (this.pilihan !== null) {
      this.pilihan.teks(isi);
      return '';
    }
    const ragam = this.tumpukan.filter((t) => t.ragam !== 'blok').at(-1)?.ragam;
    if (ragam === undefined) return isi;
    this.menaikkan = true;
    return naikkan(isi, ragam === 'naik' ? NAIK : TURUN);
  }

  /** A whole text that is raised has nothing that it would be a note to: small figures are figures. One that is struck out altogether stays as such. */
  utuh(teks: string): string {
    if (this.coret.trim() !== '' && !berisi(teks)) return coretan(this.coret + teks);
    if (teks.replace(ARAH, '').trim() === '') return '';
    return this.menaikkan && !BERDASAR.test(teks) ? teks.replace(DINAIKKAN, sebagaiDigit) : teks;
  }

  /** Takes a tag, and gives what it shows by itself. */
  tanda(nama: string, isi: string): string {
    const usai = this.tutup(nama) ? ' ' : '';
    if (this.pilihan !== null && !this.tersembunyi) {
      if (nama === '/select') return this.selesai();
      if (nama === 'option') this.pilihan.buka(adaAtribut(isi, 'selected'));
    }
    if (nama === '' || nama.startsWith('/')) return RUMUS.test(nama) && !this.tersembunyi ? '}' : usai;
    const ragam = ragamTanda(nama, isi);
    if (ragam !== null && this.tumpukan.length < TERDALAM) this.tumpukan.push({ nama, ragam, dalam: 0 });
    else if (!PENUTUP_LAIN.has(nama) && !TANPA_ISI.test(nama)) {
      const luar = this.tumpukan[this.terakhir(nama)];
      if (luar !== undefined) luar.dalam += 1;
    }
    if (this.tersembunyi) return '';
    if (RUMUS.test(nama)) return '{';
    if (ragam === 'blok') return ' ';
    if (nama === 'select' && this.pilihan === null && !adaAtribut(isi, 'multiple')) this.pilihan = new Pilihan();
    const arah = arahTerbalik(nama, isi);
    if (arah !== '' && !BLOK_TABEL.test(nama)) return arah;
    if (nama === 'input' && !ISIAN_TANPA_TEKS.test(atribut(isi, 'type'))) return atribut(isi, 'value');
    return '';
  }

  /** What is still to be shown at the end. */
  selesai(): string {
    const { pilihan } = this;
    this.pilihan = null;
    if (pilihan === null) return '';
    const { tampil, lain } = pilihan.selesai();
    for (const teks of lain) catatLuput(this.luput, 'tertutup', teks);
    return tampil;
  }

  /** The innermost of a name. */
  private terakhir(nama: string): number {
    return this.tumpukan.map((t) => t.nama).lastIndexOf(nama);
  }

  /** Closes what ends with a tag; true where a block was among it. */
  private tutup(nama: string): boolean {
    const dulu = this.tumpukan.filter((t) => t.ragam === 'blok').length;
    this.tutupSemua(nama);
    return this.tumpukan.filter((t) => t.ragam === 'blok').length < dulu;
  }

  private tutupSemua(nama: string): void {
    const lain = this.tumpukan.findIndex((t) => {
      const pola = PENUTUP_LAIN.get(t.nama);
      return pola !== undefined && (nama === t.nama || pola.test(nama));
    });
    if (lain >= 0) this.tumpukan.length = lain;
    const ke = nama.startsWith('/') ? this.terakhir(nama.slice(1)) : -1;
    const milik = this.tumpukan[ke];
    if (milik === undefined) return;
    if (milik.dalam > 0) milik.dalam -= 1;
    else this.tumpukan.length = ke;
  }
}

/** What can be chosen in a list of a form: shown is what is chosen, else the first. */
class Pilihan {
  private readonly semua: { teks: string; readonly dipilih: boolean }[] = [];

  buka(dipilih: boolean): void {
    this.semua.push({ teks: '', dipilih });
  }

  teks(isi: string): void {
    const akhir = this.semua.at(-1);
    if (akhir !== undefined) akhir.teks += isi;
  }

  selesai(): { readonly tampil: string; readonly lain: readonly string[] } {
    const tampil = this.semua.filter((p) => p.dipilih).at(-1) ?? this.semua[0];
    return { tampil: tampil?.teks ?? '', lain: this.semua.filter((p) => p !== tampil).map((p) => p.teks) };
  }
}

function ragamTanda(nama: string, isi: string): Ragam | null {
  if (TANPA_ISI.test(nama)) return null;
  if (tandaTertutup(isi) || SELALU_TERTUTUP.test(nama)) return 'tertutup';
  if (tandaCoret(nama, isi)) return 'coret';
  if (nama === 'sup') return 'naik';
  if (nama === 'sub') return 'turun';
  const gaya = atribut(isi, 'style');
  if (!memisah(nama) && GAYA_BLOK.test(gaya)) return 'blok';
  return GAYA_NAIK.test(gaya) ? 'naik' : GAYA_TURUN.test(gaya) ? 'turun' : null;
}

/**
 * The sign for what a tag does to the order of the letters in it: what is turned round, and what may be, is no figure (`rapikanTeks`). The direction of a
 * table or of a cell alone says only where its columns and its text begin, and digits in it stand as always.
 */
export function arahTerbalik(nama: string, isi: string): '' | '\u202e' | '\u202b' {
  const gaya = atribut(isi, 'style');
  const arah = GAYA_ARAH.exec(gaya)?.[1]?.toLowerCase() ?? atribut(isi, 'dir').toLowerCase();
  if (GAYA_PAKSA.test(gaya)) return arah === 'ltr' ? '' : '\u202e';
  if (arah !== 'rtl') return '';
  if (nama === 'bdo') return '\u202e';
  return BLOK_TABEL.test(nama) ? '' : '\u202b';
}

/** Whether a tag hides what is in it. */
export const tandaTertutup = (isi: string): boolean =>
  adaAtribut(isi, 'hidden') || GAYA_TERTUTUP.test(atribut(isi, 'style'));

/** Whether a tag strikes out what is in it. */
export const tandaCoret = (nama: string, isi: string): boolean =>
  /^(?:s|strike|del)$/.test(nama) || GAYA_CORET.test(atribut(isi, 'style'));

/** Whether a tag has an attribute, with a value or without. */
const adaAtribut = (isi: string, nama: string): boolean =>
  new RegExp(`\\s${nama}(?=[\\s=/]|$)`, 'i').test(isi.replace(/"[^"]*"|'[^']*'/g, '""'));

/** The value of an attribute of a tag; '' where it has none. */
function atribut(isi: string, nama: string): string {
  const cocok = new RegExp(`\\s${nama}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(isi);
  return bukaEntitas(cocok?.[1] ?? cocok?.[2] ?? cocok?.[3] ?? '');
}

/** Digits as raised or lowered ones, but for those in brackets, which tell a note by themselves; ` a)` is told by its blank. */
const naikkan = (teks: string, digit: string): string =>
  teks
    .replace(/\[\d{1,3}\]|\d/g, (d) => (d.length > 1 ? d : (digit[Number(d)] as string)))
    .replace(/^[a-z]\)$/i, ' $&');

/** A text with the reference to a note, `[^1]` as Markdown writes it, as a raised number. */
export const naikkanRujukan = (teks: string): string =>
  teks.replace(/\[\^(\d{1,3})\]/g, (_, nomor: string) => naikkan(nomor, NAIK));
