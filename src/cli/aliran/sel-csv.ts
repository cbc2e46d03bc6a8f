/** What became of a row: so many fields, or why there are none. */
export const BERLANJUT = -1;
export const KUTIP_SALAH = -2;

const [KUTIP, SPASI, TAB] = [34, 32, 9];

/**
 * Finds the fields of one row of a CSV (as `uraiCsv`: RFC 4180, blanks around a field are no part of it) and gives how many there are. From where to where
 * each goes is put into `letak`, quotation marks included, as far as there is room. `BERLANJUT` is a quoted field that goes on in the next line, `KUTIP_SALAH` one that
 * closes in the middle of a field.
 */
export function letakSel(data: Uint8Array, awal: number, akhir: number, pemisah: number, letak: Int32Array): number {
  let banyak = 0;
  let dari = awal;
  for (;;) {
    let i = dari;
    if (data[i] === SPASI || data[i] === TAB) i = lewatiKosong(data, i, akhir, pemisah);
    if (data[i] === KUTIP && i < akhir) {
      i = tutupKutip(data, i + 1, akhir);
      if (i < 0) return BERLANJUT;
      i = lewatiKosong(data, i, akhir, pemisah);
      if (i < akhir && data[i] !== pemisah) return KUTIP_SALAH;
    } else while (i < akhir && data[i] !== pemisah) i += 1;
    letak[2 * banyak] = dari;
    letak[2 * banyak + 1] = i;
    banyak += 1;
    if (i >= akhir) return banyak;
    dari = i + 1;
  }
}

function lewatiKosong(data: Uint8Array, dari: number, akhir: number, pemisah: number): number {
  let i = dari;
  while (i < akhir && (data[i] === SPASI || data[i] === TAB) && data[i] !== pemisah) i += 1;
  return i;
}

/** Behind the mark that closes a quoted field, two together being one inside it; −1 where it stays open. */
function tutupKutip(data: Uint8Array, dari: number, akhir: number): number {
  for (let i = dari; i < akhir; i += 1) {
    if (data[i] !== KUTIP) continue;
    if (i + 1 >= akhir || data[i + 1] !== KUTIP) return i + 1;
    i += 1;
  }
  return -1;
}

/** Whether there is nothing but separators, blanks and empty quotes. */
export function apakahHampa(data: Uint8Array, awal: number, akhir: number, pemisah: number): boolean {
  for (let i = awal; i < akhir; i += 1) {
    const b = data[i];
    if (b !== pemisah && b !== SPASI && b !== TAB && b !== KUTIP) return false;
  }
  return true;
}

/** A field as text, without the quotes around it. */
export function teksSel(data: Buffer, dari: number, sampai: number): string {
  const teks = data.toString('utf8', dari, sampai).trim();
  return teks.startsWith('"') ? teks.slice(1, -1).replaceAll('""', '"').trim() : teks;
}

/** What a cell of a row says, by where its cells stand. */
export const isiSel = (data: Buffer, sel: Int32Array, ke: number): string =>
  teksSel(data, sel[2 * ke] as number, sel[2 * ke + 1] as number);
