import { type PengamatXml, uraiXml } from '../arsip/urai-xml.js';
import { type LetakHuruf, type PotonganTeks, rangkaiHuruf } from '../tabel/huruf-naik.js';
import type { Blok } from './blok.js';
import { lambang, sebutLambang } from './lambang.js';
import { letakMenurut } from './letak-huruf.js';
import { PenyusunTabel } from './penyusun-tabel.js';
import { tanpaLama } from './tanpa-lama.js';

/** The widest table that Word makes has 63 columns. */
const KOLOM_TERBANYAK = 256;

/** Elements whose text is not on the page: struck out, or moved away. */
const TAK_TAMPIL = new Set(['w:del', 'w:moveFrom']);
/** Elements whose text is on the page. */
const BERTEKS = new Set(['w:t', 'm:t']);

type JenisSisipan = 'objek' | 'dokumen';
const SISIPAN: Readonly<Record<string, JenisSisipan>> = Object.assign(Object.create(null), {
  'o:OLEObject': 'objek',
  'w:altChunk': 'dokumen',
  'w:subDoc': 'dokumen',
});
const SEBUT_SISIPAN: Readonly<Record<JenisSisipan, (n: number) => string>> = {
  objek: (n) => `memuat ${n} objek sematan (misalnya tabel Excel); isinya tidak dibaca, salin sebagai tabel Word`,
  dokumen: (n) => `memuat ${n} dokumen sisipan; isinya tidak dibaca, buka di Word lalu simpan kembali`,
};

interface Alinea {
  /** Letters that stand alike, in order. */
  readonly potong: { teks: string; readonly letak: LetakHuruf }[];
  gaya: string;
  tingkat: number | null;
  halaman: Halaman;
  /** Tracked changes struck out its end: what follows goes on from it. */
  bersambung: boolean;
}

/** Pages counted by the breaks that Word rendered when it last saved, and by the breaks that the author set. */
interface Halaman {
  readonly tersimpan: number;
  readonly diminta: number;
}

type BlokMentah =
  | { readonly jenis: 'alinea'; readonly teks: string; readonly isi: Alinea }
  | { readonly jenis: 'tabel'; readonly baris: string[][]; readonly halaman: Halaman };

/** A table that is being read: inside it, paragraphs belong to its cell at hand. */
interface TabelTerbuka {
  readonly penyusun: PenyusunTabel;
  readonly halaman: Halaman;
  alineaSel: (readonly PotonganTeks[])[];
  /** What tracked changes struck out of it at hand; nothing in it is on the page. */
  readonly dihapus: Set<'w:tr' | 'w:tc'>;
}

/** A paragraph whose end is struck out, and how deep the next must lie that goes on from it. */
interface Sambungan {
  readonly alinea: Alinea;
  readonly dalam: number;
}

/** What the properties of a run say. */
interface Run {
  font: string;
  gaya: string;
  letak?: LetakHuruf | undefined;
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
  private halaman: Halaman = { tersimpan: 1, diminta: 1 };
  private adaTersimpan = false;
  private readonly takDibaca = new Map<JenisSisipan, number>();
  /** The runs that are open, with what their properties say. */
  private readonly run: Run[] = [];
  private ruby = 0;
  private lambangAsing: { readonly contoh: string; banyak: number } | null = null;

  constructor(private readonly letakGaya: ReadonlyMap<string, LetakHuruf>) {}

  buka(nama: string, atribut: Readonly<Record<string, string>>): void {
    if (TAK_TAMPIL.has(nama)) this.hapus();
    this.jalan.push(nama);
    if (BERTEKS.has(nama)) this.berteks += 1;
    this.catatSisipan(nama, atribut);
    const nilai = atribut['w:val'] ?? '';
    const alinea = this.alinea.at(-1);
    const tabel = this.tabel.at(-1)?.penyusun;
    switch (nama) {
      case 'w:p':
        this.mulaiAlinea();
        break;
      case 'w:pStyle':
        if (alinea) alinea.gaya = nilai;
        break;
      case 'w:outlineLvl':
        if (alinea) alinea.tingkat = bilangan(nilai, 0, 9);
        break;
      case 'w:r':
        this.run.push({ font: '', gaya: '' });
        break;
      case 'w:rFonts':
        this.aturRun((run) => {
          run.font = atribut['w:ascii'] ?? atribut['w:hAnsi'] ?? '';
        });
        break;
      case 'w:rStyle':
        this.aturRun((run) => {
          run.gaya = nilai;
        });
        break;
      case 'w:vertAlign':
      case 'w:position':
        this.aturRun((run) => {
          run.letak = letakMenurut(nama, nilai, run.letak);
        });
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.markahSendiri(atribut['w:customMarkFollows']);
        break;
      case 'w:rt':
        this.ruby += 1;
        break;
      case 'w:sym':
        this.tambah(this.lambang(atribut['w:font'] ?? '', kodeHeksa(atribut['w:char'] ?? '')));
        break;
      case 'w:tab':
      case 'w:ptab':
        // Where tabs of a paragraph stop is said by the same name.
        if (this.jalan.at(-2) !== 'w:tabs') this.tambah('\t');
        break;
      case 'w:cr':
        this.tambah('\n');
        break;
      case 'w:br':
        this.ganti(atribut['w:type']);
        break;
      case 'w:noBreakHyphen':
        this.tambah('-');
        break;
      case 'w:pageBreakBefore':
        if (nilai !== '0' && nilai !== 'false') this.halamanDiminta();
        break;
      case 'w:lastRenderedPageBreak':
        this.halamanTersimpan();
        break;
      case 'w:tbl':
        this.putuskan();
        this.tabel.push({ penyusun: new PenyusunTabel(), halaman: this.halaman, alineaSel: [], dihapus: new Set() });
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
        if (nilai !== 'restart') tabel?.sambungKeAtas();
        break;
      case 'w:cellMerge':
        if (atribut['w:vMerge'] === 'cont') tabel?.sambungKeAtas();
        break;
      case 'w:hMerge':
        if (nilai !== 'restart') tabel?.sambungKeKiri();
        break;
    }
  }

  teks(isi: string): void {
    if (this.berteks > 0) this.tambah(this.tulisPribadi(isi));
  }

  tutup(nama: string): void {
    this.jalan.pop();
    if (TAK_TAMPIL.has(nama)) this.tersembunyi -= 1;
    if (BERTEKS.has(nama)) this.berteks -= 1;
    const tabel = this.tabel.at(-1);
    switch (nama) {
      case 'w:p':
        this.akhiriAlinea();
        break;
      case 'w:r':
        this.run.pop();
        break;
      case 'w:rt':
        this.ruby -= 1;
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
    const halaman = (h: Halaman) => (this.adaTersimpan ? h.tersimpan : h.diminta);
    return this.blok.map((b) =>
      b.jenis === 'tabel'
        ? { jenis: 'tabel', baris: b.baris, halaman: halaman(b.halaman) }
        : {
            jenis: 'alinea',
            teks: b.teks,
            gaya: b.isi.gaya,
            tingkat: b.isi.tingkat,
            halaman: halaman(b.isi.halaman),
          },
    );
  }

  /** What of the document was not read. */
  catatan(): string[] {
    const { lambangAsing } = this;
    return [
      ...[...this.takDibaca].map(([jenis, n]) => SEBUT_SISIPAN[jenis](n)),
      ...(lambangAsing
        ? [
            `memuat ${lambangAsing.banyak} lambang yang tidak dikenal, ditulis ${lambangAsing.contoh} dan semacamnya; angka yang memuatnya tidak dibaca, ketik lambangnya sebagai huruf biasa`,
          ]
        : []),
    ];
  }

  /** A document or a sheet that stands in a part of its own; a formula of the old editor is one too, and holds no figures to check. */
  private catatSisipan(nama: string, atribut: Readonly<Record<string, string>>): void {
    const jenis = SISIPAN[nama];
    if (jenis === undefined || this.tersembunyi > 0 || /^equation/i.test(atribut['ProgID'] ?? '')) return;
    this.takDibaca.set(jenis, (this.takDibaca.get(jenis) ?? 0) + 1);
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

  private hapusBagian(bagian: 'w:tr' | 'w:tc'): void {
    const tabel = this.tabel.at(-1);
    if (!tabel || tabel.dihapus.has(bagian)) return;
    tabel.dihapus.add(bagian);
    this.tersembunyi += 1;
  }

  /** Whether the part that ends was struck out; what follows it is on the page again. */
  private pulihkan(tabel: TabelTerbuka, bagian: 'w:tr' | 'w:tc'): boolean {
    const dihapus = tabel.dihapus.delete(bagian);
    if (dihapus) this.tersembunyi -= 1;
    return dihapus;
  }

  /** Properties of a run, and not those of the end of a paragraph or of a formula. */
  private aturRun(atur: (run: Run) => void): void {
    const run = this.run.at(-1);
    if (run && this.jalan.at(-2) === 'w:rPr' && this.jalan.at(-3) === 'w:r') atur(run);
  }

  /** Signs of a font of symbols that stand in a text have codes that mean something to that font alone. */
  private tulisPribadi(isi: string): string {
    return isi.replace(/[\ue000-\uf8ff]/g, (h) => this.lambang(this.run.at(-1)?.font ?? '', h.charCodeAt(0)));
  }

  private lambang(font: string, kode: number): string {
    const huruf = lambang(font, kode);
    if (huruf !== null) return huruf;
    const contoh = sebutLambang(kode);
    if (this.tersembunyi === 0) {
      this.lambangAsing ??= { contoh, banyak: 0 };
      this.lambangAsing.banyak += 1;
    }
    return contoh;
  }

  private tambah(isi: string): void {
    const alinea = this.alinea.at(-1);
    if (!alinea || this.tersembunyi > 0) return;
    // Where a word may be parted is not on the page: soft hyphens go.
    const teks = isi.replaceAll('\u00ad', '');
    const letak = this.letak(alinea);
    const akhir = alinea.potong.at(-1);
    if (akhir?.letak === letak) akhir.teks += teks;
    else alinea.potong.push({ teks, letak });
  }

  private letak(alinea: Alinea): LetakHuruf {
    if (this.ruby > 0) return 'naik';
    const run = this.run.at(-1);
    return run?.letak ?? this.letakGaya.get(run?.gaya ?? '') ?? this.letakGaya.get(alinea.gaya) ?? 'rata';
  }

  /** The mark of a note that somebody typed, as `*` or `1`, follows its reference and is raised by the style of such marks. */
  private markahSendiri(nilai: string | undefined): void {
    const run = this.run.at(-1);
    if (run && nilai !== undefined && nilai !== '0' && nilai !== 'false') run.letak ??= 'naik';
  }

  private ganti(jenis: string | undefined): void {
    if (jenis !== 'page') this.tambah('\n');
    else if (this.tersembunyi === 0) this.halamanDiminta();
  }

  private halamanDiminta(): void {
    this.halaman = { ...this.halaman, diminta: this.halaman.diminta + 1 };
    this.pindahkanAlineaKosong();
  }

  private halamanTersimpan(): void {
    this.adaTersimpan = true;
    this.halaman = { ...this.halaman, tersimpan: this.halaman.tersimpan + 1 };
    this.pindahkanAlineaKosong();
  }

  /** A paragraph that begins with a break stands on the new page. */
  private pindahkanAlineaKosong(): void {
    const alinea = this.alinea.at(-1);
    if (alinea?.potong.every((x) => x.teks.trim() === '')) alinea.halaman = this.halaman;
  }

  private mulaiAlinea(): void {
    const lanjut = this.sambungan?.dalam === this.jalan.length ? this.sambungan.alinea : null;
    if (lanjut) this.sambungan = null;
    else this.putuskan();
    const { potong, halaman } = lanjut ?? { potong: [], halaman: this.halaman };
    this.alinea.push({ potong, gaya: '', tingkat: null, halaman, bersambung: false });
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
    if (tabel) tabel.alineaSel.push(alinea.potong);
    else {
      const teks = rangkaiHuruf(alinea.potong).trim();
      if (teks !== '') this.blok.push({ jenis: 'alinea', teks, isi: alinea });
    }
  }

  private akhiriSel(tabel: TabelTerbuka): void {
    this.putuskan();
    if (!this.pulihkan(tabel, 'w:tc')) tabel.penyusun.akhiriSel(teksSel(tabel.alineaSel));
    tabel.alineaSel = [];
  }

  private akhiriTabel(): void {
    const tabel = this.tabel.pop();
    if (!tabel || this.tersembunyi > 0) return;
    const baris = tabel.penyusun.selesai();
    // One whose rows are all struck out is not on the page.
    if (baris.length > 0) this.blok.push({ jenis: 'tabel', baris, halaman: tabel.halaman });
  }
}

/** The paragraphs of a cell as lines; a mark may be raised in a paragraph of its own. */
const teksSel = (alinea: readonly (readonly PotonganTeks[])[]): string =>
  rangkaiHuruf(alinea.flatMap((potong, i) => (i === 0 ? potong : [PINDAH_BARIS, ...potong]))).trim();

const PINDAH_BARIS: PotonganTeks = { teks: '\n', letak: 'rata' };

/** A code of four digits from an attribute; 0, which no sign has, where it is none. */
const kodeHeksa = (nilai: string): number => (/^[\da-f]{4}$/i.test(nilai) ? Number.parseInt(nilai, 16) : 0);

/** A whole number from an attribute, brought into its range; the least where it is none. */
function bilangan(nilai: string, min: number, maks: number): number {
  return /^\d{1,6}$/.test(nilai) ? Math.min(maks, Math.max(min, Number(nilai))) : min;
}

/** The paragraphs and tables of `word/document.xml`, in reading order, and what of it was not read; styles may raise letters. */
export function bacaIsi(
  data: Uint8Array,
  letakGaya: ReadonlyMap<string, LetakHuruf>,
): { readonly blok: readonly Blok[]; readonly catatan: readonly string[] } {
  const pembaca = new PembacaIsi(letakGaya);
  uraiXml(data, 'word/document.xml', tanpaLama(pembaca));
  return { blok: pembaca.selesai(), catatan: pembaca.catatan() };
}
