/** What one text says of itself: its letters are of two bytes, and what comes after them. */
const DUA_BITA = 1;
const BERIMBUHAN = 4;
const BERWARNA = 8;

/**
 * Looks through the texts that the cells of a .xls share, as SheetJS reads them, over the records in which they go on: where the head of a text is cut
 * off, it would take letters from behind the end, even for ever. Calls `rusak` for such texts.
 */
export function pastikanTeksBersama(bagian: readonly Uint8Array[], rusak: () => never): void {
  const panjang = bagian.reduce((n, b) => n + b.length, 0);
  const isi = new Uint8Array(panjang);
  const batas: number[] = [];
  for (const [i, b] of bagian.entries()) {
    batas.push(i === 0 ? 0 : (batas[i - 1] as number) + (bagian[i - 1] as Uint8Array).length);
    isi.set(b, batas[i]);
  }
  const lihat = new DataView(isi.buffer);
  if (panjang < 8) rusak();
  let [di, ke] = [8, 0];
  const maju = (bita: number): number => {
    di += bita;
    return di <= panjang ? di - bita : rusak();
  };
  // Letters go on in the next record behind a byte that says anew how wide they are.
  const lewati = (huruf: number, lebar: number): void => {
    let [sisa, satu] = [huruf, lebar];
    for (; ke < batas.length; ke += 1) {
      const muat = ((batas[ke] as number) - di) / satu;
      if (muat >= sisa) break;
      // A border in the middle of a letter is not seen.
      if (muat < 0 || !Number.isInteger(muat)) continue;
      sisa -= muat;
      satu = isi[batas[ke] as number] === 0 ? 1 : 2;
      di = (batas[ke] as number) + 1;
    }
    di += sisa * satu;
  };
  for (let n = lihat.getUint32(4, true); n > 0 && di < panjang; n -= 1) {
    const kepala = maju(3);
    const ciri = isi[kepala + 2] as number;
    const warna = ciri & BERWARNA ? 4 * lihat.getUint16(maju(2), true) : 0;
    const imbuhan = ciri & BERIMBUHAN ? lihat.getUint32(maju(4), true) : 0;
    lewati(lihat.getUint16(kepala, true), ciri & DUA_BITA ? 2 : 1);
    // Letters that are not there would be read as signs of nought.
    maju(0);
    di += warna + imbuhan;
  }
}
