import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tulisPhp } from '../../src/php/tulis-php.js';
import { bangunCli, jalankan as jalankanCli } from './bangun.js';

const folder = mkdtempSync(join(tmpdir(), 'lkjip-cli-php-'));
const di = (nama: string) => join(folder, nama);
let cli = '';
const jalankan = (...argumen: string[]) => jalankanCli(cli, ['php', ...argumen], '', { cwd: folder });

beforeAll(async () => {
  cli = (await bangunCli()).cli;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('lkjip php', () => {
  it('writes the file of a preset, and writes it again', () => {
    for (const preset of ['paser-lkjip-2022', 'kemenkeu']) {
      expect(jalankan('--kebijakan', preset, '-o', 'Lkjip.php')).toEqual({
        status: 0,
        stdout: '',
        stderr: expect.stringMatching(/^lkjip: ditulis: .* \(.* bita\)\.\n$/),
      });
      expect(readFileSync(di('Lkjip.php'), 'utf8')).toBe(tulisPhp(preset));
    }
  });

  it('takes a namespace, further formulas, and policies from a file or a report', () => {
    const kebijakan = { dasar: 'anjuran', minimize: 'rasio' } as const;
    writeFileSync(di('kebijakan.json'), JSON.stringify(kebijakan));
    writeFileSync(di('laporan.json'), JSON.stringify({ versi: 1, tujuan: [], kebijakan }));
    const opsi = { namespace: 'App\\Kinerja', rumus: ['gabungan.bagian', 'gabungan.nisbah'] };
    for (const berkas of ['kebijakan.json', 'laporan.json']) {
      const { status, stdout } = jalankan(
        '--kebijakan',
        berkas,
        '--namespace',
        opsi.namespace,
        '--rumus',
        ...opsi.rumus,
      );
      expect(status).toBe(0);
      expect(stdout).toBe(tulisPhp(kebijakan, opsi));
    }
  });

  it.each([
    [
      ['--kebijakan', 'paser'],
      /^lkjip: Kebijakan "paser" tidak dikenal\. Pilih salah satu: anjuran, paser-lkjip-2022, /,
    ],
    [['--kebijakan', 'tiada.json'], /^lkjip: tiada\.json: tidak ada; periksa letaknya/],
    [['--kebijakan', 'salah.json'], /^lkjip: salah\.json: .*minimise.*maksudnya "minimize"/],
    [['--kebijakan', 'ukur.json'], /^lkjip: ukur\.json: kebijakan\.rataRata\.rumus: rata-rata ukur bukan pecahan/],
    [['--kebijakan', 'skala.json'], /^lkjip: skala\.json: Skala "tiada" tidak dikenal/],
    [['--rumus', 'gabungan.bagia'], /^lkjip: rumus: gabungan\.bagia tidak dikenal \(maksudnya "gabungan\.bagian"\?\)/],
    [['--namespace', 'a b'], /^lkjip: namespace: a b bukan namespace PHP/],
    [['-o', 'Lkjip.xlsx'], /^lkjip: keluaran Lkjip\.xlsx: perintah ini tidak menulis \.xlsx; yang ditulis: \.php\./],
    [
      ['-o', 'Punyaku.php'],
      /^lkjip: keluaran Punyaku\.php: berkas itu sudah ada dan berisi kode PHP, bukan PHP dari lkjip/,
    ],
    [['--kebijakan', 'ukur.json', '-o', 'ukur.json'], /^lkjip: keluaran ukur\.json: /],
  ])('refuses %j', (argumen, pesan) => {
    writeFileSync(di('salah.json'), '{"minimise":"rasio"}');
    writeFileSync(di('ukur.json'), '{"rataRata":{"rumus":"ukur"}}');
    writeFileSync(di('skala.json'), '{"skala":"tiada"}');
    writeFileSync(di('Punyaku.php'), '<?php echo "tulisan tangan";');
    const { status, stdout, stderr } = jalankan(...argumen);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(pesan);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(readFileSync(di('Punyaku.php'), 'utf8')).toBe('<?php echo "tulisan tangan";');
  });
});
