import { Pecahan } from '../pecahan.js';
import type { Bulat } from './acak.js';
import { bulat, p, type Tepat } from './bilangan.js';

/** What a hole does: no class, or look again after cutting or rounding to whole numbers. */
type Lubang = 'tolak' | 'potong' | 'bulatkan';

interface Kelas {
  readonly kode: string;
  /** null is without end. */
  readonly bawah: Pecahan | null;
  readonly bawahIkut: boolean;
  readonly atas: Pecahan | null;
  readonly atasIkut: boolean;
}

interface SkalaTepat {
  readonly kelas: readonly Kelas[];
  readonly lubang: Lubang;
  readonly diAtas: 'tolak' | 'kelas-teratas';
  /** Rounded half-up to so many decimals first. */
  readonly desimal: number | null;
}

/** Reads `SB [85; 100]` as docs/rumus.md prints it. */
function bacaKelas(teks: string): Kelas {
  const cocok = /^(\S+) ([[(])(-∞|-?[\d.]+); (∞|-?[\d.]+)([\])])$/.exec(teks);
  if (!cocok) throw new Error(`kelas tak terbaca: ${teks}`);
  const [, kode = '', buka, bawah = '', atas = '', tutup] = cocok;
  return {
    kode,
    bawah: bawah === '-∞' ? null : p(bawah),
    bawahIkut: buka === '[',
    atas: atas === '∞' ? null : p(atas),
    atasIkut: tutup === ']',
  };
}

const s = (kelas: string, isi: Partial<SkalaTepat> = {}): SkalaTepat => ({
  kelas: kelas.split(', ').map(bacaKelas),
  lubang: 'tolak',
  diAtas: 'tolak',
  desimal: null,
  ...isi,
});

const P86 = 'ST [91; 100], T [76; 90], S [66; 75], R [51; 65], SR (-∞; 50]';
const teratas = { diAtas: 'kelas-teratas' } as const;

/** The scales as docs/rumus.md and their sources print them; typed again here, not read from the library. */
export const SKALA = {
  // Batu Sopang 2022 3.5 and 3.1; wp-sipd
  'lan.empat-kelas': s('SB [85; 100], B [70; 85), C [55; 70), K [0; 55)', teratas),
  'lan.empat-kelas-cetakan-3-1': s('SB [85; 100], B [75; 85), C [55; 70), K [0; 55)', teratas),
  'wp-sipd.empat-kelas': s('SB [100; ∞), B [75; 100), C [55; 75), K (-∞; 55)'),
  // Permendagri 54/2010 and 86/2017, with the ways to fill its gaps
  'permendagri-86-2017.lima-kelas': s(P86, teratas),
  'permendagri-86-2017.lantai': s(P86, { ...teratas, lubang: 'potong' }),
  'permendagri-86-2017.bulat': s(P86, { ...teratas, lubang: 'bulatkan' }),
  'permendagri-86-2017.batas-atas-inklusif': s(
    'ST (90; 100], T (75; 90], S (65; 75], R (50; 65], SR (-∞; 50]',
    teratas,
  ),
  'permendagri-86-2017.e81-ekspor': s('ST (90; 100], T [76; 90], S [66; 76), R [51; 66), SR (-∞; 51)', teratas),
  // PermenPANRB 88/2021 and what others made of it
  'akip.permenpanrb-88-2021': s(
    'AA (90; 100], A (80; 90], BB (70; 80], B (60; 70], CC (50; 60], C (30; 50], D (0; 30]',
  ),
  'akip.trenggalek': s('AA [90; 100], A [80; 90), BB [70; 80), B [60; 70), CC [50; 60), C [30; 50), D [0; 30)'),
  'akip.enam-kelas-maluku-tengah': s(
    'M (85; 100], SB (75; 85), B (65; 75], CB (50; 65], AK (30; 50], K [0; 30]',
    teratas,
  ),
  // PermenPANRB 14/2017, KEP/25/M.PAN/2/2004
  'skm.permenpanrb-14-2017': s('A [88.31; 100], B [76.61; 88.30], C [65; 76.60], D [25; 64.99]', { desimal: 2 }),
  // The gaps of 0,0004 are shared out in the middle, as rounding NIK to two decimals does.
  'skm.permenpanrb-14-2017-ni': s('A [3.5322; 4], B [3.0642; 3.5322), C [2.5998; 3.0642), D [1; 2.5998)'),
  'skm.kep-25-mpan-2-2004': s('A [81.26; 100], B [62.51; 81.25], C [43.76; 62.50], D [25; 43.75]', { desimal: 2 }),
  // PMK 62/2023 art. 249(8), PermenPANRB 8/2021, Kota Semarang, status words and traffic lights
  'nka.pmk-62-2023': s('SB (90; ∞), B (80; 90], C (60; 80], K (50; 60], SK (-∞; 50]'),
  'iki.permenpanrb-8-2021': s('SB [101; ∞), B [100; 100], C [80; 99], K [60; 79], SK (-∞; 59]'),
  'semarang.penilaian-opd': s('I [90; 100], B [80; 90), BP [70; 80), K [60; 70), SK (-∞; 60)', teratas),
  'status.efektivitas': s('melebihi (100; ∞), mencapai [100; 100], tidak-mencapai (-∞; 100)'),
  'status.kejaksaan-akhir': s('TERCAPAI [100; ∞), TIDAK_TERCAPAI (-∞; 100)'),
  'lampu.banjarnegara': s('hijau (90; ∞), kuning [70; 90], merah (-∞; 70)'),
  'lampu.tapin': s('hijau [100; ∞), kuning [80; 100), merah (-∞; 80)'),
  'lampu.wp-sipd': s('hijau [75; ∞), kuning [50; 75), merah (-∞; 50)'),
  // Banjarnegara, wp-eval-sakip
  'efisiensi.selisih-banjarnegara': s('efisien (5; ∞), cukup-efisien [-5; 5], tidak-efisien (-∞; -5)'),
  'lke.jawaban-a-e': s('a (90; ∞), b (75; 90], c (40; 75], d (10; 40], e (-∞; 10]'),
} as const satisfies Record<string, SkalaTepat>;

export type NamaSkala = keyof typeof SKALA;
export const namaSkala = Object.keys(SKALA) as NamaSkala[];

/** Scales for achievements, so that every bound between 50 and 110 is met. */
export const SKALA_CAPAIAN: readonly NamaSkala[] = [
  'lan.empat-kelas',
  'wp-sipd.empat-kelas',
  'status.efektivitas',
  'permendagri-86-2017.lima-kelas',
  'akip.permenpanrb-88-2021',
  'lampu.tapin',
];

const diAtasBawah = (x: Tepat, k: Kelas) => k.bawah === null || x.banding(k.bawah) > (k.bawahIkut ? -1 : 0);
const diBawahAtas = (x: Tepat, k: Kelas) => k.atas === null || x.banding(k.atas) < (k.atasIkut ? 1 : 0);

/** The class of an exact number: its code, or why it has none. */
export function kelasTepat(x: Tepat, nama: NamaSkala, klasifikasi?: Bulat): string {
  const skala: SkalaTepat = SKALA[nama];
  const dibulatkan =
    klasifikasi !== undefined
      ? bulat(x, klasifikasi.desimal, klasifikasi.mode)
      : skala.desimal !== null
        ? bulat(x, skala.desimal, 'setengah-naik')
        : x;
  return golong(dibulatkan, skala);
}

function golong(x: Tepat, skala: SkalaTepat): string {
  const kelas = skala.kelas.find((k) => diAtasBawah(x, k) && diBawahAtas(x, k));
  if (kelas) return kelas.kode;
  const [puncak] = skala.kelas;
  const dasar = skala.kelas.at(-1);
  if (puncak && !diBawahAtas(x, puncak)) return skala.diAtas === 'tolak' ? 'di-atas-skala' : puncak.kode;
  // The holes of the AKIP grades at 0 are declared: "not regulated", and not "below".
  if (dasar?.bawah && !diAtasBawah(x, dasar) && x.banding(dasar.bawah) < 0) return 'di-bawah-skala';
  if (skala.lubang === 'tolak') return 'celah-skala';
  const lagi = golong(bulat(x, 0, skala.lubang === 'potong' ? 'potong' : 'setengah-naik'), {
    ...skala,
    lubang: 'tolak',
  });
  return lagi;
}

/** The bounds of a scale, to aim at. */
export const batasSkala = (nama: NamaSkala): Pecahan[] => {
  const skala: SkalaTepat = SKALA[nama];
  return skala.kelas.flatMap((k) => [k.bawah, k.atas]).filter((b): b is Pecahan => b instanceof Pecahan);
};
