import { TabelTakTerbaca } from '../tabel/batas.js';

/** The names of Word's own elements, transitional and strict. */
const RUANG_WORD: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** Refuses other prefixes than Word's own `w:`, by which its elements are known here: a table under another one would be passed over. */
export function pastikanAwalanWord(atribut: Readonly<Record<string, string>>): void {
  for (const nama in atribut) {
    if (!nama.startsWith('xmlns')) continue;
    if (RUANG_WORD.has(atribut[nama] as string) === (nama === 'xmlns:w')) continue;
    throw new TabelTakTerbaca(
      'isinya ditulis dengan awalan XML yang tidak lazim, jadi tidak dapat dibaca dengan pasti; simpan kembali berkasnya dari Word.',
    );
  }
}
