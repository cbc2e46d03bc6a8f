import type { BukuTerbaca } from '../berkas/bacaan.js';
import type { Bahasa, Dwibahasa } from '../rumus/alasan.js';
import { namaMasukan } from './baca-masukan.js';

const KATA = {
  id: (nama, perintah) =>
    `${nama}: ini templat isian lkjip; laporannya dihitung, dan isiannya diperiksa sel demi sel, dengan: ${perintah}`,
  en: (nama, perintah) =>
    `${nama}: this is a template of lkjip to fill in; its report is computed, and its cells are checked one by one, with: ${perintah}`,
} as const satisfies Record<keyof Dwibahasa, (nama: string, perintah: string) => string>;

/** A line for each template among the workbooks: its sheets are no printed tables, and a check of them says little. `berkas` is as it was typed. */
export async function sebutTemplat(
  { kerja }: Pick<BukuTerbaca, 'kerja'>,
  berkas: readonly string[],
  bahasa: Bahasa,
): Promise<readonly string[]> {
  if (kerja.size === 0) return [];
  const { apakahTemplat } = await import('../excel/templat/apakah-templat.js');
  return berkas.flatMap((b) => {
    const isi = kerja.get(b === '-' ? namaMasukan(b) : b);
    return isi !== undefined && apakahTemplat(isi.buku)
      ? [KATA[bahasa](namaMasukan(b), `lkjip hitung ${terkutip(b)}`)]
      : [];
  });
}

/** A name as a shell takes it: in quotes where it is not plain. */
const terkutip = (nama: string): string =>
  /^[\w./+,:=@%-]+$/.test(nama) ? nama : `'${nama.replaceAll("'", `'\\''`)}'`;
