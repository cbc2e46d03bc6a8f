import type { DialekSql } from '../../rumus/pembaca/sql-daftar-dialek.js';

/** A view that a mapping asks for, and the field that does. */
export interface NamaView {
  readonly nama: string;
  readonly bidang: string;
}

type Kelompok = readonly string[];
/** What of a mapping names its views. */
export interface PenamaView {
  readonly awalan: string;
  readonly kinerja?: { readonly kelompok: readonly Kelompok[] } | undefined;
  readonly anggaran?: { readonly kelompok: readonly Kelompok[] } | undefined;
}

const POKOK = { kinerja: 'capaian', anggaran: 'serapan' } as const;

/** The name of the view of a group, without its prefix. */
export const namaKelompok = (pokok: string, kelompok: Kelompok): string =>
  `${pokok}_${kelompok.length === 0 ? 'total' : `per_${kelompok.join('_')}`}`;

/** Every view of a mapping, in the order in which they are written. */
export function semuaNamaView({ awalan, ...peta }: PenamaView): NamaView[] {
  return (['kinerja', 'anggaran'] as const).flatMap((bagian) => {
    const isi = peta[bagian];
    if (!isi) return [];
    const pokok = POKOK[bagian];
    const kelompok = isi.kelompok.map((k, i) => ({
      nama: awalan + namaKelompok(pokok, k),
      bidang: `${bagian}.kelompok[${i}] ${JSON.stringify(k)}`,
    }));
    return [{ nama: awalan + pokok, bidang: bagian }, ...kelompok];
  });
}

/** What is longer PostgreSQL cuts off in silence, counting bytes, and MariaDB refuses, counting characters. */
const TERPANJANG: Partial<Record<DialekSql, { readonly batas: number; ukur(nama: string): number }>> = {
  postgresql: { batas: 63, ukur: (nama) => new TextEncoder().encode(nama).length },
  mariadb: { batas: 64, ukur: (nama) => [...nama].length },
};

/** What is wrong with the names of views among themselves: two of one name, in capitals or not, and names that are too long. */
export function salahNamaView(view: readonly NamaView[], dialek: DialekSql | undefined): string[] {
  const pemilik = new Map<string, string>();
  const terpanjang = dialek && TERPANJANG[dialek];
  return view.flatMap(({ nama, bidang }) => {
    const lalu = pemilik.get(nama.toLowerCase());
    if (lalu !== undefined) return [`${bidang}: view-nya bernama ${nama}, seperti view dari ${lalu}; buang salah satu`];
    pemilik.set(nama.toLowerCase(), bidang);
    return terpanjang && terpanjang.ukur(nama) > terpanjang.batas
      ? [`${bidang}: nama view ${nama} lebih dari ${terpanjang.batas} huruf; pendekkan awalan atau nama kolomnya`]
      : [];
  });
}
