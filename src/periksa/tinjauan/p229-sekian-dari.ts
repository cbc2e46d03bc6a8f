import { bacaAngka } from '../../angka/baca/baca-angka.js';
import { formatAngka } from '../../angka/cetak/format-angka.js';
import { cocokCetak } from '../../angka/cetakan.js';
import { persenBagian } from '../../rumus/gabungan/bagian.js';
import { nilaiRumus } from '../../rumus/pembaca/nilai-rumus.js';
import { ratakan } from '../../tabel/tiap.js';
import { pencariLokasi } from '../fakta/lokasi-narasi.js';
import { pecahKalimat } from '../fakta/pecah-kalimat.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';
import type { Temuan } from '../temuan/temuan.js';
import { bacaBilangan } from './baca-bilangan.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** So many of so many, and a percentage that is not theirs. */
export const p229 = jenisTemuan({
  kode: 'P229',
  tingkat: 'galat',
  pesan: '{sel}: tercetak {tercetak}; {bagian} dari {keseluruhan} adalah {semestinya} persen.',
  saran: 'Hitung ulang ketiganya, lalu samakan.',
  en: {
    pesan: '{sel}: printed {tercetak}; {bagian} of {keseluruhan} is {semestinya} percent.',
    saran: 'Count all three again and make them agree.',
  },
});

/** What the catalogue says of {@link p229} besides. */
export const p229Lengkap = lengkapiTemuan(p229, {
  nama: 'Persentase bukan dari hitungan di kalimatnya',
  en: { nama: 'Percentage is not that of the counts of its sentence' },
  salah: [],
  benar: [],
  batas:
    'Hanya "sekian dari sekian" atau "dari sekian …, sekian …" yang salah satunya ditulis dengan kata (dua angka dihitung bersama angka lain kalimatnya), dan persentase tepat sesudah "atau", "sebesar" atau kurung; rata-rata, capaian dan serapan bukan bagian dari hitungan.',
});

const KATA = '(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|seratus)';
const BILANGAN = String.raw`(?:\d{1,3}(?:\.\d{3}){1,2}|\d{1,4}|${KATA}(?: ${KATA}){0,4})(?![.,]?\d)(?: \([^)]{1,40}\))?`;
const JUMLAH = '(?:(?:total|seluruh|sebanyak|jumlah|keseluruhan) ){0,2}';
const PERSEN = String.raw`[ ,]{1,3}(?:atau(?: sebesar| sebanyak| mencapai)?|sebesar|yaitu|\()\s?(?<persen>\d{1,3}(?:[.,]\d{1,4})?)\s?(?:%|persen)`;
const KATA_LAIN = String.raw`(?: [\p{L}/-]{2,30})`;
const POLA = [
  `(?<![\\p{L}\\d.,])(?<bagian>${BILANGAN})${KATA_LAIN}{0,4} dari ${JUMLAH}(?<semua>${BILANGAN})(?<antara>${KATA_LAIN}{1,8}?)${PERSEN}`,
  `\\bdari ${JUMLAH}(?<semua>${BILANGAN})${KATA_LAIN}{1,6},?${KATA_LAIN}{0,4} (?<bagian>${BILANGAN})(?<antara>${KATA_LAIN}{1,8}?)${PERSEN}`,
].map((p) => new RegExp(p, 'giu'));
/** What a sentence must hold before the patterns are asked, which take long to be made. */
const SEKIAN_DARI = /dari /iu;
const BERPERSEN = /%|persen/iu;
/** Percentages of something else than the counts. */
const LAIN = /rata|[sy]erap|anggaran|kinerja|capaian|masing|nilai|naik|turun/iu;

/** One of the counts became the other: the percentage is of what it changed by. */
const BERUBAH = /\b(?:menjadi|tinggal|naik|turun|meningkat|menurun|berkurang|bertambah)\b/iu;

/** Percentages of sentences against the counts that they are of. */
export const sekianDari = (b: Bacaan): Temuan[] =>
  ratakan(b.narasi, (n) => {
    const lokasiDi = pencariLokasi(n);
    return ratakan(pecahKalimat(n), ({ teks, di }) =>
      ratakan(SEKIAN_DARI.test(teks) && BERPERSEN.test(teks) ? POLA : [], (pola) =>
        ratakan([...teks.matchAll(pola)], (m): Temuan[] => {
          const { bagian = '', semua = '', antara = '', persen = '' } = m.groups ?? {};
          // Where both are figures they are computed with the other figures of the sentence.
          if (/^\d/.test(bagian) && /^\d/.test(semua)) return [];
          const [x, y] = [baca(bagian), baca(semua)];
          const cetak = bacaAngka(persen, { jenis: 'persen' });
          if (x === null || y === null || x > y || LAIN.test(antara) || BERUBAH.test(m[0]) || cetak.status !== 'angka')
            return [];
          const nilai = nilaiRumus(persenBagian, { X: x, Y: y });
          if (nilai === null || cocokCetak(cetak.nilai, cetak.desimal, nilai) !== 'tidak') return [];
          const semestinya = formatAngka(nilai, { desimal: cetak.desimal });
          const lokasi = lokasiDi(di + m.index + m[0].lastIndexOf(persen));
          return [
            tulisTemuan(
              p229,
              b,
              { lokasi, tercetak: persen, semestinya, rumus: persenBagian },
              { sel: namaLokasi(lokasi), tercetak: persen, bagian: String(x), keseluruhan: String(y), semestinya },
            ),
          ];
        }),
      ),
    );
  });

/** A count in figures or in words. */
function baca(teks: string): number | null {
  const isi = teks.replace(/\s\(.*$/u, '');
  return /^\d/.test(isi) ? Number(isi.replace(/\./g, '')) : bacaBilangan(isi);
}
