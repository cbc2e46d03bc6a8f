import * as z from 'zod';
import { Laporan } from '../model/laporan.js';
import { JENIS_KONDISI_AKHIR, JENIS_KONSOLIDASI } from '../rumus/opsi.js';
import { ARTI_KOLOM, ARTI_TABEL, type ArtiKolom } from './arti-kolom.js';
import { contohBaris } from './contoh-baris.js';
import { KOLOM, NAMA_TABEL, type NamaTabel, namaDari } from './daftar-kolom.js';
import { angka, angkaAda, type Kolom, kode, nilai, polarisasi, tahun, teks, triwulan, yaTidak } from './kolom.js';

type SkemaJson = Readonly<Record<string, unknown>>;

const ANGKA = ['number', 'string', 'null'] as const;

/** What drivers give for a column, by how it is read. */
const BENTUK: ReadonlyMap<Kolom['baca'], SkemaJson> = new Map<Kolom['baca'], SkemaJson>([
  [kode, { type: ['string', 'integer', 'null'] }],
  [teks, { type: ['string', 'null'] }],
  [angka, { type: ANGKA }],
  [angkaAda, { type: ANGKA }],
  [nilai, { type: [...ANGKA, 'object'] }],
  [polarisasi, { type: ['string', 'number', 'null'] }],
  [
    tahun,
    {
      anyOf: [
        { type: 'integer', minimum: 1990, maximum: 2100 },
        { type: 'string', pattern: '^\\d{4}$' },
      ],
    },
  ],
  [triwulan, { enum: [1, 2, 3, 4, '1', '2', '3', '4', '', null] }],
  [yaTidak, { enum: [true, false, 1, 0, '1', '0', 'ya', 'tidak', 'true', 'false', '', null] }],
]);
/** Columns that hold a word of a list. */
const PILIHAN: Readonly<Record<string, readonly string[]>> = {
  '@konsolidasi': JENIS_KONSOLIDASI,
  'targetAkhir.jenis': JENIS_KONDISI_AKHIR,
};

/** A column as a reader of the documents meets it. */
export interface KolomBaris extends ArtiKolom {
  /** As `keBaris` and the examples write it; `{tahun}` stands for a year. */
  readonly nama: string;
  readonly namaLain: readonly string[];
  readonly skema: SkemaJson;
}

/** The columns of a table with what they are. */
export function kolomBaris(tabel: NamaTabel): readonly KolomBaris[] {
  return (KOLOM[tabel] as readonly Kolom[]).map((k) => {
    const [nama = k.jalur, ...namaLain] = namaDari(k);
    const pilihan = PILIHAN[k.jalur];
    const skema = pilihan ? { enum: [...pilihan, '', null] } : (BENTUK.get(k.baca) as SkemaJson);
    return {
      nama,
      namaLain,
      skema,
      ...((ARTI_KOLOM[tabel] as Readonly<Record<string, ArtiKolom>>)[k.jalur] as ArtiKolom),
    };
  });
}

/**
 * The JSON Schema (draft 2020-12) of the rows that `laporanDariBaris` takes: every table with every column, its meaning and its other names. It lets
 * columns of one's own and other writings of a name through, as `laporanDariBaris` does; what a report needs, that function says.
 *
 * @example
 * Object.keys(skemaBaris()['properties'] as object).includes('nilai') // => true
 */
export function skemaBaris(): Record<string, unknown> {
  const { instansi, kebijakan, sumber } = Laporan.shape;
  const { properties, $defs } = z.toJSONSchema(z.object({ instansi, kebijakan, sumber }), {
    target: 'draft-2020-12',
    io: 'input',
  }) as { properties: Record<string, SkemaJson>; $defs?: SkemaJson };
  return {
    title: 'Baris',
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    description:
      'Baris tabel aplikasi bagi laporanDariBaris. Nama dibandingkan tanpa huruf besar, titik, spasi dan garis bawah.',
    type: 'object',
    properties: {
      ...properties,
      instansi: { anyOf: [{ type: 'string', minLength: 1 }, properties['instansi']] },
      tahun: { description: 'Tahun yang dilaporkan', ...BENTUK.get(tahun) },
      periode: {
        description: 'Tahun awal dan akhir Renstra',
        type: 'object',
        properties: { awal: BENTUK.get(tahun), akhir: BENTUK.get(tahun) },
        required: ['awal', 'akhir'],
        additionalProperties: false,
      },
      ...Object.fromEntries(NAMA_TABEL.map((t) => [t, skemaTabel(t)])),
      tanpaKolom: { description: 'Ditulis keBaris; diabaikan.', type: 'array', items: { type: 'string' } },
    },
    required: ['instansi', 'tahun'],
    additionalProperties: false,
    ...($defs ? { $defs } : {}),
    examples: [contohBaris],
  };
}

function skemaTabel(tabel: NamaTabel): SkemaJson {
  const kolom = kolomBaris(tabel).map((k) => [k.nama, { description: uraian(k), ...k.skema }] as const);
  const tetap = kolom.filter(([nama]) => !nama.includes('{tahun}'));
  const berpola = kolom.filter(([nama]) => nama.includes('{tahun}'));
  return {
    description: ARTI_TABEL[tabel],
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(tetap),
      ...(berpola.length === 0
        ? {}
        : {
            patternProperties: Object.fromEntries(
              berpola.map(([nama, isi]) => [`^${nama.replace('{tahun}', '(?:19|20|21)\\d{2}')}$`, isi]),
            ),
          }),
    },
  };
}

const uraian = ({ arti, wajib, namaLain }: KolomBaris): string =>
  [
    `${arti.charAt(0).toUpperCase()}${arti.slice(1)}.`,
    ...(wajib ? ['Wajib.'] : []),
    ...(namaLain.length === 0 ? [] : [`Nama lain: ${namaLain.join(', ')}.`]),
  ].join(' ');
