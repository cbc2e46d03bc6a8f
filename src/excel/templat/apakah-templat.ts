import type { BukuKerja } from '../lembar.js';
import { rapikanJudul } from './judul-kolom.js';
import { NAMA_LEMBAR_BARIS } from './lembar/daftar.js';
import { lembarIdentitas } from './lembar/identitas.js';

/** The name of a sheet as it is compared: people change its case, and leave spaces. */
export const rapikanNamaLembar = (nama: string): string => nama.trim().toLowerCase();

/**
 * Whether a workbook is a template of `lkjip templat`, filled in or not: the sheets by which reading one knows it, more than one of them, and in the first
 * the names of what must be filled in. Any workbook may have a sheet that is called Anggaran.
 */
export function apakahTemplat({ lembar }: BukuKerja): boolean {
  const menurutNama = new Map(lembar.map((l) => [rapikanNamaLembar(l.nama), l]));
  const identitas = menurutNama.get(rapikanNamaLembar(lembarIdentitas.nama));
  if (identitas === undefined || !NAMA_LEMBAR_BARIS.some((n) => menurutNama.has(rapikanNamaLembar(n)))) return false;
  const tertulis = new Set(identitas.sel.flatMap((baris) => baris.map((s) => rapikanJudul(s.teks))));
  return lembarIdentitas.bidang.every((b) => b.wajib !== true || tertulis.has(rapikanJudul(b.judul)));
}
