/** Number as printed in Indonesian, and what stands behind it: `65 (B)`, `1.234,50`. */
const CETAKAN = /^-?\d{1,3}(?:\.?\d{3})*(?:,(\d+))?(\D.*)?$/s;

/** The number format that shows a value as it is printed: its decimals, and the text behind it. Null where the print is no number. */
export function formatCetakan(teks: string): string | null {
  const cocok = CETAKAN.exec(teks);
  if (!cocok) return null;
  const desimal = cocok[1] === undefined ? '' : `.${'0'.repeat(cocok[1].length)}`;
  const ekor = cocok[2] === undefined ? '' : `"${cocok[2].replaceAll('"', '""')}"`;
  return `#,##0${desimal}${ekor}`;
}

/** Where there is no print to go by. */
export const FORMAT_BAKU = '#,##0.00';
