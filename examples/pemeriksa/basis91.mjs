/**
 * Bytes as text that may stand in a script element: four bytes in five characters, where base64 takes five and a third. The characters are those
 * from `(` to `|`, with `~` for `<`.
 */
const AWAL = 40;

/** @param {number} n */
const huruf = (n) => (n + AWAL === 60 ? '~' : String.fromCharCode(n + AWAL));
/** @param {string} c */
const angka = (c) => (c === '~' ? 60 : c.charCodeAt(0)) - AWAL;

/**
 * @param {Uint8Array} bita
 * @returns {string}
 */
export function keBasis85(bita) {
  const kelompok = [];
  for (let i = 0; i < bita.length; i += 4) {
    let n = 0;
    for (let k = i; k < i + 4; k += 1) n = n * 256 + (bita[k] ?? 0);
    let isi = '';
    for (let k = 0; k < 5; k += 1) {
      isi = huruf(n % 85) + isi;
      n = Math.floor(n / 85);
    }
    // A last group of fewer bytes is one character longer than they are.
    kelompok.push(isi.slice(0, Math.min(4, bita.length - i) + 1));
  }
  return kelompok.join('');
}

/**
 * @param {string} teks
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function dariBasis85(teks) {
  const bita = new Uint8Array(Math.floor((teks.length * 4) / 5));
  for (let i = 0, ke = 0; i < teks.length; i += 5) {
    let n = 0;
    for (let k = i; k < i + 5; k += 1) n = n * 85 + (k < teks.length ? angka(teks.charAt(k)) : 84);
    for (let geser = 2 ** 24; geser >= 1 && ke < bita.length; geser /= 256) {
      bita[ke] = Math.floor(n / geser) % 256;
      ke += 1;
    }
  }
  return bita;
}
