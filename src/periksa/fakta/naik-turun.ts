import { ratakan } from '../../tabel/tiap.js';
import { awalDaftar, hasilnya, sebanding, tanpaSatuan } from './angka-sebanding.js';
import type { Fakta } from './fakta.js';
import type { AngkaKalimat, KalimatAngka } from './kalimat-angka.js';

/** What a sentence says of how one figure became another: `naik 7,81 persen dari … menjadi …`. */
export interface NaikTurun<F> {
  readonly turun: boolean;
  /** By how much: a percentage, percentage points, or an amount. */
  readonly beda: AngkaKalimat<F>;
  readonly lalu: AngkaKalimat<F>;
  readonly ini: AngkaKalimat<F>;
  /** The words alone do not say so: it is believed where it holds, or would but for one slip. */
  readonly longgar: boolean;
}

export const NAIK =
  'naik|meningkat|peningkatan|kenaikan|bertambah|penambahan|pertambahan|tumbuh|lebih (?:tinggi|besar|banyak)';
export const TURUN =
  'turun|menurun|penurunan|berkurang|pengurangan|penghematan|pemotongan|merosot|(?:ter|ber)?kontraksi|lebih (?:rendah|kecil|sedikit)';
const ARAH = String.raw`\b(?:(?<naik>${NAIK})|(?<turun>${TURUN}))\b`;
/** What every pattern holds: of a sentence without it none is asked, which look far ahead from every word. */
const BERARAH = new RegExp(String.raw`\b(?:${NAIK}|${TURUN})\b`, 'iu');
const BANDING = '(?:di)?banding(?:kan)?|daripada|terhadap|dari';
/** By how much: not what it became, nor from what. */
const SEBESAR = String.raw`(?![^#]{0,40}\b(?:menjadi|ke|dari|hingga|sampai)\b)[^#]{0,40}#`;
/** The same change once more: `sebanyak # hektar atau # persen`. */
const LAGI = String.raw`(?:[^#]{0,20}(?:\batau\b|\(|/|\bsetara\b)[^#]{0,20}(?<lagi>#))?`;
/** What it became: `menjadi hanya #`, and `ke #`, `ke angka #`. */
const KE = String.raw`(?:\bmenjadi\b[^#]{0,60}|\bke (?:(?:angka|posisi|level|tingkat) )?(?:(?:Rp|US\$|USD)\.?\s?)?)`;
/** Nothing else follows that it was compared with: `turun # persen dari tahun lalu`. */
const TANPA_BANDING = String.raw`(?![^#.;]{0,30}\b(?:${BANDING})\b)`;
/** A character of the same clause: what another is about may rise when this falls. */
const SEANAK = String.raw`(?:(?!\b(?:namun|sedangkan|sementara|tetapi|sebaliknya)\b)[^#])`;
/** A character before anything else rises or falls. */
const SEARAH = String.raw`(?:(?!\b(?:${NAIK}|${TURUN})\b)[^#])`;
/** `naik # dari # menjadi #`; `dari # menjadi # atau naik #`; `sebesar #, naik # dibanding tahun lalu sebesar #`; `naik #, pada tahun lalu # sedangkan kini #`. */
const POLA: readonly {
  readonly pola: RegExp;
  readonly urutan: readonly ['beda' | 'lalu' | 'ini', string, string];
  readonly longgar?: true;
}[] = [
  {
    pola: new RegExp(`${ARAH}${SEBESAR}${LAGI}${SEARAH}{0,70}\\bdari\\b[^#]{0,100}#[^#]{0,100}${KE}#`, 'giu'),
    urutan: ['beda', 'lalu', 'ini'],
  },
  {
    pola: new RegExp(
      `\\b(?:dari|semula)\\b[^#]{0,100}#[^#]{0,100}${KE}#${SEANAK}{0,80}${ARAH}${SEBESAR}${LAGI}`,
      'giu',
    ),
    urutan: ['lalu', 'ini', 'beda'],
  },
  {
    pola: new RegExp(
      `#[^#]{0,60}${ARAH}${SEBESAR}${LAGI}[^#]{0,15}\\b(?:${BANDING})\\b[^#]{0,100}#(?![^#]{0,80}\\bmenjadi\\b)`,
      'giu',
    ),
    urutan: ['ini', 'beda', 'lalu'],
  },
  {
    // `semula # bertambah # menjadi #`.
    pola: new RegExp(
      `\\b(?:semula|awalnya)\\b[^#]{0,60}#[^#]{0,20}${ARAH}${SEBESAR}${LAGI}[^#]{0,80}\\bmenjadi\\b[^#]{0,60}#`,
      'giu',
    ),
    urutan: ['lalu', 'beda', 'ini'],
  },
  {
    // `sebesar # meningkat # pada tahun 2013 menjadi #`.
    pola: new RegExp(
      `#(?:(?!\\b(?:target|realisasi|sedangkan|sementara|dan|serta)\\b)[^#,;]){0,30}${ARAH}${SEBESAR}${LAGI}[),\\s]{0,3}(?:(?:pada|di|dalam) [^#,;]{2,25})?,? ?menjadi\\b[^#]{0,40}#`,
      'giu',
    ),
    urutan: ['lalu', 'beda', 'ini'],
  },
  {
    // `meningkat dari # menjadi # atau # persen`.
    pola: new RegExp(
      `${ARAH}[^#]{0,30}\\bdari\\b[^#]{0,60}#[^#]{0,60}${KE}#[^#]{0,40}(?:\\batau\\b|\\()(?: sebesar| sebanyak| setara)? ?#${TANPA_BANDING}`,
      'giu',
    ),
    urutan: ['lalu', 'ini', 'beda'],
    longgar: true,
  },
  {
    // `# dibandingkan tahun 2023 (#) terjadi kenaikan #`: what it was compared with has its figure first.
    pola: new RegExp(
      `#[^#]{0,80}\\b(?:(?:di)?banding(?:kan)?)\\b[^#]{0,80}#${SEANAK}{0,40}${ARAH}${SEBESAR}${LAGI}${TANPA_BANDING}`,
      'giu',
    ),
    urutan: ['ini', 'lalu', 'beda'],
    longgar: true,
  },
  {
    // `penurunan sebesar #, pada Juni 2022 mencapai # sedangkan pada Juni 2023 di angka #`.
    pola: new RegExp(
      `${ARAH}${SEBESAR}${LAGI}[^#]{0,40}\\bpada [^#]{0,30}#[^#]{0,20}\\b(?:sedang(?:kan)?|sementara)(?: pada)? [^#]{0,60}#`,
      'giu',
    ),
    urutan: ['beda', 'lalu', 'ini'],
  },
  {
    // `dibandingkan tahun 2023 yang berjumlah #, pada tahun 2024 terdapat # atau terjadi penurunan sebesar #`.
    pola: new RegExp(
      `\\b(?:(?:di)?banding(?:kan)?)\\b[^#]{0,80}#[^#]{0,100}#${SEANAK}{0,60}${ARAH}${SEBESAR}${LAGI}${TANPA_BANDING}`,
      'giu',
    ),
    urutan: ['lalu', 'ini', 'beda'],
    longgar: true,
  },
  {
    // `dibandingkan tahun 2023 yang berjumlah #, terjadi penurunan sebesar # menjadi #`.
    pola: new RegExp(
      `\\b(?:(?:di)?banding(?:kan)?)\\b[^#]{0,80}#${SEANAK}{0,60}${ARAH}${SEBESAR}${LAGI}[^#]{0,60}${KE}#`,
      'giu',
    ),
    urutan: ['lalu', 'beda', 'ini'],
  },
];
/** `…, bertambah Rp …`, `dan penurunan sebesar …`: by how much, and no figure that something rose from or to. */
const SELISIH = new RegExp(
  String.raw`\b(?:${NAIK}|${TURUN})\b(?![^#]{0,200}\b(?:menjadi|ke|hingga|sampai|${BANDING})\b)[^#]{0,40}$`,
  'iu',
);
export const berupaSelisih = ({ kata }: AngkaKalimat<unknown>): boolean => SELISIH.test(kata.slice(-200));

/** Means over years, and what is compared with a plan, are other arithmetic; a mean that rose is not. */
const LAIN = /rata[- ]*rata|rerata|per tahun|setiap tahun|tiap tahun|c[- ]to[- ]c|y[- ]o[- ]y|poin basis/iu;

/** So many characters before a rise say of what it is, but for another figure. */
const KATA_DEKAT = 20;

/** Whether what is said from a rise on, or right before it, makes it one of other arithmetic. */
function hitunganLain(cocok: string): boolean {
  const arah = cocok.search(BERARAH);
  const awal = Math.max(cocok.lastIndexOf('#', arah) + 1, arah - KATA_DEKAT);
  return LAIN.test(cocok.slice(awal));
}

/** The rises and falls that a sentence states with all three of their figures. */
export function naikTurun<F extends Pick<Fakta, 'kandidat' | 'geser' | 'desimal'>>({
  rangka,
  angka,
}: KalimatAngka<F>): NaikTurun<F>[] {
  if (angka.length < 3 || !BERARAH.test(rangka)) return [];
  const semuanya = ratakan(POLA, ({ pola, urutan, longgar = false }) =>
    ratakan([...rangka.matchAll(pola)], (m): NaikTurun<F>[] => {
      if (hitunganLain(rangka.slice(Math.max(0, m.index - KATA_DEKAT), m.index).replace(/^.*#/su, '') + m[0]))
        return [];
      const pertama = rangka.slice(0, m.index).split('#').length - 1;
      const duaKali = m.groups?.['lagi'] !== undefined;
      const keBeda = urutan.indexOf('beda');
      const semua = angka.slice(pertama, pertama + (duaKali ? 4 : 3));
      const [beda, ...lain] = semua.splice(keBeda, duaKali ? 2 : 1) as [AngkaKalimat<F>, ...AngkaKalimat<F>[]];
      const [satu, dua] = semua as [AngkaKalimat<F>, AngkaKalimat<F>];
      const lalu = urutan[0] === 'ini' ? dua : satu;
      // `sebesar #, dari target #, naik # …`: what rose is what came of it; of a plan alone it is the plan.
      const sampai = angka.slice(0, pertama + 1);
      const [ini, lagi] = urutan[0] === 'ini' ? (sampai.length > 1 ? hasilnya(sampai, lalu) : sampai) : [dua];
      if ([beda, ...lain, ...semua].some((a) => a !== angka[pertama] && awalDaftar(a))) return [];
      if (ini === undefined || lagi !== undefined || !sebanding(ini, lalu)) return [];
      if (urutan[0] === 'ini' && halLain(lalu.kata)) return [];
      if ([lalu, ini].some(berupaSelisih) || sederajat(lalu, beda)) return [];
      return ratakan([beda, ...lain], (b) =>
        sejenis(b, ini, lalu) &&
        !rancu(b.jenis === ini.jenis ? [b, ini, lalu] : [ini, lalu]) &&
        !(b.jenis !== ini.jenis && rancu([b]))
          ? [
              {
                turun: m.groups?.['turun'] !== undefined,
                beda: b,
                lalu,
                ini,
                longgar: longgar || (b.jenis === 'polos' && b.satuan !== 'tahun' && berdesimal(b)),
              },
            ]
          : [],
      );
    }),
  );
  // Two patterns may say the same of the same figures.
  const kunci = ({ beda, lalu, ini }: NaikTurun<F>): string => [beda, lalu, ini].map((x) => angka.indexOf(x)).join();
  return [...new Map(semuanya.map((n) => [kunci(n), n] as const)).values()];
}

/** `turun # persen dari tahun lalu, sedangkan ekspor #`: what it is compared with has no figure, and what follows is another thing. */
const HAL_LAIN = new RegExp(
  String.raw`\b(?:${BANDING})\b.{0,100}?\b(?:dan|serta|sedangkan|sementara|namun|tetapi|sebaliknya|adapun)\b`,
  'isu',
);
export const halLain = (kata: string): boolean => HAL_LAIN.test(kata.slice(0, 200));

/** `naik # persen dari bulan lalu dan # persen dari tahun lalu`: the second is by how much as well. */
const sederajat = <F>({ kata, jenis }: AngkaKalimat<F>, beda: AngkaKalimat<F>): boolean =>
  jenis === 'persen' && beda.jenis === 'persen' && /\b(?:dan|serta|maupun|atau)\s{0,3}$/iu.test(kata);

/** `naik # tahun`: by so much, and not `naik dalam # tahun`. */
const TEPAT = new RegExp(String.raw`\b(?:${NAIK}|${TURUN})(?: sebesar| sebanyak)?\s{1,3}$`, 'iu');
/** Whether a figure may say by how much another changed: shares of any, amounts of amounts, and counts of what both count. */
const sejenis = <F extends Pick<Fakta, 'desimal'>>(
  beda: AngkaKalimat<F>,
  ini: AngkaKalimat<F>,
  lalu: AngkaKalimat<F>,
): boolean =>
  beda.jenis === 'persen' ||
  beda.jenis === 'poin' ||
  (beda.jenis === ini.jenis &&
    (beda.jenis === 'uang' ||
      [ini, lalu].some((a) => !tanpaSatuan(a) && a.satuan === beda.satuan) ||
      (TEPAT.test(beda.kata) &&
        ([beda, ini, lalu].every((a) => a.satuan === 'tahun') || [beda, ini, lalu].every(berdesimal)))));

/** A score, which has decimals and no unit. */
const berdesimal = (a: AngkaKalimat<Pick<Fakta, 'desimal'>>): boolean => tanpaSatuan(a) && a.fakta.desimal > 0;

/** `Nilai tersebut tumbuh …`, `Anggaran ini turun …`, `Jumlahnya naik …`: it goes on with what the sentence before says. */
const SAMBUNGAN =
  /^\s{0,20}(?:(?:jika |bila |apabila )?(?:di)?banding(?:kan)?|(?!(?:pada|di|dari|untuk|selama|sampai|hingga|tahun|bulan|triwulan|semester|periode|saat|kini) )(?:\p{L}{3,20} ){1,3}(?:tersebut|ini|itu)|(?:nilai|jumlah|angka|besaran)nya)\s[^#]{0,90}#/iu;

/** A sentence with the figure that it speaks of, where that is the only one, or the only amount, of the sentence before. */
export function bersambung<F>(k: KalimatAngka<F>, lalu: KalimatAngka<F> | undefined): KalimatAngka<F> {
  if (lalu === undefined || lalu.narasi !== k.narasi || !SAMBUNGAN.test(k.rangka)) return k;
  const uang = lalu.angka.filter((a) => a.jenis === 'uang');
  const [satu, lain] = uang.length > 0 ? uang : lalu.angka;
  return satu === undefined || lain !== undefined ? k : { ...k, rangka: `# ${k.rangka}`, angka: [satu, ...k.angka] };
}

/**
 * They may be thousands or ones and a bit: then nothing is computed from them, but of amounts in juta and more, of which each reading is tried,
 * and of figures that are all written so, which are read alike.
 */
function rancu<F extends Pick<Fakta, 'kandidat' | 'geser' | 'desimal'>>(angka: readonly AngkaKalimat<F>[]): boolean {
  const ragu = angka.filter(({ fakta: f }) => f.kandidat.length > 0 && f.geser === undefined);
  const selaras = angka.length > 1 && ragu.length === angka.length && ragu.every((a) => a.jenis === 'polos');
  return ragu.length > 0 && !(selaras && new Set(ragu.map((a) => a.fakta.desimal)).size === 1);
}
