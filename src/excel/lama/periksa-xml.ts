import { uraiXml } from '../../arsip/urai-xml.js';
import { TabelTakTerbaca } from '../../tabel/batas.js';
import { alamatSel } from '../../tabel/tabel.js';
import { angkaTersimpan } from '../angka-tersimpan.js';
import { BARIS_TERAKHIR, KOLOM_TERAKHIR } from '../ukuran-lembar.js';

/**
 * Looks through XML of 2003 before SheetJS does: it goes back to where a row or a cell says that it stands, or where a merge of a width below none leaves
 * it, and writes over what is there; it makes as many rows as a number says; it takes an empty number for 0 and `0x10` for 16; and it stops in
 * silence where the text does.
 *
 * Gives, for each sheet in order, the texts in which an entity is spelled (`&amp;#49;`), by row and column from 0: SheetJS opens it once more.
 *
 * Throws `TabelTakTerbaca` for the first such place.
 */
export function periksaXml(data: Uint8Array): readonly TeksSel[] {
  const tertulis: Map<string, string>[] = [];
  let letakKini = '';
  let [lembar, baris, kolom] = ['', 0, 0];
  // Of the cell that is open; the text of a comment stands in a `Data` of its own.
  let [sel, jenis, banyakData, dalamCatatan] = ['', '', 0, false];
  let isi: string | null = null;
  const buka = (asli: string, a: Readonly<Record<string, string>>): void => {
    const sifat = (dicari: string): string | undefined =>
      Object.entries(a).find(([nama]) => tanpaAwalan(nama) === dicari)?.[1];
    /** Where it says it stands, which must be behind the one before. */
    const letak = (lalu: number, terbanyak: number): number => {
      const ke = Number(sifat('Index') ?? lalu + 1);
      if (!(Number.isInteger(ke) && ke > lalu && ke <= terbanyak))
        rusak(`nomor baris atau sel "${sifat('Index')}" sesudah ${alamatSel({ baris, kolom })}`);
      return ke;
    };
    const lebar = (nama: string): number => {
      const n = Number(sifat(nama) ?? 0);
      if (!(Number.isInteger(n) && n >= 0 && n <= BARIS_TERAKHIR))
        rusak(`gabungan sel ${alamatSel({ baris, kolom })} selebar "${sifat(nama)}"`);
      return n;
    };
    const nama = tanpaAwalan(asli);
    if (nama === 'Worksheet') {
      lembar = sifat('Name') ?? '';
      tertulis.push(new Map());
    } else if (nama === 'Table') baris = 0;
    else if (nama === 'Row') {
      baris = letak(baris, BARIS_TERAKHIR);
      kolom = 0;
    } else if (nama === 'Cell') {
      kolom = letak(kolom, KOLOM_TERAKHIR);
      sel = alamatSel({ baris, kolom });
      letakKini = `${baris - 1},${kolom - 1}`;
      banyakData = 0;
      lebar('MergeDown');
      kolom += lebar('MergeAcross');
    } else if (nama === 'Comment') dalamCatatan = true;
    else if (nama === 'Data' && !dalamCatatan) {
      jenis = sifat('Type') ?? 'String';
      isi = '';
      banyakData += 1;
      if (banyakData > 1) rusak(`sel ${sel} yang menyimpan dua nilai`);
      if (!Object.hasOwn(NILAI, jenis)) rusak(`sel ${sel} berjenis "${jenis}", yang tidak dikenal`);
    }
  };
  const tutup = (asli: string): void => {
    const nama = tanpaAwalan(asli);
    if (nama === 'Comment') dalamCatatan = false;
    if (nama !== 'Data' || isi === null) return;
    if (ENTITAS.test(isi)) tertulis.at(-1)?.set(letakKini, isi);
    const nilai = isi.slice(0, TERPANJANG).trim();
    isi = null;
    if (NILAI[jenis]?.(nilai) === false) rusak(`sel ${sel} yang menyimpan "${nilai}" sebagai ${jenis}`);
  };
  const teks = (potongan: string): void => {
    if (isi !== null) isi += potongan;
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
export type TeksSel = ReadonlyMap<string, string>;

/** What reads as an entity in a text that is no markup any more. */
const ENTITAS = /&[#\w]/;

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
