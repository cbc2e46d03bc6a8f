import { type Decimal, desimal, rapikanKeluar } from '../../angka/desimal.js';
import { bagi, gabung, irisan, kali, memuat, type Selang, tambah, titik, titikTunggal } from '../../angka/selang.js';
import { TakTerhitung } from './hitung-simpul.js';

const TAK_NEGATIF: Selang = { bawah: desimal(0), atas: null, bawahTertutup: true, atasTertutup: false };
/** A power is right to nearly 60 digits; up to this factor to either side it surely is. */
const DI_ATAS = desimal(10).pow(-50).plus(1);
const DI_BAWAH = desimal(2).minus(DI_ATAS);

/** A geometric mean over intervals. */
export interface HasilUkur {
  readonly selang: Selang;
  /** Whether it exists for every value in the intervals. */
  readonly utuh: boolean;
  /** The derivative to each element, or null where it may be infinite. */
  readonly faktor: readonly (Selang | null)[];
}

/**
 * (Π x^w)^(1 ÷ Σw) over intervals of x and w. It grows with every x, so with known weights its ends are reached at the ends of the x.
 * With weights that are intervals themselves it lies between the least and the greatest x, and that is what is given; a weight
 * that may be negative leaves only that it is not negative.
 */
export function rataRataUkur(semua: readonly (readonly [x: Selang, w: Selang])[]): HasilUkur {
  if (semua.length === 0) throw new TakTerhitung('tidak-ada-yang-terukur');
  const total = semua.map(([, w]) => w).reduce(tambah);
  if (total.bawah?.isZero() && total.atas?.isZero()) throw new TakTerhitung('bobot-nol');
  const butir = semua.flatMap(([s, w]) => {
    const x = irisan(s, TAK_NEGATIF);
    return x === null ? [] : [{ x, w }];
  });
  if (butir.length < semua.length) throw new TakTerhitung('nilai-tidak-positif');
  const bobotBaik = semua.every(([, w]) => takNegatif(w));
  const selang = bobotBaik ? antaraUjung(butir) : TAK_NEGATIF;
  return {
    selang,
    utuh: bobotBaik && semua.every(([x]) => takNegatif(x)) && !memuat(total, 0),
    // dG ÷ dx = G × w ÷ (x × Σw)
    faktor: butir.map(({ x, w }) => bagi(kali(selang, w), kali(x, total))),
  };
}

const takNegatif = (s: Selang): boolean => s.bawah?.gte(0) === true;

function antaraUjung(butir: readonly { readonly x: Selang; readonly w: Selang }[]): Selang {
  const pasti = butir.flatMap(({ x, w }) => {
    const bobot = titikTunggal(w);
    return bobot === null ? [] : [{ x, w: bobot }];
  });
  if (pasti.length < butir.length) return butir.map(({ x }) => x).reduce(gabung);
  const ikut = pasti.filter(({ w }) => !w.isZero());
  if (ikut.some(({ x }) => x.atas?.isZero())) return titik(0);
  const [bawah, atas] = [-1, 1].map((arah) => {
    const hasil = ukur(ikut.map(({ x, w }) => [arah < 0 ? x.bawah : x.atas, w]));
    // The exact reader brings a power to 40 digits before it goes on, and that value has to fit too.
    return hasil && rapikanKeluar(hasil.times(arah < 0 ? DI_BAWAH : DI_ATAS), arah < 0 ? -1 : 1);
  }) as [Decimal | null, Decimal | null];
  // No x goes below 0, so there is a lower end.
  return { bawah, atas, bawahTertutup: true, atasTertutup: atas !== null };
}

function ukur(butir: readonly (readonly [Decimal | null, Decimal])[]): Decimal | null {
  const total = butir.reduce((s, [, w]) => s.plus(w), desimal(0));
  const hasilKali = butir.reduce<Decimal | null>(
    (p, [x, w]) => (x === null ? null : (p?.times(x.pow(w)) ?? null)),
    desimal(1),
  );
  return hasilKali?.pow(desimal(1).div(total)) ?? null;
}
