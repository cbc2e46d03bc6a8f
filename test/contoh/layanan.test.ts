import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keBaris } from '../../src/baris/ke-baris.js';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import { rekapKeJson } from '../../src/rekap/ke-json.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { distSegar } from '../alat/bangun.mjs';
import { butuhAlat } from '../alat/butuh-alat.js';
import { persenPecahan } from '../orakel/pecahan.js';
import { jalankanContoh, type ProsesContoh } from './jalankan-contoh.js';

const FOLDER = 'examples/layanan';
/** MariaDB's numbers: a CHECK, a foreign key from either side, UNIQUE, a value that an ENUM has not, a right that the account has not. */
const [CHECK, TANPA_INDUK, BERANAK, KEMBAR, TERPOTONG, TANPA_HAK] = [4025, 1452, 1451, 1062, 1265, 1142];

/** What the modules of the example give; they are installed apart from ours, so no type of theirs is known here. */
interface Mariadb {
  readonly pemilik: Record<string, string>;
  readonly layanan: Record<string, string>;
  tutup(): Promise<void>;
}
const muat = (berkas: string) => import(/* @vite-ignore */ pathToFileURL(resolve(FOLDER, berkas)).href);

/** The seed report as the service takes it. */
const BATU_SOPANG = JSON.parse(readFileSync('examples/batu-sopang-2022/laporan.json', 'utf8'));
const dibaca = bacaLaporan(BATU_SOPANG);
if (dibaca.status !== 'sah') throw new Error('seed');
const { tanpaKolom: _, ...BARIS } = keBaris(dibaca.laporan);
const lain = (nama: string) => ({ ...BARIS, instansi: { nama } });

interface Balasan {
  readonly status: number;
  readonly kepala: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: JSON of many shapes, each looked at by its test and by the document's schema.
  readonly isi: any;
}

describe('examples/layanan, over HTTP and with a real MariaDB', butuhAlat('mariadb', 'layanan'), () => {
  let mariadb: Mariadb;
  let layanan: ProsesContoh;
  let alamat = '';
  const proses: ProsesContoh[] = [];
  const mulai = async (env: Record<string, string> = {}) => {
    const p = jalankanContoh(FOLDER, 'src/index.ts', {
      ...mariadb.layanan,
      LAYANAN_PORTA: '0',
      LAYANAN_CATAT: 'tidak',
      LAYANAN_LAJU_PER_MENIT: '100000',
      ...env,
    });
    proses.push(p);
    return [p, (await p.tunggu(/http:\/\/127\.0\.0\.1:\d+/)) as string] as const;
  };

  const kirim = async (
    metode: string,
    jalur: string,
    badan?: unknown,
    kepala: Record<string, string> = {},
    ke = alamat,
  ) => {
    const teks = typeof badan === 'string' || badan instanceof Uint8Array ? badan : JSON.stringify(badan);
    const jawab = await fetch(`${ke}${jalur}`, {
      method: metode,
      ...(badan === undefined ? {} : { body: teks as BodyInit }),
      headers: { ...(badan === undefined ? {} : { 'content-type': 'application/json' }), ...kepala },
    });
    const isi = await jawab.text();
    return {
      status: jawab.status,
      kepala: jawab.headers,
      isi: isi === '' ? null : /json/.test(jawab.headers.get('content-type') ?? '') ? JSON.parse(isi) : isi,
    } satisfies Balasan;
  };
  const buat = async (data: unknown) => {
    const { status, isi } = await kirim('POST', '/laporan', data);
    expect([status, isi.masalah ?? []]).toEqual([201, []]);
    return isi.id as string;
  };
  /** A fault as RFC 9457 has it. */
  const masalah = ({ status, kepala, isi }: Balasan, jenis: string) => {
    expect(kepala.get('content-type')).toContain('application/problem+json');
    expect(isi).toMatchObject({
      type: `/masalah/${jenis}`,
      status,
      title: expect.any(String),
      detail: expect.any(String),
    });
    expect(JSON.stringify(isi)).not.toMatch(/\bat (?:async )?\S+ \(|node_modules|SELECT|INSERT|undefined/);
    return isi;
  };
  // biome-ignore lint/suspicious/noExplicitAny: rows as the driver gives them.
  let sql: (perintah: string, nilai?: unknown[]) => Promise<any>;
  let tutupSql: () => Promise<void>;

  beforeAll(async () => {
    const { mulaiMariadb } = await muat('coba/mariadb-sementara.ts');
    mariadb = await mulaiMariadb();
    const migrasi = jalankanContoh(FOLDER, 'src/jalankan-migrasi.ts', mariadb.pemilik);
    expect([await migrasi.selesai, migrasi.keluaran()]).toEqual([0, 'Dijalankan: 0001-laporan.sql\n']);
    [layanan, alamat] = await mulai();
    const { createConnection } = await muat('node_modules/mysql2/promise.js');
    const { DB_SOKET: socketPath, DB_AKUN: user, DB_SANDI: password, DB_NAMA: database } = mariadb.layanan;
    const s = await createConnection({ socketPath, user, password, database, jsonStrings: true });
    sql = async (perintah, nilai = []) => (await s.execute(perintah, nilai))[0];
    tutupSql = () => s.end();
  }, 120_000);
  afterAll(async () => {
    await tutupSql?.();
    for (const p of proses) p.anak.kill('SIGKILL');
    await mariadb?.tutup();
  });

  describe('the report of Batu Sopang', () => {
    let id = '';
    beforeAll(async () => {
      id = await buat(BARIS);
    });

    it('comes out with the figures of the seed', async () => {
      const { status, isi, kepala } = await kirim('GET', `/laporan/${id}/rekap`);
      expect(status).toBe(200);
      expect(kepala.get('etag')).toBe('"1"');
      // By hand: 82 ÷ 80, (2 × 20 − 18) ÷ 20 or 20 ÷ 18 as the preset says, 20 ÷ 25; the mean stands in the README of the example.
      expect(isi.kinerja.rataRata.teks).toBe('97,87');
      // What BigInt adds up from the data: all lines of 2022 that have both figures.
      const daun = BATU_SOPANG.program.flatMap(
        (p: { kegiatan: { subKegiatan: { anggaran?: Record<string, Record<string, number>> }[] }[] }) =>
          p.kegiatan.flatMap((k) => k.subKegiatan.map((s) => s.anggaran?.['2022'] ?? {})),
      );
      const jumlah = (x: string) =>
        daun.reduce(
          (n: bigint, d: Record<string, number>) =>
            n + (d['pagu'] !== undefined && d['realisasi'] !== undefined ? BigInt(d[x] ?? 0) : 0n),
          0n,
        );
      expect([jumlah('pagu'), jumlah('realisasi')]).toEqual([6_151_521_458n, 4_924_815_264n]);
      expect(isi.anggaran.total.serapan.teks).toBe(
        persenPecahan(jumlah('realisasi'), jumlah('pagu')).replace('.', ','),
      );
    });

    it('gives each figure that the library gives for the report itself', async () => {
      const asli = JSON.parse(JSON.stringify(rekapKeJson(rekapLaporan(dibaca.laporan))));
      const { isi } = await kirim('GET', `/laporan/${id}/rekap`);
      // Money comes back with its two decimals: only the inputs are written so.
      const teks = (x: unknown): unknown =>
        Array.isArray(x)
          ? x.map(teks)
          : typeof x === 'object' && x !== null
            ? Object.fromEntries(
                Object.entries(x).flatMap(([k, v]) => (k === 'jejak' || k === 'peringatan' ? [] : [[k, teks(v)]])),
              )
            : typeof x === 'number'
              ? String(x)
              : x;
      expect(teks(isi.kinerja.rataRata)).toEqual(teks(asli.kinerja.rataRata));
      expect(teks(isi.anggaran)).toEqual(teks(asli.anggaran));
      expect(teks(isi.efisiensi)).toEqual(teks(asli.efisiensi));
      const capaian = (r: typeof asli) =>
        r.kinerja.tujuan.flatMap((t: typeof asli) =>
          t.sasaran.map((s: typeof asli) => [s.kode, s.capaian.teks ?? s.capaian.alasan, s.predikat.label]),
        );
      expect(capaian(isi)).toEqual(capaian(asli));
    });

    it('says of each capaian how it was reached and by which source', async () => {
      const { isi } = await kirim('GET', `/laporan/${id}/capaian`);
      const ikm = isi.isi.find((c: { kode: string }) => c.kode === 'S2.IK1');
      expect(ikm).toMatchObject({
        induk: 'S2',
        nama: 'Nilai IKM',
        target: '80',
        realisasi: '82',
        capaian: {
          status: 'terukur',
          teks: '102,50',
          jejak: { rumus: 'capaian.maximize', teks: '82 ÷ 80 × 100 = 102,50' },
        },
      });
      expect(ikm.capaian.jejak.kutipan.length).toBeGreaterThan(0);
      expect(isi.isi.find((c: { kode: string }) => c.kode === 'S1.IK1').capaian).toMatchObject({
        status: 'tak-terukur',
        alasan: 'realisasi-kosong',
      });
      expect(JSON.stringify((await kirim('GET', `/laporan/${id}/capaian?jejak=tidak`)).isi)).not.toContain('jejak');
    });

    it('can be taken out whole, for the command, and put back', async () => {
      const data = await kirim('GET', `/laporan/${id}/data`);
      expect(bacaLaporan(data.isi)).toMatchObject({ status: 'sah' });
      const tabel: Record<string, unknown> = {};
      for (const t of ['tujuan', 'sasaran', 'indikator', 'nilai', 'program', 'sasaranProgram', 'anggaran']) {
        const isi: unknown[] = [];
        // Page by page, as a client would.
        for (let jalur: string | null = `/laporan/${id}/${t}?banyak=100`; jalur !== null; ) {
          const hal: Balasan = await kirim('GET', jalur);
          expect(hal.isi.isi.length).toBeLessThanOrEqual(100);
          isi.push(...hal.isi.isi);
          jalur = hal.isi.berikutnya;
        }
        expect(isi).toHaveLength((BARIS as unknown as Record<string, unknown[]>)[t]?.length ?? -1);
        tabel[t] = isi;
      }
      const { instansi, tahun, periode, kebijakan, sumber } = BARIS as Record<string, unknown>;
      const kembali = await kirim(
        'PUT',
        `/laporan/${id}`,
        { instansi, tahun, periode, kebijakan, sumber, ...tabel },
        { 'if-match': '"1"' },
      );
      expect([kembali.status, kembali.isi.masalah]).toEqual([200, undefined]);
      expect(kembali.kepala.get('etag')).toBe('"2"');
      expect((await kirim('GET', `/laporan/${id}/data`)).isi).toEqual(data.isi);
    });
  });

  it('takes the rows of a Laravel application as they stand: ids, snake case, DECIMAL as text, NULL, time stamps', async () => {
    const id = await buat({
      instansi: 'Kecamatan Laravel',
      tahun: '2025',
      tujuan: [{ id: 41, kode: 'T1', uraian: 'Layanan baik', created_at: '2025-01-01 00:00:00' }],
      sasaran: [{ id: 7, tujuan_id: 41, kode: 'S1', uraian: 'Warga puas', deleted_at: null }],
      indikator: [
        {
          id: 911,
          sasaran_id: 7,
          kode: 'IK1',
          nama: 'Nilai IKM',
          satuan: 'nilai',
          polarisasi: 'positif',
          target_maksimal: 0,
        },
      ],
      nilai: [
        { indikator_id: 911, tahun: 2025, target: '80.00', realisasi: '82.00' },
        { indikator_id: 911, tahun: 2026, target: '81.00', realisasi: null },
      ],
      program: [{ id: 3, kode: '7.01.01', nama: 'Program' }],
      anggaran: [{ program_id: 3, tahun: 2025, pagu: '100000000.00', realisasi: '90000000.00' }],
    });
    const { isi } = await kirim('GET', `/laporan/${id}/rekap?jejak=tidak`);
    // 82 ÷ 80, and 90 of 100 million.
    expect([isi.kinerja.rataRata.teks, isi.anggaran.total.serapan.teks]).toEqual(['102,50', '90,00']);
    expect((await kirim('GET', `/laporan/${id}/nilai`)).isi.isi[1]).toEqual({
      indikator: 1,
      tahun: 2026,
      target: '81.00',
    });
  });

  it('keeps every digit, of JSON numbers, too', async () => {
    const id = await buat(
      '{"instansi":"Tepat","tahun":2025,"tujuan":[{"kode":"T1","uraian":"T"}],"sasaran":[{"kode":"S1","uraian":"S"}],' +
        '"indikator":[{"kode":"IK1","nama":"I","satuan":"x","polarisasi":"positif"}],' +
        '"nilai":[{"indikator":"IK1","tahun":2025,"target":0.1,"realisasi":0.30000000000000000000000000000001}],' +
        '"program":[{"kode":"7.01.01","nama":"P"}],"anggaran":[{"kode":"7.01.01","tahun":2025,"pagu":123456789012345678901234567890.12,"realisasi":"123456789012345678901234567890.11"}]}',
    );
    expect((await kirim('GET', `/laporan/${id}/nilai`)).isi.isi).toEqual([
      { indikator: 1, tahun: 2025, target: '0.1', realisasi: '0.30000000000000000000000000000001' },
    ]);
    expect((await kirim('GET', `/laporan/${id}/anggaran`)).isi.isi[0]).toMatchObject({
      pagu: '123456789012345678901234567890.12',
    });
    expect((await kirim('GET', `/laporan/${id}/rekap?jejak=tidak`)).isi.anggaran.total).toMatchObject({ sisa: '0.01' });
    expect(await sql('SELECT target, realisasi FROM nilai WHERE laporan_id = ?', [id])).toEqual([
      { target: '"0.1"', realisasi: '"0.30000000000000000000000000000001"' },
    ]);
  });

  describe('faults', () => {
    const banyak = async () => Number((await sql('SELECT COUNT(*) AS n FROM laporan'))[0].n);
    const dasar = (data: Record<string, unknown>) => ({
      instansi: 'Kantor Salah',
      tahun: 2025,
      tujuan: [{ kode: 'T1', uraian: 'T' }],
      sasaran: [{ kode: 'S1', uraian: 'S' }],
      indikator: [{ kode: 'IK1', nama: 'I', satuan: 'x', polarisasi: 'positif' }],
      ...data,
    });

    it.each([
      [
        'the library',
        {
          nilai: [
            { indikator: 'IK1', tahun: 2025 },
            { indikator: 'IK9', tahun: 2025, target: 1 },
          ],
        },
        ['nilai', 2, 'indikator'],
        'IK9',
      ],
      ['shape', { nilai: [{ indikator: 'IK1', tahun: 'besok' }] }, ['nilai', 1, 'tahun'], 'harus tahun'],
      [
        'a direction',
        { indikator: [{ kode: 'IK1', nama: 'I', satuan: 'x', polarisasi: 'naik turun' }] },
        ['indikator', 1, 'polarisasi'],
        'bukan arah',
      ],
      [
        'an exponent',
        { program: [{ kode: '7.01.01', nama: 'P' }], anggaran: [{ kode: '7.01.01', tahun: 2025, pagu: 1e30 }] },
        ['anggaran', 1, 'pagu'],
        '1e+30',
      ],
      [
        'sen',
        { program: [{ kode: '7.01.01', nama: 'P' }], anggaran: [{ kode: '7.01.01', tahun: 2025, pagu: '1.005' }] },
        ['anggaran', 1, 'pagu'],
        'pagu',
      ],
      [
        'a name nearly right',
        { nilai: [{ indikator: 'IK1', tahun: 2025, realisasii: 1 }] },
        ['nilai', 1, 'realisasii'],
        'realisasi',
      ],
      ['a row that is none', { tujuan: [7] }, ['tujuan', 1, null], 'tujuan baris 1'],
    ])('of %s name table, row and column, and nothing is stored', async (_apa, data, [tabel, baris, bidang], kata) => {
      const sebelum = await banyak();
      const balasan = await kirim('POST', '/laporan', dasar(data));
      expect(balasan.status).toBe(422);
      const isi = masalah(balasan, 'baris-tidak-sah');
      expect(isi.masalah[0]).toMatchObject({ tabel, baris, bidang });
      expect(isi.masalah[0].pesan).toContain(kata);
      expect(await banyak()).toBe(sebelum);
    });

    it('of rows that are added are counted in the request, not in the table', async () => {
      const id = await buat(
        dasar({
          instansi: 'Kantor Tambah',
          nilai: [
            { indikator: 'IK1', tahun: 2024, target: 1 },
            { indikator: 'IK1', tahun: 2025, target: 2 },
          ],
        }),
      );
      const balasan = await kirim('POST', `/laporan/${id}/nilai`, [
        { indikator: 'IK1', tahun: 2026, target: 3 },
        { indikator: 'IK1', tahun: 2025, target: 9 },
      ]);
      const isi = masalah(balasan, 'baris-tidak-sah');
      expect(isi.masalah).toMatchObject([{ tabel: 'nilai', baris: 2, bidang: 'target' }]);
      expect(isi.masalah[0].pesan).toMatch(/^nilai baris 2 "target": target 2025 sudah ada/);
      expect((await kirim('GET', `/laporan/${id}/nilai`)).isi.isi).toHaveLength(2);
    });

    it('of requests are told with their status', async () => {
      masalah(await kirim('GET', '/laporan/999999'), 'tidak-ada');
      masalah(await kirim('GET', '/laporan/1%20OR%201=1'), 'tidak-ada');
      masalah(await kirim('GET', '/entah'), 'tidak-ada');
      masalah(await kirim('GET', '/laporan/%E0%A4%A'), 'tidak-ada');
      expect((await kirim('PATCH', '/laporan')).kepala.get('allow')).toBe('POST, GET');
      masalah(await kirim('PATCH', '/laporan'), 'metode-lain');
      masalah(await kirim('GET', '/laporan?banyak=100000'), 'kueri-salah');
      masalah(await kirim('GET', '/laporan?urut=nama'), 'kueri-salah');
      masalah(await kirim('POST', '/laporan', '{"instansi": 01}'), 'badan-rusak');
      masalah(await kirim('POST', '/laporan', '{"instansi": "A'), 'badan-rusak');
      masalah(await kirim('POST', '/laporan', '{1: 2}'), 'badan-rusak');
      masalah(await kirim('POST', '/laporan', new Uint8Array([0x22, 0xff, 0x22])), 'badan-rusak');
      masalah(await kirim('POST', '/laporan', '['.repeat(200_000)), 'badan-rusak');
      // Half a letter cannot be stored as it is; a whole one of two halves can.
      masalah(await kirim('POST', '/laporan', '{"instansi":"a\\ud83d","tahun":2025}'), 'badan-rusak');
      await buat('{"instansi":"Kantor \\ud83d\\ude42","tahun":2025}');
      masalah(await kirim('POST', '/laporan', 'a=1', { 'content-type': 'text/plain' }), 'jenis-isi');
      masalah(await kirim('POST', '/laporan'), 'badan-rusak');
      expect((await kirim('GET', '/masalah/versi-lama')).isi).toContain('412');
    });

    it('names a fault of the whole', async () => {
      const isi = masalah(
        await kirim('POST', '/laporan', { ...dasar({}), warna: 'biru', kebijakan: 'entah' }),
        'baris-tidak-sah',
      );
      expect(isi.detail).toContain('warna');
    });
  });

  describe('constraints of the database', () => {
    it('keep one report an office and year, whatever the letters', async () => {
      const id = await buat(lain('Kecamatan Satu'));
      const balasan = await kirim('POST', '/laporan', lain('KECAMATAN SATU'));
      expect(balasan.status).toBe(409);
      expect(masalah(balasan, 'sudah-ada').detail).toContain('sudah ada');
      // An office is not renamed into another one either.
      const dua = await buat(lain('Kecamatan Dua'));
      expect((await kirim('PUT', `/laporan/${dua}`, lain('Kecamatan Satu'), { 'if-match': '"1"' })).status).toBe(409);
      expect((await kirim('GET', `/laporan/${dua}`)).isi).toMatchObject({
        versi: '1',
        instansi: { nama: 'Kecamatan Dua' },
      });
      expect((await kirim('GET', `/laporan/${id}/nilai`)).isi.isi.length).toBeGreaterThan(0);
    });

    it('refuse, from the account of the service, what the service would not write', async () => {
      const id = await buat(lain('Kecamatan Kendala'));
      const tolak = (perintah: string, nilai: unknown[] = []) =>
        expect(
          sql(perintah, nilai).then(
            () => 'diterima',
            (g: { errno: number }) => g.errno,
          ),
        ).resolves;
      const nilai = 'INSERT INTO nilai (laporan_id, urutan, indikator, tahun, target) VALUES (?, 9999, ?, ?, ?)';
      await tolak(nilai, [id, 1, 1999, '82.5']).toBe(CHECK); // a bare number
      await tolak(nilai, [id, 999, 1999, '"82.5"']).toBe(TANPA_INDUK);
      await tolak(nilai, [id, 1, 3000, '"82.5"']).toBe(CHECK);
      await tolak(
        'INSERT INTO nilai SELECT laporan_id, 9999, indikator, tahun, triwulan, target, realisasi, capaian_terlapor FROM nilai WHERE laporan_id = ? LIMIT 1',
        [id],
      ).toBe(KEMBAR);
      await tolak('DELETE FROM sasaran WHERE laporan_id = ?', [id]).toBe(BERANAK);
      await tolak('UPDATE indikator SET tujuan = NULL, sasaran = NULL, program = NULL WHERE laporan_id = ?', [id]).toBe(
        CHECK,
      );
      await tolak('UPDATE anggaran SET pagu = -1 WHERE laporan_id = ? AND triwulan = 0', [id]).toBe(CHECK);
      await tolak("UPDATE indikator SET polarisasi = 'naik' WHERE laporan_id = ?", [id]).toBe(TERPOTONG);
      await tolak('DROP TABLE nilai').toBe(TANPA_HAK);
    });
  });

  describe('writers at the same time', () => {
    it('do not write over each other: of eight that saw version 1 one succeeds', async () => {
      const id = await buat(lain('Kecamatan Rebutan'));
      const balasan = await Promise.all(
        Array.from({ length: 8 }, (_x, i) =>
          kirim(
            'PUT',
            `/laporan/${id}`,
            { ...lain('Kecamatan Rebutan'), sumber: `penulis ${i}` },
            { 'if-match': '"1"' },
          ),
        ),
      );
      const menang = balasan.flatMap((b, i) => (b.status === 200 ? [i] : []));
      expect([menang.length, balasan.filter((b) => b.status === 412).length]).toEqual([1, 7]);
      masalah(balasan.find((b) => b.status === 412) as Balasan, 'versi-lama');
      expect((await kirim('GET', `/laporan/${id}`)).isi).toMatchObject({ versi: '2', sumber: `penulis ${menang[0]}` });
      expect((await kirim('GET', `/laporan/${id}/rekap?jejak=tidak`)).isi.kinerja.rataRata.teks).toBe('97,87');
    });

    it('may all add: nothing of twelve gets lost', async () => {
      const id = await buat({ instansi: 'Kecamatan Ramai', tahun: 2025, tujuan: [{ kode: 'T0', uraian: 'T' }] });
      const balasan = await Promise.all(
        Array.from({ length: 12 }, (_x, i) =>
          kirim('POST', `/laporan/${id}/tujuan`, [{ kode: `T${i + 1}`, uraian: 'T' }]),
        ),
      );
      expect(balasan.map((b) => b.status)).toEqual(Array(12).fill(200));
      expect(new Set(balasan.map((b) => b.isi.versi)).size).toBe(12);
      const { isi } = await kirim('GET', `/laporan/${id}/tujuan`);
      expect(isi.isi.map((t: { kode: string }) => t.kode).sort()).toEqual(
        Array.from({ length: 13 }, (_x, i) => `T${i}`).sort(),
      );
    });

    it('make a report only once', async () => {
      const balasan = await Promise.all(
        Array.from({ length: 5 }, () => kirim('POST', '/laporan', lain('Kecamatan Serentak'))),
      );
      expect(balasan.map((b) => b.status).sort()).toEqual([201, 409, 409, 409, 409]);
    });

    it('must say what they have seen before they replace or delete', async () => {
      const id = await buat(lain('Kecamatan Versi'));
      for (const kepala of [{}, { 'if-match': '*' }, { 'if-match': 'W/"1"' }] as Record<string, string>[]) {
        masalah(await kirim('PUT', `/laporan/${id}`, lain('Kecamatan Versi'), kepala), 'perlu-if-match');
        masalah(await kirim('DELETE', `/laporan/${id}`, undefined, kepala), 'perlu-if-match');
      }
      masalah(await kirim('PUT', `/laporan/${id}/nilai`, [], { 'if-match': '"7"' }), 'versi-lama');
      const kosong = await kirim('PUT', `/laporan/${id}/nilai`, [], { 'if-match': '"1"' });
      expect(kosong.status).toBe(200);
      masalah(await kirim('DELETE', `/laporan/${id}`, undefined, { 'if-match': '"1"' }), 'versi-lama');
      expect((await kirim('DELETE', `/laporan/${id}`, undefined, { 'if-match': '"2"' })).status).toBe(204);
      masalah(await kirim('GET', `/laporan/${id}`), 'tidak-ada');
      expect((await sql('SELECT COUNT(*) AS n FROM anggaran WHERE laporan_id = ?', [id]))[0].n).toBe(0);
    });

    it('keep the number of an indicator, and give none a second time', async () => {
      const id = await buat(lain('Kecamatan Nomor'));
      const lama = (await kirim('GET', `/laporan/${id}/indikator?banyak=1000`)).isi.isi as {
        id: number;
        kode: string;
        sasaran?: string;
      }[];
      const tanpa = lama.filter((i) => i.kode !== 'S2.IK1');
      const ikm = lama.find((i) => i.kode === 'S2.IK1');
      await kirim('PUT', `/laporan/${id}/nilai`, [], { 'if-match': '"1"' });
      await kirim('PUT', `/laporan/${id}/indikator`, tanpa, { 'if-match': '"2"' });
      const { status } = await kirim('POST', `/laporan/${id}/indikator`, [{ ...ikm, id: undefined }], {
        'if-match': '"3"',
      });
      expect(status).toBe(200);
      const baru = (await kirim('GET', `/laporan/${id}/indikator?banyak=1000`)).isi.isi as typeof lama;
      expect(baru.find((i) => i.kode === 'S2.IK1')?.id).toBe(Math.max(...lama.map((i) => i.id)) + 1);
      expect(tanpa.map((i) => i.id)).toEqual(baru.filter((i) => i.kode !== 'S2.IK1').map((i) => i.id));
    });
  });

  it('stores SQL as the text that it is', async () => {
    const jahat = [
      "'; DROP TABLE nilai; -- ",
      '" OR 1=1 #',
      "\\'; DELETE FROM laporan; /*",
      '%_\u001a`id`',
      "Robert'); --",
      '🙂𠮷 é',
    ];
    const id = await buat({
      instansi: `Kantor ${jahat[0]}`,
      tahun: 2025,
      sumber: jahat[2],
      tujuan: jahat.map((uraian, i) => ({ kode: `T${i}'--`, uraian })),
    });
    // A NUL is no text, and of two keys one would be lost.
    expect(
      masalah(await kirim('POST', '/laporan', { instansi: 'A\u0000B', tahun: 2025 }), 'badan-rusak').detail,
    ).toContain('NUL');
    expect(
      masalah(await kirim('POST', '/laporan', '{"instansi":"A","instansi":"B","tahun":2025}'), 'badan-rusak').detail,
    ).toContain('kunci "instansi" ada dua kali');
    const { isi } = await kirim('GET', `/laporan/${id}/tujuan`);
    expect(isi.isi).toEqual(jahat.map((uraian, i) => ({ kode: `T${i}'--`, uraian: uraian.trim() })));
    expect((await kirim('GET', `/laporan/${id}`)).isi).toMatchObject({
      instansi: { nama: `Kantor ${jahat[0]}`.trim() },
      sumber: jahat[2],
    });
    masalah(await kirim('GET', `/laporan?setelah=0;DROP TABLE nilai`), 'kueri-salah');
    expect(Number((await sql('SELECT COUNT(*) AS n FROM nilai'))[0].n)).toBeGreaterThan(0);
  });

  it('lists reports page by page, each once', async () => {
    const semua: string[] = [];
    let halaman = 0;
    for (let jalur: string | null = '/laporan?banyak=3'; jalur !== null; halaman += 1) {
      const { isi }: Balasan = await kirim('GET', jalur);
      expect(isi.isi.length).toBeLessThanOrEqual(3);
      semua.push(...isi.isi.map((l: { id: string }) => l.id));
      jalur = isi.berikutnya;
    }
    expect(halaman).toBeGreaterThan(2);
    expect(new Set(semua).size).toBe(semua.length);
    expect(semua).toHaveLength(Number((await sql('SELECT COUNT(*) AS n FROM laporan'))[0].n));
  });

  describe('its OpenAPI document', () => {
    it('is sound for a validator from outside, and names every route', async () => {
      const { isi } = await kirim('GET', '/openapi.json');
      expect(isi.openapi).toBe('3.1.0');
      const { Validator } = await muat('node_modules/@seriousme/openapi-schema-validator/index.js');
      const hasil = await new Validator().validate(isi);
      expect([hasil.valid, hasil.errors]).toEqual([true, undefined]);
      expect(Object.keys(isi.paths)).toHaveLength(13);
    });

    it('has examples that its schemas accept, and describes what the service answers', async () => {
      const { isi: dok } = await kirim('GET', '/openapi.json');
      const ajv = new Ajv2020({ strict: false, allErrors: true });
      ajv.addSchema(dok, 'dok');
      const cocok = (rujukan: string, isi: unknown) => {
        const sah = ajv.validate({ $ref: `dok#${rujukan}` }, isi);
        expect([rujukan, sah, ajv.errors]).toEqual([rujukan, true, null]);
      };
      let contoh = 0;
      for (const [nama, skema] of Object.entries(dok.components.schemas as Record<string, { examples?: unknown[] }>)) {
        for (const c of skema.examples ?? []) {
          cocok(`/components/schemas/${nama}`, c);
          contoh += 1;
        }
      }
      expect(contoh).toBeGreaterThan(15);
      const id = await buat(lain('Kecamatan Dokumen'));
      for (const [jalur, templat] of [
        ['/laporan?banyak=2', '/laporan'],
        [`/laporan/${id}`, '/laporan/{id}'],
        [`/laporan/${id}/nilai`, '/laporan/{id}/nilai'],
        [`/laporan/${id}/capaian`, '/laporan/{id}/capaian'],
        [`/laporan/${id}/rekap`, '/laporan/{id}/rekap'],
        [`/laporan/${id}/data`, '/laporan/{id}/data'],
        ['/sehat', '/sehat'],
      ] as const) {
        const balasan = await kirim('GET', jalur);
        expect(balasan.status).toBe(200);
        const { schema } = dok.paths[templat].get.responses['200'].content['application/json'];
        cocok((schema.$ref as string).slice(1), balasan.isi);
      }
      cocok('/components/schemas/Masalah', (await kirim('GET', '/laporan/0')).isi);
      // What is refused by shape is refused by the document.
      expect(ajv.validate({ $ref: 'dok#/components/schemas/LaporanMasuk' }, { instansi: '', tahun: 'x' })).toBe(false);
    });
  });

  it('limits size, rate and time, and asks for its token where it has one', async () => {
    const [, ketat] = await mulai({
      LAYANAN_BADAN_TERBESAR: '2000',
      LAYANAN_BARIS_TERBANYAK: '2',
      LAYANAN_LAJU_PER_MENIT: '8',
      LAYANAN_TOKEN: 'rahasia-uji',
      LAYANAN_BATAS_WAKTU: '400',
    });
    const izin = { authorization: 'Bearer rahasia-uji' };
    expect((await kirim('GET', '/sehat', undefined, {}, ketat)).isi).toEqual({ status: 'sehat' });
    masalah(await kirim('GET', '/laporan', undefined, {}, ketat), 'tanpa-izin');
    masalah(await kirim('GET', '/laporan', undefined, { authorization: 'Bearer lain' }, ketat), 'tanpa-izin');
    expect((await kirim('GET', '/laporan', undefined, izin, ketat)).status).toBe(200);
    const besar = await kirim('POST', '/laporan', { instansi: 'x'.repeat(3000) }, izin, ketat);
    expect(besar.status).toBe(413);
    masalah(besar, 'terlalu-besar');
    const tujuan = ['T1', 'T2', 'T3'].map((kode) => ({ kode, uraian: 'T' }));
    const banyak = await kirim('POST', '/laporan', { instansi: 'Kantor Panjang', tahun: 2025, tujuan }, izin, ketat);
    expect(masalah(banyak, 'terlalu-besar').detail).toBe('Laporan itu menjadi 3 baris; batasnya 2.');
    // A request that never gets complete.
    const lambat = await new Promise<string>((selesai) => {
      const soket = connect(Number(new URL(ketat).port), '127.0.0.1', () =>
        soket.write(
          'POST /laporan HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer rahasia-uji\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
        ),
      );
      let isi = '';
      soket.on('data', (d) => {
        isi += d.toString();
      });
      soket.on('close', () => selesai(isi));
    });
    expect(lambat).toMatch(/^HTTP\/1\.1 408 [\s\S]*problem\+json[\s\S]*terlalu-lama/);
    const sisa: Balasan[] = [];
    for (let i = 0; i < 5; i += 1) sisa.push(await kirim('GET', '/laporan', undefined, izin, ketat));
    const terakhir = sisa.at(-1) as Balasan;
    expect(terakhir.status).toBe(429);
    expect(masalah(terakhir, 'terlalu-sering').detail).toMatch(/ulangi dalam \d+ detik\.$/);
    expect(Number(terakhir.kepala.get('retry-after'))).toBeGreaterThan(0);
    masalah(await kirim('GET', '/entah', undefined, izin, ketat), 'terlalu-sering');
  });

  it('refuses too many rows', async () => {
    const isi = masalah(
      await kirim('POST', '/laporan', { instansi: 'A', tahun: 2025, tujuan: Array(20_001).fill({}) }),
      'baris-tidak-sah',
    );
    expect(isi.masalah[0]).toMatchObject({ tabel: 'tujuan', baris: null });
  });

  it('answers what is under way before it stops', async () => {
    const [p, tujuan] = await mulai({ LAYANAN_BATAS_TUTUP: '60000' });
    const badan = JSON.stringify(lain('Kecamatan Terakhir'));
    const soket = connect(Number(new URL(tujuan).port), '127.0.0.1');
    let isi = '';
    soket.on('data', (d) => {
      isi += d.toString();
    });
    const ditutup = new Promise((selesai) => soket.on('close', selesai));
    soket.write(
      `POST /laporan HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(badan)}\r\n\r\n${badan.slice(0, 50)}`,
    );
    // The service has the head of the request once it answers another one that came behind it.
    await kirim('GET', '/sehat', undefined, {}, tujuan);
    p.anak.kill('SIGTERM');
    await new Promise((selesai) => setTimeout(selesai, 150));
    soket.write(badan.slice(50));
    await ditutup;
    expect(isi).toMatch(/^HTTP\/1\.1 201 /);
    expect(await p.selesai).toBe(0);
    await expect(fetch(`${tujuan}/sehat`)).rejects.toThrow();
    expect(Number((await sql("SELECT COUNT(*) AS n FROM laporan WHERE instansi = 'Kecamatan Terakhir'"))[0].n)).toBe(1);
  });

  it('does not start where it could not work, and says why in a line', async () => {
    const coba = async (env: Record<string, string>) => {
      const p = jalankanContoh(FOLDER, 'src/index.ts', { ...mariadb.layanan, LAYANAN_PORTA: '0', ...env });
      return [await p.selesai, p.keluaran()] as const;
    };
    const [terbuka, porta, akun] = await Promise.all([
      coba({ LAYANAN_INANG: '0.0.0.0' }),
      coba({ LAYANAN_PORTA: '8o80' }),
      coba({ DB_SANDI: 'salah' }),
    ]);
    expect(terbuka).toEqual([1, expect.stringMatching(/^Layanan tidak dapat dimulai: LAYANAN_TOKEN: wajib[^\n]*\n$/)]);
    expect(porta).toEqual([1, expect.stringMatching(/^Layanan tidak dapat dimulai: LAYANAN_PORTA=8o80: [^\n]*\n$/)]);
    expect(akun).toEqual([1, expect.stringMatching(/^Layanan tidak dapat dimulai: Access denied[^\n]*\n$/)]);
  });

  it('compiles under strict as a user compiles it', { skip: !distSegar() }, () => {
    const { status, stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', FOLDER], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, '']);
  });

  it('says so when the database is gone, and lives on', async () => {
    await tutupSql();
    await mariadb.tutup();
    const balasan = await kirim('GET', '/laporan');
    expect(balasan.status).toBe(503);
    masalah(balasan, 'sibuk');
    expect((await kirim('GET', '/openapi.json')).status).toBe(200);
    layanan.anak.kill('SIGTERM');
    expect(await layanan.selesai).toBe(0);
  });
});
