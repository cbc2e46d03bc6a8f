/**
 * Bytes as text that may stand in a script element: thirteen bits in two characters, where base64 takes two and a sixth. The characters are those
 * from `#` to `}`, with `~` for `<`: ninety-one, whose pairs are just more than thirteen bits need.
 */
const AWAL = 35;
const BANYAK = 91;
const BIT = 13;
/** What a last character by itself holds. */
const BIT_SATU = 6;

/** @param {number} n */
const huruf = (n) => (n + AWAL === 60 ? '~' : String.fromCharCode(n + AWAL));
/** @param {number} kode */
const angka = (kode) => (kode === 126 ? 60 : kode) - AWAL;

/**
 * @param {Uint8Array} bita
 * @returns {string}
 */
export function keBasis91(bita) {
  const pasang = [];
  let [sisa, bit] = [0, 0];
  const tulis = (/** @type {number} */ n) => pasang.push(huruf(Math.floor(n / BANYAK)) + huruf(n % BANYAK));
  for (const b of bita) {
    sisa = (sisa << 8) | b;
    bit += 8;
    if (bit < BIT) continue;
    bit -= BIT;
    tulis(sisa >> bit);
    sisa &= (1 << bit) - 1;
  }
  // What is left is filled up with zeros, which must be too few for a byte.
  if (bit > BIT_SATU) tulis(sisa << (BIT - bit));
  else if (bit > 0) pasang.push(huruf(sisa << (BIT_SATU - bit)));
  return pasang.join('');
}

/**
 * @param {string} teks
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function dariBasis91(teks) {
  const pasang = teks.length >> 1;
  const bita = new Uint8Array(Math.floor((pasang * BIT + (teks.length % 2) * BIT_SATU) / 8));
  let [sisa, bit, ke] = [0, 0, 0];
  for (let i = 0; i < teks.length; i += 2) {
    const satu = angka(teks.charCodeAt(i));
    const sendiri = i + 1 === teks.length;
    sisa = sendiri ? (sisa << BIT_SATU) | satu : (sisa << BIT) | (satu * BANYAK + angka(teks.charCodeAt(i + 1)));
    bit += sendiri ? BIT_SATU : BIT;
    while (bit >= 8) {
      bit -= 8;
      bita[ke] = sisa >> bit;
      ke += 1;
      sisa &= (1 << bit) - 1;
    }
  }
  return bita;
}
