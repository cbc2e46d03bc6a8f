import { fc, test } from '@fast-check/vitest';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { teksMarkdown } from '../../src/tabel/teks-markdown.js';
import { teksTampil } from '../keluaran/teks-tampil-html.js';

// What GitHub's Markdown reads as markup (its spec 0.29, by section), beside what only GitHub itself does (mentions, issues, mathematics).
const MARKAH = [
  ...[
    'https://e.x',
    'HTTP://e.x/a_b_c?x=1&lt',
    'ftp://e.x',
    'www.e.x',
    'WWW.e.x',
    'a@b.c',
    'mailto:a@b.c',
    'xmpp:a@b.c/d',
  ],
  ...['@octocat', '@tim/regu', '#12', 'a/b#12', '# a', '#', 'a #', '> a', '>', '<https://e.x>', '<a@b.c>'],
  ...['&lt;', '&#60;', '&#x3c;', '&amp;lt;', '&', 'A & B', '---', '- - -', '***', '___', '===', '=', '--'],
  ...['1.', '1. a', '12) a', '999999999. a', '1.a', '-', '- a', '-5', '+', '+ a', '*', '* a', '- [ ] a', '-\ta'],
  ...[
    '*a*',
    '**a**',
    '_a_',
    'a_b_c',
    '`a`',
    '``',
    '```',
    '~~~',
    '~~a~~',
    '~a~',
    'a|b',
    '|',
    '|---|',
    '\\',
    'a\\',
    '\\*',
  ],
  ...[
    '[x](y)',
    '![x](y)',
    '[x]',
    '[x]: y',
    '[^1]',
    '<script>',
    '<!-- a',
    '<?a',
    '</p>',
    '<b',
    '$a$',
    '$$',
    '{a}',
    '`@a`',
    '@a`b`',
  ],
  ...['    a', '\ta', 'a  ', 'a\nb', 'a\n\nb', 'a\n---', ':---', '"a" \'b\' (c) a...', '@', '#a', 'a@', '&@a', '\\@a'],
];
const tulis = (markdown: string): string => marked.parse(markdown, { async: false });
const rapi = (teks: string): string => teks.replace(/\s+/g, ' ').trim();

/** Each place where a writer puts a text, and the elements that stand there. */
const TEMPAT: readonly (readonly [string, (t: string) => string, string])[] = [
  ['a paragraph', (t) => t, 'p'],
  ['a heading', (t) => `## ${t}`, 'h2'],
  ['a list', (t) => `- ${t}\n- x`, 'ul li li'],
  ['a numbered list', (t) => `1. ${t}\n2. x`, 'ol li li'],
  ['a table', (t) => `| a | b |\n| --- | --- |\n| ${t} | x |`, 'table thead tr th th tbody tr td td'],
  ['a word in bold', (t) => `**x ${t}**`, 'p strong'],
];

const unsur = (html: string): string =>
  [...html.matchAll(/<([a-z]\w*)/g)]
    .map((m) => m[1])
    .filter((u) => u !== 'code')
    .join(' ');

describe.each(TEMPAT)('in %s', (_, letak, semestinya) => {
  const periksa = (teks: string): void => {
    const html = tulis(letak(teksMarkdown(teks)));
    expect([teks, unsur(html)]).toEqual([teks, semestinya]);
    expect(rapi(teksTampil(html))).toBe(
      rapi(teksTampil(tulis(letak('QQQ'))).replace('QQQ', () => ` ${rapi(teks)} `)).replace(/^ | $/g, ''),
    );
  };
  it('reads as it was', () => {
    for (const teks of MARKAH) periksa(teks);
  });

  test.prop([
    fc.array(fc.oneof(fc.constantFrom(...MARKAH), fc.constantFrom(' ', 'x', '.', '!', '(', ')')), {
      minLength: 1,
      maxLength: 6,
    }),
  ])('reads as it was, whatever is joined', (bagian) => {
    const teks = bagian.join('');
    if (rapi(teks) !== '') periksa(teks);
  });
});

it('keeps mentions, addresses and numbers of issues where GitHub does not look for them', () => {
  for (const teks of ['@octocat', 'a@b.c', '#12', 'a/b#12'])
    expect(tulis(teksMarkdown(teks)).replace(/<code>.*?<\/code>/g, '')).not.toMatch(/@|#\d/);
});
