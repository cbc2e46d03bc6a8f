import type { HasilPeriksa, Temuan } from '../../../src/periksa/temuan/temuan.js';
import type { Lokasi } from '../../../src/tabel/lokasi.js';
import type { Buku } from '../../../src/tabel/tabel.js';
import { Acak } from './acak.js';
import { buatLaporan } from './buat-laporan.js';
import { bagiBulat, type Sel } from './cetakan.js';
import type { LaporanBuatan } from './laporan-buatan.js';
import { PENYUNTIK, pembilang } from './suntik.js';

export type Periksa = (buku: Buku) => HasilPeriksa;
export type PembuatLaporan = (benih: number) => LaporanBuatan;

/** What became of one error that was put in. */
export interface HasilSuntikan {
  readonly benih: number;
  readonly jenis: string;
  /** Some relation that held no longer can, by the maker's own knowledge. */
  readonly terdeteksi: boolean;
  /** Relations that bind the changed cell (the least of them where there are two). */
  readonly saksi: number;
  readonly ditemukan: boolean;
  readonly selPertama: boolean;
  readonly sebabPertama: boolean;
  /** The cause that was named first at the cell. */
  readonly sebab: string | undefined;
  /** New galat that touch no changed cell. */
  readonly galatPalsu: number;
}

const URUTAN = { galat: 0, peringatan: 1, catatan: 2 } as const;
const kunci = (t: Temuan) => JSON.stringify([t.kode, t.lokasi.tabel, t.lokasi.bagian, t.lokasi.baris, t.lokasi.kolom]);

interface Disuntik {
  readonly jenis: string;
  readonly sel: readonly Sel[];
  readonly sebab: readonly string[];
}

type Isi = Pick<Sel, 'teks' | 'angka'>;

/** Takes an error back: cells as they were before it. */
function pulihkan(
  sebelum: ReadonlyMap<Sel, { teks: string; angka: Isi['angka'] | undefined }>,
  sel: readonly Sel[],
  asli: typeof sebelum,
): void {
  for (const s of sel) {
    const isi = sebelum.get(s) ?? asli.get(s);
    if (isi === undefined) continue;
    s.teks = isi.teks;
    if (isi.angka === undefined) delete s.angka;
    else s.angka = isi.angka;
  }
}

/** Puts errors of a kind, or of any kind, into a report; none into a cell that already has one. */
export function suntikBanyak(l: LaporanBuatan, a: Acak, jenis: string | undefined, banyak: number): Disuntik[] {
  const suntikan: Disuntik[] = [];
  const tersentuh = new Set<Sel>();
  const asli = new Map([...new Set(l.relasi.flatMap((r) => r.sel))].map((s) => [s, { teks: s.teks, angka: s.angka }]));
  for (let i = 0; i < banyak; i += 1) {
    const p = PENYUNTIK.find((x) => x.jenis === jenis) ?? a.pilih(PENYUNTIK);
    const sebelum = new Map([...tersentuh].map((s) => [s, { teks: s.teks, angka: s.angka }]));
    const sel = p.suntik(l, a);
    if (!sel) continue;
    if (sel.some((s) => tersentuh.has(s))) {
      pulihkan(sebelum, sel, asli);
      continue;
    }
    for (const s of sel) tersentuh.add(s);
    suntikan.push({ jenis: p.jenis, sel, sebab: p.sebab });
  }
  return suntikan;
}

type Kunci = ReadonlySet<string>;
const dasarMenurut = new WeakMap<Periksa, WeakMap<PembuatLaporan, Map<number, Kunci>>>();

/** What is found in the report of a seed before anything is put into it; every kind of error asks for the same. */
function dasarDari(benih: number, periksa: Periksa, buat: PembuatLaporan): Kunci {
  const menurut = dasarMenurut.get(periksa) ?? new WeakMap<PembuatLaporan, Map<number, Kunci>>();
  dasarMenurut.set(periksa, menurut);
  const menurutBenih = menurut.get(buat) ?? new Map<number, Kunci>();
  menurut.set(buat, menurutBenih);
  const dasar = menurutBenih.get(benih) ?? new Set(periksa(buat(benih).keBuku()).temuan.map(kunci));
  menurutBenih.set(benih, dasar);
  return dasar;
}

/** Puts `banyak` errors of a kind, or of any kind, into the report of a seed and checks it before and after. */
export function ukurSuntikan(
  benih: number,
  jenis: string | undefined,
  banyak: number,
  periksa: Periksa,
  buat: PembuatLaporan = buatLaporan,
): HasilSuntikan[] {
  const l = buat(benih);
  const a = new Acak(benih * 7919 + 13);
  const dulu = l.relasi.filter((r) => r.terpenuhi());
  const teksDulu = new Map([...new Set(l.relasi.flatMap((r) => r.sel))].map((s) => [s, s.teks]));
  const suntikan = suntikBanyak(l, a, jenis, banyak);
  const tersentuh = new Set(suntikan.flatMap((s) => s.sel));
  if (suntikan.length === 0) return [];
  const dasar = dasarDari(benih, periksa, buat);
  const baru = periksa(l.keBuku())
    .temuan.filter((t) => !dasar.has(kunci(t)))
    .sort((x, y) => URUTAN[x.tingkat] - URUTAN[y.tingkat]);
  const letak = new Map([...tersentuh].map((s) => [s, l.letak(s)]));
  const di = (s: Sel, lokasi: Lokasi) => {
    const p = letak.get(s);
    if (!p || p.bagian !== lokasi.bagian) return false;
    return p.bagian === undefined
      ? p.tabel === lokasi.tabel && p.baris === lokasi.baris && p.kolom === lokasi.kolom
      : Math.abs((p.kolom ?? 0) - (lokasi.kolom ?? -99)) <= 4;
  };
  const kena = (t: Temuan, sel: readonly Sel[]) => sel.some((s) => di(s, t.lokasi) || t.terkait.some((k) => di(s, k)));
  const palsu = baru.filter((t) => t.tingkat === 'galat' && !kena(t, [...tersentuh])).length;
  return suntikan.map((x, i) => {
    const pecah = dulu.filter((r) => r.sel.some((s) => x.sel.includes(s)) && !r.terpenuhi());
    const menyentuh = baru.filter((t) => kena(t, x.sel));
    // A finding at another cell that holds an error of its own is right about that one, and not yet about this.
    const [pertama] = menyentuh.filter(
      (t) => x.sel.some((s) => di(s, t.lokasi)) || ![...tersentuh].some((s) => di(s, t.lokasi)),
    );
    const diSel = menyentuh.find((t) => x.sel.some((s) => di(s, t.lokasi)));
    const sebab = diSel?.penjelasan[0]?.sebab;
    return {
      benih,
      jenis: x.jenis,
      terdeteksi:
        x.jenis === 'terpotong'
          ? bisaTerpotong(l, x.sel)
          : pecah.length > 0 &&
            x.sel.some((s) => s.teks !== teksDulu.get(s)) &&
            (x.jenis !== 'aturan-lain' || pecah.length > 1 || beraturan(l, x.sel)),
      saksi: Math.min(...x.sel.map((s) => dulu.filter((r) => r.sel.includes(s)).length)),
      ditemukan: menyentuh.length > 0,
      selPertama: pertama !== undefined && x.sel.some((s) => di(s, pertama.lokasi)),
      sebabPertama: sebab !== undefined && x.sebab.includes(sebab),
      sebab,
      galatPalsu: i === 0 ? palsu : 0,
    };
  });
}

/**
 * A row by another rule stands out where a third row of its column shows which rule is meant; better-the-lower rows alone are told from
 * each other only by their like.
 */
function beraturan(l: LaporanBuatan, sel: readonly Sel[]): boolean {
  const h = l.hitungan.find((x) => sel.includes(x.hasil));
  return l.hitungan.some((x) => h && x.kolom === h.kolom && x !== h && x.aturan === h.aturan && membedakanAturan(x));
}

function membedakanAturan({ a, b, d, mode }: LaporanBuatan['hitungan'][number]): boolean {
  if (!a.angka || !b.angka) return false;
  const [x, y] = [a.angka, b.angka];
  const hasil = ['maks', 'min-selisih', 'min-rasio'].map((aturan) => {
    const [n, m] = pembilang(aturan, x, y);
    return m === 0n ? null : bagiBulat(n, m, d, mode);
  });
  return new Set(hasil).size === hasil.length;
}

/** A truncated row stands out where at least three others of its column could have been truncated and were not. */
function bisaTerpotong(l: LaporanBuatan, sel: readonly Sel[]): boolean {
  const h = l.hitungan.find((x) => sel.includes(x.hasil));
  return l.hitungan.filter((x) => h && x.kolom === h.kolom && x !== h && membedakan(x)).length >= 3;
}

function membedakan({ a, b, d, aturan }: LaporanBuatan['hitungan'][number]): boolean {
  if (!a.angka || !b.angka) return false;
  const [n, m] = pembilang(aturan, a.angka, b.angka);
  return m !== 0n && bagiBulat(n, m, d, 'setengah-naik') !== bagiBulat(n, m, d, 'potong');
}

/** What the check says of right reports. */
export interface HasilBersih {
  tabel: number;
  sel: number;
  relasi: number;
  galat: { readonly benih: number; readonly temuan: Temuan }[];
  peringatan: { readonly benih: number; readonly temuan: Temuan }[];
  /** Milliseconds in the check itself. */
  waktu: number;
}

/** Checks right reports of consecutive seeds until there are `tabel` tables. */
export function ukurBersih(
  dari: number,
  tabel: number,
  periksa: Periksa,
  buat: PembuatLaporan = buatLaporan,
): HasilBersih {
  const hasil: HasilBersih = { tabel: 0, sel: 0, relasi: 0, galat: [], peringatan: [], waktu: 0 };
  for (let benih = dari; hasil.tabel < tabel; benih += 1) {
    const buku = buat(benih).keBuku();
    const mulai = performance.now();
    const { temuan, ringkasan } = periksa(buku);
    hasil.waktu += performance.now() - mulai;
    hasil.tabel += buku.tabel.length;
    hasil.sel += buku.tabel.reduce((n, t) => n + t.baris.reduce((m, b) => m + b.length, 0), 0);
    hasil.relasi += ringkasan.relasi;
    for (const t of temuan) {
      if (t.tingkat === 'galat') hasil.galat.push({ benih, temuan: t });
      if (t.tingkat === 'peringatan') hasil.peringatan.push({ benih, temuan: t });
    }
  }
  return hasil;
}
