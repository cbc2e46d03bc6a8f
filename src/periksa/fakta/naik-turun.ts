import { hasilnya, sebanding } from './angka-sebanding.js';
import type { Fakta } from './fakta.js';
import type { AngkaKalimat, KalimatAngka } from './kalimat-angka.js';

/** What a sentence says of how one figure became another: `naik 7,81 persen dari … menjadi …`. */
export interface NaikTurun<F> {
  readonly turun: boolean;
  /** By how much: a percentage, percentage points, or an amount. */
  readonly beda: AngkaKalimat<F>;
  readonly lalu: AngkaKalimat<F>;
  readonly ini: AngkaKalimat<F>;
}

const NAIK = 'naik|meningkat|peningkatan|kenaikan|bertambah|tumbuh';
const TURUN = 'turun|menurun|penurunan|berkurang|merosot';
const ARAH = String.raw`\b(?:(?<naik>${NAIK})|(?<turun>${TURUN}))\b`;
/** What every pattern holds: of a sentence without it none is asked, which look far ahead from every word. */
const BERARAH = new RegExp(String.raw`\b(?:${NAIK}|${TURUN})\b`, 'iu');
const BANDING = '(?:di)?banding(?:kan)?|daripada|terhadap|dari';
/** By how much: not what it became, nor from what. */
const SEBESAR = String.raw`(?![^#]{0,40}\b(?:menjadi|ke|dari|hingga|sampai)\b)[^#]{0,40}#`;
/** `naik # dari # menjadi #`; `dari # menjadi # atau naik #`; `sebesar #, naik # dibanding tahun lalu sebesar #`. */
const POLA: readonly { readonly pola: RegExp; readonly urutan: readonly ['beda' | 'lalu' | 'ini', string, string] }[] =
  [
    {
      pola: new RegExp(`${ARAH}${SEBESAR}[^#]{0,15}\\bdari\\b[^#]{0,100}#[^#]{0,100}\\bmenjadi\\b[^#]{0,60}#`, 'giu'),
      urutan: ['beda', 'lalu', 'ini'],
    },
    {
      pola: new RegExp(`\\bdari\\b[^#]{0,100}#[^#]{0,100}\\bmenjadi\\b[^#]{0,60}#[^#]{0,80}${ARAH}${SEBESAR}`, 'giu'),
      urutan: ['lalu', 'ini', 'beda'],
    },
    {
      pola: new RegExp(
        `#[^#]{0,60}${ARAH}${SEBESAR}[^#]{0,15}\\b(?:${BANDING})\\b[^#]{0,100}#(?![^#]{0,80}\\bmenjadi\\b)`,
        'giu',
      ),
      urutan: ['ini', 'beda', 'lalu'],
    },
  ];
/** Means over years, and what is compared with a plan, are other arithmetic. */
const LAIN = /rata[- ]*rata|rerata|per tahun|setiap tahun|tiap tahun|c[- ]to[- ]c|y[- ]o[- ]y|poin basis/iu;

/** The rises and falls that a sentence states with all three of their figures. */
export function naikTurun<F extends Pick<Fakta, 'kandidat'>>({ rangka, angka }: KalimatAngka<F>): NaikTurun<F>[] {
  if (angka.length < 3 || !BERARAH.test(rangka) || LAIN.test(rangka)) return [];
  return POLA.flatMap(({ pola, urutan }) =>
    [...rangka.matchAll(pola)].flatMap((m): NaikTurun<F>[] => {
      const pertama = rangka.slice(0, m.index).split('#').length - 1;
      const tiga = angka.slice(pertama, pertama + 3);
      const di = (apa: string): AngkaKalimat<F> => tiga[urutan.indexOf(apa as 'ini')] as AngkaKalimat<F>;
      const [beda, lalu] = [di('beda'), di('lalu')];
      // `sebesar #, dari target #, naik # …`: what rose is what came of it.
      const [ini, lagi] = urutan[0] === 'ini' ? hasilnya(angka.slice(0, pertama + 1), lalu) : [di('ini')];
      if (ini === undefined || lagi !== undefined || !sebanding(ini, lalu)) return [];
      if ([beda, lalu, ini].some((a) => rancu(a.fakta))) return [];
      if (beda.jenis === 'polos' || (beda.jenis === 'uang' && ini.jenis !== 'uang')) return [];
      return [{ turun: m.groups?.['turun'] !== undefined, beda, lalu, ini }];
    }),
  );
}

/** It may be a thousand or one and a bit: then nothing is computed from it. */
const rancu = ({ kandidat }: Pick<Fakta, 'kandidat'>): boolean => kandidat.length > 0;
