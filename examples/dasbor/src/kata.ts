import { cariAcuan, formatAngka, formatRupiah, type Hasil, type Indikator, type Kutipan, pesanAlasan } from 'lkjip';
import type { Masa } from './alamat.js';

const ROMAWI = ['I', 'II', 'III', 'IV'] as const;

export const kataTriwulan = (n: number): string => `TW ${ROMAWI[n - 1] ?? n}`;

export const kataMasa = (masa: Masa): string => (masa === 'tahun' ? 'Setahun penuh' : `s.d. ${kataTriwulan(masa)}`);

/** A name inside a sentence. */
export const kecil = (teks: string): string => teks.charAt(0).toLowerCase() + teks.slice(1);

/** "TW I, TW II dan TW III". */
export function rangkai(butir: readonly string[]): string {
  const akhir = butir.at(-1) ?? '';
  return butir.length < 2 ? akhir : `${butir.slice(0, -1).join(', ')} dan ${akhir}`;
}

type NilaiTarget = Indikator['target'][string] | undefined;

/** A value of the data as it is written; a dash where there is none. */
export function kataNilai(nilai: NilaiTarget): string {
  if (nilai === null || nilai === undefined) return '–';
  if (typeof nilai !== 'object') return formatAngka(nilai);
  if ('label' in nilai) return nilai.label;
  if ('bawah' in nilai) return `${formatAngka(nilai.bawah)}–${formatAngka(nilai.atas)}`;
  return `${formatAngka(nilai.nilai)} (${nilai.huruf})`;
}

/** A figure that was computed of values, without the zeros of a percentage. */
export const kataHasil = (h: Hasil): string =>
  h.status === 'terukur' ? formatAngka(h.bulat, { desimal: { min: 0, maks: 2 } }) : '–';

export const kataRupiah = (x: Parameters<typeof formatRupiah>[0] | null): string =>
  x === null ? '–' : formatRupiah(x);

/** Why there is no figure, in a sentence. */
export function sebab(h: Hasil): string {
  if (h.status === 'terukur') return '';
  const pesan = pesanAlasan(h.alasan);
  return `${pesan.charAt(0).toUpperCase()}${pesan.slice(1)}.`;
}

const KEDUDUKAN: Readonly<Record<Kutipan['kedudukan'], string>> = {
  'dibaca-di-peraturan': 'dibaca di peraturannya',
  'lewat-pihak-lain': 'dibaca lewat pihak lain',
  praktik: 'praktik, bukan peraturan',
  simpulan: 'simpulan, tidak dinyatakan sumbernya',
};

export interface KataSumber {
  readonly judul: string;
  readonly tempat: string;
  readonly kedudukan: string;
  readonly berlaku: string | null;
}

/** A source in words: what it is, where in it, what it is worth, and when it was in force. */
export function kataSumber({ acuan, tempat, kedudukan }: Kutipan): KataSumber {
  const ada = cariAcuan(acuan);
  const berlaku = ada?.berlaku;
  return {
    judul: ada?.judul ?? acuan,
    tempat,
    kedudukan: KEDUDUKAN[kedudukan],
    berlaku: berlaku
      ? berlaku.sampai
        ? `berlaku ${berlaku.sejak}–${berlaku.sampai}`
        : `berlaku sejak ${berlaku.sejak}`
      : null,
  };
}
