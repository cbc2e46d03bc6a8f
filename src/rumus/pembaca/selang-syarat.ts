import { bertemu, irisanSekandung, type Selang } from '../../angka/selang.js';
import type { Simpul, Syarat } from '../pohon.js';

/** A box of inputs: each input's interval, or a list of intervals, by name. */
export type KotakSelang = ReadonlyMap<string, Selang | readonly Selang[]>;

type Banding = Syarat['banding'];

const LAWAN: Readonly<Record<Banding, Banding>> = { '<': '>', '<=': '>=', '=': '=', '>=': '<=', '>': '<' };
const INGKAR: Readonly<Record<Banding, Banding | null>> = { '<': '>=', '<=': '>', '=': null, '>=': '<', '>': '<=' };

/** Every x of a is below, or at most, every y of b. */
function selaluDiBawah(a: Selang, b: Selang, bolehSama: boolean): boolean {
  if (a.atas === null || b.bawah === null) return false;
  const urut = a.atas.comparedTo(b.bawah);
  return urut < 0 || (urut === 0 && (bolehSama || !(a.atasTertutup && b.bawahTertutup)));
}

/** Whether a comparison holds for all pairs (true), for none (false), or for some (null). */
export function putuskan(banding: Banding, a: Selang, b: Selang): boolean | null {
  switch (banding) {
    case '<':
    case '<=':
      if (selaluDiBawah(a, b, banding === '<=')) return true;
      return selaluDiBawah(b, a, banding === '<') ? false : null;
    case '>':
    case '>=':
      return putuskan(LAWAN[banding], b, a);
    case '=':
      if (!bertemu(a, b)) return false;
      return selaluDiBawah(a, b, true) && selaluDiBawah(b, a, true) ? true : null;
  }
}

/** The values that some partner in `b` lets the comparison x `banding` y hold for. */
function yangMemenuhi(banding: Banding, b: Selang): Selang {
  const tegas = banding === '<' || banding === '>';
  const keBawah = banding === '<' || banding === '<=';
  const keAtas = banding === '>' || banding === '>=';
  return {
    bawah: keBawah ? null : b.bawah,
    atas: keAtas ? null : b.atas,
    bawahTertutup: !keBawah && !tegas && b.bawahTertutup,
    atasTertutup: !keAtas && !tegas && b.atasTertutup,
  };
}

/** What a condition that holds (or not) says of a box: the inputs that it compares directly are cut to what can still be. */
export function persempit(
  kotak: KotakSelang,
  { kiri, banding, kanan }: Syarat,
  berlaku: boolean,
  nilai: (simpul: Simpul) => Selang,
): KotakSelang {
  const dipakai = berlaku ? banding : INGKAR[banding];
  if (dipakai === null) return kotak;
  const hasil = new Map(kotak);
  const sisi = [
    [kiri, yangMemenuhi(dipakai, nilai(kanan))],
    [kanan, yangMemenuhi(LAWAN[dipakai], nilai(kiri))],
  ] as const;
  for (const [simpul, batas] of sisi) {
    if (simpul.jenis !== 'masukan' || simpul.bentuk === 'daftar') continue;
    const lama = hasil.get(simpul.nama) as Selang;
    // A comparison that the box doesn't decide leaves something on either side.
    hasil.set(simpul.nama, irisanSekandung(lama, batas));
  }
  return hasil;
}
