import { closeSync, openSync, readSync } from 'node:fs';

/** What a file holds, as far as its first bytes tell. */
export type JenisIsi =
  | 'kosong'
  | 'teks'
  | 'json'
  | 'html'
  | 'xml'
  | 'buku-kerja'
  | 'dokumen'
  | 'arsip'
  | 'pdf'
  | 'php'
  | 'php-lkjip'
  | 'biner';

/** In words, for messages. */
export const SEBUT_JENIS: Readonly<Record<JenisIsi, string>> = {
  kosong: 'kosong',
  teks: 'teks',
  json: 'JSON',
  html: 'halaman HTML',
  xml: 'XML',
  'buku-kerja': 'buku kerja Excel',
  dokumen: 'dokumen Word atau LibreOffice',
  arsip: 'arsip',
  pdf: 'PDF',
  php: 'kode PHP',
  'php-lkjip': 'PHP dari lkjip',
  biner: 'berkas biner',
};

const CONTOH = 64 * 1024;
/** In the head of every file that `lkjip php` writes. */
const TANDA_PHP = 'Ditulis oleh lkjip dari pohon rumusnya';

/** The kind of a file that exists. */
export function jenisBerkas(berkas: string): JenisIsi {
  const fd = openSync(berkas, 'r');
  try {
    const contoh = Buffer.alloc(CONTOH);
    return jenisIsi(contoh.subarray(0, readSync(fd, contoh, 0, CONTOH, 0)));
  } finally {
    closeSync(fd);
  }
}

/** The kind of what begins with these bytes. */
export function jenisIsi(awal: Uint8Array): JenisIsi {
  if (awal.length === 0) return 'kosong';
  const latin = Buffer.from(awal.buffer, awal.byteOffset, Math.min(awal.length, CONTOH)).toString('latin1');
  if (latin.startsWith('PK')) {
    if (latin.includes('xl/')) return 'buku-kerja';
    return latin.includes('word/') || latin.includes('opendocument') ? 'dokumen' : 'arsip';
  }
  if (latin.startsWith('%PDF')) return 'pdf';
  if (latin.includes('\0')) return 'biner';
  const teks = latin.slice(0, 1024).replace(/^ï»¿/, '').trimStart().toLowerCase();
  // Code that somebody wrote is another matter than what `lkjip php` did.
  if (teks.startsWith('<?php')) return latin.includes(TANDA_PHP) ? 'php-lkjip' : 'php';
  if (teks.startsWith('{') || teks.startsWith('[')) return 'json';
  if (teks.startsWith('<!doctype html') || teks.startsWith('<html')) return 'html';
  return teks.startsWith('<?xml') ? 'xml' : 'teks';
}
