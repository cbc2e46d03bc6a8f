import { atauNull, type Bentuk, benarSalah, boleh, cacah, daftar, menurut, objek, teks } from '../../angka/bentuk.js';
import { kanonik } from '../../angka/desimal.js';
import { sebutNilai } from '../../angka/sebut-nilai.js';

/** So many levels below the first; a circle has no end. */
const TERDALAM = 50;
const simpul =
  (dalam: number): Bentuk =>
  (x) =>
    dalam > TERDALAM
      ? ` lebih dalam dari ${TERDALAM} tingkat`
      : objek({ sebutan: teks, anak: daftar(simpul(dalam + 1)) })(x);

const umum = { id: teks, nama: teks, judul: teks, uraian: teks };
/** A figure as a report carries it: digits, a point, digits. */
const angka: Bentuk = (x) =>
  typeof x === 'string' && kanonik(x) ? undefined : ` harus angka kanonik ("82.5") atau null, bukan ${sebutNilai(x)}`;
const deret = daftar(atauNull(angka));

/** A chart. */
export const BENTUK_GAMBAR = menurut('jenis', {
  batang: objek({
    ...umum,
    bedakan: boleh(benarSalah),
    satuan: teks,
    batang: daftar(objek({ sebutan: teks, nilai: atauNull(angka), teks })),
  }),
  deret: objek({
    ...umum,
    satuan: teks,
    tahun: daftar(cacah),
    realisasi: deret,
    target: deret,
    targetAkhir: atauNull(angka),
  }),
  pohon: objek({ ...umum, simpul: daftar(simpul(0)) }),
});
