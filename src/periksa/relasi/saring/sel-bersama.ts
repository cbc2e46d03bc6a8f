import { jumlahTepat, selisihTepat } from '../../../angka/jumlah.js';
import type { Fakta } from '../../fakta/fakta.js';
import { BOBOT } from '../bukti/bobot.js';
import { cacahan } from '../bukti/operan.js';
import { peluangTepat } from '../bukti/timbang.js';
import { putuskan } from '../konsistensi.js';
import { anggotaRelasi, nilaiRelasi, type Relasi, type RelasiLurus } from '../relasi.js';

/** Fewer sums are no two witnesses. */
const SAKSI = 2;
/** So many sums of a table that miss by a unit show that its figures are rounded. */
const SAKSI_TERBANYAK = 3;

/**
 * Sums of counts that hold but for rounding, where all that do so meet in one figure and the same change of it makes each exact: rounded figures would
 * hardly miss there alone while the other sums of the table are met to the unit. How much these show decides whether it is asked or told.
 */
export function denganSelBersama(relasi: readonly Relasi[]): readonly Relasi[] {
  const jumlah = relasi.filter(cacahan);
  const meleset = jumlah.filter((r) => longgar(r));
  if (meleset.length < SAKSI || meleset.length > SAKSI_TERBANYAK) return relasi;
  const sel = selBersama(meleset);
  if (sel === undefined) return relasi;
  const bukti = jumlah.reduce(
    (n, r) => (putuskan(r)?.status === 'cocok' ? n - Math.log(peluangTepat(r.suku.length)) : n),
    0,
  );
  const tegas = new Set<Relasi>(meleset);
  return relasi.map((r) => {
    if (!tegas.has(r)) return r;
    const { operanBulat: _, sejajarBulat: __, ...tepat } = r as RelasiLurus;
    return { ...tepat, bagianTepat: true, ragu: bukti < BOBOT.tepatCacah };
  });
}

const longgar = (r: RelasiLurus): boolean => {
  const status = putuskan(r)?.status;
  return status === 'bila-dibulatkan' || status === 'pembulatan-bagian';
};

/** The only figure that stands in all of some sums, and with one other value makes each of them exact. */
function selBersama([satu, ...lain]: readonly RelasiLurus[]): Fakta | undefined {
  if (satu === undefined) return undefined;
  const beda = selisihTepat(satu.hasil.nilai, nilaiRelasi(satu));
  const [sel, lagi] = anggotaRelasi(satu).filter((f) => {
    if (!lain.every((r) => anggotaRelasi(r).includes(f))) return false;
    const koef = satu.suku.find((s) => s.fakta === f)?.koef;
    const nilai = koef === undefined ? nilaiRelasi(satu) : jumlahTepat([f.nilai, koef === 1 ? beda : beda.negated()]);
    return lain.every((r) => putuskan(r, new Map([[f, nilai]]))?.status === 'cocok');
  });
  return lagi === undefined ? sel : undefined;
}
