import * as z from 'zod';
import { kataAturan, kataBatas, namaAturan } from '../../src/cli/katalog/lembar-kebijakan.js';
import { anjuran } from '../../src/kebijakan/anjuran.js';
import { daftarKebijakan } from '../../src/kebijakan/daftar.js';
import type { AturanKebijakan, Preset } from '../../src/kebijakan/preset.js';
import { KebijakanIndikator, PilihanKebijakan } from '../../src/model/kebijakan.js';
import { tabelHalaman } from './halaman.js';

/** The presets, each with the rules in which it differs from the default. */
export function tabelPreset(): string {
  return tabelHalaman(
    ['id', 'untuk', 'yang lain dari bawaan'],
    daftarKebijakan.map((k: Preset) => [`\`${k.id}\``, k.nama, bedanya(k)]),
  );
}

function bedanya(preset: Preset): string {
  if (preset.id === anjuran.id) return '(bawaan; berlaku bila laporan tidak memilih)';
  const bawaan = bidang(anjuran.aturan);
  return [...bidang(preset.aturan)]
    .filter(([nama, isi]) => isi !== bawaan.get(nama))
    .map(([nama, isi]) => `\`${nama}\` ${isi}`)
    .join('; ');
}

/** Every policy of a preset by the name that it has in the table of policies. */
function bidang(aturan: AturanKebijakan): Map<string, string> {
  return new Map(
    namaAturan.flatMap((n): (readonly [string, string])[] => {
      const isi = aturan[n];
      if (n === 'stabilize' || typeof isi !== 'object') return [[n, kataAturan(n, aturan)]];
      return Object.entries(isi).map(([k, x]) => [`${n}.${k}`, n === 'batas' ? kataBatas(x) : String(x)] as const);
    }),
  );
}

/** A part of a JSON Schema, as far as it is looked at. */
export interface SimpulSkema {
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly SimpulSkema[];
  readonly properties?: Readonly<Record<string, SimpulSkema>>;
}

/** What a place of the schema offers: its words, and each object that stands for a choice as `{ key }`. */
function pilihan({ enum: kata = [], anyOf = [] }: SimpulSkema): string[] {
  return [
    ...kata,
    ...anyOf.flatMap((x) => (x.properties ? [`{ ${Object.keys(x.properties).join(', ')} }`] : pilihan(x))),
  ];
}

/** Choices that are objects with a number or table in them; other objects hold policies of their own. */
const BERISI = new Set(['stabilize', 'targetNol']);

/** Every policy by its name, with its place in the schema. */
export function semuaKebijakan(): Map<string, { readonly arti: string; readonly pilihan: readonly string[] }> {
  const akar = z.toJSONSchema(PilihanKebijakan, { io: 'input' }) as SimpulSkema;
  const isi = (x: SimpulSkema) => ({ arti: x.description ?? '', pilihan: pilihan(x) });
  return new Map(
    Object.entries(akar.properties ?? {})
      .filter(([nama]) => nama !== 'dasar')
      .flatMap(([nama, simpul]) => {
        const objek = BERISI.has(nama) ? undefined : [simpul, ...(simpul.anyOf ?? [])].find((x) => x.properties);
        if (!objek) return [[nama, isi(simpul)] as const];
        return Object.entries(objek.properties ?? {}).map(([k, x]) => [`${nama}.${k}`, isi(x)] as const);
      }),
  );
}

/** Defaults that are no word of a list. */
const BAWAAN: Readonly<Record<string, string>> = {
  'batas.indikator': kataBatas(anjuran.aturan.batas.indikator),
  'batas.rekap': kataBatas(anjuran.aturan.batas.rekap),
  'kemajuan.batas': 'menurut metode',
  skala: `\`${anjuran.aturan.skala}\``,
  'pembulatan.desimal': String(anjuran.aturan.pembulatan.desimal),
};

/** Every policy with its choices, the default first, and what it is about. */
export function tabelKebijakan(): string {
  const perIndikator = new Set(Object.keys(KebijakanIndikator.shape));
  return tabelHalaman(
    ['nama', 'pilihan (bawaan lebih dahulu)', 'arti', 'per indikator'],
    [...semuaKebijakan()].map(([nama, { arti, pilihan: kata }]) => {
      const [kelompok = '', bidang] = nama.split('.');
      const aturan = (anjuran.aturan as Readonly<Record<string, unknown>>)[kelompok];
      const bawaan = bidang === undefined ? aturan : (aturan as Record<string, unknown>)[bidang];
      const urut = [...kata].sort((a, b) => Number(b === bawaan) - Number(a === bawaan));
      return [
        `\`${nama}\``,
        BAWAAN[nama] ?? urut.map((x) => `\`${x}\``).join(', '),
        arti.charAt(0).toLowerCase() + arti.slice(1),
        perIndikator.has(nama === 'batas.indikator' ? 'batas' : nama) ? 'ya' : 'tidak',
      ];
    }),
  );
}
