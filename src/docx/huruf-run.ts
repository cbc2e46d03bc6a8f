import type { LetakHuruf } from '../tabel/huruf-naik.js';
import { lambang, sebutLambang } from './lambang.js';
import { letakMenurut } from './letak-huruf.js';

/** What the properties of a run say. */
interface Run {
  font: string;
  gaya: string;
  letak?: LetakHuruf | undefined;
}

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
      if (!TIDAK.has(atribut['w:customMarkFollows'])) run.letak ??= 'naik';
    } else if (jalan.at(-2) === 'w:rPr' && jalan.at(-3) === 'w:r') atur(run, nama, atribut);
  }

  tutup(nama: string): void {
    if (nama === 'w:r') this.run.pop();
    else if (nama === 'w:rt') this.ruby -= 1;
  }

  /** Where the letters at hand stand, in a paragraph whose style says this. */
  letak(letakGaya: ReadonlyMap<string, LetakHuruf>, gayaAlinea: string): LetakHuruf {
    if (this.ruby > 0) return 'naik';
    const run = this.run.at(-1);
    return run?.letak ?? letakGaya.get(run?.gaya ?? '') ?? letakGaya.get(gayaAlinea) ?? 'rata';
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

/** How an attribute says no. */
const TIDAK: ReadonlySet<string | undefined> = new Set([undefined, '0', 'false', 'off']);

function atur(run: Run, nama: string, atribut: Atribut): void {
  const nilai = atribut['w:val'] ?? '';
  if (nama === 'w:rFonts') run.font = atribut['w:ascii'] ?? atribut['w:hAnsi'] ?? '';
  else if (nama === 'w:rStyle') run.gaya = nilai;
  else run.letak = letakMenurut(nama, nilai, run.letak);
}
