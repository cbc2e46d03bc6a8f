import type { Rumus } from '../../../rumus/rumus.js';
import { ratakan } from '../../../tabel/tiap.js';
import type { Fakta } from '../../fakta/fakta.js';
import { putuskan } from '../konsistensi.js';
import { mungkinTercetak } from '../mungkin-cocok.js';
import type { RelasiRumus } from '../relasi.js';

/**
 * A formula over figures of one row, none where one is missing. Where it holds only for more digits than are shown, its inputs are taken as
 * rounded: means of answers and percentages are.
 */
export function rumusSebaris(
  rumus: Rumus,
  hasil: Fakta | undefined,
  isi: Readonly<Record<string, Fakta | undefined>>,
): RelasiRumus[] {
  if (hasil === undefined) return [];
  const masukan = ratakan(Object.entries(isi), ([lambang, f]) => (f === undefined ? [] : [{ lambang, fakta: [f] }]));
  if (masukan.length < Object.keys(isi).length) return [];
  const r: RelasiRumus = { bentuk: 'rumus', jenis: 'rasio-baris', rumus, hasil, masukan, kuat: false };
  if (putuskan(r)?.status !== 'tidak' || !mungkinTercetak(r)) return [r];
  const longgar: RelasiRumus = { ...r, operanBulat: true };
  return [putuskan(longgar)?.status !== 'tidak' ? longgar : r];
}
