import type { Fakta } from '../../fakta/fakta.js';
import { putuskan } from '../konsistensi.js';
import { anggotaRelasi, masukanRelasi, type Relasi } from '../relasi.js';
import { BOBOT } from './bobot.js';
import type { CiriKolom } from './lapangan.js';
import { denganPembulatan } from './operan.js';
import { beratBaris } from './timbang.js';

/** A hypothesis with what its rows, or its columns, say of it. */
export interface Ditimbang {
  readonly relasi: readonly Relasi[];
  readonly pegang: ReadonlySet<Relasi>;
  /** Figures that it gives right and that mean something. */
  readonly berarti: ReadonlySet<Fakta>;
  /** Nats beyond chance with its prior. */
  readonly bersih: number;
}

/** Weighs the relations of one hypothesis; `awal` is its prior less what it cost to find. */
export function timbangHipotesis(
  relasi: readonly Relasi[],
  awal: number,
  ciri: (f: Fakta) => CiriKolom | undefined,
  terbanyak: number = BOBOT.barisTerbanyak,
): Ditimbang {
  const diputus = denganPembulatan(relasi).flatMap((r) => {
    const putusan = putuskan(r);
    return putusan === null ? [] : [{ r, putusan }];
  });
  const pegang = new Set(diputus.flatMap(({ r, putusan }) => (putusan.status === 'tidak' ? [] : [r])));
  const berarti = new Set<Fakta>();
  const sudah = new Set<string>();
  let bersih = awal;
  for (const { r, putusan } of diputus) {
    if (putusan.status === 'tidak') continue;
    const kunci = anggotaRelasi(r)
      .map((f) => f.nilai.toFixed())
      .join('|');
    const milik = ciri(r.hasil);
    if (milik === undefined || sudah.has(kunci)) continue;
    sudah.add(kunci);
    const satuan = 10 ** -Math.min(r.hasil.desimal, 20);
    const lebar = BOBOT.lebarCetak * satuan * (putusan.status === 'cocok' ? 1 : 2 + masukanRelasi(r).length);
    const berat = faktorOperan(r) * beratBaris(milik, r.hasil.nilai.toNumber(), lebar, terbanyak);
    if (berat > 0) berarti.add(r.hasil);
    bersih += berat;
  }
  return { relasi: diputus.map((d) => d.r), pegang, berarti, bersih };
}

/** Sums of one figure that is not zero, and shares of equal figures, show little or nothing. */
function faktorOperan(r: Relasi): number {
  const masuk = masukanRelasi(r).filter((f) => !f.nilai.isZero());
  if (r.bentuk === 'lurus') return masuk.length > 1 ? 1 : 0;
  if (masuk.length < r.masukan.length) return 0;
  const [a, b] = masuk;
  return b !== undefined && a?.nilai.eq(b.nilai) ? BOBOT.setara : 1;
}
