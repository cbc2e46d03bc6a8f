import { PilihanMarkup } from '../arsip/pilihan-markup.js';
import { tanpaAwalan } from '../arsip/tiap-unsur.js';
import { uraiXml } from '../arsip/urai-xml.js';
import { catatanLuarSel } from './angka-tak-dibaca.js';
import { type BanyakGambar, catatanGambarLembar } from './gambar-lembar.js';
import { bacaHubungan } from './hubungan-bagian.js';

/** Drawings of sheets: their boxes and shapes. */
const GAMBAR = /^xl\/drawings\/drawing\d{1,5}\.xml$/;
const SEMATAN = /^xl\/embeddings\/./;

/** Whether a part holds the shapes of a sheet, which hucre needs not. */
export const apakahBentuk = (nama: string): boolean => GAMBAR.test(nama);

/** Names what stands over the cells of some sheets and may hold figures: boxes and shapes with a text, embedded objects, pictures, charts. */
export function catatanBentuk(
  bagian: ReadonlyMap<string, Uint8Array>,
  nama: readonly string[],
  lembar: readonly { readonly nama: string; readonly letak: string; readonly lain: string | undefined }[],
): string[] {
  const bentuk = new Map(
    [...bagian].flatMap(([n, isi]) => (apakahBentuk(n) ? [[n, bacaBentuk(isi, n)] as const] : [])),
  );
  const kotak = [...bentuk.values()].flatMap((b) => b.kotak);
  const sematan = nama.filter((n) => SEMATAN.test(n)).length;
  return [
    ...catatanLuarSel('kotak teks atau bentuk', kotak),
    ...(sematan > 0 ? [`memuat ${sematan} objek sematan; isinya tidak dibaca, salin ke sel`] : []),
    ...lembar
      // A sheet of a chart is said to be one.
      .filter((l) => l.lain === undefined)
      .flatMap((l) => {
        const milik = [...bacaHubungan(bagian, l.letak).values()].flatMap((h) => bentuk.get(h.tujuan) ?? []);
        const jumlah = (apa: 'gambar' | 'grafik'): number => milik.reduce((n, b) => n + b[apa], 0);
        return catatanGambarLembar(l.nama, { gambar: jumlah('gambar'), grafik: jumlah('grafik'), objek: 0 });
      }),
  ];
}

interface IsiBentuk extends Pick<BanyakGambar, 'gambar' | 'grafik'> {
  readonly kotak: readonly string[];
}

/** The texts of shapes, each as one, and how many pictures and charts there are: of several versions of a shape those that Excel shows. */
function bacaBentuk(isi: Uint8Array, nama: string): IsiBentuk {
  const kotak: string[] = [];
  let [gambar, grafik] = [0, 0];
  let dalamTeks = false;
  const pengamat = new PilihanMarkup({
    buka(unsur) {
      const lokal = tanpaAwalan(unsur);
      if (lokal === 'txBody') kotak.push('');
      else if (lokal === 'pic') gambar += 1;
      else if (lokal === 'chart') grafik += 1;
      dalamTeks = lokal === 't' && kotak.length > 0;
    },
    teks(t) {
      if (dalamTeks) kotak.push(`${kotak.pop()}${t}`);
    },
    tutup(unsur) {
      dalamTeks = false;
      if (unsur.endsWith(':p') && kotak.length > 0) kotak.push(`${kotak.pop()} `);
    },
  });
  uraiXml(isi, nama, pengamat);
  return { kotak, gambar, grafik };
}
