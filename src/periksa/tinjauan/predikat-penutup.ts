import type { Skala } from '../../skala/skala.js';
import { ratakan } from '../../tabel/tiap.js';
import { faktaDi, lokasiSel } from '../fakta/baca-tabel.js';
import type { Baris, TabelTerbaca } from '../fakta/fakta.js';
import { bentukKelas } from '../fakta/kata-kelas.js';
import type { Kolom } from '../fakta/kolom.js';
import { malas } from '../fakta/malas.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { tahunTabel } from '../fakta/subjek.js';
import { anggotaRelasi } from '../relasi/relasi.js';
import type { Temuan } from '../temuan/temuan.js';
import { p205 } from './p205-kategori.js';
import { menurutHukum, skalaHukum, tahunLaporan } from './skala-hukum.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** What a row of classes below figures is called. */
const BERKELAS =
  /\b(?:mutu|predikat|kategori|kriteria|kinerja unit|tingkat akuntabilitas|peringkat akuntabilitas|hasil penilaian)\b/iu;
/** So many rows above it a class may have its figure. */
const JARAK = 3;

/** The class that stands below the figure in which a table ends, by the scale that law gives to such figures. */
export function predikatPenutup(b: Bacaan): Temuan[] {
  const tahunnya = malas(() => tahunLaporan(b));
  return ratakan(b.tabel, (t) => {
    const { judul = '', nama = '' } = t.tabel;
    return ratakan(
      t.baris.filter((x) => BERKELAS.test(x.label)),
      (x) => {
        const atas = t.baris.filter((y) => y.ke < x.ke && y.ke >= x.ke - JARAK);
        const sebutan = [judul, nama, x.label, ...atas.map((y) => y.label)].join(' ');
        const skala = skalaHukum(sebutan);
        return skala === null ? [] : ratakan(t.kolom, (k) => periksa(b, { t, x, atas, skala, tahunnya }, k));
      },
    );
  });
}

/** A row of classes, the rows above it, and the scales that may be meant. */
interface BarisKelas {
  readonly t: TabelTerbaca;
  readonly x: Baris;
  readonly atas: readonly Baris[];
  readonly skala: readonly Skala[];
  /** The year of the report, where the table names none. */
  readonly tahunnya: () => number | null;
}

function periksa(b: Bacaan, { t, x, atas, skala, tahunnya }: BarisKelas, k: Kolom): Temuan[] {
  const kata = t.tabel.baris[x.ke]?.[k.ke]?.trim() ?? '';
  const fakta = ratakan(atas, (y) => faktaDi(t, y, k) ?? []).at(-1);
  if (fakta === undefined || kata === '' || kata === x.label || kata.length > 40) return [];
  const bentuk = bentukKelas(kata);
  const tahun = k.tahun ?? tahunTabel(t) ?? tahunnya();
  const lain = menurutHukum(skala, fakta, bentuk, tahun);
  if (lain === null) return [];
  const { acuan, semestinya } = lain;
  const milik = b.diputus.filter((d) => d.r.jenis !== 'narasi-tabel' && anggotaRelasi(d.r).includes(fakta));
  const terbukti = milik.length > 0 && milik.every((d) => d.putusan.status !== 'tidak');
  const lokasi = lokasiSel(t.tabel, x.ke, k.ke);
  const temuan = tulisTemuan(
    p205,
    b,
    { lokasi, tercetak: kata, semestinya, terkait: [fakta.lokasi] },
    {
      sel: namaLokasi(lokasi),
      tercetak: fakta.teks,
      kategori: kata,
      skala: { id: acuan.nama, en: acuan.gloss ?? acuan.nama },
      semestinya,
    },
  );
  return [{ ...temuan, tingkat: terbukti ? ('galat' as const) : ('peringatan' as const) }];
}
