import { describe, expect, it } from 'vitest';
import { formatAngka } from '../../src/angka/cetak/format-angka.js';
import { formatPersen } from '../../src/angka/cetak/format-persen.js';
import { formatRupiah } from '../../src/angka/cetak/format-rupiah.js';
import { tulisPhp } from '../../src/php/index.js';
import { pesanAlasan } from '../../src/rumus/alasan.js';
import { hitungSerapan } from '../../src/rumus/anggaran/hitung-serapan.js';
import { hitungCapaian } from '../../src/rumus/capaian/hitung-capaian.js';
import { hasilKeJson } from '../../src/rumus/hasil-ke-json.js';
import { butuhAlat } from '../alat/butuh-alat.js';
import { jalankanPhp, lewatJson, type Panggilan, periksaPhp, SERVER } from './jalankan-php.js';

const kode = tulisPhp('anjuran');
const galat = (...panggilan: Panggilan): string =>
  (jalankanPhp(kode, [panggilan])[0] as { galat?: string }).galat ?? '';

describe('inputs of the file for PHP', butuhAlat('php'), () => {
  // What is no number in the library is none in PHP: each of these makes `hitungCapaian` throw too.
  const BUKAN = [
    '',
    '-',
    '82,5',
    '1.234,56',
    '1e9',
    ' 5',
    '5 ',
    '5\n',
    '+5',
    '.5',
    '5.',
    '0x1A',
    '1_000',
    'NaN',
    'INF',
    '٥',
    '9'.repeat(31),
    `0.${'1'.repeat(61)}`,
    '9'.repeat(100_000),
    'N/A',
    true,
    [],
    {},
    { status: 'lain' },
    ['1'],
  ];
  it('are refused with the field where they are no number, as in the library', () => {
    const hasil = jalankanPhp(
      kode,
      BUKAN.map((x): Panggilan => ['capaian', '80', x, 'maximize']),
    ) as { galat?: string }[];
    for (const [i, x] of BUKAN.entries()) {
      expect(hasil[i]?.galat, JSON.stringify(x).slice(0, 40)).toMatch(
        /^realisasi: .{0,80}bukan (?:angka|hasil dari berkas ini)/,
      );
      expect(() => hitungCapaian({ target: 80, realisasi: x as never, polarisasi: 'maximize' })).toThrow();
    }
  });

  it('shows at most the beginning of what it refuses, on one line', () => {
    expect(galat('capaian', '80', `${'a'.repeat(500)}\n\u001b[31m`, 'maximize').length).toBeLessThan(300);
    expect(galat('capaian', '80', 'a\n\u001b[31mb', 'maximize')).toContain('realisasi: "a  [31mb" bukan angka');
  });

  it('refuses a polarity, a rounding, weights and results that are none', () => {
    // As the library says it, but for the quotes: the meaning of another word for it, the nearest, or none.
    const kata = ['positif', ' Negatif ', 'naik', 'stabil', 'Maximize', 'minimise', 'maxmize', '+', 'hijau', ''];
    const maksud = ['maximize', 'minimize', 'maximize', 'stabilize', 'maximize', 'minimize', 'maximize', 'maximize'];
    for (const [i, k] of kata.entries()) {
      const dekat = maksud[i] === undefined ? '' : ` (maksudnya "${maksud[i]}"?)`;
      const pesan = `polarisasi: "${k}" tidak dikenal${dekat}; pilih maximize, minimize atau stabilize.`;
      for (const f of ['capaian', 'kemajuan']) expect(galat(f, '1', '1', k)).toBe(pesan);
      const pustaka = () => hitungCapaian({ target: 1, realisasi: 1, polarisasi: k as never });
      const tertulis = k === '' ? '""' : k;
      expect(pustaka).toThrow(pesan.replace(`"${k}"`, tertulis));
    }
    expect(galat('capaian', '1', '1', 'x'.repeat(500)).length).toBeLessThan(200);
    expect(galat('rataRata', ['1'], ['1'])).toBe('bobot: kebijakan anjuran merata-ratakan tanpa bobot.');
    expect(galat('capaian', { bawah: 1, atas: null }, '1', 'maximize')).toBe('target.atas: batas rentang belum ada.');
    expect(galat('evaluasi', 'anggaran.sisa', {}, { desimal: 21, mode: 'potong' })).toMatch(/^pembulatan: desimal/);
    expect(galat('evaluasi', 'anggaran.sisa', {}, { desimal: 2, mode: 'naik' })).toMatch(/^pembulatan: mode/);
    expect(galat('pesan', 'tiada')).toMatch(/^alasan: /);
    expect(galat('pesan', 'target-nol', 'jv')).toBe('bahasa: pilih id atau en.');
    expect(galat('formatAngka', null)).toBe('nilai: tidak ada angka untuk dicetak.');
    const palsu = {
      status: 'terukur',
      nilai: '99',
      pecahan: { pembilang: '1', penyebut: '2' },
      bulat: '0.50',
      teks: '0,50',
    };
    expect(galat('predikat', palsu)).toBe('nilai: bukan hasil dari berkas ini; pecahan atau nilainya berubah.');
    expect(galat('rataRata', [{ ...palsu, pecahan: { pembilang: '1', penyebut: '0' } }])).toMatch(
      /^nilai\[0\]: bukan hasil/,
    );
  });

  it('prints numbers as the library does, and tells reasons in both languages', () => {
    const angka = [
      '0',
      '-0',
      '1234567.5',
      '-1234567.891',
      '0.005',
      '999.995',
      '123456789012345678901234567890.5',
      1e21,
      0.1,
      -5e-7,
    ];
    const panggilan = angka.flatMap((x): Panggilan[] => [
      ['formatAngka', x],
      ['formatAngka', x, 2],
      ['formatAngka', x, 2, 'potong'],
      ['formatRupiah', x],
      ['formatPersen', x, 1],
    ]);
    const harapan = angka.flatMap((x) => [
      formatAngka(x),
      formatAngka(x, { desimal: 2 }),
      formatAngka(x, { desimal: 2, mode: 'potong' }),
      formatRupiah(x),
      formatPersen(x, { desimal: 1 }),
    ]);
    expect(jalankanPhp(kode, panggilan)).toEqual(harapan);
    expect(
      jalankanPhp(kode, [
        ['pesan', 'target-nol'],
        ['pesan', 'target-nol', 'en'],
      ]),
    ).toEqual([pesanAlasan('target-nol'), pesanAlasan('target-nol', 'en')]);
  });

  // What was accepted has a figure, also where its print is longer than an input may be: the warning prints it, and no input reader stands between.
  it('warns of a budget of any size as the library does', () => {
    const panjang = `${'9'.repeat(30)}.${'9'.repeat(40)}`;
    const belanja: [string | number, string | number][] = [
      [1, 1e31],
      [0, 1e31],
      ['1', panjang],
      [`-${panjang}`, '-5'],
      [1e31, 1.7976931348623157e308],
      [-1e300, -1e299],
      ['0', 5e-324],
      ['0', `0.${'0'.repeat(59)}1`],
      ['0.5', `${'1'.repeat(30)}.${'2'.repeat(60)}`],
    ];
    const hasil = jalankanPhp(
      kode,
      belanja.map(([p, a]): Panggilan => ['serapan', p, a, false]),
    ) as { peringatan: { data: object }[] }[];
    const pustaka = belanja.map(([pagu, realisasi]) => {
      const { sisa, ...h } = hitungSerapan({ pagu, realisasi });
      const { jejak: _, ...json } = hasilKeJson(h as never);
      return lewatJson({ ...json, sisa: sisa?.toFixed() ?? null });
    });
    expect(hasil.map(lewatJson)).toEqual(pustaka);
    // By hand: 10^31 has 31 zeros, and 30 nines and 40 more behind the point are 10^30 at 40 digits.
    expect(hasil[0]?.peringatan[0]?.data).toEqual({ realisasi: `Rp10${'.000'.repeat(10)}`, pagu: 'Rp1' });
    expect(hasil[2]?.peringatan[0]?.data).toEqual({ realisasi: `Rp1${'.000'.repeat(10)}`, pagu: 'Rp1' });
  });

  it('takes back a rounded print that is longer than an input may be, and refuses one that is none', () => {
    const berkas = tulisPhp({ rataRata: { dari: 'dibulatkan' } });
    const capaian = jalankanPhp(berkas, [['capaian', 1, 1e31, 'maximize', null, false, false]])[0] as { bulat: string };
    // By hand: 10^31 of 1 is 10^33 percent.
    expect(capaian.bulat).toBe(`1${'0'.repeat(33)}.00`);
    const rata = jalankanPhp(berkas, [['rataRata', [capaian], null, false]])[0];
    expect(rata).toMatchObject({ status: 'terukur', nilai: `1${'0'.repeat(33)}` });
    for (const bulat of ['1e33', '', null, 'abc', '9'.repeat(701)]) {
      const palsu = { ...capaian, bulat };
      const [a, b] = jalankanPhp(berkas, [
        ['rataRata', [palsu]],
        ['predikat', palsu],
      ]) as { galat?: string }[];
      expect(a?.galat).toMatch(/^nilai\[0\]\.bulat: .{1,80} bukan angka kanonik/);
      expect(b?.galat).toMatch(/^nilai\.bulat: .{1,80} bukan angka kanonik/);
    }
  });

  // A server may print doubles with 14 digits, or with a comma: neither may reach a figure.
  it.each(Object.entries(SERVER))(
    'reads a double by its shortest print, whatever the server prints (%s)',
    (_, opsi) => {
      const ganda = [
        0.1,
        0.1 + 0.2,
        1 / 3,
        1e21,
        5e-324,
        1.7976931348623157e308,
        123456.789,
        2 ** 53,
        2 ** 53 + 2,
        1e15 + 0.3,
      ];
      const hasil = jalankanPhp(
        kode,
        ganda.map((x): Panggilan => ['evaluasi', 'anggaran.jumlah', { x: [x] }]),
        [...opsi, '-d', 'precision=6', '-d', 'serialize_precision=17'],
      ) as { nilai: string }[];
      const pustaka = ganda.map((x) => hitungCapaian({ target: 100, realisasi: x, polarisasi: 'maximize' }));
      expect(hasil.map((h) => h.nilai)).toEqual(pustaka.map((h) => (h.status === 'terukur' ? h.nilai.toFixed() : h)));
    },
  );

  it('tells how to run its own test, and what does not agree', () => {
    expect(periksaPhp(kode, '--uji')).toBe('Cocok semua.\n');
    const rusak = kode.replaceAll("$h->tetap('100')", "$h->tetap('99')");
    expect(() => periksaPhp(rusak, '--uji')).toThrow();
    expect(() => periksaPhp(kode, '--lain')).toThrow();
  });
});
