import { desimal } from '../../../angka/desimal.js';
import { jumlahTepat } from '../../../angka/jumlah.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, TabelTerbaca } from '../../fakta/fakta.js';
import { totalPolos } from '../../fakta/jenis-baris.js';
import type { Kolom } from '../../fakta/kolom.js';
import { malas } from '../../fakta/malas.js';
import { nilaiKasar, satuanCetak } from '../../fakta/nilai-kasar.js';
import type { Peran } from '../../fakta/peran.js';
import { putuskan } from '../konsistensi.js';
import { nilaiRelasi, type RelasiLurus } from '../relasi.js';
import { jumlahSekolom } from './jumlah-sekolom.js';
import { type CariKelompok, cariKelompokTotal, type KelompokTotal, lapisan } from './kelompok-total.js';
import type { Keluarga } from './susunan-baris.js';
import { bernamaJumlah, tumpukanBaris } from './susunan-tumpuk.js';
import { terbawa } from './terbawa.js';
import { type TotalBagian, totalBagian } from './total-bagian.js';

/** Columns that a total adds up as a matter of course. */
const PASTI_DIJUMLAH: ReadonlySet<Peran | null> = new Set(['pagu', 'realisasi-anggaran', 'sisa', 'bobot', 'jumlah']);
/** Columns in which a total may be a sum, a mean or anything: taken for a sum only where it is one. */
const MUNGKIN_DIJUMLAH: ReadonlySet<Peran | null> = new Set([
  'target',
  'realisasi',
  'nilai',
  'selisih',
  'kondisi-akhir',
  null,
]);

/** Totals as sums of the rows that they stand for. */
export function jumlahKolom(t: TabelTerbaca, keluarga: readonly Keluarga[]): RelasiLurus[] {
  const total = t.baris.filter((b) => b.jenis === 'total');
  const kolom = t.kolom.filter((k) => PASTI_DIJUMLAH.has(k.peran) || (MUNGKIN_DIJUMLAH.has(k.peran) && !k.persen));
  const cari = cariKelompokTotal(t, keluarga);
  const perTotal = total.map((b) => diAtas(t, pilih(t, b, kolom, cari), kolom));
  const perBagian = ratakan(totalBagian(t), (p) => bagian(t, p, kolom));
  const pilihan = [...perTotal, ...perBagian, ...subtotal(t, perTotal, perBagian)];
  const caraBerlaku = new Set(pilihan.filter((p) => p.cocok > 0).map((p) => p.kelompok?.cara));
  // Where one sum of several figures holds the column adds up.
  const bertambah = malas(
    () =>
      new Set(
        kolom.filter((k) =>
          pilihan.some((p) => p.kelompok !== null && terjumlah(jumlahBaris(t, p.baris, p.kelompok, k, true))),
        ),
      ),
  );
  return ratakan(pilihan, ({ baris, kelompok, cocok, tunggal, asal }) => {
    if (kelompok === null || (cocok === 0 && jauhLebih(t, baris, kelompok, kolom))) return [];
    const kuat = cocok > 0 || caraBerlaku.has(kelompok.cara) || tunggal;
    const jumlahan = new Map(kolom.map((k) => [k, jumlahBaris(t, baris, kelompok, k, kuat)] as const));
    const dari = (k: Kolom): RelasiLurus | null => jumlahan.get(k) ?? null;
    return ratakan(kolom, (k) => {
      const jumlah = dari(k);
      if (jumlah === null || ((terbawa(jumlah) || terhitungDuaKali(jumlah)) && !berlaku(jumlah))) return [];
      const r: RelasiLurus = asal === undefined ? jumlah : { ...jumlah, asal };
      const wajib =
        PASTI_DIJUMLAH.has(k.peran) || (k.uang && cocok > 0) || (kelompok.bagian !== undefined && bertambah().has(k));
      if (wajib || berlaku(r)) return [r];
      // Another year of what adds up adds up.
      const menunjukkan = kelompok.baris.length === 1 ? sama : terjumlah;
      if (kolom.some((x) => setahun(x, k) && menunjukkan(dari(x)))) return [r];
      // Counts beside counts that add up: likely meant to, but a density or an age beside them is not.
      const sejenis =
        cacah(k, r) &&
        kolom.some((x) => {
          const lain = x === k ? null : dari(x);
          return lain !== null && sepola(x, lain) && terjumlah(lain);
        });
      return sejenis ? [{ ...r, ragu: true }] : [];
    });
  });
}

/** Rows that make exactly twice their total are groups with their members. */
const terhitungDuaKali = (r: RelasiLurus): boolean =>
  r.suku.length > 2 && nilaiRelasi(r).eq(jumlahTepat([r.hasil.nilai, r.hasil.nilai]));

/** Whole numbers under a heading that is not understood. */
const cacah = (k: Kolom, r: RelasiLurus): boolean => k.peran === null && bulatSemua(r);

const bulatSemua = (r: RelasiLurus): boolean => [r.hasil, ...r.suku.map((s) => s.fakta)].every((f) => f.desimal === 0);

/** `Jumlah Sekolah` counts as its neighbours do; what is greater may be money. */
const sepola = (k: Kolom, r: RelasiLurus): boolean =>
  cacah(k, r) || (k.peran === 'jumlah' && !k.uang && bulatSemua(r) && r.hasil.nilai.lt(BESAR));

const terjumlah = (r: RelasiLurus | null): boolean =>
  r !== null && r.suku.filter((s) => !s.fakta.nilai.isZero()).length > 1 && berlaku(r);

/** Headings that differ by their year alone. */
export const setahun = (a: Kolom, b: Kolom): boolean =>
  a !== b && a.tahun !== null && b.tahun !== null && a.peran === b.peran && tanpaTahun(a) === tanpaTahun(b);

const tanpaTahun = (k: Kolom): string => k.judul.replace(/\d{4}/g, '').trim();

/**
 * In every column the rows make at least twice what the total says: they are nested in a way that is not understood, or it is the total of
 * something else (`Total Desa`), and not added up.
 */
function jauhLebih(t: TabelTerbaca, total: Baris, kelompok: KelompokTotal, kolom: readonly Kolom[]): boolean {
  const semua = ratakan(kolom, (k) => jumlahBaris(t, total, kelompok, k, false) ?? []);
  // No slip makes every column half as much again.
  if (semua.length > 1 && semua.every(jauh)) return true;
  const relasi = semua.filter((r) => PASTI_DIJUMLAH.has(r.hasil.sel?.kolom.peran ?? null));
  return (
    (relasi.length > 1 || !totalPolos(total.label)) &&
    relasi.length > 0 &&
    relasi.every((r) => nilaiRelasi(r).gte(jumlahTepat([r.hasil.nilai, r.hasil.nilai])))
  );
}

const jauh = (r: RelasiLurus): boolean => {
  const [n, h] = [nilaiRelasi(r), r.hasil.nilai];
  return h.isPositive() && jumlahTepat([n, n]).gte(jumlahTepat([h, h, h]));
};

interface Pilihan {
  readonly baris: Baris;
  readonly kelompok: KelompokTotal | null;
  /** In how many columns the total is the sum of these rows. */
  readonly cocok: number;
  /** There is no other set that it could be of. */
  readonly tunggal: boolean;
  /** Where the table itself says which rows it is of. */
  readonly asal?: 'tercetak';
}

/** A total of a section, where its name is that of the section, or some column shows it: of all its rows, or of one of their levels. */
function bagian(t: TabelTerbaca, { baris, kelompok, dinyatakan }: TotalBagian, kolom: readonly Kolom[]): Pilihan[] {
  const calon = [kelompok, ...lapisan(kelompok.baris).filter((l) => l.baris.length > 1)].map((satu) => {
    const tunggal = satu.baris.length === 1;
    const cocok = kolom.filter((k) => (tunggal ? sama : terjumlah)(jumlahBaris(t, baris, satu, k, true))).length;
    return { kelompok: satu, tunggal, cocok };
  });
  const { cocok, tunggal, ...terbaik } = calon.reduce((a, c) => (c.cocok > a.cocok ? c : a));
  return cocok > 0 || (dinyatakan && !tunggal)
    ? [{ baris, ...terbaik, cocok, tunggal: true, ...(dinyatakan ? { asal: 'tercetak' as const } : {}) }]
    : [];
}

/** The subtotals that are named so and add up what stands above them, and those by which a total is the sum of the rest. */
function subtotal(t: TabelTerbaca, perTotal: readonly Pilihan[], perBagian: readonly Pilihan[]): Pilihan[] {
  const isi = t.baris.filter((b) => b.jenis === 'isi');
  const bernama = isi.some(bernamaJumlah) ? tumpukanBaris(t)(isi).bagian.filter((k) => bernamaJumlah(k.induk)) : [];
  const kolom = t.kolom.filter((k) => k.berangka && !k.persen);
  const berlakuSatu = (bagian: readonly Keluarga[]): boolean =>
    bagian.some((k) =>
      kolom.some((c) => terjumlah(jumlahBaris(t, k.induk, { cara: 'subtotal', baris: k.anak }, c, true))),
    );
  const dipakai = ratakan(perTotal, ({ cocok, kelompok }) => {
    const bagian = kelompok?.bagian ?? [];
    return cocok > 0 || berlakuSatu(bagian) ? bagian : [];
  });
  const sudah = new Set(perBagian.map((p) => p.baris));
  return ratakan([...new Map([...bernama, ...dipakai].map((k) => [k.induk, k] as const)).values()], (k) =>
    sudah.has(k.induk)
      ? []
      : [{ baris: k.induk, kelompok: { cara: 'subtotal', baris: k.anak, bagian: [] }, cocok: 1, tunggal: true }],
  );
}

/** Amounts of so many digits are not equal by chance. */
const BESAR = desimal(100_000);

/** Whether a total of one row prints what that row does. */
const sama = (r: RelasiLurus | null): boolean => r?.hasil.nilai.abs().gte(BESAR) === true && berlaku(r);

/** The set of rows of which a total is the sum in most columns; where there is none, the most likely set. */
function pilih(t: TabelTerbaca, baris: Baris, kolom: readonly Kolom[], cari: CariKelompok): Pilihan {
  const { calon, tunggal } = cari(baris);
  let terbaik: Pilihan = { baris, kelompok: calon[0] ?? null, cocok: 0, tunggal };
  for (const kelompok of calon) {
    const cocok = kolom.filter((k) => {
      const r = mungkinJumlah(t, baris, kelompok, k) ? jumlahBaris(t, baris, kelompok, k, true) : null;
      return r !== null && r.suku.length > 0 && !r.hasil.nilai.isZero() && berlaku(r);
    }).length;
    if (cocok > terbaik.cocok) terbaik = { ...terbaik, kelompok, cocok };
  }
  return terbaik;
}

/** So many columns show that a total stands above what it adds up. */
const KOLOM_DI_ATAS = 2;

/** A total that nothing above it makes, with the rows below it where these do in half of its columns and more. */
function diAtas(t: TabelTerbaca, p: Pilihan, kolom: readonly Kolom[]): Pilihan {
  if (p.cocok > 0) return p;
  const bawah = t.baris.slice(t.baris.indexOf(p.baris) + 1);
  const akhir = bawah.findIndex((b) => b.jenis === 'total');
  const baris = bawah.slice(0, akhir < 0 ? undefined : akhir).filter((b) => b.jenis === 'isi');
  const kelompok = { cara: 'di-bawah', baris };
  const relasi = ratakan(kolom, (k) => jumlahBaris(t, p.baris, kelompok, k, true) ?? []);
  const cocok = relasi.filter(terjumlah).length;
  return cocok >= KOLOM_DI_ATAS && cocok * 2 >= relasi.length ? { ...p, kelompok, cocok, tunggal: false } : p;
}

/** More than a binary number is off by in each addition. */
const KASAR = 1e-15;

/** Whether a total could be the sum of rows in a column, by plain numbers: a no is certain, and of the sets that are tried nearly all are none. */
function mungkinJumlah(t: TabelTerbaca, total: Baris, { baris }: KelompokTotal, kolom: Kolom): boolean {
  const hasil = faktaDi(t, total, kolom);
  if (hasil === undefined) return false;
  let [jumlah, mutlak] = [0, 0];
  for (const b of baris) {
    const f = faktaDi(t, b, kolom);
    if (f === undefined) continue;
    jumlah += nilaiKasar(f);
    mutlak += Math.abs(nilaiKasar(f));
  }
  return Math.abs(jumlah - nilaiKasar(hasil)) <= 2 * satuanCetak(hasil) + baris.length * KASAR * mutlak;
}

function jumlahBaris(
  t: TabelTerbaca,
  total: Baris,
  { baris }: KelompokTotal,
  kolom: Kolom,
  kuat: boolean,
): RelasiLurus | null {
  return jumlahSekolom(t, total, baris, kolom, { jenis: 'jumlah-kolom', kuat });
}

const berlaku = (r: RelasiLurus): boolean => putuskan(r)?.status === 'cocok';
