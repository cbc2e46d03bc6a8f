import { Pecahan } from '../orakel/pecahan.js';

/** A printed figure: its exact value and how many decimals stand on the page. */
export interface AngkaTercetak {
  readonly nilai: Pecahan;
  readonly desimal: number;
}

/**
 * Reads a printed figure by plain rules of its own, with Rp before (also inside the bracket) or a unit behind it, or undefined where the cell holds none. Brackets and a leading minus are negative. Where
 * the decimal sign is not given, the last separator is one unless exactly three digits follow it or it stands more than once.
 */
export function bacaAngka(teks: string, tandaDesimal?: ',' | '.'): AngkaTercetak | undefined {
  const isi = teks
    .replace(/,-(?=\)?$)/, '')
    .replace(/^\s*(\(?)\s*Rp\.?\s*/i, '$1')
    .replace(/\s[a-z]+$/i, '')
    .replace(/\s|%/g, '');
  const bentuk = /^(\(?)([-−–]?)([\d.,]+)(\)?)$/.exec(isi);
  const [, buka = '', minus = '', angka = ''] = bentuk ?? [];
  if (!/\d/.test(angka)) return undefined;
  const tanda = tandaDesimal ?? tebakDesimal(angka);
  const potong = tanda === undefined ? -1 : angka.lastIndexOf(tanda);
  const utuh = (potong < 0 ? angka : angka.slice(0, potong)).replace(/\D/g, '');
  const pecahan = potong < 0 ? '' : angka.slice(potong + 1).replace(/\D/g, '');
  const nilai = Pecahan.dari(`${utuh === '' ? '0' : utuh}${pecahan === '' ? '' : `.${pecahan}`}`);
  return { nilai: buka !== '' || minus !== '' ? nilai.negatif() : nilai, desimal: pecahan.length };
}

function tebakDesimal(angka: string): ',' | '.' | undefined {
  const akhir = Math.max(angka.lastIndexOf(','), angka.lastIndexOf('.'));
  const tanda = angka[akhir];
  if (tanda !== ',' && tanda !== '.') return undefined;
  const campur = angka.includes(',') && angka.includes('.');
  const sekali = angka.indexOf(tanda) === akhir;
  return sekali && (campur || angka.length - akhir - 1 !== 3) ? tanda : undefined;
}

/** Whether two prints may be of one figure: they differ by no more than half a unit of the second's last digit. */
export function senilai(a: string, b: string): boolean {
  const [x, y] = [bacaAngka(a), bacaAngka(b)];
  if (x === undefined || y === undefined) return false;
  const beda = x.nilai.kurang(y.nilai);
  const besar = beda.banding(Pecahan.dari(0n)) < 0 ? beda.negatif() : beda;
  return besar.banding(Pecahan.rasio(1n, 2n * 10n ** BigInt(y.desimal))) <= 0;
}
