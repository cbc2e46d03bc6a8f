import { baca, cetak } from './cetak.js';
import type { Hubungan, Sel } from './lembar.js';
import { banding, besar, kecil, kurang, type Pec, pec, satuan, tambah } from './pecahan.js';

const sepuluh = (des: number): bigint => 10n ** BigInt(des);

interface Terbaca {
  readonly nilai: Pec;
  /** One unit of the last printed decimal. */
  readonly u: Pec;
}

function bacaSel(s: Sel): Terbaca | null {
  if (s.gaya === null) return null;
  const b = baca(s.teks, s.gaya);
  return b && { nilai: b.nilai, u: pec(s.gaya.skala, sepuluh(b.des)) };
}

/** What may have stood before rounding or cutting: [v − u/2, v + u), mirrored below zero. */
function selang({ nilai, u }: Terbaca): [Pec, Pec] {
  const setengah = pec(u.n, u.d * 2n);
  return nilai.n < 0n ? [kurang(nilai, u), tambah(nilai, setengah)] : [kurang(nilai, setengah), tambah(nilai, u)];
}

/** Lowest and highest result over the corners; inputs that are many are taken one at a time (they are linear). */
function rentang(h: Hubungan, x: readonly Terbaca[]): [Pec, Pec] | null {
  const titik = x.map((v) => v.nilai);
  const tengah = h.hitung(titik);
  if (tengah === null || typeof tengah === 'string') return null;
  if (x.length > 3) {
    let [lo, hi] = [tengah, tengah];
    for (const [i, v] of x.entries()) {
      const ujung = selang(v).map((s) => kurang(h.hitung(titik.map((t, j) => (j === i ? s : t))) as Pec, tengah));
      const [a, b] = ujung as [Pec, Pec];
      lo = tambah(lo, kecil(a, b));
      hi = tambah(hi, besar(a, b));
    }
    return [lo, hi];
  }
  let sudut: Pec[][] = [[]];
  for (const v of x) sudut = sudut.flatMap((s) => selang(v).map((e) => [...s, e]));
  let [lo, hi] = [tengah, tengah];
  for (const s of sudut) {
    const y = h.hitung(s);
    if (y === null || typeof y === 'string') continue;
    lo = kecil(lo, y);
    hi = besar(hi, y);
  }
  return [lo, hi];
}

/** Whether the printed figures satisfy the relation, rounded half-up or cut off; null where a figure cannot be read. */
export function berlaku(h: Hubungan): boolean | null {
  const masuk = h.masuk.map(bacaSel);
  if (masuk.some((m) => m === null)) return null;
  const x = masuk as Terbaca[];
  const y = h.hitung(x.map((v) => v.nilai));
  if (y === null) return null;
  if (typeof y === 'string') return y === h.hasil.teks;
  const t = bacaSel(h.hasil);
  if (t === null) return null;
  const [satu, skala] = [h.hasil.gaya?.skala ?? 1n, t.u];
  const des = skala.d.toString().length - 1;
  const dasar = pec(y.n, y.d * satu);
  const tercetak = satuan(pec(t.nilai.n, t.nilai.d * satu), des, true);
  if (satuan(dasar, des, false) === tercetak || satuan(dasar, des, true) === tercetak) return true;
  if (!h.longgar) return false;
  const r = rentang(h, x);
  const [lo, hi] = selang(t);
  return r !== null && banding(r[0], hi) <= 0 && banding(lo, r[1]) <= 0;
}

/** The texts that would make `h` hold by changing `s` alone. */
export function usul(h: Hubungan, s: Sel): string[] {
  const x = h.masuk.map((m) => m.nilai());
  if (x.some((v, i) => v === null && h.masuk[i] !== s)) return [];
  const nilai = x.map((v) => v ?? pec(1n));
  if (h.hasil === s) {
    const y = h.hitung(nilai);
    return y === null ? [] : [typeof y === 'string' || s.gaya === null ? String(y) : cetak(y, s.gaya)];
  }
  const t = h.hasil.nilai();
  const i = h.masuk.indexOf(s);
  if (t === null || s.gaya === null) return [];
  const v = h.balik(i, t, nilai);
  return v === null ? [] : [cetak(v, s.gaya)];
}
