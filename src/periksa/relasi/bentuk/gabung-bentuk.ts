import { ratakan } from '../../../tabel/tiap.js';
import type { Fakta } from '../../fakta/fakta.js';
import { putuskan } from '../konsistensi.js';
import { anggotaRelasi, kunciFakta, type Relasi } from '../relasi.js';
import { digitBerarti, sekaliKetik } from '../sekali-ketik.js';

/**
 * What the forms say, beside what was earned: the same said twice is said once, a sum that holds excuses its total from another one, and a sum
 * that the form lays down takes the place of a guess at it that does not hold.
 */
export function gabungBentuk(lain: readonly Relasi[], bentuk: readonly Relasi[]): Relasi[] {
  if (bentuk.length === 0) return [...lain];
  const kunciBentuk = new Map(bentuk.map((r) => [kunciFakta(r), r] as const));
  const ada = new Map(lain.map((r) => [kunciFakta(r), r] as const));
  const terjumlah = (r: readonly Relasi[]): Set<Fakta> =>
    new Set(ratakan(r, (x) => (jumlah(x) && pegang(x) ? [x.hasil] : [])));
  const dijelaskan = terjumlah(lain);
  // What a form adds up may be solved for one of its parts: beside a sum of this part that one keystroke makes hold, that says nothing of it.
  const dibalik = (r: Relasi): boolean => (kunciBentuk.get(kunciFakta(r))?.hasil ?? r.hasil) !== r.hasil;
  const dijumlah = terjumlah(lain.filter((r) => !dibalik(r)));
  const selip = (r: Relasi): boolean =>
    r.bentuk === 'lurus' && !dijumlah.has(r.hasil) && digitBerarti(r.hasil) >= DIGIT_SELIP && sekaliKetik(r);
  const dipakai = [...kunciBentuk.values()].filter(
    (r) => pegang(r) || !jumlah(r) || !dijelaskan.has(r.hasil) || ada.has(kunciFakta(r)) || selip(r),
  );
  const milik = new Set(ratakan(dipakai, (r) => (jumlah(r) && r.kuat ? [r.hasil] : [])));
  // Where a form says which rows of a column are sums, what a search takes for another one is an accident.
  const bertingkat = new Set([...milik].map((f) => f.sel?.kolom));
  const kebetulan = (r: Relasi): boolean => r.asal === 'cari' && bertingkat.has(r.hasil.sel?.kolom);
  const kunciDipakai = new Set(dipakai.map(kunciFakta));
  // What a form says of a column within its rows leaves no room for another rule of it.
  const diatur = dipakai.filter((r) => sebaris(r) && r.kuat);
  const kolom = new Set(diatur.map((r) => r.hasil.sel?.kolom));
  const himpunan = new Set(diatur.map(kolomnya));
  const berlebih = (r: Relasi): boolean => kolom.has(r.hasil.sel?.kolom) || himpunan.has(kolomnya(r));
  // What it computes in another way is no mean of its column.
  const dihitung = new Set(ratakan(dipakai, (r) => (r.kuat ? [r.hasil] : [])));
  const rata = (r: Relasi): boolean => r.jenis === 'rata-rata-kolom' && dihitung.has(r.hasil);
  const tetap = lain.filter(
    (r) =>
      !kunciDipakai.has(kunciFakta(r)) &&
      (pegang(r) ||
        (!rata(r) &&
          (((r.ragu || !r.kuat) && !jumlah(r)) ||
            !(jumlah(r) ? milik.has(r.hasil) || kebetulan(r) : sebaris(r) && berlebih(r))))),
  );
  return [...tetap, ...dipakai.map((r) => ({ ...r, kuat: r.kuat || ada.get(kunciFakta(r))?.kuat === true }))];
}

/** A sum of fewer digits is a keystroke away from any other. */
const DIGIT_SELIP = 7;

const pegang = (r: Relasi): boolean => putuskan(r)?.status !== 'tidak';

const sebaris = (r: Relasi): boolean => r.jenis === 'rasio-baris' || r.jenis === 'selisih-baris';

/** The columns that a relation binds, whichever it gives. */
const kolomnya = (r: Relasi): string =>
  [...new Set(anggotaRelasi(r).map((f) => f.sel?.kolom.ke ?? -1))].sort((a, b) => a - b).join(',');

/** A sum down the rows. */
const jumlah = (r: Relasi): boolean => r.jenis === 'jumlah-kolom' || r.jenis === 'jumlah-induk';
