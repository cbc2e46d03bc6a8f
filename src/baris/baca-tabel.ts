import type { SatuanTertulis } from '../angka/baca/satuan-tertulis.js';
import { jarakSunting } from '../angka/kata-terdekat.js';
import { tampil } from '../model/pesan.js';
import { KOLOM, type NamaTabel } from './daftar-kolom.js';
import { type Baris, berangka, bukanIsi, type Kolom, ratakan, yaTidak } from './kolom.js';
import { BuktiNotasi, type Notasi } from './notasi.js';
import type { Pencatat } from './pencatat.js';

/** A row with its values by path. */
export interface BarisTerbaca {
  readonly tabel: NamaTabel;
  /** From 1. */
  readonly nomor: number;
  readonly isi: ReadonlyMap<string, unknown>;
  /** Units that stand beside figures, which have to be those of their indicator. */
  readonly satuan: ReadonlyMap<string, SatuanTertulis>;
  /** What the row calls each path. */
  readonly sebutan: ReadonlyMap<string, string>;
}

/** So many rows of one table: a whole kabupaten has fewer. */
const BARIS_TERBANYAK = 500_000;
/** A name that is so many edits from a known one was meant to be it. */
const SALAH_KETIK = 2;

/** Reads the rows of a table; what is wrong with a name or a value is noted with its row. */
export function bacaTabel(
  tabel: NamaTabel,
  data: unknown,
  pencatat: Pencatat,
  notasi: Notasi | null = null,
): BarisTerbaca[] {
  if (data === undefined || data === null) return [];
  if (!Array.isArray(data)) {
    pencatat.catat(tabel, null, null, 'harus daftar baris');
    return [];
  }
  if (data.length > BARIS_TERBANYAK) {
    pencatat.catat(tabel, null, null, `berisi ${data.length} baris; batasnya ${BARIS_TERBANYAK}`);
    return [];
  }
  const dikenal = new Map<string, JalurKolom | null>();
  const notasiKolom = notasi === null ? notasiDari(tabel, data) : () => notasi;
  return data.flatMap((b: unknown, i) => {
    if (typeof b !== 'object' || b === null || Array.isArray(b)) {
      pencatat.catat(tabel, i + 1, null, 'harus objek dengan nama kolomnya');
      return [];
    }
    return [bacaSatu(tabel, i + 1, b as Baris, dikenal, pencatat, notasiKolom)];
  });
}

interface JalurKolom {
  readonly jalur: string;
  readonly baca: Kolom['baca'];
}

function bacaSatu(
  tabel: NamaTabel,
  nomor: number,
  baris: Baris,
  dikenal: Map<string, JalurKolom | null>,
  pencatat: Pencatat,
  notasiKolom: (jalur: string) => Notasi | null,
): BarisTerbaca {
  const isi = new Map<string, unknown>();
  const satuan = new Map<string, SatuanTertulis>();
  const sebutan = new Map<string, string>();
  for (const [nama, nilai] of Object.entries(baris)) {
    let kolom = dikenal.get(nama);
    if (kolom === undefined) {
      kolom = cariKolom(tabel, nama);
      dikenal.set(nama, kolom);
      if (kolom === null) tegurAsing(tabel, nomor, nama, baris, pencatat);
    }
    if (kolom === null) continue;
    const asing = kolom.baca === yaTidak ? null : bukanIsi(nilai);
    const terbaca = asing === null ? kolom.baca(nilai, notasiKolom(kolom.jalur)) : { tolak: asing };
    if (terbaca === 'lewat') continue;
    if (isi.has(kolom.jalur)) {
      pencatat.catat(tabel, nomor, nama, `dan "${sebutan.get(kolom.jalur)}" berarti sama; sisakan satu`);
      continue;
    }
    sebutan.set(kolom.jalur, nama);
    if ('tolak' in terbaca) pencatat.catat(tabel, nomor, nama, terbaca.tolak);
    else if ('salah' in terbaca) pencatat.catat(tabel, nomor, nama, `${tampil(nilai)} ${terbaca.salah}`);
    else {
      isi.set(kolom.jalur, terbaca.nilai);
      if (terbaca.satuan) satuan.set(kolom.jalur, terbaca.satuan);
    }
  }
  return { tabel, nomor, isi, satuan, sebutan };
}

/** What the texts of each column of figures show of their notation. */
function notasiDari(tabel: NamaTabel, data: readonly unknown[]): (jalur: string) => Notasi | null {
  const dikenal = new Map<string, JalurKolom | null>();
  const bukti = new Map<string, BuktiNotasi>();
  for (const b of data) {
    if (typeof b !== 'object' || b === null) continue;
    for (const [nama, nilai] of Object.entries(b)) {
      if (typeof nilai !== 'string') continue;
      let kolom = dikenal.get(nama);
      if (kolom === undefined) {
        kolom = cariKolom(tabel, nama);
        dikenal.set(nama, kolom);
      }
      if (kolom === null || !berangka(kolom.baca)) continue;
      let milik = bukti.get(kolom.jalur);
      if (milik === undefined) {
        milik = new BuktiNotasi();
        bukti.set(kolom.jalur, milik);
      }
      milik.lihat(nilai.trim());
    }
  }
  return (jalur) => bukti.get(jalur)?.notasi ?? null;
}

const TAHUN = '{tahun}';

function cariKolom(tabel: NamaTabel, nama: string): JalurKolom | null {
  const rata = ratakan(nama);
  const tahun = /(?:19|20|21)\d\d/.exec(rata)?.[0];
  for (const k of KOLOM[tabel] as readonly Kolom[]) {
    for (const n of [k.jalur, ...(k.nama ?? [])].map(ratakanPola)) {
      if (n.includes(TAHUN)) {
        if (tahun !== undefined && n.replace(TAHUN, tahun) === rata)
          return { jalur: k.jalur.replace(TAHUN, tahun), baca: k.baca };
      } else if (n === rata) return { jalur: k.jalur, baca: k.baca };
    }
  }
  return null;
}

const ratakanPola = (jalur: string): string => jalur.split(TAHUN).map(ratakan).join(TAHUN);

/** What follows the name of a column by year: its year, however it is called, or what was meant as one. */
const EKOR_TAHUN = /^(?:tahun|tahunanggaran|ta|th)?([\dol]{3,4})/;

/** The column by year that a name is one of with more than the year behind it, of those that the row has not: `realisasi_tahun_2022`, `realisasi_2O22`. */
function bertahun(tabel: NamaTabel, rata: string, baris: Baris): string | undefined {
  return (KOLOM[tabel] as readonly Kolom[])
    .flatMap((k) => k.nama ?? [])
    .find((n) => {
      const dasar = n.includes(TAHUN) ? ratakan(n.replace(TAHUN, '')) : null;
      const ekor =
        dasar !== null && rata.startsWith(dasar) ? EKOR_TAHUN.exec(rata.slice(dasar.length))?.[1] : undefined;
      return (
        ekor !== undefined &&
        /\d/.test(ekor) &&
        (rata === `${dasar}${ekor}` || !Object.keys(baris).some((b) => ratakan(b) === `${dasar}${ekor}`))
      );
    })
    ?.replace(/_?\{tahun\}/, '');
}

/** Applications have columns of their own (created_at), which are left alone; one that is nearly ours would be lost without a word. */
function tegurAsing(tabel: NamaTabel, nomor: number, nama: string, baris: Baris, pencatat: Pencatat): void {
  const rata = ratakan(nama).slice(0, 40);
  if (rata.length < 4) return;
  const nama2 = (KOLOM[tabel] as readonly Kolom[]).flatMap((k) => [
    k.jalur.replace(/^@|\.?\{tahun\}/g, ''),
    ...(k.nama ?? []).map((n) => n.replace(/_?\{tahun\}/, '')),
  ]);
  const dekat =
    nama2.find((n) => n.length >= 4 && jarakSunting(rata, ratakan(n)) <= SALAH_KETIK) ?? bertahun(tabel, rata, baris);
  if (dekat !== undefined) pencatat.catat(tabel, nomor, nama, `kolom ini tidak dikenal; maksudnya "${dekat}"?`);
}
