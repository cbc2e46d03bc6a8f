import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Pecahan } from '../orakel/pecahan.js';
import { bacaAngka } from './angka-tercetak.js';
import { bacaBerkasNyata, FOLDER_NYATA } from './baca-korpus.js';
import { periksaKunci, selSuntik } from './nyata/kunci-hitung.js';

// The keys of the real tables say what the printed figures say, by fractions that share no code with the checker.
// PERBARUI=1 writes the cells for changed digits anew (then `npx biome check --write test/korpus/nyata`).
const berkas = [...bacaBerkasNyata()];

if (process.env['PERBARUI']) {
  for (const [nama, isi] of berkas) {
    if (isi.hubungan === undefined) continue;
    const harap = { ...isi.harap, suntik: selSuntik(isi) };
    writeFileSync(`${FOLDER_NYATA}/${nama}.json`, `${JSON.stringify({ ...isi, harap }, null, 2)}\n`);
  }
}

describe.each(berkas)('%s', (_, isi) => {
  const sel = (t: number, b: number, k: number) => isi.tabel[t]?.baris[b]?.[k];

  it('names its source and report, and no person', () => {
    expect([isi.sumber, isi.laporan].every((s) => s.length > 5)).toBe(true);
    expect(JSON.stringify(isi.tabel)).not.toMatch(/\bNIP\b|\d{8} ?\d{6} ?\d ?\d{3}/);
  });
  it('has a key whose cells are in the grid', () => {
    const { galat, boleh, suntik = [] } = isi.harap;
    for (const [t, b, k] of suntik) expect(sel(t, b, k)).toMatch(/\d/);
    for (const { tabel, baris, kolom } of boleh) expect(sel(tabel, baris, kolom)).toBeDefined();
    for (const g of galat.filter((x) => x.kalimat === undefined)) {
      expect(sel(g.tabel ?? 0, g.baris ?? -1, g.kolom ?? -1)).not.toBe(g.semestinya);
    }
  });
  it('adds up what its notes on sentences add up', () => {
    const angka = (s: string) => bacaAngka(s, isi.desimal)?.nilai ?? Pecahan.dari(0n);
    for (const { kalimat, catatan = '', semestinya = '' } of isi.harap.galat) {
      const [, bagian] = /^([\d.,]+(?: \+ [\d.,]+)+) = /.exec(catatan) ?? [];
      if (kalimat === undefined || bagian === undefined) continue;
      expect(Pecahan.jumlah(bagian.split(' + ').map(angka)).sama(angka(semestinya))).toBe(true);
    }
  });
});

describe.each(berkas.filter(([, isi]) => isi.hubungan !== undefined))('%s, recomputed', (_, isi) => {
  it('has the errors of its key and no others', () => {
    expect(periksaKunci(isi)).toEqual([]);
  });
  it('has the cells for changed digits that its relations bind', () => {
    expect(isi.harap.suntik).toEqual(selSuntik(isi));
  });
});
