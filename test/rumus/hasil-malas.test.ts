import { describe, expect, it, vi } from 'vitest';
import { Pecahan } from '../../src/angka/pecahan.js';
import { rataRataUkur } from '../../src/angka/rata-rata-ukur.js';
import { tambahTepat } from '../../src/angka/tepat.js';
import { capaianMaximize } from '../../src/rumus/capaian/maximize.js';
import type { Hasil, Jejak } from '../../src/rumus/hasil.js';
import { hasilDariJson } from '../../src/rumus/hasil-dari-json.js';
import { hasilKeJson } from '../../src/rumus/hasil-ke-json.js';
import { beserta, hasilTakTerukur, hasilTerukur, tepatMalas, ubahHasil } from '../../src/rumus/hasil-malas.js';
import { PEMBULATAN_BAKU } from '../../src/rumus/opsi.js';
import { evaluasi } from '../../src/rumus/pembaca/evaluasi.js';
import { peringatan } from '../../src/rumus/peringatan.js';
import * as pola from '../../src/rumus/pola-peringatan.js';

const JEJAK: Jejak = {
  rumus: 'x',
  nama: 'X',
  kutipan: [],
  masukan: {},
  kebijakan: [{ aturan: 'minimize', nilai: 'rasio', asal: 'pemanggil' }],
  langkah: [],
  hasil: null,
  pembulatan: PEMBULATAN_BAKU,
  teks: null,
};
const duaPertiga = Pecahan.dari(200n, 3n);
const akar2 = rataRataUkur([Pecahan.dari(2n), Pecahan.SATU], [Pecahan.SATU, Pecahan.SATU]);
const buat = (tepat = duaPertiga as Parameters<typeof hasilTerukur>[0], jejak: () => Jejak = () => JEJAK) =>
  hasilTerukur(tepat, PEMBULATAN_BAKU, [], jejak);
const lewatJson = (h: Hasil): Hasil => {
  const json = JSON.parse(JSON.stringify(hasilKeJson(h)));
  // These figures have one trace for all, which ends nowhere.
  const akhir = json.status === 'terukur' ? { hasil: json.nilai, teks: `= ${json.teks}` } : {};
  return hasilDariJson({ ...json, jejak: { ...json.jejak, ...akhir } });
};

describe('a measured figure', () => {
  it('is a plain object with its fields in one order', () => {
    const h = buat();
    expect(Object.getPrototypeOf(h)).toBe(Object.prototype);
    expect(Object.keys(h)).toEqual(['status', 'nilai', 'pecahan', 'bulat', 'teks', 'jejak', 'peringatan']);
    expect(h.nilai.toFixed()).toBe('66.66666666666666666666666666666666666667');
    expect([h.pecahan, h.bulat.toFixed(), h.teks]).toEqual([{ pembilang: '200', penyebut: '3' }, '66.67', '66,67']);
  });

  it('that is no fraction has its powers instead', () => {
    const h = buat(akar2);
    expect(Object.keys(h)).toEqual(['status', 'nilai', 'akar', 'bulat', 'teks', 'jejak', 'peringatan']);
    expect(h.akar).toEqual([
      { dasar: '2', pangkat: '0.5' },
      { dasar: '1', pangkat: '0.5' },
    ]);
    expect(h.nilai.toFixed(20)).toBe('1.41421356237309504880');
  });

  it('that is a sum with a root in it has neither', () => {
    const jumlah = evaluasi(
      {
        ...capaianMaximize,
        isi: { jenis: 'kurang', kiri: capaianMaximize.masukan.R, kanan: capaianMaximize.masukan.T },
        takTerukurBila: [],
      },
      { R: akar2, T: Pecahan.SATU },
    );
    expect(Object.keys(jumlah)).toEqual(['status', 'nilai', 'bulat', 'teks', 'jejak', 'peringatan']);
    expect(jumlah).toMatchObject({ teks: '0,41' });
  });

  it('makes each field once, and its trace only when somebody looks', () => {
    const jejak = vi.fn(() => JEJAK);
    const h = buat(duaPertiga, jejak);
    const { nilai, bulat, pecahan } = h;
    expect(h.nilai).toBe(nilai);
    expect(h.bulat).toBe(bulat);
    expect(h.pecahan).toBe(pecahan);
    expect(jejak).not.toHaveBeenCalled();
    expect([h.jejak, h.jejak]).toEqual([JEJAK, JEJAK]);
    expect(jejak).toHaveBeenCalledTimes(1);
    const a = buat(akar2);
    const { akar } = a;
    expect(a.akar).toBe(akar);
  });

  it('can be spread, compared, cloned and brought to JSON like any object', () => {
    const h = buat();
    const salinan = { ...h, keterangan: 'di sini' };
    expect(salinan).toMatchObject({
      teks: '66,67',
      pecahan: { pembilang: '200', penyebut: '3' },
      keterangan: 'di sini',
    });
    expect(Object.getOwnPropertyDescriptor(salinan, 'nilai')).toHaveProperty('value');
    expect(h).toEqual(buat());
    expect(h).not.toEqual(buat(Pecahan.dari(200n, 7n)));
    expect(JSON.parse(JSON.stringify(h))).toMatchObject({
      status: 'terukur',
      bulat: '66.67',
      teks: '66,67',
      jejak: JEJAK,
    });
    // A Decimal does not survive a structured clone, in this library or another; everything else does.
    const { nilai: _, bulat: __, ...polos } = h;
    expect(structuredClone(polos)).toEqual(polos);
  });

  it('two of a kind do not read each other: the getters are shared, the figures are not', () => {
    const [a, b] = [buat(Pecahan.dari(1n, 3n)), buat(Pecahan.dari(1n, 7n))];
    expect([a.pecahan?.penyebut, b.pecahan?.penyebut]).toEqual(['3', '7']);
    expect([a.teks, b.teks]).toEqual(['0,33', '0,14']);
  });

  it('a getter that is borrowed tells of the figure that it is called on', () => {
    const baca = (dari: object, kunci: string, pada: object): unknown =>
      Object.getOwnPropertyDescriptor(dari, kunci)?.get?.call(pada);
    expect(baca(buat(), 'pecahan', buat(akar2))).toBeUndefined();
    expect(baca(buat(akar2), 'akar', buat())).toBeUndefined();
    expect(baca(buat(), 'pecahan', buat(Pecahan.SATU))).toEqual({ pembilang: '1', penyebut: '1' });
    // A sum with a root in it is no product of powers.
    expect(baca(buat(akar2), 'akar', buat(tambahTepat(akar2, Pecahan.SATU)))).toBeUndefined();
  });

  it('knows its exact value; an object from elsewhere has none', () => {
    expect(tepatMalas(buat())).toBe(duaPertiga);
    expect(tepatMalas({ ...buat() })).toBeUndefined();
    expect(tepatMalas(lewatJson(buat()))).toBeUndefined();
    expect(tepatMalas(hasilTakTerukur('target-nol', [], () => JEJAK))).toBeUndefined();
  });
});

describe('a figure that is not measurable', () => {
  it('is a plain object too, and its trace is made when somebody looks', () => {
    const jejak = vi.fn(() => JEJAK);
    const h = hasilTakTerukur('target-nol', [], jejak);
    expect(Object.keys(h)).toEqual(['status', 'alasan', 'jejak', 'peringatan']);
    expect(jejak).not.toHaveBeenCalled();
    expect([h.jejak, { ...h }.jejak]).toEqual([JEJAK, JEJAK]);
    expect(jejak).toHaveBeenCalledTimes(1);
    expect(structuredClone({ ...h })).toEqual(h);
    expect(JSON.parse(JSON.stringify(h))).toEqual(h);
  });
});

describe('changing what stands beside a figure', () => {
  const catatan = [peringatan(pola.targetNolTercapai)];

  it('keeps the figure, exactly, and leaves the old one alone', () => {
    const lama = buat();
    const baru = ubahHasil(lama, { peringatan: catatan });
    expect([lama.peringatan, baru.peringatan]).toEqual([[], catatan]);
    expect(tepatMalas(baru)).toBe(duaPertiga);
    expect(baru).toMatchObject({ teks: '66,67', jejak: JEJAK });
  });

  it('makes the policies of the trace only when it is looked at', () => {
    const kebijakan = vi.fn((k: Jejak['kebijakan']) => [...k, { aturan: 'batas', nilai: '0', asal: 'laporan' }]);
    const baru = ubahHasil(buat(), { kebijakan });
    expect(kebijakan).not.toHaveBeenCalled();
    expect(baru.jejak.kebijakan.map((k) => k.aturan)).toEqual(['minimize', 'batas']);
    expect(baru.jejak.kebijakan).toHaveLength(2);
    expect(kebijakan).toHaveBeenCalledTimes(1);
  });

  it('carries over what a wider result has beside it, without making the rest', () => {
    const jejak = vi.fn(() => JEJAK);
    const lama = beserta(buat(akar2, jejak), { cakupan: { terukur: 1, total: 2 } });
    const baru = ubahHasil(lama, { peringatan: catatan });
    expect(jejak).not.toHaveBeenCalled();
    expect(baru.cakupan).toEqual({ terukur: 1, total: 2 });
    expect(baru.akar).toEqual(lama.akar);
    expect(baru.peringatan).toEqual(catatan);
  });

  it('gives another reason to what is not measurable, or leaves it its own', () => {
    const lama = beserta(
      hasilTakTerukur('realisasi-kosong', [], () => JEJAK),
      { cakupan: 1 },
    );
    expect(ubahHasil(lama, { alasan: 'nilai-kualitatif' })).toMatchObject({ alasan: 'nilai-kualitatif', cakupan: 1 });
    expect(ubahHasil(lama, { peringatan: catatan })).toMatchObject({ alasan: 'realisasi-kosong', peringatan: catatan });
  });

  it('of one that came back from JSON keeps its fraction, its powers and what stands beside it', () => {
    const dariLuar = { ...lewatJson(buat()), cakupan: 3 };
    const baru = ubahHasil(dariLuar, { peringatan: catatan, kebijakan: () => [] });
    expect(baru).toMatchObject({ pecahan: { pembilang: '200', penyebut: '3' }, cakupan: 3, peringatan: catatan });
    expect(baru.jejak).toMatchObject({ rumus: 'x', kebijakan: [] });
    expect(ubahHasil(lewatJson(buat(akar2)), {})).toMatchObject({ akar: [{ dasar: '2' }, { dasar: '1' }] });
    expect(ubahHasil(lewatJson(hasilTakTerukur('target-nol', [], () => JEJAK)), {})).toMatchObject({
      alasan: 'target-nol',
    });
  });
});
