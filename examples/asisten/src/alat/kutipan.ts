import { cariAcuan, type Kutipan } from 'lkjip';

const KEDUDUKAN = {
  'dibaca-di-peraturan': 'dibaca di naskahnya',
  'lewat-pihak-lain': 'lewat pihak lain',
  praktik: 'praktik',
  simpulan: 'simpulan',
} as const satisfies Record<Kutipan['kedudukan'], string>;

/** A citation in words, with its standing: what was read in a regulation is not what is only practice. */
export const kutipanTeks = ({ acuan, tempat, kedudukan }: Kutipan): string =>
  `${cariAcuan(acuan)?.judul ?? acuan}, ${tempat} (${KEDUDUKAN[kedudukan]})`;

export const sumberTeks = (kutipan: readonly Kutipan[]): string => kutipan.map(kutipanTeks).join('; ');
