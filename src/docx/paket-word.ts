import { uraiXml } from '../arsip/urai-xml.js';
import { TabelTakTerbaca } from '../tabel/batas.js';

/** Where the package says what is in it. */
export const HUBUNGAN_PAKET = '_rels/.rels';
/** The names of Word's own elements, transitional and strict. */
const RUANG_WORD: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** Refuses a package whose document is another part than the one that is read: what people see would stay unread. */
export function pastikanLetakDokumen(hubungan: Uint8Array | undefined, dibaca: string): void {
  let letak: string | null = null;
  if (hubungan === undefined) return;
  uraiXml(hubungan, HUBUNGAN_PAKET, {
    buka(nama, { Type = '', Target = '' }) {
      if (nama.endsWith('Relationship') && Type.endsWith('/officeDocument')) letak ??= Target.replace(/^\//, '');
    },
    teks() {},
    tutup() {},
  });
  if (letak === null || letak === dibaca) return;
  throw new TabelTakTerbaca(
    `bagian "${HUBUNGAN_PAKET}" menunjuk dokumen lain daripada "${dibaca}"; simpan kembali berkasnya dari Word.`,
  );
}

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
