const LEBAR = 0xfee0;

/** Wide digits for the usual ones: no pattern of figures takes them for any. */
export const lebarkan = (teks: string): string =>
  teks.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + LEBAR));

/** The usual digits for wide ones. */
export const sempitkan = (teks: string): string =>
  teks.replace(/[０-９]/g, (d) => String.fromCharCode(d.charCodeAt(0) - LEBAR));
