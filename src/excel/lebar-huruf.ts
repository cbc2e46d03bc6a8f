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

/** Letters that are not in the table are taken for capitals. */
const LAINNYA = 700;

/** The widths by code, since every cell of a workbook is measured letter by letter. */
const MENURUT_KODE: Readonly<Uint16Array> = lebarMenurutKode();

function lebarMenurutKode(): Uint16Array {
  const hasil = new Uint16Array(128).fill(LAINNYA);
  for (const [lebar, huruf] of Object.entries(LEBAR)) for (const h of huruf) hasil[h.charCodeAt(0)] = Number(lebar);
  return hasil;
}

/** The width of a text in Arial, in the unit of the size: 10 points give points. */
export function lebarTeks(teks: string, ukuran: number): number {
  let lebar = 0;
  for (let i = 0; i < teks.length; i += 1) {
    const kode = teks.charCodeAt(i);
    // Of a letter that takes two codes, the second adds nothing.
    if (kode < 0xdc00 || kode > 0xdfff) lebar += MENURUT_KODE[kode] ?? LAINNYA;
  }
  return (lebar * ukuran) / 1000;
}
