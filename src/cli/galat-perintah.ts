type Pasangan = readonly [asli: string, kata: string];

const TIDAK_SAH: readonly Pasangan[] = [
  ["' is invalid. Allowed choices are ", "' tidak sah. Pilihannya: "],
  ["' is invalid. ", "' tidak sah. "],
];
const MAKSUD: readonly Pasangan[] = [
  ["'\n(Did you mean one of ", "'\n(Maksudnya salah satu dari "],
  ["'\n(Did you mean ", "'\n(Maksudnya "],
];

/** What commander says of a call that it cannot read: a sentence by its beginning, and what its own words further on are, of each the last. */
const KALIMAT: readonly (readonly [...Pasangan, lanjutan: readonly Pasangan[]])[] = [
  ["missing required argument '", "argumen '", [["'\n", "' belum diberi; sebutkan isinya.\n"]]],
  ["required option '", "opsi '", [["' not specified", "' wajib diberi; sebutkan isinya."]]],
  ["unknown option '", "opsi tidak dikenal: '", MAKSUD],
  ["unknown command '", "perintah tidak dikenal: '", MAKSUD],
  [
    'too many arguments for ',
    'argumen terlalu banyak bagi ',
    [
      ['. Expected ', '; paling banyak '],
      [' arguments but got ', ', diberi '],
      [' argument but got ', ', diberi '],
    ],
  ],
  [
    "option '",
    "opsi '",
    [
      ["' argument missing", "' belum berisi; sebutkan isinya di belakangnya."],
      ["' cannot be used with option '", "' tidak dapat dipakai bersama opsi '"],
      ["' argument '", "' berisi '"],
      ...TIDAK_SAH,
    ],
  ],
];

/**
 * A fault of the call as this program says others. Commander has no other language; so its sentences are known here by their beginnings, and one that is
 * not stays as it is.
 */
export function galatPerintah(teks: string, inggris: boolean): string {
  const isi = teks.startsWith('error: ') ? teks.slice(7) : teks;
  const kalimat = inggris ? undefined : KALIMAT.find(([asli]) => isi.startsWith(asli));
  if (kalimat === undefined) return `lkjip: ${isi}`;
  const [asli, kata, lanjutan] = kalimat;
  return `lkjip: ${lanjutan.reduce(gantiTerakhir, kata + isi.slice(asli.length))}`;
}

function gantiTerakhir(teks: string, [asli, kata]: Pasangan): string {
  const letak = teks.lastIndexOf(asli);
  return letak < 0 ? teks : teks.slice(0, letak) + kata + teks.slice(letak + asli.length);
}

/** Whether English was asked for; a call that cannot be read has no options to ask. */
export const mintaInggris = (argumen: readonly string[]): boolean =>
  argumen.some((a, i) => a === '--bahasa=en' || (a === '--bahasa' && argumen[i + 1] === 'en'));
