/** Cells of a Markdown row beyond its heading: the row, from 0, and what they hold. */
export interface SelLebih {
  readonly baris: number;
  readonly sel: readonly string[];
}

/** The cells that a table of Markdown has beyond its heading, which no page shows; the text of the table begins with its heading and the rule below it. */
export function selLebih(raw: string, lebar: number): SelLebih[] {
  return raw
    .split('\n')
    .slice(2)
    .map((baris, ke) => ({
      baris: ke + 2,
      sel: potongSel(baris)
        .slice(lebar)
        .filter((s) => s !== ''),
    }))
    .filter(({ sel }) => sel.length > 0);
}

/** The cells of a row: parted by bars that no backslash stands before, in code too; the outermost bars part nothing. */
function potongSel(baris: string): string[] {
  const isi = baris.trim().replace(/^\|/, '');
  const sel: string[] = [];
  let mulai = 0;
  let lolos = false;
  for (let di = 0; di < isi.length; di += 1) {
    const c = isi[di];
    if (c === '|' && !lolos) {
      sel.push(isi.slice(mulai, di).trim());
      mulai = di + 1;
    }
    lolos = c === '\\' && !lolos;
  }
  return [...sel, isi.slice(mulai).trim()];
}
