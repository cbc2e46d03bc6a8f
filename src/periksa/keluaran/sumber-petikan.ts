import type { Lokasi } from '../../tabel/lokasi.js';
import type { Buku, LetakSel, Narasi, Tabel } from '../../tabel/tabel.js';

/** The table in which a cell lies; undefined where the book does not hold it, or the place is in a text. */
export function tabelDari(buku: Buku, lokasi: Lokasi): Tabel | undefined {
  if (lokasi.sel === undefined) return undefined;
  return buku.tabel.find(
    (t) =>
      t.berkas === lokasi.berkas &&
      t.lembar === lokasi.lembar &&
      t.nama === lokasi.tabel &&
      letakDalam(t, lokasi).length > 0,
  );
}

/** A place counted from the table's own corner, from 1; none where the table does not reach so far, or the place is no cell. */
export function letakDalam({ baris: isi, asal = { baris: 1, kolom: 1 } }: Tabel, { baris, kolom }: Lokasi): LetakSel[] {
  if (baris === undefined || kolom === undefined) return [];
  const letak = { baris: baris - asal.baris + 1, kolom: kolom - asal.kolom + 1 };
  return letak.baris >= 1 && letak.baris <= isi.length && letak.kolom >= 1 ? [letak] : [];
}

/** A line of a text and how many characters into it a place lies, from 0. */
export interface BarisNarasi {
  readonly teks: string;
  readonly baris: number;
  readonly kolom: number;
}

/** The line of text in which a place lies; undefined where the book does not hold it. */
export function barisNarasiDari(buku: Buku, lokasi: Lokasi): BarisNarasi | undefined {
  if (lokasi.baris === undefined) return undefined;
  for (const narasi of buku.narasi ?? []) {
    if (narasi.berkas !== lokasi.berkas || narasi.bagian !== lokasi.bagian) continue;
    const teks = barisKe(narasi, lokasi.baris);
    if (teks !== undefined) return { teks, baris: lokasi.baris, kolom: (lokasi.kolom ?? 1) - 1 };
  }
  return undefined;
}

/** A line of a text by its number, looked for no further than its end. */
function barisKe({ teks, baris: pertama = 1 }: Narasi, baris: number): string | undefined {
  let mulai = 0;
  for (let ke = pertama; ke < baris && mulai >= 0; ke += 1) mulai = teks.indexOf('\n', mulai) + 1 || -1;
  if (mulai < 0 || baris < pertama) return undefined;
  const akhir = teks.indexOf('\n', mulai);
  return teks.slice(mulai, akhir < 0 ? undefined : akhir);
}
