import { createHash, timingSafeEqual } from 'node:crypto';
import type { Socket } from 'node:net';
import batasLaju from '@fastify/rate-limit';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { JsonTertolak, uraiJsonTepat } from './json-teks.js';
import { JENIS_MASALAH, Masalah } from './masalah.js';
import { dokumenOpenApi } from './openapi.js';
import type { Pengaturan } from './pengaturan.js';
import { ruteHitung } from './rute/hitung.js';
import { ruteLaporan } from './rute/laporan.js';
import type { Permintaan, Rute } from './rute/rute.js';
import { masalahBasisData } from './simpan/galat-basis-data.js';
import { ambil, type Pool } from './simpan/kolam.js';
import { celaZod } from './skema/cela-zod.js';
import { Sehat } from './skema/jawaban.js';

const PROBLEM = 'application/problem+json; charset=utf-8';

/** The server, not yet listening. */
export async function buatAplikasi(pengaturan: Pengaturan, kolam: Pool, catat: boolean): Promise<FastifyInstance> {
  const app = Fastify({
    logger: catat ? { level: 'info' } : false,
    bodyLimit: pengaturan.badanTerbesar,
    requestTimeout: pengaturan.batasWaktu,
    http: { connectionsCheckingInterval: Math.min(5000, pengaturan.batasWaktu), headersTimeout: pengaturan.batasWaktu },
    forceCloseConnections: 'idle',
    clientErrorHandler: galatSoket,
    // An address that Fastify cannot read comes to no handler.
    frameworkErrors: jawabMasalah,
    routerOptions: { maxParamLength: 100 },
  });
  app.setErrorHandler(jawabMasalah);
  await app.register(batasLaju, {
    max: pengaturan.lajuPerMenit,
    timeWindow: 60_000,
    errorResponseBuilder: (_, { ttl }) =>
      new Masalah(
        'terlalu-sering',
        `Paling banyak ${pengaturan.lajuPerMenit} permintaan semenit; ulangi dalam ${Math.ceil(ttl / 1000)} detik.`,
      ),
  });
  let menutup = false;
  app.addHook('preClose', async () => {
    menutup = true;
  });
  app.addHook('onSend', async (_, jawab) => {
    // The last answer of a connection: a client that would keep it open would keep the service from ending.
    if (menutup) jawab.header('connection', 'close');
    jawab.headers({ 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-cache' });
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, badan, selesai) => {
    try {
      selesai(null, uraiJsonTepat(new TextDecoder('utf-8', { fatal: true }).decode(badan as Buffer)));
    } catch (galat) {
      const sebab =
        galat instanceof JsonTertolak
          ? galat.message
          : galat instanceof SyntaxError
            ? 'tulis satu objek atau daftar JSON yang lengkap'
            : 'tulis sebagai UTF-8';
      selesai(new Masalah('badan-rusak', `Isi permintaan tidak terbaca; ${sebab}.`));
    }
  });

  const rute: Rute[] = [...ruteLaporan, ...ruteHitung, ruteSehat];
  const dokumen = dokumenOpenApi(rute, pengaturan.token !== null);
  const periksaToken = penjagaToken(pengaturan.token);
  for (const r of rute) pasang(app, r, { kolam, barisTerbanyak: pengaturan.barisTerbanyak }, periksaToken);
  app.get('/openapi.json', async () => dokumen);
  app.get<{ Params: { jenis: string } }>('/masalah/:jenis', async ({ params }, jawab) => {
    const jenis = Object.entries(JENIS_MASALAH).find(([nama]) => nama === params.jenis);
    if (!jenis) throw new Masalah('tidak-ada', 'Jenis kesalahan itu tidak ada.');
    return jawab.type('text/plain; charset=utf-8').send(`${jenis[1][0]} ${jenis[1][1]}\n`);
  });
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, async ({ url, method }, jawab) => {
    const jalur = url.split('?')[0] ?? '';
    const boleh = rute.filter((r) => polaJalur(r.jalur).test(jalur)).map((r) => r.metode);
    if (boleh.length === 0) throw new Masalah('tidak-ada', 'Alamat itu tidak ada; daftarnya di /openapi.json.');
    jawab.header('allow', boleh.join(', '));
    throw new Masalah(
      'metode-lain',
      `${method.slice(0, 20)} tidak berlaku di sini; yang berlaku: ${boleh.join(', ')}.`,
    );
  });
  return app;
}

const ruteSehat: Rute = {
  metode: 'GET',
  jalur: '/sehat',
  id: 'sehat',
  ringkas: 'Apakah layanan dan basis datanya menjawab',
  terbuka: true,
  jawaban: [{ status: 200, arti: 'Ya', skema: Sehat }],
  masalah: ['sibuk'],
  tangani: async ({ kolam }) => {
    await ambil(kolam, 'SELECT 1');
    return { status: 200, badan: { status: 'sehat' } };
  },
};

const polaJalur = (jalur: string): RegExp => new RegExp(`^${jalur.replace(/\{\w+\}/g, '[^/]+')}/?$`);

function pasang(
  app: FastifyInstance,
  r: Rute,
  bersama: Pick<Permintaan, 'kolam' | 'barisTerbanyak'>,
  periksaToken: (p: FastifyRequest) => void,
): void {
  app.route({
    method: r.metode,
    url: r.jalur.replace(/\{(\w+)\}/g, ':$1'),
    onRequest: async (permintaan) => {
      if (!r.terbuka) periksaToken(permintaan);
    },
    handler: async (permintaan, jawab) => {
      const parameter = permintaan.params as Record<string, string>;
      if (parameter['id'] !== undefined && !/^[1-9]\d{0,9}$/.test(parameter['id'])) {
        throw new Masalah('tidak-ada', 'Nomor laporan ialah bilangan bulat, misalnya 1.');
      }
      const hasil = await r.tangani({
        ...bersama,
        parameter,
        kueri: baca(r.kueri ?? z.strictObject({}), permintaan.query, 'kueri-salah') as Record<string, unknown>,
        ifMatch: r.ifMatch ? ifMatch(permintaan, r.ifMatch) : null,
        badan: r.badan ? baca(r.badan, permintaan.body, 'baris-tidak-sah', r.tabel) : undefined,
        alamat: permintaan.url,
      });
      jawab.code(hasil.status).headers({ ...hasil.kepala });
      return hasil.badan === undefined ? jawab.send() : jawab.type('application/json; charset=utf-8').send(hasil.badan);
    },
  });
}

function baca(skema: z.ZodType, isi: unknown, jenis: 'kueri-salah' | 'baris-tidak-sah', tabel?: string): unknown {
  if (isi === undefined) throw new Masalah('badan-rusak', 'Isi permintaan kosong; kirim JSON.');
  const hasil = skema.safeParse(isi);
  if (hasil.success) return hasil.data;
  const { cela, lainnya } = celaZod(hasil.error.issues, tabel ?? null);
  throw new Masalah(jenis, `${cela.length + lainnya} kesalahan. ${cela[0]?.pesan ?? ''}`.trim(), { cela, lainnya });
}

/** The version that a write is based on: one ETag as this service gave it. */
function ifMatch(permintaan: FastifyRequest, cara: 'wajib' | 'boleh'): string | null {
  const isi = permintaan.headers['if-match'];
  if (isi === undefined && cara === 'boleh') return null;
  const versi = /^"(\d{1,10})"$/.exec(isi ?? '')?.[1];
  if (versi !== undefined) return versi;
  throw new Masalah(
    'perlu-if-match',
    'Kirim If-Match dengan satu ETag laporan ini, misalnya "3", supaya perubahan orang lain tidak tertimpa.',
  );
}

function penjagaToken(token: string | null): (permintaan: FastifyRequest) => void {
  if (token === null) return () => {};
  const sidik = (teks: string) => createHash('sha256').update(teks).digest();
  const benar = sidik(token);
  return ({ headers }) => {
    const kirim = /^Bearer (\S{1,500})$/i.exec(headers.authorization ?? '')?.[1] ?? '';
    if (timingSafeEqual(sidik(kirim), benar)) return;
    throw new Masalah('tanpa-izin', 'Kirim Authorization: Bearer dengan token layanan ini.', {
      kepala: { 'www-authenticate': 'Bearer' },
    });
  };
}

/** What a client may be told: never the message of an unknown fault. */
function jawabMasalah(galat: FastifyError, permintaan: FastifyRequest, jawab: FastifyReply): FastifyReply {
  const masalah = keMasalah(galat);
  if (masalah.status >= 500) permintaan.log.error(galat);
  return jawab
    .code(masalah.status)
    .headers({ ...masalah.lain.kepala })
    .type(PROBLEM)
    .send(JSON.stringify(masalah.badan(permintaan.url.slice(0, 500))));
}

function keMasalah(galat: FastifyError | Masalah): Masalah {
  if (galat instanceof Masalah) return galat;
  const dariBasisData = masalahBasisData(galat);
  if (dariBasisData) return dariBasisData;
  switch (galat.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new Masalah(
        'terlalu-besar',
        'Isi permintaan melebihi batas; kirim per tabel, atau per bagian tabel dengan POST.',
      );
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new Masalah('jenis-isi', 'Kirim Content-Type: application/json.');
    case 'FST_ERR_BAD_URL':
      return new Masalah('tidak-ada', 'Alamat itu tidak tertulis benar; daftarnya di /openapi.json.');
    default:
      return (galat.statusCode ?? 500) < 500
        ? new Masalah('badan-rusak', 'Permintaan tidak terbaca.')
        : new Masalah('galat-dalam', 'Kesalahan pada layanan; sebabnya ada di catatannya.');
  }
}

/** What never became a request: too slow, or no HTTP. */
function galatSoket(galat: Error & { code?: string }, soket: Socket): void {
  if (!soket.writable) return;
  const masalah =
    galat.code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? new Masalah('terlalu-lama', 'Permintaan tidak kunjung lengkap.')
      : new Masalah('badan-rusak', 'Itu bukan permintaan HTTP yang sah.');
  const badan = JSON.stringify(masalah.badan('/'));
  soket.end(
    `HTTP/1.1 ${masalah.status} ${masalah.status === 408 ? 'Request Timeout' : 'Bad Request'}\r\nContent-Type: ${PROBLEM}\r\nContent-Length: ${Buffer.byteLength(badan)}\r\nConnection: close\r\n\r\n${badan}`,
  );
}
