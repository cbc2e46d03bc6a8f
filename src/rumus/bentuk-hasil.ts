import { atauNull, type Bentuk, boleh, cacah, daftar, menurut, objek, peta, pilihan, teks } from '../angka/bentuk.js';
import { bentukDesimal } from '../angka/bentuk-desimal.js';
import { MODE_BULAT } from '../angka/bulatkan.js';

const jejak = (pembulatan: Bentuk) =>
  objek({
    rumus: teks,
    nama: teks,
    kutipan: daftar(objek({ acuan: teks, tempat: teks })),
    masukan: peta((x) => (Array.isArray(x) ? daftar(atauNull(teks))(x) : atauNull(teks)(x))),
    kebijakan: daftar(objek({ aturan: teks, nilai: teks, asal: teks })),
    langkah: daftar(objek({ teks, operasi: teks, operan: daftar(teks), nilai: teks })),
    hasil: atauNull(teks),
    pembulatan,
    teks: atauNull(teks),
  });
const peringatan = daftar(objek({ kode: teks, pesan: teks, data: boleh(peta(teks)) }));

/** The powers whose product a figure is that is no fraction. */
export const BENTUK_AKAR = daftar(objek({ dasar: teks, pangkat: teks }));

const takTerukur = objek({ alasan: teks, jejak: jejak(objek()), peringatan });
const berangka = (pembulatan: Bentuk) => ({ teks, jejak: jejak(pembulatan), peringatan, akar: boleh(BENTUK_AKAR) });

const bulatan = objek({ desimal: cacah, mode: pilihan(...MODE_BULAT) });

/** A figure as plain data, its numbers aside, which are read by what says more of them. */
export const BENTUK_HASIL_JSON = menurut('status', {
  terukur: objek(berangka(objek())),
  'tak-terukur': takTerukur,
});

/** A figure in all its parts; what makes them when they are asked for makes them now. */
export const BENTUK_HASIL = menurut('status', {
  terukur: objek({ nilai: bentukDesimal, bulat: bentukDesimal, ...berangka(bulatan) }),
  'tak-terukur': takTerukur,
});

/** A figure as far as others go on with it: its parts are read where they are needed. */
export const BENTUK_HASIL_POKOK = menurut('status', { terukur: objek(), 'tak-terukur': objek({ alasan: teks }) });
