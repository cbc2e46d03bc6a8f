import { Inflate } from 'fflate';
import { crc32 } from './crc32.js';
import { ArsipRusak, type EntriArsip } from './direktori-arsip.js';

/** So many packed bytes are unpacked at once; Deflate makes at most a thousand times as many of them. */
const POTONGAN = 16 * 1024;

/**
 * A file of an archive, unpacked. What really comes out must have the size and the checksum that the archive states, so a bit that was flipped is
 * not read as another figure; and a file that grows beyond its stated size is left off there.
 */
export function mekarkan(entri: EntriArsip): Uint8Array {
  const isi = entri.dimampatkan ? inflasi(entri) : entri.isi;
  if (isi.length !== entri.mekar) rusak(entri, 'ukurannya bukan yang disebut');
  if (crc32(isi) !== entri.crc) rusak(entri, 'jumlah ujinya tidak cocok');
  return isi;
}

function inflasi(entri: EntriArsip): Uint8Array {
  const hasil = new Uint8Array(entri.mekar);
  let banyak = 0;
  const pengurai = new Inflate((bagian) => {
    if (banyak + bagian.length > hasil.length) rusak(entri, 'ukurannya bukan yang disebut');
    hasil.set(bagian, banyak);
    banyak += bagian.length;
  });
  try {
    for (let i = 0; i < entri.isi.length || i === 0; i += POTONGAN) {
      pengurai.push(entri.isi.subarray(i, i + POTONGAN), i + POTONGAN >= entri.isi.length);
    }
  } catch (galat) {
    if (galat instanceof ArsipRusak) throw galat;
    rusak(entri, 'tidak dapat dimekarkan');
  }
  if (sisa(pengurai) > 0) rusak(entri, 'ada bita sesudah akhirnya');
  return hasil.subarray(0, banyak);
}

/** How many packed bytes stand behind the end of what was unpacked: fflate keeps them, and how many bits of the first it has used. */
function sisa(pengurai: Inflate): number {
  const { p, s } = pengurai as unknown as { readonly p: Uint8Array; readonly s: { readonly p: number } };
  return p.length - Math.ceil(s.p / 8);
}

function rusak({ asli }: EntriArsip, sebab: string): never {
  throw new ArsipRusak(
    `bagian "${asli.slice(0, 80)}" rusak (${sebab}); salin ulang berkasnya, atau simpan kembali dari Word atau Excel.`,
  );
}
