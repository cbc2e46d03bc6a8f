import type { Dwibahasa } from '../../rumus/alasan.js';
import { daftarSkala } from '../../skala/daftar.js';
import { kelasAngka } from '../../skala/kelas-angka.js';
import type { KelasSkala } from '../../skala/skala.js';
import { ratakan } from '../../tabel/tiap.js';
import type { Fakta } from '../fakta/fakta.js';
import type { AngkaKalimat } from '../fakta/kalimat-angka.js';
import { sebutanKelas } from '../fakta/kalimat-kelas.js';
import { rapikanKata } from '../fakta/kata.js';
import { bentukKelas, tingkatKelas } from '../fakta/kata-kelas.js';
import { malas } from '../fakta/malas.js';
import { namaLokasi, sebutDari } from '../fakta/sebut-lokasi.js';
import { anggotaRelasi } from '../relasi/relasi.js';
import type { Temuan } from '../temuan/temuan.js';
import {
  type Berkelas,
  banyakKelas,
  type Calon,
  calonSkala,
  kelasCetak,
  mengenal,
  PENDUKUNG,
  sekelas,
} from './golongan.js';
import { bacaKelasKalimat } from './kata-predikat.js';
import { kelasMenurutBaris } from './kelas-baris.js';
import { p205 } from './p205-kategori.js';
import { p222 } from './p222-predikat-tak-sejalan.js';
import { p223 } from './p223-predikat-di-luar-skala.js';
import { type KolomBerkelas, kolomBerkelas } from './predikat-kolom.js';
import { menurutHukum, skalaHukum, tahunLaporan } from './skala-hukum.js';
import { type SkalaBernama, skalaLaporan } from './skala-laporan.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** A figure of a sentence with the class that the sentence gives it. */
interface Sebutan extends Berkelas {
  readonly angka: AngkaKalimat;
  readonly kalimat: string;
}

/** A percentage, or a plain number that is stated for an achievement: others are classified by scales of their own. */
const berpersen = ({ angka: { jenis, kata } }: Sebutan): boolean =>
  jenis === 'persen' || (/(?:=|sebesar|capaian(?:nya)?)\s*$/iu.test(kata) && !SKALA_LAIN.test(kata));

/** What a scale of achievement classifies. */
const CAPAIAN = /capaian|pencapaian|kinerja|mencapai|tercapai|realisasi|indikator|sasaran|keberhasilan/iu;
/** What has scales of its own. */
const SKALA_LAIN =
  /serapan|terserap|anggaran|efisien|efektivitas|fisik|indeks|nilai|skor|maturitas|opini|akreditasi|kepatuhan|spbe|spip|ikpa|reformasi birokrasi/iu;

/** Classes that sentences give to figures: against the scales of law and the printed ones, and against each other. */
export function predikatNarasi(b: Bacaan): Temuan[] {
  if (b.kalimatAngka.length === 0) return [];
  const tercetak = skalaLaporan(b).filter((s) => s.skala.rentang.every((k) => !/target/i.test(k.label)));
  const sebutan = bacaSebutan(b, tercetak);
  if (sebutan.length === 0) return [];
  const retak = new Set(ratakan(b.diputus, (d) => (d.putusan.status === 'tidak' ? anggotaRelasi(d.r) : [])));
  const sudah = new Set<Fakta>();
  const acuan = susunAcuan(b, sebutan, tercetak);
  const salah = ratakan(sebutan, (s) => {
    const t = sudah.has(s.fakta) ? null : salahKelas(b, s, acuan);
    if (t === null) return [];
    sudah.add(s.fakta);
    return [retak.has(s.fakta) ? { ...t, tingkat: 'peringatan' as const } : t];
  });
  return [
    ...salah,
    ...salingBertentangan(
      b,
      sebutan.filter((s) => !sudah.has(s.fakta)),
    ),
  ];
}

const bacaSebutan = ({ kalimatAngka }: Bacaan, tercetak: readonly SkalaBernama[]): Sebutan[] => {
  const skala = tercetak.map((s) => s.skala);
  return ratakan(sebutanKelas(kalimatAngka), ({ kalimat, angka, sesudah }) =>
    angka.jenis === 'uang' || angka.jenis === 'poin' || angka.fakta.kandidat.length > 0
      ? []
      : bacaKelasKalimat(sesudah, skala).map(
          (kata): Sebutan => ({
            fakta: angka.fakta,
            kata,
            bentuk: bentukKelas(kata),
            lokasi: angka.fakta.lokasi,
            angka,
            kalimat: kalimat.teks,
          }),
        ),
  );
};

/** What the sentences of a report are held against; what is made of all of it is made once, when a sentence first asks for it. */
interface Acuan {
  readonly semua: readonly Sebutan[];
  readonly tercetak: readonly SkalaBernama[];
  readonly tahun: () => number | null;
  /** The columns of classes of the tables, with the scales that the report prints. */
  readonly kolom: () => readonly KolomBerkelas[];
  /** The classes of the tables, and those that sentences give to percentages. */
  readonly baris: () => readonly Berkelas[];
  /** The registered scales that fit these. */
  readonly calon: () => readonly Calon[];
}

function susunAcuan(b: Bacaan, semua: readonly Sebutan[], tercetak: readonly SkalaBernama[]): Acuan {
  const baris = malas(() => [
    ...ratakan(
      kolomBerkelas(b, () => []),
      (k) => k.baris,
    ),
    ...semua.filter((x) => x.angka.jenis === 'persen'),
  ]);
  return {
    semua,
    tercetak,
    tahun: malas(() => tahunLaporan(b)),
    kolom: malas(() => kolomBerkelas(b, () => tercetak)),
    baris,
    calon: malas(() => calonSkala(baris(), [])),
  };
}

/** A class that is another than that of its figure by the scale that is meant; null where it is right, or no scale is known to be meant. */
function salahKelas(b: Bacaan, s: Sebutan, acuan: Acuan): Temuan | null {
  const lain = kelasMenurutBaris(s, s.kalimat, acuan.kolom());
  return lain === null ? menurutSkala(b, s, acuan) : tulis(b, s, lain.skala, lain.semestinya, lain.pasti);
}

/** Where no table gives the class of its figure. */
function menurutSkala(b: Bacaan, s: Sebutan, acuan: Acuan): Temuan | null {
  const hukum = s.angka.jenis === 'polos' ? skalaHukum(s.kalimat) : null;
  if (hukum !== null) {
    const lain = menurutHukum(hukum, s.fakta, s.bentuk, acuan.tahun());
    if (lain === null || menurutLaporan(s, bentukKelas(lain.semestinya), acuan)) return null;
    const { nama, gloss } = lain.acuan;
    return tulis(b, s, { id: nama, en: gloss ?? nama }, lain.semestinya, true);
  }
  if (!berpersen(s)) return null;
  const { kata, jenis } = s.angka;
  const pasti = (jenis === 'persen' || /capaian/iu.test(kata)) && CAPAIAN.test(s.kalimat) && !SKALA_LAIN.test(kata);
  if (acuan.tercetak.length > 0) return menurutTercetak(b, s, acuan, pasti);
  return pasti ? menurutTerdaftar(b, s, acuan) : null;
}

/** Whether a printed scale gives a figure one of the classes, as it is printed or before it was rounded. */
const digolongkan = ({ skala }: SkalaBernama, { fakta }: Sebutan, bentuk: readonly string[]): boolean =>
  kelasCetak(kelasAngka(skala), fakta).some((p) => sekelas(p, bentuk));

/**
 * Whether it is the report that gives a figure the class that law does not: by a scale that it prints, where none prints that of law, or in a row
 * of achievements, as it does the index of a survey or of accountability that is an indicator among others.
 */
const menurutLaporan = (s: Sebutan, semestinya: readonly string[], { tercetak, baris }: Acuan): boolean =>
  (tercetak.some((t) => digolongkan(t, s, s.bentuk)) && !tercetak.some((t) => digolongkan(t, s, semestinya))) ||
  baris().some(
    ({ fakta, bentuk }) =>
      fakta.peran === 'capaian' && fakta.nilai.eq(s.fakta.nilai) && bentuk.some((f) => s.bentuk.includes(f)),
  );

/** Against the scales that the report prints; a word that none of them has is named once. */
function menurutTercetak(b: Bacaan, s: Sebutan, { semua, tercetak }: Acuan, pasti: boolean): Temuan | null {
  const bernama = tercetak.filter(({ skala }) => mengenal(skala, s.bentuk));
  const menurut = (bernama[0] ?? tercetak[0]) as SkalaBernama;
  const kelas = kelasAngka(menurut.skala)(s.fakta.nilai)?.label ?? null;
  if (bernama.length === 0) return diLuarSkala(b, s, semua, menurut, kelas);
  const sesuai = bernama.some(({ skala }) =>
    kelasCetak(kelasAngka(skala), s.fakta).some((p) => p === null || sekelas(p, s.bentuk)),
  );
  return sesuai || kelas === null ? null : tulis(b, s, menurut.nama, kelas, pasti);
}

function diLuarSkala(
  b: Bacaan,
  s: Sebutan,
  semua: readonly Sebutan[],
  { nama }: SkalaBernama,
  kelas: string | null,
): Temuan | null {
  const sekata = semua.filter((x) => rapikanKata(x.kata) === rapikanKata(s.kata));
  if (tingkatKelas(s.kata) === null || sekata[0] !== s) return null;
  const semestinya =
    kelas === null ? '' : { id: `; menurut skala itu "${kelas}"`, en: `; that scale makes it "${kelas}"` };
  return tulisTemuan(
    p223,
    b,
    { lokasi: s.lokasi, tercetak: s.fakta.teks, semestinya: kelas, terkait: sekata.slice(1).map((x) => x.lokasi) },
    { sel: namaLokasi(s.lokasi), tercetak: s.fakta.teks, predikat: s.kata, skala: nama, semestinya },
  );
}

/**
 * Against registered scales where the report prints none: all that know the word make another class of the figure. One that other classes of the
 * report bear out is meant; else the word must be two classes away, which no shift of a bound makes right.
 */
function menurutTerdaftar(b: Bacaan, s: Sebutan, { baris, calon }: Acuan): Temuan | null {
  // A percentage is one of the rows already.
  const terdaftar = s.angka.jenis === 'persen' ? calon() : calonSkala([s, ...baris()], []);
  const didukung = terdaftar.filter((c) => {
    const setuju = [...c.cocok].filter((x) => x !== s);
    const lain = c.beda.size - (c.beda.has(s) ? 1 : 0);
    return setuju.length >= PENDUKUNG.terdaftar && banyakKelas(setuju) >= 2 && lain * 4 <= setuju.length;
  });
  const [acuan] = didukung;
  if (acuan === undefined) return menurutSemua(b, s);
  return didukung.every((c) => c.beda.has(s)) ? tulis(b, s, acuan.nama, acuan.beda.get(s) as string, true) : null;
}

/** Scales of achievement, whatever office uses them. */
const UMUM = daftarSkala.filter(({ satuan, id }) => satuan === 'persen' && !/^(?:akip|lke|lampu|status)\./.test(id));
/** So many classes away no shift of a bound makes a word right. */
const JAUH = 2;

/** By every registered scale that knows the word. */
function menurutSemua(b: Bacaan, s: Sebutan): Temuan | null {
  const hasil = UMUM.filter((skala) => mengenal(skala, s.bentuk)).map((skala) => jarak(skala, s));
  const [acuan] = hasil;
  return acuan === undefined || hasil.some((h) => h.jarak < JAUH)
    ? null
    : tulis(b, s, { id: acuan.skala.nama, en: acuan.skala.gloss }, acuan.label, true);
}

/** How many classes a word is away from the figure by a scale; none where it has no class, or that of the print before rounding. */
function jarak(
  skala: (typeof UMUM)[number],
  { fakta, bentuk }: Sebutan,
): {
  readonly skala: (typeof UMUM)[number];
  readonly label: string;
  readonly jarak: number;
} {
  const golong = kelasAngka(skala);
  const tercetak = skala.rentang.findIndex((r) =>
    ratakan([r.label, r.kode], bentukKelas).some((f) => bentuk.includes(f)),
  );
  const kena = kelasCetak(golong, fakta);
  const tempat = ratakan(kena, (p) => (p === null ? [] : skala.rentang.findIndex((r) => r.di === p.di)));
  const [tepat] = tempat;
  return tempat.length < kena.length || tepat === undefined
    ? { skala, label: '', jarak: 0 }
    : {
        skala,
        label: (skala.rentang[tepat] as KelasSkala).label,
        jarak: Math.min(...tempat.map((t) => Math.abs(t - tercetak))),
      };
}

const tulis = (b: Bacaan, s: Sebutan, skala: Dwibahasa, semestinya: string, galat: boolean): Temuan => ({
  ...tulisTemuan(
    p205,
    b,
    { lokasi: s.lokasi, tercetak: s.fakta.teks, semestinya },
    { sel: namaLokasi(s.lokasi), tercetak: s.fakta.teks, kategori: s.kata, skala, semestinya },
  ),
  tingkat: galat ? 'galat' : 'peringatan',
});

/** A higher figure with a lower word, or one figure with two words; each figure once. */
function salingBertentangan(b: Bacaan, sebutan: readonly Sebutan[]): Temuan[] {
  const persen = ratakan(sebutan, (s) => {
    const tingkat = tingkatKelas(s.kata);
    return berpersen(s) && tingkat !== null ? [{ ...s, ...tingkat }] : [];
  });
  return ratakan(persen, (s, i) => {
    const lain = persen.find(
      (x, j) =>
        x.keluarga === s.keluarga &&
        ((s.fakta.nilai.gt(x.fakta.nilai) && s.peringkat < x.peringkat) ||
          (s.fakta.nilai.eq(x.fakta.nilai) && s.peringkat !== x.peringkat && j > i)),
    );
    if (lain === undefined) return [];
    return [
      tulisTemuan(
        p222,
        b,
        { lokasi: s.lokasi, tercetak: s.fakta.teks, terkait: [lain.lokasi] },
        {
          sel: namaLokasi(s.lokasi),
          tercetak: s.fakta.teks,
          predikat: s.kata,
          lain: lain.fakta.teks,
          predikatLain: lain.kata,
          terkait: sebutDari(lain.lokasi, s.lokasi),
        },
      ),
    ];
  });
}
