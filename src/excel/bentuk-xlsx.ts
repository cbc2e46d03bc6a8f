import { uraiXml } from '../arsip/urai-xml.js';
import { catatanLuarSel } from './angka-tak-dibaca.js';

/** Drawings of sheets: their boxes and shapes. */
const GAMBAR = /^xl\/drawings\/drawing\d{1,5}\.xml$/;
const SEMATAN = /^xl\/embeddings\/./;

/** Whether a part holds the shapes of a sheet, which hucre needs not. */
export const apakahBentuk = (nama: string): boolean => GAMBAR.test(nama);

/** Names what stands over the cells and may hold figures: boxes and shapes with a text, embedded objects. A chart is a copy of cells. */
export function catatanBentuk(bagian: ReadonlyMap<string, Uint8Array>, nama: readonly string[]): string[] {
  const kotak = [...bagian].flatMap(([n, isi]) => (apakahBentuk(n) ? bacaKotak(isi, n) : []));
  const sematan = nama.filter((n) => SEMATAN.test(n)).length;
  return [
    ...catatanLuarSel('kotak teks atau bentuk', kotak),
    ...(sematan > 0 ? [`memuat ${sematan} objek sematan; isinya tidak dibaca, salin ke sel`] : []),
  ];
}

/** The texts of shapes, each as one. */
function bacaKotak(isi: Uint8Array, nama: string): string[] {
  const hasil: string[] = [];
  let dalamTeks = false;
  uraiXml(isi, nama, {
    buka(unsur) {
      const lokal = unsur.slice(unsur.indexOf(':') + 1);
      if (lokal === 'txBody') hasil.push('');
      dalamTeks = lokal === 't' && hasil.length > 0;
    },
    teks(t) {
      if (dalamTeks) hasil.push(`${hasil.pop()}${t}`);
    },
    tutup(unsur) {
      dalamTeks = false;
      if (unsur.endsWith(':p') && hasil.length > 0) hasil.push(`${hasil.pop()} `);
    },
  });
  return hasil;
}
