import type { LetakSel } from '../../tabel/tabel.js';
import { bacaJumlah, type JumlahTegak } from './jumlah-tegak.js';
import type { Kisi } from './kisi.js';
import { angkaSel } from './rangkum.js';

/** Rows that a sum should have covered; `pasti` where nothing else can have been meant. */
export interface Terlewat {
  readonly baris: readonly number[];
  readonly pasti: boolean;
}

/** The rows that a sum above its cell leaves out: below its range, right above it, or one in its middle. Null where it misses none. */
export function barisTerlewat(kisi: Kisi, letak: LetakSel, jumlah: JumlahTegak): Terlewat | null {
  const [pertama, terakhir] = [jumlah.baris[0] as number, jumlah.baris.at(-1) as number];
  if (terakhir >= letak.baris) return null;
  const rincian = (b: number) => apakahRincian(kisi, b, letak.kolom);
  const tengah = antara(pertama + 1, terakhir).filter((b) => !jumlah.baris.includes(b) && rincian(b));
  const seluruhnya = jumlah.baris.length + tengah.length === terakhir - pertama + 1;
  if (tengah.length === 1 && jumlah.baris.length > 2 && seluruhnya) {
    return sebentuk(kisi, tengah[0] as number, pertama, letak.kolom) ? { baris: tengah, pasti: true } : null;
  }
  if (!jumlah.utuh) return null;
  const bawah = antara(terakhir + 1, letak.baris).filter(rincian);
  if (bawah.length > 0) return { baris: bawah, pasti: true };
  const atas = pertama - 1;
  return rincian(atas) && sebentuk(kisi, atas, pertama, letak.kolom) && !apakahInduk(kisi, atas, letak)
    ? { baris: [atas], pasti: false }
    : null;
}

const antara = (dari: number, sampai: number): number[] =>
  Array.from({ length: Math.max(0, sampai - dari) }, (_, i) => dari + i);

/** A row of the body with a figure of its own in the column, that is no sum of others. */
function apakahRincian(kisi: Kisi, baris: number, kolom: number): boolean {
  if (kisi.sifatBaris(baris) !== 'isi' || kisi.sel(baris, kolom).angka === null) return false;
  const pohon = kisi.rumus(baris, kolom);
  return pohon === null || bacaJumlah(pohon, { baris, kolom }) === null;
}

/** Whether two rows are filled alike, with numbers and codes of the same form before their names. */
function sebentuk(kisi: Kisi, a: number, b: number, sampai: number): boolean {
  const bentuk = (baris: number): string => {
    const isi: string[] = [];
    for (let k = 1; k <= sampai; k += 1) {
      const { teks, angka, rumus } = kisi.sel(baris, k);
      isi.push(
        teks === ''
          ? ''
          : angka !== null || rumus !== null
            ? 'n'
            : /^[\d.]+$/.test(teks)
              ? teks.replace(/\d+/g, '9')
              : 't',
      );
    }
    return isi.join('|');
  };
  return bentuk(a) === bentuk(b);
}

/** A row above the range that holds what the range adds up to is its parent. */
function apakahInduk(kisi: Kisi, baris: number, letak: LetakSel): boolean {
  const [induk, total] = [angkaSel(kisi.sel(baris, letak.kolom)), angkaSel(kisi.sel(letak.baris, letak.kolom))];
  return induk !== null && total !== null && induk.eq(total);
}
