import { atauNull, benarSalah, boleh, cacah, daftar, objek, pilihan, teks } from '../angka/bentuk.js';

/** A sheet as far as its cells are looked at. */
const sel = daftar(
  daftar(
    objek({
      teks,
      angka: atauNull(teks),
      rumus: atauNull(teks),
      nol: boleh(teks),
      polos: boleh(teks),
      tampak: boleh(pilihan('tidak', 'berubah', 'lain')),
      dicoret: boleh(pilihan('utuh', 'sebagian')),
      persen: boleh(benarSalah),
    }),
  ),
);
export const BENTUK_SEL = objek({ sel });

/** A workbook. */
export const BENTUK_BUKU_KERJA = objek({
  lembar: daftar(
    objek({
      nama: teks,
      tersembunyi: benarSalah,
      sel,
      gabungan: daftar(objek({ baris: cacah, kolom: cacah, sampaiBaris: cacah, sampaiKolom: cacah })),
      barisTersembunyi: daftar(cacah),
      kolomTersembunyi: daftar(cacah),
      barisTersaring: boleh(daftar(cacah)),
    }),
  ),
  nama: boleh(daftar(objek({ nama: teks, acuan: teks }))),
  catatan: boleh(daftar(teks)),
});
