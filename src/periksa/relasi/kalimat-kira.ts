import { type Decimal, desimal } from '../../angka/desimal.js';
import { geserKoma } from '../../angka/digit-cetak.js';
import { jumlahTepat } from '../../angka/jumlah.js';
import type { Fakta } from '../fakta/fakta.js';
import type { AngkaKalimat, KalimatAngka } from '../fakta/kalimat-angka.js';
import { putuskan, terpenuhi } from './konsistensi.js';
import { anggotaRelasi, type Relasi } from './relasi.js';

/** Before a figure that is cut off or rounded in whatever way. */
const KIRA = /\b(?:lebih dari|kurang lebih|sekitar|hampir|kisaran)\s{1,2}$/iu;
const dikira = ({ satuan, kata }: AngkaKalimat): boolean => satuan === 'lebih' || KIRA.test(kata);
const GESER = [desimal(0), desimal(1), desimal(-1)];
/** So many of them a relation has at most; of more nothing is known. */
const TERBANYAK = 3;

/**
 * Relations but for those that fail only since a figure is cut off: `terealisasi 3 miliar lebih` is anything up to four, and not what 3 is
 * rounded from.
 */
export function tanpaKira<R extends Relasi>(relasi: readonly R[], kalimat: readonly KalimatAngka[]): R[] {
  const kira = new Set(kalimat.flatMap((k) => k.angka.filter(dikira).map((a) => a.fakta)));
  if (kira.size === 0) return [...relasi];
  return relasi.filter((r) => {
    const milik = anggotaRelasi(r).filter((f) => kira.has(f));
    return milik.length === 0 || terpenuhi(r) || !mungkin(r, milik.slice(0, TERBANYAK), new Map());
  });
}

/** Whether a relation holds with each of some figures as it is, one more or one less in its last digit. */
function mungkin(r: Relasi, [f, ...lain]: readonly Fakta[], ganti: ReadonlyMap<Fakta, Decimal>): boolean {
  if (f === undefined) return (putuskan(r, ganti)?.status ?? 'tidak') !== 'tidak';
  return GESER.some((n) =>
    mungkin(r, lain, new Map([...ganti, [f, jumlahTepat([f.nilai, geserKoma(n, -f.desimal)])]])),
  );
}
