import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** A page, or the named parts of it between `<!-- dibuat: NAMA -->` and `<!-- sampai: NAMA -->`, is what the code gives; PERBARUI=1 rewrites it. */
export function samakanHalaman(berkas: string, isi: string | Readonly<Record<string, string>>): void {
  const ada = readFileSync(berkas, 'utf8');
  const seharusnya = typeof isi === 'string' ? isi : Object.entries(isi).reduce(gantiBagian, ada);
  if (process.env['PERBARUI'] === '1' && seharusnya !== ada) writeFileSync(berkas, seharusnya);
  expect(readFileSync(berkas, 'utf8')).toBe(seharusnya);
}

function gantiBagian(halaman: string, [nama, isi]: readonly [string, string]): string {
  const [awal, akhir] = [`<!-- dibuat: ${nama} -->\n`, `<!-- sampai: ${nama} -->`];
  const [dari, ke] = [halaman.indexOf(awal), halaman.indexOf(akhir)];
  if (dari < 0 || ke < dari) throw new Error(`bagian ${nama} tidak ada di halamannya`);
  return `${halaman.slice(0, dari + awal.length)}${isi.trimEnd()}\n${halaman.slice(ke)}`;
}

/** A table; the cells are Markdown already. */
export function tabelHalaman(kepala: readonly string[], baris: readonly (readonly string[])[]): string {
  const tulis = (sel: readonly string[]) => `| ${sel.join(' | ')} |`;
  return [tulis(kepala), `|${' --- |'.repeat(kepala.length)}`, ...baris.map(tulis)].join('\n');
}
