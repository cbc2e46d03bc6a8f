/** Colours that people with any kind of colour blindness tell apart (after Okabe and Ito), dark enough for white figures on them. */
export const WARNA = {
  biru: '#0072b2',
  jingga: '#b34700',
  abu: '#5f6b76',
  garis: '#c8d0d8',
  teks: '#1a1a1a',
  putih: '#ffffff',
  muda: '#e8edf3',
} as const;

/** The typeface of labels. */
export const HURUF = 'Noto Sans, Liberation Sans, Arial, sans-serif';

/** Width of a drawing in its own units. */
export const LEBAR_GAMBAR = 760;

/** What a picture's drawer gives: what stands inside of the `svg` element, and how much room it takes. */
export interface Lukisan {
  readonly isi: string;
  readonly lebar?: number;
  readonly tinggi: number;
}
