import { bacaAngka } from '../../angka/baca/baca-angka.js';
import type { Lokasi } from '../../tabel/lokasi.js';
import type { Narasi } from '../../tabel/tabel.js';
import { ratakan } from '../../tabel/tiap.js';
import type { Fakta } from './fakta.js';
import { pencariLokasi } from './lokasi-narasi.js';
import { pecahKalimat } from './pecah-kalimat.js';

/** What a sentence about one indicator may state. */
export type PeranKalimat = 'target' | 'realisasi' | 'capaian';

/** A sentence that states a target, what came of it or the achievement, each once. */
export interface KalimatKinerja {
  readonly teks: string;
  readonly narasi: Narasi;
  readonly angka: ReadonlyMap<PeranKalimat, Fakta>;
  /** The only year that it names; null when it names none. */
  readonly tahun: number | null;
  /** Speaks of the year of the report, so that the tables may be asked for the same figures. */
  readonly tahunIni: boolean;
}

/** So long a sentence is a list that lost its breaks. */
const TERPANJANG = 400;
/** A dash right before a figure and behind a blank is its sign: `terhadap target -2`. */
const ANGKA = /(?<![\d.,\p{L}])((?:(?<=\p{L}\s)[-−])?(?:\d[\d.,]*\d|\d))(?![\d\p{L}])\s{0,2}(%|persen)?/giu;
/** Figures that measure nothing: years, numbers of things, denominators of units, figures in brackets beside a word. */
const BUKAN_UKURAN =
  /(?:tahun|nomor|no\.?|tabel|gambar|grafik|triwulan|tw|bab|pasal|lampiran|halaman|peringkat|sasaran|tujuan|misi|iku|ik|per|tingkat|ke-?|s\/d|s\.d\.?)\s*$/iu;
const TAHUN = /^(?:19|20)\d{2}$/;
/** Money has rules of its own; means, ranges and comparisons bind figures otherwise. */
const BUKAN_KALIMATNYA =
  /\bRp|anggaran|pagu|rupiah|rata[- ]*rata|rerata|antara|selisih|deviasi|kesenjangan|poin|dibanding|sebelumnya|tahun lalu|\b(?:naik|turun|meningkat|menurun|bertambah|berkurang)\b|kenaikan sebesar|penurunan sebesar|\b(?:ribu|juta|mil[iy]ar|triliun)\b/iu;
/** Targets and results of other years than the report's. */
const LAIN_TAHUN = /renstra|rpjmd|rpjmn|akhir|jangka menengah|nasional|provinsi|standar|triwulan|semester/iu;

const KATA: readonly (readonly [PeranKalimat, RegExp])[] = [
  ['target', /target(?:nya|kan)?\b(?!.*target)/iu],
  ['realisasi', /(?:realisasi(?:nya)?|terealisasi|direalisasikan|tercapai|mencapai|hasil(?:nya)?)\b/iu],
  ['capaian', /(?:capaian(?:nya)?|pencapaian(?:nya)?|tingkat keberhasilan|persentase)\b/iu],
];

/** "… sebesar 121 kasus dari target": what came of it, whatever stands before. */
const DARI_TARGET = /^\s*(?:\p{L}+\s+){0,3}(?:dari|terhadap)\s+target/iu;

/** Reads the sentences of a text that state performance; a sentence with a figure of unknown meaning is left alone. */
export function bacaKalimatKinerja(narasi: Narasi, nomorAwal: number): KalimatKinerja[] {
  const lokasiDi = pencariLokasi(narasi);
  let no = nomorAwal;
  return ratakan(pecahKalimat(narasi), ({ teks, di }) => {
    if (teks.length > TERPANJANG || !/\d/.test(teks) || BUKAN_KALIMATNYA.test(teks)) return [];
    const tahun = new Set([...teks.matchAll(/(?<!\d)20\d{2}(?!\d)/g)].map((m) => Number(m[0])));
    const angka = new Map<PeranKalimat, Omit<Fakta, 'no'>>();
    let akhir = 0;
    for (const cocok of teks.matchAll(ANGKA)) {
      const [seluruh, isi = '', persen] = cocok;
      const sebelum = teks.slice(0, cocok.index);
      if (TAHUN.test(isi) || /\(\s*$/.test(sebelum) || (persen === undefined && BUKAN_UKURAN.test(sebelum))) continue;
      const sesudah = teks.slice(cocok.index + seluruh.length);
      const kata = teks.slice(akhir, cocok.index);
      const dariTargetnya = DARI_TARGET.test(sesudah);
      // `sebesar 77,00 % atau 110,00 % dari target 70,00 %`: what stands before is the result, whatever it was called.
      const sebelumnya = [...angka].at(-1);
      if (persen !== undefined && dariTargetnya && ATAU.test(kata) && sebelumnya?.[0] === 'capaian') {
        const hasilnya = faktaKalimat(sebelumnya[1].lokasi, sebelumnya[1].teks, 'realisasi');
        if (angka.has('realisasi') || hasilnya === null) return [];
        angka.delete('capaian');
        angka.set('realisasi', { ...hasilnya, persen: sebelumnya[1].persen });
      }
      const peran = dariTargetnya
        ? dariTarget(kata, persen !== undefined, sesudah, angka.has('realisasi'))
        : peranAngka(kata, persen !== undefined, angka);
      const fakta = peran === null || angka.has(peran) ? null : faktaKalimat(lokasiDi(di + cocok.index), isi, peran);
      if (peran === null || fakta === null) return [];
      angka.set(peran, { ...fakta, persen: persen !== undefined });
      akhir = cocok.index + seluruh.length;
    }
    if (angka.size < 2) return [];
    const [satu, lain] = tahun;
    const bernomor = new Map<PeranKalimat, Fakta>();
    for (const [peran, f] of angka) {
      bernomor.set(peran, { ...f, no });
      no += 1;
    }
    const tahunIni = lain === undefined && !LAIN_TAHUN.test(teks);
    return [{ teks, narasi, angka: bernomor, tahun: satu ?? null, tahunIni }];
  });
}

/** The result by its name, of which no achievement is made before its figure. */
const REALISASI = /\b(?:realisasi(?:nya)?|terealisasi|direalisasikan)\b/iu;
const REALISASI_DI_BELAKANG =
  /^\D{0,60}\d[\d.,]*(?:(?!capaian)\D){0,80}\b(?:realisasi(?:nya)?|terealisasi|direalisasikan)\b(?:(?!capaian)\D){0,40}\d/iu;

/** Joins a result to the percentage of the target that it is. */
const ATAU =
  /^(?:\s{0,2}\p{L}{2,20}){0,3}?[\s,]{0,2}(?:atau|setara)(?: (?:setara|dengan|sebesar|mencapai)){0,2}\s{0,2}$/iu;

/** A percentage of the target is the result, unless the result is named before it or after it: `120,5 persen dari target 80 dengan realisasi 96,4`. */
const dariTarget = (kata: string, persen: boolean, sesudah: string, adaHasil: boolean): PeranKalimat =>
  persen && ((adaHasil && ATAU.test(kata)) || (!REALISASI.test(kata) && REALISASI_DI_BELAKANG.test(sesudah)))
    ? 'capaian'
    : 'realisasi';

/** Says itself that what follows is the result. */
const TEREALISASI = /\b(?:terealisasi|direalisasikan)(?: (?:sebesar|sebanyak|hanya))?\s{0,3}$/iu;

/** A result besides the one that is named already: `realisasi 54,27 %, dan realisasi fisik 60,80 %`; a rate of it is the achievement. */
const HASIL_LAIN =
  /(?<!(?:persentase|persen|tingkat|capaian|besarnya) )\brealisasi\b(?! (?:sebesar|mencapai|kinerja))/iu;

/** The role by the last word before a figure that names one; a percentage after target and result is the achievement. */
function peranAngka(kata: string, persen: boolean, angka: ReadonlyMap<PeranKalimat, unknown>): PeranKalimat | null {
  const kena = KATA.map(([peran, pola]) => ({ peran, di: terakhir(pola, kata) })).filter((k) => k.di >= 0);
  const akhir = kena.reduce<(typeof kena)[number] | null>((a, k) => (a === null || k.di > a.di ? k : a), null);
  const lengkap = angka.has('target') && angka.has('realisasi');
  if (lengkap && HASIL_LAIN.test(kata)) return null;
  if (persen && lengkap && akhir?.peran !== 'target' && !TEREALISASI.test(kata)) return 'capaian';
  if (akhir === null) return null;
  // "capaian sebesar 72,81 tahun dari target …" states what came of it.
  return akhir.peran === 'capaian' && !persen ? 'realisasi' : akhir.peran;
}

function terakhir(pola: RegExp, kata: string): number {
  let di = -1;
  for (const m of kata.matchAll(new RegExp(pola.source, 'giu'))) di = m.index;
  return di;
}

function faktaKalimat(lokasi: Lokasi, teks: string, peran: PeranKalimat): Omit<Fakta, 'no'> | null {
  const dibaca = bacaAngka(teks, { jenis: peran === 'capaian' ? 'persen' : 'umum' });
  if (dibaca.status !== 'angka') return null;
  return {
    lokasi,
    teks,
    nilai: dibaca.nilai,
    desimal: dibaca.desimal,
    peran,
    persen: false,
    kandidat: [],
    rusak: false,
    sel: null,
  };
}
