import { bita, pastikanBentuk, teks } from '../angka/bentuk.js';
import { tolakOpsiAsing } from '../angka/tolak-opsi.js';
import { bukaArsip } from '../arsip/buka-arsip.js';
import { HUBUNGAN_PAKET, pastikanBagianUtama } from '../arsip/tiap-unsur.js';
import { pastikanSel, TabelTakTerbaca } from '../tabel/batas.js';
import { tambahCatatan } from '../tabel/catatan-bawah.js';
import { apakahKepalaTabel, JUDUL_TERPANJANG, kepalaTabel } from '../tabel/kepala-tabel.js';
import type { Buku, Narasi, Tabel } from '../tabel/tabel.js';
import { bacaIsi } from './baca-isi.js';
import { apakahBagianLain, catatanBagianLain } from './bagian-lain.js';
import type { BlokAlinea } from './blok.js';
import { catatanGambar } from './gambar-tabel.js';
import { bacaGaya } from './gaya.js';

/** Options of {@link bacaDocx}. */
export interface OpsiBacaDocx {
  readonly berkas?: string;
}

/** A Word document as tables and narrative. */
export interface BukuDocx extends Buku {
  /** What of it was not read: embedded tables, charts, pictures in the place of tables, figures of footnotes and headers; in Indonesian. */
  readonly catatan: readonly string[];
}

const ISI = 'word/document.xml';
const GAYA = 'word/styles.xml';
/** "BAB III …" and "3.4.1 …" head a part even where nobody set a heading style. */
const JUDUL_BERNOMOR = /^(?:BAB\s+[IVXLC]+\b|\d{1,2}(?:\.\d{1,2}){1,4}\.?\s+\p{L})/u;
/** A sub-kegiatan's name that is set as a heading may take several lines. */
const JUDUL_BERGAYA_TERPANJANG = 400;
/** So many paragraphs above a table may belong to its caption. */
const ALINEA_KEPALA = 4;

/**
 * Reads a Word document (.docx): its tables as printed grids, named by their captions and with the notes right below them, and its paragraphs
 * (the notes too) as narrative with the heading above them and the page. What tracked changes or somebody by hand struck out, and what is hidden, is left out; `catatan` says
 * what else was not read, as an embedded sheet, or figures in footnotes and headers.
 *
 * Throws `TabelTakTerbaca` for a file that is encrypted, of the old kind, no document, broken or too large.
 *
 * @example
 * const baca = async (data: Uint8Array) => bacaDocx(data, { berkas: 'laporan.docx' });
 * await baca(new Uint8Array()).catch((galat: Error) => galat.name) // => 'TabelTakTerbaca'
 */
export function bacaDocx(data: Uint8Array, opsi: OpsiBacaDocx = {}): BukuDocx {
  pastikanBentuk('bacaDocx', 'data', data, bita);
  tolakOpsiAsing('bacaDocx', opsi, { berkas: teks });
  const bagian = bukaArsip(data, (nama) => [ISI, GAYA, HUBUNGAN_PAKET].includes(nama) || apakahBagianLain(nama));
  const isi = bagian.get(ISI);
  if (!isi) throw new TabelTakTerbaca('tidak memuat dokumen Word; periksa apakah berkas ini benar .docx.');
  pastikanBagianUtama(bagian, ISI, 'dokumen', 'Word');
  const gaya = bacaGaya(bagian.get(GAYA));
  const berkas = opsi.berkas === undefined ? {} : { berkas: opsi.berkas };
  const tabel: Tabel[] = [];
  const narasi: Narasi[] = [];
  let judul: { bagian?: string } = {};
  let atas: string[] = [];
  let dekat = false;
  // Documents have no lines: paragraphs are counted from their heading, itself the first, which a reader can do as well.
  const terhitung = new Map<string | undefined, number>();
  const { blok: semua, catatan } = bacaIsi(isi, gaya.huruf);
  for (const blok of semua) {
    if (blok.jenis === 'gambar') continue;
    const { halaman } = blok;
    if (blok.jenis === 'tabel') {
      tabel.push({ ...berkas, ...kepalaTabel(atas), halaman, baris: blok.baris });
      atas = [];
      dekat = true;
      continue;
    }
    if (apakahJudul(blok, gaya.judul)) judul = { bagian: blok.teks };
    const baris = terhitung.get(judul.bagian) ?? 1;
    narasi.push({ ...berkas, ...judul, baris, halaman, teks: blok.teks });
    terhitung.set(judul.bagian, baris + blok.teks.split('\n').length);
    // A note below a table is no title of the next.
    dekat &&= tambahCatatan(tabel, blok.teks);
    if (!dekat) atas = [...atas, blok.teks].slice(-ALINEA_KEPALA);
  }
  pastikanSel(tabel);
  return { tabel, narasi, catatan: [...catatan, ...catatanGambar(semua), ...catatanBagianLain(bagian)] };
}

function apakahJudul({ teks, gaya, tingkat }: BlokAlinea, gayaJudul: ReadonlySet<string>): boolean {
  if (apakahKepalaTabel(teks)) return false;
  const dinyatakan = gayaJudul.has(gaya) || (tingkat !== null && tingkat < 9);
  return dinyatakan
    ? teks.length <= JUDUL_BERGAYA_TERPANJANG
    : teks.length <= JUDUL_TERPANJANG && JUDUL_BERNOMOR.test(teks);
}
