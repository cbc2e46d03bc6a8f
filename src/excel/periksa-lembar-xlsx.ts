import { tanpaAwalan } from '../arsip/tiap-unsur.js';
import type { PengamatXml } from '../arsip/urai-xml.js';
import { TabelTakTerbaca } from '../tabel/batas.js';
import { hurufKolom } from '../tabel/tabel.js';
import { angkaTersimpan } from './angka-tersimpan.js';
import { FormatBersyarat } from './format-bersyarat.js';
import { SusunanLembar } from './susunan-lembar.js';
import { TertutupXlsx } from './tertutup-xlsx.js';
import { BARIS_TERAKHIR, type Jangkauan, KOLOM_TERAKHIR, letakDari } from './ukuran-lembar.js';

/** How many columns may be described: each once, and some more for writers that describe all of them first. */
const KOLOM_DISEBUT = 16 * KOLOM_TERAKHIR;
const LOGIS: ReadonlySet<string> = new Set(['', '0', '1', 'true', 'false']);

type Atribut = Readonly<Record<string, string>>;

interface SelTerbuka {
  readonly baris: number;
  readonly kolom: number;
  readonly jenis: string;
  nilai: string | null;
  /** Its own text stands in `is`, not in `v`. */
  diIs: boolean;
  /** Letters of a text that tell how it is spoken, and the text without them. */
  berejaan: boolean;
  teks: string;
  berumus: boolean;
}

/**
 * Looks through a sheet for what hucre passes over in silence or decides by itself: values that are no number, texts that are not there, a cell that
 * stands twice or nowhere. Each would leave a blank or another figure among those that are summed, so the workbook is refused with its place.
 */
export class PemeriksaLembarXlsx implements PengamatXml {
  private readonly susunan = new SusunanLembar();
  private diData = false;
  private baris: number | null = null;
  private barisTerakhir = 0;
  private kolomTerakhir = 0;
  private barisTerjauh = 0;
  private kolomTerjauh = 0;
  private sel: SelTerbuka | null = null;
  private dalamNilai = false;
  private dalamTeks = false;
  private dalamEjaan = false;
  /** Texts of their own to which hucre would join how they are spoken, by the row and column of the cell from 0. */
  readonly tanpaEjaan = new Map<string, string>();
  /** The rows and columns of which nothing is seen. */
  readonly tertutup = new TertutupXlsx();
  /** Where its conditional formats may show something else. */
  readonly bersyarat: FormatBersyarat;
  private kolomDisebut = 0;
  private readonly tempat: number[] = [];
  /** All places so far; made where cells do not stand in their order. */
  private ada: Set<number> | null = null;

  constructor(
    private readonly nama: string,
    private readonly banyakTeks: number,
    /** How many looks of cells there are; 0 where the workbook has no list of them. */
    private readonly banyakGaya: number,
    private readonly jangkauan: Jangkauan,
    gayaBersyarat: ReadonlySet<string>,
  ) {
    this.bersyarat = new FormatBersyarat(gayaBersyarat);
  }

  buka(asli: string, a: Atribut): void {
    const salah = this.susunan.buka(asli, a);
    if (salah !== null) this.tolak(`${salah}${this.letakKini()}`);
    const nama = tanpaAwalan(asli);
    if (nama === 'sheetData') this.diData = true;
    else if (nama === 'row' && this.diData) this.mulaiBaris(a);
    else if (nama === 'c' && this.baris !== null) this.mulaiSel(this.baris, a);
    else if ((nama === 'v' || nama === 'is') && this.sel !== null) this.mulaiNilai(this.sel, nama);
    else if (nama === 'rPh' && this.sel !== null) this.mulaiEjaan(this.sel);
    else if (nama === 't') this.dalamTeks = true;
    else if (nama === 'f' && this.sel !== null) this.mulaiRumus(this.sel);
    else if (nama === 'mergeCell') this.pastikanRentang(a['ref'] ?? '');
    else if (nama === 'col') this.mulaiKolom(a);
    else this.bersyarat.buka(nama, a);
  }

  teks(isi: string): void {
    this.bersyarat.teks(isi);
    const { sel } = this;
    if (!this.dalamNilai || sel === null) return;
    sel.nilai = (sel.nilai as string) + isi;
    if (this.dalamTeks && !this.dalamEjaan) sel.teks += isi;
  }

  tutup(asli: string): void {
    this.susunan.tutup();
    const nama = tanpaAwalan(asli);
    if (nama === 'sheetData') {
      this.diData = false;
      this.jangkauan.tambah(this.nama, this.barisTerjauh, this.kolomTerjauh);
    } else if (nama === 'row') this.baris = null;
    else if (nama === 'v' || nama === 'is') this.dalamNilai = false;
    else if (nama === 'rPh') this.dalamEjaan = false;
    else if (nama === 't') this.dalamTeks = false;
    else if (nama === 'c' && this.sel !== null) {
      this.pastikanNilai(this.sel);
      this.sel = null;
    } else this.bersyarat.tutup(nama);
  }

  private mulaiBaris(a: Atribut): void {
    const { r } = a;
    const ke = r === undefined ? this.barisTerakhir + 1 : Number(r);
    if (!Number.isInteger(ke) || ke < 1 || ke > BARIS_TERAKHIR) this.tolak(`barisnya bernomor "${r ?? ke}"`);
    this.baris = ke;
    this.barisTerakhir = ke;
    this.kolomTerakhir = 0;
    this.tertutup.bacaBaris(ke, a);
  }

  private mulaiSel(baris: number, { r, t = 'n', s }: Atribut): void {
    const letak = r === undefined ? { baris, kolom: this.kolomTerakhir + 1 } : letakDari(r);
    if (letak === null || letak.kolom > KOLOM_TERAKHIR) throw this.rusak(`ada sel beralamat "${r ?? ''}"`);
    if (letak.baris !== baris) this.tolak(`sel ${r} berada di baris ${baris}`);
    if (s !== undefined && this.banyakGaya > 0 && !(/^\d{1,9}$/.test(s) && Number(s) < this.banyakGaya))
      this.tolak(`sel ${alamat(letak)} memakai gaya "${s.slice(0, 40)}", yang tidak ada`);
    this.kolomTerakhir = letak.kolom;
    this.barisTerjauh = Math.max(this.barisTerjauh, letak.baris);
    this.kolomTerjauh = Math.max(this.kolomTerjauh, letak.kolom);
    this.sel = { ...letak, jenis: t, nilai: null, diIs: false, berejaan: false, teks: '', berumus: false };
    this.catatTempat(this.sel);
  }

  private mulaiEjaan(sel: SelTerbuka): void {
    this.dalamEjaan = true;
    sel.berejaan = true;
  }

  private mulaiNilai(sel: SelTerbuka, unsur: string): void {
    if (sel.nilai !== null) this.tolak(`sel ${alamat(sel)} menyimpan dua nilai`);
    sel.nilai = '';
    sel.diIs = unsur === 'is';
    this.dalamNilai = true;
  }

  /** hucre joins the texts of two. */
  private mulaiRumus(sel: SelTerbuka): void {
    if (sel.berumus) this.tolak(`sel ${alamat(sel)} menyimpan dua rumus`);
    sel.berumus = true;
  }

  /** Cells stand in their order, so one that comes after all others is new; only where one does not, those before are looked up. */
  private catatTempat(sel: SelTerbuka): void {
    const tempat = sel.baris * KOLOM_TERAKHIR + sel.kolom;
    if (this.ada === null && tempat <= (this.tempat.at(-1) ?? 0)) this.ada = new Set(this.tempat);
    if (this.ada?.has(tempat)) this.tolak(`sel ${alamat(sel)} ada dua kali`);
    if (this.ada === null) this.tempat.push(tempat);
    else this.ada.add(tempat);
  }

  private pastikanNilai(sel: SelTerbuka): void {
    const nilai = sel.nilai ?? '';
    const sebut = `sel ${alamat(sel)}`;
    // hucre looks for it elsewhere and finds a blank, as LibreOffice does.
    if (nilai.trim() !== '' && sel.diIs !== (sel.jenis === 'inlineStr'))
      this.tolak(`${sebut} menyimpan isinya di tempat yang bukan bagi jenisnya, "${sel.jenis.slice(0, 40)}"`);
    if (sel.berejaan) this.tanpaEjaan.set(`${sel.baris - 1},${sel.kolom - 1}`, sel.teks);
    if (sel.jenis === 'n') {
      if (nilai !== '' && angkaTersimpan(nilai.trim()) === null)
        this.tolak(`${sebut} menyimpan "${nilai.slice(0, 40)}" sebagai angka`);
    } else if (sel.jenis === 's') {
      // Of none at all hucre would make the first.
      if (!/^\d{1,9}$/.test(nilai.trim()) || Number(nilai) >= this.banyakTeks)
        this.tolak(`${sebut} menunjuk teks bersama "${nilai.slice(0, 40)}", yang tidak ada`);
    } else if (sel.jenis === 'b') {
      if (!LOGIS.has(nilai.toLowerCase()))
        this.tolak(`${sebut} menyimpan "${nilai.slice(0, 40)}" sebagai benar atau salah`);
    } else if (!JENIS_LAIN.has(sel.jenis))
      this.tolak(`${sebut} berjenis "${sel.jenis.slice(0, 40)}", yang tidak dikenal`);
  }

  private pastikanRentang(acuan: string): void {
    if (acuan === '') return;
    const ujung = acuan.split(':').map(letakDari);
    if (ujung.length > 2 || ujung.includes(null)) this.tolak(`ada gabungan sel "${acuan.slice(0, 40)}"`);
  }

  /** hucre writes down every column of every description, so a small file could keep it busy for minutes. */
  private mulaiKolom(a: Atribut): void {
    const [dari, sampai] = [Number(a['min']), Number(a['max'])];
    this.tertutup.bacaKolom(a);
    this.kolomDisebut += Math.max(0, Math.min(sampai, KOLOM_TERAKHIR) - Math.max(dari, 1) + 1) || 0;
    if (this.kolomDisebut > KOLOM_DISEBUT) this.tolak('kolom-kolomnya diatur berulang-ulang');
  }

  /** Behind which cell or row the reader is. */
  private letakKini(): string {
    if (this.sel !== null) return `, di sel ${alamat(this.sel)}`;
    return this.barisTerakhir > 0 ? `, di atau sesudah baris ${this.barisTerakhir}` : '';
  }

  private tolak(sebab: string): never {
    throw this.rusak(sebab);
  }

  private rusak(sebab: string): TabelTakTerbaca {
    return new TabelTakTerbaca(
      `lembar "${this.nama}" rusak: ${sebab}. Betulkan di Excel atau LibreOffice, lalu simpan kembali.`,
    );
  }
}

/** A text, an error, a date: they are shown as they stand. */
const JENIS_LAIN: ReadonlySet<string> = new Set(['str', 'inlineStr', 'e', 'd']);

const alamat = ({ baris, kolom }: Pick<SelTerbuka, 'baris' | 'kolom'>): string => `${hurufKolom(kolom)}${baris}`;
