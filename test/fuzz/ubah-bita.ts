import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Acak } from '../bench/keluarga/acak.js';
import { ubahTeks } from './teks-acak.js';

/** Bytes of a file that was changed, and whether it says only what one flipped bit makes of the original. */
export interface BitaUbahan {
  readonly data: Uint8Array;
  readonly asal: string;
  readonly satuBit: boolean;
}

const TANDA_XML = [
  '<',
  '>',
  '/',
  '"',
  '&',
  '&#0;',
  '&#x1b;',
  '<c/>',
  '<row>',
  'r="A1048577"',
  'r="ZZZZ9"',
  ']]>',
  '<!--',
  '1e400',
  'NaN',
  '-1',
  '4294967296',
  '0',
];

function salin(data: Uint8Array, dari: number, sampai: number, ke: number): Uint8Array {
  return Buffer.concat([data.subarray(0, ke), data.subarray(dari, sampai), data.subarray(ke)]);
}

/** Damage that knows nothing of the format: bits, lengths, parts of the file cut, doubled, swapped, filled. */
function rusakMentah(data: Uint8Array, acak: Acak): Uint8Array {
  const d = Uint8Array.from(data);
  const i = acak.bulat(0, d.length - 1);
  const j = Math.min(d.length, i + acak.bulat(1, acak.kira(50) ? 8 : 4096));
  switch (acak.bulat(0, 6)) {
    case 0:
      return d.subarray(0, i);
    case 1:
      return Buffer.concat([d.subarray(0, i), d.subarray(j)]);
    case 2:
      return salin(d, i, j, acak.bulat(0, d.length));
    case 3:
      return d.fill(acak.pilih([0, 0xff, 0x7f, 0x80]), i, j);
    case 4: {
      // Counts and sizes are little-endian words.
      const v = new DataView(d.buffer);
      const di = acak.kira(50) ? Math.max(0, d.length - acak.bulat(4, 400)) : i;
      if (di + 4 <= d.length)
        v.setUint32(di, acak.pilih([0, 1, 0xffff, 0x7fffffff, 0xffffffff, acak.bulat(0, 1 << 20)]), true);
      return d;
    }
    case 5: {
      const a = d.slice(i, j);
      const k = acak.bulat(0, Math.max(0, d.length - a.length));
      d.set(d.slice(k, k + a.length), i);
      d.set(a, k);
      return d;
    }
    default:
      for (let n = acak.bulat(2, 40); n > 0; n -= 1) {
        const di = acak.bulat(0, d.length - 1);
        d[di] = (d[di] ?? 0) ^ (1 << acak.bulat(0, 7));
      }
      return d;
  }
}

/** Damage inside an archive that is then packed as it should be: the text of a part, parts gone, swapped, of another name, bombs. */
function rusakArsip(data: Uint8Array, acak: Acak): Uint8Array {
  const isi = unzipSync(data);
  const nama = Object.keys(isi);
  const xml = nama.filter((n) => /\.(?:xml|rels)$/.test(n));
  const n = acak.pilih(acak.kira(90) && xml.length > 0 ? xml : nama);
  const m = acak.pilih(nama);
  const bagian = isi[n] ?? new Uint8Array();
  const cara = acak.bulat(0, 99);
  if (cara < 70) isi[n] = strToU8(ubahTeks(strFromU8(bagian), acak, TANDA_XML));
  else if (cara < 78) delete isi[n];
  else if (cara < 85) [isi[n], isi[m]] = [Uint8Array.from(isi[m] ?? bagian), bagian];
  else if (cara < 90) isi[`${n}/../${m}`] = bagian;
  else if (cara < 98) isi[n] = Uint8Array.from(rusakMentah(bagian.length > 0 ? bagian : strToU8('x'), acak));
  // Bombs: by ratio, and below it.
  else isi[n] = cara === 98 ? new Uint8Array(24 * 1024 * 1024) : strToU8('<a>'.repeat(200_000));
  return zipSync(isi, { level: cara < 98 ? 1 : 6 });
}

/** One variant of a file. */
export function ubahBita(asal: string, data: Uint8Array, acak: Acak): BitaUbahan {
  const arsip = data[0] === 0x50;
  const cara = acak.bulat(0, 99);
  if (cara < 40) {
    const d = Uint8Array.from(data);
    const i = acak.bulat(0, d.length - 1);
    d[i] = (d[i] ?? 0) ^ (1 << acak.bulat(0, 7));
    return { data: d, asal, satuBit: arsip };
  }
  const ubah = arsip && cara < 75 ? rusakArsip(data, acak) : rusakMentah(data, acak);
  return { data: ubah, asal, satuBit: false };
}
