import { ratakan } from '../../tabel/tiap.js';
import type { TabelTerbaca } from '../fakta/fakta.js';
import { nomorSasaran } from '../fakta/subjek.js';
import type { RelasiLurus } from '../relasi/relasi.js';
import type { Bacaan } from './tinjauan.js';

/**
 * The mean of performance over most indicators that a table prints; null when none does. Where the tables are of one sasaran each, their means are
 * those of parts.
 */
export function rataCapaian(b: Bacaan): RelasiLurus | null {
  const sasaran = new Set(ratakan(b.tabel, (t) => milikSasaran(t) ?? []));
  return b.diputus
    .map((d) => d.r)
    .filter(
      (r): r is RelasiLurus => r.bentuk === 'lurus' && r.jenis === 'rata-rata-kolom' && r.hasil.peran === 'capaian',
    )
    .filter((r) => sasaran.size < 2 || r.hasil.sel === null || milikSasaran(r.hasil.sel.tabel) === null)
    .reduce<RelasiLurus | null>((a, r) => (a === null || r.suku.length > a.suku.length ? r : a), null);
}

/** The one sasaran that the title of a table names. */
const milikSasaran = ({ tabel }: TabelTerbaca): string | null => nomorSasaran(tabel.judul ?? tabel.nama ?? '');
