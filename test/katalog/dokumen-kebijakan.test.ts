import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { anjuran } from '../../src/kebijakan/anjuran.js';
import { daftarKebijakan } from '../../src/kebijakan/daftar.js';
import { KebijakanIndikator, PilihanKebijakan } from '../../src/model/kebijakan.js';

const dokumen = readFileSync('docs/kebijakan.md', 'utf8');

/** The cells of the rows below a heading. */
const tabel = (judul: string): string[][] => {
  const bagian = dokumen.slice(dokumen.indexOf(`## ${judul}\n`)).split('\n## ')[0] ?? '';
  return [...bagian.matchAll(/^\| (`.*) \|$/gm)].map((m) => (m[1] ?? '').split(' | '));
};
const kata = (sel: string): string[] => [...sel.matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? '');

interface Simpul {
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Simpul[];
  readonly properties?: Readonly<Record<string, Simpul>>;
}

/** What a place of the schema offers: its words, and each object that stands for a choice as `{ key }`. */
function pilihan({ enum: kataKata = [], anyOf = [] }: Simpul): string[] {
  return [
    ...kataKata,
    ...anyOf.flatMap((x) => (x.properties ? [`{ ${Object.keys(x.properties).join(', ')} }`] : pilihan(x))),
  ];
}

const akar = (skema: z.ZodType) => z.toJSONSchema(skema, { io: 'input' }) as Simpul;

/** Choices that are objects with a number or table in them; other objects hold policies of their own. */
const BERISI = new Set(['stabilize', 'targetNol']);
/** Bounds are two numbers, and a scale has a catalogue of its own. */
const TANPA_KATA = new Set(['batas.indikator', 'batas.rekap', 'kemajuan.batas', 'skala', 'pembulatan.desimal']);

/** Every policy by the name that the document gives it, with what it offers. */
function semuaKebijakan(): Map<string, string[]> {
  const hasil = new Map<string, string[]>();
  for (const [nama, simpul] of Object.entries(akar(PilihanKebijakan).properties ?? {})) {
    if (nama === 'dasar') continue;
    const objek = BERISI.has(nama) ? undefined : [simpul, ...(simpul.anyOf ?? [])].find((x) => x.properties);
    if (!objek) hasil.set(nama, pilihan(simpul));
    else for (const [k, x] of Object.entries(objek.properties ?? {})) hasil.set(`${nama}.${k}`, pilihan(x));
  }
  return hasil;
}

describe('docs/kebijakan.md', () => {
  it('names every preset', () => {
    expect(tabel('Preset').map((b) => kata(b[0] ?? '')[0])).toEqual(daftarKebijakan.map((k) => k.id));
  });

  const baris = new Map(tabel('Setiap kebijakan').map((b) => [kata(b[0] ?? '')[0] ?? '', b]));

  it('names every policy of the model, and no other', () => {
    expect([...baris.keys()].sort()).toEqual([...semuaKebijakan().keys()].sort());
  });

  it.each([...semuaKebijakan()].filter(([nama]) => !TANPA_KATA.has(nama)))(
    'offers for %s what the lists do',
    (nama, ada) => {
      const tertulis = kata(baris.get(nama)?.[1] ?? '');
      expect([...tertulis].sort()).toEqual([...ada].sort());
      const [kelompok = '', bidang] = nama.split('.');
      const bawaan = (anjuran.aturan as Readonly<Record<string, unknown>>)[kelompok];
      expect(tertulis[0]).toBe(bidang === undefined ? bawaan : (bawaan as Record<string, unknown>)[bidang]);
    },
  );

  it('gives the default scale and number of decimals', () => {
    expect(kata(baris.get('skala')?.[1] ?? '')).toEqual([anjuran.aturan.skala]);
    expect(baris.get('pembulatan.desimal')?.[1]).toBe(String(anjuran.aturan.pembulatan.desimal));
  });

  it('says which ones an indicator may set for itself', () => {
    const ya = [...baris]
      .filter(([, b]) => b.at(-1) === 'ya')
      .map(([nama]) => nama.replace('batas.indikator', 'batas'));
    expect(ya.sort()).toEqual(Object.keys(KebijakanIndikator.shape).sort());
    expect([...baris.values()].every((b) => /^(?:ya|tidak)$/.test(b.at(-1) ?? ''))).toBe(true);
  });
});
