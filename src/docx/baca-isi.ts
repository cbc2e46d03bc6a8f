import { type PengamatXml, uraiXml } from '../arsip/urai-xml.js';
import { catatanLuput, luputBaru } from '../tabel/teks-luput.js';
import { type Alinea, alineaBaru, alineaKosong, tambahHuruf, teksAlinea, teksSel } from './alinea.js';
import { bilangan } from './bilangan.js';
import type { Blok, BlokGambar } from './blok.js';
import { type Halaman, PenghitungHalaman } from './halaman.js';
import { HurufRun } from './huruf-run.js';
import { pastikanLetak } from './letak-tabel.js';
import { PenulisRumus } from './rumus-kata.js';
import type { SifatHuruf } from './sifat-huruf.js';
import { PencatatSisipan } from './sisipan.js';
import { type BagianTabel, bukaTabel, catatanTertutup, type TabelTerbuka } from './tabel-terbuka.js';
import { YangTampil } from './yang-tampil.js';

/** The widest table that Word makes has 63 columns. */
const KOLOM_TERBANYAK = 256;
/** Elements whose text is not on the page: struck out, or moved away. */
const TAK_TAMPIL = new Set(['w:del', 'w:moveFrom']);
/** Elements whose text is on the page. */
const BERTEKS = new Set(['w:t', 'm:t', 'a:t']);

type BlokMentah =
  | BlokGambar
  | { readonly jenis: 'alinea'; readonly teks: string; readonly isi: Alinea }
  | { readonly jenis: 'tabel'; readonly baris: string[][]; readonly halaman: Halaman };

/** A paragraph whose end is struck out, and how deep the next must lie that goes on from it. */
interface Sambungan {
  readonly alinea: Alinea;
  readonly dalam: number;
}

/** Reads the body of a document into paragraphs and tables. */
class PembacaIsi implements PengamatXml {
  private readonly blok: BlokMentah[] = [];
  private readonly alinea: Alinea[] = [];
  private readonly tabel: TabelTerbuka[] = [];
  /** The elements that are open. */
  private readonly jalan: string[] = [];
  private sambungan: Sambungan | null = null;
  private tersembunyi = 0;
  private berteks = 0;
  private banyakTabel = 0;
  private readonly halaman = new PenghitungHalaman();
  private readonly huruf = new HurufRun();
  private readonly rumus = new PenulisRumus();
  private readonly sisipan = new PencatatSisipan();
  private readonly tertutup: string[] = [];
  private readonly luput = luputBaru();

  constructor(private readonly gaya: ReadonlyMap<string, SifatHuruf>) {}

  buka(nama: string, atribut: Readonly<Record<string, string>>): void {
    pastikanLetak(nama, this.jalan, this.banyakTabel);
    if (TAK_TAMPIL.has(nama)) this.hapus();
    this.tambah(this.rumus.buka(nama, atribut, this.jalan.at(-1)));
    this.jalan.push(nama);
    if (BERTEKS.has(nama)) this.berteks += 1;
    if (this.tersembunyi === 0) this.sisipan.catat(nama, atribut);
    this.huruf.buka(nama, atribut, this.jalan);
    const nilai = atribut['w:val'] ?? '';
    const alinea = this.alinea.at(-1);
    const tabel = this.tabel.at(-1)?.penyusun;
    switch (nama) {
      case 'w:p':
      // Shapes that come from a presentation have paragraphs of their own.
      case 'a:p':
        this.mulaiAlinea();
        break;
      case 'pic:pic':
      case 'v:imagedata':
        this.catatGambar();
        break;
      case 'w:pStyle':
        if (alinea) alinea.gaya = nilai;
        break;
      case 'w:outlineLvl':
        if (alinea) alinea.tingkat = bilangan(nilai, 0, 9);
        break;
      case 'w:sym':
      case 'w:cr':
      case 'w:noBreakHyphen':
      case 'w:bdo':
        this.tambah(this.huruf.tanda(nama, atribut, this.tersembunyi === 0));
        break;
      case 'w:tab':
      case 'w:ptab':
        // Where tabs of a paragraph stop is said by the same name.
        if (this.jalan.at(-2) !== 'w:tabs') this.tambah('\t');
        break;
      case 'w:br':
        this.ganti(atribut['w:type']);
        break;
      case 'w:pageBreakBefore':
        if (nilai !== '0' && nilai !== 'false') this.halamanDiminta();
        break;
      case 'w:lastRenderedPageBreak':
        this.halaman.tersimpan();
        this.pindahkanAlineaKosong();
        break;
      case 'w:tbl':
        this.putuskan();
        this.banyakTabel += 1;
        this.tabel.push(bukaTabel(this.banyakTabel, this.halaman.kini));
        break;
      case 'w:tr':
        tabel?.mulaiBaris();
        break;
      case 'w:cellDel':
        this.hapusBagian('w:tc');
        break;
      case 'w:gridBefore':
        tabel?.lewati(bilangan(nilai, 0, KOLOM_TERBANYAK));
        break;
      case 'w:tc':
        tabel?.mulaiSel();
        break;
      case 'w:gridSpan':
        tabel?.rentang(bilangan(nilai, 1, KOLOM_TERBANYAK));
        break;
      case 'w:vMerge':
        tabel?.gabungTegak(nilai === 'restart' ? 'mulai' : 'sambung');
        break;
      case 'w:cellMerge':
        // A tracked merge; without it, cells only were merged before.
        if (atribut['w:vMerge'] !== undefined) tabel?.gabungTegak(atribut['w:vMerge'] === 'cont' ? 'sambung' : 'mulai');
        break;
      case 'w:hMerge':
        tabel?.gabungDatar(nilai === 'restart' ? 'mulai' : 'sambung');
        break;
    }
  }

  teks(isi: string): void {
    if (this.berteks > 0) this.tambah(this.huruf.tulis(isi, this.tersembunyi === 0));
  }

  tutup(nama: string): void {
    this.jalan.pop();
    this.tambah(this.rumus.tutup(nama, this.jalan.at(-1)));
    if (TAK_TAMPIL.has(nama)) this.tersembunyi -= 1;
    if (BERTEKS.has(nama)) this.berteks -= 1;
    this.huruf.tutup(nama);
    const tabel = this.tabel.at(-1);
    switch (nama) {
      case 'w:p':
      case 'a:p':
        this.akhiriAlinea();
        break;
      case 'w:tc':
        if (tabel) this.akhiriSel(tabel);
        break;
      case 'w:tr':
        if (tabel && !this.pulihkan(tabel, 'w:tr')) tabel.penyusun.akhiriBaris();
        break;
      case 'w:tbl':
        this.akhiriTabel();
        break;
    }
  }

  selesai(): Blok[] {
    this.putuskan();
    return this.blok.map((b) => {
      if (b.jenis === 'gambar') return b;
      if (b.jenis === 'tabel') return { ...b, halaman: this.halaman.nomor(b.halaman) };
      const { gaya, tingkat, halaman } = b.isi;
      return { jenis: 'alinea', teks: b.teks, gaya, tingkat, halaman: this.halaman.nomor(halaman) };
    });
  }

  /** What of the document was not read. */
  catatan(): string[] {
    return [...this.sisipan.catatan(), ...this.tertutup, ...this.huruf.catatan(), ...catatanLuput(this.luput)];
  }

  /** Inside a table it is what a cell shows, and counts where the table holds nothing else. */
  private catatGambar(): void {
    if (this.tersembunyi > 0 || this.jalan.includes('w:object')) return;
    const tabel = this.tabel.at(-1);
    if (tabel) tabel.bergambar = true;
    else this.blok.push({ jenis: 'gambar' });
  }

  /** What is struck out or moved away: texts; or, among properties, the row or the end of the paragraph that has them. */
  private hapus(): void {
    this.tersembunyi += 1;
    if (this.jalan.at(-1) === 'w:trPr') this.hapusBagian('w:tr');
    else if (this.jalan.at(-1) === 'w:rPr' && this.jalan.at(-2) === 'w:pPr') {
      const alinea = this.alinea.at(-1);
      if (alinea) alinea.bersambung = true;
    }
  }

  private hapusBagian(bagian: BagianTabel): void {
    const tabel = this.tabel.at(-1);
    if (!tabel || tabel.dihapus.has(bagian)) return;
    tabel.dihapus.add(bagian);
    this.tersembunyi += 1;
  }

  /** Whether the part that ends was struck out; what follows it is on the page again. */
  private pulihkan(tabel: TabelTerbuka, bagian: BagianTabel): boolean {
    const dihapus = tabel.dihapus.delete(bagian);
    if (dihapus) this.tersembunyi -= 1;
    return dihapus;
  }

  private tambah(isi: string): void {
    const alinea = this.alinea.at(-1);
    if (isi !== '' && alinea && this.tersembunyi === 0)
      tambahHuruf(alinea, isi, this.huruf.sifat(this.gaya, alinea.gaya));
  }

  private ganti(jenis: string | undefined): void {
    if (jenis !== 'page') this.tambah('\n');
    else if (this.tersembunyi === 0) this.halamanDiminta();
  }

  private halamanDiminta(): void {
    this.halaman.diminta();
    this.pindahkanAlineaKosong();
  }

  /** A paragraph that begins with a break stands on the new page. */
  private pindahkanAlineaKosong(): void {
    const alinea = this.alinea.at(-1);
    if (alinea && alineaKosong(alinea)) alinea.halaman = this.halaman.kini;
  }

  private mulaiAlinea(): void {
    const lanjut = this.sambungan?.dalam === this.jalan.length ? this.sambungan.alinea : null;
    if (lanjut) this.sambungan = null;
    else this.putuskan();
    this.alinea.push(alineaBaru(this.halaman.kini, lanjut));
  }

  private akhiriAlinea(): void {
    const alinea = this.alinea.pop();
    if (!alinea || this.tersembunyi > 0) return;
    if (alinea.bersambung) this.sambungan = { alinea, dalam: this.jalan.length + 1 };
    else this.simpan(alinea);
  }

  /** Nothing goes on from the paragraph whose end is struck out. */
  private putuskan(): void {
    if (this.sambungan) this.simpan(this.sambungan.alinea);
    this.sambungan = null;
  }

  private simpan(alinea: Alinea): void {
    const tabel = this.tabel.at(-1);
    if (tabel) {
      tabel.alineaSel.push(alinea.potong);
      return;
    }
    const teks = teksAlinea(alinea.potong, this.luput);
    if (teks !== '') this.blok.push({ jenis: 'alinea', teks, isi: alinea });
  }

  private akhiriSel(tabel: TabelTerbuka): void {
    this.putuskan();
    if (!this.pulihkan(tabel, 'w:tc')) tabel.penyusun.akhiriSel(teksSel(tabel.alineaSel, this.luput));
    tabel.alineaSel = [];
  }

  private akhiriTabel(): void {
    const tabel = this.tabel.pop();
    if (!tabel || this.tersembunyi > 0) return;
    const baris = tabel.penyusun.selesai();
    this.tertutup.push(...catatanTertutup(tabel));
    // One whose rows are all struck out is not on the page.
    if (tabel.bergambar && baris.every((b) => b.every((s) => s === ''))) this.blok.push({ jenis: 'gambar' });
    else if (baris.length > 0) this.blok.push({ jenis: 'tabel', baris, halaman: tabel.halaman });
  }
}

/** The paragraphs and tables of a part, in reading order, and what of it was not read; styles may raise, strike out or hide letters. */
export function bacaIsi(
  data: Uint8Array,
  gaya: ReadonlyMap<string, SifatHuruf>,
  bagian = 'word/document.xml',
): { readonly blok: readonly Blok[]; readonly catatan: readonly string[] } {
  const pembaca = new PembacaIsi(gaya);
  const tampil = new YangTampil(pembaca);
  uraiXml(data, bagian, tampil);
  return { blok: pembaca.selesai(), catatan: [...pembaca.catatan(), ...tampil.catatan()] };
}
