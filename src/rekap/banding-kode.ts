/** Text whose numbers are all as long, so that they stand in their order; `01` counts as `1`. */
export const kunciUrut = (kode: string): string =>
  kode.replace(/\d+/g, (n) => n.replace(/^0+(?=\d)/, '').padStart(30, '0'));

const bandingTeks = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders codes as people do, S2 before S10; codes that count alike (S1, S01) by their text, so that the order is total. */
export const bandingKode = (a: string, b: string): number =>
  bandingTeks(kunciUrut(a), kunciUrut(b)) || bandingTeks(a, b);
