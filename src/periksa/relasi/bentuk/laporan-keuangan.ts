import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import { berfakta } from '../../fakta/jenis-baris.js';
import { tambahKe } from '../../fakta/kelompokkan.js';
import type { Kolom } from '../../fakta/kolom.js';
import { nilaiKasar } from '../../fakta/nilai-kasar.js';
import type { Peran } from '../../fakta/peran.js';
import { daftarPersamaan, type Persamaan, persamaanDari } from '../keuangan/persamaan.js';
import { type Pos, posBernama } from '../keuangan/pos.js';
import { terpenuhi } from '../konsistensi.js';
import type { RelasiLurus } from '../relasi.js';
import type { Bentuk, Kalimat } from './bentuk.js';
import { lurus } from './lurus.js';

/**
 * Budget, its realisasi and the financial statements: rows that a rule relates by their names, wherever in the table they stand. A name only
 * proposes; each sentence is earned by its own columns.
 */
export const laporanKeuangan: Bentuk = {
  id: 'laporan-keuangan',
  nama: 'Laporan keuangan dan ringkasan anggaran',
  sumber: [...new Map(daftarPersamaan.map(({ sumber }) => [sumber.tempat, sumber])).values()],
  tiapKalimat: true,
  kalimat,
};

/** Columns of these hold no amounts. */
const BUKAN_JUMLAH: ReadonlySet<Peran | null> = new Set([
  'persen',
  'pertumbuhan',
  'serapan',
  'capaian',
  'kemajuan',
  'efisiensi',
  'rata-rata',
  'bobot',
]);
/** A column of which all figures are this many times smaller holds no amounts of the same kind. */
const KALI_TERBESAR = 10_000;

/** A statement names each item once or a few times; a table that names more is a list of them. */
const BERNAMA_TERBANYAK = 200;

/** A row of which it is known what it is. */
interface BarisPos {
  readonly baris: Baris;
  readonly pos: Pos;
}

function kalimat(t: TabelTerbaca): readonly Kalimat[] {
  const bernama = barisBerpos(t);
  if (bernama.length < 2 || bernama.length > BERNAMA_TERBANYAK) return [];
  const kolom = kolomJumlah(t);
  const perPos = new Map<Pos, BarisPos[]>();
  for (const b of bernama) tambahKe(perPos, b.pos, b);
  return ratakan(bernama, (hasil, i) => {
    if (hasil.pos === 'silpa' && dariTahunLalu(bernama.slice(i + 1))) return [];
    const calon = ratakan(persamaanDari(hasil.pos), (p) =>
      p.tanpa?.some((x) => perPos.has(x)) ? [] : susunan(t, kolom, hasil, p, perPos),
    );
    const terbaik = calon.reduce<Kalimat>((a, k) => (banyak(k) > banyak(a) ? k : a), calon[0] ?? []);
    return terbaik.length === 0 ? [] : [terbaik];
  });
}

/** What makes a SILPA, or is one: of these none stands below the one that closes a statement. */
const SEBELUM_SILPA: ReadonlySet<Pos> = new Set(['silpa', 'pembiayaan-neto', 'pengeluaran-pembiayaan']);

/** Whether what follows a SILPA, in its statement, shows that it came in from the year before as a receipt. */
function dariTahunLalu(sesudah: readonly BarisPos[]): boolean {
  const lain = sesudah.findIndex(({ pos }) => pos === 'pendapatan' || pos === 'surplus');
  return sesudah.slice(0, lain < 0 ? undefined : lain).some(({ pos }) => SEBELUM_SILPA.has(pos));
}

const banyak = (k: Kalimat): number => k.filter((r) => terpenuhi(r) && !r.hasil.nilai.isZero()).length;

/** The rows with figures that are known by their name. Below `Pembiayaan` the word need not be said again. */
function barisBerpos(t: TabelTerbaca): BarisPos[] {
  let diPembiayaan = false;
  return ratakan(t.baris, (baris): BarisPos[] => {
    const { label } = baris;
    const pos = posBernama(label) ?? (diPembiayaan && label !== '' ? posBernama(`${label} pembiayaan`) : null);
    if (pos === 'pembiayaan-neto') diPembiayaan = true;
    return pos === null || !t.fakta.has(baris.ke) ? [] : [{ baris, pos }];
  });
}

function kolomJumlah(t: TabelTerbaca): Kolom[] {
  const angka = t.kolom.filter((k) => berfakta(k) && !k.persen && !BUKAN_JUMLAH.has(k.peran));
  const besar = new Map(angka.map((k) => [k, terbesar(t, k)] as const));
  const batas = Math.max(0, ...besar.values()) / KALI_TERBESAR;
  return angka.filter((k) => (besar.get(k) ?? 0) >= batas);
}

const terbesar = (t: TabelTerbaca, k: Kolom): number =>
  t.baris.reduce((n, b) => {
    const f = faktaDi(t, b, k);
    return f === undefined ? n : Math.max(n, Math.abs(nilaiKasar(f)));
  }, 0);

/** A rule over the rows that it means, column by column, and the same with the other sign where a table prints a deficit without one. */
function susunan(
  t: TabelTerbaca,
  kolom: readonly Kolom[],
  hasil: BarisPos,
  p: Persamaan,
  perPos: ReadonlyMap<Pos, readonly BarisPos[]>,
): Kalimat[] {
  const tambah =
    p.sejak === undefined ? p.tambah.map((x) => terdekat(hasil, perPos.get(x))) : antara(t, hasil, perPos.get(p.sejak));
  const kurang = (p.kurang ?? []).map((x) => terdekat(hasil, perPos.get(x)));
  const semua = [...tambah, ...kurang];
  if (semua.length === 0 || semua.includes(undefined) || new Set(semua).size < semua.length) return [];
  // What is taken off may be printed as a negative amount.
  const dikurangi = (kurang as Baris[]).filter((b) => !negatif(t, b, kolom));
  const ditambah = [...(tambah as Baris[]), ...(kurang as Baris[]).filter((b) => !dikurangi.includes(b))];
  const lurusnya = (naik: readonly Baris[], turun: readonly Baris[]): Kalimat =>
    ratakan(kolom, (k) => sekolom(t, k, hasil.baris, naik, turun));
  return [lurusnya(ditambah, dikurangi), ...(semua.length > 1 ? [lurusnya(dikurangi, ditambah)] : [])].filter(
    (k) => k.length > 0,
  );
}

function sekolom(
  t: TabelTerbaca,
  k: Kolom,
  hasil: Baris,
  naik: readonly Baris[],
  turun: readonly Baris[],
): RelasiLurus[] {
  const utuh = faktaDi(t, hasil, k);
  const [tambah, kurang] = [naik, turun].map((baris) => ratakan(baris, (b) => faktaDi(t, b, k) ?? [])) as [
    Fakta[],
    Fakta[],
  ];
  const lengkap = tambah.length === naik.length && kurang.length === turun.length;
  return utuh === undefined || !lengkap ? [] : [lurus(utuh, tambah, 'antar-pos', kurang)];
}

/** The row of an item that belongs to a result: the nearest above it, else the nearest below. */
function terdekat(hasil: BarisPos, baris: readonly BarisPos[] = []): Baris | undefined {
  const atas = baris.filter((b) => b.baris.ke < hasil.baris.ke).at(-1);
  return (atas ?? baris.find((b) => b.baris.ke > hasil.baris.ke))?.baris;
}

/** The rows from an item on, up to the result, of which none is a total of others. */
function antara(t: TabelTerbaca, hasil: BarisPos, awal: readonly BarisPos[] = []): (Baris | undefined)[] {
  const mulai = awal.filter((b) => b.baris.ke < hasil.baris.ke).at(-1)?.baris.ke;
  return mulai === undefined
    ? [undefined]
    : t.baris.filter((b) => b.ke >= mulai && b.ke < hasil.baris.ke && t.fakta.has(b.ke));
}

/** Whether a row prints negative amounts only. */
function negatif(t: TabelTerbaca, b: Baris, kolom: readonly Kolom[]): boolean {
  const nilai = ratakan(kolom, (k) => faktaDi(t, b, k)?.nilai ?? []).filter((n) => !n.isZero());
  return nilai.length > 0 && nilai.every((n) => n.isNegative());
}
