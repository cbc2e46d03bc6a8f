import { cariAcuan, type Kutipan } from 'lkjip';

/** What is being done, in words. */
const TAHAP: Readonly<Record<string, string>> = {
  buka: 'membuka berkas',
  lembar: 'membaca lembar',
  'rumus-sel': 'memeriksa rumus sel di lembar',
  tabel: 'membaca angka tabel',
  hubungan: 'menghitung ulang tabel',
  sebab: 'mencari sebab ketidakcocokan',
  tinjauan: 'meninjau aturan pelaporan',
};

export interface LangkahKerja {
  readonly tahap: string;
  readonly ke?: number;
  readonly dari?: number;
  readonly nama?: string;
}

export const kataKemajuan = ({ tahap, ke, dari, nama }: LangkahKerja): string =>
  [TAHAP[tahap] ?? tahap, nama, ke !== undefined && dari !== undefined && dari > 1 ? `(${ke} dari ${dari})` : undefined]
    .filter((x) => x !== undefined)
    .join(' ');

const KEDUDUKAN: Readonly<Record<Kutipan['kedudukan'], string>> = {
  'dibaca-di-peraturan': 'dibaca di peraturannya',
  'lewat-pihak-lain': 'dibaca lewat pihak lain',
  praktik: 'praktik laporan',
  simpulan: 'simpulan, tidak dinyatakan sumbernya',
};

export const kataKutipan = ({ acuan, tempat, kedudukan }: Kutipan): string =>
  `${cariAcuan(acuan)?.judul ?? acuan}: ${tempat} (${KEDUDUKAN[kedudukan]})`;
