import { uraiXml } from '../../arsip/urai-xml.js';
import { TabelTakTerbaca } from '../../tabel/batas.js';
import { alamatSel } from '../../tabel/tabel.js';
import { BARIS_TERAKHIR, KOLOM_TERAKHIR } from '../ukuran-lembar.js';

/**
 * Looks through XML of 2003 before SheetJS does: it goes back to where a row or a cell says that it stands, or where a merge of a width below none leaves
 * it, and writes over what is there; it makes as many rows as a number says; and it stops in silence where the text does.
 *
 * Throws `TabelTakTerbaca` for the first such place.
 */
export function periksaXml(data: Uint8Array): void {
  let [lembar, baris, kolom] = ['', 0, 0];
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
    if (nama === 'Worksheet') lembar = sifat('Name') ?? '';
    else if (nama === 'Table') baris = 0;
    else if (nama === 'Row') {
      baris = letak(baris, BARIS_TERAKHIR);
      kolom = 0;
    } else if (nama === 'Cell') {
      kolom = letak(kolom, KOLOM_TERAKHIR);
      lebar('MergeDown');
      kolom += lebar('MergeAcross');
    }
  };
  const rusak = (sebab: string): never => {
    throw new TabelTakTerbaca(
      `lembar "${lembar}" rusak: ada ${sebab.slice(0, 120)}. Betulkan di Excel, lalu simpan kembali.`,
    );
  };
  uraiXml(data, 'Workbook', { buka, teks: diam, tutup: diam });
}

const diam = (): void => undefined;
const tanpaAwalan = (nama: string): string => nama.slice(nama.indexOf(':') + 1);
