import { ratakan } from '../../../tabel/tiap.js';
import { kelompokkan } from '../../fakta/kelompokkan.js';
import { terpenuhi } from '../konsistensi.js';
import { anggotaRelasi, type Relasi, type RelasiLurus } from '../relasi.js';

/**
 * Without the sums and balances that lack a column: where another one takes in all that they do and more, and gives the figure, they only seem to
 * hold in rows in which that column is blank or zero; so they say nothing of any other row.
 */
export function tanpaSukuKurang(relasi: readonly Relasi[]): Relasi[] {
  const dalamBaris = relasi.filter(sebaris);
  const patah = dalamBaris.filter((r) => !terpenuhi(r));
  const berlaku = kelompokkan(ratakan(dalamBaris, (r) => (terpenuhi(r) ? [[r.hasil, r] as const] : [])));
  const kurang = new Set(patah.filter((r) => berlaku.get(r.hasil)?.some((x) => melengkapi(x, r))).map(kolomnya));
  const dibuang = new Set<Relasi>(patah.filter((r) => kurang.has(kolomnya(r))));
  return relasi.filter((r) => !dibuang.has(r));
}

const sebaris = (r: Relasi): r is RelasiLurus =>
  r.bentuk === 'lurus' &&
  r.pembagi === 1 &&
  r.hasil.sel !== null &&
  r.suku.every((s) => s.fakta.sel?.baris === r.hasil.sel?.baris);

const melengkapi = (penuh: RelasiLurus, kurang: RelasiLurus): boolean =>
  penuh.suku.length > kurang.suku.length &&
  kurang.suku.every((s) => penuh.suku.some((p) => p.fakta === s.fakta && p.koef === s.koef));

const kolomnya = (r: RelasiLurus): string =>
  anggotaRelasi(r)
    .map((f) => f.sel?.kolom.ke)
    .join();
