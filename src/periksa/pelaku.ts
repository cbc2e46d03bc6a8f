import type { Decimal } from '../angka/desimal.js';
import { irisan, type Selang } from '../angka/selang.js';
import { faktaDi } from './fakta/baca-tabel.js';
import type { Fakta } from './fakta/fakta.js';
import { kejanggalan } from './kejanggalan.js';
import { putuskan } from './konsistensi.js';
import { nilaiTerduga, nilaiTunggal } from './nilai-perbaikan.js';
import { anggotaRelasi, type Ganti, nilaiRelasi, type Relasi } from './relasi/relasi.js';
import { sebabUntuk } from './sebab/daftar.js';
import type { KandidatSebab, Konteks } from './sebab/sebab.js';
import { terbawaDari } from './sebab/terbawa.js';
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
  /** Values of the figures that were computed from this one and carry its error. */
  readonly terbawa?: Ganti;
  /** Values on which the repair rests, where they are not the printed ones. */
  readonly dasar?: Ganti;
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
        peta.get(f)?.forEach((lain) => {
          if (sudah.has(lain)) return;
          sudah.add(lain);
          antre.push(lain);
        });
      }
    }
    return [isi];
  });
}

const TANPA_RELASI: Peta = new Map();

/** The relations beside the broken ones: those that hold and must stay so, and those that hold but for rounding, and may bear witness. */
interface Sekitar {
  readonly utuh: Peta;
  readonly goyah: Peta;
}

/**
 * The smallest, most plausible set of figures whose change makes the relations of a component hold. `sudah` holds the figures that were found
 * to carry the error of another, and takes those found here.
 */
export function cariPelaku(
  rusak: readonly Relasi[],
  utuh: Peta,
  konteks: Konteks,
  sudah: Map<Fakta, Decimal> = new Map(),
  goyah: Peta = TANPA_RELASI,
): Perbaikan[] {
  const hasil: Perbaikan[] = [];
  const ganti = new Map(sudah);
  let sisa = rusak.filter((r) => putuskan(r, ganti)?.status === 'tidak');
  while (sisa.length > 0 && hasil.length < PERBAIKAN_TERBANYAK) {
    const calon = calonPerbaikan(sisa, { utuh, goyah }, konteks, ganti);
    // Where every change breaks something that holds, two sets of figures contradict each other: the result is named, with its counterpart.
    const terbaik = layak(calon[0]) ? calon[0] : (paksa(sisa, konteks, ganti) ?? calon[0]);
    if (terbaik === undefined) break;
    const setara = calon.filter(
      (c) =>
        c.fakta !== terbaik.fakta &&
        c.relasi.length === terbaik.relasi.length &&
        c.biaya - terbaik.biaya <= SELISIH_SETARA,
    );
    hasil.push({ ...terbaik, alternatif: setara.map((c) => c.fakta) });
    if (terbaik.nilai !== null) ganti.set(terbaik.fakta, terbaik.nilai);
    for (const [f, n] of terbaik.terbawa ?? []) {
      if (ganti.has(f)) continue;
      ganti.set(f, n);
      sudah.set(f, n);
      hasil.push(ikutTerbawa(f, n, terbaik, sisa));
    }
    const beres = new Set(terbaik.relasi);
    sisa = sisa.filter((r) => !beres.has(r) && putuskan(r, ganti)?.status === 'tidak');
  }
  return hasil;
}

/** A figure that carries the error of another one. */
function ikutTerbawa(f: Fakta, nilai: Decimal, dari: Perbaikan, rusak: readonly Relasi[]): Perbaikan {
  const milik = rusak.filter((r) => anggotaRelasi(r).includes(f));
  return {
    fakta: f,
    nilai,
    relasi: milik.length > 0 ? milik : dari.relasi,
    sebab: [terbawaDari(dari.fakta, nilai)],
    biaya: dari.biaya,
    saksi: dari.saksi,
    alternatif: [dari.fakta],
  };
}

/** An input that nothing explains is no suspect where it is stated once, in a sentence: there the computed figure is named. */
const layak = (p: Perbaikan | undefined): boolean =>
  p !== undefined &&
  (p.sebab.length > 0 || p.relasi.some((r) => r.hasil === p.fakta) || p.relasi.some((r) => r.jenis !== 'narasi'));

/**
 * The best result of a relation whatever it breaks: where every change breaks something that holds, two sets of figures contradict each
 * other, and the computed figure is named with its counterpart.
 */
const paksa = (rusak: readonly Relasi[], konteks: Konteks, ganti: Ganti): Perbaikan | undefined =>
  calonPerbaikan(rusak, { utuh: TANPA_RELASI, goyah: TANPA_RELASI }, konteks, ganti).find((c) =>
    c.relasi.some((r) => r.hasil === c.fakta),
  );

/** Every single figure whose change repairs something, those that repair most first, the most plausible first among them. */
function calonPerbaikan(
  rusak: readonly Relasi[],
  { utuh, goyah }: Sekitar,
  konteks: Konteks,
  ganti: Ganti,
): Perbaikan[] {
  const peta = petakan(rusak);
  const semua = peta.size > CALON_TERBANYAK ? [...new Set(rusak.map((r) => r.hasil))] : [...peta.keys()];
  return semua
    .filter((f) => !ganti.has(f))
    .flatMap((f) =>
      perbaiki(f, peta.get(f) ?? [], { utuh: utuh.get(f) ?? [], goyah: goyah.get(f) ?? [] }, konteks, ganti),
    )
    .sort((a, b) => b.relasi.length - a.relasi.length || a.biaya - b.biaya || a.fakta.no - b.fakta.no);
}

/** The relations of one figure beside the broken ones. */
interface Milik {
  readonly utuh: readonly Relasi[];
  readonly goyah: readonly Relasi[];
}

function perbaiki(f: Fakta, rusak: readonly Relasi[], milik: Milik, konteks: Konteks, ganti: Ganti): Perbaikan[] {
  const sendiri = perbaikiSendiri(f, rusak, milik, konteks, ganti);
  return sendiri.length > 0 ? sendiri : terbawa(f, rusak, milik.utuh, konteks, ganti);
}

/** Repairs by this figure alone, which break nothing. */
function perbaikiSendiri(
  f: Fakta,
  rusak: readonly Relasi[],
  { utuh, goyah }: Milik,
  konteks: Konteks,
  ganti: Ganti,
): Perbaikan[] {
  const batas = irisanSemua(f, utuh, ganti);
  if (batas === null) return [];
  const semua = [...rusak, ...goyah];
  const perlu = new Map(semua.map((r) => [r, perluAgarCocok(r, f, ganti)] as const));
  const sudah = new Set<string>();
  return rusak.flatMap((benih) => {
    // From each broken relation on, as many others as one value can repair with it.
    let bersama: Selang = batas;
    const beres: Relasi[] = [];
    for (const r of [benih, ...semua.filter((x) => x !== benih)]) {
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
      .map((r) => semua.indexOf(r))
      .sort((x, y) => x - y)
      .join();
    if (sudah.has(kunci)) return [];
    sudah.add(kunci);
    return [susun(f, beres, bersama, utuh, konteks, ganti)];
  });
}

/**
 * A figure whose error was carried on: with the figures computed from it changed by as much, everything holds. Only where a simple slip
 * explains the figure itself.
 */
function terbawa(
  f: Fakta,
  rusak: readonly Relasi[],
  utuh: readonly Relasi[],
  konteks: Konteks,
  ganti: Ganti,
): Perbaikan[] {
  return rusak.flatMap((r) => {
    const perlu = perluAgarCocok(r, f, ganti);
    const [terduga] = perlu === null ? [] : sebabUntuk({ fakta: f, perlu, relasi: [r], konteks });
    const nilai = terduga?.nilai;
    if (perlu === null || !nilai || !lebihWajar(f, nilai)) return [];
    const baru = new Map([...ganti, [f, nilai] as const]);
    for (const u of utuh) {
      if (putuskan(u, baru)?.status !== 'tidak') continue;
      const ikut = u.hasil === f ? null : nilaiRelasi(u, baru);
      if (ikut === null || u.bentuk !== 'lurus') return [];
      baru.set(u.hasil, ikut);
    }
    const p = susun(f, [r], perlu, utuh, konteks, ganti);
    return [{ ...p, biaya: p.biaya - 1, terbawa: baru }];
  });
}

/** Whether a value fits the other amounts of its row where the printed one does not: many times larger or smaller than all of them. */
function lebihWajar(f: Fakta, nilai: Decimal): boolean {
  if (f.sel === null) return false;
  const { tabel, baris } = f.sel;
  const sebaris = tabel.kolom
    .flatMap((k) => faktaDi(tabel, baris, k) ?? [])
    .filter((x) => x !== f && x.peran === f.peran && !x.nilai.isZero());
  const jauh = (n: Decimal): number => sebaris.filter((x) => n.div(x.nilai).gt(3) || n.div(x.nilai).lt('0.33')).length;
  return sebaris.length >= 2 && jauh(f.nilai) === sebaris.length && jauh(nilai) === 0;
}

/** All numbers. */
const SEMUA: Selang = { bawah: null, atas: null, bawahTertutup: false, atasTertutup: false };

/** The values that keep the relations that hold. */
function irisanSemua(f: Fakta, relasi: readonly Relasi[], ganti: Ganti): Selang | null {
  let bersama: Selang = SEMUA;
  for (const r of relasi) {
    const perlu = perluAgarCocok(r, f, ganti);
    const sempit = perlu && irisan(bersama, perlu);
    if (sempit === null) return null;
    bersama = sempit;
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
  const nilai =
    terduga?.nilai ??
    (fakta.rusak ? nilaiTerduga(fakta, perlu, sebab) : null) ??
    nilaiTunggal(fakta, perlu, relasi, ganti);
  const turunan = relasi.some((r) => r.hasil === fakta);
  const dasar = turunan ? 1 : relasi.length > 1 ? 1.5 : 2.5;
  const biaya = dasar + (terduga === undefined ? 2.5 : -Math.log(Math.max(terduga.skor, 0.01)) * 2);
  return {
    fakta,
    nilai,
    relasi,
    sebab,
    // An input that no figure of its kind of print would repair is hardly the one.
    biaya: biaya + (nilai === null && !turunan ? 2 : 0) - kejanggalan(fakta),
    saksi: relasi.length + utuh.length,
    alternatif: [],
  };
}
