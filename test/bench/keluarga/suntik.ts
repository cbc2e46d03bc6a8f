import type { Acak } from './acak.js';
import { berarti, type GalatKunci, kembarTukar, setaraDengan, type Tempat } from './kunci.js';
import type { Hubungan, Kerja, Sel } from './lembar.js';
import { BANYAK } from './suntik-banyak.js';
import { type Penyuntik, SATU, type Suntikan } from './suntik-satu.js';
import { berlaku, usul } from './uji.js';

const SEMUA = [...SATU, ...BANYAK];
const BOBOT = SEMUA.reduce((s, [w]) => s + w, 0);

function pilihPenyuntik(a: Acak): Penyuntik {
  let x = a.bulat(1, BOBOT);
  for (const [w, p] of SEMUA) {
    x -= w;
    if (x <= 0) return p;
  }
  throw new Error('bobot penyuntik');
}

const sekitar = (sel: Iterable<Sel>): Hubungan[] => [...new Set([...sel].flatMap((s) => s.hubungan))];

/** Results that were calculated from the wrong figure, and theirs; the result itself is not calculated anew. */
function susulkan(awal: ReadonlyMap<Sel, string>): Sel[] {
  const ikut: Sel[] = [];
  const antre = [...awal.keys()];
  for (let s = antre.shift(); s; s = antre.shift()) {
    for (const h of s.hubungan) {
      if (
        h.hasil === s ||
        h.hasil.gaya === null ||
        awal.has(h.hasil) ||
        ikut.includes(h.hasil) ||
        h.hasil.peran === 'ulang'
      )
        continue;
      const [t] = usul(h, h.hasil);
      if (t === undefined || t === h.hasil.teks) continue;
      h.hasil.teks = t;
      ikut.push(h.hasil);
      antre.push(h.hasil);
    }
  }
  return ikut;
}

export interface Terpasang {
  readonly galat: GalatKunci[];
  readonly patah: Hubungan[];
}

/** Puts one slip in and says what it broke; null (and all as it was) where no reader could see it or agree on it. */
function pasang(
  x: Suntikan,
  nomor: number,
  di: ReadonlyMap<Sel, Tempat>,
  terlarang: ReadonlySet<Sel>,
): Terpasang | null {
  if ([...x.ubah].some(([s, t]) => !di.has(s) || !berarti(s, t))) return null;
  const semua = new Set<Sel>(sekitar(x.ubah.keys()).flatMap((h) => [h.hasil, ...h.masuk]));
  const simpan = new Map([...di.keys()].map((s) => [s, s.teks]));
  const batal = (): null => {
    for (const [s, t] of simpan) s.teks = t;
    return null;
  };
  for (const [s, t] of x.ubah) s.teks = t;
  const ikut = x.ikut ? susulkan(x.ubah) : [];
  for (const s of ikut) semua.add(s);
  const hubungan = sekitar([...x.ubah.keys(), ...ikut]);
  const nilai = hubungan.map((h) => berlaku(h));
  if (nilai.includes(null)) return batal();
  const patah = hubungan.filter((_, i) => nilai[i] === false);
  if (patah.length === 0 || patah.some((h) => [h.hasil, ...h.masuk].some((s) => terlarang.has(s)))) return batal();
  if ([...x.ubah.keys(), ...ikut].some((s) => terlarang.has(s))) return batal();
  // A part of a sum explained by what was calculated from it: only the sum itself may be at odds.
  if (ikut.some((s) => s.hubungan.some((h) => patah.includes(h)))) return batal();
  const galat: GalatKunci[] = [];
  for (const s of x.ubah.keys()) {
    const sendiri = s.hubungan.filter((h) => patah.includes(h));
    if (sendiri.length === 0) return batal();
    galat.push({
      tempat: di.get(s) ?? {},
      jenis: x.jenis,
      kelompok: nomor,
      tercetak: s.teks,
      semestinya: simpan.get(s) ?? '',
      atau: [...new Set([...setaraDengan(s, sendiri), ...kembarTukar(s, x, sendiri)])].flatMap((c) => di.get(c) ?? []),
      saksi: sendiri.length,
      akibat: ikut.flatMap((c) => di.get(c) ?? []),
    });
  }
  return { galat, patah };
}

/** One to three slips that have nothing to do with each other. */
export function suntik(a: Acak, k: Kerja, di: ReadonlyMap<Sel, Tempat>): GalatKunci[] {
  const banyak = a.pilih([1, 1, 1, 2, 2, 3]);
  const galat: GalatKunci[] = [];
  const terlarang = new Set<Sel>();
  for (let n = 0, coba = 0; n < banyak && coba < 150; coba++) {
    const x = pilihPenyuntik(a)(a, k);
    const hasil = x && pasang(x, n, di, terlarang);
    if (!hasil) continue;
    galat.push(...hasil.galat);
    for (const h of hasil.patah) for (const s of [h.hasil, ...h.masuk]) terlarang.add(s);
    n++;
  }
  return galat;
}
