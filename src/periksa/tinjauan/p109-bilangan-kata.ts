import { ratakan } from '../../tabel/tiap.js';
import { pencariLokasi } from '../fakta/lokasi-narasi.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';
import type { Temuan } from '../temuan/temuan.js';
import { bacaBilangan } from './baca-bilangan.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** A count in figures and in words that differ (F18). */
export const p109 = jenisTemuan({
  kode: 'P109',
  tingkat: 'galat',
  pesan: '{sel}: tercetak {tercetak}; angkanya {angka}, kata-katanya berarti {kata}.',
  saran: 'Tentukan mana yang benar, lalu samakan.',
  en: {
    pesan: '{sel}: printed {tercetak}; the figure is {angka}, the words mean {kata}.',
    saran: 'Find out which is right and make them agree.',
  },
});

/** What the catalogue says of {@link p109} besides. */
export const p109Lengkap = lengkapiTemuan(p109, {
  nama: 'Angka dan bilangan dalam kata berbeda',
  en: { nama: 'Figures and words differ' },
  salah: [],
  benar: [],
  batas:
    'Hanya bilangan dan angka yang salah satunya dalam kurung tepat sesudah yang lain; kata yang tidak terbaca dilewati.',
});

const POLA = /(?<![\d.,])(\d[\d.]{0,24})(?:,00)?(?:[,.]-)*\s{0,3}\(\s{0,3}\**([\p{L} ]{3,160}?)\**\s{0,3}\)/gu;
const ANGKA_KATA =
  '(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu|belas|puluh|ratus|ribu|juta|mil[iy]ar|triliun|rupiah)';
/** `dua belas (12)`. */
const TERBALIK = new RegExp(
  `(?<!\\p{L})(${ANGKA_KATA}(?: ${ANGKA_KATA}){0,20})\\s{0,2}\\(\\s{0,2}(?:Rp\\.?\\s?)?(\\d[\\d.]{0,24})(?:,00)?(?:,-)?\\s{0,2}\\)`,
  'giu',
);

/** `4 (lima) sasaran`, `lima (4) sasaran`: a count in figures and in words that differ. */
export function bilanganKata(b: Bacaan): Temuan[] {
  return ratakan(b.narasi, (n) => {
    const lokasiDi = pencariLokasi(n);
    const isi = n.teks.slice(0, 20_000).replace(/[*_]/g, ' ');
    const semua = [
      ...[...isi.matchAll(POLA)].map((m) => ({ m, angka: m[1] as string, kata: m[2] as string })),
      ...[...isi.matchAll(TERBALIK)].map((m) => ({ m, angka: m[2] as string, kata: m[1] as string })),
    ];
    return ratakan(semua, ({ m, angka, kata }) => {
      const bilangan = bacaBilangan(kata);
      const nilai = Number(angka.replace(/\./g, ''));
      if (bilangan === null || bilangan === nilai) return [];
      const lokasi = lokasiDi(m.index);
      const tercetak = m[0].trim();
      return [
        tulisTemuan(
          p109,
          b,
          {
            lokasi,
            tercetak,
            penjelasan: [
              {
                sebab: 'bilangan-kata',
                teks: {
                  id: 'angkanya diubah tanpa mengubah kata-katanya, atau sebaliknya',
                  en: 'the figure was changed without its words, or the other way round',
                },
                skor: 0.9,
              },
            ],
          },
          { sel: namaLokasi(lokasi), tercetak, angka, kata: String(bilangan) },
        ),
      ];
    });
  });
}
