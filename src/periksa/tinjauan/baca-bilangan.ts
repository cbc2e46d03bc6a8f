const SATUAN: Readonly<Record<string, number>> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
  seratus: 100,
  seribu: 1000,
};
const KELOMPOK: Readonly<Record<string, number>> = { ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12 };

/**
 * Reads an Indonesian number in words up to the trillions: `lima belas`, `enam miliar seratus lima puluh satu juta`. Null when a word is
 * none of a number, or has nothing to multiply: `(juta rupiah)` is a unit.
 *
 * @example
 * bacaBilangan('tiga puluh lima') // => 35
 */
export function bacaBilangan(teks: string): number | null {
  let [total, ratusan, satuan] = [0, 0, 0];
  const kata = teks
    .toLowerCase()
    .split(/\s+/)
    .filter((k) => k !== '' && k !== 'rupiah');
  for (const k of kata) {
    const nilai = SATUAN[k];
    const kelompok = KELOMPOK[k];
    if (nilai !== undefined && nilai >= 100) ratusan += nilai;
    else if (nilai !== undefined) satuan += nilai;
    else if (ratusan + satuan === 0) return null;
    else if (k === 'belas') satuan = satuan < 10 ? satuan + 10 : satuan;
    else if (k === 'puluh') satuan = satuan * 10;
    else if (k === 'ratus') [ratusan, satuan] = [ratusan + satuan * 100, 0];
    else if (kelompok !== undefined) [total, ratusan, satuan] = [total + (ratusan + satuan) * kelompok, 0, 0];
    else return null;
  }
  return kata.length === 0 ? null : total + ratusan + satuan;
}
