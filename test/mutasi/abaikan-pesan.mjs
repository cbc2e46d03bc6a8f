// Words of messages are not mutated: what an error or a result says is told by the tests of messages (test/rumus/pesan.test.ts, test/model/pesan.test.ts,
// test/buruk) for all rooms at once, and a mutant of every sentence would only count sentences. What stands in a condition inside of them is mutated.

// The names that a refusal gives are held against the source by test/tolak/nama-dalam-tolakan.test.ts.

/** What refuses in the name of the function and of the field that it is told. */
const PENOLAK = /^(?:pastikan(?:Bentuk|Opsi|Kunci)|tolakOpsiAsing)$/;

/** What makes an error, or a sentence for people, of its arguments. */
const PEMBUAT_PESAN = /(?:Error|^galat\w*|^masalah)$/;

/**
 * @typedef {object} Letak
 * @property {() => boolean} isStringLiteral
 * @property {() => boolean} isTemplateLiteral
 * @property {{ type: string, callee?: { name?: string } }} parent
 * @property {(uji: (l: Letak) => boolean) => Letak | null} findParent
 * @property {{ type: string, callee?: { type: string, name?: string }, key?: { name?: string } }} node
 */

/** Plain data, as Stryker's own `declareValuePlugin` returns it. */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'pesan',
    value: {
      /** @param {Letak} letak */
      shouldIgnore(letak) {
        if (!letak.isStringLiteral() && !letak.isTemplateLiteral()) return undefined;
        if (letak.parent.type === 'CallExpression' && PENOLAK.test(letak.parent.callee?.name ?? ''))
          return 'name in a refusal';
        const pesan = letak.findParent(
          ({ node }) =>
            (node.type === 'NewExpression' || node.type === 'CallExpression') &&
            // Of what here hands a text to its parent class, every one is an error.
            (node.callee?.type === 'Super' || PEMBUAT_PESAN.test(node.callee?.name ?? '')),
        );
        return pesan ? 'words of a message' : undefined;
      },
    },
  },
];
