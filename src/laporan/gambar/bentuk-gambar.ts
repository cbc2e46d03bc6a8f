import { atauNull, type Bentuk, benarSalah, boleh, cacah, daftar, menurut, objek, teks } from '../../angka/bentuk.js';

/** So many levels below the first; a circle has no end. */
const TERDALAM = 50;
const simpul =
  (dalam: number): Bentuk =>
  (x) =>
    dalam > TERDALAM
      ? ` lebih dalam dari ${TERDALAM} tingkat`
      : objek({ sebutan: teks, anak: daftar(simpul(dalam + 1)) })(x);

const umum = { id: teks, nama: teks, judul: teks, uraian: teks };
const deret = daftar(atauNull(teks));

/** A chart. */
export const BENTUK_GAMBAR = menurut('jenis', {
  batang: objek({
    ...umum,
    bedakan: boleh(benarSalah),
    satuan: teks,
    batang: daftar(objek({ sebutan: teks, nilai: atauNull(teks), teks })),
  }),
  deret: objek({
    ...umum,
    satuan: teks,
    tahun: daftar(cacah),
    realisasi: deret,
    target: deret,
    targetAkhir: atauNull(teks),
  }),
  pohon: objek({ ...umum, simpul: daftar(simpul(0)) }),
});
