import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

// Plain BigInt and string work only: nothing here is computed by the library.
interface Berindikator {
  kode: string;
  nama: string;
  indikator: { kode: string; target: Record<string, unknown>; realisasi: Record<string, unknown> }[];
}
interface Rupiah {
  paguIndikatif?: number;
  pagu?: number;
  realisasi?: number;
}
interface Sub extends Berindikator {
  anggaran: Record<string, Rupiah>;
}
interface Kegiatan extends Berindikator {
  subKegiatan: Sub[];
}
interface Program extends Berindikator {
  kegiatan: Kegiatan[];
}
interface Isi {
  tujuan: { sasaran: (Berindikator & { program: string[] })[] }[];
  program: Program[];
  belanja: { uraian: string; rincian: { uraian: string; anggaran: Record<string, Rupiah> }[] }[];
}
interface Tercetak {
  nama: string;
  judul: string;
  baris: string[][];
}

const contoh = fileURLToPath(new URL('../../examples/', import.meta.url));
const folder = `${contoh}batu-sopang-2022/`;
const laporan = JSON.parse(readFileSync(`${folder}laporan.json`, 'utf8')) as Isi;
const tercetak = (nama: string) => JSON.parse(readFileSync(`${folder}tercetak/${nama}.json`, 'utf8')) as Tercetak;
const subDari = (p: Program) => p.kegiatan.flatMap((k) => k.subKegiatan);
const semuaSub = laporan.program.flatMap(subDari);
const beranggaran = (daftar: Sub[]) => daftar.filter((s) => s.anggaran['2022']?.pagu !== undefined);
const jumlah = (daftar: Sub[], kolom: 'pagu' | 'realisasi') =>
  beranggaran(daftar).reduce((n, s) => n + BigInt(s.anggaran['2022']?.[kolom] ?? -1), 0n);
/** "4.643.400,00" → 4643400n; anything else is a fault of the fixture. */
const rupiah = (teks: string) => {
  const cocok = /^(\d{1,3}(?:\.\d{3})*)(?:,00)?$/.exec(teks);
  if (cocok?.[1] === undefined) throw new Error(`bukan rupiah: ${teks}`);
  return BigInt(cocok[1].replaceAll('.', ''));
};
/** An example that tests have installed links to this folder from its node_modules: what reads on there never ends. */
const berkasDari = (map: string): string[] =>
  readdirSync(map, { withFileTypes: true }).flatMap((b) => {
    if (b.isDirectory()) return b.name === 'node_modules' ? [] : berkasDari(`${map}${b.name}/`);
    return b.isFile() ? [`${map}${b.name}`] : [];
  });
const polos = (nama: string) => nama.toLowerCase().replace(/[^a-z0-9]/g, '');

describe('Batu Sopang 2022: budget rows', () => {
  // Sums of the rows of Tabel 3.4.1, added by hand for the example.
  it.each([
    ['7.01.01', 16, 4_345_674_427n, 3_183_857_644n],
    ['7.01.02', 3, 636_438_881n, 629_318_670n],
    ['7.01.03', 2, 598_385_750n, 597_930_750n],
    ['7.01.04', 3, 370_742_200n, 330_222_200n],
    ['7.01.05', 3, 82_918_200n, 81_891_500n],
    ['7.01.06', 7, 117_362_000n, 101_594_500n],
  ])('the rows of program %s add up to its sums', (kode, banyak, pagu, realisasi) => {
    const sub = laporan.program.filter((p) => p.kode === kode).flatMap(subDari);
    expect([beranggaran(sub).length, jumlah(sub, 'pagu'), jumlah(sub, 'realisasi')]).toEqual([banyak, pagu, realisasi]);
  });

  it('has 34 rows with a budget for 2022, and they add up to the printed totals', () => {
    expect(beranggaran(semuaSub)).toHaveLength(34);
    expect(jumlah(semuaSub, 'pagu')).toBe(6_151_521_458n);
    expect(jumlah(semuaSub, 'realisasi')).toBe(4_924_815_264n);
    const akhir = tercetak('tabel-3-4-1').baris.at(-1) ?? [];
    expect([akhir[3], akhir[4]].map((x) => rupiah(x ?? ''))).toEqual([6_151_521_458n, 4_924_815_264n]);
  });

  it('carries every printed row of Tabel 3.4.1, matched by name', () => {
    // The three names that Tabel 3.4.1 and T-C.27 spell differently.
    const kodeNama = new Map(semuaSub.map((s) => [polos(s.nama), s.kode]));
    for (const [awal, kode] of [
      ['Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan dan Pajak Kendaraan', '7.01.01.2.09.02'],
      ['Peningkatan Efektifitas Kegiatan Pemberdayaan', '7.01.03.2.01.03'],
      ['Pelaksanaan semua Urusan Pemerintahan', '7.01.05.2.01.07'],
    ] as const) {
      const baris = tercetak('tabel-3-4-1').baris.find((b) => b[2]?.startsWith(awal));
      kodeNama.set(polos(baris?.[2] ?? ''), kode);
    }
    const dariCetakan = tercetak('tabel-3-4-1')
      .baris.slice(1, -1)
      .map((b) => [kodeNama.get(polos(b[2] ?? '')), rupiah(b[3] ?? ''), rupiah(b[4] ?? '')]);
    const dariData = beranggaran(semuaSub).map((s) => [
      s.kode,
      BigInt(s.anggaran['2022']?.pagu ?? -1),
      BigInt(s.anggaran['2022']?.realisasi ?? -1),
    ]);
    const urut = (daftar: unknown[][]) => daftar.map((x) => x.join(' ')).sort();
    expect(urut(dariCetakan)).toEqual(urut(dariData));
  });

  it('carries the five yearly amounts of every sub-kegiatan of T-C.27, where "000,00" is 0 and "-" is absent', () => {
    const cetakan = tercetak('tabel-t-c-27').baris.filter((b) => /^7(?:\.\d+){5}$/.test(b[2] ?? ''));
    const isi = (b: string[]) =>
      [9, 11, 13, 15, 17].map((k) => (b[k] === '-' ? undefined : b[k] === '000,00' ? 0n : rupiah(b[k] ?? '')));
    const data = new Map(semuaSub.map((s) => [s.kode, s]));
    expect(cetakan).toHaveLength(41);
    for (const b of cetakan) {
      const anggaran = data.get(b[2] ?? '')?.anggaran ?? {};
      const tahun = ['2022', '2023', '2024', '2025', '2026'].map((t) => anggaran[t]?.paguIndikatif);
      expect([b[2], tahun.map((n) => (n === undefined ? n : BigInt(n)))]).toEqual([b[2], isi(b)]);
    }
  });

  it('carries the LRA as printed, 600 below and 10.000 above the rows', () => {
    const rincian = laporan.belanja.flatMap((b) => b.rincian.map((r) => r.anggaran));
    const dari = (tahun: string, kolom: 'pagu' | 'realisasi') =>
      rincian.reduce((n, a) => n + BigInt(a[tahun]?.[kolom] ?? 0), 0n);
    const akhir = tercetak('lra').baris.at(-1) ?? [];
    expect([dari('2022', 'pagu'), dari('2022', 'realisasi'), dari('2021', 'realisasi')]).toEqual(
      [akhir[2], akhir[3], akhir[5]].map((x) => rupiah(x ?? '')),
    );
    expect(dari('2022', 'pagu')).toBe(6_151_520_858n);
    expect(dari('2022', 'realisasi')).toBe(4_924_825_264n);
  });
});

describe('Batu Sopang 2022: structure', () => {
  it('puts every code below the code of its parent, once', () => {
    const salah = laporan.program.flatMap((p) =>
      p.kegiatan.flatMap((k) => [
        ...(k.kode.startsWith(`${p.kode}.`) ? [] : [k.kode]),
        ...k.subKegiatan.filter((s) => !s.kode.startsWith(`${k.kode}.`)).map((s) => s.kode),
      ]),
    );
    expect(salah).toEqual([]);
    const kode = laporan.program.flatMap((p) => [p, ...p.kegiatan, ...subDari(p)]).map((x) => x.kode);
    expect(kode).toHaveLength(6 + 15 + 41);
    expect(new Set(kode).size).toBe(kode.length);
    const cetakan = tercetak('tabel-t-c-27').baris.map((b) => b[2] ?? '');
    expect(cetakan.filter((k) => k.startsWith('7.')).sort()).toEqual([...kode].sort());
  });

  it('links each program to exactly one sasaran, as Tabel 3.4.2 does', () => {
    const sasaran = laporan.tujuan.flatMap((t) => t.sasaran.map((s) => [s.kode, s.program.join(' ')]));
    expect(sasaran).toEqual([
      ['S1', '7.01.01 7.01.06'],
      ['S2', '7.01.02 7.01.05'],
      ['S3', '7.01.04'],
      ['S4', '7.01.03'],
    ]);
  });

  it('takes target and realisasi of 2022 from the ikhtisar, where "-" is null', () => {
    const cetakan = tercetak('ikhtisar-capaian').baris.slice(1, 5);
    const indikator = laporan.tujuan.flatMap((t) => t.sasaran.flatMap((s) => s.indikator));
    const angka = (x: unknown) => (typeof x === 'object' && x !== null && 'nilai' in x ? x.nilai : x);
    expect(indikator.map((i) => [angka(i.target['2022']), i.realisasi['2022']])).toEqual(
      cetakan.map((b) => [Number(b[3]), b[4] === '-' ? null : Number(b[4])]),
    );
  });
});

describe('Batu Sopang 2022: printed tables', () => {
  const berkas = readdirSync(`${folder}tercetak`).filter((f) => f.endsWith('.json'));

  it.each(berkas)('%s is a named rectangular grid of texts', (f) => {
    const tabel = tercetak(f.replace('.json', ''));
    expect(Object.keys(tabel)).toEqual(['nama', 'judul', 'baris']);
    expect(tabel.nama.length * tabel.judul.length * tabel.baris.length).toBeGreaterThan(0);
    expect(new Set(tabel.baris.map((b) => b.length)).size).toBe(1);
    expect(tabel.baris.flat().every((sel) => typeof sel === 'string' && sel === sel.trim())).toBe(true);
  });

  it('keeps the misprints that a checker has to find', () => {
    const semua = berkas.map((f) => readFileSync(`${folder}tercetak/${f}`, 'utf8')).join('\n');
    for (const x of ['"79,9"', '"82.917.600,00"', '"330.232.200,00"', '"1.212.117.346"', '"000,00"', '"75 sd < 85 %"'])
      expect(semua).toContain(x);
    const narasi = readFileSync(`${folder}tercetak/narasi.md`, 'utf8');
    for (const x of [
      '6.142.308.357,76',
      '97,57%',
      '6.487.5000,00',
      '71,38,82 %',
      '2,769.000,00',
      '10.350.00',
      '98.85%',
    ])
      expect(narasi).toContain(x);
  });

  it('has no civil servant number and no signature in any example', () => {
    const teks = berkasDari(contoh)
      .filter((f) => /\.(?:json|md|ts|js|csv|txt|html|svg)$/.test(f))
      .map((f) => [f, readFileSync(f, 'utf8')] as const);
    expect(teks.length).toBeGreaterThan(30);
    const salah = teks.filter(([, isi]) =>
      /NIP|(?<!\d)\d{18}(?!\d)|\d{8} \d{6} \d \d{3}|Pembina IV|Pihak Pertama/.test(isi),
    );
    expect(salah.map(([nama]) => nama)).toEqual([]);
  });
});
