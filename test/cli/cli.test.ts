import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { bangunCli, jalankan } from './bangun.js';

const CONTOH = 'examples/batu-sopang-2022/laporan.json';
let cli = '';
let demo = { status: null as number | null, stdout: '', stderr: '' };
let lengkap = demo;
let demoJson = demo;
let contoh = demo;
let contohJson = demo;
const folder = mkdtempSync(join(tmpdir(), 'lkjip-uji-'));
const tulis = (nama: string, isi: string | Buffer) => {
  writeFileSync(join(folder, nama), isi);
  return join(folder, nama);
};
const jalan = (...argumen: string[]) => jalankan(cli, argumen);

// Every case starts a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(async () => {
  cli = (await bangunCli()).cli;
  // Runs that several tests look at.
  demo = jalan('demo');
  lengkap = jalan('demo', '--lengkap');
  demoJson = jalan('demo', '--format', 'json');
  contoh = jalan('hitung', CONTOH);
  contohJson = jalan('hitung', CONTOH, '--format', 'json');
}, 120_000);

const peringatan = z.strictObject({
  kode: z.string(),
  pesan: z.string(),
  data: z.record(z.string(), z.string()).optional(),
});
const jejak = z.strictObject({
  rumus: z.string(),
  nama: z.string(),
  kutipan: z.array(z.looseObject({ acuan: z.string() })),
  masukan: z.record(z.string(), z.union([z.string(), z.null(), z.array(z.string().nullable())])),
  kebijakan: z.array(z.looseObject({ aturan: z.string(), nilai: z.string(), asal: z.string() })),
  langkah: z.array(
    z.strictObject({ teks: z.string(), operasi: z.string(), operan: z.array(z.string()), nilai: z.string() }),
  ),
  hasil: z.string().nullable(),
  pembulatan: z.strictObject({ desimal: z.int(), mode: z.string() }),
  teks: z.string().nullable(),
});
const kanonik = z.string().regex(/^-?\d+(\.\d+)?$/);
const hasil = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('terukur'),
    nilai: kanonik,
    // absent only where an irrational geometric mean (cagr) stands
    pecahan: z.strictObject({ pembilang: z.string().regex(/^-?\d+$/), penyebut: z.string().regex(/^\d+$/) }).optional(),
    akar: z.array(z.strictObject({ dasar: z.string(), pangkat: z.string() })).optional(),
    bulat: kanonik,
    teks: z.string(),
    jejak,
    peringatan: z.array(peringatan),
  }),
  z.strictObject({ status: z.literal('tak-terukur'), alasan: z.string(), jejak, peringatan: z.array(peringatan) }),
]);
const cakupan = z.strictObject({ terukur: z.int(), total: z.int() });
const predikat = z.looseObject({ status: z.enum(['kelas', 'tak-berkelas']), skala: z.string() });
const nilai = z.union([z.number(), z.string(), z.null(), z.looseObject({})]);
const indikator = z.strictObject({
  kode: z.string(),
  nama: z.string(),
  satuan: z.string(),
  target: nilai,
  realisasi: nilai,
  capaian: hasil,
  predikat,
  kemajuan: hasil,
  tren: z.looseObject({ delta: hasil, pertumbuhan: hasil, rataRata: hasil, cagr: hasil }),
  polarisasi: z.string(),
  targetAkhir: nilai,
  bobot: z.string().nullable(),
  peringatan: z.array(peringatan),
});
const A = {
  pagu: kanonik.nullable(),
  realisasi: kanonik.nullable(),
  sisa: kanonik.nullable(),
  serapan: hasil,
  paguSeluruhnya: kanonik.nullable(),
  cakupan,
};
const baris = { kode: z.string(), nama: z.string(), ...A };
/** design.md 5, with the additions that the library makes; nothing else may appear. */
const bentuk = z.strictObject({
  versi: z.literal(1),
  instansi: z.strictObject({ nama: z.string(), pemda: z.string().optional(), kode: z.string().optional() }),
  tahun: z.int(),
  kebijakan: z.strictObject({ dasar: z.string(), nama: z.string(), diubah: z.array(z.string()) }),
  kinerja: z.strictObject({
    rataRata: hasil,
    cakupan,
    predikat,
    tujuan: z.array(
      z.strictObject({
        kode: z.string(),
        uraian: z.string(),
        capaian: hasil,
        cakupan,
        predikat,
        indikator: z.array(indikator),
        sasaran: z.array(
          z.strictObject({
            kode: z.string(),
            uraian: z.string(),
            capaian: hasil,
            cakupan,
            predikat,
            indikator: z.array(indikator),
          }),
        ),
      }),
    ),
  }),
  anggaran: z.strictObject({
    total: z.strictObject(A),
    program: z.array(
      z.strictObject({
        ...baris,
        kegiatan: z.array(z.strictObject({ ...baris, subKegiatan: z.array(z.strictObject(baris)) })),
      }),
    ),
    sasaran: z.array(z.strictObject({ kode: z.string(), uraian: z.string(), ...A, program: z.array(z.string()) })),
  }),
  efisiensi: z.strictObject({
    metode: z.string(),
    gerbang: z.string(),
    total: hasil,
    sasaran: z.array(z.strictObject({ kode: z.string(), uraian: z.string(), efisiensi: hasil })),
  }),
  peringatan: z.array(z.strictObject({ kode: z.string(), letak: z.string(), pesan: z.string() })),
});

describe('lkjip demo', () => {
  it('prints the recorded transcript', async () => {
    expect([lengkap.status, lengkap.stderr]).toEqual([0, '']);
    // What the check adds below is recorded with the check.
    expect(lengkap.stdout).toContain(contoh.stdout.trimEnd());
    await expect(contoh.stdout).toMatchFileSnapshot('../emas/hitung-batu-sopang.txt');
  });

  it('has no line wider than 100 columns and no colour where it is not a terminal', () => {
    const stdout = demo.stdout + lengkap.stdout;
    expect(stdout.split('\n').filter((b) => [...b].length > 100)).toEqual([]);
    expect(stdout).not.toContain('\u001b');
  });

  // seed/README: the figures that the demo must show, at a glance and whole.
  it.each([
    ['S2.IK1 Nilai IKM: 82 ÷ 80 × 100 = 102,50', 'S2.IK1  Nilai IKM \\(nilai\\) +80 +82 +102,50'],
    ['S3.IK1 Angka Kriminalitas: 20 ÷ 18 × 100 = 111,11', 'S3.IK1  Angka Kriminalitas +20 +18 +111,11'],
    ['dengan cara selisih\\s+hasilnya 110,00', 'dengan cara selisih hasilnya 110,00'],
    ['S4.IK1 Tingkat pertumbuhan .*: 20 ÷ 25 × 100 = 80,00', 'S4.IK1  Tingkat pertumbuhan +25 +20 +80,00'],
    ['S1.IK1 Nilai Evaluasi SAKIP .*: tak terukur', 'S1.IK1  Nilai Evaluasi SAKIP +65 \\(B\\) +– +tak terukur'],
    ['Rata-rata capaian: 97,87 \\(3 dari 4 indikator terukur\\)'],
    ['7.01.01 .*73,26'],
    ['7.01.06 .*86,57'],
    ['7.01.02 .*98,88'],
    ['7.01.04 .*89,07'],
    ['7.01.03 .*99,92'],
    ['7.01.05 .*98,76'],
    ['Jumlah +6.151.521.458 +4.924.815.264 +1.226.706.194 +80,06'],
  ])('shows %s', (pola, utuh = pola) => {
    expect(demo.stdout).toMatch(new RegExp(pola));
    expect(lengkap.stdout).toMatch(new RegExp(utuh));
  });

  it('is a screenful, and says how to see the rest', () => {
    const baris = demo.stdout.trimEnd().split('\n');
    expect(baris.length).toBeLessThan(45);
    expect(demo.stdout).toMatch(/\d+ galat, .* dari .* angka di 37 tabel terperiksa\./);
    expect(baris.at(-1)).toContain('lkjip demo --lengkap');
  });

  it('ends with the check of the printed tables', () => {
    const bagian = lengkap.stdout.split('Pemeriksaan silang tabel tercetak\n')[1] ?? '';
    expect(bagian).toContain('Tabel 3.4.2');
    expect(bagian).toContain('37 tabel');
    expect(JSON.parse(demoJson.stdout).periksa.versi).toBe(1);
  });

  it('gives the same figures as JSON, as hitung does from the file', () => {
    const data = bentuk.parse(JSON.parse(contohJson.stdout));
    expect(JSON.parse(demoJson.stdout)).toMatchObject(data);
    expect(data.kinerja.rataRata).toMatchObject({ status: 'terukur', bulat: '97.87', teks: '97,87' });
    expect(data.kinerja.cakupan).toEqual({ terukur: 3, total: 4 });
    expect(data.anggaran.total).toMatchObject({
      pagu: '6151521458',
      realisasi: '4924815264',
      serapan: { teks: '80,06' },
    });
  });
});

describe('lkjip hitung: ways in and out', () => {
  it('reads standard input and a file with a byte order mark alike', () => {
    const isi = readFileSync(CONTOH, 'utf8');
    expect(jalankan(cli, ['hitung', '-'], isi)).toEqual({ status: 0, stdout: contoh.stdout, stderr: '' });
    expect(jalan('hitung', tulis('bom.json', `\uFEFF${isi}`)).stdout).toBe(contoh.stdout);
  });

  it('writes a file whole and leaves nothing beside it', () => {
    const ke = join(folder, 'keluar');
    mkdirSync(ke);
    const { status, stdout } = jalan('hitung', CONTOH, '-f', 'json', '-o', join(ke, 'hasil.json'));
    expect([status, stdout]).toEqual([0, '']);
    expect(readdirSync(ke)).toEqual(['hasil.json']);
    expect(readFileSync(join(ke, 'hasil.json'), 'utf8')).toBe(contohJson.stdout);
    jalan('hitung', tulis('rusak.json', '{'), '-o', join(ke, 'hasil.json'));
    expect(readFileSync(join(ke, 'hasil.json'), 'utf8').length).toBeGreaterThan(1000);
    expect(jalan('hitung', CONTOH, '-o', ke)).toMatchObject({
      status: 2,
      stderr: `lkjip: keluaran ${ke}: ini folder; sebutkan nama berkas di dalamnya.\n`,
    });
    expect(jalan('hitung', CONTOH, '-o', join(ke, 'tiada', 'x')).stderr).toContain(
      'foldernya tidak ada; periksa letaknya',
    );
    expect(readdirSync(ke)).toEqual(['hasil.json']);
  });

  it.skipIf(process.platform === 'win32')('ends quietly when the reader of the pipe stops', () => {
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${cli}" hitung ${CONTOH} -f json | head -1`],
      { encoding: 'utf8' },
    );
    expect([stdout, stderr]).toEqual(['{\n', '']);
  });
});

describe('lkjip hitung: input that cannot be read ends with 2 and one line a fault', () => {
  it.each<[string, () => string, RegExp]>([
    [
      'a missing file',
      () => join(folder, 'tiada.json'),
      /^lkjip: tiada\.json: tidak ada; periksa letaknya \(.*\)\.\n$/,
    ],
    ['a folder', () => folder, /: ini folder, bukan berkas; sebutkan berkas di dalamnya\.\n$/],
    [
      'an empty file',
      () => tulis('kosong.json', ' \n'),
      /^lkjip: kosong\.json: kosong; seharusnya berisi laporan dalam JSON\.\n$/,
    ],
    [
      'broken JSON',
      () => tulis('patah.json', '{"versi": 1,\n "tahun": }'),
      /^lkjip: patah\.json: bukan JSON yang sah \(baris 2, kolom 11\); .*\n$/,
    ],
    ['JSON that stops', () => tulis('henti.json', '{"versi": 1'), /^lkjip: henti\.json: bukan JSON yang sah.*\n$/],
    [
      'an unknown encoding',
      () => tulis('sandi.json', Buffer.from([0x7b, 0x81, 0x8d, 0x7d])),
      /^lkjip: sandi\.json: pengodean teksnya tidak dikenal .*UTF-8\.\n$/,
    ],
    [
      'an unknown preset',
      () =>
        tulis(
          'preset.json',
          laporan((l) => {
            l['kebijakan'] = 'tiada';
          }),
        ),
      /^lkjip: preset\.json: kebijakan: preset "tiada" tidak dikenal; pilih salah satu: anjuran, .*\n$/,
    ],
    [
      'an unknown scale',
      () =>
        tulis(
          'skala.json',
          laporan((l) => {
            l['kebijakan'] = { skala: 'tiada' };
          }),
        ),
      /^lkjip: skala\.json: kebijakan\.skala: skala "tiada" tidak dikenal; pilih salah satu: .*\n$/,
    ],
  ])('%s', (_, berkas, pola) => {
    const { status, stdout, stderr } = jalan('hitung', berkas());
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(pola);
  });

  it('a file above 64 MiB, by its size and from a pipe', () => {
    const besar = tulis('besar.json', '{}');
    truncateSync(besar, 65 * 1024 * 1024);
    expect(jalan('hitung', besar)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'lkjip: besar.json: terlalu besar; batasnya 64 MiB.\n',
    });
    const pipa = spawnSync('sh', ['-c', `cat "${besar}" | "${process.execPath}" "${cli}" hitung -`], {
      encoding: 'utf8',
    });
    expect([pipa.status, pipa.stderr]).toEqual([2, 'lkjip: masukan standar: terlalu besar; batasnya 64 MiB.\n']);
  });

  it('an unknown field, a wrong code and a negative pagu: three lines', () => {
    const { status, stderr } = jalan('hitung', 'test/buruk/tiga-kesalahan.json');
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'lkjip: tiga-kesalahan.json: program[0].kegiatan[0].subKegiatan[0].anggaran.2022.pagu (7.01.01.2.6.04): -5 tidak boleh negatif; isi 0 atau lebih',
      'lkjip: tiga-kesalahan.json: laporan: kunci tidak dikenal "tahunn" (maksudnya "tahun"?); yang dikenal: versi, instansi, tahun, periode, kebijakan, sumber, catatan, tujuan, program, belanja',
      'lkjip: tiga-kesalahan.json: program[0].kegiatan[0].subKegiatan[0].kode (7.01.01.2.6.04): kode "7.01.01.2.6.04" bukan kode sub-kegiatan; bentuknya seperti 7.01.01.2.06.04',
    ]);
    const en = jalan('hitung', 'test/buruk/tiga-kesalahan.json', '--bahasa', 'en').stderr;
    expect(en).toContain('-5 must not be negative; give 0 or more');
    expect(en).toContain('is not a sub-kegiatan code');
  });

  it('says how many faults are left out of the list, and lets no control character through', () => {
    const indikator = Array.from({ length: 190 }, (_, i) => ({ kode: `I\u001b[31m${i}` }));
    const data = laporan((l) => {
      l['tujuan'] = [{ kode: 'T1', uraian: 'x', sasaran: [{ kode: 'S1', uraian: 'x', indikator }] }];
    });
    const { stderr } = jalan('hitung', tulis('banyak.json', data));
    expect(stderr.trimEnd().split('\n')).toHaveLength(201);
    expect(stderr).toMatch(/banyak\.json: dan 750 kesalahan lagi\n$/);
    expect(stderr).not.toContain('\u001b');
  });

  it('a year without data, with the years that are filled', () => {
    const isi = (tahun: number) => ({
      ...(JSON.parse(readFileSync(CONTOH, 'utf8')) as Record<string, unknown>),
      tahun,
      periode: undefined,
    });
    const nama = tulis('lain-tahun.json', JSON.stringify(isi(2030)));
    const { status, stdout, stderr } = jalan('hitung', nama);
    expect([status, stdout]).toEqual([2, '']);
    const baris = stderr.trimEnd().split('\n');
    expect(baris).toHaveLength(3);
    expect(baris[0]).toMatch(
      /^lkjip: lain-tahun\.json: tahun: tahun laporan 2030 tanpa data kinerja: .* hanya terisi untuk 20\d\d–20\d\d; betulkan tahun laporan, atau isi tahun 2030$/,
    );
    expect(jalan('hitung', nama, '--bahasa', 'en').stderr).toContain('has no targets and realisasi of indicators');
    const hampa = tulis(
      'hampa.json',
      laporan(() => {}),
    );
    expect(jalan('hitung', hampa)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'lkjip: hampa.json: belum berisi target, realisasi atau anggaran tahun mana pun; isi dahulu datanya\n',
    });
    expect(jalan('hitung', hampa, '--bahasa', 'en').stderr).toContain('fill in the data');
    // A template for another year is made from any report.
    expect(jalan('templat', '--dari', nama, '-o', join(folder, 'lain-tahun.xlsx'))).toMatchObject({ status: 0 });
  });

  it.each([
    ['hitung'],
    ['hitung', 'a', '--format', 'pdf'],
    ['hitung', CONTOH, '--bahasa', 'jv'],
    ['tiada'],
    ['skema', 'Tiada'],
  ])('wrong use: lkjip %s %s %s', (...argumen) => {
    const { status, stdout, stderr } = jalan(...argumen.filter((a) => a !== undefined));
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
  });
});

describe('lkjip skema, help and version', () => {
  it('ends with 0', () => {
    expect(JSON.parse(jalan('skema').stdout)).toMatchObject({ title: 'Laporan' });
    expect(JSON.parse(jalan('skema', 'Kebijakan').stdout)).toMatchObject({ title: 'Kebijakan' });
    expect(JSON.parse(jalan('skema', 'Baris').stdout)).toMatchObject({ title: 'Baris', properties: { anggaran: {} } });
    expect(jalan('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(jalan('--help')).toMatchObject({ status: 0, stderr: '' });
  });
});

function laporan(ubah: (l: Record<string, unknown>) => void): string {
  const data: Record<string, unknown> = { versi: 1, instansi: { nama: 'A' }, tahun: 2022, tujuan: [], program: [] };
  ubah(data);
  return JSON.stringify(data);
}
