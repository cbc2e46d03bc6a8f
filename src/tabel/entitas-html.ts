const BERNAMA: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  minus: '−',
  hellip: '…',
  bull: '•',
  middot: '·',
  times: '×',
  divide: '÷',
  plusmn: '±',
  le: '≤',
  ge: '≥',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  deg: '°',
  sum: '∑',
  comma: ',',
  period: '.',
  percnt: '%',
  plus: '+',
  equals: '=',
  num: '#',
  ast: '*',
  lpar: '(',
  rpar: ')',
  dagger: '†',
  hyphen: '-',
  thinsp: '\u2009',
  ensp: '\u2002',
  emsp: '\u2003',
  shy: '\u00ad',
};
const TERTINGGI = 0x10ffff;

/** A text of a page with its entities as characters; one that is not known stays as it is written. */
export const bukaEntitas = (teks: string): string =>
  teks.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (utuh, puluh, heksa, nama) => {
    if (nama !== undefined) return BERNAMA[nama.toLowerCase()] ?? utuh;
    const kode = puluh === undefined ? Number.parseInt(heksa, 16) : Number(puluh);
    return kode > 0 && kode <= TERTINGGI && !(kode >= 0xd800 && kode <= 0xdfff) ? String.fromCodePoint(kode) : utuh;
  });
