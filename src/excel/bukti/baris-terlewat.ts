import type { LetakSel } from '../../tabel/tabel.js';
import type { Bentang, JumlahTegak } from './jumlah-tegak.js';
import type { Kisi } from './kisi.js';
import { dalamBentang, kolomJumlah } from './kolom-jumlah.js';
import { angkaSel } from './rangkum.js';

/** Rows that a sum should have covered; `pasti` where nothing else can have been meant. */
export interface Terlewat {
  readonly baris: readonly number[];
  /** The stretch in which no other row has a figure of its own. */
  readonly dalam: Bentang;
  readonly pasti: boolean;
}

/** The rows that a sum above its cell leaves out: below its range, right above it, or one in its middle. Null where it misses none. */
export function barisTerlewat(kisi: Kisi, letak: LetakSel, jumlah: JumlahTegak): Terlewat | null {
  const [awal, akhir] = [jumlah.bentang[0] as Bentang, jumlah.bentang.at(-1) as Bentang];
  if (akhir.sampai >= letak.baris) return null;
  const { rincian } = kolomJumlah(kisi, letak.kolom);
  const satu = (baris: number, pasti: boolean): Terlewat | null => {
    const dalam = { dari: baris, sampai: baris };
    return dalamBentang(rincian, dalam).length === 1 && sebentuk(kisi, baris, awal.dari, letak.kolom)
      ? { baris: [baris], dalam, pasti }
      : null;
  };
  const rumpang = akhir.sampai - awal.dari + 1 - jumlah.banyak;
  if (rumpang === 1 && jumlah.banyak > 2 && dalamBentang(rincian, dalamRumpang(awal)).length === 1)
    return satu(awal.sampai + 1, true);
  if (!jumlah.utuh) return null;
  const dalam = { dari: akhir.sampai + 1, sampai: letak.baris - 1 };
  const bawah = dalamBentang(rincian, dalam);
  if (bawah.length > 0) return { baris: bawah, dalam, pasti: true };
  const atas = awal.dari - 1;
  return apakahInduk(kisi, atas, letak) ? null : satu(atas, false);
}

const dalamRumpang = ({ sampai }: Bentang): Bentang => ({ dari: sampai + 1, sampai: sampai + 1 });

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
