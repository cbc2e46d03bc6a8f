import { cacah, objek, peta, pilihan, teks } from '../angka/bentuk.js';
import { MODE_BULAT } from '../angka/bulatkan.js';

/** What `gabungKebijakan` makes, as far as it is read without a look of its own. */
export const BENTUK_KEBIJAKAN = objek({
  dasar: objek({ id: teks, nama: teks }),
  aturan: objek({
    rataRata: objek({ cara: teks, rumus: teks, takTerukur: teks, dari: teks }),
    batas: objek({ indikator: objek(), rekap: objek() }),
    pembulatan: objek({ desimal: cacah, mode: pilihan(...MODE_BULAT) }),
    luarSkala: objek({ atas: teks, bawah: teks }),
    kemajuan: objek({ metode: teks }),
    anggaran: objek(),
    efisiensi: objek({ metode: teks }),
    evaluasiRenja: objek(),
    konsolidasi: objek({ cara: teks }),
    serapanRekap: objek({ hierarki: teks, sasaran: teks }),
  }),
  asal: peta(teks),
  kutipan: objek(),
});
