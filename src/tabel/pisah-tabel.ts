import { belahKolom } from './belah-kolom.js';
import { apakahCatatan, apakahTandaTangan } from './catatan-tabel.js';
import { apakahAngkaIsi, apakahIsi } from './isi-sel.js';
import { apakahKepalaTabel, JUDUL_TERPANJANG, kepalaTabel } from './kepala-tabel.js';
import { apakahBarisKepala, apakahLanjutan, isiBaris, sekepala } from './lanjutan.js';
import type { Narasi, Tabel } from './tabel.js';
import type { TabelTersusun } from './tabel-tersusun.js';
import { tiap } from './tiap.js';

/** Rows that end a table though they stand apart: totals and means. */
const PENUTUP = /^(?:grand\s+)?(?:jumlah|total|sub\s*total|rata\s*(?:-\s*)?rata)\b/i;
/** What the first columns of a table are called, where a second heading stands right under the rows of another table. */
const AWAL_KEPALA =
  /^(?:no\.?|nomor|kode|uraian|program|kegiatan|sasaran|indikator|tujuan|jenis|nama|unsur|bidang|urusan|perangkat daerah|opd|skpd|kecamatan|kelurahan|desa)(?![\p{L}\d])/iu;

/** A row of the grid: where it stands, from 0, and its cells. */
interface Baris {
  readonly ke: number;
  readonly sel: readonly string[];
}

/** The tables of a grid, and the texts between them. */
export interface HasilPisah {
  readonly tabel: readonly TabelTersusun[];
  readonly narasi: readonly Narasi[];
}

/**
 * Parts a grid into its printed tables: where blank rows, a caption or a paragraph stand between them, where a second heading begins, and at
 * the empty columns between tables that stand side by side. Rows that go on after a gap (a total set apart, a body under a blank line, a part
 * under "Lanjutan") stay with their table. Its name and title are the lines right above it; notes below it are kept, signatures left out. Every
 * row knows where it is printed. A table that is already one stays whole.
 */
export function pisahTabel(asal: Tabel): HasilPisah {
  if ('letak' in asal) return { tabel: [asal as TabelTersusun], narasi: [] };
  const baris = tiap(asal.baris, (b, ke): Baris => ({ ke, sel: tiap(b, (s) => s.trim()) }));
  const tabel: TabelTersusun[] = [];
  const narasi: Narasi[] = [];
  for (const { bagian, kolom } of pisahKolom(baris)) susunBagian(asal, bagian, kolom, { tabel, narasi });
  return { tabel, narasi };
}

/** Side by side first: blocks of rows are cut at their empty columns, and what is cut is looked at by itself. */
function pisahKolom(baris: readonly Baris[]): { bagian: Gugus[]; kolom: number }[] {
  const gugus = gabungLanjutan(gugusBaris(baris));
  const hasil: { bagian: Gugus[]; kolom: number }[] = [];
  let utuh: Gugus[] = [];
  for (const g of gugus) {
    const lajur = belahKolom(tiap(g, (b) => b.sel));
    if (lajur.length < 2) {
      utuh.push(g);
      continue;
    }
    if (utuh.length > 0) hasil.push({ bagian: utuh, kolom: 0 });
    utuh = [];
    for (const { dari, sampai } of lajur) {
      const potongan = g.map(({ ke, sel }): Baris => ({ ke, sel: sel.slice(dari, sampai) }));
      hasil.push({ bagian: gabungLanjutan(gugusBaris(potongan)), kolom: dari });
    }
  }
  return utuh.length > 0 ? [...hasil, { bagian: utuh, kolom: 0 }] : hasil;
}

/** Rows of one table and the lines above it. */
type Gugus = Baris[];

function susunBagian(
  asal: Tabel,
  gugus: readonly Gugus[],
  kolomAwal: number,
  hasil: { tabel: TabelTersusun[]; narasi: Narasi[] },
): void {
  let atas: string[] = [];
  const barisAsal = asal.asal?.baris ?? 1;
  for (const g of gugus) {
    const mulai = g.findIndex((b) => isiBaris(b.sel).length > 1);
    const judul = (mulai < 0 ? g : g.slice(0, mulai)).flatMap((b) =>
      isiBaris(b.sel).map((teks) => ({ ke: b.ke, teks })),
    );
    for (const { ke, teks } of judul) {
      if (!apakahAlinea(teks) && mulai >= 0) continue;
      hasil.narasi.push({
        ...(asal.berkas === undefined ? {} : { berkas: asal.berkas }),
        ...(asal.lembar === undefined ? {} : { bagian: asal.lembar }),
        baris: ke + barisAsal,
        teks,
      });
    }
    const lalu = hasil.tabel.at(-1);
    const [catatan, nama] = belah(
      judul.map((j) => j.teks),
      (t) => lalu !== undefined && apakahCatatan(t),
    );
    if (lalu && catatan.length > 0)
      hasil.tabel[hasil.tabel.length - 1] = { ...lalu, catatan: [...(lalu.catatan ?? []), ...catatan] };
    atas = [...atas, ...nama];
    if (mulai < 0) continue;
    const { isi: terisi, bawah } = lepasBawah(g.slice(mulai));
    const isi = rapatkan(terisi);
    const kolom = kolomPertama(isi);
    const milik = [...(asal.catatan ?? []), ...bawah];
    hasil.tabel.push({
      ...tanpaTempat(asal),
      ...(atas.length > 0 ? kepalaTabel(atas) : {}),
      atas: [...(asal.atas ?? []), ...atas],
      ...(milik.length === 0 ? {} : { catatan: milik }),
      asal: { baris: (isi[0] as Baris).ke + barisAsal, kolom: kolomAwal + kolom + (asal.asal?.kolom ?? 1) },
      baris: tiap(isi, (b) => b.sel.slice(kolom)),
      letak: tiap(isi, (b) => ({ tabel: asal, baris: b.ke, kolom: kolomAwal + kolom })),
    });
    atas = [];
  }
}

/** Rows one after another: where a line between them is left out, an empty one stands. */
function rapatkan(baris: Gugus): Gugus {
  const hasil: Gugus = [];
  for (const b of baris) {
    for (let ke = (hasil.at(-1)?.ke ?? b.ke) + 1; ke < b.ke; ke += 1) hasil.push({ ke, sel: [] });
    hasil.push(b);
  }
  return hasil;
}

const tanpaTempat = ({ asal: _, baris: __, catatan: ___, ...lain }: Tabel): Omit<Tabel, 'asal' | 'baris' | 'catatan'> =>
  lain;

function belah(daftar: readonly string[], benar: (s: string) => boolean): [string[], string[]] {
  const hasil: [string[], string[]] = [[], []];
  for (const s of daftar) hasil[benar(s) ? 0 : 1].push(s);
  return hasil;
}

function gugusBaris(baris: readonly Baris[]): Gugus[] {
  const gugus: Gugus[] = [];
  let kini: Gugus | null = null;
  for (const b of baris) {
    if (isiBaris(b.sel).length === 0) {
      kini = null;
    } else if (kini && !memulai(b.sel, kini)) {
      kini.push(b);
    } else {
      // Lines of text right above a caption belong to what follows.
      kini = [...(kini ? lepasBuntut(kini) : []), b];
      gugus.push(kini);
    }
  }
  return gugus;
}

/** Whether a row ends the table above it: a caption or a paragraph alone in its row (but not the heading of a group of rows), or another heading. */
function memulai(sel: readonly string[], sebelum: Gugus): boolean {
  const [teks = '', lain] = isiBaris(sel);
  if (lain !== undefined) return kepalaLain(sel, sebelum);
  if (!(apakahKepalaTabel(teks) || apakahLanjutan(teks) || apakahAlinea(teks))) return false;
  return sebelum.some((b) => isiBaris(b.sel).length > 1);
}

/** A heading under rows of figures that is not the one above them repeated. */
function kepalaLain(sel: readonly string[], sebelum: Gugus): boolean {
  const isi = isiBaris(sel);
  if (isi.length < 3 || !AWAL_KEPALA.test(isi[0] as string) || !apakahBarisKepala(sel)) return false;
  const badan = sebelum.at(-1);
  return badan?.sel.some(apakahAngkaIsi) === true && !sekepala(kepalaGugus(sebelum), sel);
}

/** Takes the lines of text at the end off. */
function lepasBuntut(baris: Gugus): Gugus {
  let akhir = baris.length;
  while (akhir > 0 && isiBaris((baris[akhir - 1] as Baris).sel).length <= 1) akhir -= 1;
  return baris.splice(akhir);
}

/**
 * Takes notes and signatures off the end of a table: lines without figures after its last row. Whatever stands below the first note is one too,
 * a scale or a rule that begins with no mark of its own; of the signatures nothing is kept but notes under them.
 */
function lepasBawah(baris: Gugus): { isi: Gugus; bawah: string[] } {
  let akhir = baris.length;
  const batas = baris.reduce((n, b, r) => (b.sel.some((s, k) => k > 0 && apakahIsi(s)) ? r + 1 : n), 0);
  for (let r = Math.max(batas, 1); r < baris.length; r += 1) {
    const isi = isiBaris((baris[r] as Baris).sel);
    if (isi.some(apakahTandaTangan) || (isi.length === 1 && apakahCatatan(isi[0] as string))) {
      akhir = r;
      break;
    }
  }
  const sisa = baris.slice(akhir).flatMap((b) => isiBaris(b.sel));
  const tanda = sisa.findIndex(apakahTandaTangan);
  const bawah = sisa.filter((teks, i) => tanda < 0 || i < tanda || apakahCatatan(teks));
  return { isi: baris.slice(0, akhir), bawah };
}

/** A text too long for a title, or a sentence with figures. */
const apakahAlinea = (teks: string): boolean =>
  teks.length > JUDUL_TERPANJANG ||
  (teks.length > 60 && /\d/.test(teks) && /[.%]$/.test(teks) && !apakahKepalaTabel(teks));

/**
 * Puts back together what a blank line or a page parted: rows without a heading of their own, a total set apart, and what stands under
 * "Lanjutan" with the same heading or none.
 */
function gabungLanjutan(gugus: readonly Gugus[]): Gugus[] {
  const hasil: Gugus[] = [];
  for (const g of gugus) {
    const lalu = hasil.at(-1);
    const mulai = g.findIndex((b) => isiBaris(b.sel).length > 1);
    const bertabel = lalu?.some((b) => isiBaris(b.sel).length > 1) === true && mulai >= 0;
    if (!lalu || !bertabel || !melanjutkan(lalu, g, mulai)) {
      hasil.push([...g]);
      continue;
    }
    // The line "Lanjutan …" is no row of the table; the heading of a group of rows is.
    for (const b of g) if (isiBaris(b.sel).length > 1 || !apakahLanjutan(isiBaris(b.sel)[0] as string)) lalu.push(b);
  }
  return hasil;
}

function melanjutkan(lalu: Gugus, g: Gugus, mulai: number): boolean {
  const judul = g.slice(0, mulai).flatMap((b) => isiBaris(b.sel));
  const awal = (g[mulai] as Baris).sel;
  const kepala = apakahBarisKepala(awal) && !PENUTUP.test(isiBaris(awal)[0] as string);
  if (judul.some(apakahLanjutan)) {
    return !kepala || sekepala(kepalaGugus(lalu), awal);
  }
  if (judul.some((t) => apakahKepalaTabel(t) || apakahAlinea(t) || apakahCatatan(t) || apakahTandaTangan(t)))
    return false;
  // A heading of its own begins a table.
  return !kepala;
}

const kepalaGugus = (g: Gugus): readonly string[] | undefined => g.find((b) => isiBaris(b.sel).length > 1)?.sel;

/** The first column that holds anything, from 0. A sheet may have more rows than a call takes arguments. */
const kolomPertama = (baris: Gugus): number =>
  baris.reduce((min, b) => {
    const awal = b.sel.findIndex((s) => s !== '');
    return awal < 0 ? min : Math.min(min, awal);
  }, Number.MAX_SAFE_INTEGER);
