import { bedaBulat } from '../../angka/cetakan.js';
import { kelasAngka } from '../../skala/kelas-angka.js';
import { ratakan } from '../../tabel/tiap.js';
import { faktaDi, lokasiSel } from '../fakta/baca-tabel.js';
import type { TabelTerbaca } from '../fakta/fakta.js';
import { menamai } from '../fakta/jenis-baris.js';
import { bentukKelas, tingkatKelas } from '../fakta/kata-kelas.js';
import { kelompokkan } from '../fakta/kelompokkan.js';
import type { Kolom } from '../fakta/kolom.js';
import type { Peran } from '../fakta/peran.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { terurut } from '../fakta/terurut.js';
import { anggotaRelasi, nilaiRelasi } from '../relasi/relasi.js';
import { diBarisLain } from '../relasi/salin-relasi.js';
import type { Temuan } from '../temuan/temuan.js';
import { type Berkelas, banyakKelas, type Calon, calonSkala, jarakKelas, PENDUKUNG } from './golongan.js';
import { p205 } from './p205-kategori.js';
import { bacaKelas, bacaSkala } from './p206-skala.js';
import { p222 } from './p222-predikat-tak-sejalan.js';
import { type SkalaBernama, skalaLaporan } from './skala-laporan.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

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
  return ratakan(
    kolomBerkelas(b, () => skalaLaporan(b)),
    (k) => periksa(b, k),
  );
}

/** Rows of a column of classes, and the scales that fit them. */
export interface KolomBerkelas {
  readonly baris: readonly Berkelas[];
  readonly calon: readonly Calon[];
}

/** The columns of classes of all tables, each with the figures that it is most likely about. */
export const kolomBerkelas = (
  { tabel }: Pick<Bacaan, 'tabel'>,
  tercetak: () => readonly SkalaBernama[],
): KolomBerkelas[] =>
  ratakan(tabel, (t) => {
    const kolom = t.kolom.filter((k) => BERKELAS.has(k.peran) && !k.berangka);
    return kolom.length === 0 || bacaSkala(t.tabel) !== null || menggolongkan(t)
      ? []
      : kolom.map((k) => pilihNilai(t, k, tercetak()));
  });

/** So many columns of intervals make a table of classes, whatever stands before them. */
const SELANG_SEJAK = 2;

/** Whether a table lays down classes: a figure beside their intervals counts them, and is none that has a class. */
const menggolongkan = ({ tabel, kolom, baris }: TabelTerbaca): boolean =>
  kolom.filter((k) => baris.every((b) => bacaKelas(tabel.baris[b.ke]?.[k.ke] ?? '') !== null)).length >= SELANG_SEJAK;

function periksa(b: Bacaan, { baris, calon }: KolomBerkelas): Temuan[] {
  const salah = ratakan(baris, (r) => kelasLain(b, r, baris, calon));
  return [
    ...salah,
    ...bertentangan(b, baris, new Set(ratakan(salah, (s) => [s.lokasi, ...(s.atau ?? [])].map((l) => l.sel)))),
  ];
}

/** The figures of a column of classes with the scales that fit them: of the likeliest column, else of the one that a scale fits best. */
function pilihNilai(t: TabelTerbaca, k: Kolom, tercetak: readonly SkalaBernama[]): KolomBerkelas {
  const semua = kolomNilai(t, k).map((nilai) => {
    const baris = barisBerkelas(t, k, nilai);
    const calon = calonSkala(baris, tercetak);
    return { baris: calon.length > 0 || DIGOLONGKAN.includes(nilai.peran) ? baris : [], calon };
  });
  const cocok = (x: (typeof semua)[number]): number => Math.max(0, ...x.calon.map((c) => c.cocok.size));
  const kosong: (typeof semua)[number] = { baris: [], calon: [] };
  return semua.reduce((a, x) => (cocok(x) > cocok(a) ? x : a), semua[0] ?? kosong);
}

function barisBerkelas(t: TabelTerbaca, k: Kolom, nilai: Kolom): Berkelas[] {
  return ratakan(t.baris.slice(0, BARIS_TERBANYAK), (x): Berkelas[] => {
    const fakta = faktaDi(t, x, nilai);
    const kata = t.tabel.baris[x.ke]?.[k.ke]?.trim() ?? '';
    const bentuk = /\p{L}/u.test(kata) && kata.length <= 60 ? bentukKelas(kata) : [];
    return fakta === undefined || bentuk.length === 0
      ? []
      : [{ fakta, kata, bentuk, lokasi: lokasiSel(t.tabel, x.ke, k.ke) }];
  });
}

/**
 * The columns of figures that a column of classes may be about: by role, then by how near they are, those to its left first. Classes that name
 * the rows are counted by what stands right of them: a recap of how many indicators each has.
 */
function kolomNilai(t: TabelTerbaca, k: Kolom): Kolom[] {
  const bernama = t.kolom.some((x) => x.ke < k.ke && menamai(x));
  const jarak = (x: Kolom): number => (x.ke < k.ke ? k.ke - x.ke : 100 + x.ke - k.ke);
  const peran = (x: Kolom): number => {
    const di = DIGOLONGKAN.indexOf(x.peran);
    return di < 0 ? DIGOLONGKAN.length : di;
  };
  return t.kolom
    .filter(
      (x) =>
        (bernama || x.ke < k.ke) &&
        x.berangka &&
        !x.uang &&
        (k.tahun === null || x.tahun === null || x.tahun === k.tahun) &&
        x.peran !== 'nomor',
    )
    .sort((x, y) => peran(x) - peran(y) || jarak(x) - jarak(y))
    .slice(0, KOLOM_TERBANYAK);
}

/** So many columns of figures are tried for one of classes. */
const KOLOM_TERBANYAK = 8;

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
  const terbukti = angkaTerbukti(b, r, baris, acuan);
  const yakin =
    terbukti &&
    !bertukar(acuan, r) &&
    (acuan.tercetak
      ? acuan.cocok.size >= PENDUKUNG.tercetak
      : acuan.beda.size * 5 <= acuan.cocok.size + 4 &&
        ((berhukum(didukung, baris) && angkaPasti(b, r, baris) === true) ||
          jauh(acuan, r) ||
          baris.some((x) => x !== r && terbalik(x, r))));
  // No class holds a figure beyond the scale, and where nothing bears it out the figure is the odd one.
  const luar = diLuarSkala(acuan, r) && angkaPasti(b, r, baris) !== true;
  const tempat = [r.lokasi, r.fakta.lokasi] as const;
  const [lokasi, lainnya] = luar ? [tempat[1], tempat[0]] : tempat;
  const t = tulisTemuan(
    p205,
    b,
    {
      lokasi,
      tercetak: luar ? r.fakta.teks : r.kata,
      semestinya: luar ? null : semestinya,
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
      terkait: [lainnya],
    },
    { sel: namaLokasi(lokasi), tercetak: r.fakta.teks, kategori: r.kata, skala: acuan.nama, semestinya },
  );
  const dua = luar || !terbukti || r.bentuk.some((f) => kelasMenurutAturanLain(b, r, acuan).has(f));
  return [{ ...t, tingkat: yakin ? 'galat' : 'peringatan', ...(dua && { atau: [lainnya] }) }];
}

/** Whether a printed scale ends before a figure. */
const diLuarSkala = ({ tercetak, skala }: Calon, { fakta }: Berkelas): boolean =>
  tercetak && kelasAngka({ ...skala, diAtas: 'tolak', diBawah: 'tolak' })(fakta.nilai) === null;

/**
 * The classes that the figure would have by the rules that hold in other rows of its column: where one of them is the printed class, the figure
 * is as likely wrong, a slip that another rule happens to explain.
 */
function kelasMenurutAturanLain({ diputus }: Bacaan, { fakta }: Berkelas, { skala }: Calon): ReadonlySet<string> {
  const { sel } = fakta;
  if (sel === null) return new Set();
  const golong = kelasAngka(skala);
  const nilai = ratakan(diputus, ({ r, putusan }) => {
    if (r.bentuk !== 'rumus' || putusan.status === 'tidak' || r.hasil.sel?.kolom !== sel.kolom || r.hasil === fakta)
      return [];
    const diBarisnya = diBarisLain(r, fakta);
    return diBarisnya === null ? [] : (nilaiRelasi(diBarisnya) ?? []);
  });
  return new Set(
    ratakan(nilai, (n) => {
      const p = golong(n);
      return p === null ? [] : ratakan([p.label, p.kode], bentukKelas);
    }),
  );
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

/** Whether two rows cannot both be right under any scale: the higher figure has the lower class. */
function terbalik(a: Berkelas, b: Berkelas): boolean {
  const [x, y] = [tingkatKelas(a.kata), tingkatKelas(b.kata)];
  if (x === null || y === null || x.keluarga !== y.keluarga || x.peringkat === y.peringkat) return false;
  const [rendah, tinggi] = x.peringkat < y.peringkat ? [a, b] : [b, a];
  const [bawah, atas] = [rendah.fakta, tinggi.fakta];
  return bawah.nilai.gt(atas.nilai) && !bedaBulat(bawah.nilai, atas.nilai, Math.min(bawah.desimal, atas.desimal));
}

/**
 * Rows whose classes contradict each other where no scale says which is wrong; each row once, with the first that it stands against. The one that
 * stands against most is named first: with its class corrected the others agree; of two that stand against as many, the one whose class is the rarer, and
 * the other may be the wrong one as well.
 */
function bertentangan(b: Bacaan, baris: readonly Berkelas[], sudah: ReadonlySet<string | undefined>): Temuan[] {
  const disebut = new Set(sudah);
  const lawan = new Map(baris.map((r) => [r, baris.filter((x) => x !== r && terbalik(x, r))] as const));
  const kelas = new Map(baris.map((r) => [r, tingkatKelas(r.kata)?.peringkat] as const));
  const sama = kelompokkan([...kelas].map(([r, k]) => [k, r] as const));
  const sekelas = (r: Berkelas): number => sama.get(kelas.get(r))?.length ?? 0;
  const terbanyak = [...lawan].sort(([a, x], [b, y]) => y.length - x.length || sekelas(a) - sekelas(b));
  return ratakan(terbanyak, ([r, semua]) => {
    if (disebut.has(r.lokasi.sel)) return [];
    const lain = semua.find((x) => !disebut.has(x.lokasi.sel));
    if (lain === undefined) return [];
    for (const { lokasi } of [r, lain]) disebut.add(lokasi.sel);
    const setara = lawan.get(lain)?.length === semua.length;
    return [
      {
        ...tulisTemuan(
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
        ...(setara && { atau: [lain.lokasi] }),
      },
    ];
  });
}
