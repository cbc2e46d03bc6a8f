import { describe, expect, it } from 'vitest';
import { BENTUK_RUMUS, BENTUK_RUMUS_CETAK } from '../../src/rumus/bentuk-rumus.js';
import { capaianMaximize } from '../../src/rumus/capaian/maximize.js';
import {
  jumlah,
  kali,
  konstanta,
  masukan,
  masukanDaftar,
  min,
  rataRataUkurDaftar,
  type Simpul,
  syarat,
  tambah,
} from '../../src/rumus/pohon.js';

/** The words for a formula whose expression is this. */
const salah = (isi: unknown) => BENTUK_RUMUS({ ...capaianMaximize, isi });

/** A choice by this condition. */
const bila = (syarat: unknown) => ({ jenis: 'bila', syarat, maka: konstanta(1), lain: konstanta(0) });

describe('the shape of a formula', () => {
  const dalam = (tingkat: number): Simpul => (tingkat === 0 ? konstanta(1) : tambah(dalam(tingkat - 1), konstanta(1)));
  it('is at most 200 levels deep, and a circle has no end', () => {
    expect(salah(dalam(200))).toBeUndefined();
    const terlalu = /^\.isi(?:\.kiri){201} terlalu besar: paling dalam 200 tingkat dan paling banyak 10000 simpul$/;
    expect(salah(dalam(201))).toMatch(terlalu);
    const lingkar: Record<string, unknown> = { jenis: 'tambah', kanan: konstanta(1) };
    lingkar['kiri'] = lingkar;
    expect(salah(lingkar)).toMatch(terlalu);
  });
  it('has at most 10.000 nodes: a choice of 9.999 and itself', () => {
    const pilihan = (n: number) => ({ jenis: 'min', butir: Array.from({ length: n }, () => konstanta(1)) });
    expect(salah(pilihan(9_999))).toBeUndefined();
    expect(salah(pilihan(10_000))).toMatch(/^\.isi\.butir\[9999\] terlalu besar/);
  });
  it('names the place in a choice, and refuses a choice of nothing', () => {
    expect(salah({ jenis: 'maks', butir: [konstanta(1), { jenis: 'konstanta', nilai: 2 }] })).toMatch(
      /^\.isi\.butir\[1\]\.nilai/,
    );
    expect(salah({ jenis: 'min', butir: [] })).toBe('.isi.butir harus berisi paling sedikit satu');
  });
  it('is as deep through choices and conditions', () => {
    const pilihan = (t: number): unknown => (t === 0 ? konstanta(1) : { jenis: 'min', butir: [pilihan(t - 1)] });
    expect(salah(pilihan(200))).toBeUndefined();
    expect(salah(pilihan(201))).toMatch(/^\.isi(?:\.butir\[0\]){201} terlalu besar/);
    const syarat = (t: number): unknown =>
      t === 0 ? konstanta(1) : bila({ banding: '<', kiri: syarat(t - 1), kanan: konstanta(1) });
    expect(salah(syarat(200))).toBeUndefined();
    expect(salah(syarat(201))).toMatch(/^\.isi(?:\.syarat\.kiri){201} terlalu besar/);
  });
  it('names the side of a condition', () => {
    const aneh = { jenis: 'aneh' };
    expect(salah(bila({ banding: '<', kiri: aneh, kanan: konstanta(1) }))).toMatch(/^\.isi\.syarat\.kiri\.jenis harus/);
    expect(salah(bila({ banding: '<', kiri: konstanta(1), kanan: aneh }))).toMatch(
      /^\.isi\.syarat\.kanan\.jenis harus/,
    );
    expect(salah(bila({ banding: '~', kiri: konstanta(1), kanan: konstanta(1) }))).toMatch(
      /^\.isi\.syarat\.banding harus berupa salah satu dari <, <=, =, >=, >/,
    );
  });
  it('takes the names of its inputs only, unless it is printed', () => {
    const lain = tambah(konstanta(1), masukan('kecepatan', 'satuan-indikator'));
    expect(salah(lain)).toBe('.isi.kanan.nama harus nama salah satu masukan, bukan kecepatan');
    expect(BENTUK_RUMUS_CETAK({ ...capaianMaximize, isi: lain })).toBeUndefined();
    expect(salah(tambah(konstanta(1), masukan('target', 'satuan-indikator')))).toBeUndefined();
  });
  // Inside an operation over lists a list stands for its element at hand (see Simpul); elsewhere there is none.
  it('has lists only in operations over lists, and none of these in another', () => {
    const [x, y] = [masukanDaftar('nilai', 'persen'), masukan('target', 'persen')];
    const isi = (simpul: Simpul) => BENTUK_RUMUS({ ...capaianMaximize, masukan: { x, y }, isi: simpul });
    const luar = 'harus di dalam operasi daftar, sebab nilai sebuah daftar';
    expect(isi(tambah(y, x))).toBe(`.isi.kanan ${luar}`);
    expect(isi(min(y, x))).toBe(`.isi.butir[1] ${luar}`);
    expect(isi(bila(syarat(y, '<', x)) as Simpul)).toBe(`.isi.syarat.kanan ${luar}`);
    expect(isi(tambah(jumlah(kali(x, y)), y))).toBeUndefined();
    expect(isi(jumlah(min(x, bila(syarat(x, '<', y)) as Simpul)))).toBeUndefined();
    // Σ(Σx · x) is (Σx)², which is to be written so: within the other one no element of the first is at hand.
    const dalam = 'tidak boleh di dalam operasi daftar yang lain';
    expect(isi(jumlah(kali(jumlah(x), x)))).toBe(`.isi.tiap.kiri ${dalam}`);
    expect(isi(rataRataUkurDaftar(x, jumlah(x)))).toBe(`.isi.bobot ${dalam}`);
    expect(isi(kali(jumlah(x), jumlah(x)))).toBeUndefined();
    const takTerukurBila = [{ syarat: syarat(x, '<', y), alasan: 'bobot-negatif' }];
    const rumus = { ...capaianMaximize, masukan: { x, y }, isi: y, takTerukurBila };
    expect(BENTUK_RUMUS(rumus)).toBe(`.takTerukurBila[0].syarat.kiri ${luar}`);
    expect(BENTUK_RUMUS_CETAK(rumus)).toBeUndefined();
  });
  it('is looked at once, and is refused as often as it is looked at', () => {
    const hitung = (isi: unknown) => {
      let dibaca = 0;
      const rumus = Object.defineProperty({ ...capaianMaximize }, 'isi', {
        get() {
          dibaca += 1;
          return isi;
        },
      });
      const kata = [BENTUK_RUMUS(rumus), BENTUK_RUMUS(rumus)];
      return [dibaca, ...kata.map((k) => k !== undefined)];
    };
    expect(hitung(capaianMaximize.isi)).toEqual([1, false, false]);
    expect(hitung(5)).toEqual([2, true, true]);
  });
  it('has all that is read of it', () => {
    expect(BENTUK_RUMUS({ ...capaianMaximize, id: 5 })).toBe('.id harus berupa teks, bukan 5');
    expect(BENTUK_RUMUS({ ...capaianMaximize, masukan: undefined })).toBe(
      '.masukan harus berupa objek, bukan undefined',
    );
  });
});

describe('when a formula has no value', () => {
  const T = masukan('target', 'satuan-indikator');
  const bilaTak = (t: object) => BENTUK_RUMUS({ ...capaianMaximize, takTerukurBila: [t] });
  const alasan = 'target-kosong';
  it.each<[object, string | undefined]>([
    [{ masukan: 'T', keadaan: 'kosong', alasan }, undefined],
    // What no input is called is told by those who read it.
    [{ masukan: 'Q', keadaan: 'kosong', alasan }, undefined],
    [{ masukan: 5, keadaan: 'kosong', alasan }, '.masukan harus berupa teks, bukan 5'],
    [{ masukan: 'toString', keadaan: 'kosong', alasan }, '.masukan tidak ada di antara masukan'],
    [
      { masukan: 'T', keadaan: 'penuh', alasan },
      '.keadaan harus berupa salah satu dari kosong, nol, negatif, tidak-positif, bukan penuh',
    ],
    [{ masukan: 'T', keadaan: 'kosong' }, '.alasan harus berupa teks, bukan undefined'],
    [{ syarat: { banding: '<', kiri: T, kanan: konstanta(1) }, alasan }, undefined],
    [{ syarat: 5, alasan }, '.syarat harus berupa objek, bukan 5'],
    [
      { syarat: { banding: '<', kiri: masukan('lama', 'satuan-indikator'), kanan: T }, alasan },
      '.syarat.kiri.nama harus nama salah satu masukan, bukan lama',
    ],
  ])('%j', (t, kata) => {
    expect(bilaTak(t)).toBe(kata === undefined ? undefined : `.takTerukurBila[0]${kata}`);
  });
});
