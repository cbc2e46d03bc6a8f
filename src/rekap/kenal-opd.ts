import { kunciUrut } from './banding-kode.js';

/** What an office is known by: its code and name, where it has no code its name alone. */
interface Dikenal {
  readonly instansi: { readonly kode?: string | undefined; readonly nama: string };
}

/** A code or name as people take it: letter case, spaces, composed letters and zeros before a number make no other office. */
const bakukan = (teks: string): string =>
  kunciUrut(teks.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean).join(' '));

/**
 * The first office that comes twice, as both are written. One without a code is the one of its name; two of one name that have codes of
 * their own are two, as a kelurahan of one name in two kecamatan.
 */
export function opdGanda<T extends Dikenal>(opd: readonly T[]): readonly [T, T] | undefined {
  const menurutKode = new Map<string, T>();
  const menurutNama = new Map<string, T>();
  for (const x of opd) {
    const { kode } = x.instansi;
    const nama = bakukan(x.instansi.nama);
    const kunci = kode === undefined ? nama : bakukan(kode);
    const senama = menurutNama.get(nama);
    const lama =
      menurutKode.get(kunci) ??
      (senama && (kode === undefined || senama.instansi.kode === undefined) ? senama : undefined);
    if (lama) return [lama, x];
    menurutKode.set(kunci, x);
    menurutNama.set(nama, x);
  }
  return undefined;
}
