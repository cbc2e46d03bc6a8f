import { bulatkan } from '../angka/bulatkan.js';
import type { Decimal } from '../angka/desimal.js';
import { irisan, memuat, type Selang } from '../angka/selang.js';
import type { Fakta } from './fakta/fakta.js';
import { putuskan } from './konsistensi.js';
import { anggotaRelasi, type Ganti, nilaiRelasi, type Relasi } from './relasi/relasi.js';
import { sebabUntuk } from './sebab/daftar.js';
import type { KandidatSebab, Konteks } from './sebab/sebab.js';
import { perluAgarCocok } from './selesaikan.js';

/** One figure that is to blame, with what it should have been. */
export interface Perbaikan {
  readonly fakta: Fakta;
  /** The value that repairs; null where several would. */
  readonly nilai: Decimal | null;
  readonly relasi: readonly Relasi[];
  readonly sebab: readonly KandidatSebab[];
  readonly biaya: number;
  /** How many relations speak of the figure, broken or not. */
  readonly saksi: number;
  /** Other figures whose change would do as well. */
  readonly alternatif: readonly Fakta[];
}

/** Relations by the figures that they bind. */
export type Peta = ReadonlyMap<Fakta, readonly Relasi[]>;

/** The most figures of one component that are tried; beyond that only the results of its relations are. */
const CALON_TERBANYAK = 400;
/** The most repairs of one component. */
const PERBAIKAN_TERBANYAK = 60;
/** Repairs this close to the best are as good. */
const SELISIH_SETARA = 0.6;

export const petakan = (relasi: readonly Relasi[]): Map<Fakta, Relasi[]> => {
  const peta = new Map<Fakta, Relasi[]>();
  for (const r of relasi) {
    for (const f of new Set(anggotaRelasi(r))) {
      const milik = peta.get(f);
      if (milik) milik.push(r);
      else peta.set(f, [r]);
    }
  }
  return peta;
};

/** The broken relations in groups that share no figure. */
export function komponen(rusak: readonly Relasi[]): Relasi[][] {
  const peta = petakan(rusak);
  const sudah = new Set<Relasi>();
  return rusak.flatMap((awal) => {
    if (sudah.has(awal)) return [];
    const isi: Relasi[] = [];
    const antre = [awal];
    sudah.add(awal);
    for (let r = antre.pop(); r !== undefined; r = antre.pop()) {
      isi.push(r);
      for (const f of anggotaRelasi(r)) {
        for (const lain of peta.get(f) ?? []) {
          if (sudah.has(lain)) continue;
          sudah.add(lain);
          antre.push(lain);
        }
      }
    }
    return [isi];
  });
}

const TANPA_UTUH: Peta = new Map();

/** The smallest, most plausible set of figures whose change makes the relations of a component hold. */
export function cariPelaku(rusak: readonly Relasi[], utuh: Peta, konteks: Konteks): Perbaikan[] {
  const hasil: Perbaikan[] = [];
  const ganti = new Map<Fakta, Decimal>();
  let sisa = [...rusak];
  while (sisa.length > 0 && hasil.length < PERBAIKAN_TERBANYAK) {
    const calon = calonPerbaikan(sisa, utuh, konteks, ganti);
    // Where every change breaks something that holds, two sets of figures contradict each other: the result is named, with its counterpart.
    const terbaik =
      calon[0] ?? calonPerbaikan(sisa, TANPA_UTUH, konteks, ganti).find((c) => c.relasi[0]?.hasil === c.fakta);
    if (terbaik === undefined) break;
    const setara = calon.filter(
      (c) =>
        c.fakta !== terbaik.fakta &&
        c.relasi.length === terbaik.relasi.length &&
        c.biaya - terbaik.biaya <= SELISIH_SETARA,
    );
    hasil.push({ ...terbaik, alternatif: setara.map((c) => c.fakta) });
    if (terbaik.nilai !== null) ganti.set(terbaik.fakta, terbaik.nilai);
    const beres = new Set(terbaik.relasi);
    sisa = sisa.filter((r) => !beres.has(r) && putuskan(r, ganti)?.status === 'tidak');
  }
  return hasil;
}

/** Every single figure whose change repairs something, those that repair most first, the most plausible first among them. */
function calonPerbaikan(rusak: readonly Relasi[], utuh: Peta, konteks: Konteks, ganti: Ganti): Perbaikan[] {
  const peta = petakan(rusak);
  const semua = peta.size > CALON_TERBANYAK ? [...new Set(rusak.map((r) => r.hasil))] : [...peta.keys()];
  return semua
    .filter((f) => !ganti.has(f))
    .flatMap((f) => perbaiki(f, peta.get(f) ?? [], utuh.get(f) ?? [], konteks, ganti))
    .sort((a, b) => b.relasi.length - a.relasi.length || a.biaya - b.biaya || a.fakta.no - b.fakta.no);
}

function perbaiki(
  f: Fakta,
  rusak: readonly Relasi[],
  utuh: readonly Relasi[],
  konteks: Konteks,
  ganti: Ganti,
): Perbaikan[] {
  const batas = irisanSemua(f, utuh, ganti);
  if (batas === null) return [];
  const perlu = new Map(rusak.map((r) => [r, perluAgarCocok(r, f, ganti)] as const));
  const sudah = new Set<string>();
  return rusak.flatMap((benih) => {
    // From each broken relation on, as many others as one value can repair with it.
    let bersama: Selang = batas;
    const beres: Relasi[] = [];
    for (const r of [benih, ...rusak.filter((x) => x !== benih)]) {
      const ini = perlu.get(r);
      const coba: Selang | null = ini ? irisan(bersama, ini) : null;
      if (coba === null) {
        if (r === benih) return [];
        continue;
      }
      bersama = coba;
      beres.push(r);
    }
    const kunci = beres
      .map((r) => rusak.indexOf(r))
      .sort((x, y) => x - y)
      .join();
    if (sudah.has(kunci)) return [];
    sudah.add(kunci);
    return [susun(f, beres, bersama, utuh, konteks, ganti)];
  });
}

/** All numbers. */
const SEMUA: Selang = { bawah: null, atas: null, bawahTertutup: false, atasTertutup: false };

/** The values that keep the relations that hold. */
function irisanSemua(f: Fakta, relasi: readonly Relasi[], ganti: Ganti): Selang | null {
  let bersama: Selang | null = SEMUA;
  for (const r of relasi) {
    const perlu = perluAgarCocok(r, f, ganti);
    bersama = perlu === null || bersama === null ? null : irisan(bersama, perlu);
    if (bersama === null) return null;
  }
  return bersama;
}

function susun(
  fakta: Fakta,
  relasi: readonly Relasi[],
  perlu: Selang,
  utuh: readonly Relasi[],
  konteks: Konteks,
  ganti: Ganti,
): Perbaikan {
  const sebab = sebabUntuk({ fakta, perlu, relasi, konteks });
  const terduga = sebab[0];
  const nilai = terduga?.nilai ?? nilaiTunggal(fakta, perlu, relasi, ganti);
  const turunan = relasi.some((r) => r.hasil === fakta);
  const dasar = turunan ? 1 : relasi.length > 1 ? 1.5 : 2.5;
  const biaya = dasar + (terduga === undefined ? 2.5 : -Math.log(Math.max(terduga.skor, 0.01)) * 2);
  return { fakta, nilai, relasi, sebab, biaya, saksi: relasi.length + utuh.length, alternatif: [] };
}

/** The value to print: the half-up value of a result, percentages with two decimals; of an input the one printable value that fits. */
function nilaiTunggal(f: Fakta, perlu: Selang, relasi: readonly Relasi[], ganti: Ganti): Decimal | null {
  const d = Math.min(f.desimal, 20);
  const hasil = relasi.find((r) => r.hasil === f);
  const sebenarnya = hasil === undefined ? null : nilaiRelasi(hasil, ganti);
  if (sebenarnya !== null) return bulatkan(sebenarnya, f.persen || d > 0 ? Math.max(d, 2) : d);
  if (perlu.bawah === null || perlu.atas === null) return null;
  const tengah = bulatkan(perlu.bawah.plus(perlu.atas).div(2), d);
  return memuat(perlu, tengah) ? tengah : null;
}
