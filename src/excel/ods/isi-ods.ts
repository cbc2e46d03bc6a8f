import type { PengamatXml } from '../../arsip/urai-xml.js';
import { SEL_TERBANYAK, TabelTakTerbaca } from '../../tabel/batas.js';
import type { SifatTeks } from '../../tabel/huruf-naik.js';
import { kosong, susunSel } from '../isi-sel.js';
import { type Lembar, SEL_KOSONG, type SelExcel } from '../lembar.js';
import { coretSel, teksPotongan } from '../sel-dicoret.js';
import { Penampil } from '../tampil/penampil.js';
import { BARIS_TERAKHIR, Jangkauan, KOLOM_TERAKHIR } from '../ukuran-lembar.js';
import { PembacaGayaOds } from './format-ods.js';
import { formatTampak, isiSel } from './isi-sel-ods.js';
import {
  bandingkanTampak,
  bukaLembar,
  catatanBeda,
  catatGambar,
  type LembarTerbuka,
  nilaiRusak,
  nomor,
} from './lembar-ods.js';
import { pastikanLetakOds } from './letak-ods.js';
import { acuanExcel, rumusExcel } from './rumus-ods.js';
import type { BarisTerbuka, SelTerbuka } from './terbuka-ods.js';
import { PenandaTertutup } from './tertutup-ods.js';
import { pastikanMuat, ulangan } from './ulangan-ods.js';

type Atribut = Readonly<Record<string, string>>;

/** Skipped parts whose texts people see. */
const SEBUTAN_LUAR = /^(?:draw:|table:shapes$|table:table$|text:note-body$)/;
const ALINEA = /^text:[ph]$/;

/** Reads `content.xml` of an OpenDocument spreadsheet (and `styles.xml`, for its styles) into sheets. */
export class PembacaIsiOds implements PengamatXml {
  readonly lembar: Lembar[] = [];
  readonly nama: { readonly nama: string; readonly acuan: string }[] = [];
  /** What should be known of the sheets. */
  readonly catatan: string[] = [];
  /** Texts with figures that are hidden in cells. */
  readonly tersembunyi: string[] = [];
  tautan = false;
  private readonly gaya = new PembacaGayaOds();
  private readonly penanda = new PenandaTertutup();
  private readonly penampil = new Penampil();
  private terbuka: LembarTerbuka | null = null;
  private baris: BarisTerbuka | null = null;
  private sel: SelTerbuka | null = null;
  private lewati = 0;
  /** The paragraphs of a shape, a note or a table inside a cell; null outside of them. */
  private luarSel: string[] | null = null;
  private banyak = 0;
  private readonly jangkauan = new Jangkauan();

  constructor(private readonly langkah: (lembar: string) => void) {}

  buka(nama: string, a: Atribut): void {
    if (this.lewati > 0 || this.diabaikan(nama)) {
      if (this.lewati === 0 && SEBUTAN_LUAR.test(nama)) this.luarSel = [];
      if (ALINEA.test(nama)) this.luarSel?.push('');
      catatGambar(this.terbuka, nama);
      this.lewati += 1;
      return;
    }
    pastikanLetakOds(nama, { terbuka: this.terbuka, baris: this.baris, sel: this.sel });
    switch (nama) {
      case 'table:table':
        this.mulaiLembar(a);
        break;
      case 'table:table-source':
        if (this.terbuka) this.terbuka.luar = true;
        break;
      case 'table:table-column':
        this.kolom(a);
        break;
      case 'table:table-row':
        this.mulaiBaris(a);
        break;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.sel = { a, potong: [], sifat: [] };
        break;
      case 'text:p':
      case 'text:h':
        this.sel?.potong.push({ teks: this.sel.potong.length > 0 ? '\n' : '', letak: 'rata' });
        break;
      case 'text:span':
        this.sel?.sifat.push(this.gaya.huruf(a['text:style-name'], this.sifatKini()));
        break;
      case 'text:ruby-text':
      case 'text:note-citation':
        this.sel?.sifat.push({ ...this.sifatKini(), letak: 'naik' });
        break;
      case 'text:hidden-text':
        this.sel?.sifat.push({ letak: 'rata', luput: 'tertutup' });
        this.tambah(a['text:string-value'] ?? '');
        break;
      case 'text:s':
        this.tambah(' '.repeat(ulangan(a['text:c'], 1_000)));
        break;
      case 'text:tab':
        this.tambah('\t');
        break;
      case 'text:line-break':
        this.tambah('\n');
        break;
      case 'table:named-range':
        this.namai(a, acuanExcel(a['table:cell-range-address'] ?? ''));
        break;
      case 'table:named-expression':
        this.namai(a, rumusExcel(`of:=${a['table:expression'] ?? ''}`));
        break;
      default:
        this.penanda.buka(nama, a);
        this.gaya.buka(nama, a);
    }
  }

  teks(isi: string): void {
    if (this.lewati > 0) {
      const { luarSel } = this;
      if (luarSel && luarSel.length > 0) luarSel.push(`${luarSel.pop()}${isi}`);
      return;
    }
    if (this.sel) this.tambah(isi.replace(/[\t\r\n]+/g, ' '));
    else this.gaya.teks(isi);
  }

  tutup(nama: string): void {
    if (this.lewati > 0) {
      this.lewati -= 1;
      if (this.lewati === 0) {
        this.terbuka?.luarSel.push(...(this.luarSel ?? []));
        this.luarSel = null;
      }
      return;
    }
    switch (nama) {
      case 'table:table':
        this.akhiriLembar();
        break;
      case 'table:table-row':
        this.akhiriBaris();
        break;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.akhiriSel();
        break;
      case 'text:span':
      case 'text:ruby-text':
      case 'text:note-citation':
      case 'text:hidden-text':
        this.sel?.sifat.pop();
        break;
      default:
        this.penanda.tutup(nama);
        this.gaya.tutup(nama);
    }
  }

  /** Notes, drawings and tables inside a cell hold texts that are not the cell's; old contents of tracked changes are not the sheet's. */
  private diabaikan(nama: string): boolean {
    return (
      nama === 'office:annotation' ||
      nama === 'text:note-body' ||
      nama === 'table:shapes' ||
      nama === 'table:tracked-changes' ||
      (this.sel !== null && (nama.startsWith('draw:') || nama === 'table:table'))
    );
  }

  /** Names that LibreOffice keeps for itself, as of print areas, are no one's. */
  private namai(a: Atribut, acuan: string): void {
    const nama = a['table:name'] ?? '';
    if (!nama.startsWith('_xlnm')) this.nama.push({ nama, acuan });
  }

  private mulaiLembar(a: Atribut): void {
    this.terbuka = bukaLembar(a['table:name'], a['table:style-name']);
    this.langkah(this.terbuka.nama);
  }

  private kolom(a: Atribut): void {
    const { terbuka } = this;
    if (terbuka === null) return;
    const n = ulangan(a['table:number-columns-repeated'], KOLOM_TERAKHIR - terbuka.kolom);
    const gaya = a['table:default-cell-style-name'];
    for (let i = 0; i < n; i += 1) terbuka.gayaKolom.push(gaya);
    if (this.penanda.tertutup(a)) terbuka.kolomTersembunyi.push({ dari: terbuka.kolom + 1, sampai: terbuka.kolom + n });
    terbuka.kolom += n;
  }

  private mulaiBaris(a: Atribut): void {
    const { terbuka } = this;
    if (terbuka === null) return;
    const tertulis = a['table:number-rows-repeated'];
    const ulang = ulangan(tertulis, BARIS_TERAKHIR - terbuka.baris);
    this.baris = { ulang, tertulis, gaya: a['table:default-cell-style-name'], sel: [], jeda: 0 };
    if (this.penanda.tertutup(a))
      terbuka.barisTersembunyi.push({ dari: terbuka.baris + 1, sampai: terbuka.baris + ulang });
    if (a['table:visibility'] === 'filter')
      terbuka.barisTersaring.push({ dari: terbuka.baris + 1, sampai: terbuka.baris + ulang });
  }

  private akhiriSel(): void {
    const { terbuka, baris, sel } = this;
    this.sel = null;
    if (terbuka === null || baris === null || sel === null) return;
    const kolom = baris.sel.length + baris.jeda;
    const ulang = ulangan(sel.a['table:number-columns-repeated'], KOLOM_TERAKHIR - kolom);
    this.gabung(terbuka, sel.a, kolom);
    const jadi = this.susun(sel, baris.gaya ?? terbuka.gayaKolom[kolom], terbuka, kolom);
    if (kosong(jadi)) {
      baris.jeda += ulang;
      return;
    }
    pastikanMuat(terbuka, kolom, sel.a['table:number-columns-repeated'], ulang);
    for (; baris.jeda > 0; baris.jeda -= 1) baris.sel.push(SEL_KOSONG);
    for (let i = 0; i < ulang; i += 1) baris.sel.push(jadi);
  }

  private gabung(terbuka: LembarTerbuka, a: Atribut, kolom: number): void {
    const lebar = ulangan(a['table:number-columns-spanned'], KOLOM_TERAKHIR - kolom);
    const tinggi = ulangan(a['table:number-rows-spanned'], BARIS_TERAKHIR - terbuka.baris);
    if (lebar * tinggi < 2) return;
    const awal = { baris: terbuka.baris + 1, kolom: kolom + 1 };
    terbuka.gabungan.push({ ...awal, sampaiBaris: terbuka.baris + tinggi, sampaiKolom: kolom + lebar });
  }

  private susun(
    { a, potong }: SelTerbuka,
    gayaBawaan: string | undefined,
    terbuka: LembarTerbuka,
    kolom: number,
  ): SelExcel {
    const rumus = a['table:formula'];
    // LibreOffice stores a truth value that was typed as this, with a number.
    const logis = /^of:=(?:(TRUE)|FALSE)\(\)$/.exec(rumus ?? '');
    if (logis) return susunSel(logis[1] !== undefined, '', rumusExcel(logis[0]), this.penampil);
    const gaya = a['table:style-name'] ?? gayaBawaan;
    const format = this.gaya.kode(gaya);
    const { teks, dicoret } = teksPotongan(potong, this.tersembunyi);
    const isi = isiSel(a, teks, this.penampil);
    // A blank in its place would be missing from the sums over it.
    if (isi === null) throw nilaiRusak(terbuka, kolom);
    const tampak = formatTampak(isi, a['office:value-type'], format, this.penampil);
    const jadi = susunSel(isi, tampak, rumus === undefined ? null : rumusExcel(rumus), this.penampil);
    const lain = bandingkanTampak(terbuka, kolom, a, potong.length === 0 ? null : teks, jadi.teks);
    return coretSel(lain ? { ...jadi, tampak: 'lain' } : jadi, this.gaya.dicoret(gaya) ? 'utuh' : dicoret);
  }

  private akhiriBaris(): void {
    const { terbuka, baris } = this;
    this.baris = null;
    if (terbuka === null || baris === null) return;
    if (baris.sel.length > 0) {
      pastikanMuat(terbuka, null, baris.tertulis, baris.ulang);
      this.jangkauan.tambah(terbuka.nama, terbuka.baris + baris.ulang - terbuka.sel.length, 1);
      while (terbuka.sel.length < terbuka.baris) terbuka.sel.push([]);
      this.banyak += baris.sel.length * baris.ulang;
      if (this.banyak > SEL_TERBANYAK) {
        throw new TabelTakTerbaca(
          `terlalu banyak sel di lembar "${terbuka.nama}"; batasnya ${SEL_TERBANYAK} sel. Hapus kolom dan baris yang tidak terpakai, atau bagi berkasnya.`,
        );
      }
      for (let i = 0; i < baris.ulang; i += 1) terbuka.sel.push(baris.sel);
    }
    terbuka.baris += baris.ulang;
    if (terbuka.sel.length % 1_000 === 0) this.langkah(terbuka.nama);
  }

  private akhiriLembar(): void {
    const { terbuka } = this;
    this.terbuka = null;
    if (terbuka === null) return;
    if (terbuka.luar) {
      this.tautan = true;
      return;
    }
    this.catatan.push(...catatanBeda(terbuka));
    const lebar = terbuka.sel.reduce((maks, b) => Math.max(maks, b.length), 0);
    this.lembar.push({
      nama: terbuka.nama,
      tersembunyi: this.gaya.lembarTersembunyi(terbuka.gaya),
      sel: terbuka.sel,
      gabungan: terbuka.gabungan,
      barisTersembunyi: nomor(terbuka.barisTersembunyi, terbuka.sel.length),
      barisTersaring: nomor(terbuka.barisTersaring, terbuka.sel.length),
      kolomTersembunyi: nomor(terbuka.kolomTersembunyi, lebar),
    });
  }

  private sifatKini(): SifatTeks {
    return this.sel?.sifat.at(-1) ?? { letak: 'rata' };
  }

  private tambah(isi: string): void {
    const { sel } = this;
    if (sel !== null && sel.potong.length > 0) sel.potong.push({ teks: isi, ...this.sifatKini() });
  }
}
