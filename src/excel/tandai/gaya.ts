import type { Tingkat } from '../../periksa/temuan/temuan.js';
import { type Suntingan, terapkanSuntingan } from './sunting.js';
import { awalanXml, telusurXml } from './telusur-xml.js';

/** Fills by level, light enough to read black text on, and different in grey print. */
export const WARNA: Readonly<Record<Tingkat, string>> = {
  galat: 'FFF4A6A0',
  peringatan: 'FFFFE08A',
  catatan: 'FFCFE2F3',
};

/** Looks of the cells of the list of findings. */
export type GayaTemuan = 'judul' | 'kepala' | 'isi' | 'tautan' | Tingkat;

const KOSONG =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs></styleSheet>';

/** A list of the style sheet: how many it has, and where another goes. */
interface Daftar {
  banyak: number;
  akhir: number;
  /** The place of its `count`. */
  mulai: number;
  mulaiAkhir: number;
}

/** The styles of a workbook with further ones; those that are there keep their numbers and their text. */
export class Gaya {
  private readonly teks: string;
  private readonly awalan: string;
  private readonly daftar = new Map<string, Daftar>();
  private readonly xf: string[] = [];
  private readonly baru = new Map<string, string[]>();
  private readonly ada = new Map<string, number>();

  constructor(teks: string) {
    this.teks = teks === '' ? KOSONG : teks;
    this.awalan = awalanXml(this.teks);
    const induk: string[] = [];
    telusurXml(this.teks, {
      buka: (u) => {
        if (u.dalam === 1) this.daftar.set(u.nama, { banyak: 0, akhir: 0, mulai: u.mulai, mulaiAkhir: u.mulaiAkhir });
        const milik = u.dalam === 2 ? this.daftar.get(induk[1] as string) : undefined;
        if (milik) milik.banyak += 1;
        induk[u.dalam] = u.nama;
      },
      tutup: (u, mulaiTutup, akhir) => {
        const milik = u.dalam === 1 ? this.daftar.get(u.nama) : undefined;
        if (milik) milik.akhir = mulaiTutup;
        if (u.dalam === 2 && u.nama === 'xf' && induk[1] === 'cellXfs') this.xf.push(this.teks.slice(u.mulai, akhir));
      },
    });
  }

  /** The number of the style that looks like another one, but filled with the colour of a level. */
  warnai(dasar: number, tingkat: Tingkat): number {
    return this.sekali(`${dasar} ${tingkat}`, () => {
      const xf = this.xf[dasar] ?? `<${this.awalan}xf/>`;
      const kepala = xf.slice(0, xf.indexOf('>') + 1);
      const bersih = kepala.replace(/\s(?:fillId|applyFill)="[^"]*"/g, '');
      const isi = bersih.replace(/(?<!\s)(\s*\/?>)$/, ` fillId="${this.isian(WARNA[tingkat])}" applyFill="1"$1`);
      return this.tambah('cellXfs', isi + xf.slice(kepala.length));
    });
  }

  /** The number of a style of the list of findings. */
  temuan(gaya: GayaTemuan): number {
    return this.sekali(`temuan ${gaya}`, () => {
      const tebal = gaya === 'judul' || gaya === 'kepala';
      const a = this.awalan;
      const font = this.sekali(`font ${tebal} ${gaya === 'tautan'} ${gaya === 'judul'}`, () =>
        this.tambah(
          'fonts',
          `<${a}font>${tebal ? `<${a}b/>` : ''}${gaya === 'tautan' ? `<${a}u/>` : ''}<${a}sz val="${gaya === 'judul' ? 14 : 10}"/><${a}color rgb="${gaya === 'tautan' ? 'FF0B57A4' : 'FF000000'}"/><${a}name val="Calibri"/></${a}font>`,
        ),
      );
      const isian =
        gaya === 'kepala'
          ? this.isian('FFD9DEE4')
          : gaya === 'judul' || gaya === 'isi' || gaya === 'tautan'
            ? 0
            : this.isian(WARNA[gaya]);
      const garis = gaya === 'judul' ? 0 : this.garis();
      return this.tambah(
        'cellXfs',
        `<${a}xf numFmtId="49" fontId="${font}" fillId="${isian}" borderId="${garis}" xfId="0" quotePrefix="1" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><${a}alignment vertical="top"${gaya === 'judul' ? '' : ' wrapText="1"'}/></${a}xf>`,
      );
    });
  }

  private isian(warna: string): number {
    const a = this.awalan;
    return this.sekali(`isian ${warna}`, () =>
      this.tambah(
        'fills',
        `<${a}fill><${a}patternFill patternType="solid"><${a}fgColor rgb="${warna}"/><${a}bgColor indexed="64"/></${a}patternFill></${a}fill>`,
      ),
    );
  }

  private garis(): number {
    const a = this.awalan;
    const sisi = (nama: string) => `<${a}${nama} style="thin"><${a}color rgb="FFB0B7BF"/></${a}${nama}>`;
    return this.sekali('garis', () =>
      this.tambah(
        'borders',
        `<${a}border>${['left', 'right', 'top', 'bottom'].map(sisi).join('')}<${a}diagonal/></${a}border>`,
      ),
    );
  }

  private sekali(kunci: string, buat: () => number): number {
    const ada = this.ada.get(kunci);
    if (ada !== undefined) return ada;
    const nomor = buat();
    this.ada.set(kunci, nomor);
    return nomor;
  }

  private tambah(daftar: string, isi: string): number {
    const milik = this.baru.get(daftar) ?? [];
    this.baru.set(daftar, milik);
    milik.push(isi);
    return (this.daftar.get(daftar)?.banyak ?? 0) + milik.length - 1;
  }

  /** The style sheet with what was added. */
  selesai(): string {
    const suntingan = [...this.baru].flatMap(([nama, isi]): Suntingan[] => {
      const d = this.daftar.get(nama);
      if (!d) return [];
      const kepala = this.teks.slice(d.mulai, d.mulaiAkhir);
      return [
        { dari: d.mulai, sampai: d.mulaiAkhir, isi: kepala.replace(/(\scount=")\d+/, `$1${d.banyak + isi.length}`) },
        { dari: d.akhir, sampai: d.akhir, isi: isi.join('') },
      ];
    });
    return terapkanSuntingan(this.teks, suntingan);
  }
}
