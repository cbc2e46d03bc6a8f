import { z } from 'zod';

/** Which part of a list: so many behind a mark, which `berikutnya` gives. */
export const kueriHalaman = (terbanyak: number, bawaan: number) => ({
  setelah: z.coerce.number().int().min(0).max(4_294_967_295).default(0).describe('Tanda dari "berikutnya"'),
  banyak: z.coerce.number().int().min(1).max(terbanyak).default(bawaan),
});

/** The part, given one more than was asked for: where there is one more, there is a next page. */
export function halaman<T>(
  isi: readonly T[],
  banyak: number,
  tanda: (terakhir: T) => number | string,
  alamat: string,
): { readonly isi: readonly T[]; readonly berikutnya: string | null } {
  const ini = isi.slice(0, banyak);
  const terakhir = ini.at(-1);
  if (isi.length <= banyak || terakhir === undefined) return { isi: ini, berikutnya: null };
  const url = new URL(alamat, 'http://x');
  url.searchParams.set('setelah', String(tanda(terakhir)));
  url.searchParams.set('banyak', String(banyak));
  return { isi: ini, berikutnya: `${url.pathname}${url.search}` };
}
