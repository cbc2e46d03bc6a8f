import { TabelTakTerbaca } from '../tabel/batas.js';
import { angkaJsonHilang, sebutAngkaHilang } from './angka-json.js';
import { kunciKembar, sebutKembar } from './kunci-kembar.js';

/**
 * The value of a JSON text. Throws `TabelTakTerbaca` that says in which line and column it breaks off, or holds a number that would lose digits or a key twice;
 * `seharusnya` is what an empty one should have held.
 */
export function uraiJson(teks: string, seharusnya: string): unknown {
  if (teks.trim() === '') throw new TabelTakTerbaca(`kosong; seharusnya berisi ${seharusnya} dalam JSON.`);
  let data: unknown;
  try {
    data = JSON.parse(teks);
  } catch (galat) {
    throw new TabelTakTerbaca(
      `bukan JSON yang sah${letakGalat(teks, galat as Error)}; periksa tanda koma, kurung dan kutip di sekitarnya.`,
    );
  }
  const hilang = angkaJsonHilang(teks);
  if (hilang !== null) throw new TabelTakTerbaca(`${sebutAngkaHilang(hilang)}${sebutLetak(teks, hilang.letak)}.`);
  const kembar = kunciKembar(teks);
  if (kembar !== null) throw new TabelTakTerbaca(`${sebutKembar(kembar)}${sebutLetak(teks, kembar.letak)}.`);
  return data;
}

function letakGalat(teks: string, galat: Error): string {
  const posisi = posisiGalat(teks, galat.message);
  return posisi === undefined ? '' : sebutLetak(teks, posisi);
}

function sebutLetak(teks: string, posisi: number): string {
  const sebelum = teks.slice(0, posisi).split('\n');
  return ` (baris ${sebelum.length}, kolom ${(sebelum.at(-1)?.length ?? 0) + 1})`;
}

/** Engines give the position, or line and column, or only ten characters on either side; these tell the place where they occur once. */
function posisiGalat(teks: string, pesan: string): number | undefined {
  const angka = /position (\d+)/.exec(pesan)?.[1];
  if (angka !== undefined) return Number(angka);
  const [, baris, kolom] = /at line (\d+) column (\d+) of the JSON/.exec(pesan) ?? [];
  if (baris !== undefined && kolom !== undefined) {
    const sebelum = teks.split('\n', Number(baris) - 1);
    return sebelum.reduce((n, b) => n + b.length + 1, 0) + Number(kolom) - 1;
  }
  if (/end of JSON/.test(pesan)) return teks.length;
  const sekitar = /\.\.\."([\s\S]+)"(?:\.\.\.)? is not valid JSON$/.exec(pesan)?.[1];
  if (sekitar === undefined) return undefined;
  const awal = teks.indexOf(sekitar);
  return awal >= 0 && awal === teks.lastIndexOf(sekitar) ? awal + 10 : undefined;
}
