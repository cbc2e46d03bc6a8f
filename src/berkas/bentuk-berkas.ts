import { bita, boleh, daftar, objek, pasangan, petaMap, teks } from '../angka/bentuk.js';
import { BENTUK_BUKU_KERJA } from '../excel/bentuk-buku-kerja.js';
import { BUKU } from '../tabel/bentuk-tabel.js';

/** A file as it lies somewhere. */
export const BENTUK_BERKAS = objek({ nama: teks, data: bita });

const kerja = objek({ buku: BENTUK_BUKU_KERJA, data: bita });

/** Files that could not be read. */
export const BENTUK_TAK_TERBACA = daftar(objek({ berkas: teks, sebab: teks }));

/** What was read from files, each with its name. */
export const BENTUK_BACAAN = daftar(pasangan(teks, objek({ ...BUKU, catatan: daftar(teks), kerja: boleh(kerja) })));

/** What was read, as one book. */
export const BENTUK_BUKU_TERBACA = objek({ ...BUKU, kerja: petaMap(kerja), takTerbaca: BENTUK_TAK_TERBACA });
