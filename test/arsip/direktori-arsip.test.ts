import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bukaArsip } from '../../src/arsip/buka-arsip.js';
import { crc32 } from '../../src/arsip/crc32.js';

const semua = () => true;
const ISI = { 'a.xml': strToU8(`<a>${'isi '.repeat(500)}</a>`), 'b.xml': strToU8('<b/>') };
const arsip = (): Uint8Array => zipSync(ISI);
/** Where the n-th signature stands. */
const letak = (data: Uint8Array, tanda: string, n = 1): number => {
  let i = -1;
  for (let k = 0; k < n; k += 1) i = Buffer.from(data).indexOf(Buffer.from(tanda, 'latin1'), i + 1);
  return i;
};
const LOKAL = 'PK\x03\x04';
const PUSAT = 'PK\x01\x02';
const AKHIR = 'PK\x05\x06';
/** The archive with bytes put at an offset from a signature (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16). */
const ubah = (tanda: string, geser: number, bita: readonly number[], n = 1, data: Uint8Array = arsip()): Uint8Array => {
  data.set(bita, letak(data, tanda, n) + geser);
  return data;
};

const PENUH = [0xff, 0xff, 0xff, 0xff];
const bita64 = (n: number | bigint): number[] => [...new Uint8Array(new BigUint64Array([BigInt(n)]).buffer)];

/**
 * The archive with a directory of 64 bits (APPNOTE.TXT 4.3.14 and 4.3.15, by hand): its record of 56 bytes, the locator of 20 that says where
 * the record is, and 16-bit counts that are full.
 */
function arsip64({
  letakCatatan = (asli: number): number | bigint => asli,
  ukuran = (asli: number) => asli as number | bigint,
} = {}) {
  const asli = arsip();
  const akhir = letak(asli, AKHIR);
  const awal = letak(asli, PUSAT);
  const catatan = [
    ...Buffer.from('PK\x06\x06', 'latin1'),
    ...bita64(44),
    ...[45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ...bita64(2),
    ...bita64(2),
    ...bita64(ukuran(akhir - awal)),
    ...bita64(awal),
  ];
  const penunjuk = [...Buffer.from('PK\x06\x07', 'latin1'), 0, 0, 0, 0, ...bita64(letakCatatan(akhir)), 1, 0, 0, 0];
  const ekor = ubah(AKHIR, 8, [0xff, 0xff, 0xff, 0xff, ...PENUH, ...PENUH], 1, asli.slice(akhir));
  return Uint8Array.from([...asli.slice(0, akhir), ...catatan, ...penunjuk, ...ekor]);
}

/** The archive of one file with these extra fields, given as kind and bytes, one after the other. */
function bermedan(...medan: readonly (number | readonly number[])[]): Uint8Array {
  const bita = (n: number): number[] => [n & 0xff, n >> 8];
  const extra = medan.flatMap((x, i) =>
    typeof x === 'number' ? [...bita(x), ...bita((medan[i + 1] as readonly number[]).length)] : [...x],
  );
  const asli = zipSync({ 'a.xml': strToU8('<a/>') });
  const pusat = letak(asli, PUSAT);
  const akhir = letak(asli, AKHIR);
  const jadi = Uint8Array.from([
    ...asli.slice(0, 35),
    ...extra,
    ...asli.slice(35, pusat + 51),
    ...extra,
    ...asli.slice(pusat + 51),
  ]);
  const n = extra.length;
  ubah(LOKAL, 28, bita(n), 1, jadi);
  ubah(PUSAT, 30, bita(n), 1, jadi);
  const lihat = new DataView(jadi.buffer);
  lihat.setUint32(akhir + 2 * n + 12, akhir - pusat + n, true);
  lihat.setUint32(akhir + 2 * n + 16, pusat + n, true);
  return jadi;
}

/** The archive whose first file has its sizes in a field of 64 bits, of which so many bytes are written (4.5.3). */
function ukuran64(bita: number) {
  const asli = arsip();
  const baris = letak(asli, PUSAT);
  const [mekar, ukuran] = [24, 20].map((i) => new DataView(asli.buffer).getUint32(baris + i, true)) as [number, number];
  // A field of another kind stands before it, as Info-ZIP writes one.
  const medan = [0x55, 0x54, 1, 0, 7, 1, 0, bita, 0, ...[...bita64(mekar), ...bita64(ukuran)].slice(0, bita)];
  const isi = asli.slice();
  isi.set([...PENUH, ...PENUH], baris + 20);
  isi.set([medan.length, 0], baris + 30);
  const nama = baris + 46 + 5;
  const data = Uint8Array.from([...isi.slice(0, nama), ...medan, ...isi.slice(nama)]);
  const panjang = letak(data, AKHIR) - baris;
  return ubah(AKHIR, 12, [panjang & 0xff, panjang >> 8, 0, 0], 1, data);
}

describe('an archive of 64 bits', () => {
  const terbaca = (data: Uint8Array) => [...bukaArsip(data, semua)].map(([n, isi]) => [n, isi.length]);
  const ASLI = Object.entries(ISI).map(([n, isi]) => [n, isi.length]);

  it('is read as the same archive without', () => {
    expect(terbaca(arsip64())).toEqual(ASLI);
    expect(terbaca(ukuran64(16))).toEqual(ASLI);
  });

  it.each([
    ['no locator', () => ubah(AKHIR, 8, [0xff, 0xff, 0xff, 0xff]), /daftar isi 64-bit tidak ada/],
    ['no room for a locator', () => ubah(AKHIR, 8, PENUH, 1, arsip().slice(-22)), /daftar isi 64-bit tidak ada/],
    ['a locator that points elsewhere', () => arsip64({ letakCatatan: () => 0 }), /64-bit tidak pada tempatnya/],
    ['a locator that points at itself', () => arsip64({ letakCatatan: (n) => n + 56 }), /64-bit tidak pada tempatnya/],
    ['a place beyond any file', () => arsip64({ letakCatatan: () => 2n ** 63n }), /64-bit tidak pada tempatnya/],
    ['a size beyond any file', () => arsip64({ ukuran: () => 2n ** 63n }), /daftar isinya tidak pada tempatnya/],
    ['a field that holds one size of two', () => ukuran64(8), /ukuran 64-bit tidak ada/],
  ])('with %s is refused', (_, buat, pesan) => {
    expect(() => terbaca(buat())).toThrow(pesan);
  });
});

describe('crc32', () => {
  it('is that of ISO 3309, also in pieces', () => {
    // The check value of the CRC-32 that zip, PNG and Ethernet use.
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
    expect(crc32(strToU8('6789'), crc32(strToU8('12345')))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
    // All 256 bytes, and so many of 32 bytes as are taken one by one: by Python's binascii.crc32.
    expect(crc32(Uint8Array.from({ length: 256 }, (_, i) => i))).toBe(0x29058c73);
    expect(crc32(strToU8('The quick brown fox jumps over the lazy dog'))).toBe(0x414fa339);
  });
});

describe('an archive that says two things is refused', () => {
  it.each([
    ['fewer entries on this disk than in all', ubah(AKHIR, 8, [1, 0]), /dua kali dan berbeda/],
    ['fewer entries than there are', ubah(AKHIR, 8, [1, 0, 1, 0]), /tidak sebanyak/],
    ['more entries than there are', ubah(AKHIR, 8, [3, 0, 3, 0]), /tidak sebanyak/],
    ['another disk', ubah(AKHIR, 4, [1, 0]), /dua kali dan berbeda/],
    ['a directory that is elsewhere', ubah(AKHIR, 16, [1, 0, 0, 0]), /tidak pada tempatnya/],
    ['another size before the file', ubah(LOKAL, 22, [9, 9]), /ukuran atau jumlah uji bagian "a\.xml".*berbeda/],
    ['another checksum before the file', ubah(LOKAL, 14, [1, 2, 3, 4]), /jumlah uji bagian "a\.xml"/],
    ['another name before the file', ubah(LOKAL, 30, [0x78]), /bagian "a\.xml" disebut dua kali dan berbeda/],
    ['another method before the file', ubah(LOKAL, 8, [0, 0]), /disebut dua kali dan berbeda/],
    ['two files of one name', ubah(LOKAL, 30, [0x61], 2, ubah(PUSAT, 46, [0x61], 2)), /ada dua kali/],
    ['two names that differ in letter case', ubah(LOKAL, 30, [0x41], 2, ubah(PUSAT, 46, [0x41], 2)), /ada dua kali/],
    ['a file that is not where it should be', ubah(PUSAT, 42, [1, 0, 0, 0]), /tidak pada tempatnya/],
    [
      'a method that Office does not use',
      ubah(LOKAL, 8, [12, 0], 1, ubah(PUSAT, 10, [12, 0])),
      /cara yang tidak dipakai/,
    ],
    ['a file with a password', ubah(PUSAT, 8, [1, 0]), /terkunci sandi/],
    // Flags before the file, at 6, and in the directory, at 8 (APPNOTE.TXT 4.4.4).
    ['a password only before the file', ubah(LOKAL, 6, [1, 0]), /bagian "a\.xml" disebut dua kali dan berbeda/],
    ['a strong password only before it', ubah(LOKAL, 6, [0x41, 0]), /"a\.xml" disebut dua kali dan berbeda/],
    ['a masked header only before it', ubah(LOKAL, 6, [0, 0x20]), /"a\.xml" disebut dua kali dan berbeda/],
    ['a patch only before it', ubah(LOKAL, 6, [0x20, 0]), /"a\.xml" disebut dua kali dan berbeda/],
    ['sizes behind the file only before it', ubah(LOKAL, 6, [8, 0]), /"a\.xml" disebut dua kali dan berbeda/],
    ['sizes behind the file only in the directory', ubah(PUSAT, 8, [8, 0]), /"a\.xml" disebut dua kali dan berbeda/],
    ['a strong password', ubah(PUSAT, 8, [0x40, 0]), /terkunci sandi/],
    ['a masked header', ubah(PUSAT, 8, [0, 0x20]), /terkunci sandi/],
    ['a patch to another file', ubah(PUSAT, 8, [0x20, 0]), /"a\.xml" hanya tambalan/],
    ['a file on another disk', ubah(PUSAT, 34, [1, 0]), /"a\.xml" ada di cakram lain/],
    [
      'letters written another way',
      ubah(LOKAL, 6, [0, 0], 1, zipSync({ 'é.xml': strToU8('<a/>') })),
      /"é\.xml" disebut dua kali dan berbeda/,
    ],
    // A field 0x7075 with a version, a checksum and the name b.xml (4.6.9), in both headers.
    ['another name in a field', bermedan(0x7075, [1, 0, 0, 0, 0, ...strToU8('b.xml')]), /"a\.xml" disebut dua kali/],
    ['two fields of 64-bit sizes', bermedan(1, [], 1, []), /ukuran 64-bit ada dua kali/],
    ['no directory', arsip().slice(0, 100), /tidak ada daftar isinya/],
    ['a comment that ends behind the directory', ubah(PUSAT, 32, [0xff, 0], 2), /\(terpotong\)/],
    [
      'a file that ends behind the archive',
      ubah(LOKAL, 18, [0xff, 0xff, 0, 0], 2, ubah(PUSAT, 20, [0xff, 0xff, 0, 0], 2)),
      /\(terpotong\)/,
    ],
    [
      'a file that ends within the directory',
      ubah(LOKAL, 18, [20, 0, 0, 0], 2, ubah(PUSAT, 20, [20, 0, 0, 0], 2)),
      /daftar isinya tertindih/,
    ],
    [
      'a stored file of another size than its bytes',
      ubah(PUSAT, 24, [9, 9, 0, 0], 1, zipSync(ISI, { level: 0 })),
      /ukuran bagian "a\.xml" disebut dua kali/,
    ],
    ['a 64-bit size that is nowhere', ubah(PUSAT, 20, PENUH), /ukuran 64-bit tidak ada/],
  ])('%s', (_, data, pesan) => {
    expect(() => bukaArsip(data, semua)).toThrow(pesan);
  });

  it.each([
    ['how hard it was packed', ubah(LOKAL, 6, [6, 0])],
    ['how letters are written that are always written so', ubah(LOKAL, 6, [0, 8])],
    ['the same name once more', bermedan(0x7075, [1, 0, 0, 0, 0, ...strToU8('a.xml')])],
  ])('but not for what makes no difference: %s', (_, data) => {
    expect(bukaArsip(data, semua).has('a.xml')).toBe(true);
  });

  it('two files that share their bytes', () => {
    // Both lines of the directory name the first file; the second has its name and sizes too.
    const data = arsip();
    const pertama = data.slice(letak(data, PUSAT), letak(data, PUSAT) + 51);
    data.set(pertama, letak(data, PUSAT, 2));
    expect(() => bukaArsip(data, semua)).toThrow(/bertindihan|ada dua kali/);
  });
});

describe('what is unpacked is what the archive states', () => {
  it.each([0, 1, 5])('a size of %d is no licence to grow', (ukuran) => {
    const bita = [ukuran, 0, 0, 0];
    const data = ubah(LOKAL, 22, bita, 1, ubah(PUSAT, 24, bita));
    expect(() => bukaArsip(data, semua)).toThrow(/bagian "a\.xml" rusak \(ukurannya bukan yang disebut\)/);
  });

  it('a larger size is not filled up', () => {
    const bita = [0xff, 0xff, 0, 0];
    const data = ubah(LOKAL, 22, bita, 1, ubah(PUSAT, 24, bita));
    expect(() => bukaArsip(data, semua)).toThrow(/ukurannya bukan yang disebut/);
  });

  it('no flipped bit of a part changes what is read; the last byte has some that stand for nothing', () => {
    const terbuka = (data: Uint8Array): string => {
      try {
        return new TextDecoder().decode(bukaArsip(data, semua).get('a.xml'));
      } catch (galat) {
        return (galat as Error).message;
      }
    };
    const asli = arsip();
    const dari = letak(asli, LOKAL) + 35;
    const sampai = letak(asli, LOKAL, 2);
    for (let i = dari; i < sampai; i += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const data = asli.slice();
        data[i] = (data[i] as number) ^ (1 << bit);
        expect(terbuka(data), `bita ${i} bit ${bit}`).toMatch(/^(?:bagian "a\.xml" rusak|<a>(?:isi ){500}<\/a>$)/);
      }
    }
  });

  it('a part of XML that holds nothing is said; one of another kind may', () => {
    expect(() => bukaArsip(zipSync({ 'a.xml': new Uint8Array() }), semua)).toThrow(/bagian "a\.xml" kosong/);
    expect(bukaArsip(zipSync({ 'a.bin': new Uint8Array() }), semua).get('a.bin')).toEqual(new Uint8Array());
  });
});

describe('a document type definition is found wherever it stands', () => {
  const jauh = `<?xml version="1.0"?>${' '.repeat(10_000)}<!-- ${'x'.repeat(10_000)} --><?p ?>\n`;
  const utf16 = (teks: string) => new Uint8Array([0xff, 0xfe, ...Buffer.from(teks, 'utf16le')]);
  it.each([
    ['at once', strToU8('<!DOCTYPE a><a/>')],
    ['far behind a comment', strToU8(`${jauh}<!DOCTYPE a [<!ENTITY b "c">]><a/>`)],
    ['in UTF-16', utf16(`${jauh}<!DOCTYPE a><a/>`)],
    ['in small letters', strToU8('<!doctype a><a/>')],
  ])('%s', (_, isi) => {
    expect(() => bukaArsip(zipSync({ 'a.xml': isi }), semua)).toThrow(/membawa DTD/);
  });

  it('and not where the word is text', () => {
    const isi = strToU8(`${jauh}<a><!-- <!DOCTYPE b> --></a>`);
    expect(bukaArsip(zipSync({ 'a.xml': isi }), semua).get('a.xml')).toEqual(isi);
    expect(bukaArsip(zipSync({ 'a.xml': strToU8('<!-- tanpa akhir') }), semua).size).toBe(1);
  });
});

describe('archives as other programs write them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-arsip-'));
  const python = (naskah: string): Uint8Array => {
    const berkas = join(folder, 'a.zip');
    execFileSync('python3', ['-c', naskah, berkas]);
    const isi = readFileSync(berkas);
    rmSync(berkas);
    return isi;
  };

  it.runIf(adaPython())('64-bit sizes, a comment, folders, stored files', () => {
    const data = python(`
import sys, zipfile
z = zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED)
z.writestr('xl/', '')
with z.open('xl/a.xml', 'w', force_zip64=True) as f: f.write(b'<a/>' * 100)
z.writestr('xl/b.xml', '<b/>', zipfile.ZIP_STORED)
z.comment = b'catatan'
z.close()`);
    expect([...bukaArsip(data, semua)].map(([n, isi]) => [n, isi.length])).toEqual([
      ['xl/a.xml', 400],
      ['xl/b.xml', 4],
    ]);
  });

  it.runIf(adaPython())('written to a pipe, with sizes behind each file', () => {
    writeFileSync(join(folder, 'n.txt'), '');
    const data = python(`
import sys, zipfile
class Pipa:
    def __init__(s, f): s.f = f
    def write(s, b): return s.f.write(b)
    def flush(s): s.f.flush()
z = zipfile.ZipFile(Pipa(open(sys.argv[1], 'wb')), 'w', zipfile.ZIP_DEFLATED)
z.writestr('a.xml', '<a/>' * 100)
z.close()`);
    expect(bukaArsip(data, semua).get('a.xml')?.length).toBe(400);
  });
});

function adaPython(): boolean {
  try {
    return execFileSync('python3', ['-c', 'print(1)'], { encoding: 'utf8' }) === '1\n';
  } catch {
    return false;
  }
}
