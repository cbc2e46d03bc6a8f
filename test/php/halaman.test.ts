import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tulisPhp } from '../../src/php/index.js';
import { butuhAlat } from '../alat/butuh-alat.js';
import { blokDalam } from '../dokumen/petikan.js';
import { periksaPhp } from './jalankan-php.js';

const blok = blokDalam('docs/php.md', readFileSync('docs/php.md', 'utf8')).filter((b) => b.bahasa === 'php');

/** The lines of a block with what each says it gives, as one program that tells what is otherwise. */
const program = (kode: string): string => {
  const impor = kode.split('\n').filter((b) => b.startsWith('use '));
  const isi = kode
    .split('\n')
    // The class stands in the same file here.
    .filter((b) => !b.startsWith('use ') && b !== "require 'Lkjip.php';")
    .map((b) => b.replace(/^(.*); \/\/ => (.*)$/, '$sama($1, $2);'));
  const sama = `$sama = static function (mixed $nyata, mixed $harapan): void { if ($nyata !== $harapan) { var_export([$nyata, $harapan]); } };`;
  return [...impor, sama, ...isi, "echo 'selesai';"].join('\n');
};

describe('docs/php.md', butuhAlat('php'), () => {
  it('has code that says what it gives', () => expect(blok.length).toBeGreaterThan(1));

  it.each(blok.map((b) => [b.baris, b.kode] as const))('line %i gives it', (_, kode) => {
    // The class and the code of a reader in one file: blocks of a namespace each.
    const kelas = tulisPhp('paser-lkjip-2022')
      .replace('namespace Lkjip;', 'namespace Lkjip {')
      .replace(/\n\/\/ php Lkjip\.php --uji[\s\S]*$/, '\n}');
    expect(periksaPhp(`${kelas}\nnamespace {\n${program(kode)}\n}\n`)).toBe('selesai');
  });
});
