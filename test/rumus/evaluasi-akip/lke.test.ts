import { describe, expect, it } from 'vitest';
import { cariAcuan } from '../../../src/acuan/daftar.js';
import { BOBOT_LKE_88_2021, kutipanBobotLke } from '../../../src/rumus/evaluasi-akip/bobot-lke.js';
import { hitungLke, type KomponenLke } from '../../../src/rumus/evaluasi-akip/hitung-lke.js';
import { lkeBobotSub } from '../../../src/rumus/evaluasi-akip/lke.js';
import { poinHuruf, poinKriteria, poinLabel } from '../../../src/rumus/evaluasi-akip/poin.js';
import type { Hasil } from '../../../src/rumus/hasil.js';
import { evaluasi } from '../../../src/rumus/pembaca/evaluasi.js';

const nilai = (h: Hasil | undefined) => (h?.status === 'terukur' ? h.bulat.toFixed(2) : h?.alasan);
const semua = (huruf: string): KomponenLke[] =>
  BOBOT_LKE_88_2021.map(({ kode, sub }) => ({ kode, sub: sub.map((s) => ({ kode: s.kode, bobot: s.bobot, huruf })) }));

describe('hitungLke', () => {
  it('LKE-01: weight 9 with BB is 7,2', () => {
    const h = hitungLke([{ kode: 'perencanaan', sub: [{ kode: 'kualitas', bobot: 9, huruf: 'BB' }] }]);
    expect([nilai(h.komponen[0]?.sub[0]?.nilai), nilai(h.komponen[0]?.nilai)]).toEqual(['7.20', '7.20']);
  });
  it('LKE-02: the weights of PermenPANRB 88/2021 add up to 100, and are 20, 30 and 50 % of their component', () => {
    expect(nilai(hitungLke(semua('AA')).total)).toBe('100.00');
    expect(hitungLke(semua('AA')).komponen.map((k) => nilai(k.nilai))).toEqual(['30.00', '30.00', '15.00', '25.00']);
    for (const { bobot: W, sub } of BOBOT_LKE_88_2021) {
      expect(sub.map((s) => s.bobot.toFixed(2))).toEqual(
        [20, 30, 50].map((q) => nilai(evaluasi(lkeBobotSub, { W, q }))),
      );
    }
  });
  it('an office with B throughout scores 70, with E 0', () => {
    expect([nilai(hitungLke(semua('B')).total), nilai(hitungLke(semua('E')).total)]).toEqual(['70.00', '0.00']);
  });
  it('shares the weight among criteria answered A to D, or Y and T (hand: 1,5 × 1,99; 6 × 2/3)', () => {
    const sub = (kriteria: (string | null)[]) =>
      hitungLke([{ kode: 'k', sub: [{ kode: 's', bobot: 6, kriteria }] }]).komponen[0]?.nilai;
    expect(nilai(sub(['A', 'B', 'C', 'D']))).toBe('2.99');
    expect(nilai(sub(['y', ' Ya ', 't']))).toBe('4.00');
    expect(nilai(sub(['A', null]))).toBe('penilaian-belum-lengkap');
    expect(nilai(sub([]))).toBe('penilaian-belum-lengkap');
    const asing = hitungLke([{ kode: 'k', sub: [{ kode: 's', bobot: 6, kriteria: ['A', 'F'] }] }]);
    expect(nilai(asing.komponen[0]?.sub[0]?.nilai)).toBe('label-tak-dikenal');
  });
  it('does not add up some of the parts, nor take an unknown letter as 0', () => {
    const [pertama, ...lain] = semua('A');
    const dengan = (huruf: string | null) =>
      hitungLke([{ kode: 'x', sub: [{ kode: 'satu', bobot: 30, huruf }] }, ...lain]);
    expect(pertama?.kode).toBe('perencanaan');
    expect(nilai(dengan('A').total)).toBe('90.00');
    expect([nilai(dengan(null).total), nilai(dengan(null).komponen[0]?.nilai)]).toEqual([
      'penilaian-belum-lengkap',
      'penilaian-belum-lengkap',
    ]);
    expect(nilai(dengan(null).komponen[1]?.nilai)).toBe('27.00');
    expect([nilai(dengan('AAA').komponen[0]?.sub[0]?.nilai), nilai(dengan('AAA').total)]).toEqual([
      'label-tak-dikenal',
      'penilaian-belum-lengkap',
    ]);
  });
  it('says when weights do not add up to 100', () => {
    expect(nilai(hitungLke(semua('A').slice(1)).total)).toBe('bobot-tidak-seratus');
    const lebih = { kode: 'tambahan', sub: [{ kode: 's', bobot: '0.01', huruf: 'A' }] };
    expect(nilai(hitungLke([...semua('A'), lebih]).total)).toBe('bobot-tidak-seratus');
    expect(nilai(hitungLke([]).total)).toBe('bobot-kosong');
  });
  it('takes other tables of points, and rounds as told', () => {
    const huruf = { ...poinHuruf, poin: [['Baik', '0.75']] as const };
    const kriteria = { ...poinKriteria, poin: [['x', '0.5']] as const };
    const sub = [
      { kode: 'a', bobot: 50, huruf: 'baik' },
      { kode: 'b', bobot: 50, kriteria: ['X'] },
    ];
    const opsi = { huruf, kriteria, pembulatan: { desimal: 0, mode: 'setengah-naik' } } as const;
    expect(hitungLke([{ kode: 'k', sub }], opsi).total).toMatchObject({ teks: '63' }); // 37,5 + 25
  });
  it('says of an answer that is not there that it is missing, and not that it is unknown', () => {
    const sub = [
      { kode: 'a', bobot: 50, huruf: null },
      { kode: 'b', bobot: 50, kriteria: ['A', null] },
    ];
    const nilaiSub = hitungLke([{ kode: 'k', sub }]).komponen[0]?.sub.map((s) => nilai(s.nilai));
    expect(nilaiSub).toEqual(['penilaian-belum-lengkap', 'penilaian-belum-lengkap']);
  });
  it('rounds every part as told, by hand: a third of 1, and 0,8 of 1', () => {
    const sub = [
      { kode: 'a', bobot: 1, kriteria: ['Y', 'T', 'T'] },
      { kode: 'b', bobot: 1, huruf: 'BB' },
    ];
    const k = hitungLke([{ kode: 'k', sub }], { pembulatan: { desimal: 1, mode: 'potong' } }).komponen[0];
    expect([...(k?.sub ?? []).map((s) => s.nilai), k?.nilai]).toMatchObject([
      { teks: '0,3' },
      { teks: '0,8' },
      { teks: '1,1' },
    ]);
  });
  it('refuses by its place what is no sub-component, no weight and no table of points', () => {
    const satu = (sub: unknown) => () => hitungLke([{ kode: 'k', sub: [sub] }] as never);
    expect(satu(null)).toThrow(/^hitungLke: komponen\[0\]\.sub\[0\] harus berupa objek/);
    expect(satu({ kode: 'a', bobot: 1, huruf: 5 })).toThrow(/sub\[0\]\.huruf harus berupa teks/);
    expect(satu({ kode: 'a', bobot: 1, kriteria: 'A' })).toThrow(/sub\[0\]\.kriteria harus berupa daftar/);
    expect(satu({ kode: 'a', bobot: 'x', huruf: 'A' })).toThrow(/^a: bobot: /);
    const tabel = (poin: unknown) => () =>
      hitungLke([{ kode: 'k', sub: [{ kode: 'a', bobot: 1, huruf: 'A' }] }], {
        huruf: { ...poinHuruf, poin } as never,
      });
    expect(tabel([['A', '1'], ['B']])).toThrow(/poin: harus daftar \[label, angka\]/);
    expect(tabel([['A', 'x']])).toThrow(/^poin A: /);
  });
  it('adds thirds exactly: three sub-components of 1/3 make 1', () => {
    const sub = ['a', 'b', 'c'].map((kode) => ({ kode, bobot: 1, kriteria: ['Y', 'T', 'T'] }));
    const h = hitungLke([{ kode: 'k', sub }]).komponen[0]?.nilai;
    expect(h?.status === 'terukur' && h.nilai.eq(1)).toBe(true);
  });
  it('cites known sources', () => {
    for (const k of [...kutipanBobotLke, ...poinHuruf.kutipan, ...poinKriteria.kutipan])
      expect(cariAcuan(k.acuan)).toBeDefined();
  });
});

describe('poinLabel', () => {
  it('ignores case and spaces, and knows no label of Object', () => {
    expect(poinLabel(' bb ', poinHuruf)?.toFixed()).toBe('0.8');
    expect(poinLabel('constructor', poinHuruf)).toBeNull();
  });
});
