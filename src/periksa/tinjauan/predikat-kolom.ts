import { bedaBulat } from '../../angka/cetakan.js';
import type { Dwibahasa } from '../../rumus/alasan.js';
import { daftarSkala } from '../../skala/daftar.js';
import { buatPenggolong } from '../../skala/tentukan-predikat.js';
import type { Lokasi } from '../../tabel/lokasi.js';
import { faktaDi, lokasiSel } from '../fakta/baca-tabel.js';
import type { Fakta, TabelTerbaca } from '../fakta/fakta.js';
import { bentukKelas, tingkatKelas } from '../fakta/kata-kelas.js';
import type { Kolom } from '../fakta/kolom.js';
import type { Peran } from '../fakta/peran.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { terurut } from '../fakta/terurut.js';
import { ujungCetak } from '../relasi/konsistensi.js';
import { anggotaRelasi } from '../relasi/relasi.js';
import type { Temuan } from '../temuan/temuan.js';
import { p205 } from './p205-kategori.js';
import { bacaSkala } from './p206-skala.js';
import { p222 } from './p222-predikat-tak-sejalan.js';
import { type SkalaBernama, skalaLaporan } from './skala-laporan.js';
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
  readonly id: string;
  readonly nama: Dwibahasa;
  readonly tercetak: boolean;
  readonly cocok: ReadonlySet<Berkelas>;
  /** Rows whose figure has another class, with that class. */
  readonly beda: ReadonlyMap<Berkelas, string>;
  /** The place of the printed class of each row, the highest class first. */
  readonly tempat: ReadonlyMap<Berkelas, number>;
  /** The place of the class that its figure has. */
  readonly semestinya: ReadonlyMap<Berkelas, number>;
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
  const tercetak = skalaLaporan(b);
  return b.tabel.flatMap((t) => {
    if (bacaSkala(t.tabel) !== null) return [];
    return t.kolom.filter((k) => BERKELAS.has(k.peran) && !k.berangka).flatMap((k) => periksa(b, t, k, tercetak));
  });
}

function periksa(b: Bacaan, t: TabelTerbaca, k: Kolom, tercetak: readonly SkalaBernama[]): Temuan[] {
  const { baris, calon } = pilihNilai(t, k, tercetak);
  const salah = baris.flatMap((r) => kelasLain(b, r, baris, calon));
  return [...salah, ...bertentangan(b, baris, new Set(salah.map((s) => s.lokasi.sel)))];
}

/** The figures of a column of classes with the scales that fit them: of the likeliest column, else of the one that a scale fits best. */
function pilihNilai(
  t: TabelTerbaca,
  k: Kolom,
  tercetak: readonly SkalaBernama[],
): { readonly baris: readonly Berkelas[]; readonly calon: readonly Calon[] } {
  const semua = kolomNilai(t, k).map((nilai) => {
    const baris = barisBerkelas(t, k, nilai);
    const calon = calonSkala(baris, tercetak);
    return { baris: calon.length > 0 || DIGOLONGKAN.includes(nilai.peran) ? baris : [], calon };
  });
  const cocok = (x: (typeof semua)[number]): number => Math.max(0, ...x.calon.map((c) => c.cocok.size));
  const kosong: (typeof semua)[number] = { baris: [], calon: [] };
  return semua.reduce((a, x) => (cocok(x) > cocok(a) ? x : a), semua[0] ?? kosong);
}

function calonSkala(baris: readonly Berkelas[], tercetak: readonly SkalaBernama[]): readonly Calon[] {
  const cetak = tercetak.map((s) => golongkan(s, true, baris)).filter((c) => c !== null);
  return cetak.length > 0
    ? cetak
    : daftarSkala.flatMap((s) => golongkan({ skala: s, nama: { id: s.nama, en: s.gloss } }, false, baris) ?? []);
}

function barisBerkelas(t: TabelTerbaca, k: Kolom, nilai: Kolom): Berkelas[] {
  return t.baris.slice(0, BARIS_TERBANYAK).flatMap((x): Berkelas[] => {
    const fakta = faktaDi(t, x, nilai);
    const kata = t.tabel.baris[x.ke]?.[k.ke]?.trim() ?? '';
    const bentuk = /\p{L}/u.test(kata) && kata.length <= 60 ? bentukKelas(kata) : [];
    return fakta === undefined || bentuk.length === 0
      ? []
      : [{ fakta, kata, bentuk, lokasi: lokasiSel(t.tabel, x.ke, k.ke) }];
  });
}

/** The columns of figures that a column of classes may be about: by role, then by how near they are, those to its left first. */
function kolomNilai(t: TabelTerbaca, k: Kolom): Kolom[] {
  const jarak = (x: Kolom): number => (x.ke < k.ke ? k.ke - x.ke : 100 + x.ke - k.ke);
  const peran = (x: Kolom): number => {
    const di = DIGOLONGKAN.indexOf(x.peran);
    return di < 0 ? DIGOLONGKAN.length : di;
  };
  return t.kolom
    .filter(
      (x) =>
        x.berangka && !x.uang && (k.tahun === null || x.tahun === null || x.tahun === k.tahun) && x.peran !== 'nomor',
    )
    .sort((x, y) => peran(x) - peran(y) || jarak(x) - jarak(y))
    .slice(0, KOLOM_TERBANYAK);
}

/** So many columns of figures are tried for one of classes. */
const KOLOM_TERBANYAK = 8;

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
  const tempat = new Map<Berkelas, number>();
  const semestinya = new Map<Berkelas, number>();
  for (const r of dikenal) {
    tempat.set(
      r,
      kelas.findIndex((k) => r.bentuk.some((f) => k.has(f))),
    );
    const kena = [r.fakta.nilai, ...ujungCetak(r.fakta)].map((n) => golong(n));
    const sama = kena.some(
      (p) => p.status === 'kelas' && [p.label, p.kode].flatMap(bentukKelas).some((f) => r.bentuk.includes(f)),
    );
    const [tepat] = kena;
    if (sama) cocok.add(r);
    else if (tepat?.status === 'kelas') {
      beda.set(r, berkode ? tepat.kode : tepat.label);
      semestinya.set(
        r,
        skala.rentang.findIndex((x) => x.di === tepat.di),
      );
    }
  }
  return cocok.size >= 2 && cocok.size > beda.size
    ? { id: skala.id, nama, tercetak, cocok, beda, tempat, semestinya }
    : null;
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
  const yakin =
    angkaTerbukti(b, r, baris, acuan) &&
    !bertukar(acuan, r) &&
    (acuan.tercetak
      ? acuan.cocok.size >= PENDUKUNG.tercetak
      : acuan.beda.size * 5 <= acuan.cocok.size + 4 &&
        ((berhukum(didukung, baris) && angkaPasti(b, r, baris) === true) ||
          jauh(acuan, r) ||
          baris.some((x) => x !== r && terbalik(x, r))));
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

/**
 * Whether the figure of a row is beyond doubt, so that its class must be the one to correct: relations bind it and all hold; or nothing binds it and
 * it stands where it should among rows that are sorted by it, or is near enough to its class that no slip of a digit made it.
 */
function angkaTerbukti(b: Bacaan, r: Berkelas, baris: readonly Berkelas[], acuan: Calon): boolean {
  return angkaPasti(b, r, baris) ?? jarakKelas(acuan, r) === 1;
}

/** Whether relations bear a figure out, or its place among sorted rows does; null where nothing speaks of it. */
function angkaPasti({ diputus }: Bacaan, r: Berkelas, baris: readonly Berkelas[]): boolean | null {
  const milik = diputus.filter((d) => anggotaRelasi(d.r).includes(r.fakta));
  if (milik.length > 0) return milik.every((d) => d.putusan.status !== 'tidak');
  const nilai = baris.map((x) => x.fakta.nilai);
  return (nilai.length >= URUT_TERSEDIKIT && terurut(nilai)) || null;
}

/** Letters of the scale of accountability, which no other scale has; its bounds are law, so that none of an office's own could be meant. */
const HURUF_AKIP = /^(?:aa|bb|cc)$/;
const berhukum = (didukung: readonly Calon[], baris: readonly Berkelas[]): boolean =>
  didukung.every((c) => c.id.startsWith('akip.')) && baris.some((x) => x.bentuk.some((f) => HURUF_AKIP.test(f)));

/** Two rows with each other's class: their figures may have changed places. */
const bertukar = ({ beda, tempat, semestinya }: Calon, r: Berkelas): boolean =>
  [...beda.keys()].some((x) => tempat.get(x) === semestinya.get(r) && semestinya.get(x) === tempat.get(r));

const jarakKelas = ({ tempat, semestinya }: Calon, r: Berkelas): number =>
  Math.abs((tempat.get(r) as number) - (semestinya.get(r) as number));

/** So many rows in order are sorted. */
const URUT_TERSEDIKIT = 3;

/**
 * Whether no bound of a scale of these classes could make the printed class right: it is two classes away, or a row that is right has the lower
 * figure with the higher class.
 */
function jauh(c: Calon, r: Berkelas): boolean {
  if (jarakKelas(c, r) > 1) return true;
  const { cocok, tempat } = c;
  const cetak = tempat.get(r) as number;
  return [...cocok].some((x) => {
    const lain = tempat.get(x) as number;
    return lain !== cetak && x.fakta.nilai.gt(r.fakta.nilai) === lain > cetak && !x.fakta.nilai.eq(r.fakta.nilai);
  });
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
