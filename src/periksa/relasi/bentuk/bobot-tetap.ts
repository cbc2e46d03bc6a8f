import { bulatkan } from '../../../angka/bulatkan.js';
import { type Decimal, desimal } from '../../../angka/desimal.js';
import { hasilKaliTetap } from '../../../rumus/gabungan/hasil-kali-tetap.js';
import { nisbah } from '../../../rumus/gabungan/nisbah.js';
import { nisbahTetap } from '../../../rumus/gabungan/nisbah-tetap.js';
import { nilaiRumus } from '../../../rumus/pembaca/nilai-rumus.js';
import type { Rumus } from '../../../rumus/rumus.js';
import { nikBerbobotTetap, nikTetap } from '../../../rumus/survei/nik-tetap.js';
import { ratakan } from '../../../tabel/tiap.js';
import type { Fakta } from '../../fakta/fakta.js';
import { putuskan, terpenuhi } from '../konsistensi.js';
import { type Relasi, type RelasiRumus, rataBagian } from '../relasi.js';
import { rumusSebaris } from './rumus-sebaris.js';

/** A figure of an element and what it weighs. */
export type Tertimbang = readonly [nilai: Fakta | undefined, tertimbang: Fakta | undefined];

/**
 * The weighted figures of so many elements where no column prints the weight: one share of them all, exact or as it is printed with two to four
 * decimals (1 ÷ 9; 0,11; 0,111; 0,1111). It is the one that most rows show; none where they do not agree.
 */
export function tertimbangTetap(unsur: readonly Tertimbang[]): RelasiRumus[] {
  let terbaik: RelasiRumus[] = [];
  let nilai = 0;
  for (const rumus of bobot(unsur.length)) {
    const relasi = ratakan(unsur, ([X, hasil]) => rumusSebaris(rumus, hasil, { X }));
    const cara = ratakan(relasi, (r) => {
      const p = putuskan(r);
      return p?.status === 'cocok' ? [p.cara] : [];
    });
    // What must be cut off to fit is more likely of another weight.
    const ini = cara.length * 2 - cara.filter((c) => c === 'potong').length;
    if (ini > nilai && cara.length * 4 >= relasi.length * 3) [terbaik, nilai] = [relasi, ini];
  }
  return terbaik;
}

/** The index as a value of 25 to 100, of the elements alone: 25 times their mean, or one share of their sum where a share with few decimals gives it. */
export function konversiUnsur(hasil: Fakta, unsur: readonly Fakta[]): Relasi {
  const masukan = [{ lambang: 'I', fakta: unsur }];
  const [rata, ...berbobot] = [nikTetap(unsur.length), ...bobotSingkat(unsur.length).map(nikBerbobotTetap)].map(
    (rumus): Relasi => ({
      bentuk: 'rumus',
      jenis: 'rasio-total',
      rumus,
      hasil,
      masukan,
      kuat: false,
      sekolomBulat: true,
    }),
  ) as [Relasi, ...Relasi[]];
  return [rata, ...berbobot].find(terpenuhi) ?? rata;
}

/** The index as the mean of the elements, or as one share of their sum where a share with few decimals gives what is printed (0,11 × 9 is 0,99). */
export function rataUnsur(hasil: Fakta, unsur: readonly Fakta[]): Relasi {
  const rata = rataBagian(hasil, unsur, false);
  const masukan = [{ lambang: 'X', fakta: unsur }];
  const berbobot = bobot(unsur.length).map(
    (rumus): Relasi => ({ bentuk: 'rumus', jenis: 'rasio-total', rumus, hasil, masukan, kuat: false }),
  );
  return [rata, ...berbobot].find(terpenuhi) ?? rata;
}

/** One of so many, exact and with few decimals. */
const bobot = (n: number): Rumus[] => [nisbahTetap(n), ...bobotSingkat(n).map(hasilKaliTetap)];

function bobotSingkat(n: number): Decimal[] {
  const satu = nilaiRumus(nisbah, { X: desimal(1), Y: desimal(n) });
  return satu ? [2, 3, 4].map((d) => bulatkan(satu, d)) : [];
}
