import { ratakan } from '../../../tabel/tiap.js';
import type { Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import type { AngkaKalimat, KalimatAngka } from '../../fakta/kalimat-angka.js';
import { memuatFrasa, pecahKata } from '../../fakta/kata.js';
import { NAIK, naikTurun, TURUN } from '../../fakta/naik-turun.js';
import { kunciLabel, tahunTabel } from '../../fakta/subjek.js';
import { terpenuhi } from '../konsistensi.js';
import { type RelasiLurus, samakan } from '../relasi.js';
import { digitBerarti } from '../sekali-ketik.js';
import { type DaftarNama, daftarkanNama, type SelBernama, semuaNama, type TabelBernama } from './baris-bernama.js';
import { type Kelompok, KURUN, LAIN_HAL, sejenis, serupa, setara } from './kelompok.js';
import { sederet } from './sederet.js';
import { salahSalin, tahunDi, tunggal } from './tunggal.js';

/** A row with the cells of it that a sentence prints. */
interface Kecocokan {
  readonly baris: TabelBernama;
  readonly pasangan: ReadonlyMap<AngkaKalimat, SelBernama>;
}

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
  return ratakan(kalimat, (k) => {
    const kelompok = kelompokkan(k, nama);
    const perubahan = new Set(naikTurun(k).map((n) => n.beda));
    const cocok = kelompok.map((g) => ({ g, terbaik: terbaik(g) }));
    const lurus = ratakan(cocok, ({ g, terbaik: c }) => (c.length === 0 ? [] : berpasangan(g, c, perubahan, k.teks)));
    return [
      ...lurus,
      ...sederet(
        kelompok.filter((g) => !g.angka.some((a) => perubahan.has(a))),
        k.teks,
      ),
      ...ratakan(cocok, ({ g, terbaik: c }) => (c.length > 0 || LAIN_HAL.test(k.teks) ? [] : tunggal(g, k.teks))),
    ];
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
    const baris = semuaNama(kunciLabel(a.kata), perKata).at(-1) ?? [];
    const kini = hasil.at(-1);
    if (baris.length > 0) hasil.push({ angka: [a], baris: persis(a.kata, baris), total: false });
    else if (kini === undefined) hasil.push({ angka: [a], baris: total, total: true });
    else kini.angka.push(a);
  }
  return hasil;
}

/** Of rows of which the names differ only in small words and letters, those that are named to the letter: `Dinas A` beside `Dinas B`. */
function persis(kata: string, baris: readonly TabelBernama[]): readonly TabelBernama[] {
  const teks = pecahKata(kata);
  const sama = baris.filter((b) => memuatFrasa(teks, pecahKata(b.baris.label)));
  return sama.length > 0 ? sama : baris;
}

/**
 * `A dan B masing-masing # dan #`: each figure is of the name in its place, with what stands before the next. None where one name at most is
 * known; of no row where they are not as many as the names.
 */
function deret(angka: readonly AngkaKalimat[], a: AngkaKalimat, perKata: DaftarNama['perKata']): Kelompok[] {
  const ke = angka.indexOf(a);
  const akhir = angka.findIndex((x, i) => i > ke && semuaNama(kunciLabel(x.kata), perKata).length > 0);
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

/** So many digits are not the same by luck. */
const DIGIT = { bernama: 3, total: 6 } as const;
const kuat = (f: Fakta, total: boolean): boolean => digitBerarti(f) >= (total ? DIGIT.total : DIGIT.bernama);

/** Every figure that a row prints with its cell; and the only one that it does not print with the only cell that is left. */
function berpasangan(
  g: Kelompok,
  cocok: readonly Kecocokan[],
  perubahan: ReadonlySet<AngkaKalimat>,
  teks: string,
): RelasiLurus[] {
  const [utama] = cocok as [Kecocokan, ...Kecocokan[]];
  // A cell with fewer digits than the sentence may be the figure rounded, or another one that is near: it shows neither.
  const sama = ratakan([...utama.pasangan], ([a, s]) =>
    a.fakta.kandidat.length > 0 ? [] : [samakan(a.fakta, s.fakta)],
  ).filter(terpenuhi);
  const tercetak = (a: AngkaKalimat): boolean => g.baris.some((b) => b.sel.some((s) => serupa(a.fakta, s.fakta)));
  const sisa = g.angka.filter((a) => !perubahan.has(a) && !tercetak(a));
  const [a, lagi] = sisa;
  if (a === undefined || lagi !== undefined || !terukur(a)) return sama;
  // `tahun 2020 dan 2019 sebesar # dan #`: the other year's; and `dan disetor ke kas negara sebesar #` is of something else.
  if (a.tahun === null && g.angka[0] !== a && (DERET.test(a.kata) ? tahunDi(teks).length > 1 : !sehalBaru(a)))
    return sama;
  // Of several things of which this name is the only one that is known.
  if (!g.deret && g.angka.some((x) => MASING_MASING.test(x.kata) && !DUA_KOLOM.test(x.kata))) return sama;
  const calon = cocok.map((c) => selTersisa(a, c));
  const [sel] = calon;
  if (
    sel === undefined ||
    sel === null ||
    !sehal(a, sel) ||
    !calon.every((s) => s !== null && serupa(s.fakta, sel.fakta))
  )
    return sama;
  return berperan(a, sel) || salahSalin(a.fakta, sel.fakta) ? [...sama, samakan(a.fakta, sel.fakta)] : sama;
}

/** Whether the words of the sentence say that a figure is what a column holds, of the year of its table. */
function berperan({ fakta, kata, tahun }: AngkaKalimat, { kolom, fakta: { sel } }: SelBernama): boolean {
  if (fakta.peran === null || setara(kolom.peran) !== fakta.peran || KURUN.test(kata)) return false;
  return tahun === null || tahun === (kolom.tahun ?? (sel && tahunTabel(sel.tabel)));
}

const DERET = /^[\s),;]{0,4}(?:dan|serta)\s{0,3}(?:sebesar\s{0,3})?(?:Rp\.?\s{0,3})?$/iu;
/** Words that a figure of a row may be called by, and so few others that they tell of nothing new. */
const KATA_BARU = 4;
const sehalBaru = ({ fakta, kata }: AngkaKalimat): boolean =>
  fakta.peran !== null || (kata.match(/\p{L}{3,}/gu) ?? []).length <= KATA_BARU;

/** A plain number counts anything; it is a figure of the row only where the words before it, or a year, say so. */
const terukur = ({ jenis, kata, tahun }: AngkaKalimat): boolean =>
  jenis !== 'polos' || tahun !== null || UKURAN.test(kata.slice(-40));
const UKURAN =
  /(?:sebesar|mencapai|adalah|yaitu|target(?:nya)?|realisasi(?:nya)?|terealisasi|capaian(?:nya)?|sebanyak|senilai)\s*$/iu;

/** Whether the words before a figure speak of what a column holds: a plan of many years is one where both say so. */
function sehal({ kata }: AngkaKalimat, { kolom }: SelBernama): boolean {
  const akhir = kolom.peran === 'target-akhir';
  if (RENCANA.test(kata) !== akhir || (/target/iu.test(kata) && kolom.peran !== 'target' && !akhir)) return false;
  // `turun dari # pada tahun 2020`: where it came from, and not by how much.
  return !LAIN_HAL.test(UJUNG.test(kata) ? kata.replace(ARAH, '') : kata);
}
const UJUNG = /\b(?:dari|menjadi)\s{0,3}$/iu;
const ARAH = new RegExp(`\\b(?:${NAIK}|${TURUN})\\b`, 'giu');
const RENCANA = /renstra|rpjmd/iu;

/** The cell of a row that is left for a figure: the only one of its kind, else the only one with the role that the sentence gives it. */
function selTersisa(a: AngkaKalimat, { baris, pasangan }: Kecocokan): SelBernama | null {
  const terpakai = new Set(pasangan.values());
  const semua = baris.sel.filter((s) => sejenis(a, s) && !terpakai.has(s));
  const sisa = semua.filter((s) => a.tahun === null || s.kolom.tahun === null || s.kolom.tahun === a.tahun);
  const [satu, lain] = sisa;
  if (satu !== undefined && lain === undefined) return satu;
  const seperan = sisa.filter(({ kolom: { peran } }) => a.fakta.peran !== null && setara(peran) === a.fakta.peran);
  return seperan.length === 1 ? (seperan[0] as SelBernama) : null;
}
