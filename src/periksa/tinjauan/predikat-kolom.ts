import { bedaBulat } from '../../angka/cetakan.js';
import type { Dwibahasa } from '../../rumus/alasan.js';
import { daftarSkala } from '../../skala/daftar.js';
import type { Skala } from '../../skala/skala.js';
import { buatPenggolong } from '../../skala/tentukan-predikat.js';
import type { Lokasi } from '../../tabel/lokasi.js';
import { faktaDi, lokasiSel } from '../fakta/baca-tabel.js';
import type { Fakta, TabelTerbaca } from '../fakta/fakta.js';
import { bentukKelas, tingkatKelas } from '../fakta/kata-kelas.js';
import type { Kolom } from '../fakta/kolom.js';
import type { Peran } from '../fakta/peran.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { ujungCetak } from '../relasi/konsistensi.js';
import type { Temuan } from '../temuan/temuan.js';
import { p205 } from './p205-kategori.js';
import { bacaSkala } from './p206-skala.js';
import { p222 } from './p222-predikat-tak-sejalan.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** A figure with the class that stands in its row. */
interface Berkelas {
  readonly fakta: Fakta;
  readonly kata: string;
  readonly bentuk: readonly string[];
  readonly lokasi: Lokasi;
}

/** A scale that may be the one of a column, with what it makes of its rows. */
interface Calon {
  readonly nama: Dwibahasa;
  readonly tercetak: boolean;
  readonly cocok: ReadonlySet<Berkelas>;
  /** Rows whose figure has another class, with that class. */
  readonly beda: ReadonlyMap<Berkelas, string>;
}

/** What may be classified, the likeliest first. */
const DIGOLONGKAN: readonly (Peran | null)[] = [
  'capaian',
  'kemajuan',
  'serapan',
  'persen',
  'nilai',
  'rata-rata',
  'efisiensi',
];
/** Columns that may hold classes; what is a note of another kind no scale knows. */
const BERKELAS: ReadonlySet<Peran | null> = new Set(['predikat', 'keterangan']);
/** So many rows are looked at to find the scale. */
const BARIS_TERBANYAK = 500;

/**
 * The classes in a column against the scale that its rows support: one that the report prints, else a registered one. A row is at fault where
 * every scale that the other rows support makes another class of its figure.
 */
export function predikatKolom(b: Bacaan): Temuan[] {
  const tercetak = b.tabel.flatMap(({ tabel }) => {
    const s = bacaSkala(tabel);
    return s === null
      ? []
      : [{ skala: { ...s.skala, diAtas: 'kelas-teratas' as const }, nama: kembar(tabel.nama) ?? TABEL_SKALA }];
  });
  return b.tabel.flatMap((t) => {
    if (bacaSkala(t.tabel) !== null) return [];
    return t.kolom.filter((k) => BERKELAS.has(k.peran) && !k.berangka).flatMap((k) => periksa(b, t, k, tercetak));
  });
}

type SkalaBernama = { readonly skala: Skala; readonly nama: Dwibahasa };

const TABEL_SKALA: Dwibahasa = { id: 'tabel skala', en: 'the table of the scale' };
const kembar = (nama: string | undefined): Dwibahasa | undefined =>
  nama === undefined ? undefined : { id: nama, en: nama };

function periksa(b: Bacaan, t: TabelTerbaca, k: Kolom, tercetak: readonly SkalaBernama[]): Temuan[] {
  const nilai = kolomNilai(t, k);
  if (nilai === null) return [];
  const baris = t.baris.slice(0, BARIS_TERBANYAK).flatMap((x): Berkelas[] => {
    const fakta = faktaDi(t, x, nilai);
    const kata = t.tabel.baris[x.ke]?.[k.ke]?.trim() ?? '';
    const bentuk = /\p{L}/u.test(kata) && kata.length <= 60 ? bentukKelas(kata) : [];
    return fakta === undefined || bentuk.length === 0
      ? []
      : [{ fakta, kata, bentuk, lokasi: lokasiSel(t.tabel, x.ke, k.ke) }];
  });
  const cetak = tercetak.map((s) => golongkan(s, true, baris)).filter((c) => c !== null);
  const calon =
    cetak.length > 0
      ? cetak
      : daftarSkala.flatMap((s) => golongkan({ skala: s, nama: { id: s.nama, en: s.gloss } }, false, baris) ?? []);
  const salah = baris.flatMap((r) => kelasLain(b, r, baris, calon));
  return [...salah, ...bertentangan(b, baris, new Set(salah.map((s) => s.lokasi.sel)))];
}

/** The figures that a column of classes is about: of the likeliest role nearest to its left, else to its right. */
function kolomNilai(t: TabelTerbaca, k: Kolom): Kolom | null {
  const jarak = (x: Kolom): number => (x.ke < k.ke ? k.ke - x.ke : 100 + x.ke - k.ke);
  for (const peran of DIGOLONGKAN) {
    const [dekat] = t.kolom
      .filter((x) => x.berangka && x.peran === peran && !x.uang)
      .sort((x, y) => jarak(x) - jarak(y));
    if (dekat !== undefined) return dekat;
  }
  return null;
}

/** What a scale makes of the rows; null where it does not know the words of most of them, or fits less than half. */
function golongkan({ skala, nama }: SkalaBernama, tercetak: boolean, baris: readonly Berkelas[]): Calon | null {
  const kelas = skala.rentang.map((r) => new Set([...bentukKelas(r.label), ...bentukKelas(r.kode)]));
  const dikenal = baris.filter((r) => kelas.some((k) => r.bentuk.some((f) => k.has(f))));
  if (dikenal.length * 5 < baris.length * 4 || dikenal.length < 2) return null;
  const golong = buatPenggolong(skala);
  const kode = new Set(skala.rentang.flatMap((r) => bentukKelas(r.kode)));
  const berkode = dikenal.every((r) => r.bentuk.every((f) => kode.has(f)));
  const cocok = new Set<Berkelas>();
  const beda = new Map<Berkelas, string>();
  for (const r of dikenal) {
    const kena = [r.fakta.nilai, ...ujungCetak(r.fakta)].map((n) => golong(n));
    const sama = kena.some(
      (p) => p.status === 'kelas' && [p.label, p.kode].flatMap(bentukKelas).some((f) => r.bentuk.includes(f)),
    );
    const [tepat] = kena;
    if (sama) cocok.add(r);
    else if (tepat?.status === 'kelas') beda.set(r, berkode ? tepat.kode : tepat.label);
  }
  return cocok.size >= 2 && cocok.size > beda.size ? { nama, tercetak, cocok, beda } : null;
}

/** So many other rows must agree with a scale before a row is held against it. */
const PENDUKUNG = { tercetak: 2, terdaftar: 3 } as const;

function kelasLain(b: Bacaan, r: Berkelas, baris: readonly Berkelas[], calon: readonly Calon[]): Temuan[] {
  // A scale is one of the column's when no more than one row in five stands against it, this one aside.
  const didukung = calon.filter((c) => {
    const lain = c.beda.size - (c.beda.has(r) ? 1 : 0);
    const setuju = [...c.cocok].filter((x) => x !== r);
    const cukup = c.tercetak ? setuju.length >= 1 : setuju.length >= PENDUKUNG.terdaftar && banyakKelas(setuju) >= 2;
    return cukup && lain * 4 <= setuju.length;
  });
  const [acuan] = didukung;
  if (acuan === undefined || !didukung.every((c) => c.beda.has(r))) return [];
  const semestinya = acuan.beda.get(r) as string;
  const berlawanan = baris.some((x) => x !== r && terbalik(x, r));
  const yakin = acuan.tercetak ? acuan.cocok.size >= PENDUKUNG.tercetak : berlawanan && acuan.beda.size === 1;
  const t = tulisTemuan(
    p205,
    b,
    {
      lokasi: r.lokasi,
      tercetak: r.kata,
      semestinya,
      rumus: null,
      penjelasan: [
        {
          sebab: 'kelas-tidak-diterapkan',
          teks: {
            id: `${acuan.cocok.size} baris lain sesuai ${acuan.nama.id}`,
            en: `${acuan.cocok.size} other rows follow ${acuan.nama.en}`,
          },
          skor: 0.8,
        },
      ],
      terkait: [r.fakta.lokasi],
    },
    { sel: namaLokasi(r.lokasi), tercetak: r.fakta.teks, kategori: r.kata, skala: acuan.nama, semestinya },
  );
  return [{ ...t, tingkat: yakin ? ('galat' as const) : ('peringatan' as const) }];
}

const banyakKelas = (baris: readonly Berkelas[]): number => new Set(baris.map((r) => r.bentuk[0])).size;

/** Whether two rows cannot both be right under any scale: the higher figure has the lower class. */
function terbalik(a: Berkelas, b: Berkelas): boolean {
  const [x, y] = [tingkatKelas(a.kata), tingkatKelas(b.kata)];
  if (x === null || y === null || x.keluarga !== y.keluarga || x.peringkat === y.peringkat) return false;
  const [rendah, tinggi] = x.peringkat < y.peringkat ? [a, b] : [b, a];
  const [bawah, atas] = [rendah.fakta, tinggi.fakta];
  return bawah.nilai.gt(atas.nilai) && !bedaBulat(bawah.nilai, atas.nilai, Math.min(bawah.desimal, atas.desimal));
}

/** Rows whose classes contradict each other where no scale says which is wrong; each row once, with the first that it stands against. */
function bertentangan(b: Bacaan, baris: readonly Berkelas[], sudah: ReadonlySet<string | undefined>): Temuan[] {
  const disebut = new Set(sudah);
  return baris.flatMap((r) => {
    if (disebut.has(r.lokasi.sel)) return [];
    const lain = baris.find((x) => x !== r && !disebut.has(x.lokasi.sel) && terbalik(x, r));
    if (lain === undefined) return [];
    for (const { lokasi } of [r, lain]) disebut.add(lokasi.sel);
    return [
      tulisTemuan(
        p222,
        b,
        { lokasi: r.lokasi, tercetak: r.kata, terkait: [lain.lokasi, r.fakta.lokasi] },
        {
          sel: namaLokasi(r.lokasi),
          tercetak: r.fakta.teks,
          predikat: r.kata,
          lain: lain.fakta.teks,
          predikatLain: lain.kata,
          terkait: namaLokasi(lain.lokasi),
        },
      ),
    ];
  });
}
