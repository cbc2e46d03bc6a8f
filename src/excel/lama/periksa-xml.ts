import { uraiXml } from '../../arsip/urai-xml.js';
import { TabelTakTerbaca } from '../../tabel/batas.js';
import type { PotonganTeks, SifatTeks } from '../../tabel/huruf-naik.js';
import { alamatSel } from '../../tabel/tabel.js';
import { angkaTersimpan } from '../angka-tersimpan.js';
import { type TeksKaya, teksPotongan } from '../sel-dicoret.js';
import { BARIS_TERAKHIR, KOLOM_TERAKHIR } from '../ukuran-lembar.js';
import { SusunanXml } from './susunan-xml.js';

/**
 * Looks through XML of 2003 before SheetJS does: it goes back to where a row or a cell says that it stands, or where a merge of a width below none leaves
 * it, and writes over what is there; it makes as many rows as a number says; it takes an empty number for 0 and `0x10` for 16; it takes rows and cells
 * wherever they stand; and it stops in silence where the text does.
 *
 * Gives, for each sheet in order, the texts in which an entity is spelled (`&amp;#49;`), which SheetJS opens once more, and those with letters of their own
 * (bold, a font, raised), of which it gives one piece, or one of another cell; by row and column from 0.
 *
 * Throws `TabelTakTerbaca` for the first such place.
 */
export function periksaXml(data: Uint8Array): readonly TeksSel[] {
  const tertulis: Map<string, TeksKaya>[] = [];
  let letakKini = '';
  let [lembar, baris, kolom] = ['', 0, 0];
  // Of the cell that is open; the text of a comment stands in a `Data` of its own.
  let [sel, jenis, banyakData, dalamCatatan] = ['', '', 0, false];
  let isi: PotonganTeks[] | null = null;
  let berhias = false;
  const sifat: SifatTeks[] = [];
  const gaya = new GayaCoret();
  let selDicoret = false;
  const susunan = new SusunanXml();
  const buka = (asli: string, a: Readonly<Record<string, string>>): void => {
    const atribut = (dicari: string): string | undefined =>
      Object.entries(a).find(([nama]) => tanpaAwalan(nama) === dicari)?.[1];
    /** Where it says it stands, which must be behind the one before. */
    const tempat = (lalu: number, terbanyak: number): number => {
      const ke = Number(atribut('Index') ?? lalu + 1);
      if (!(Number.isInteger(ke) && ke > lalu && ke <= terbanyak))
        rusak(`nomor baris atau sel "${atribut('Index')}" sesudah ${alamatSel({ baris, kolom })}`);
      return ke;
    };
    const lebar = (nama: string): number => {
      const n = Number(atribut(nama) ?? 0);
      if (!(Number.isInteger(n) && n >= 0 && n <= BARIS_TERAKHIR))
        rusak(`gabungan sel ${alamatSel({ baris, kolom })} selebar "${atribut(nama)}"`);
      return n;
    };
    const nama = tanpaAwalan(asli);
    const janggal = susunan.buka(nama);
    if (janggal !== null) rusak(`${janggal}, sesudah ${sel || 'awal lembar'}`);
    if (tertulis.length === 0) gaya.buka(nama, atribut);
    if (isi !== null) {
      berhias = true;
      sifat.push({ ...RATA, ...sifat.at(-1), ...SIFAT[nama] });
    } else if (nama === 'Worksheet') {
      sel = '';
      lembar = atribut('Name') ?? '';
      tertulis.push(new Map());
    } else if (nama === 'Table') baris = 0;
    else if (nama === 'Row') {
      baris = tempat(baris, BARIS_TERAKHIR);
      kolom = 0;
    } else if (nama === 'Cell') {
      kolom = tempat(kolom, KOLOM_TERAKHIR);
      sel = alamatSel({ baris, kolom });
      letakKini = `${baris - 1},${kolom - 1}`;
      banyakData = 0;
      selDicoret = gaya.dicoret(atribut('StyleID'));
      lebar('MergeDown');
      kolom += lebar('MergeAcross');
    } else if (nama === 'Comment') dalamCatatan = true;
    else if (nama === 'Data' && !dalamCatatan) {
      jenis = atribut('Type') ?? 'String';
      isi = [];
      berhias = false;
      banyakData += 1;
      if (banyakData > 1) rusak(`sel ${sel} yang menyimpan dua nilai`);
      if (!Object.hasOwn(NILAI, jenis)) rusak(`sel ${sel} berjenis "${jenis}", yang tidak dikenal`);
    }
  };
  const tutup = (asli: string): void => {
    const nama = tanpaAwalan(asli);
    susunan.tutup();
    if (nama === 'Comment') dalamCatatan = false;
    if (sifat.pop() !== undefined || isi === null) return;
    const kaya = teksPotongan(isi);
    const utuh = kaya.teks;
    if (selDicoret) tertulis.at(-1)?.set(letakKini, { teks: utuh, dicoret: 'utuh' });
    else if (berhias || ENTITAS.test(utuh)) tertulis.at(-1)?.set(letakKini, kaya);
    const nilai = utuh.slice(0, TERPANJANG).trim();
    isi = null;
    if (NILAI[jenis]?.(nilai) === false) rusak(`sel ${sel} yang menyimpan "${nilai}" sebagai ${jenis}`);
  };
  const teks = (potongan: string): void => {
    isi?.push({ teks: potongan, ...(sifat.at(-1) ?? RATA) });
  };
  const rusak = (sebab: string): never => {
    throw new TabelTakTerbaca(
      `lembar "${lembar}" rusak: ada ${sebab.slice(0, 120)}. Betulkan di Excel, lalu simpan kembali.`,
    );
  };
  uraiXml(data, 'Workbook', { buka, teks, tutup });
  return tertulis;
}

/** Texts of cells, by row and column from 0: `3,1`. */
export type TeksSel = ReadonlyMap<string, TeksKaya>;

/** What reads as an entity in a text that is no markup any more. */
const ENTITAS = /&[#\w]/;

const RATA = { letak: 'rata' } as const;
/** Letters beside the line, and struck out, as rich texts name them. */
const SIFAT: Readonly<Record<string, Partial<PotonganTeks>>> = Object.assign(Object.create(null), {
  Sup: { letak: 'naik' },
  Sub: { letak: 'turun' },
  S: { luput: 'coret' },
});

/** Knows which styles of cells strike out. */
class GayaCoret {
  private readonly semua = new Map<string, boolean>();
  private kini = '';

  buka(nama: string, atribut: (nama: string) => string | undefined): void {
    if (nama === 'Style') {
      this.kini = atribut('ID') ?? '';
      this.semua.set(this.kini, this.dicoret(atribut('Parent')));
    } else if (nama === 'Font') {
      const coret = atribut('StrikeThrough');
      if (coret !== undefined) this.semua.set(this.kini, coret !== '0');
    }
  }

  dicoret(gaya: string | undefined): boolean {
    return this.semua.get(gaya ?? '') === true;
  }
}

/** How much of a value is looked at; a text may be longer. */
const TERPANJANG = 100;

/** What may stand in a cell of each type. */
const NILAI: Readonly<Record<string, (nilai: string) => boolean>> = {
  Number: (nilai) => angkaTersimpan(nilai) !== null,
  Boolean: (nilai) => nilai === '0' || nilai === '1',
  DateTime: (nilai) => WAKTU.test(nilai),
  Error: (nilai) => nilai.startsWith('#'),
  String: () => true,
};
const WAKTU = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z?$/;

const tanpaAwalan = (nama: string): string => nama.slice(nama.indexOf(':') + 1);
