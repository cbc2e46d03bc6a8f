import type { KalimatAngka } from '../../fakta/kalimat-angka.js';

/** So many lines further a text speaks of something else: two paragraphs have an empty one between them. */
const BARIS_TERJAUH = 6;

/**
 * Sentences that go on with each other: of one text, or of paragraphs that follow each other under one heading. A whole is often named in one
 * paragraph and divided in the next.
 */
export function sewacana(kalimat: readonly KalimatAngka[]): KalimatAngka[][] {
  const hasil: KalimatAngka[][] = [];
  for (const k of kalimat) {
    const kini = hasil.at(-1);
    const lalu = kini?.at(-1);
    if (kini !== undefined && lalu !== undefined && menyambung(lalu, k)) kini.push(k);
    else hasil.push([k]);
  }
  return hasil;
}

/** Whether a sentence goes on where another one ends. */
export function menyambung(lalu: KalimatAngka, { narasi: kini }: KalimatAngka): boolean {
  if (lalu.narasi === kini) return true;
  const sampai = lalu.angka.at(-1)?.fakta.lokasi.baris;
  if (lalu.narasi.berkas !== kini.berkas || lalu.narasi.bagian !== kini.bagian) return false;
  if (kini.baris === undefined || sampai === undefined) return false;
  return kini.baris >= sampai && kini.baris - sampai <= BARIS_TERJAUH;
}
