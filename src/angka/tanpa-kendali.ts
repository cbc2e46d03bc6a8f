/** What prints nothing and yet does something, and what is no character: controls, directions, zero widths, breaks, halves of a pair. */
const TAK_TERLIHAT = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;

/** A text in which each of them is a space: it stays on its line, drives no terminal, and reads in one direction. */
export const tanpaKendali = (teks: string): string => teks.replace(TAK_TERLIHAT, ' ');

/** Of these, what turns the reading direction or is no part of a text; joiners and other signs that belong to words stay, and so do its lines. */
const PEMBALIK = /\p{Bidi_Control}|[\p{Zl}\p{Zp}]|(?![\t\n\r])\p{Cc}/gu;

/** A text that is read again: it stays what it is, but for signs that show it as something else. */
export const tanpaPembalik = (teks: string): string => teks.replace(PEMBALIK, ' ');
