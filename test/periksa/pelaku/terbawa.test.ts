import { describe, expect, it } from 'vitest';
import type { Baris, Fakta, TabelTerbaca } from '../../../src/periksa/fakta/fakta.js';
import type { Kolom } from '../../../src/periksa/fakta/kolom.js';
import { akibatDari } from '../../../src/periksa/pelaku/akibat.js';
import { cariPelaku } from '../../../src/periksa/pelaku/pelaku.js';
import { petakan } from '../../../src/periksa/relasi/peta.js';
import type { Relasi, RelasiLurus } from '../../../src/periksa/relasi/relasi.js';
import { susunKonteks } from '../../../src/periksa/sebab/sebab.js';
import { serapan } from '../../../src/rumus/anggaran/serapan.js';
import { faktaUji } from '../sebab/contoh-tuduhan.js';

/** One row of amounts of several years. */
function baris(...teks: string[]): Fakta[] {
  const kolom = teks.map((_, ke) => ({ ke }) as Kolom);
  const b = { ke: 0 } as Baris;
  const isi = new Map<number, Fakta>();
  const tabel = { kolom, baris: [b], fakta: new Map([[0, isi]]) } as unknown as TabelTerbaca;
  return teks.map((t, i) => {
    const sel = { tabel, baris: b, kolom: kolom[i] as Kolom };
    const f = faktaUji(t, { no: i, lokasi: { sel: `A${i}` }, peran: 'pagu', sel });
    isi.set(i, f);
    return f;
  });
}
const jumlah = (hasil: Fakta, ...suku: Fakta[]): RelasiLurus => ({
  bentuk: 'lurus',
  jenis: 'jumlah-periode',
  rumus: null,
  hasil,
  suku: suku.map((fakta) => ({ fakta, koef: 1 })),
  pembagi: 1,
  kuat: true,
});
const persen = (hasil: Fakta, P: Fakta, A: Fakta): Relasi => ({
  bentuk: 'rumus',
  jenis: 'rasio-baris',
  rumus: serapan,
  hasil,
  masukan: [
    { lambang: 'P', fakta: [P] },
    { lambang: 'A', fakta: [A] },
  ],
  kuat: true,
});

// As in T-C.27 of the seed: 1.212.117.346 for 212.117.346, which its only child prints; the years add up to 1.622.117.346 with the slip.
describe('an error that was carried on', () => {
  const [a, f, b] = baris('200000000', '1212117346', '210000000') as [Fakta, Fakta, Fakta];
  const total = faktaUji('1622117346', { no: 8, peran: 'kondisi-akhir' });
  const anak = faktaUji('212117346', { no: 9, peran: 'pagu' });
  const cari = (...utuh: Relasi[]) =>
    cariPelaku([jumlah(f, anak)], petakan(utuh), susunKonteks([a, f, b, total, anak])).map((p) => [
      p.fakta.teks,
      p.nilai?.toFixed(),
      p.ikut.map((i) => `${i.fakta.teks} ${i.nilai.toFixed()}`).join(),
    ]);
  const tahunan = jumlah(total, a, f, b);

  it('is folded with the total that was computed with it', () => {
    expect(cari(tahunan)).toEqual([['1212117346', '212117346', '1622117346 622117346']]);
  });
  it('leaves alone what holds either way: 0 of any budget is 0 %', () => {
    const [nol, tanpa] = [faktaUji('0', { no: 10 }), faktaUji('0', { no: 11 })];
    expect(cari(tahunan, persen(tanpa, f, nol)).map(([, , ikut]) => ikut)).toEqual(['1622117346 622117346']);
  });
  it('is none where a percentage that was computed with the figure bears it out', () => {
    // Hand: 606.058.673 is half of 1.212.117.346.
    const [separuh, setengah] = [faktaUji('606058673', { no: 10 }), faktaUji('50', { no: 11 })];
    expect(cari(tahunan, persen(setengah, f, separuh)).map(([teks]) => teks)).toEqual(['212117346']);
  });
  it('is none where the figure is itself a sum that holds', () => {
    const [x, y] = [faktaUji('1000000000', { no: 10 }), faktaUji('212117346', { no: 11 })];
    expect(cari(tahunan, jumlah(f, x, y)).map(([teks]) => teks)).toEqual(['212117346']);
  });
  // Hand: 1.212.117.346 − 1.000.000.000 = 212.117.346: read the other way, the child would follow the sum that it corrects.
  it('never is what the correction was computed from', () => {
    const kurang = faktaUji('-1000000000', { no: 12 });
    const utuh = petakan([jumlah(anak, f, kurang)]);
    const ikut = (...saksi: Fakta[]) =>
      akibatDari(f, anak.nilai, { utuh, saksi: new Set(saksi) }, new Map()).map((i) => i.nilai.toFixed());
    expect(ikut()).toEqual(['-787882654']);
    expect(ikut(anak)).toEqual([]);
  });
});
