import { faktaDi } from '../../fakta/baca-tabel.js';
import type { TabelTerbaca } from '../../fakta/fakta.js';
import { pecahKata } from '../../fakta/kata.js';
import type { Kolom } from '../../fakta/kolom.js';
import type { Peran } from '../../fakta/peran.js';

/** How a column prints what fell: with a sign, without one, or nothing tells which. */
export type Tanda = 'bertanda' | 'tanpa-tanda' | 'tak-tentu';

/** So many falls without a sign show that their column has none, whatever its heading says. */
const TERBUKTI_SEJAK = 2;

/** `Naik/(Turun)`, `Bertambah/(Berkurang)`: brackets that are promised for what fell, which a column without any may not have kept to. */
const BERKURUNG = /\(\s*(?:ber|pen)?(?:kurang|turun)(?:an)?\s*\)/iu;

/** A distance between two figures, whichever is the greater. */
const JARAK: ReadonlySet<string> = new Set(
  'selisih deviasi gap beda perbedaan perubahan fluktuasi delta disparitas kesenjangan variasi'.split(' '),
);
const NAIK: ReadonlySet<string> = new Set(
  'naik kenaikan meningkat peningkatan tambah bertambah penambahan lebih kelebihan tumbuh pertumbuhan surplus'.split(
    ' ',
  ),
);
const TURUN: ReadonlySet<string> = new Set(
  'turun menurun penurunan kurang berkurang pengurangan kekurangan defisit'.split(' '),
);

/** Columns of changes: a sign in one of them tells that the table prints signs. */
const PERUBAHAN: ReadonlySet<Peran | null> = new Set(['selisih', 'pertumbuhan']);

/**
 * How a column of differences prints falls, of which so many stand there without a sign. One alone is right where the heading speaks of both
 * ways or of none and the table prints no sign; under `Pertumbuhan` it may as well be a sign that was lost.
 */
export function tandaSelisih(t: TabelTerbaca, k: Kolom, terbalik: number): Tanda {
  const negatif = (x: Kolom): boolean => t.baris.some((b) => faktaDi(t, b, x)?.nilai.isNegative());
  if (terbalik === 0 || negatif(k)) return 'bertanda';
  if (terbalik >= TERBUKTI_SEJAK) return 'tanpa-tanda';
  if (t.kolom.some((x) => PERUBAHAN.has(x.peran) && negatif(x))) return 'bertanda';
  if (BERKURUNG.test(k.judul)) return 'tak-tentu';
  const kata = pecahKata(k.judul);
  const ada = (daftar: ReadonlySet<string>): boolean => kata.some((w) => daftar.has(w));
  return ada(JARAK) || (ada(NAIK) && ada(TURUN)) ? 'tanpa-tanda' : 'tak-tentu';
}
