import { options } from 'preact';
import { teksBersih } from '../../../src/excel/teks-bersih.js';

/** What of an element speaks beside its text. */
const BERKATA = ['title', 'aria-label'];

/**
 * Names of files, sheets and cells come from others. Every text and every word of an element passes here before it is shown, so that none turns the reading
 * direction or hides a part of itself.
 */
export function bersihkanTampilan(): void {
  options.vnode = (simpul: { props: unknown }) => {
    // A text is a node whose properties it is.
    if (typeof simpul.props === 'string') simpul.props = teksBersih(simpul.props);
    const props = simpul.props as Record<string, unknown>;
    for (const nama of BERKATA) {
      const kata = props[nama];
      if (typeof kata === 'string') props[nama] = teksBersih(kata);
    }
  };
}
