import { daftarSkala } from '../../skala/daftar.js';
import type { Skala } from '../../skala/skala.js';
import { buatPenggolong } from '../../skala/tentukan-predikat.js';
import { faktaDi, lokasiSel } from '../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../fakta/fakta.js';
import { bentukKelas } from '../fakta/kata-kelas.js';
import type { Kolom } from '../fakta/kolom.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { tahunTabel } from '../fakta/subjek.js';
import { ujungCetak } from '../relasi/konsistensi.js';
import { anggotaRelasi } from '../relasi/relasi.js';
import type { Temuan } from '../temuan/temuan.js';
import { p205 } from './p205-kategori.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** What a row of classes below figures is called. */
const BERKELAS =
  /\b(?:mutu|predikat|kategori|kriteria|kinerja unit|tingkat akuntabilitas|peringkat akuntabilitas|hasil penilaian)\b/iu;
/** Scales that law lays down, by what their tables speak of: every version of one must make another class of a figure. */
const HUKUM: readonly { readonly pokok: RegExp; readonly skala: readonly Skala[] }[] = [
  { pokok: /kepuasan|\b(?:skm|ikm|ikp)\b/iu, skala: daftarSkala.filter((s) => s.id.startsWith('skm.')) },
  { pokok: /akuntabilitas|\bs?akip\b|\blke\b/iu, skala: daftarSkala.filter((s) => s.id.startsWith('akip.')) },
];
/** The scale of 2004 was replaced in 2017; it holds only where the report speaks of an earlier year. */
const SKM_LAMA = 'skm.kep-25-mpan-2-2004';
const SKM_BARU = 2018;
/** So many rows above it a class may have its figure. */
const JARAK = 3;

/** The class that stands below the figure in which a table ends, by the scale that law gives to such figures. */
export function predikatPenutup(b: Bacaan): Temuan[] {
  return b.tabel.flatMap((t) => {
    const { judul = '', nama = '' } = t.tabel;
    return t.baris
      .filter((x) => BERKELAS.test(x.label))
      .flatMap((x) => {
        const atas = t.baris.filter((y) => y.ke < x.ke && y.ke >= x.ke - JARAK);
        const sebutan = [judul, nama, x.label, ...atas.map((y) => y.label)].join(' ');
        const skala = HUKUM.find(({ pokok }) => pokok.test(sebutan))?.skala;
        return skala === undefined ? [] : t.kolom.flatMap((k) => periksa(b, { t, x, atas, skala }, k));
      });
  });
}

/** A row of classes, the rows above it, and the scales that may be meant. */
interface BarisKelas {
  readonly t: TabelTerbaca;
  readonly x: Baris;
  readonly atas: readonly Baris[];
  readonly skala: readonly Skala[];
}

function periksa(b: Bacaan, { t, x, atas, skala }: BarisKelas, k: Kolom): Temuan[] {
  const kata = t.tabel.baris[x.ke]?.[k.ke]?.trim() ?? '';
  const fakta = atas.flatMap((y) => faktaDi(t, y, k) ?? []).at(-1);
  if (fakta === undefined || kata === '' || kata === x.label || kata.length > 40) return [];
  const bentuk = bentukKelas(kata);
  const tahun = k.tahun ?? tahunTabel(t) ?? tahunLaporan(b);
  const berlaku = skala.filter(
    (s) =>
      !(s.id === SKM_LAMA && (tahun === null || tahun >= SKM_BARU)) &&
      mengenal(s, bentuk) &&
      buatPenggolong(s)(fakta.nilai).status === 'kelas',
  );
  const [acuan] = berlaku;
  const kelasnya = berlaku.map((s) => kelas(s, fakta, bentuk));
  const semestinya = kelasnya[0] ?? null;
  if (acuan === undefined || semestinya === null || kelasnya.includes(null)) return [];
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

/** The first year that a report names anywhere: one that is older may follow older law. */
function tahunLaporan({ tabel, narasi }: Bacaan): number | null {
  const teks = [...tabel.flatMap(({ tabel: t }) => [t.nama, t.judul]), ...narasi.map((n) => n.teks)];
  const tahun = teks.flatMap((s) => [...(s ?? '').matchAll(/(?<!\d)20\d{2}(?!\d)/g)].map((m) => Number(m[0])));
  return tahun.length === 0 ? null : Math.min(...tahun);
}

const mengenal = (s: Skala, bentuk: readonly string[]): boolean =>
  s.rentang.some((r) => [...bentukKelas(r.kode), ...bentukKelas(r.label)].some((f) => bentuk.includes(f)));

/** The class that a scale gives a figure, named the way the cell names it; null where it is the printed one, or none. */
function kelas(s: Skala, fakta: Fakta, bentuk: readonly string[]): string | null {
  const golong = buatPenggolong(s);
  const kena = [fakta.nilai, ...ujungCetak(fakta)].map((n) => golong(n));
  const sesuai = kena.some(
    (p) => p.status === 'kelas' && [p.kode, p.label].flatMap(bentukKelas).some((f) => bentuk.includes(f)),
  );
  const [tepat] = kena;
  if (sesuai || tepat?.status !== 'kelas') return null;
  const berkode = s.rentang.some((r) => bentukKelas(r.kode).some((f) => bentuk.includes(f)));
  return berkode ? tepat.kode : tepat.label;
}
