import { digitCetak } from '../../angka/digit-cetak.js';
import type { Fakta, TabelTerbaca } from '../fakta/fakta.js';
import type { AngkaKalimat, KalimatAngka } from '../fakta/kalimat-angka.js';
import { naikTurun } from '../fakta/naik-turun.js';
import type { Peran } from '../fakta/peran.js';
import { samaCetak } from '../fakta/sama-cetak.js';
import { kunciLabel } from '../fakta/subjek.js';
import {
  cariNama,
  type DaftarNama,
  daftarkanNama,
  type SelBernama,
  semuaNama,
  type TabelBernama,
} from './baris-bernama.js';
import { terpenuhi } from './konsistensi.js';
import { type RelasiLurus, samakan } from './relasi.js';

/** Figures of a sentence that speak of the same rows, and these rows. */
interface Kelompok {
  readonly angka: AngkaKalimat[];
  readonly baris: readonly TabelBernama[];
  /** The rows are totals, which the sentence does not name. */
  readonly total: boolean;
  /** One of several for which the sentence gives as many figures, each of its own. */
  readonly deret?: true;
}

/** A row with the cells of it that a sentence prints. */
interface Kecocokan {
  readonly baris: TabelBernama;
  readonly pasangan: ReadonlyMap<AngkaKalimat, SelBernama>;
}

/** Words that give a figure another meaning than the columns of the table have. */
const LAIN_HAL =
  /fisik|tahun (?:lalu|sebelumnya)|sisa|efisiensi|selisih|naik|turun|kenaikan|penurunan|peningkatan|rata-rata|triwulan|semester|semula|perubahan|renstra|rpjmd/iu;
const RINCIAN = /\b(?:terdiri (?:dari|atas)|terbagi|dengan rincian)\b/iu;
const MASING_MASING = /masing-masing|berturut-turut/iu;
/** `Pagu dan realisasi A masing-masing # dan #`: of one name, in two columns. */
const DUA_KOLOM = /\bdan (?:realisasi|penyerapan|capaian)/iu;

/** Sentences that name a row of a table and print its figures: the one that differs is bound to the cell that is left for it. */
export function relasiKalimatTabel(
  kalimat: readonly KalimatAngka[],
  tabel: readonly TabelTerbaca[],
): readonly RelasiLurus[] {
  if (kalimat.length === 0) return [];
  const nama = daftarkanNama(tabel);
  return kalimat.flatMap((k) => {
    const kelompok = kelompokkan(k, nama);
    const perubahan = new Set(naikTurun(k).map((n) => n.beda));
    const cocok = kelompok.map((g) => ({ g, terbaik: terbaik(g) }));
    const lurus = cocok.flatMap(({ g, terbaik: c }) => (c.length === 0 ? [] : berpasangan(g, c, perubahan)));
    return RINCIAN.test(k.rangka) || kelompok.some((g) => g.deret) ? [...lurus, ...sekolom(cocok)] : lurus;
  });
}

/** Each figure with the rows that the words before it name; without a name it goes on with those of the figure before. */
function kelompokkan({ angka }: KalimatAngka, { perKata, total }: DaftarNama): Kelompok[] {
  const hasil: Kelompok[] = [];
  const sudah = new Set<AngkaKalimat>();
  for (const a of angka) {
    if (sudah.has(a)) continue;
    for (const g of MASING_MASING.test(a.kata) ? deret(angka, a, perKata) : []) {
      hasil.push(g);
      for (const x of g.angka) sudah.add(x);
    }
    if (sudah.has(a)) continue;
    const baris = cariNama(kunciLabel(a.kata), perKata);
    const kini = hasil.at(-1);
    if (baris.length > 0) hasil.push({ angka: [a], baris, total: false });
    else if (kini === undefined) hasil.push({ angka: [a], baris: total, total: true });
    else kini.angka.push(a);
  }
  return hasil;
}

/**
 * `A dan B masing-masing # dan #`: each figure is of the name in its place, with what stands before the next. None where one name at most is
 * known; of no row where they are not as many as the names.
 */
function deret(angka: readonly AngkaKalimat[], a: AngkaKalimat, perKata: DaftarNama['perKata']): Kelompok[] {
  const ke = angka.indexOf(a);
  const akhir = angka.findIndex((x, i) => i > ke && cariNama(kunciLabel(x.kata), perKata).length > 0);
  const milik = angka.slice(ke, akhir < 0 ? angka.length : akhir);
  const dekat = semuaNama(kunciLabel(a.kata), perKata);
  const sebelum = angka.slice(0, ke + 1).map((x) => x.kata);
  const nama = dekat.length > 1 ? dekat : semuaNama(kunciLabel(sebelum.join(' ')), perKata);
  const utama = milik.filter((x) => x.jenis === a.jenis);
  if (nama.length < 2) return [];
  if (utama.length !== nama.length) return [{ angka: milik, baris: [], total: false }];
  return nama.map((baris, i) => {
    const [awal, lanjut] = [utama[i], utama[i + 1]].map((x) => (x === undefined ? milik.length : milik.indexOf(x)));
    return { angka: milik.slice(awal, lanjut), baris, total: false, deret: true };
  });
}

/** The rows that print most of the figures; a total that nobody names must print a whole amount of the sentence. */
function terbaik(g: Kelompok): readonly Kecocokan[] {
  const semua = g.baris
    .map((baris): Kecocokan => {
      const pasangan = new Map<AngkaKalimat, SelBernama>();
      for (const a of g.angka) {
        const [sel, lain] = baris.sel.filter((s) => sejenis(a, s) && serupa(a.fakta, s.fakta));
        if (sel !== undefined && lain === undefined) pasangan.set(a, sel);
      }
      return { baris, pasangan };
    })
    .filter((c) => [...c.pasangan.keys()].some((a) => kuat(a.fakta, g.total)));
  const banyak = Math.max(0, ...semua.map((c) => c.pasangan.size));
  return semua.filter((c) => c.pasangan.size === banyak);
}

const sejenis = (a: AngkaKalimat, s: SelBernama): boolean => (a.jenis === 'uang') === s.uang;

/** Whether a cell prints a figure of a sentence, in one of the ways in which that can be read; the sign of a cell stands in words there. */
const serupa = (a: Fakta, b: Fakta): boolean =>
  samaCetak(a, b) ||
  (b.nilai.isNegative() && samaCetak(a, { ...b, nilai: b.nilai.negated() })) ||
  a.kandidat.some((n) => n.eq(b.nilai));

/** So many digits are not the same by luck. */
const DIGIT = { bernama: 3, total: 6 } as const;
const kuat = (f: Fakta, total: boolean): boolean =>
  digitCetak(f.nilai, f.desimal).replace(/(?<!0)0+$/, '').length >= (total ? DIGIT.total : DIGIT.bernama);

/** Every figure that a row prints with its cell; and the only one that it does not print with the only cell that is left. */
function berpasangan(g: Kelompok, cocok: readonly Kecocokan[], perubahan: ReadonlySet<AngkaKalimat>): RelasiLurus[] {
  const [utama] = cocok as [Kecocokan, ...Kecocokan[]];
  // A cell with fewer digits than the sentence may be the figure rounded, or another one that is near: it shows neither.
  const sama = [...utama.pasangan]
    .flatMap(([a, s]) => (a.fakta.kandidat.length > 0 ? [] : [samakan(a.fakta, s.fakta)]))
    .filter(terpenuhi);
  const tercetak = (a: AngkaKalimat): boolean => g.baris.some((b) => b.sel.some((s) => serupa(a.fakta, s.fakta)));
  const sisa = g.angka.filter((a) => !perubahan.has(a) && !tercetak(a));
  const [a, lagi] = sisa;
  if (a === undefined || lagi !== undefined || LAIN_HAL.test(a.kata) || !terukur(a)) return sama;
  // Of several things of which this name is the only one that is known.
  if (!g.deret && g.angka.some((x) => MASING_MASING.test(x.kata) && !DUA_KOLOM.test(x.kata))) return sama;
  const calon = cocok.map((c) => selTersisa(a, c));
  const [sel] = calon;
  if (/target/iu.test(a.kata) && sel?.kolom.peran !== 'target') return sama;
  if (sel === undefined || sel === null || !calon.every((s) => s !== null && serupa(s.fakta, sel.fakta))) return sama;
  return [...sama, samakan(a.fakta, sel.fakta)];
}

/** A plain number counts anything; it is a figure of the row only where the words before it say so. */
const terukur = ({ jenis, kata }: AngkaKalimat): boolean => jenis !== 'polos' || UKURAN.test(kata.slice(-40));
const UKURAN =
  /(?:sebesar|mencapai|adalah|yaitu|target(?:nya)?|realisasi(?:nya)?|terealisasi|capaian(?:nya)?|sebanyak|senilai)\s*$/iu;

/** The cell of a row that is left for a figure: the only one of its kind, else the only one with the role that the sentence gives it. */
function selTersisa(a: AngkaKalimat, { baris, pasangan }: Kecocokan): SelBernama | null {
  const terpakai = new Set(pasangan.values());
  const sisa = baris.sel.filter((s) => sejenis(a, s) && !terpakai.has(s));
  const [satu, lain] = sisa;
  if (satu !== undefined && lain === undefined) return satu;
  const seperan = sisa.filter(({ kolom: { peran } }) => a.fakta.peran !== null && setara(peran) === a.fakta.peran);
  return seperan.length === 1 ? (seperan[0] as SelBernama) : null;
}

/** A plan of money and what came of it are a budget and its spending, whatever their headings call them. */
const setara = (peran: Peran | null): Peran | null =>
  peran === 'target' ? 'pagu' : peran === 'realisasi' ? 'realisasi-anggaran' : peran;

/** A list of parts: all of them stand in the column in which the whole and the parts that agree stand. */
function sekolom(cocok: readonly { readonly g: Kelompok; readonly terbaik: readonly Kecocokan[] }[]): RelasiLurus[] {
  const sel = cocok.flatMap(({ terbaik: [c] }) => [...(c?.pasangan.values() ?? [])]);
  const kolom = new Set(sel.map((s) => s.kolom));
  const [k] = kolom;
  if (k === undefined || kolom.size > 1) return [];
  return cocok.flatMap(({ g, terbaik: t }) => {
    const [a, lain] = g.angka;
    const milik = g.baris.flatMap((b) => b.sel.filter((s) => s.kolom === k));
    const [satu, lagi] = milik;
    if (t.length > 0 || g.total || a === undefined || lain !== undefined || satu === undefined || lagi !== undefined)
      return [];
    return (g.deret ? sejenis(a, satu) && !LAIN_HAL.test(a.kata) : a.jenis === 'uang' && satu.uang)
      ? [samakan(a.fakta, satu.fakta)]
      : [];
  });
}
