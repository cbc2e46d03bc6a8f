import { describe, expect, it } from 'vitest';
import { ArgumenTidakSah } from '../../src/angka/argumen-tidak-sah.js';
import { teks } from '../../src/angka/bentuk.js';
import { hitungSerapan } from '../../src/rumus/anggaran/hitung-serapan.js';
import { hitungCapaian } from '../../src/rumus/capaian/hitung-capaian.js';
import { capaianMaximize } from '../../src/rumus/capaian/maximize.js';
import { hitungEfisiensi } from '../../src/rumus/efisiensi/hitung-efisiensi.js';
import { rataRata } from '../../src/rumus/gabungan/hitung-rata-rata.js';
import { hasilDariJson } from '../../src/rumus/hasil-dari-json.js';
import { hasilKeJson } from '../../src/rumus/hasil-ke-json.js';
import { hitungKolom } from '../../src/rumus/kolom/hitung-kolom.js';
import { berbentuk, pastikanDaftar, pastikanOpsi } from '../../src/rumus/pastikan-opsi.js';
import { evaluasi } from '../../src/rumus/pembaca/evaluasi.js';
import { nikBerbobotTetap, nikTetap } from '../../src/rumus/survei/nik-tetap.js';
import { hitungTren } from '../../src/rumus/waktu/hitung-tren.js';

/** A Proxy that was revoked: every look at it throws an error of the engine. */
function tercabut(isi: object = {}): never {
  const { proxy, revoke } = Proxy.revocable(isi, {});
  revoke();
  return proxy as never;
}
const pesan = (jalan: () => unknown): string => {
  try {
    jalan();
  } catch (galat) {
    expect(galat).toBeInstanceOf(ArgumenTidakSah);
    return (galat as Error).message;
  }
  return '';
};

describe('what cannot be looked at is named', () => {
  it.each([
    ['target tidak dapat dibaca.', () => hitungCapaian({ target: tercabut(), realisasi: 1, polarisasi: 'maximize' })],
    ['hitungCapaian: opsi tidak dapat dibaca.', () => pastikanOpsi('hitungCapaian', tercabut(), {})],
    [
      'f: asal tidak dapat dibaca.',
      () =>
        pastikanOpsi(
          'f',
          { asal: 1 },
          {
            asal: () => {
              throw new RangeError('dari pemanggil');
            },
          },
        ),
    ],
    ['nilai tidak dapat dibaca.', () => pastikanDaftar(tercabut([]), 'nilai')],
    ['hitungKolom: masukan tidak dapat dibaca.', () => hitungKolom(capaianMaximize, tercabut())],
  ])('%s', (semestinya, jalan) => expect(pesan(jalan)).toBe(semestinya));

  it('also the bytes that say which rows are missing', () => {
    const kosong = (isi: unknown) => () =>
      hitungKolom(capaianMaximize, { T: Float64Array.of(2), R: Float64Array.of(1) }, { kosong: { R: isi } } as never);
    expect(pesan(kosong(tercabut()))).toMatch(/^(?:hitungKolom: )?kosong\.R tidak dapat dibaca\.$/);
    expect(pesan(kosong([0]))).toMatch(/^kosong\.R: \[…\] harus Uint8Array, 1 di baris yang kosong\.$/);
    expect(pesan(kosong(new Uint8Array(1)))).toBe('');
  });
});

it('rows of a column that cannot be looked at', () => {
  const melempar = Object.defineProperty([1], 0, {
    get: () => {
      throw new RangeError('dari pemanggil');
    },
  });
  expect(pesan(() => hitungKolom(capaianMaximize, { T: melempar, R: [1] }))).toBe(
    'hitungKolom: masukan tidak dapat dibaca.',
  );
  const kosong = (isi: Uint8Array, n: number) => () =>
    hitungKolom(capaianMaximize, { T: Array(n).fill(2), R: Array(n).fill(1) }, { kosong: { R: isi } });
  // It has the methods of bytes and is none.
  expect(pesan(kosong(Object.create(Uint8Array.prototype), 1))).toMatch(
    /^(?:hitungKolom: )?kosong\.R tidak dapat dibaca\.$/,
  );
  // Of no rows none is missing.
  expect(kosong(new Uint8Array(0), 0)().nilai).toEqual(Float64Array.of());
});

it('a target with one end is no range', () => {
  const separuh = { bawah: 1 } as never;
  expect(pesan(() => hitungCapaian({ target: separuh, realisasi: 1, polarisasi: 'maximize' }))).toMatch(/^target: /);
});

it('a shape names its field, a list is one', () => {
  expect(pesan(() => berbentuk(teks)(5, 'asal'))).toBe('asal harus berupa teks, bukan 5.');
  expect(pesan(() => berbentuk(teks)('x', 'asal'))).toBe('');
  for (const bukan of ['ab', {}, 5, null, { map: () => [] }, new Array(3)])
    expect(pesan(() => pastikanDaftar(bukan, 'nilai'))).toMatch(/^nilai: .* harus berupa daftar, misalnya \[1, 2\]\.$/);
  expect(pesan(() => pastikanDaftar([], 'nilai'))).toBe('');
});

it('an efficiency without absorption says why there is none', () => {
  const dengan = (serapan: unknown) =>
    hitungEfisiensi({ capaian: 100, pagu: 0, realisasi: 0, serapan } as never, { metode: 'sisa', gerbang: 'tanpa' });
  // Without a budget there is no absorption; and no efficiency either.
  const tanpaPagu = hitungSerapan({ pagu: 0, realisasi: 0 });
  expect(tanpaPagu).toMatchObject({ status: 'tak-terukur', alasan: 'pagu-nol' });
  expect(dengan(tanpaPagu)).toMatchObject({ alasan: 'pagu-nol' });
  // 100 − 75 = 25.
  expect(dengan(75)).toMatchObject({ teks: '25,00' });
  expect(dengan(hitungSerapan({ pagu: 200, realisasi: 150 }))).toMatchObject({ teks: '25,00' });
});

it('a range that ends below 0 and is to be exceeded has the formula of a negative target, and no policy of another', () => {
  const h = hitungCapaian({ target: { bawah: -20, atas: -10 }, realisasi: -5, polarisasi: 'maximize' });
  expect(h.jejak.rumus).toBe('capaian.maximize.target-negatif');
  expect(h.jejak.kebijakan.map((k) => k.aturan)).toEqual(['batas']);
});

it('a range that is converted by a table is a formula of its own', () => {
  const tabel = [
    [0, 0],
    [100, 120],
  ] as const;
  const { jejak } = hitungCapaian(
    { target: { bawah: 90, atas: 100 }, realisasi: 95, polarisasi: 'stabilize' },
    { stabilize: { tabel } },
  );
  expect([jejak.rumus, jejak.nama]).toEqual([
    'capaian.rentang.stabilize.tabel',
    'Capaian stabilize dengan tabel konversi, target rentang',
  ]);
  expect(jejak.kutipan).toEqual([
    { acuan: 'simpulan-lkjip', tempat: 'tabel konversi atas Ca terhadap batas terdekat', kedudukan: 'simpulan' },
  ]);
});

it('powers that are not those of the trace are named', () => {
  // √2, and √2 with another base that has the same 40 digits.
  const j = JSON.parse(JSON.stringify(hasilKeJson(rataRata([2, 1], { cara: 'ukur' }))));
  const akar = [{ dasar: `2${'0'.repeat(50)}1/1${'0'.repeat(51)}`, pangkat: '1/2' }];
  expect(pesan(() => hasilDariJson({ ...j, akar }))).toBe('akar: lain dari nilai di akhir jejaknya.');
});

it('a mean of elements that weigh the same is their sum over how many they are, × 25', () => {
  // 27 of nine elements is 3 each; 3 × 25 = 75. Of 30 with 0,1 each 3 as well.
  expect(evaluasi(nikTetap(9), { I: 27 })).toMatchObject({ teks: '75,00' });
  expect(evaluasi(nikBerbobotTetap('0.1'), { I: 30 })).toMatchObject({ teks: '75,00' });
  expect([nikTetap(9).id, nikBerbobotTetap('0.1').id]).toEqual(['survei.skm.konversi', 'survei.skm.konversi']);
});

it('compound growth does not begin after a first value of 0', () => {
  const { cagr } = hitungTren({
    seri: [0, 100, 121].map((nilai, i) => ({ tahun: 2020 + i, nilai })),
    polarisasi: 'maximize',
  });
  expect(cagr.status).toBe('tak-terukur');
});
