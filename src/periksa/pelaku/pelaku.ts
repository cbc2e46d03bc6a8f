import type { Decimal } from '../../angka/desimal.js';
import { selisihTepat } from '../../angka/jumlah.js';
import { ratakan } from '../../tabel/tiap.js';
import type { Fakta } from '../fakta/fakta.js';
import { masihPatah } from '../relasi/patah.js';
import { type Peta, petakan, relasiDari } from '../relasi/peta.js';
import {
  anggotaRelasi,
  berlapis,
  denganNilai,
  type Ganti,
  nilaiRelasi,
  type Relasi,
  tanpaUsul,
} from '../relasi/relasi.js';
import { sekaliKetik } from '../relasi/sekali-ketik.js';
import {
  BERAT_RELASI,
  BERES_PASTI,
  BOBOT_SEBAB,
  JARAK_DIBANTAH,
  JARAK_PASTI,
  JARAK_SEJENIS,
  JARAK_SETARA,
  NETO_TERKECIL,
} from '../sebab/bobot.js';
import type { Konteks } from '../sebab/sebab.js';
import { akibatDari } from './akibat.js';
import { beratRelasi, berlainan } from './berat.js';
import { type Catatan, calonDari, catatanBaru, lupakanNilai } from './calon.js';
import { galat } from './galat.js';
import type { Perbaikan } from './perbaikan.js';

/** The most figures of one component that are tried; beyond that only the results of its relations are. */
const CALON_TERBANYAK = 400;
/** The most repairs of one component. */
const PERBAIKAN_TERBANYAK = 60;
/** So many explanations of like weight are told; more say only that nothing is known. */
const TANDINGAN_TERBANYAK = 30;

const TANPA_RELASI: Peta = new Map();

/**
 * The smallest, most plausible set of figures whose change makes the relations of a component hold: the best correction is accepted, everything
 * is looked at again with it, and so on. The figures of the relations that it mends bear witness to it and are not accused after. `sudah`
 * holds the figures that were found to carry the error of another, and takes those found here.
 */
export function cariPelaku(
  rusak: readonly Relasi[],
  utuh: Peta,
  konteks: Konteks,
  sudah: Map<Fakta, Decimal> = new Map(),
  goyah: Peta = TANPA_RELASI,
): Perbaikan[] {
  const hasil: Perbaikan[] = [];
  // What was put right before stands below: it is never copied, nor taken back here.
  const milik = new Map<Fakta, Decimal>();
  const ganti = berlapis(milik, sudah);
  const saksi: Relasi[] = [];
  const kabur = new Set<Fakta>();
  let sisa = rusak.filter((r) => masihPatah(r, ganti));
  const semua = petakan(rusak);
  const ingatan: Ingatan = new Map();
  const lupakan = (f: Fakta): void => {
    const catatan = ingatan.get(f);
    if (catatan !== undefined) lupakanNilai(catatan);
  };
  while (sisa.length > 0 && hasil.length < PERBAIKAN_TERBANYAK) {
    const calon = calonPerbaikan(sisa, { utuh, goyah, saksi: petakan(saksi) }, konteks, ganti, ingatan);
    const putusan = pilih(calon);
    // What is left speaks only of figures that are settled, or that bear witness as they are printed.
    if (putusan === null) break;
    const sendiri = new Set(ratakan(putusan.relasi, anggotaRelasi));
    const ikut =
      putusan.nilai === null ? [] : akibatDari(putusan.fakta, putusan.nilai, { utuh, saksi: sendiri }, ganti);
    // What it rests on stays as it is now; what is put right later was not known to it.
    const dasar = dasarDari(putusan, ganti);
    hasil.push({
      ...putusan,
      ikut,
      dasar,
      tandingan: putusan.tandingan.map((t) => ({ ...t, dasar: dasarDari(t, ganti) })),
    });
    const lama = new Map(milik);
    if (putusan.nilai !== null) milik.set(putusan.fakta, putusan.nilai);
    // What is itself in doubt may excuse other figures, and accuses none.
    if (!galat(putusan) || !putusan.relasi.some((r) => r.kuat))
      for (const f of [putusan.fakta, ...ikut.map((i) => i.fakta)]) kabur.add(f);
    for (const i of ikut) {
      milik.set(i.fakta, i.nilai);
      sudah.set(i.fakta, i.nilai);
    }
    if (ikut.length > 0 && putusan.nilai !== null) sudah.set(putusan.fakta, putusan.nilai);
    if (putusan.kepastian === 'satu' && putusan.nilai !== null) saksi.push(...putusan.relasi);
    const beres = new Set(putusan.relasi);
    const tetap = sisa.filter((r) => !beres.has(r));
    const terbuka = [...tetap, ...tarikKembali(hasil, putusan, milik, sudah)];
    // What a round changes is little: only what it touches is judged again. A component of n figures would else take n rounds of n.
    const kena = new Set(terbuka.slice(tetap.length));
    for (const r of kena) for (const x of anggotaRelasi(r)) lupakan(x);
    for (const f of new Set([...lama.keys(), ...milik.keys()])) {
      if (lama.get(f) === milik.get(f)) continue;
      for (const r of relasiDari(semua, f)) kena.add(r);
      for (const peta of [semua, goyah, utuh])
        for (const r of relasiDari(peta, f)) for (const x of anggotaRelasi(r)) lupakan(x);
    }
    sisa = terbuka.filter(
      (r) =>
        (!kena.has(r) || masihPatah(r, ganti)) &&
        !bagianDiragukan(r, ganti) &&
        (r.kuat || !anggotaRelasi(r).some((f) => kabur.has(f))),
    );
  }
  return hasil;
}

/** What was put right of the figures that a repair speaks of. */
const dasarDari = ({ relasi }: Perbaikan, ganti: Ganti): Ganti =>
  new Map(
    ratakan(ratakan(relasi, anggotaRelasi), (f): [Fakta, Decimal][] => {
      const nilai = ganti.get(f);
      return nilai === undefined ? [] : [[f, nilai]];
    }),
  );

/**
 * An either-or is decided anew when one of its figures turns out to be wrong by itself: the other was weighed against the figure as it is printed.
 * Returns the relations that are open again. What is put right for certain is never withdrawn, so this ends.
 */
function tarikKembali(
  hasil: Perbaikan[],
  putusan: Perbaikan,
  milik: Map<Fakta, Decimal>,
  sudah: Map<Fakta, Decimal>,
): Relasi[] {
  if (putusan.kepastian !== 'satu' || putusan.nilai === null) return [];
  const ditarik = hasil.filter((p) => p.tandingan.some((t) => t.fakta === putusan.fakta));
  for (const p of ditarik) {
    hasil.splice(hasil.indexOf(p), 1);
    for (const f of [p.fakta, ...p.ikut.map((i) => i.fakta)]) {
      milik.delete(f);
      sudah.delete(f);
    }
  }
  return ratakan(ditarik, (p) => p.relasi);
}

/**
 * Whether a sum that was only found by a search misses, with what was put right, by just one of its parts: then that row is none of them, which
 * could not be seen before.
 */
function bagianDiragukan(r: Relasi, ganti: Ganti): boolean {
  if (r.bentuk !== 'lurus' || r.asal !== 'cari' || r.suku.length < 2) return false;
  const beda = selisihTepat(nilaiRelasi(r, ganti), ganti.get(r.hasil) ?? r.hasil.nilai).abs();
  return r.suku.some(({ fakta }) => !ganti.has(fakta) && fakta.nilai.abs().eq(beda));
}

/** The best explanation, with those of like weight that explain the same; null where there is none. */
function pilih(calon: readonly Perbaikan[]): Perbaikan | null {
  const [terbaik] = calon;
  if (terbaik === undefined) return null;
  // What exceeds its whole, or is computed of one of several figures, shows only that they cannot all be right.
  if (terbaik.relasi.every(tanpaUsul)) {
    const utama = calon.find((c) => c.relasi.every((r) => tanpaUsul(r) && r.hasil === c.fakta)) ?? terbaik;
    return { ...utama, nilai: null, kepastian: 'bertentangan' };
  }
  // Where every change breaks as much as it mends two sets of figures contradict each other, and the computed one is named.
  if (terbaik.neto < NETO_TERKECIL) {
    const hitungan = calon.find((c) => c.relasi.some((r) => r.hasil === c.fakta)) ?? terbaik;
    return { ...hitungan, nilai: null, kepastian: 'bertentangan' };
  }
  const beres = new Set(terbaik.relasi);
  // What something that holds denies is not certain, however much it mends.
  const pasti = banyakBeres(terbaik) >= BERES_PASTI && terbaik.dibantah !== true;
  const dekat = terbaik.dibantah === true ? JARAK_DIBANTAH : JARAK_PASTI;
  // Of parts that the same slip explains none is singled out, and each is the less likely.
  const serupa = new Set(
    ratakan(calon, (c) =>
      terbaik.neto - c.neto < JARAK_SETARA && terlacak(c) && c.relasi.every((r) => beres.has(r) && r.hasil !== c.fakta)
        ? [c.fakta]
        : [],
    ),
  );
  const terbagi = serupa.size > 1 ? Math.log(serupa.size) / BERAT_RELASI.terbukti : 0;
  const tandingan = new Map<Fakta, Perbaikan>();
  for (const c of calon) {
    if (c.fakta === terbaik.fakta || tandingan.has(c.fakta) || !c.relasi.some((r) => beres.has(r))) continue;
    const jarak = terbaik.neto - c.neto - (serupa.has(c.fakta) ? 0 : terbagi);
    if (jarak < dekat && (!pasti || banyakBeres(c) >= BERES_PASTI)) tandingan.set(c.fakta, c);
  }
  // Where a digit of one figure may be mistyped, so may that of another, however short it is and wherever it would come to lie.
  const sama = (c: Perbaikan): boolean => terbaik.relasi.every((r) => c.relasi.includes(r)) && c.dibantah !== true;
  if (
    [...tandingan.values()].some(salahKetik) ||
    (!pasti && (digitSalah(terbaik) || terbaik.relasi.every(selipSatuDigit)))
  ) {
    const sejenis = calon.filter((c) => salahKetik(c) && (terbaik.neto - c.neto < JARAK_SEJENIS || sama(c)));
    for (const c of sejenis) {
      if (c.fakta !== terbaik.fakta && !tandingan.has(c.fakta) && c.relasi.some((r) => beres.has(r)))
        tandingan.set(c.fakta, c);
    }
  }
  if (tandingan.size === 0) return terbaik;
  const semua = [terbaik, ...tandingan.values()];
  // Of explanations that are alike the computed figure is the one to look at first; a total also where no slip singles out one of its parts.
  const dahulu = ({ fakta, neto, relasi, dibantah }: Perbaikan): boolean => {
    const setara = terbaik.neto - neto < JARAK_SETARA;
    const total = serupa.size > 1 || (!dibantah && !terlacak(terbaik));
    return relasi.some((r) => r.hasil === fakta && (setara || (total && jumlahan(r))));
  };
  const utama = semua.find(dahulu) ?? terbaik;
  const lain = semua.filter((c) => c !== utama && c.nilai !== null).slice(0, TANDINGAN_TERBANYAK);
  if (utama.kepastian === 'bertentangan' || lain.length === 0) return { ...utama, tandingan: lain };
  return { ...utama, kepastian: 'salah-satu', tandingan: lain };
}

const digitSalah = ({ sebab }: Perbaikan): boolean => sebab.some((s) => s.sebab === 'digit-salah');

/** Whether a figure that a relation takes in may have a digit mistyped. */
const salahKetik = (p: Perbaikan): boolean => digitSalah(p) && !p.relasi.some((r) => r.hasil === p.fakta);

/** Whether a sum misses by what one wrong digit makes, whatever else explains it. */
const selipSatuDigit = (r: Relasi): boolean => jumlahan(r) && r.bentuk === 'lurus' && sekaliKetik(r);

const jumlahan = (r: Relasi): boolean => r.bentuk === 'lurus' && r.pembagi === 1;

/** Whether something that happened to the print gives the value that was meant, and few others it could have been. */
const terlacak = ({ sebab: [sebab] }: Perbaikan): boolean =>
  sebab !== undefined && sebab.nilai !== null && sebab.skor > BOBOT_SEBAB['digit-sedikit'];

/** Relations that are no mere guess. */
const banyakBeres = (p: Perbaikan): number => berlainan(p.relasi.filter((r) => r.kuat && !r.ragu)).length;

/** The relations beside the broken ones: those that hold, those that hold but for rounding, and those that a correction made hold. */
interface Sekitar {
  readonly utuh: Peta;
  readonly goyah: Peta;
  readonly saksi: Peta;
}

/** What was worked out of each figure: it stays as it is until a figure that its relations bind changes, or one of them is broken again. */
type Ingatan = Map<Fakta, Catatan>;

/** Every single figure whose change repairs something, the most plausible first. */
function calonPerbaikan(
  rusak: readonly Relasi[],
  { utuh, goyah, saksi }: Sekitar,
  konteks: Konteks,
  ganti: Ganti,
  ingatan: Ingatan,
): Perbaikan[] {
  const peta = petakan(rusak);
  const semua = peta.size > CALON_TERBANYAK ? [...new Set(rusak.map((r) => r.hasil))] : [...peta.keys()];
  const calon = ratakan(
    semua.filter((f) => !ganti.has(f)),
    (f) => {
      const milik = { rusak: relasiDari(peta, f), goyah: relasiDari(goyah, f), utuh: relasiDari(utuh, f) };
      const catatan = ingatan.get(f) ?? catatanBaru();
      ingatan.set(f, catatan);
      return calonDari(f, milik, konteks, ganti, catatan).filter((c) => !melawan(c, relasiDari(saksi, f), ganti));
    },
  ).sort((a, b) => b.neto - a.neto || berat(b) - berat(a) || a.fakta.no - b.fakta.no);
  const bagian = calon.filter((c) => !seratusBobot(c.fakta) && !seratusBagian(c));
  return bagian.some((c) => c.nilai !== null) ? bagian : calon;
}

/** Weights are weights of a hundred: a total of them that prints it is right, where one of them may be wrong. */
const seratusBobot = (f: Fakta): boolean =>
  f.peran === 'bobot' && f.sel?.baris.jenis === 'total' && f.nilai.eq(SERATUS);
const SERATUS = 100;

/** So are shares: what adds them up and prints a hundred is right. */
const seratusBagian = ({ fakta, relasi }: Perbaikan): boolean =>
  fakta.persen && fakta.nilai.eq(SERATUS) && relasi.every((r) => r.hasil === fakta && jumlahan(r));

/** Whether a correction undoes what an earlier one put right. */
function melawan({ fakta, nilai }: Perbaikan, saksi: readonly Relasi[], ganti: Ganti): boolean {
  if (nilai === null || saksi.length === 0) return saksi.length > 0;
  const dasar = denganNilai(ganti, fakta, nilai);
  return saksi.some((r) => masihPatah(r, dasar));
}

const berat = (p: Perbaikan): number => p.relasi.reduce((n, r) => n + beratRelasi(r), 0);
