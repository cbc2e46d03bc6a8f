/** "Tabel 3.4.1", then its title. */
const KEPALA_TABEL = /^(tabel\s+[\dIVX]+(?:[.\-–][\dA-Z]+)*)\.?\s*[:\-–]?\s*(.*)$/is;
/** A line longer than this is a paragraph and no title. */
export const JUDUL_TERPANJANG = 150;

/** Whether a line is the caption of a table: "Tabel 3.4.1 …". */
export const apakahKepalaTabel = (teks: string): boolean => KEPALA_TABEL.test(teks);

/** Name and title of a table from the lines above it: "Tabel 3.4.1", and what follows up to the table; else the nearest short line. */
export function kepalaTabel(atas: readonly string[]): { nama?: string; judul?: string } {
  for (const [i, teks] of [...atas.entries()].reverse()) {
    if (!apakahKepalaTabel(teks)) continue;
    const nama = rapi(teks.replace(KEPALA_TABEL, '$1'));
    const judul = rapi([teks.replace(KEPALA_TABEL, '$2'), ...atas.slice(i + 1)].join(' '));
    return { nama, ...(judul === '' ? {} : { judul }) };
  }
  const tepat = atas.at(-1);
  return tepat !== undefined && tepat.length <= JUDUL_TERPANJANG ? { judul: rapi(tepat) } : {};
}

const rapi = (teks: string): string => teks.replace(/\s+/g, ' ').trim();
