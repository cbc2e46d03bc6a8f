/** So many bytes are taken in at once, each by remainders of its own: by single ones a large file would take four times as long. */
const SEKALI = 8;
const BITA = 256;

/** The remainders of all bytes, by the polynomial of ZIP (ISO 3309); behind them those of the same bytes with one, two … bytes of zero behind them. */
const SISA = new Uint32Array(SEKALI * BITA);
for (let b = 0; b < BITA; b += 1) {
  let sisa = b;
  for (let bit = 0; bit < 8; bit += 1) sisa = sisa & 1 ? 0xedb88320 ^ (sisa >>> 1) : sisa >>> 1;
  SISA[b] = sisa;
}
for (let i = BITA; i < SISA.length; i += 1) {
  const sebelum = SISA[i - BITA] as number;
  SISA[i] = (SISA[sebelum & 0xff] as number) ^ (sebelum >>> 8);
}

const sisaDari = (sisa: number, geser: number, ke: number): number =>
  SISA[ke * BITA + ((sisa >>> geser) & 0xff)] as number;

/** The CRC-32 of bytes that come in pieces: begin with 0 and hand on what the piece before gave. */
export function crc32(data: Uint8Array, sebelum = 0): number {
  let sisa = ~sebelum;
  let i = 0;
  const kata = (di: number): number =>
    (data[di] as number) |
    ((data[di + 1] as number) << 8) |
    ((data[di + 2] as number) << 16) |
    ((data[di + 3] as number) << 24);
  for (; i + SEKALI <= data.length; i += SEKALI) {
    const a = sisa ^ kata(i);
    const b = kata(i + 4);
    sisa =
      sisaDari(a, 0, 7) ^
      sisaDari(a, 8, 6) ^
      sisaDari(a, 16, 5) ^
      sisaDari(a, 24, 4) ^
      sisaDari(b, 0, 3) ^
      sisaDari(b, 8, 2) ^
      sisaDari(b, 16, 1) ^
      sisaDari(b, 24, 0);
  }
  for (; i < data.length; i += 1) sisa = (SISA[(sisa ^ (data[i] as number)) & 0xff] as number) ^ (sisa >>> 8);
  return ~sisa >>> 0;
}
