import type { Dwibahasa } from '../../rumus/alasan.js';
import { ratakan } from '../../tabel/tiap.js';
import { faktaDi } from '../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../fakta/fakta.js';
import { gantiKurung, miripKata, rapikanKata } from '../fakta/kata.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { kolomTerdekat } from '../relasi/cari-kolom.js';
import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';
import type { Temuan } from '../temuan/temuan.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** Target and result in different units, or a share above the whole (F14). */
export const p214 = jenisTemuan({
  kode: 'P214',
  tingkat: 'peringatan',
  pesan: '{sel}: {masalah}.',
  saran: 'Samakan satuan target dan realisasi, dan periksa pembilang dan penyebut persentasenya.',
  en: {
    pesan: '{sel}: {masalah}.',
    saran: 'Use one unit for target and result, and check what the percentage divides by.',
  },
});

/** What the catalogue says of {@link p214} besides. */
export const p214Lengkap = lengkapiTemuan(p214, {
  nama: 'Satuan tidak cocok dengan angkanya',
  en: { nama: 'Unit does not fit the figure' },
  salah: [
    ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
    ['Kasus yang ditangani', '20 Kasus', '18 Laporan', '90'],
  ],
  benar: [
    ['Indikator', 'Target', 'Realisasi', 'Capaian (%)'],
    ['Kasus yang ditangani', '20 Kasus', '18 Kasus', '90'],
  ],
  batas:
    'Satuan dibandingkan bila tercetak di kedua sel. Di atas 100 % hanya untuk "Persentase … yang …", yang sebagian dari keseluruhan; rasio, capaian dan pertumbuhan boleh melebihi 100 %.',
});

/** Targets and results in different units, and shares above the whole. */
export function satuanCocok(b: Bacaan): Temuan[] {
  return ratakan(b.tabel, (t) =>
    ratakan(
      t.kolom.filter((k) => k.peran === 'realisasi' && !k.uang && k.berangka),
      (k) => {
        const target = kolomTerdekat('target', k, t.kolom);
        return ratakan(t.baris, (x) => {
          const [r, s] = [faktaDi(t, x, k), target === null ? undefined : faktaDi(t, x, target)];
          if (r === undefined || s === undefined) return [];
          const masalah = bedaSatuan(s, r) ?? lebihSeratus(t, x, s, r);
          if (masalah === null) return [];
          return [
            tulisTemuan(
              p214,
              b,
              { lokasi: r.lokasi, tercetak: r.teks, terkait: [s.lokasi] },
              { sel: namaLokasi(r.lokasi), masalah },
            ),
          ];
        });
      },
    ),
  );
}

/** The unit behind a figure, tidied; '' when none is printed. */
const satuan = (f: Fakta): string =>
  rapikanKata(gantiKurung(f.teks.replace(/^[\d.,\s]+/, ''), () => '')).replace(/^(?:persen|persentase)$/, '%');

function bedaSatuan(target: Fakta, realisasi: Fakta): Dwibahasa | null {
  const [a, b] = [satuan(target), satuan(realisasi)];
  if (!/^(?:%$|\p{L}{3})/u.test(a) || !/^(?:%$|\p{L}{3})/u.test(b)) return null;
  if (a.includes(b) || b.includes(a) || miripKata(a, b)) return null;
  return { id: `target dalam ${a}, realisasi dalam ${b}`, en: `the target is in ${a}, the result in ${b}` };
}

/** A part of a whole, by its name: "Persentase desa yang …". */
const BAGIAN = /^(?:[\d.\s)]*)(?:pers|pros|pres)entase .{0,200}\byang\b/i;
const BOLEH_LEBIH = /capaian|realisasi|target|rasio|tumbuh|naik|turun|ningkat|perubahan|laju|inflasi|dibanding/i;

function lebihSeratus(t: TabelTerbaca, x: Baris, target: Fakta, realisasi: Fakta): Dwibahasa | null {
  const persen = /^(?:%|persen|persentase|prosentase)$/i.test(x.satuan.trim()) || realisasi.persen || target.persen;
  const nama = [...x.nama.values()].find((n) => BAGIAN.test(n));
  if (!persen || nama === undefined || BOLEH_LEBIH.test(nama) || t.kolom.some((k) => k.peran === 'pagu')) return null;
  if (realisasi.nilai.lte(100) || target.nilai.gt(100)) return null;
  return {
    id: `realisasi ${realisasi.teks} melebihi 100 %, padahal indikatornya bagian dari keseluruhan`,
    en: `the result ${realisasi.teks} is above 100 %, while the indicator is a part of a whole`,
  };
}
