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

/** Width of a drawing, and the height of one with lines, in its own units. */
export const LEBAR_GAMBAR = 760;
export const TINGGI_DERET = 300;

/** A rim of the colour of the page around letters, where a line of the drawing may run behind them. */
export const TEPI_HURUF = { textBorderColor: WARNA.putih, textBorderWidth: 3 } as const;
