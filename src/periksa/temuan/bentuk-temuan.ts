import {
  atauNull,
  benarSalah,
  bilangan,
  boleh,
  cacah,
  daftar,
  objek,
  peta,
  pilihan,
  teks,
} from '../../angka/bentuk.js';

const lokasi = objek({
  berkas: boleh(teks),
  lembar: boleh(teks),
  tabel: boleh(teks),
  bagian: boleh(teks),
  sel: boleh(teks),
  baris: boleh(cacah),
  kolom: boleh(cacah),
  halaman: boleh(cacah),
});

/** Findings, as far as they are printed and compared. */
export const BENTUK_TEMUAN = daftar(
  objek({
    kode: teks,
    tingkat: pilihan('galat', 'peringatan', 'catatan'),
    lokasi,
    uraian: boleh(teks),
    tercetak: atauNull(teks),
    semestinya: atauNull(teks),
    rumus: atauNull(teks),
    penjelasan: daftar(objek({ sebab: teks, teks, skor: bilangan })),
    terkait: daftar(lokasi),
    atau: boleh(daftar(lokasi)),
    ikut: boleh(daftar(lokasi)),
    pesan: teks,
    saran: teks,
    sidik: boleh(teks),
    diterima: boleh(teks),
    lama: boleh(benarSalah),
  }),
);

/** The result of a check. */
export const BENTUK_HASIL_PERIKSA = objek({
  ringkasan: objek({ tabel: cacah, fakta: cacah, relasi: cacah, konsisten: cacah, temuan: cacah }),
  temuan: BENTUK_TEMUAN,
  cakupan: objek({
    tabel: daftar(objek({ lokasi, status: teks, angka: cacah, terikat: cacah, sebab: boleh(teks) })),
    naskah: boleh(daftar(objek({ lokasi, angka: daftar(teks) }))),
    angka: cacah,
    terikat: cacah,
  }),
  kolom: daftar(objek({ lokasi, judul: teks, peran: atauNull(teks), aturan: atauNull(teks) })),
  takDiperiksa: boleh(daftar(objek({ hal: teks, lokasi, pesan: teks }))),
  temuanLama: boleh(objek({ ada: cacah, hilang: cacah })),
  pengaturan: boleh(objek({ oleh: teks, dimatikan: peta(cacah), diubah: peta(cacah), diabaikan: daftar(lokasi) })),
});

/** Accepted findings. */
export const BENTUK_DITERIMA = daftar(
  objek({ kode: teks, tercetak: atauNull(teks), sidik: boleh(teks), alasan: teks }),
);
