import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunCli, jalankan } from './bangun.js';

const tempat = mkdtempSync(join(tmpdir(), 'lkjip-konfigurasi-'));
const tulis = (nama: string, isi: unknown) =>
  writeFileSync(join(tempat, nama), typeof isi === 'string' ? isi : JSON.stringify(isi));
const baca = (nama: string) => JSON.parse(readFileSync(join(tempat, nama), 'utf8'));

let cli = '';
const lkjip = (argumen: readonly string[], cwd = tempat) => jalankan(cli, argumen, '', { cwd });

// Hand: 150 / 200 = 75 %, 100 / 400 = 25 %, 50 / 100 = 50 %, 60 / 300 = 20 %.
const SALAH = 'Uraian;Pagu;Realisasi Anggaran;%\nA;200;150;57,00\nB;400;100;25,00\nC;100;50;50,00\nD;300;60;20,00\n';

beforeAll(async () => {
  cli = (await bangunCli()).cli;
  tulis('salah.csv', SALAH);
  tulis('dua.csv', SALAH.replace('25,00', '52,00'));
  mkdirSync(join(tempat, 'diatur'));
  tulis('diatur/salah.csv', SALAH);
  tulis('diatur/lkjip.config.json', {
    versi: 1,
    tingkat: { P101: 'mati' },
    bahasa: 'en',
    kebijakan: { minimize: 'rasio' },
  });
});
afterAll(() => rmSync(tempat, { recursive: true, force: true }));

describe('--temuan-lama', () => {
  it('is written down explicitly, and then only what is new makes 1', () => {
    const catat = lkjip(['periksa', 'salah.csv', '--catat-temuan-lama', 'lama.json']);
    const ukuran = readFileSync(join(tempat, 'lama.json')).length;
    expect([catat.status, catat.stderr]).toEqual([
      0,
      `lkjip: ditulis: lama.json (${ukuran} bita).\nlkjip: 1 temuan dicatat sebagai temuan lama.\n`,
    ]);
    // The last part is the digest of what the finding says; what goes into it, test/periksa/tulis asks.
    expect(baca('lama.json')).toEqual({
      versi: 2,
      temuan: [expect.stringMatching(/^P101\|salah\.csv\/salah\|A\|57,00\|[\da-f]{16}$/)],
    });
    const sama = lkjip(['periksa', 'salah.csv', '--temuan-lama', 'lama.json']);
    expect([sama.status, sama.stderr]).toEqual([0, '']);
    expect(sama.stdout).toMatch(/^0 galat, 0 peringatan, 0 catatan, 1 temuan lama; /);
    expect(sama.stdout).not.toContain('57,00');
    tulis('salah.csv', SALAH.replace('25,00', '52,00'));
    const baru = lkjip(['periksa', 'salah.csv', '--temuan-lama', 'lama.json', '--format', 'sarif']);
    expect(baru.status).toBe(1);
    const keadaan = JSON.parse(baru.stdout).runs[0].results.map((r: { baselineState: string }) => r.baselineState);
    expect(keadaan).toEqual(['unchanged', 'new']);
    tulis('salah.csv', SALAH.replace('57,00', '75,00'));
    expect(lkjip(['periksa', 'salah.csv', '--temuan-lama', 'lama.json']).stderr).toMatch(
      /1 temuan lama sudah tidak ada/,
    );
    // Refreshed: nothing is left of it.
    expect(lkjip(['periksa', 'salah.csv', '--catat-temuan-lama', 'lama.json']).status).toBe(0);
    expect(baca('lama.json').temuan).toEqual([]);
    tulis('salah.csv', SALAH);
  });
  it('that is not there, or is none, is a fault with what to do', () => {
    expect(lkjip(['periksa', 'salah.csv', '--temuan-lama', 'tak-ada.json'])).toMatchObject({
      status: 2,
      stderr:
        'lkjip: tak-ada.json: tidak ada; catat dahulu temuan yang sekarang dengan --catat-temuan-lama tak-ada.json.\n',
    });
    tulis('bukan.json', { a: 1 });
    expect(lkjip(['periksa', 'salah.csv', '--temuan-lama', 'bukan.json']).stderr).toMatch(/bukan catatan temuan lama/);
    // Two outputs of one name, before either is written.
    expect(lkjip(['periksa', 'salah.csv', '--catat-temuan-lama', 'satu.json', '-o', './satu.json'])).toMatchObject({
      status: 2,
      stderr: 'lkjip: keluaran satu.json: ini juga berkas keluaran perintah ini yang lain; sebutkan nama lain.\n',
    });
    expect(lkjip(['periksa', 'satu.json']).stderr).toContain('tidak ada');
    expect(lkjip(['periksa', 'salah.csv', '--catat-temuan-lama', 'salah.csv']).status).toBe(2);
    expect(readFileSync(join(tempat, 'salah.csv'), 'utf8')).toBe(SALAH);
  });
});

describe('lkjip.config.json', () => {
  const di = join(tempat, 'diatur');
  it('is found in the folder, silences, and says so; options win', () => {
    const { status, stdout } = lkjip(['periksa', 'salah.csv'], di);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^0 error, 0 warning, 0 note, 1 turned off by lkjip\.config\.json; .*By lkjip\.config\.json: turned off 1 P101\.$/m,
    );
    expect(lkjip(['periksa', 'salah.csv', '--bahasa', 'id'], di).stdout).toMatch(
      /1 dimatikan oleh lkjip\.config\.json/,
    );
    expect(lkjip(['periksa', 'salah.csv', '--tanpa-konfigurasi'], di).status).toBe(1);
    expect(lkjip(['periksa', 'salah.csv']).status).toBe(1);
    expect(lkjip(['periksa', 'salah.csv', '--konfigurasi', 'diatur/lkjip.config.json']).status).toBe(0);
  });
  it('gives its policies to a report that names none, and says so', () => {
    // Hand: T ÷ R = 20 / 18 × 100 = 111,11; (2T − R) ÷ T = 22 / 20 × 100 = 110.
    const indikator = {
      kode: 'I',
      nama: 'I',
      satuan: 'n',
      polarisasi: 'minimize',
      target: { 2024: 20 },
      realisasi: { 2024: 18 },
    };
    const tujuan = [{ kode: 'T', uraian: 'T', sasaran: [{ kode: 'S', uraian: 'S', indikator: [indikator] }] }];
    const laporan = { versi: 1, instansi: { nama: 'A' }, tahun: 2024, tujuan, program: [] };
    tulis('diatur/tanpa.json', laporan);
    tulis('diatur/dengan.json', { ...laporan, kebijakan: 'anjuran' });
    const hitung = (f: string) => lkjip(['hitung', f, '--format', 'json'], di);
    const tanpa = hitung('tanpa.json');
    expect(JSON.parse(tanpa.stdout).kinerja.rataRata.teks).toBe('111,11');
    expect(tanpa.stderr).toBe('lkjip: kebijakan laporan ini dari lkjip.config.json.\n');
    expect(JSON.parse(hitung('dengan.json').stdout).kinerja.rataRata.teks).toBe('110,00');

    // The same of a stream, of which each line is a report; one begun under other policies is not gone on with, and the file itself is never written over.
    const baris = ['tanpa.json', 'dengan.json'].map((f) =>
      JSON.stringify(JSON.parse(readFileSync(join(di, f), 'utf8'))),
    );
    writeFileSync(join(di, 'a.ndjson'), `${baris.join('\n')}\n`);
    const alir = (...lain: string[]) => lkjip(['hitung', 'a.ndjson', '--ndjson', ...lain], di);
    const rata = ({ stdout }: { stdout: string }) =>
      stdout
        .trim()
        .split('\n')
        .map((b) => JSON.parse(b).rekap.kinerja.rataRata.teks);
    expect(rata(alir())).toEqual(['111,11', '110,00']);
    expect(alir().stderr).toContain(
      'lkjip: kebijakan laporan yang tidak menyebut kebijakannya dari lkjip.config.json.\n',
    );
    expect(rata(alir('--tanpa-konfigurasi'))).toEqual(['110,00', '110,00']);
    expect(alir('--tanpa-konfigurasi', '-o', 'h.ndjson').status).toBe(0);
    expect(alir('--lanjut', '-o', 'h.ndjson').stderr).toMatch(/baris 1 bukan hasil masukan ini/);
    expect(alir('--lanjut', '--tanpa-konfigurasi', '-o', 'h.ndjson').status).toBe(0);
    expect(alir('--konfigurasi', 'tak-ada.json').stderr).toMatch(/tak-ada\.json: tidak ada/);
    writeFileSync(join(di, 'k'), readFileSync(join(di, 'lkjip.config.json')));
    expect(alir('--konfigurasi', 'k', '-o', 'k', '--timpa').stderr).toMatch(/ini berkas masukannya/);
    expect(lkjip(['hitung', 'a.ndjson', '--rekap', '--konfigurasi', 'k'], di).stderr).toMatch(
      /tidak berlaku bagi --rekap/,
    );
  });
  it('that is wrong is refused with the field of each fault, and nothing is written', () => {
    tulis('buruk.json', { versi: 1, tingkat: { P101: 'matii', P999: 'mati' }, abaikan: 3 });
    const { status, stderr } = lkjip(['periksa', 'salah.csv', '--konfigurasi', 'buruk.json', '-o', 'x.txt']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^lkjip: buruk\.json: tingkat\.P101: "matii" \(maksudnya "mati"\?\)/m);
    expect(stderr).toMatch(/^lkjip: buruk\.json: abaikan: 3 harus objek/m);
    expect(existsSync(join(tempat, 'x.txt'))).toBe(false);
    expect(lkjip(['periksa', 'salah.csv', '--konfigurasi', 'tak-ada.json']).stderr).toMatch(/tak-ada\.json: tidak ada/);
  });
  it('may leave out files, but not all of them', () => {
    tulis('abaikan.json', { versi: 1, abaikan: { berkas: ['dua*'] } });
    const { stdout } = lkjip(['periksa', 'salah.csv', 'dua.csv', '--konfigurasi', 'abaikan.json']);
    expect(stdout).toMatch(/^1 galat.*Menurut abaikan\.json: tidak diperiksa dua\.csv\.$/m);
    expect(lkjip(['periksa', 'dua.csv', '--konfigurasi', 'abaikan.json'])).toMatchObject({
      status: 2,
      stderr: 'lkjip: periksa: semua berkas diabaikan oleh abaikan.json.\n',
    });
  });
  it('has a schema', () => {
    expect(JSON.parse(lkjip(['skema', 'Konfigurasi']).stdout)).toMatchObject({ title: 'Konfigurasi', type: 'object' });
  });
});
