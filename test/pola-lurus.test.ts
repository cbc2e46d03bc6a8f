import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { mulaiLama } from './alat/lama.js';
import { bacaSumber, simpulDari } from './arsitektur/sumber.js';

// Every pattern of the source, on texts made to hurt it: one piece over and over, then a sign that no pattern wants. A pattern that goes back
// over the same text, from each of its letters or in each of its ways, takes sixteen times as long for four times the text, and a linear one
// four times. The engine doesn't count its steps, so time is what there is: only that of patterns that are slow at all is compared, at its
// best of several, and twice.
const PENDEK = 1500;
const PANJANG = 4 * PENDEK;
/** Milliseconds: a linear pattern takes a hundredth of it. */
const TERASA = 1.5;
const KALI = 9;

const UMUM = [
  ...' aA0.,()-"\'<>|%=/:;_*&\\[{\n\t\u00a0',
  '0.',
  '0 ',
  'a ',
  '. ',
  '0,',
  '(a',
  '1.000',
  'a.',
  'a-',
  '(0',
  'a\n',
  ' \n',
];
const AKHIR = ['\u0001', '!x'];

const ulangi = (potong: string, panjang: number): string =>
  potong.repeat(Math.ceil(panjang / potong.length)).slice(0, panjang);

/** The words that a pattern knows, as pieces. */
function kata(pola: string): string[] {
  const tanpaKelas = pola.replace(/\\[bBdDsSwWpPuk](?:\{[^}]*\})?/g, ' ');
  const ada = new Set<string>();
  for (const [k] of tanpaKelas.matchAll(/[\p{L}\d]{2,30}/gu)) ada.add(k).add(`${k} `);
  return [...ada].slice(0, 24);
}

function tercepat(pola: RegExp, teks: string, kali: number): number {
  let terbaik = Infinity;
  for (let i = 0; i < kali; i += 1) {
    pola.lastIndex = 0;
    const lama = mulaiLama();
    pola.exec(teks);
    terbaik = Math.min(terbaik, lama());
  }
  return terbaik;
}

function kuadrat(pola: RegExp, potong: string, akhir: string): boolean {
  const [pendek, panjang] = [ulangi(potong, PENDEK) + akhir, ulangi(potong, PANJANG) + akhir];
  if (tercepat(pola, pendek, 1) < TERASA) return false;
  return [0, 1].every(() => {
    const a = tercepat(pola, pendek, 4);
    return a >= TERASA / 2 && tercepat(pola, panjang, 3) > KALI * a;
  });
}

/** Pieces with which a pattern takes more than its share. */
const serangan = (pola: RegExp): string[] =>
  [...UMUM, ...kata(pola.source)].filter((p) => AKHIR.some((akhir) => kuadrat(pola, p, akhir)));

const SUMBER = bacaSumber('src');
/** Each once, with the first file that has it: several rooms write the same one. */
const POLA = new Map<string, { readonly berkas: string; readonly pola: RegExp }>();
for (const [berkas, isi] of SUMBER)
  for (const n of simpulDari(berkas, isi)) {
    if (!ts.isRegularExpressionLiteral(n) || POLA.has(n.text)) continue;
    const batas = n.text.lastIndexOf('/');
    POLA.set(n.text, { berkas, pola: new RegExp(n.text.slice(1, batas), n.text.slice(batas + 1)) });
  }

describe('patterns on outside text', () => {
  it('the attack finds what is quadratic, and nothing else', () => {
    expect(serangan(/0+$/)).not.toEqual([]);
    expect(serangan(/\s*<b>/)).not.toEqual([]);
    expect(serangan(/(?<!0)0+$/)).toEqual([]);
    expect(serangan(/[^<]{0,40}<b>/)).toEqual([]);
  });

  it('all are linear', () => {
    expect(POLA.size).toBeGreaterThan(500);
    expect(
      [...POLA.values()].flatMap(({ berkas, pola }) =>
        serangan(pola).map((p) => `${berkas} ${pola}: ${JSON.stringify(p)}`),
      ),
    ).toEqual([]);
  }, 180_000);
});
