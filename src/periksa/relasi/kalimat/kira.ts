import { jumlahTepat, selisihTepat } from '../../../angka/jumlah.js';
import { satuanAkhir } from '../../../angka/satuan-akhir.js';
import { ratakan } from '../../../tabel/tiap.js';
import type { Fakta } from '../../fakta/fakta.js';
import type { AngkaKalimat, KalimatAngka } from '../../fakta/kalimat-angka.js';
import { terpenuhi, terpenuhiDengan } from '../konsistensi.js';
import { anggotaRelasi, denganNilai, type Ganti, type Relasi, TANPA_GANTI } from '../relasi.js';

/** Before a figure that is cut off or rounded in whatever way. */
const KIRA = /\b(?:lebih dari|kurang lebih|sekitar|hampir|kisaran)\s{1,2}$/iu;
const dikira = ({ satuan, kata }: AngkaKalimat): boolean => satuan === 'lebih' || KIRA.test(kata);
/** So many of them a relation has at most; of more nothing is known. */
const TERBANYAK = 3;

/**
 * Relations but for those that fail only since a figure is cut off: `terealisasi 3 miliar lebih` is anything up to four, and not what 3 is
 * rounded from.
 */
export function tanpaKira<R extends Relasi>(relasi: readonly R[], kalimat: readonly KalimatAngka[]): R[] {
  const kira = new Set(ratakan(kalimat, (k) => k.angka.filter(dikira).map((a) => a.fakta)));
  if (kira.size === 0) return [...relasi];
  return relasi.filter((r) => {
    const milik = anggotaRelasi(r).filter((f) => kira.has(f));
    return milik.length === 0 || terpenuhi(r) || !cocokSekitar(r, milik.slice(0, TERBANYAK));
  });
}

/** Whether a relation holds with each of some figures as it is, one more or one less in its last digit. */
export function cocokSekitar(r: Relasi, [f, ...lain]: readonly Fakta[], ganti: Ganti = TANPA_GANTI): boolean {
  if (f === undefined) return terpenuhiDengan(r, ganti);
  const satu = satuanAkhir(f.desimal);
  return [f.nilai, jumlahTepat([f.nilai, satu]), selisihTepat(f.nilai, satu)].some((n) =>
    cocokSekitar(r, lain, denganNilai(ganti, f, n)),
  );
}
