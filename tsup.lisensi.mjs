import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const GARIS = '='.repeat(78);
/** A licence of one paragraph or a few, which many packages have in the same words. */
const PENDEK = 2000;
/** A line that says whose it is, and none of the licence that speaks of COPYRIGHT HOLDERS. */
const MILIK = /^\s*Copyright\b/;

/** What a package without a licence file of its own is under; who holds the rights stands in its package.json. */
const ISC = `Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES
WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR
ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES
WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR
IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

/**
 * The names of the packages whose code a build took in, of the inputs that esbuild lists.
 *
 * @param {readonly string[]} masukan
 */
export function paketTerbawa(masukan) {
  const nama = masukan.flatMap((f) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(f)?.[1] ?? []);
  return [...new Set(nama)].sort();
}

/**
 * The packages that a file of notices names.
 *
 * @param {string} isi
 */
export const paketDisebut = (isi) => [...isi.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) \d\S* \(/gm)].map((m) => m[1] ?? '');

/**
 * The notices of packages: each with its version and whose it is, and below them every text of a licence once.
 *
 * @param {readonly string[]} paket
 * @param {string} akar The folder of the project.
 */
export function pemberitahuan(paket, akar = '.') {
  /** @type {Map<string, { kepala: string[], isi: string }>} */
  const perTeks = new Map();
  for (const nama of [...new Set(paket)].sort()) {
    for (const { kepala, isi } of lisensi(join(akar, 'node_modules', nama))) {
      const kunci = isi.replace(/\s+/g, ' ');
      const ada = perTeks.get(kunci) ?? { kepala: [], isi };
      perTeks.set(kunci, { ...ada, kepala: [...new Set([...ada.kepala, kepala])] });
    }
  }
  const bagian = [...perTeks.values()].map(({ kepala, isi }) => `${GARIS}\n${kepala.join('\n')}\n${GARIS}\n\n${isi}\n`);
  return `lkjip contains code of these packages, under their own licences:\n\n${bagian.join('\n')}`;
}

/**
 * The licence files of a package, each with its head: a short one without the lines that say whose it is, which go to the head.
 *
 * @param {string} folder
 */
function lisensi(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const berkas = [folder, join(folder, 'licenses'), join(folder, 'dist')]
    .filter((f) => existsSync(f))
    .flatMap((f) => readdirSync(f, { withFileTypes: true }).map((d) => ({ nama: join(f, d.name), d })))
    .filter(({ d }) => d.isFile() && /^(?:licen[cs]e|notice|copying|copyright|third-party)/i.test(d.name))
    .map(({ nama }) => readFileSync(nama, 'utf8').trim())
    .sort();
  if (berkas.length === 0 && license === 'ISC') {
    const pemilik = String(author?.name ?? author).replace(/ <.*/, '');
    return [{ kepala: `${name} ${version} (ISC): Copyright (c) ${pemilik} and contributors`, isi: ISC }];
  }
  if (berkas.length === 0) throw new Error(`${folder}: no licence file to ship`);
  return berkas.map((isi) => {
    if (isi.length > PENDEK) return { kepala: `${name} ${version} (${license})`, isi };
    const baris = isi.split(/\r?\n/);
    const milik = baris.filter((b) => MILIK.test(b)).map((b) => b.trim());
    const badan = baris.filter((b) => !MILIK.test(b) && !/^(?:the )?(?:mit|isc) licen[cs]e\b.{0,10}$/i.test(b.trim()));
    return { kepala: `${name} ${version} (${license}): ${milik.join('; ')}`, isi: badan.join('\n').trim() };
  });
}
