import { formatBulatan } from '../../angka/bulatkan-tepat.js';
import type { Simpul, SimpulDaftar } from '../pohon.js';
import { panjangDaftar } from './hitung-daftar.js';
import type { Ikatan } from './ikatan.js';
import { cetak, type Gaya, kurung, type Potongan } from './ke-teks.js';

const UNSUR_TERCETAK = 8;

/** An operation over lists with the values of a case: the first elements and the last. */
export function cetakDaftar(simpul: SimpulDaftar, gaya: Gaya, ikatan: Ikatan): Potongan {
  const banyak = panjangDaftar(simpul.tiap, ikatan);
  const cacah = formatBulatan({ utuh: BigInt(banyak), desimal: 0 });
  const butir = (isi: Simpul, kuat: number) =>
    Array.from({ length: banyak }, (_, i) => i)
      .filter((i) => i < UNSUR_TERCETAK - 1 || i === banyak - 1)
      .map((i) => {
        const p = cetak(isi, gaya, i);
        return kurung(p, p.kuat < kuat);
      });
  const sambung = (potong: string[], tanda: string) =>
    banyak > UNSUR_TERCETAK ? [...potong.slice(0, -1), '…', ...potong.slice(-1)].join(tanda) : potong.join(tanda);
  switch (simpul.jenis) {
    case 'cacah':
      return { teks: cacah, kuat: 3 };
    case 'jumlah':
      // The sum of one is that one, and binds as it does.
      return banyak === 1
        ? cetak(simpul.tiap, gaya, 0)
        : { teks: sambung(butir(simpul.tiap, 1), ' + '), kuat: banyak > 1 ? 1 : 3 };
    case 'rata-rata':
      return { teks: `(${sambung(butir(simpul.tiap, 1), ' + ')}) ÷ ${cacah}`, kuat: 2 };
    case 'rata-rata-ukur': {
      const seragam = simpul.bobot.jenis === 'konstanta';
      const isi = butir(simpul.tiap, 3);
      const kali = seragam ? isi : isi.map((t, i) => `${t}^${butir(simpul.bobot, 3)[i]}`);
      return {
        teks: `akar pangkat ${seragam ? cacah : 'Σ bobot'} dari (${sambung(kali, ' × ')})`,
        kuat: 3,
      };
    }
  }
}
