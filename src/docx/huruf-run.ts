import type { SifatTeks } from '../tabel/huruf-naik.js';
import { lambang, sebutLambang } from './lambang.js';
import { aturSifat, luputMenurut, type SifatHuruf, TIDAK } from './sifat-huruf.js';

/** What the properties of a run say. */
interface Run extends SifatHuruf {
  font: string;
  gaya: string;
}

const TANPA_SIFAT: Run = { font: '', gaya: '' };

type Atribut = Readonly<Record<string, string>>;

/** Knows how the letters at hand stand, and what their font shows for codes of its own. */
export class HurufRun {
  private readonly run: Run[] = [];
  private ruby = 0;
  private asing: { readonly contoh: string; banyak: number } | null = null;

  /** `jalan`: the elements that are open, this one the last. */
  buka(nama: string, atribut: Atribut, jalan: readonly string[]): void {
    if (nama === 'w:r') this.run.push({ font: '', gaya: '' });
    else if (nama === 'w:rt') this.ruby += 1;
    const run = this.run.at(-1);
    if (run === undefined) return;
    if (nama === 'w:footnoteReference' || nama === 'w:endnoteReference') {
      // A mark that somebody typed, as `*` or `1`, follows its reference and is raised by the style of such marks.
      const ikut = atribut['w:customMarkFollows'];
      if (ikut !== undefined && !TIDAK.has(ikut)) run.letak ??= 'naik';
    } else if (jalan.at(-2) === 'w:rPr' && jalan.at(-3) === 'w:r') atur(run, nama, atribut);
  }

  tutup(nama: string): void {
    if (nama === 'w:r') this.run.pop();
    else if (nama === 'w:rt') this.ruby -= 1;
  }

  /** How the letters at hand stand, in a paragraph whose style is this, and whether they are part of the text. */
  sifat(gaya: ReadonlyMap<string, SifatHuruf>, gayaAlinea: string): SifatTeks {
    const run = this.run.at(-1) ?? TANPA_SIFAT;
    const [milik, alinea] = [gaya.get(run.gaya), gaya.get(gayaAlinea)];
    const letak = this.ruby > 0 ? 'naik' : (run.letak ?? milik?.letak ?? alinea?.letak ?? 'rata');
    return { letak, luput: luputMenurut(run, milik, alinea) };
  }

  /** A text in which signs of a font of symbols may stand, whose codes mean something to that font alone. */
  tulis(isi: string, tampak: boolean): string {
    return isi.replace(/[\ue000-\uf8ff]/g, (h) => this.lambang(this.run.at(-1)?.font ?? '', h.charCodeAt(0), tampak));
  }

  /** What an element shows that stands for a sign. What is turned round is no figure: the sign that does so stands before it. */
  tanda(nama: string, atribut: Atribut, tampak: boolean): string {
    if (nama === 'w:cr') return '\n';
    if (nama === 'w:noBreakHyphen') return '-';
    if (nama === 'w:bdo') return atribut['w:val'] === 'rtl' ? '\u202e' : '';
    return this.simbol(atribut, tampak);
  }

  private simbol(atribut: Atribut, tampak: boolean): string {
    const heksa = atribut['w:char'] ?? '';
    const kode = /^[\da-f]{4}$/i.test(heksa) ? Number.parseInt(heksa, 16) : 0;
    return this.lambang(atribut['w:font'] ?? '', kode, tampak);
  }

  /** What was not read. */
  catatan(): string[] {
    if (this.asing === null) return [];
    const { banyak, contoh } = this.asing;
    return [
      `memuat ${banyak} lambang yang tidak dikenal, ditulis ${contoh} dan semacamnya; angka yang memuatnya tidak dibaca, ketik lambangnya sebagai huruf biasa`,
    ];
  }

  private lambang(font: string, kode: number, tampak: boolean): string {
    const huruf = lambang(font, kode);
    if (huruf !== null) return huruf;
    const contoh = sebutLambang(kode);
    if (tampak) {
      this.asing ??= { contoh, banyak: 0 };
      this.asing.banyak += 1;
    }
    return contoh;
  }
}

function atur(run: Run, nama: string, atribut: Atribut): void {
  if (nama === 'w:rFonts') run.font = atribut['w:ascii'] ?? atribut['w:hAnsi'] ?? '';
  else if (nama === 'w:rStyle') run.gaya = atribut['w:val'] ?? '';
  else aturSifat(run, nama, atribut['w:val']);
}
