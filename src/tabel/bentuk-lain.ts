import { TabelTakTerbaca } from './batas.js';

/** So much of a text tells what it is. */
const AWAL = 4096;
/** Kinds of files that are texts too, and hold tables which nothing here reads; by signs that no report begins with. */
const BENTUK: readonly (readonly [nama: string, tanda: readonly RegExp[]])[] = [
  [
    'halaman web satu berkas (MHT)',
    [/^\s*[a-z-]{2,40}:/i, /^mime-version:/im, /^content-type:\s*(?:multipart|text|message)\//im],
  ],
  ['SYLK', [/^\s*ID;P/, /^C;[XY]\d/m]],
  ['DIF', [/^\s*TABLE\r?\n0,1\r?\n"/]],
  ['teks kaya (RTF)', [/^\s*\{\\rtf/]],
];

/** Refuses a text of another kind, which would be read as CSV or as sentences, whatever its name says. */
export function tolakBentukLain(teks: string): void {
  const awal = teks.slice(0, AWAL).replace(/^\ufeff/, '');
  const bentuk = BENTUK.find(([, tanda]) => tanda.every((t) => t.test(awal)));
  if (bentuk === undefined) return;
  throw new TabelTakTerbaca(
    `isinya ${bentuk[0]}, yang tidak dibaca; buka di ${bentuk[0].includes('RTF') ? 'Word, lalu simpan sebagai .docx' : 'Excel, lalu simpan sebagai .xlsx'}.`,
  );
}
