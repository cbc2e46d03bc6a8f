import { bacaAngka } from '../../angka/baca/baca-angka.js';
import { formatAngka } from '../../angka/cetak/format-angka.js';
import { apakahAngkaIsi } from '../../tabel/isi-sel.js';
import type { Lokasi } from '../../tabel/lokasi.js';
import { ratakan } from '../../tabel/tiap.js';
import { lokasiSel } from '../fakta/baca-tabel.js';
import type { Fakta } from '../fakta/fakta.js';
import { berfakta } from '../fakta/jenis-baris.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { putuskan } from '../relasi/konsistensi.js';
import { anggotaRelasi } from '../relasi/relasi.js';
import { PEMISAH_JANGGAL } from '../sebab/angka-rusak.js';
import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';
import type { Temuan } from '../temuan/temuan.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** A number that is not well formed. */
export const p108 = jenisTemuan({
  kode: 'P108',
  tingkat: 'galat',
  pesan: '{sel}: {tercetak} tidak tertulis sebagai angka; mungkin dimaksud {semestinya}.',
  saran: 'Tulis ulang angkanya: titik tiap tiga angka, koma sebelum desimal.',
  en: {
    pesan: '{sel}: {tercetak} is no well-formed number; perhaps {semestinya} is meant.',
    saran: 'Write the number again: dots between groups of three, a comma before decimals.',
  },
});

/** What the catalogue says of {@link p108} besides. */
export const p108Lengkap = lengkapiTemuan(p108, {
  nama: 'Angka tidak tertulis dengan benar',
  en: { nama: 'Malformed number' },
  salah: [
    ['Uraian', 'Pagu', 'Realisasi Anggaran'],
    ['A', 'Rp 6.487.5000,00', '2.000.000,00'],
    ['B', '3.000.000,00', '1.000.000,00'],
  ],
  benar: [
    ['Uraian', 'Pagu', 'Realisasi Anggaran'],
    ['A', 'Rp 6.487.500,00', '2.000.000,00'],
    ['B', '3.000.000,00', '1.000.000,00'],
  ],
  batas:
    'Titik sebelum dua angka terakhir (55.675.000.00) hanya peringatan, nol berlebih di depan (000,00) hanya catatan.',
});

/** Numbers that are not well formed, in tables and in the text. */
export function angkaRusak(b: Bacaan): Temuan[] {
  return [...ratakan(b.tabel, (t) => diTabel(b, t)), ...diNarasi(b)];
}

function diTabel(b: Bacaan, t: Bacaan['tabel'][number]): Temuan[] {
  return ratakan(t.kolom.filter(berfakta), (k) =>
    ratakan(t.baris, (baris) => {
      const teks = t.tabel.baris[baris.ke]?.[k.ke]?.trim() ?? '';
      const fakta = t.fakta.get(baris.ke)?.get(k.ke);
      const nolDepan = /^0\d[\d.,]*$/.test(teks);
      if (fakta === undefined || !(nolDepan || (fakta.rusak && apakahAngkaIsi(teks)))) return [];
      return [
        tulis(
          b,
          lokasiSel(t.tabel, baris.ke, k.ke),
          teks,
          semestinya(b, fakta),
          nolDepan ? 'catatan' : tingkat(teks, k.uang),
        ),
      ];
    }),
  );
}

function diNarasi(b: Bacaan): Temuan[] {
  return ratakan(b.faktaNarasi, ({ fakta, rusak, janggal }) => {
    if (rusak === null && !janggal) return [];
    return [tulis(b, fakta.lokasi, fakta.teks, semestinya(b, fakta), janggal ? 'peringatan' : 'galat')];
  });
}

/** Whether the text can be read but for the sign before its last two digits. */
const tingkat = (teks: string, uang: boolean): Temuan['tingkat'] =>
  bacaAngka(teks, { jenis: uang ? 'rupiah' : 'umum' }).status === 'ambigu' ? 'peringatan' : 'galat';

/** The reading with which the relations of the figure hold; the most plausible one where none says. */
function semestinya(b: Bacaan, fakta: Fakta): string {
  const milik = b.diputus.map((d) => d.r).filter((r) => anggotaRelasi(r).includes(fakta));
  const cocok = [fakta.nilai, ...fakta.kandidat].find(
    (n) => milik.length > 0 && milik.every((r) => putuskan(r, new Map([[fakta, n]]))?.status === 'cocok'),
  );
  return formatAngka(cocok ?? fakta.nilai, { desimal: { min: 0, maks: 6 } });
}

function tulis(b: Bacaan, lokasi: Lokasi, teks: string, benar: string, tingkatnya: Temuan['tingkat']): Temuan {
  const t = tulisTemuan(
    p108,
    b,
    {
      lokasi,
      tercetak: teks,
      semestinya: benar,
      penjelasan: [{ sebab: 'angka-rusak', teks: PEMISAH_JANGGAL, skor: 0.9 }],
    },
    { sel: namaLokasi(lokasi), tercetak: teks, semestinya: benar },
  );
  return { ...t, tingkat: tingkatnya };
}
