import type { Baris, TabelTerbaca } from '../../fakta/fakta.js';
import { rapikanKata } from '../../fakta/kata.js';
import type { KelompokTotal } from './kelompok-total.js';

/** A row that its place and name make a total, though no word alone does. */
export interface TotalBagian {
  readonly baris: Baris;
  readonly kelompok: KelompokTotal;
  /** Its section begins with a heading of the same name: nothing else can be meant, though of one row only a column that shows it. Any other must show itself in some column. */
  readonly dinyatakan: boolean;
}

const JUMLAH = /^(?:jumlah|total) (?=\p{L})/u;

/** Totals of sections: `Jumlah Belanja Modal` below its parts, or a last row whose name stands where the others have their number. */
export function totalBagian(t: TabelTerbaca): TotalBagian[] {
  const hasil: TotalBagian[] = [];
  let sejak: Baris[] = [];
  let judul: string | null = null;
  for (const b of t.baris) {
    if (b.jenis === 'judul') {
      judul = rapikanKata(b.label.slice(0, PANJANG_NAMA));
      sejak = [];
    } else if (b.jenis !== 'isi') {
      if (b.jenis !== 'kosong') sejak = [];
    } else {
      const nama = rapikanKata(b.label.slice(0, PANJANG_NAMA));
      const bagian = nama.replace(JUMLAH, '');
      const dinyatakan = bagian !== nama && bagian === judul;
      const seperti = bagian !== nama && kataAwal(bagian) === kataAwal(rapikanKata(sejak.at(-1)?.label ?? ''));
      if (dinyatakan ? sejak.length > 0 : seperti && sejak.length > 1) {
        hasil.push({ baris: b, kelompok: { cara: 'bagian', baris: sejak }, dinyatakan });
        sejak = [];
      } else sejak.push(b);
    }
  }
  return [...hasil, ...penutup(t)];
}

const PANJANG_NAMA = 80;

const kataAwal = (nama: string): string => nama.split(' ')[0] ?? '';

const BERNOMOR = /^\(?\d{1,3}[.)]?$/;

/** What a list of smaller places ends in. */
const WILAYAH = /^(?:kab(?:upaten)?|kota|prov(?:insi)?|kecamatan|indonesia|nasional)(?![\p{L}])/u;

const wilayah = (b: Baris): boolean => WILAYAH.test(rapikanKata(b.label.slice(0, PANJANG_NAMA)));

/** Whether a row has the name of the whole that the rows above it are places of: none of these has a number, or such a name. */
export const seluruhWilayah = (akhir: Baris, atas: readonly Baris[]): boolean =>
  wilayah(akhir) && akhir.nomor === '' && !atas.some((b) => b.nomor !== '' || wilayah(b));

/**
 * The last row of a numbered list that has none, but a name: in the place of its number or where the others have theirs. Where nothing is
 * numbered, the name of the whole: `Kabupaten Paser` below its kecamatan.
 */
function penutup(t: TabelTerbaca): TotalBagian[] {
  const isi = t.baris.filter((b) => b.jenis === 'isi');
  const [akhir, atas] = [isi.at(-1), isi.slice(0, -1)];
  if (akhir === undefined || atas.length < 2 || akhir !== t.baris.filter((b) => b.jenis !== 'kosong').at(-1)) return [];
  const bernama = /\p{L}{3}/u.test(akhir.nomor) ? akhir.nama.size === 0 : akhir.nomor === '' && akhir.nama.size === 1;
  const bernomor = bernama && atas.every((b) => BERNOMOR.test(b.nomor));
  return bernomor || seluruhWilayah(akhir, atas)
    ? [{ baris: akhir, kelompok: { cara: 'penutup', baris: atas }, dinyatakan: false }]
    : [];
}
