import type { Decimal } from '../../angka/desimal.js';
import { irisan, type Selang } from '../../angka/selang.js';
import type { Fakta } from '../fakta/fakta.js';
import { putuskan } from '../relasi/konsistensi.js';
import { type Peta, petakan, relasiDari } from '../relasi/peta.js';
import { anggotaRelasi, type Ganti, type Relasi } from '../relasi/relasi.js';
import type { Konteks } from '../sebab/sebab.js';
import { type Perbaikan, susunPerbaikan } from './perbaikan.js';
import { perluAgarCocok } from './selesaikan.js';
import { terbawa } from './terbawa.js';

/** The most figures of one component that are tried; beyond that only the results of its relations are. */
const CALON_TERBANYAK = 400;
/** The most repairs of one component. */
const PERBAIKAN_TERBANYAK = 60;
/** Repairs this close to the best are as good. */
const SELISIH_SETARA = 0.6;

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
    hasil.push({ ...terbaik, alternatif: setara.map((c) => c.fakta), setara });
    if (terbaik.nilai !== null) ganti.set(terbaik.fakta, terbaik.nilai);
    if (terbaik.ikut !== undefined && terbaik.nilai !== null) sudah.set(terbaik.fakta, terbaik.nilai);
    for (const ikut of terbaik.ikut ?? []) {
      // A mean that carries two errors is told of again, with both mended.
      if (ganti.has(ikut.fakta) && !sudah.has(ikut.fakta)) continue;
      ganti.set(ikut.fakta, ikut.nilai);
      sudah.set(ikut.fakta, ikut.nilai);
      hasil.push(ikut);
    }
    const beres = new Set(terbaik.relasi);
    sisa = sisa.filter((r) => !beres.has(r) && putuskan(r, ganti)?.status === 'tidak');
  }
  return hasil;
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
      perbaiki(f, relasiDari(peta, f), { utuh: relasiDari(utuh, f), goyah: relasiDari(goyah, f) }, konteks, ganti),
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
    return [susunPerbaikan(f, beres, bersama, utuh, konteks, ganti)];
  });
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
