import {
  atauNull,
  type Bentuk,
  boleh,
  bulatAntara,
  daftar,
  menurut,
  objek,
  peta,
  pilihan,
  teks,
} from '../angka/bentuk.js';
import { bentukDesimal } from '../angka/bentuk-desimal.js';
import { DESIMAL_TERBANYAK, MODE_BULAT } from '../angka/bulatkan.js';

/** Policies as a trace names them. */
export const BENTUK_KEBIJAKAN_TERBACA = daftar(objek({ aturan: teks, nilai: teks, asal: teks }));

const jejak = (pembulatan: Bentuk) =>
  objek({
    rumus: teks,
    nama: teks,
    kutipan: daftar(objek({ acuan: teks, tempat: teks })),
    masukan: peta((x) => (Array.isArray(x) ? daftar(atauNull(teks))(x) : atauNull(teks)(x))),
    kebijakan: BENTUK_KEBIJAKAN_TERBACA,
    langkah: daftar(objek({ teks, operasi: teks, operan: daftar(teks), nilai: teks })),
    hasil: atauNull(teks),
    pembulatan,
    teks: atauNull(teks),
  });

/** Warnings of a figure. */
export const BENTUK_PERINGATAN = daftar(objek({ kode: teks, pesan: teks, data: boleh(peta(teks)) }));

/** The powers whose product a figure is that is no fraction. */
export const BENTUK_AKAR = daftar(objek({ dasar: teks, pangkat: teks }));

const pecahan = boleh(objek({ pembilang: teks, penyebut: teks }));
const takTerukur = objek({ alasan: teks, peringatan: BENTUK_PERINGATAN }, { jejak: jejak(objek()) });
const angka = { pecahan, akar: boleh(BENTUK_AKAR) };
/** How a figure is rounded. */
export const BENTUK_PEMBULATAN = objek({ desimal: bulatAntara(0, DESIMAL_TERBANYAK), mode: pilihan(...MODE_BULAT) });

/** A figure as plain data, its numbers aside, which are read by what says more of them. */
export const BENTUK_HASIL_JSON = menurut('status', {
  terukur: objek({ teks, peringatan: BENTUK_PERINGATAN, jejak: jejak(BENTUK_PEMBULATAN), ...angka }),
  'tak-terukur': takTerukur,
});

/** A figure, whatever it prints. */
export const BENTUK_POKOK_HASIL = menurut('status', {
  terukur: objek(
    { teks, peringatan: BENTUK_PERINGATAN },
    { nilai: bentukDesimal, bulat: bentukDesimal, jejak: jejak(BENTUK_PEMBULATAN), ...angka },
  ),
  'tak-terukur': takTerukur,
});
