import { benarSalah, bulatAntara, daftar, menurut, objek, tahun, teks } from '../angka/bentuk.js';
import { BENTUK_TABEL_LAPORAN } from '../tabel/bentuk-tabel.js';
import { BENTUK_GAMBAR } from './gambar/bentuk-gambar.js';

const blok = menurut('jenis', {
  paragraf: objek({ teks }),
  daftar: objek({ butir: daftar(teks), bernomor: benarSalah }),
  tabel: objek({ tabel: BENTUK_TABEL_LAPORAN }),
  gambar: objek({ gambar: BENTUK_GAMBAR }),
});

/** A document. */
export const BENTUK_DOKUMEN = objek({
  judul: teks,
  instansi: teks,
  tahun,
  bagian: daftar(objek({ judul: teks, tingkat: bulatAntara(1, 6), blok: daftar(blok) })),
});
