import { desimal } from '../../angka/desimal.js';
import { dekat } from '../../angka/jumlah.js';
import type { Buku } from '../../tabel/tabel.js';
import { ratakan } from '../../tabel/tiap.js';
import { bacaPernyataan, type LaporanTercetak } from '../fakta/baca-laporan.js';
import type { Fakta, TabelTerbaca } from '../fakta/fakta.js';
import { type Kantor, kantorBerkas, sekantor } from '../fakta/kantor-berkas.js';
import { kelompokkan } from '../fakta/kelompokkan.js';
import { malas } from '../fakta/malas.js';
import { satuanCetak } from '../fakta/nilai-kasar.js';
import { samaCetak } from '../fakta/sama-cetak.js';
import type { Pernyataan } from '../fakta/subjek.js';
import { digitBerarti } from './sekali-ketik.js';

type NamaBerkas = string | undefined;

/** The figures of one report, and the files that it is of. */
export interface SatuLaporan extends LaporanTercetak {
  readonly berkas: readonly NamaBerkas[];
}

/**
 * What was read, report by report: only figures of one office and one report may be held against each other. Files are of one report where they
 * name one office; where that is open, where what they both say agrees more than it differs.
 */
export function pisahLaporan(buku: Buku, semua: LaporanTercetak): readonly SatuLaporan[] {
  const kelompok = kelompokBerkas(buku, semua).map((berkas) => ({ berkas }));
  if (kelompok.length < 2) return kelompok.map((k) => ({ ...k, ...semua }));
  const bagi = <T>(daftar: readonly T[], berkasDari: (isi: T) => NamaBerkas): T[][] =>
    bagiMenurutBerkas(kelompok, daftar, berkasDari);
  const tabel = bagi(semua.tabel, (t) => t.tabel.berkas);
  const narasi = bagi(semua.narasi, ([f]) => f?.narasi.berkas);
  const kalimat = bagi(semua.kalimat, (x) => x.narasi.berkas);
  const kalimatAngka = bagi(semua.kalimatAngka, (x) => x.narasi.berkas);
  const fakta = bagi(semua.fakta, (f) => f.lokasi.berkas);
  const angka = bagi(semua.angka, ([f]) => f?.lokasi.berkas);
  return kelompok.map((k, i) => ({
    ...k,
    tabel: tabel[i] as TabelTerbaca[],
    narasi: narasi[i] as LaporanTercetak['narasi'],
    kalimat: kalimat[i] as LaporanTercetak['kalimat'],
    kalimatAngka: kalimatAngka[i] as LaporanTercetak['kalimatAngka'],
    pernyataan: malas(() => bacaPernyataan(tabel[i] as TabelTerbaca[])),
    fakta: fakta[i] as Fakta[],
    angka: angka[i] as LaporanTercetak['angka'],
  }));
}

/** What belongs to each report, by the files that it is of, in the order in which it came. */
export function bagiMenurutBerkas<T>(
  laporan: readonly Pick<SatuLaporan, 'berkas'>[],
  daftar: readonly T[],
  berkasDari: (isi: T) => NamaBerkas,
): T[][] {
  const [satu] = laporan;
  if (laporan.length < 2) return satu === undefined ? [] : [[...daftar]];
  const hasil = laporan.map((): T[] => []);
  const milik = new Map(ratakan(laporan, (l, ke) => l.berkas.map((b) => [b, hasil[ke]] as const)));
  for (const isi of daftar) milik.get(berkasDari(isi))?.push(isi);
  return hasil;
}

/** Two files, and by how much more they agree than differ; -Infinity where they are of two offices. */
interface Pasangan {
  readonly a: number;
  readonly b: number;
  readonly nilai: number;
}

function kelompokBerkas({ tabel, narasi = [] }: Buku, semua: LaporanTercetak): NamaBerkas[][] {
  const berkas = [...new Set([...tabel, ...narasi].map((x) => x.berkas))];
  if (berkas.length < 2) return [berkas];
  const tabelnya = kelompokkan(tabel.map((t) => [t.berkas, t] as const));
  const narasinya = kelompokkan(narasi.map((n) => [n.berkas, n] as const));
  const kantor = berkas.map((b) => kantorBerkas(b, tabelnya.get(b) ?? [], narasinya.get(b) ?? []));
  const pasangan = semuaPasangan(berkas, kantor, semua);
  const nilai = new Map(pasangan.map((p) => [`${p.a}|${p.b}`, p.nilai]));
  const antara = (a: number, b: number): number => nilai.get(a < b ? `${a}|${b}` : `${b}|${a}`) as number;
  const kelompok = berkas.map((_, i) => [i]);
  for (const { a, b } of pasangan.filter((p) => p.nilai > 0).sort((x, y) => y.nilai - x.nilai)) {
    const [ka, kb] = [kelompok[a], kelompok[b]] as [number[], number[]];
    // A file that agrees with one of a report may differ from the others, or be of another office than they.
    if (ka === kb || ka.reduce((n, x) => n + kb.reduce((m, y) => m + antara(x, y), 0), 0) <= 0) continue;
    ka.push(...kb);
    for (const x of kb) kelompok[x] = ka;
  }
  return [...new Set(kelompok)].map((k) => k.map((i) => berkas[i]));
}

/** Named alike weighs more than any figures do. */
const SENAMA = 1e6;

function semuaPasangan(
  berkas: readonly NamaBerkas[],
  kantor: readonly (Kantor | null)[],
  semua: LaporanTercetak,
): Pasangan[] {
  const isi = malas(() => isiBerkas(berkas, semua));
  return ratakan(berkas, (_, a) =>
    ratakan(berkas.slice(a + 1), (_, i) => {
      const b = a + 1 + i;
      const sama = sekantor(kantor[a] as Kantor | null, kantor[b] as Kantor | null);
      const [x, y] = sama === null ? [isi()[a], isi()[b]] : [];
      return [{ a, b, nilai: x && y ? kesepakatan(x, y) : sama ? SENAMA : -Infinity }];
    }),
  );
}

/** What a file says: of things by name, and every figure of several digits. */
interface Isi {
  readonly perKunci: ReadonlyMap<string, readonly Pernyataan[]>;
  readonly angka: ReadonlyMap<string, number>;
}

/** So many digits are alike by no chance; so many may be, and are only where a third of what a file prints is. */
const DIGIT = { pasti: 6, berarti: 4 } as const;
const BAGIAN_SAMA = 3;

function isiBerkas(berkas: readonly NamaBerkas[], semua: LaporanTercetak): Isi[] {
  const bernama = semua.pernyataan().filter((p) => p.kunci === '#jumlah' || !p.kunci.includes('#'));
  const pernyataan = kelompokkan(bernama.map((p) => [p.tabel.tabel.berkas, p] as const));
  const angka = kelompokkan(semua.fakta.map((f) => [f.lokasi.berkas, f] as const));
  return berkas.map((b) => ({
    perKunci: kelompokkan(
      (pernyataan.get(b) ?? []).map((p) => {
        const { periode, versi, skala } = p.identitas;
        return [[p.kunci, p.peran, periode, versi, skala].join('|'), p] as const;
      }),
    ),
    angka: new Map(
      ratakan(angka.get(b) ?? [], (f) =>
        digitBerarti(f) < DIGIT.berarti ? [] : [[f.nilai.toFixed(), digitBerarti(f)] as const],
      ),
    ),
  }));
}

/** How many of the things that both name agree less those that differ; where they name none, whether figures of many digits are in both. */
function kesepakatan(a: Isi, b: Isi): number {
  const [kecil, besar] = a.perKunci.size <= b.perKunci.size ? [a, b] : [b, a];
  let nilai = 0;
  let banyak = 0;
  for (const [kunci, milik] of kecil.perKunci) {
    const putusan = sepakat(milik, besar.perKunci.get(kunci) ?? []);
    nilai += putusan;
    banyak += Math.abs(putusan);
  }
  if (banyak > 0) return nilai;
  const sama = [...a.angka].filter(([n]) => b.angka.has(n));
  return sama.some(([, digit]) => digit >= DIGIT.pasti) ||
    (sama.length > 1 && sama.length * BAGIAN_SAMA >= Math.min(a.angka.size, b.angka.size))
    ? 1
    : 0;
}

/** Totals this near to each other are meant to be the same; others may be of less than all. */
const NISBAH_DEKAT = desimal('0.001');

/** 1 where two files print the same of a thing, -1 where they differ, 0 where nothing can be told: of other years, or round as every target of 100 is. */
function sepakat(a: readonly Pernyataan[], b: readonly Pernyataan[]): number {
  const sewaktu = ratakan(a, (p) => ratakan(b, (q) => (setahun(p, q) ? [[p, q] as const] : [])));
  if (sewaktu.length === 0) return 0;
  const [[{ kunci }]] = sewaktu as [readonly [Pernyataan, Pernyataan]];
  if (kunci === '#jumlah')
    return Number(
      sewaktu.some(([p, q]) => sebesar(p, q) && !p.nilai.isZero() && dekat(p.nilai, q.nilai, NISBAH_DEKAT)),
    );
  const sama = sewaktu.filter(([p, q]) => berdekatan(p, q) && (p.nilai.eq(q.nilai) || samaCetak(satu(p), satu(q))));
  return sama.length === 0 ? -1 : Number(sama.some(([p]) => digitBerarti(satu(p)) > 1));
}

/** A statement as a plain number: all pairs of files are compared, and nearly all of what they say is far apart. */
const catatan = new WeakMap<Pernyataan, number>();

function kasar(p: Pernyataan): number {
  const ada = catatan.get(p) ?? p.nilai.toNumber();
  catatan.set(p, ada);
  return ada;
}

/** Whether two statements may be of one value, by what is printed of them; a no is certain. */
function berdekatan(p: Pernyataan, q: Pernyataan): boolean {
  const [x, y] = [kasar(p), kasar(q)];
  return Math.abs(x - y) <= 2 * Math.max(satuanCetak(satu(p)), satuanCetak(satu(q))) + Math.abs(x) * 1e-9;
}

/** Whether two totals may be near to each other; a no is certain. */
const sebesar = (p: Pernyataan, q: Pernyataan): boolean =>
  Math.abs(kasar(p) - kasar(q)) <= 2e-3 * Math.max(Math.abs(kasar(p)), Math.abs(kasar(q)));

const satu = (p: Pernyataan): Fakta => p.fakta[0] as Fakta;

/** Whether two statements may be on one year: a year that is not said may be any. */
const setahun = ({ identitas: { tahun: a } }: Pernyataan, { identitas: { tahun: b } }: Pernyataan): boolean =>
  a === b || typeof a !== 'number' || typeof b !== 'number';
