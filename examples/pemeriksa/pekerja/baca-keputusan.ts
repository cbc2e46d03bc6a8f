import { bacaDiterima, type TemuanDiterima } from 'lkjip';
import { teksBerkas } from '../../../src/berkas/baca-berkas.js';
import { uraiJson } from '../../../src/berkas/urai-json.js';
import type { Berkas } from '../pesan.js';

/** The file of accepted findings that the page saves, and the command reads; whoever saves it twice gets it under another name. */
export function apakahKeputusan({ nama, data }: Berkas): boolean {
  if (!/\.json$/i.test(nama)) return false;
  return (
    /\.diterima\b[^.]*\.json$/i.test(nama) ||
    /^\uFEFF?\s*\{\s*"versi"\s*:\s*\d+\s*,\s*"diterima"\s*:/.test(new TextDecoder().decode(data.subarray(0, 200)))
  );
}

/** What the files of decisions say: findings that are accepted, those that are agreed with, and what is amiss with a file. */
export interface IsiKeputusan {
  readonly diterima: TemuanDiterima[];
  readonly benarSalah: Set<string>;
  readonly catatan: string[];
}

/** Reads files of decisions as the command does: one that it refuses, as one with a key that stands twice, is not used here either. */
export function bacaKeputusan(berkas: readonly Berkas[]): IsiKeputusan {
  const isi: IsiKeputusan = { diterima: [], benarSalah: new Set(), catatan: [] };
  const { diterima, benarSalah, catatan } = isi;
  for (const b of berkas) {
    try {
      const data = uraiJson(teksBerkas(b.data).teks, 'temuan yang diterima');
      const hasil = bacaDiterima(data);
      if (hasil.status === 'sah') {
        diterima.push(...hasil.diterima);
        for (const sidik of (data as { benarSalah?: readonly string[] }).benarSalah ?? []) benarSalah.add(sidik);
      } else catatan.push(...hasil.masalah.map((m) => `${b.nama}: ${m}`));
    } catch (galat) {
      catatan.push(`${b.nama}: ${(galat as Error).message} Putusan di dalamnya tidak dipakai.`);
    }
  }
  return isi;
}
