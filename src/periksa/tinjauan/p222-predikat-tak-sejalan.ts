import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';

/** A higher figure with a lower class than another one (F05). */
export const p222 = jenisTemuan({
  kode: 'P222',
  tingkat: 'peringatan',
  pesan: '{sel}: {tercetak} disebut "{predikat}", sedangkan {lain} disebut "{predikatLain}" ({terkait}).',
  saran: 'Tentukan predikat keduanya dengan satu skala, dan cetak skalanya.',
  en: {
    pesan: '{sel}: {tercetak} is called "{predikat}", while {lain} is called "{predikatLain}" ({terkait}).',
    saran: 'Class both by one scale, and print the scale.',
  },
});

/** What the catalogue says of {@link p222} besides. */
export const p222Lengkap = lengkapiTemuan(p222, {
  nama: 'Predikat tidak sejalan dengan angkanya',
  en: { nama: 'Classes contradict each other' },
  salah: [],
  benar: [],
  batas:
    'Hanya kata baik, cukup, kurang dan sejenisnya yang mengikuti persentase di narasi; angka yang lebih tinggi dengan kata yang lebih rendah, atau angka sama dengan kata berbeda.',
});
