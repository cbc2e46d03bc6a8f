import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';

/** A score that does not stand where its rank says. */
export const p226 = jenisTemuan({
  kode: 'P226',
  tingkat: 'galat',
  pesan:
    '{sel}: tercetak {tercetak} dengan peringkat {peringkat}; {lain} angka lain di kolom "{kolom}" urut menurut peringkatnya, dan di tempat ini seharusnya {semestinya}.',
  saran: 'Cocokkan angka dan peringkat baris ini dengan sumbernya.',
  en: {
    pesan:
      '{sel}: printed {tercetak} with rank {peringkat}; {lain} other figures of the column "{kolom}" are in the order of their ranks, and here {semestinya} should stand.',
    saran: 'Check figure and rank of this row against their source.',
  },
});

/** What the catalogue says of {@link p226} besides. */
export const p226Lengkap = lengkapiTemuan(p226, {
  nama: 'Angka tidak mengikuti peringkatnya',
  en: { nama: 'Figure does not follow its rank' },
  salah: [
    ['No', 'Perangkat Daerah', 'Nilai', 'Peringkat'],
    ['1', 'Dinas A', '82,10', '1'],
    ['2', 'Dinas B', '79,40', '2'],
    ['3', 'Dinas C', '7,52', '3'],
    ['4', 'Dinas D', '71,00', '4'],
    ['5', 'Dinas E', '70,85', '5'],
    ['6', 'Dinas F', '66,30', '6'],
    ['7', 'Dinas G', '64,75', '7'],
  ],
  benar: [
    ['No', 'Perangkat Daerah', 'Nilai', 'Peringkat'],
    ['1', 'Dinas A', '82,10', '1'],
    ['2', 'Dinas B', '79,40', '2'],
    ['3', 'Dinas C', '75,25', '3'],
    ['4', 'Dinas D', '71,00', '4'],
    ['5', 'Dinas E', '70,85', '5'],
    ['6', 'Dinas F', '66,30', '6'],
    ['7', 'Dinas G', '64,75', '7'],
  ],
  batas:
    'Hanya bila setiap peringkat tercetak satu kali dan angka-angka lain urut menurutnya, cukup banyak untuk bukan kebetulan: satu angka di luar urutan, atau beberapa yang bertukar tempat. Diam bila hitungan lain mengikat angka itu; bila angkanya urut di daftarnya sendiri, peringkatnya yang disebut (P225). Di daftar yang tidak urut menurut apa pun, peringkat baris itu disebut sebagai kemungkinan lain.',
});
