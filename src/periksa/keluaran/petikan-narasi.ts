import { bersihkanTeks, lebarTeks } from '../../tabel/teks-tampil.js';
import { type BarisPetikan, beriTanda } from './petikan-tabel.js';
import type { BarisNarasi } from './sumber-petikan.js';

/** The line of a text around a figure, cut on both sides to fit, with the figure marked below. */
export function petikNarasi(
  { teks, baris, kolom }: BarisNarasi,
  opsi: { readonly tercetak: string | null; readonly tanda: string; readonly lebar: number },
): readonly BarisPetikan[] {
  const panjang = opsi.tercetak === null ? 1 : opsi.tercetak.length;
  const mulai = Math.min(kolom, teks.length);
  const ruang = Math.max(0, opsi.lebar - panjang - 2);
  const dari = Math.max(0, mulai - Math.floor(ruang / 2));
  const sebelum = `${dari > 0 ? '…' : ''}${rapi(teks.slice(dari, mulai))}`;
  const sasaran = rapi(teks.slice(mulai, mulai + panjang));
  const habis = dari + opsi.lebar - 2;
  const sesudah = `${rapi(teks.slice(mulai + panjang, Math.max(mulai + panjang, habis)))}${habis < teks.length ? '…' : ''}`;
  const garis = ' '.repeat(lebarTeks(sebelum)) + '▲'.repeat(Math.max(1, lebarTeks(sasaran)));
  return [
    { jenis: 'baris', tepi: String(baris), teks: `${sebelum}${sasaran}${sesudah}`.trimEnd() },
    ...beriTanda(garis, opsi.tanda, opsi.lebar).map((teks) => ({ jenis: 'tanda', tepi: '', teks }) as const),
  ];
}

/** Cleaned, but with the spaces at its ends, which join it to its neighbours. */
function rapi(teks: string): string {
  const isi = bersihkanTeks(teks);
  if (isi === '') return teks === '' ? '' : ' ';
  return `${/^\s/.test(teks) ? ' ' : ''}${isi}${/\s$/.test(teks) ? ' ' : ''}`;
}
