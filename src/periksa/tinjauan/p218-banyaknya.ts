import { ratakan } from '../../tabel/tiap.js';
import type { TabelTerbaca } from '../fakta/fakta.js';
import { pencariLokasi } from '../fakta/lokasi-narasi.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { kunciLabel } from '../fakta/subjek.js';
import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';
import type { Temuan } from '../temuan/temuan.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** A count of the text that the tables do not bear out (F18). */
export const p218 = jenisTemuan({
  kode: 'P218',
  tingkat: 'peringatan',
  pesan:
    '{sel}: tertulis "{tercetak}", sedangkan tabel memuat {luar} {jenisLuar} dengan {semestinya} {jenisDalam} ({terkait}).',
  saran: 'Samakan jumlahnya dengan tabel, atau lengkapi tabelnya.',
  en: {
    pesan:
      '{sel}: "{tercetak}" is written, while the table has {luar} {jenisLuar} with {semestinya} {jenisDalam} ({terkait}).',
    saran: 'Make the count agree with the table, or complete the table.',
  },
});

/** What the catalogue says of {@link p218} besides. */
export const p218Lengkap = lengkapiTemuan(p218, {
  nama: 'Banyaknya di narasi berbeda dari tabel',
  en: { nama: 'Count of the text differs from the tables' },
  salah: [],
  benar: [],
  batas:
    'Sasaran dengan indikator, dan program dengan sub kegiatan. Hanya bila banyaknya sasaran atau program sama dengan tabel, dan tidak satu tabel pun memuat jumlah yang tertulis: angka sebagian (per tujuan) tidak ditegur.',
});

/** What is counted together: the outer things, and those that belong to them. */
const PASANGAN = [
  {
    luar: { id: 'sasaran', en: 'objectives' },
    dalam: { id: 'indikator', en: 'indicators' },
    kolomLuar: /^sasaran/i,
    kolomDalam: /^indikator/i,
    // Tables of programs hold indicators of programs too.
    lain: /program/i,
    pola: /(\d{1,3})(?: \([^)]{1,40}\))? sasaran(?: strategis)? (?:dengan|dan) (\d{1,3})(?: \([^)]{1,40}\))? indikator/gi,
  },
  {
    luar: { id: 'program', en: 'programs' },
    dalam: { id: 'sub kegiatan', en: 'sub-activities' },
    kolomLuar: /^program$/i,
    kolomDalam: /^sub ?kegiatan/i,
    lain: /sasaran/i,
    pola: /(\d{1,3})(?: \([^)]{1,40}\))? program[^.;\d]{1,30}(?:\d{1,3}(?: \([^)]{1,40}\))? kegiatan[^.;\d]{1,30})?(\d{1,3})(?: \([^)]{1,40}\))? sub ?kegiatan/gi,
  },
] as const;

const SALAH_HITUNG = {
  sebab: 'salah-hitung',
  teks: {
    id: 'banyaknya tidak dihitung ulang dari tabel',
    en: 'the count was not made anew from the table',
  },
  skor: 0.6,
};

/** Counts of sentences that agree with a table on the outer things, and with none on the inner ones. */
export function banyaknya(b: Bacaan): Temuan[] {
  return ratakan(PASANGAN, (p) => {
    const hitungan = ratakan(b.tabel, (t) => hitung(t, p));
    if (hitungan.length === 0) return [];
    return ratakan(b.narasi, (n) => {
      const lokasiDi = pencariLokasi(n);
      return ratakan([...n.teks.slice(0, 20_000).replace(/[*_]/g, ' ').matchAll(p.pola)], (m) => {
        const [tercetak, luar, dalam] = m;
        const seluas = hitungan.filter((h) => h.luar === Number(luar));
        const [acuan] = seluas;
        if (acuan === undefined || seluas.some((h) => h.dalam === Number(dalam))) return [];
        const lokasi = lokasiDi(m.index);
        return [
          tulisTemuan(
            p218,
            b,
            { lokasi, tercetak, semestinya: String(acuan.dalam), penjelasan: [SALAH_HITUNG] },
            {
              sel: namaLokasi(lokasi),
              tercetak,
              luar: String(acuan.luar),
              jenisLuar: p.luar,
              jenisDalam: p.dalam,
              semestinya: String(acuan.dalam),
              terkait: acuan.t.tabel.nama ?? { id: 'tabel di laporan ini', en: 'a table of this report' },
            },
          ),
        ];
      });
    });
  });
}

/** How many outer and inner things a table names; nothing where it has no columns for both. */
function hitung(
  t: TabelTerbaca,
  { kolomLuar, kolomDalam, lain }: (typeof PASANGAN)[number],
): { t: TabelTerbaca; luar: number; dalam: number }[] {
  if (t.kolom.some((k) => lain.test(k.judul))) return [];
  const [a, c] = [kolomLuar, kolomDalam].map((pola) => t.kolom.find((k) => !k.berangka && pola.test(k.judul.trim())));
  if (a === undefined || c === undefined) return [];
  const isi = t.baris.filter((x) => x.jenis === 'isi');
  const nama = (ke: number): string[] => isi.map((x) => kunciLabel(x.nama.get(ke) ?? '')).filter((k) => k !== '');
  const banyak = { luar: new Set(nama(a.ke)).size, dalam: nama(c.ke).length };
  return banyak.luar < 2 ? [] : [{ t, ...banyak }];
}
