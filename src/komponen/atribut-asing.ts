import { maksud } from '../angka/tolak-opsi.js';

/** Attributes that any element may have, and those that frameworks put on any; what has a sign in its name, such as data-x, is left alone anyhow. */
const UMUM =
  'accesskey anchor autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint exportparts hidden id inert inputmode is itemid itemprop itemref itemscope itemtype jsaction lang ngskiphydration nonce part popover role slot spellcheck style tabindex title translate writingsuggestions xmlns'.split(
    ' ',
  );

/** What is wrong with the first attribute that is neither of the element nor of any: a misspelt one would give the figure of another rule. */
export function atributAsing(nama: readonly string[], dikenal: readonly string[]): string | null {
  const asing = nama.find(
    (n) => /^[a-z]+$/.test(n) && !n.startsWith('on') && !dikenal.includes(n) && !UMUM.includes(n),
  );
  return asing === undefined
    ? null
    : `atribut ${asing} tidak dikenal${maksud(asing, dikenal)}; yang dikenal: ${dikenal.join(', ')}`;
}
