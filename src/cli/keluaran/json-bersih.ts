/** What `JSON.stringify` leaves as it is and yet drives a terminal, turns the reading direction or is not seen. */
const TAK_TERLIHAT = /[\u007f-\u009f]|[\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;

/** Data as JSON, indented. It stays what it is to whoever reads it: what is not seen is written as `\uXXXX`. */
export const jsonBersih = (nilai: unknown): string => JSON.stringify(nilai, null, 2).replace(TAK_TERLIHAT, tulisKode);

/** The same in one line. */
export const jsonSebaris = (nilai: unknown): string => JSON.stringify(nilai).replace(TAK_TERLIHAT, tulisKode);

const tulisKode = (tanda: string): string =>
  Array.from({ length: tanda.length }, (_, i) => `\\u${tanda.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');
