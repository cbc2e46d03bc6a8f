/** What prints nothing and yet does something, and what is no character: controls, directions, zero widths, breaks, halves of a pair. */
const TAK_TERLIHAT = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;

/** A text in which each of them is a space: it stays on its line, drives no terminal, and reads in one direction. */
export const tanpaKendali = (teks: string): string => teks.replace(TAK_TERLIHAT, ' ');
