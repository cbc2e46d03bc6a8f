/** The remainders of all bytes, by the polynomial of ZIP (ISO 3309). */
const SISA = Uint32Array.from({ length: 256 }, (_, b) => {
  let sisa = b;
  for (let bit = 0; bit < 8; bit += 1) sisa = sisa & 1 ? 0xedb88320 ^ (sisa >>> 1) : sisa >>> 1;
  return sisa;
});

/** The CRC-32 of bytes that come in pieces: begin with 0 and hand on what the piece before gave. */
export function crc32(data: Uint8Array, sebelum = 0): number {
  let sisa = ~sebelum;
  for (const bita of data) sisa = (SISA[(sisa ^ bita) & 0xff] as number) ^ (sisa >>> 8);
  return ~sisa >>> 0;
}
