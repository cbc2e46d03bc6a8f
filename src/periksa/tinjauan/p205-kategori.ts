import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';

/** A class or status that the figure beside it does not belong to (F05). */
export const p205 = jenisTemuan({
  kode: 'P205',
  tingkat: 'peringatan',
  pesan: '{sel}: {tercetak} ditaruh pada "{kategori}", padahal menurut {skala} termasuk "{semestinya}".',
  saran: 'Pindahkan ke "{semestinya}", atau sebutkan skala yang dipakai.',
  en: {
    pesan: '{sel}: {tercetak} is filed under "{kategori}", while {skala} makes it "{semestinya}".',
    saran: 'Move it to "{semestinya}", or say which scale is used.',
  },
});

/** What the catalogue says of {@link p205} besides. */
export const p205Lengkap = lengkapiTemuan(p205, {
  nama: 'Kategori tidak sesuai dengan angkanya',
  en: { nama: 'Class does not fit the figure' },
  salah: [
    ['Sasaran', 'Jumlah', 'Capaian (%)'],
    ['Melebihi target', '-', '-'],
    ['Mencapai target', '1', '102,5'],
    ['Tidak mencapai target', '1', '80'],
  ],
  benar: [
    ['Sasaran', 'Jumlah', 'Capaian (%)'],
    ['Melebihi target', '1', '102,5'],
    ['Mencapai target', '-', '-'],
    ['Tidak mencapai target', '1', '80'],
  ],
  batas:
    'Baris melebihi, mencapai dan tidak mencapai; kata predikat di kalimat, terhadap kelas baris tabel yang disebut kalimat itu dengan angkanya, skala peraturan (nilai SKM dan AKIP), skala yang tercetak, atau bila tidak ada skala terdaftar yang didukung tiga predikat lain atau semuanya berjarak dua kelas; dan kolom predikat atau keterangan di tabel, dan baris mutu atau predikat di bawah angka penutup tabel SKM dan LKE, terhadap skala yang tercetak di laporan itu atau, bila tidak ada, skala terdaftar yang didukung sedikitnya tiga baris lain dengan dua kelas. Galat hanya bila skala tercetak dan sedikitnya dua baris lain sesuai dengannya, atau bila baris lain dengan angka lebih tinggi berkelas lebih rendah; atau bila skalanya ditetapkan peraturan (mutu SKM, predikat AKIP) dan angkanya terbukti; selain itu peringatan. Diam bila satu saja skala yang didukung membenarkan kelasnya, bila angkanya jatuh di celah skala, atau bila pembulatan angkanya dapat memindahkan kelas.',
});
