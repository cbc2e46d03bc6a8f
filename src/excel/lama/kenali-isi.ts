import { apakahArsip } from '../../arsip/apakah-arsip.js';
import { TabelTakTerbaca } from '../../tabel/batas.js';
import { tolakBentukLain } from '../../tabel/bentuk-lain.js';

/** Kinds of files that hold a workbook: an archive (.xlsx, .xlsb, .ods), BIFF (.xls), and HTML or XML saved as .xls. */
export type JenisIsi = 'arsip' | 'xls' | 'xml' | 'html';

/** So many bytes tell what a text is. */
const AWAL = 4096;
/** Names of streams in an old Office file, which stand in UTF-16 in its directory. */
const ALIRAN = { sandi: 'EncryptedPackage', word: 'WordDocument', buku: 'Workbook', bukuLama: 'Book' } as const;

/** What a file is by its first bytes, whatever its name says. Throws `TabelTakTerbaca` for what holds no workbook. */
export function kenaliIsi(data: Uint8Array): JenisIsi {
  const mulai = (...bita: number[]) => bita.every((b, i) => data[i] === b);
  if (apakahArsip(data)) return 'arsip';
  if (mulai(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return kenaliOle(data);
  // A stream of BIFF records without the container around it, as some programs write.
  if (data[0] === 0x09 && [0x02, 0x04, 0x08].includes(data[1] as number)) return 'xls';
  const awal = teksAwal(data);
  tolakBentukLain(awal);
  if (/<(?:\?mso-application\b|(?:\w+:)?Workbook\b)/.test(awal)) {
    if (awal.includes('<!DOCTYPE') || awal.includes('<!ENTITY')) {
      throw new TabelTakTerbaca('membawa DTD; berkas Office yang wajar tidak memilikinya, jadi berkas ini ditolak.');
    }
    return 'xml';
  }
  if (/^\s*<(?:!doctype\s+html|html|head|body|table|meta|style|div)\b/i.test(awal) || /<table\b/i.test(awal))
    return 'html';
  // What is none of these is refused as an archive would be.
  return 'arsip';
}

function kenaliOle(data: Uint8Array): JenisIsi {
  const ada = (nama: string): boolean => memuat(data, nama);
  if (ada(ALIRAN.sandi)) {
    throw new TabelTakTerbaca('terkunci sandi; buka di Excel, hapus sandinya, lalu simpan kembali.');
  }
  if (ada(ALIRAN.buku) || ada(ALIRAN.bukuLama)) return 'xls';
  throw new TabelTakTerbaca(
    ada(ALIRAN.word)
      ? 'berformat Word lama (.doc); buka di Word, lalu simpan sebagai .docx.'
      : 'bukan buku kerja, walau berkas Office lama; buka di Excel, lalu simpan sebagai .xlsx.',
  );
}

/** Whether the directory of an old Office file names a stream; names begin where an entry does, every 128 bytes. */
function memuat(data: Uint8Array, nama: string): boolean {
  const cocok = (di: number): boolean =>
    [...nama].every((huruf, i) => data[di + 2 * i] === huruf.charCodeAt(0) && data[di + 2 * i + 1] === 0) &&
    data[di + 2 * nama.length] === 0;
  for (let di = 512; di + 128 <= data.length; di += 128) if (cocok(di)) return true;
  return false;
}

const teksAwal = (data: Uint8Array): string => {
  const [a, b] = data;
  const sandi = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(sandi).decode(data.subarray(0, AWAL));
};
