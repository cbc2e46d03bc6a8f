/** A change in a text: what stands from `dari` to `sampai` is replaced by `isi`. */
export interface Suntingan {
  readonly dari: number;
  readonly sampai: number;
  readonly isi: string;
}

/** The text with all changes made; they don't overlap, and those at one place keep their order. */
export function terapkanSuntingan(teks: string, suntingan: readonly Suntingan[]): string {
  const bagian: string[] = [];
  let akhir = 0;
  for (const s of [...suntingan].sort((a, b) => a.dari - b.dari)) {
    bagian.push(teks.slice(akhir, s.dari), s.isi);
    akhir = s.sampai;
  }
  return [...bagian, teks.slice(akhir)].join('');
}

/** Text for an element or an attribute of XML; characters that XML cannot hold are left out. */
export const lolosXml = (teks: string): string =>
  teks
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot hold these.
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
