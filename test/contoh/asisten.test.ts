import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { periksaBerkas } from '../../src/berkas/periksa-berkas.js';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { hitungCapaian } from '../../src/rumus/capaian/hitung-capaian.js';
import { cariRumus, daftarRumus } from '../../src/rumus/daftar.js';
import { hasilKeJson } from '../../src/rumus/hasil-ke-json.js';
import { distSegar } from '../alat/bangun.mjs';
import { butuhAlat } from '../alat/butuh-alat.js';
import { argumenContoh, lingkunganContoh } from './jalankan-contoh.js';

const FOLDER = 'examples/asisten';
const SEED = 'examples/batu-sopang-2022';

// biome-ignore lint/suspicious/noExplicitAny: the modules of the example are installed apart from ours, so no type of theirs is known here.
const muat = (berkas: string): Promise<any> => import(/* @vite-ignore */ pathToFileURL(resolve(FOLDER, berkas)).href);

/** As the README has it where the library is built; else with its source. */
const argumen = (folder: readonly string[]): string[] => [
  ...(distSegar() ? [resolve(FOLDER, 'asisten.mjs')] : argumenContoh(FOLDER, 'src/index.ts')),
  ...folder,
];

interface Jawaban {
  readonly galat: boolean;
  readonly teks: string;
  // biome-ignore lint/suspicious/noExplicitAny: data of several shapes.
  readonly data: any;
}

describe('examples/asisten, with the official client', butuhAlat('asisten'), () => {
  let tempat = '';
  let gudang = '';
  // biome-ignore lint/suspicious/noExplicitAny: see muat.
  let klien: any;
  const panggil = async (name: string, isi?: unknown): Promise<Jawaban> => {
    const {
      isError = false,
      content,
      structuredContent,
    } = await klien.callTool({ name, ...(isi === undefined ? {} : { arguments: isi }) });
    expect(content).toHaveLength(1);
    return { galat: isError, teks: content[0].text, data: structuredContent };
  };
  /** What is refused: in Indonesian, and nothing of how the program looks inside. */
  const ditolak = async (name: string, isi: unknown): Promise<string> => {
    const { galat, teks, data } = await panggil(name, isi);
    expect([galat, data]).toEqual([true, undefined]);
    expect(teks).not.toMatch(/\bat (?:async )?\S+ \(|node_modules|\/src\/|Error:|Invalid|expected|undefined/);
    expect(teks).not.toContain(tempat);
    return teks;
  };

  beforeAll(async () => {
    tempat = mkdtempSync(join(tmpdir(), 'lkjip-asisten-'));
    gudang = join(tempat, 'laporan');
    mkdirSync(join(gudang, 'sub'), { recursive: true });
    mkdirSync(join(tempat, 'laporan-rahasia'));
    const rahasia = join(tempat, 'laporan-rahasia', 'rahasia.csv');
    writeFileSync(rahasia, 'Uraian;Pagu\nRAHASIA;1\n');
    writeFileSync(
      join(gudang, 'anggaran.csv'),
      'Uraian;Pagu;Realisasi;%\nA;200;150;57,00\nB;400;100;25,00\nC;100;50;50,00\nD;300;60;20,00\n',
    );
    writeFileSync(join(gudang, 'laporan.json'), readFileSync(join(SEED, 'laporan.json')));
    writeFileSync(join(gudang, 'tabel.json'), readFileSync(join(SEED, 'tercetak/tabel-3-4-2.json')));
    writeFileSync(join(gudang, 'program.exe'), 'MZ');
    writeFileSync(join(gudang, 'rusak.json'), '{"versi": 1');
    writeFileSync(join(gudang, 'salah.json'), '{"versi": 1, "tahun": "x"}');
    writeFileSync(join(gudang, 'besar.csv'), '');
    truncateSync(join(gudang, 'besar.csv'), 21 * 1024 * 1024);
    symlinkSync(rahasia, join(gudang, 'tautan.csv'));
    symlinkSync(join(tempat, 'laporan-rahasia'), join(gudang, 'folder-tautan'));
    symlinkSync('/dev/zero', join(gudang, 'nol.csv'));
    symlinkSync('lingkar.csv', join(gudang, 'lingkar.csv'));
    symlinkSync(join(gudang, 'anggaran.csv'), join(gudang, 'sub', 'dalam.csv'));
    linkSync(join(gudang, 'anggaran.csv'), join(gudang, 'sub', 'keras.csv'));
    spawnSync('mkfifo', [join(gudang, 'pipa.csv')]);
    const [{ Client }, { StdioClientTransport }] = await Promise.all([
      muat('node_modules/@modelcontextprotocol/sdk/dist/esm/client/index.js'),
      muat('node_modules/@modelcontextprotocol/sdk/dist/esm/client/stdio.js'),
    ]);
    klien = new Client({ name: 'uji', version: '1.0.0' });
    await klien.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: argumen([gudang]),
        env: lingkunganContoh(),
        stderr: 'ignore',
      }),
    );
  }, 120_000);
  afterAll(async () => {
    await klien?.close();
    rmSync(tempat, { recursive: true, force: true });
  });

  it('lists four tools that only read, with what they take', async () => {
    const { tools } = await klien.listTools();
    expect(tools.map((t: { name: string }) => t.name)).toEqual(['hitung', 'periksa', 'rumus', 'baca_angka']);
    for (const t of tools) {
      expect(t).toMatchObject({
        inputSchema: { type: 'object', additionalProperties: false },
        annotations: { readOnlyHint: true, openWorldHint: false },
      });
      expect(t.description.length).toBeGreaterThan(80);
    }
  });

  describe('hitung', () => {
    it('quotes the figure of the library, with predikat, trace and source', async () => {
      const { teks, data } = await panggil('hitung', {
        target: '80',
        realisasi: 82,
        polarisasi: 'positif',
        tahun: 2022,
      });
      const asli = hasilKeJson(hitungCapaian({ target: 80, realisasi: 82, polarisasi: 'maximize' }));
      if (asli.status !== 'terukur') throw new Error('82 ÷ 80');
      // 82 ÷ 80 = 102,5 %.
      expect(asli.teks).toBe('102,50');
      expect(data).toMatchObject({
        status: 'terukur',
        teks: asli.teks,
        nilai: asli.nilai,
        predikat: { label: 'Sangat Berhasil' },
      });
      expect(data.jejak.kutipan).toEqual(asli.jejak.kutipan);
      expect(teks).toMatch(
        /^Capaian: 102,50\nPredikat: Sangat Berhasil \(skala [\w.-]+\)\nCara: 82 ÷ 80 × 100 = 102,50\n/,
      );
      expect(teks).toContain('PermenPANRB 8/2021, lampiran hlm. 91');
    });

    it('follows the policy, and says what another rule would give', async () => {
      const isi = { target: '20', realisasi: '18', polarisasi: 'minimize', tahun: 2022 };
      // (2 × 20 − 18) ÷ 20 and 20 ÷ 18.
      expect((await panggil('hitung', { ...isi, kebijakan: { minimize: 'selisih' } })).teks).toMatch(
        /^Capaian: 110,00\n[\s\S]*111,11/,
      );
      expect((await panggil('hitung', { ...isi, kebijakan: { minimize: 'rasio' } })).data.teks).toBe('111,11');
      expect((await panggil('hitung', { ...isi, skala: 'lan.empat-kelas' })).data.predikat.skala).toBe(
        'lan.empat-kelas',
      );
    });

    it('makes no figure of what is missing', async () => {
      for (const realisasi of [null, '-', 'N/A']) {
        const { teks, data } = await panggil('hitung', { target: 80, realisasi, polarisasi: 'maximize' });
        expect(data).toMatchObject({ status: 'tak-terukur', alasan: 'realisasi-kosong' });
        expect(teks).toMatch(/^Capaian: tidak terukur: realisasi belum tersedia/);
      }
    });

    it('reads numbers as they are printed, and guesses none', async () => {
      // The sums of all lines of the seed; by hand 80,058… %.
      const { teks, data } = await panggil('hitung', { pagu: 'Rp 6.151.521.458,00', realisasi: '4.924.815.264,00' });
      expect([data.teks, teks.split('\n')[0]]).toEqual(['80,06', 'Serapan: 80,06']);
      expect(await ditolak('hitung', { target: '1.234', realisasi: 5, polarisasi: 'maximize' })).toMatch(
        /^"target": "1.234" bukan angka yang pasti.*1234 atau 1,234/,
      );
      expect(await ditolak('hitung', { target: 80, realisasi: '5 juta', polarisasi: 'maximize' })).toContain(
        'tulis angka lengkapnya: 5000000',
      );
      expect(await ditolak('hitung', { target: '15 menit', realisasi: '1 jam', polarisasi: 'maximize' })).toContain(
        'satuan "menit"',
      );
      expect(await ditolak('hitung', { pagu: 2 ** 60, realisasi: 5 })).toContain('tulis sebagai teks');
      expect(await ditolak('hitung', { target: 1e-30, realisasi: 5, polarisasi: 'maximize' })).toContain(
        'tanpa pangkat',
      );
    });

    it('gives the report of Batu Sopang as the library and the seed have it', async () => {
      const { teks, data } = await panggil('hitung', { berkas: 'laporan.json' });
      const asli = bacaLaporan(JSON.parse(readFileSync(join(SEED, 'laporan.json'), 'utf8')));
      if (asli.status !== 'sah') throw new Error('seed');
      const rekap = rekapLaporan(asli.laporan);
      // 97,87 and the rupiah are the seed's (README of the example).
      expect(data.rataRata.teks).toBe('97,87');
      expect(data.rataRata).toMatchObject(JSON.parse(JSON.stringify(hasilKeJson(rekap.kinerja.rataRata))));
      expect(data.anggaran).toMatchObject({ pagu: '6151521458', realisasi: '4924815264', serapan: { teks: '80,06' } });
      expect(teks).toContain('Rata-rata capaian: 97,87 (3 dari 4 indikator terukur), predikat Sangat Berhasil');
      expect(teks).toContain('S2 › S2.IK1 Nilai IKM: 102,50 (82 ÷ 80 × 100 = 102,50)');
      expect(teks).toContain('S1 › S1.IK1 Nilai Evaluasi SAKIP dari Inspektorat: tidak terukur');
      const satu = await panggil('hitung', { berkas: join(gudang, 'laporan.json'), indikator: 'S3.IK1' });
      expect(satu.data).toMatchObject({ kode: 'S3.IK1', capaian: { status: 'terukur', teks: '111,11' } });
      expect(await ditolak('hitung', { berkas: 'laporan.json', indikator: 'S9.IK1' })).toContain('S2.IK1');
    });

    it('takes a report as data, and names its faults', async () => {
      const laporan = JSON.parse(readFileSync(join(SEED, 'laporan.json'), 'utf8'));
      expect((await panggil('hitung', { laporan })).data.rataRata.teks).toBe('97,87');
      expect(await ditolak('hitung', { laporan: { ...laporan, tahun: 'besok' } })).toMatch(
        /^Data laporan tidak sah:\ntahun/,
      );
      expect(await ditolak('hitung', { berkas: 'salah.json' })).toContain('tahun');
      expect(await ditolak('hitung', { berkas: 'rusak.json' })).toContain('JSON');
    });
  });

  describe('periksa', () => {
    it('finds in a file what the library finds', async () => {
      const { data, teks } = await panggil('periksa', { berkas: ['tabel.json'] });
      const asli = await periksaBerkas([{ nama: 'tabel.json', data: readFileSync(join(gudang, 'tabel.json')) }]);
      expect(data.temuan.map((t: { kode: string; pesan: string }) => [t.kode, t.pesan])).toEqual(
        asli.hasil.temuan.map((t) => [t.kode, t.pesan]),
      );
      expect(data.cakupan).toEqual({ angka: asli.hasil.cakupan.angka, terikat: asli.hasil.cakupan.terikat });
      // The printed mean of percentages; 3.285.452.144 ÷ 4.463.036.427 is 73,61 %.
      expect(teks).toMatch(/galat P105 tabel\.json › Tabel 3\.4\.2: F4: tercetak 79,9, seharusnya 73,61/);
      expect((await panggil('periksa', { berkas: ['tabel.json'], banyak: 1 })).data).toMatchObject({
        temuan: [{ kode: 'P105' }],
        lainnya: asli.hasil.temuan.length - 1,
      });
    });

    it('takes the text of a table, and says when nothing could be checked', async () => {
      // 150 ÷ 200 is 75 %.
      const { data } = await panggil('periksa', { teks: readFileSync(join(gudang, 'anggaran.csv'), 'utf8') });
      expect(data.temuan).toMatchObject([{ lokasi: { sel: 'D2' }, tercetak: '57,00', semestinya: '75,00' }]);
      expect((await panggil('periksa', { teks: 'halo dunia' })).teks).toContain('Tidak ada yang dapat diperiksa');
    });

    it('reads within the folder, through links that stay there', async () => {
      for (const berkas of [
        'anggaran.csv',
        './sub/../anggaran.csv',
        'sub/dalam.csv',
        'sub/keras.csv',
        join(gudang, 'anggaran.csv'),
      ]) {
        expect([berkas, (await panggil('periksa', { berkas: [berkas] })).data.temuan.length]).toEqual([berkas, 1]);
      }
    });

    it.each([
      ['a way up', '../laporan-rahasia/rahasia.csv'],
      ['a way up that is long', `${'sub/../'.repeat(20)}../laporan-rahasia/rahasia.csv`],
      ['a folder of like name', () => join(tempat, 'laporan-rahasia', 'rahasia.csv')],
      ['an absolute path', '/etc/passwd'],
      ['what is not there, outside', '/etc/tidak-ada.csv'],
      ['a link out', 'tautan.csv'],
      ['a folder that is a link out', 'folder-tautan/rahasia.csv'],
      ['a link to a device', 'nol.csv'],
      ['a device', '/dev/zero'],
      ['a link to itself', 'lingkar.csv'],
      ['a NUL', 'anggaran.csv\0.txt'],
      ['a process', '/proc/self/environ'],
      ['a home', '~/.bashrc'],
      ['an address', 'file:///etc/passwd'],
      ['what is not there', 'tidak-ada.csv'],
    ])('says of %s only that it is not within the folders', async (_apa, jalur) => {
      const berkas = typeof jalur === 'string' ? jalur : jalur();
      const { galat, teks } = await panggil('periksa', { berkas: [berkas] });
      expect([galat, teks.replace(/^".*" /, '')]).toEqual([true, 'tidak ada di folder yang diizinkan.']);
      const lain = await panggil('hitung', { berkas });
      expect([lain.galat, lain.teks]).toEqual([true, teks]);
      expect(teks).not.toContain('RAHASIA');
    });

    it('reads neither a pipe nor a folder nor a file of another kind or too large', async () => {
      expect(await ditolak('periksa', { berkas: ['pipa.csv'] })).toBe('"pipa.csv" bukan berkas biasa.');
      expect(await ditolak('periksa', { berkas: ['sub'] })).toBe(
        '"sub" folder, bukan berkas. Di dalamnya: "sub/keras.csv".',
      );
      expect(await ditolak('periksa', { berkas: ['.'] })).toContain('"anggaran.csv"');
      expect(await ditolak('periksa', { berkas: ['program.exe'] })).toContain('program.exe');
      expect(await ditolak('periksa', { berkas: ['besar.csv'] })).toContain('20 MB');
    });

    it('bounds what it is given', async () => {
      expect(await ditolak('periksa', { teks: 'x'.repeat(500_001) })).toContain('"teks"');
      expect(await ditolak('periksa', { berkas: Array(11).fill('anggaran.csv') })).toContain('"berkas"');
      expect(await ditolak('periksa', { berkas: ['a'.repeat(1001)] })).toContain('"berkas.0"');
      expect(await ditolak('periksa', { berkas: ['a'.repeat(1000)] })).toContain('…');
      // A message that is too long is answered, and the server lives on.
      await expect(panggil('periksa', { teks: 'x'.repeat(12_000_000) })).rejects.toThrow('melebihi 4 MB');
      expect((await panggil('periksa', { berkas: ['anggaran.csv'] })).data.temuan).toHaveLength(1);
    });
  });

  describe('rumus', () => {
    it('explains every formula of the catalogue with its source', async () => {
      for (const { id, nama } of daftarRumus) {
        const { teks, data } = await panggil('rumus', { id });
        expect(teks.split('\n')[0]).toBe(`${nama} (${id})`);
        expect(data.sumber.map(({ teks: _t, ...k }: { teks: string }) => k)).toEqual(cariRumus(id)?.kutipan);
      }
      expect((await panggil('rumus', { id: 'capaian.minimize.selisih' })).teks).toMatch(
        /\(2 × T − R\) ÷ T × 100\nMasukan: T = target; R = realisasi\nContoh: .*110,00[\s\S]*Sumber: PermenPANRB 8\/2021, lampiran hlm\. 100.*\(dibaca di naskahnya\)/,
      );
    });

    it('searches, explains scales and policies, and helps with a wrong id', async () => {
      expect(
        (await panggil('rumus', { cari: 'capaian minimize rasio' })).data.isi.map((e: { id: string }) => e.id),
      ).toContain('capaian.minimize.rasio');
      expect((await panggil('rumus')).data.lainnya).toBeGreaterThan(0);
      expect((await panggil('rumus', { id: 'lan.empat-kelas' })).teks).toContain('Sangat Berhasil');
      expect((await panggil('rumus', { id: 'paser-lkjip-2022' })).teks).toContain('minimize: "rasio"');
      expect(await ditolak('rumus', { id: 'capaian.maksimal' })).toContain('mungkin capaian.');
      expect(await ditolak('rumus', { cari: 'qqqq' })).toContain('Tidak ada yang cocok');
    });
  });

  it.each([
    ['Rp 6.151.520.858,00', { status: 'angka', nilai: '6151520858', desimal: 2 }, '= 6151520858, satuan Rp'],
    ['1.234', { status: 'ambigu', kandidat: [{ nilai: '1234' }, { nilai: '1.234' }] }, 'jangan ditebak'],
    ['6.487.5000,00', { status: 'rusak' }, 'bukan angka yang utuh'],
    ['-', { status: 'kosong' }, 'bukan nol'],
    ['80-90', { status: 'rentang', bawah: '80', atas: '90' }, 'rentang 80 sampai 90'],
  ])('baca_angka reads %s', async (teks, data, kata) => {
    const jawab = await panggil('baca_angka', { teks });
    expect(jawab.data).toMatchObject(data);
    expect(jawab.teks).toContain(kata);
  });

  it('refuses what is of the wrong kind, in Indonesian', async () => {
    await expect(panggil('hapus', {})).rejects.toThrow(
      'alat "hapus" tidak ada; yang ada: hitung, periksa, rumus, baca_angka',
    );
    await expect(panggil('__proto__', {})).rejects.toThrow('tidak ada');
    expect(await ditolak('hitung', { target: {}, realisasi: [1], polarisasi: 7 })).toMatch(
      /"target": harus angka[\s\S]*"realisasi": harus angka[\s\S]*"polarisasi": Input tidak valid/,
    );
    expect(await ditolak('hitung', { target: 80, realisasi: 82, polarisasi: 'maximize', warna: 1 })).toContain(
      '"warna"',
    );
    expect(await ditolak('hitung', {})).toContain('Beri salah satu');
    expect(await ditolak('hitung', { target: 1, pagu: 1 })).toContain('Beri salah satu');
    expect(await ditolak('hitung', { target: 80, realisasi: 82, polarisasi: 'naik turun' })).toContain(
      'bukan arah yang dikenal',
    );
    expect(await ditolak('hitung', { target: 80, realisasi: 82, polarisasi: 'maximize', skala: 'entah' })).toContain(
      'entah',
    );
    expect(
      await ditolak('hitung', { target: 80, realisasi: 82, polarisasi: 'maximize', kebijakan: 'entah' }),
    ).toContain('entah');
    expect(await ditolak('periksa', { berkas: 'anggaran.csv' })).toContain('"berkas"');
    expect(await ditolak('periksa', { berkas: ['anggaran.csv'], teks: 'a' })).toContain('Beri salah satu');
    expect(await ditolak('baca_angka', { teks: 5 })).toContain('"teks"');
    expect(await ditolak('baca_angka', { teks: '9'.repeat(201) })).toContain('"teks"');
  });

  it('writes nothing but the protocol, whatever it is sent, and ends with its input', async () => {
    const anak = spawn(process.execPath, argumen([gudang]), {
      env: lingkunganContoh(),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let keluar = '';
    let lain = '';
    anak.stdout.on('data', (d) => {
      keluar += d.toString();
    });
    anak.stderr.on('data', (d) => {
      lain += d.toString();
    });
    const kirim = (isi: unknown) => anak.stdin.write(`${typeof isi === 'string' ? isi : JSON.stringify(isi)}\n`);
    kirim({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'uji', version: '1' } },
    });
    kirim('bukan JSON');
    kirim('{"jsonrpc":"2.0","id":2}');
    kirim('\u0000\u0001');
    kirim({ jsonrpc: '2.0', id: 3, method: 'tidak/ada', params: {} });
    kirim({
      jsonrpc: '2.0',
      id: 4,
      method: 'tools/call',
      params: { name: 'rumus', arguments: { id: 'capaian.maximize' } },
    });
    kirim({
      jsonrpc: '2.0',
      id: 5,
      method: 'tools/call',
      params: { name: 'periksa', arguments: { berkas: ['anggaran.csv'] } },
    });
    kirim(
      `{"jsonrpc":"2.0","method":"tools/call","params":{"name":"rumus","arguments":{"cari":"${'y'.repeat(5_000_000)}"}},"id":6}`,
    );
    anak.stdin.end();
    const [status] = await once(anak, 'close');
    expect(status).toBe(0);
    const pesan = keluar
      .trimEnd()
      .split('\n')
      .map((b) => JSON.parse(b));
    expect(pesan.every((p) => p.jsonrpc === '2.0')).toBe(true);
    expect(new Set(pesan.map((p) => p.id))).toEqual(new Set([1, 3, 4, 5, 6]));
    expect(pesan.find((p) => p.id === 6).error.message).toContain('4 MB');
    expect(pesan.find((p) => p.id === 5).result.structuredContent.temuan).toHaveLength(1);
    expect(lain).toContain('Asisten LKjIP siap');
  });

  it('reads no file without a folder, and says which folder is none', async () => {
    const tanpa = spawnSync(process.execPath, argumen([join(tempat, 'entah')]), {
      env: lingkunganContoh(),
      encoding: 'utf8',
    });
    expect([tanpa.status, tanpa.stdout, tanpa.stderr]).toEqual([
      2,
      '',
      `${join(tempat, 'entah')}: folder itu tidak ada\n`,
    ]);
    const masuk = [
      {
        jsonrpc: '2.0',
        id: 1,
        method: 'initialize',
        params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'uji', version: '1' } },
      },
      {
        jsonrpc: '2.0',
        id: 2,
        method: 'tools/call',
        params: { name: 'periksa', arguments: { berkas: [join(gudang, 'anggaran.csv')] } },
      },
    ];
    const { stdout } = spawnSync(process.execPath, argumen([]), {
      env: lingkunganContoh(),
      encoding: 'utf8',
      input: masuk.map((m) => `${JSON.stringify(m)}\n`).join(''),
    });
    expect(JSON.parse(stdout.trimEnd().split('\n')[1] as string).result).toMatchObject({
      isError: true,
      content: [{ text: expect.stringContaining('tanpa folder') }],
    });
  });

  it('compiles under strict as a user compiles it', { skip: !distSegar() }, () => {
    const { status, stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', FOLDER], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, '']);
  });
});
