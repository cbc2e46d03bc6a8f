import { bulatanKePecahan, bulatkanTepat } from '../angka/bulatkan-tepat.js';
import { bandingTepat, type Tepat } from '../angka/tepat.js';
import type { KelasSiap, SelangSiap, SkalaSiap } from './siapkan-skala.js';
import type { CaraDiAtas, CaraDiBawah, CaraLubang, KelasSkala } from './skala.js';

/** What a scale says of one value, before it is put in words. */
export type Golongan =
  | { readonly jenis: 'kelas'; readonly kelas: KelasSkala; readonly karena: 'termuat' | 'di-atas' | 'di-bawah' }
  | { readonly jenis: 'kelas'; readonly kelas: KelasSkala; readonly karena: 'celah'; readonly cara: CaraLubang }
  | { readonly jenis: 'tumpang-tindih'; readonly kelas: readonly KelasSkala[] }
  | { readonly jenis: 'celah-skala' | 'di-atas-skala' | 'di-bawah-skala' };

/** What a caller decides instead of the scale. */
export interface CaraGolong {
  readonly lubang?: CaraLubang | undefined;
  readonly diAtas?: CaraDiAtas | undefined;
  readonly diBawah?: CaraDiBawah | undefined;
}

/** Whether an interval holds a value; decided on exact values. */
function memuat({ selang, bawah, atas }: SelangSiap, x: Tepat): boolean {
  const dariBawah = bawah === null ? 1 : bandingTepat(x, bawah);
  const dariAtas = atas === null ? -1 : bandingTepat(x, atas);
  return (
    (dariBawah > 0 || (dariBawah === 0 && selang.bawahTertutup)) &&
    (dariAtas < 0 || (dariAtas === 0 && selang.atasTertutup))
  );
}

/** The class right below a value, and the one right above. */
const kelasDiBawah = (x: Tepat, kelas: readonly KelasSiap[]) =>
  kelas.find((k) => k.atas !== null && bandingTepat(k.atas, x) <= 0);
const kelasDiAtas = (x: Tepat, kelas: readonly KelasSiap[]) =>
  kelas.filter((k) => k.bawah !== null && bandingTepat(k.bawah, x) >= 0).at(-1);

/**
 * Puts a value into a class. In this order: the class that holds it (two different ones are a conflict, never a choice); a declared hole;
 * above all classes; below all; an undeclared hole.
 */
export function golongkan(x: Tepat, { skala, kelas, lubang }: SkalaSiap, cara: CaraGolong): Golongan {
  const termuat = kelas.filter((k) => memuat(k, x)).map((k) => k.kelas);
  const [pertama] = termuat;
  if (pertama) {
    const senada = termuat.every((k) => k.kode === pertama.kode);
    return senada ? { jenis: 'kelas', kelas: pertama, karena: 'termuat' } : { jenis: 'tumpang-tindih', kelas: termuat };
  }
  const dinyatakan = lubang.find((l) => memuat(l, x));
  if (dinyatakan) return isiCelah(x, kelas, cara.lubang ?? dinyatakan.lubang.cara);
  const diBawahnya = kelasDiBawah(x, kelas);
  const diAtasnya = kelasDiAtas(x, kelas);
  if (!diAtasnya && diBawahnya) {
    const tolak = (cara.diAtas ?? skala.diAtas) === 'tolak';
    return tolak ? { jenis: 'di-atas-skala' } : { jenis: 'kelas', kelas: diBawahnya.kelas, karena: 'di-atas' };
  }
  if (!diBawahnya && diAtasnya) {
    const tolak = (cara.diBawah ?? skala.diBawah) === 'tolak';
    return tolak ? { jenis: 'di-bawah-skala' } : { jenis: 'kelas', kelas: diAtasnya.kelas, karena: 'di-bawah' };
  }
  // Stryker disable next-line StringLiteral: what is no way to fill a hole leaves it.
  return isiCelah(x, kelas, cara.lubang ?? 'tolak');
}

function isiCelah(x: Tepat, kelas: readonly KelasSiap[], cara: CaraLubang): Golongan {
  const isi = kelasCelah(x, kelas, cara);
  return isi ? { jenis: 'kelas', kelas: isi.kelas, karena: 'celah', cara } : { jenis: 'celah-skala' };
}

/** The class that takes a value in a hole; none when it is refused, or when rounding leaves it in the hole. */
function kelasCelah(x: Tepat, kelas: readonly KelasSiap[], cara: CaraLubang): KelasSiap | undefined {
  const bawah = kelasDiBawah(x, kelas);
  const atas = kelasDiAtas(x, kelas);
  const desimal = Math.max(...[bawah?.selang.atas, atas?.selang.bawah].map((b) => b?.decimalPlaces() ?? 0));
  switch (cara) {
    // Stryker disable next-line StringLiteral: what is no way to fill a hole leaves it.
    case 'tolak':
      return undefined;
    case 'kelas-bawah':
      return bawah;
    case 'kelas-atas':
      return atas;
    case 'bulatkan':
      return kelasMemuat(bulatanKePecahan(bulatkanTepat(x, desimal, 'setengah-naik')), kelas);
    case 'potong':
      // Stryker disable next-line StringLiteral: what is no rounding upwards cuts.
      return kelasMemuat(bulatanKePecahan(bulatkanTepat(x, desimal, 'potong')), kelas);
  }
}

const kelasMemuat = (x: Tepat, kelas: readonly KelasSiap[]): KelasSiap | undefined => kelas.find((k) => memuat(k, x));
