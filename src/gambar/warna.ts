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
