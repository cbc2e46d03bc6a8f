/** Widths of Arial's letters in thousandths of the type's size, from its font metrics: the letters of one width together. */
const LEBAR: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijl',
  260: '|',
  278: ' !,./:;I[\\]ft',
  333: '`()-r',
  355: '"',
  389: '*',
  469: '^',
  500: 'Jckvsxyz',
  556: '#$0123456789?_abdeghnopquL',
  584: '+<=>~',
  611: 'FTZ',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'Mm',
  889: '%',
  944: 'W',
  1015: '@',
};

const MENURUT_HURUF: ReadonlyMap<string, number> = new Map(
  Object.entries(LEBAR).flatMap(([lebar, huruf]) => [...huruf].map((h): [string, number] => [h, Number(lebar)])),
);

/** Letters that are not in the table are taken for capitals. */
const LAINNYA = 700;

/** The width of a text in Arial, in the unit of the size: 10 points give points. */
export const lebarTeks = (teks: string, ukuran: number): number =>
  ([...teks].reduce((n, h) => n + (MENURUT_HURUF.get(h) ?? LAINNYA), 0) * ukuran) / 1000;
