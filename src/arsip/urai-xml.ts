import { SaxesParser } from 'saxes';
import { TabelTakTerbaca } from '../tabel/batas.js';

/** What happens while an XML part is read. Names keep their prefix: `w:p`. */
export interface PengamatXml {
  buka(nama: string, atribut: Readonly<Record<string, string>>): void;
  teks(isi: string): void;
  tutup(nama: string): void;
}

/** Deeper than any document nests; a hostile one would exhaust the stack of whoever walks it. */
const TERDALAM = 512;
/** Bytes that are read at once. */
const POTONGAN = 1024 * 1024;

/**
 * Reads one XML part of an Office file, event by event. A document type definition is refused, so no entity is ever defined or fetched.
 * `langkah` is called now and then, and may throw to stop.
 *
 * Throws `TabelTakTerbaca` for XML that is broken, nested too deep, or brings a DTD.
 */
export function uraiXml(data: Uint8Array, bagian: string, pengamat: PengamatXml, langkah?: () => void): void {
  const tolak = (sebab: string): never => {
    throw new TabelTakTerbaca(`bagian "${bagian}" ${sebab}`);
  };
  const pengurai = new SaxesParser({ xmlns: false, position: false });
  let dalam = 0;
  pengurai.on('doctype', () =>
    tolak('membawa DTD; berkas Office yang wajar tidak memilikinya, jadi berkas ini ditolak.'),
  );
  // Office itself knows no others, and letters that are guessed are others.
  pengurai.on('xmldecl', ({ encoding = 'utf-8' }) => {
    if (!DIKENAL.test(encoding))
      tolak(`berpengodean "${encoding.slice(0, 40)}"; simpan kembali berkasnya dari Word atau Excel.`);
  });
  pengurai.on('error', () => tolak('bukan XML yang sah; simpan kembali berkasnya dari Word atau Excel.'));
  pengurai.on('opentag', ({ name, attributes }) => {
    dalam += 1;
    if (dalam > TERDALAM) tolak(`bersarang lebih dari ${TERDALAM} tingkat; berkas ini ditolak.`);
    pengamat.buka(name, attributes);
  });
  pengurai.on('text', (isi) => pengamat.teks(isi));
  pengurai.on('cdata', (isi) => pengamat.teks(isi));
  pengurai.on('closetag', ({ name }) => {
    dalam -= 1;
    pengamat.tutup(name);
  });
  const penyandi = new TextDecoder(penyandianXml(data), { fatal: true });
  const teks = (isi?: Uint8Array): string => {
    try {
      return penyandi.decode(isi, { stream: isi !== undefined });
    } catch {
      return tolak('bukan UTF-8 atau UTF-16 yang utuh; simpan kembali berkasnya dari Word atau Excel.');
    }
  };
  // In pieces: the text of a large sheet would not fit beside what is made of it.
  for (let i = 0; i < data.length; i += POTONGAN) {
    langkah?.();
    pengurai.write(teks(data.subarray(i, i + POTONGAN)));
  }
  pengurai.write(teks()).close();
}

const DIKENAL = /^(?:utf-?(?:8|16)|us-ascii|iso-8859-1)$/i;
const DEKLARASI_LATIN = /^<\?xml[^>]{0,100}encoding\s{0,9}=\s{0,9}["']iso-8859-1["']/i;

/** UTF-16 by its byte-order mark, or by the zero beside its first `<`; ISO-8859-1 where a part says so; else UTF-8. */
export function penyandianXml(data: Uint8Array): string {
  const [a, b] = data;
  if ((a === 0xff && b === 0xfe) || (a === KURUNG && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === KURUNG)) return 'utf-16be';
  return DEKLARASI_LATIN.test(String.fromCharCode(...data.subarray(0, 200))) ? 'iso-8859-1' : 'utf-8';
}

const KURUNG = 0x3c;

/** The text of a part, which is written back as UTF-8. */
export function teksXml(data: Uint8Array): string {
  const penyandian = penyandianXml(data);
  const teks = new TextDecoder(penyandian).decode(data);
  return penyandian === 'utf-8' ? teks : teks.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8');
}
