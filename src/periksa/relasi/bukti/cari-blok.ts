import { ratakan, tiap } from '../../../tabel/tiap.js';
import { rapikanKata } from '../../fakta/kata.js';
import { gayaNomor } from '../antarbaris/susunan-baris.js';
import { sekaliKetik } from '../sekali-ketik.js';
import type { Blok } from './blok.js';
import { BOBOT, SATUAN_TERKECIL } from './bobot.js';
import { relasiBlok } from './jadikan-relasi.js';
import { kodeSetingkat } from './kode-setingkat.js';
import type { Lapangan, Petak } from './lapangan.js';
import { beratJumlah } from './timbang.js';

/** So many rows back a block may begin. */
const DALAM = 260;

/**
 * The blocks of rows whose sum another row prints, decided by the figures alone: parents above their children first, from the last row
 * upwards, then totals below what is left, from the first row downwards. `boleh` are the columns that may be added up; `akar` are the rows that
 * stay, which no block takes in. `turunan` are columns that others of them add up to: they show nothing that those do not.
 */
export function cariBlok(
  l: Lapangan,
  boleh: readonly number[],
  turunan: ReadonlySet<number> = TANPA,
): { blok: Blok[]; akar: number[] } {
  const hasil: Blok[] = [];
  if (boleh.length === 0) return { blok: hasil, akar: [] };
  // A mean adds up to nothing, whatever its figures.
  const semua = ratakan(l.baris, (b, r) => (b.jenis === 'rata-rata' ? [] : [r]));
  const akar = tumpuk(l, [...semua].reverse(), { boleh, turunan }, true, hasil);
  return { blok: hasil, akar: tumpuk(l, akar.reverse(), { boleh, turunan }, false, hasil) };
}

/** Columns that may be added up, and those of them that are sums of others. */
interface Dijumlah {
  readonly boleh: readonly number[];
  readonly turunan: ReadonlySet<number>;
}

const TANPA: ReadonlySet<number> = new Set();

/** Stacks rows one by one; a row that is the sum of those on top takes their place. What stays is no part of any sum. */
function tumpuk(l: Lapangan, urut: readonly number[], dijumlah: Dijumlah, induk: boolean, hasil: Blok[]): number[] {
  const tumpukan: number[] = [];
  for (const r of urut) {
    const blok = terbaik(l, r, tumpukan, dijumlah, induk);
    if (blok !== null) {
      tumpukan.splice(tumpukan.length - blok.anak.length);
      if (blok.anak.length > 1) hasil.push(blok);
    }
    tumpukan.push(r);
  }
  return tumpukan;
}

function terbaik(
  l: Lapangan,
  r: number,
  tumpukan: readonly number[],
  { boleh, turunan }: Dijumlah,
  induk: boolean,
): Blok | null {
  const total = l.petak[r] ?? [];
  const kolom = boleh.filter((c) => total[c] !== undefined);
  const jumlah = tiap(
    kolom,
    (c): Jumlah => ({ hasil: total[c] as Petak, nilai: 0, terisi: 0, bukanNol: 0, satuan: 0 }),
  );
  const dalam = Math.min(tumpukan.length, DALAM);
  let pilihan: Blok | null = null;
  let sisa: readonly number[] = [];
  for (let k = 1; k <= dalam; k += 1) {
    const anak = l.petak[tumpukan[tumpukan.length - k] as number] ?? [];
    let masih = false;
    let kena = false;
    for (let i = 0; i < kolom.length; i += 1) {
      const c = kolom[i] as number;
      const s = jumlah[i] as Jumlah;
      const p = anak[c];
      if (p !== undefined) {
        s.nilai += p.nilai;
        s.terisi += 1;
        if (p.nilai !== 0) s.bukanNol += 1;
        s.satuan = Math.max(s.satuan, p.satuan);
      }
      masih ||= s.nilai <= Math.abs(s.hasil.nilai) + s.satuan * k || l.ciri[c]?.bertanda === true;
      kena ||= s.terisi > 0 && berjumlah(s);
    }
    // Hardly any block meets the figure in any column.
    const ini =
      kena && !kodeSetingkat(l, [r, ...tumpukan.slice(-k)]) && !terpenggal(l, r, tumpukan.slice(-k - 1))
        ? nilaiBlok(l, { boleh: kolom, turunan }, jumlah, k)
        : null;
    if (ini === null) {
      if (!masih && k > 1) break;
      continue;
    }
    const baris = tumpukan.slice(tumpukan.length - k);
    const baru: Blok = { ...ini, hasil: r, anak: induk ? baris.reverse() : baris, induk };
    const patah = ratakan(kolom, (c, i) =>
      ini.pegang.has(c) ? [] : [{ c, kini: beda(jumlah[i] as Jumlah), lama: sisa[i] ?? 0 }],
    );
    const kabur: ReadonlySet<number> | null =
      pilihan === null || melengkapi(ini, pilihan) ? TANPA : menyambung(l, baru, pilihan, patah);
    if ((pilihan !== null && kabur !== null) || ini.bersih > (pilihan?.bersih ?? 0)) {
      pilihan = { ...baru, kabur: kabur ?? TANPA };
      sisa = tiap(jumlah, beda);
    }
    // Nothing that is added any more can bring a sum down to the figure, where all are positive.
    if (!masih && k > 1) break;
  }
  return pilihan;
}

/**
 * Whether a longer block holds in as many columns as a shorter one, and in none of the same: one of them is a slip of the total. That it
 * missed a row is likelier than that it took in one which belongs to no sum.
 */
const melengkapi = (panjang: Pick<Blok, 'pegang'>, pendek: Blok): boolean =>
  panjang.pegang.size >= pendek.pegang.size && [...panjang.pegang].every((c) => !pendek.pegang.has(c));

/** A column in which a block does not hold, with how far off it is, and a shorter one was. */
interface Patah {
  readonly c: number;
  readonly kini: number;
  readonly lama: number;
}

/**
 * Whether a longer block goes on with the numbering of a shorter one, by rows that print nothing in the columns in which both hold: what they
 * print in another belongs to the block as well. So it does where they print nought there, and it brings every other column nearer to its total;
 * and where they print nothing there, unless a slip of one digit explains what the shorter one is off by, and not what the longer one is. Null where
 * it does not, else the columns in which that is open.
 */
function menyambung(l: Lapangan, panjang: Blok, pendek: Blok, patah: readonly Patah[]): ReadonlySet<number> | null {
  const { pegang, anak } = panjang;
  if (pegang.size !== pendek.pegang.size || [...pegang].some((c) => !pendek.pegang.has(c))) return null;
  const tambahan = anak.filter((r) => !pendek.anak.includes(r));
  const isi = ratakan(tambahan, (r) => [...pegang].map((c) => l.petak[r]?.[c]?.nilai));
  if (isi.every((n) => n === 0)) return patah.every(({ kini, lama }) => kini < lama) ? TANPA : null;
  if (!isi.every((n) => n === undefined)) return null;
  const gaya = anak.map((r) => l.baris[r]).map((b) => (b === undefined || b.nomor === '' ? null : gayaNomor(b)));
  if (!gaya.some((g) => g === null || g !== gaya[0])) return TANPA;
  const kabur = new Set<number>();
  for (const { c, kini, lama } of patah) {
    if (kini === lama) continue;
    const [selip, selipPendek] = [panjang, pendek].map((b) => sekaliKetik(relasiBlok(l, b, c)));
    if (selipPendek && !selip) return null;
    if (selipPendek === selip) kabur.add(c);
  }
  return kabur;
}

/** A total of all that stands above it, and of no kind of it. */
const TOTAL_SELURUHNYA = /^(?:jumlah|total)(?: (?:total|jumlah|seluruh(?:nya)?|keseluruhan|semua|anggaran|pagu|rp))*$/;

/** Whether a block below which a bare total stands begins within a count: the row above it is the one before, and was left out of the total. */
function terpenggal(l: Lapangan, total: number, [atas, pertama]: readonly number[]): boolean {
  const [lalu, awal] = [atas, pertama].map((r) => /^\(?(\d{1,3})[.)]?$/.exec(l.baris[r ?? -1]?.nomor ?? '')?.[1]);
  if (lalu === undefined || awal === undefined || Number(lalu) + 1 !== Number(awal)) return false;
  const b = l.baris[total];
  return b?.jenis === 'total' && b.ke > (l.baris[pertama ?? 0]?.ke ?? 0) && TOTAL_SELURUHNYA.test(rapikanKata(b.label));
}

/** What a block adds up to in one column so far, beside the figure that it may make. */
interface Jumlah {
  readonly hasil: Petak;
  nilai: number;
  terisi: number;
  bukanNol: number;
  satuan: number;
}

const beda = ({ nilai, hasil }: Jumlah): number => Math.abs(nilai - hasil.nilai);
const satuanKasar = ({ satuan, hasil }: Jumlah): number => Math.max(hasil.satuan, satuan);

/** Sums of rounded parts are off by half a unit for each; counts are not rounded. */
function longgar(s: Jumlah): number {
  const satuan = satuanKasar(s);
  return Math.abs(s.hasil.nilai) >= SATUAN_TERKECIL * s.terisi * satuan ? (s.terisi * satuan) / 2 : 0;
}

/** Whether what was added up is the figure. */
const berjumlah = (s: Jumlah): boolean => beda(s) <= satuanKasar(s) / 2 || beda(s) <= longgar(s) * 1.0001;

function nilaiBlok(
  l: Lapangan,
  { boleh: kolom, turunan }: Dijumlah,
  jumlah: readonly Jumlah[],
  k: number,
): Pick<Blok, 'pegang' | 'kolom' | 'bersih'> | null {
  const pegang = new Set<number>();
  const ada: number[] = [];
  let berat = 0;
  for (const [i, c] of kolom.entries()) {
    const [s, ciri] = [jumlah[i], l.ciri[c]];
    if (!s || !ciri || s.terisi === 0) continue;
    ada.push(c);
    if (!berjumlah(s)) continue;
    pegang.add(c);
    if ((k > 1 && s.bukanNol < 2) || turunan.has(c)) continue;
    const satuan = satuanKasar(s);
    const lebar = beda(s) <= satuan / 2 ? BOBOT.lebarCetak * satuan : 2 * longgar(s);
    berat += beratJumlah(ciri, s.hasil.nilai, satuan, lebar);
  }
  // A lone child prints all that its parent prints.
  if (k === 1 && pegang.size < ada.length) return null;
  const bersih = berat - Math.log(1 + k * kolom.length);
  return bersih >= BOBOT.blok ? { pegang, kolom: ada, bersih } : null;
}
