import { skemaJson } from 'lkjip';
import { z } from 'zod';
import { JENIS_MASALAH, type JenisMasalah } from './masalah.js';
import type { Rute } from './rute/rute.js';
import { ProblemJson } from './skema/jawaban.js';

const rujuk = (id: string) => ({ $ref: `#/components/schemas/${id}` });

/** Parameters that any path or list has. */
const PARAMETER_JALUR = {
  id: {
    name: 'id',
    in: 'path',
    required: true,
    description: 'Nomor laporan',
    schema: { type: 'string', pattern: '^[1-9]\\d{0,9}$' },
  },
  jenis: { name: 'jenis', in: 'path', required: true, description: 'Jenis kesalahan', schema: { type: 'string' } },
} as const;

/** Faults that any operation may give. */
const SELALU: readonly JenisMasalah[] = ['terlalu-sering', 'galat-dalam'];

/** The OpenAPI 3.1 document of the routes; every schema in it is one that the server checks with. */
export function dokumenOpenApi(rute: readonly Rute[], denganToken: boolean): Readonly<Record<string, unknown>> {
  const komponen = new Map<string, unknown>([
    ['Laporan', { $id: 'urn:lkjip:Laporan', ...tanpaSkema(skemaJson('Laporan')) }],
  ]);
  const skema = (s: z.ZodType, io: 'input' | 'output'): unknown => {
    const {
      $defs = {},
      id: _,
      ...isi
    } = tanpaSkema(z.toJSONSchema(s, { io, target: 'draft-2020-12', reused: 'inline' })) as {
      $defs?: Record<string, Record<string, unknown>>;
      id?: string;
    };
    const nama = s.meta()?.id;
    for (const [id, { id: __, ...def }] of Object.entries($defs)) komponen.set(id, pindah(def));
    if (nama === undefined) return pindah(isi);
    if (!('$ref' in isi)) komponen.set(nama, pindah(isi));
    return rujuk(nama);
  };
  skema(ProblemJson, 'output');
  const paths: Record<string, Record<string, unknown>> = {};
  for (const r of rute) {
    const jalur = [...r.jalur.matchAll(/\{(\w+)\}/g)].map(([, n]) => PARAMETER_JALUR[n as 'id']);
    const operasi = {
      operationId: r.id,
      summary: r.ringkas,
      ...(r.terbuka || !denganToken ? { security: [] } : { security: [{ token: [] }] }),
      parameters: [...jalur, ...parameterKueri(r, skema), ...(r.ifMatch ? [kepalaIfMatch(r.ifMatch)] : [])],
      ...(r.badan
        ? { requestBody: { required: true, content: { 'application/json': { schema: skema(r.badan, 'input') } } } }
        : {}),
      responses: {
        ...Object.fromEntries(
          r.jawaban.map(({ status, arti, skema: s }) => [
            status,
            {
              description: arti,
              ...(s === undefined
                ? {}
                : {
                    content: { 'application/json': { schema: typeof s === 'string' ? rujuk(s) : skema(s, 'output') } },
                  }),
            },
          ]),
        ),
        ...jawabanMasalah(r, denganToken),
      },
    };
    paths[r.jalur] = { ...paths[r.jalur], [r.metode.toLowerCase()]: operasi };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Layanan LKjIP',
      version: '1.0.0',
      description:
        'Baris dari tabel aplikasi masuk; capaian dan rekapitulasi keluar, tiap angka dengan jejak dan sumbernya.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: Object.fromEntries([...komponen].sort(([a], [b]) => (a < b ? -1 : 1))),
      ...(denganToken ? { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } } : {}),
    },
  };
}

const tanpaSkema = ({ $schema: _, ...isi }: Record<string, unknown>): Record<string, unknown> => isi;

/** References of Zod point into $defs; ours are components. */
function pindah(isi: unknown): unknown {
  if (Array.isArray(isi)) return isi.map(pindah);
  if (typeof isi !== 'object' || isi === null) return isi;
  return Object.fromEntries(
    Object.entries(isi).map(([k, v]) => [
      k,
      k === '$ref' && typeof v === 'string' ? v.replace('#/$defs/', '#/components/schemas/') : pindah(v),
    ]),
  );
}

function parameterKueri(r: Rute, skema: (s: z.ZodType, io: 'input') => unknown) {
  return Object.entries(r.kueri?.shape ?? {}).map(([name, s]) => ({
    name,
    in: 'query',
    required: false,
    description: (s as z.ZodType).description ?? name,
    schema: skema(s as z.ZodType, 'input'),
  }));
}

const kepalaIfMatch = (cara: 'wajib' | 'boleh') => ({
  name: 'If-Match',
  in: 'header',
  required: cara === 'wajib',
  description: 'ETag yang terakhir dilihat; yang tertulis sejak itu tidak ditimpa',
  schema: { type: 'string', examples: ['"3"'] },
});

function jawabanMasalah(r: Rute, denganToken: boolean) {
  const jenis = new Set<JenisMasalah>([
    ...r.masalah,
    ...SELALU,
    ...(denganToken && !r.terbuka ? (['tanpa-izin'] as const) : []),
    ...(r.badan ? (['badan-rusak', 'terlalu-besar', 'jenis-isi', 'terlalu-lama', 'baris-tidak-sah'] as const) : []),
    ...(r.ifMatch === 'wajib' ? (['perlu-if-match'] as const) : []),
  ]);
  const perStatus = new Map<number, string[]>();
  for (const j of jenis) {
    const [status, arti] = JENIS_MASALAH[j];
    perStatus.set(status, [...(perStatus.get(status) ?? []), `${arti} (${j})`]);
  }
  return Object.fromEntries(
    [...perStatus].map(([status, arti]) => [
      status,
      { description: arti.join('; '), content: { 'application/problem+json': { schema: rujuk('Masalah') } } },
    ]),
  );
}
