import type { Narasi } from '../../tabel/tabel.js';
import type { Lokasi } from '../temuan.js';

/** The place of a character in a text: line and column from 1. */
export function lokasiDi(n: Narasi, di: number): Lokasi {
  const sebelum = n.teks.slice(0, di);
  return {
    ...(n.berkas === undefined ? {} : { berkas: n.berkas }),
    ...(n.bagian === undefined ? {} : { bagian: n.bagian }),
    ...(n.halaman === undefined ? {} : { halaman: n.halaman }),
    baris: (n.baris ?? 1) + sebelum.split('\n').length - 1,
    kolom: sebelum.length - sebelum.lastIndexOf('\n'),
  };
}
