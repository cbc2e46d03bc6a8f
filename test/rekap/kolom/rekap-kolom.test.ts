import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArgumenTidakSah } from '../../../src/angka/argumen-tidak-sah.js';
import { gabungKebijakan } from '../../../src/kebijakan/gabung-kebijakan.js';
import type { AngkaAnggaran } from '../../../src/rekap/bentuk-anggaran.js';
import { gabungRekapKolom, type RekapKolom, rekapKolom } from '../../../src/rekap/kolom/rekap-kolom.js';
import type { TingkatKolom } from '../../../src/rekap/kolom/susun-tingkat.js';
import { rekapAnggaran } from '../../../src/rekap/rekap-anggaran.js';
import { rekapUrusan } from '../../../src/rekap/rekap-urusan.js';
import { rataRata } from '../../../src/rumus/gabungan/hitung-rata-rata.js';
import type { HasilKolom } from '../../../src/rumus/pembaca/kolom/jalankan.js';
import { utuhKolom } from '../../../src/rumus/pembaca/kolom/teks-kolom.js';

const CARA = ['kecualikan', 'nol', 'tak-terukur'] as const;
const INDUK = ['lewati', 'jumlahkan'] as const;

/** Codes of three programs with short and long spellings of one activity, lines of a program and a kegiatan themselves, and the placeholder X. */
const kode = fc.constantFrom(
  ...['7.01.01.2.06.01', '7.01.01.2.06.0001', '7.01.01.2.06.0104', '7.01.01.2.07.0001', '7.01.01.2.07', '7.01.01'],
  ...['7.01.02.2.01.0001', '1.02.01.2.01.0001', '1.02.10.2.10.0010', 'X.XX.01.2.01.0001', 'x.xx.01.2.01.0002'],
);
const rupiah = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 2_000_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 100_000 }).map((x) => x / 100) },
  { weight: 1, arbitrary: fc.constantFrom(0, -500, 0.1, 0.001, 9_007_199_254_740_991, 4_503_599_627_370_496, 1e17) },
  { weight: 3, arbitrary: fc.constant(null) },
);
const baris = fc.array(fc.record({ kode, pagu: rupiah, realisasi: rupiah }), { maxLength: 40 });
type Baris = { readonly kode: string; readonly pagu: number | null; readonly realisasi: number | null };

const kolom = (b: readonly Baris[]) => ({
  kode: b.map((x) => x.kode),
  pagu: Float64Array.from(b, (x) => x.pagu ?? Number.NaN),
  realisasi: Float64Array.from(b, (x) => x.realisasi ?? Number.NaN),
});

/** A figure as plain text, or its reason. */
function angka(h: HasilKolom, i: number): string | null {
  const utuh = utuhKolom(h, i);
  if (utuh === null) return null;
  const teks = (utuh < 0n ? -utuh : utuh).toString().padStart(h.desimal + 1, '0');
  const nilai = h.desimal === 0 ? teks : `${teks.slice(0, -h.desimal)}.${teks.slice(-h.desimal)}`.replace(/\.?0+$/, '');
  return utuh < 0n ? `-${nilai}` : nilai;
}

const barisTingkat = (t: TingkatKolom, i: number) => ({
  pagu: angka(t.pagu, i),
  realisasi: angka(t.realisasi, i),
  sisa: angka(t.sisa, i),
  seluruhnya: angka(t.paguSeluruhnya, i),
  serapan: t.serapan.status[i] === 0 ? angka(t.serapan, i) : t.serapan.alasan[(t.serapan.status[i] as number) - 1],
  cakupan: [t.terukur[i], t.baris[i]],
});

const dariRekap = (a: AngkaAnggaran) => ({
  pagu: a.pagu?.toFixed() ?? null,
  realisasi: a.realisasi?.toFixed() ?? null,
  sisa: a.sisa?.toFixed() ?? null,
  seluruhnya: a.paguSeluruhnya?.toFixed() ?? null,
  serapan: a.serapan.status === 'terukur' ? a.serapan.bulat.toFixed() : a.serapan.alasan,
  cakupan: [a.cakupan.terukur, a.cakupan.total],
});

/** All levels of a roll-up as plain rows with their codes and those above them. */
const semua = (r: RekapKolom) =>
  (['urusan', 'bidang', 'program', 'kegiatan', 'sub-kegiatan'] as const).map((nama, t, urutan) => {
    const atas = t === 0 ? r.total : r[urutan[t - 1] as 'urusan'];
    return r[nama].kode.map((k, i) => [atas.kode[r[nama].induk[i] as number], k, barisTingkat(r[nama], i)] as const);
  });

function acuan(b: readonly Baris[], takTerukur: (typeof CARA)[number], barisInduk: (typeof INDUK)[number]) {
  const r = rekapAnggaran(b, gabungKebijakan({ anggaran: { takTerukur } }), { barisInduk });
  const urusan = rekapUrusan(r);
  const isi = (a: AngkaAnggaran & { kode: string }, induk: string) => [induk, a.kode, dariRekap(a)] as const;
  return [
    urusan.map((u) => isi(u, '')),
    urusan.flatMap((u) => u.bidang.map((x) => isi(x, u.kode))),
    urusan.flatMap((u) => u.bidang.flatMap((x) => x.program.map((p) => isi(p, x.kode)))),
    r.program.flatMap((p) => p.kegiatan.map((k) => isi(k, p.kode))),
    r.program.flatMap((p) => p.kegiatan.flatMap((k) => k.subKegiatan.map((s) => isi(s, k.kode)))),
  ];
}

describe('rekapKolom', { timeout: 60_000 }, () => {
  it('has on every level the figures of rekapAnggaran and rekapUrusan', () => {
    fc.assert(
      fc.property(baris, fc.constantFrom(...CARA), fc.constantFrom(...INDUK), (b, takTerukur, barisInduk) => {
        const r = rekapKolom(kolom(b), { takTerukur, barisInduk });
        const huruf = (x: unknown) => JSON.stringify(x).toUpperCase();
        expect(huruf(semua(r))).toEqual(huruf(acuan(b, takTerukur, barisInduk)));
        if (b.length > 0)
          expect(barisTingkat(r.total, 0)).toEqual(
            dariRekap(rekapAnggaran(b, gabungKebijakan({ anggaran: { takTerukur } }), { barisInduk }).total),
          );
      }),
      { numRuns: 250 },
    );
  });
  it('merges to the same, however the rows are divided and in whatever order', () => {
    const belah = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(baris, belah, fc.constantFrom(...INDUK), (b, ke, barisInduk) => {
        const utuh = semua(rekapKolom(kolom(b), { barisInduk }));
        const bagian = [0, 1, 2].map((n) => rekapKolom(kolom(b.filter((_, i) => ke[i] === n)), { barisInduk }));
        const [x, y, z] = bagian as [RekapKolom, RekapKolom, RekapKolom];
        expect(semua(gabungRekapKolom(gabungRekapKolom(x, y), z))).toEqual(utuh);
        expect(semua(gabungRekapKolom(z, gabungRekapKolom(y, x)))).toEqual(utuh);
        expect(semua(gabungRekapKolom(rekapKolom(kolom([]), { barisInduk }), x))).toEqual(semua(x));
      }),
      { numRuns: 120 },
    );
  });
  it('takes codes as a dictionary, whole numbers of 64 bits, sen, and rows that are told missing', () => {
    const kamus = ['7.01.01.2.06.01', '7.01.01.2.06.0001', 'bukan kode'];
    const r = rekapKolom(
      {
        kode: { kamus, indeks: Uint32Array.of(0, 1, 0) },
        pagu: BigInt64Array.of(9_007_199_254_740_993n, 2n, 5n),
        realisasi: BigInt64Array.of(1n, 1n, 1n),
      },
      { desimal: 2, kosong: { realisasi: Uint8Array.of(0, 0, 1) } },
    );
    expect(r['sub-kegiatan'].kode).toEqual(['7.01.01.2.06.0001']);
    expect(angka(r.total.pagu, 0)).toBe('90071992547409.95');
    expect(angka(r.total.paguSeluruhnya, 0)).toBe('90071992547410');
    expect([...r.total.terukur, ...r.total.baris]).toEqual([2, 3]);
  });
  it('goes on exactly beyond 2^53', () => {
    const n = 5_000;
    const pagu = new Float64Array(n).fill(9_007_199_254_740_991);
    const r = rekapKolom({ kode: Array(n).fill('7.01.01'), pagu, realisasi: pagu });
    expect(angka(r.total.pagu, 0)).toBe((9_007_199_254_740_991n * 5_000n).toString());
    expect(r.total.serapan.nilai[0]).toBe(100);
  });
  it('gives the mean of achievements, of the rows that have one', () => {
    const capaian = fc.oneof(
      fc.integer({ min: 0, max: 20_000 }).map((x) => x / 100),
      fc.constant(Number.NaN),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ kode, capaian }), { minLength: 1, maxLength: 30 }), (b) => {
        const r = rekapKolom({ kode: b.map((x) => x.kode), capaian: Float64Array.from(b, (x) => x.capaian) });
        const harap = rataRata(b.map((x) => (Number.isNaN(x.capaian) ? null : x.capaian)));
        const didapat =
          r.total.capaian.status[0] === 0
            ? r.total.capaian.nilai[0]
            : r.total.capaian.alasan[(r.total.capaian.status[0] as number) - 1];
        expect(didapat).toBe(harap.status === 'terukur' ? Number(harap.bulat.toFixed()) : harap.alasan);
        expect(r.total.bercapaian[0]).toBe(harap.cakupan.terukur);
        expect(r.total.serapan.alasan[(r.total.serapan.status[0] as number) - 1]).toBe('pagu-kosong');
      }),
      { numRuns: 100 },
    );
  });
  it('of no rows is no row, not even the whole', () => {
    const r = rekapKolom({ kode: [], pagu: [], realisasi: [] });
    expect([r.total.kode, r.total.baris, r.program.kode]).toEqual([[], Float64Array.of(), []]);
    // And the whole, where there are any, belongs to no row.
    expect(rekapKolom({ kode: ['7.01.01'] }).total).toMatchObject({ kode: [''], induk: Int32Array.of(-1) });
  });
  it('of more rows in lists than it made room for', () => {
    // 2^20 rows are taken at first: 1 + 1 + … and, behind them, 5.
    const n = 2 ** 20 + 3;
    const pagu = Array<number>(n).fill(1);
    const kode = Array<string>(n).fill('7.01.01');
    [pagu[n - 1], kode[n - 1]] = [5, '7.01.02'];
    const { program } = rekapKolom({ kode, pagu, realisasi: pagu });
    expect([...program.pagu.nilai, ...program.baris]).toEqual([n - 1, 5, n - 1, 1]);
  });
  it('of more codes than it made room for', () => {
    const n = 70;
    const isi = Float64Array.from({ length: n }, (_, i) => i + 1);
    const r = rekapKolom({
      kode: Array.from({ length: n }, (_, i) => `7.01.01.2.06.${String(i + 1).padStart(4, '0')}`),
      pagu: isi,
      realisasi: isi,
    });
    // 1 + … + 70.
    expect([r['sub-kegiatan'].kode.length, r.kegiatan.pagu.nilai[0], r.total.baris[0]]).toEqual([70, 2485, 70]);
    expect([...r['sub-kegiatan'].realisasi.nilai]).toEqual([...isi]);
    expect([...r['sub-kegiatan'].terukur]).toEqual(Array(n).fill(1));
  });
  describe('adds what no double holds', () => {
    const satu = (isi: readonly (number | string)[] | BigInt64Array) => {
      const kode = Array(isi.length).fill('7.01.01');
      const nol = isi instanceof BigInt64Array ? isi.map(() => 0n) : isi.map(() => 0);
      // In one column or the other it is the same sum.
      const [pagu, realisasi] = [
        rekapKolom({ kode, pagu: isi, realisasi: nol }),
        rekapKolom({ kode, pagu: nol, realisasi: isi }),
      ];
      expect([angka(pagu.total.realisasi, 0), angka(realisasi.total.pagu, 0)]).toEqual(['0', '0']);
      return [angka(pagu.total.pagu, 0), angka(realisasi.total.realisasi, 0)];
    };
    const dua = (x: string) => [x, x];

    it('a sum that leaves 2^53, and one whose double is 2^53 itself', () => {
      expect(satu([9_007_199_254_740_991, 2])).toEqual(dua('9007199254740993'));
      expect(satu([9_007_199_254_740_991, 9_007_199_254_740_991])).toEqual(dua('18014398509481982'));
    });
    it('a number whose double is another one, though the sum is small', () => {
      // −(2^53 + 1) + 5, and −(2^53 + 3) + 5: the nearest doubles are −2^53 and −(2^53 + 4).
      expect(satu(BigInt64Array.of(5n, -9_007_199_254_740_993n))).toEqual(dua('-9007199254740988'));
      expect(satu(BigInt64Array.of(5n, -9_007_199_254_740_995n))).toEqual(dua('-9007199254740990'));
    });
    it('a decimal whose double is a whole number', () => {
      expect(satu(['9007199254740990.4', 0])).toEqual(dua('9007199254740990.4'));
    });
    it('a whole number in a later block than the decimal that changed the scale of the sums', () => {
      // 16.384 rows are taken at once.
      const isi = Array(16_385).fill(0);
      isi[0] = 0.5;
      isi[16_384] = 3;
      expect(satu(isi)).toEqual(dua('3.5'));
      expect(satu(BigInt64Array.from(isi, (_, i) => (i === 0 ? 7n : i === 16_384 ? 3n : 0n)))).toEqual(dua('10'));
    });
  });
  it('comes back below 2^53', () => {
    // Twice the largest whole double in pairs, and once taken off alone.
    const besar = 9_007_199_254_740_991;
    const r = rekapKolom({
      kode: Array(3).fill('7.01.01'),
      pagu: Float64Array.of(besar, besar, -besar),
      realisasi: Float64Array.of(1, 1, Number.NaN),
    });
    expect([angka(r.total.pagu, 0), angka(r.total.paguSeluruhnya, 0)]).toEqual(['18014398509481982', `${besar}`]);
  });
  it('leaves achievements out whose code is none', () => {
    const r = rekapKolom({ kode: ['7.01.01', 'Jumlah', '7.01.01'], capaian: [50, 1000, 100] }, { kodeRusak: 'catat' });
    expect([r.total.capaian.nilai[0], r.total.bercapaian[0], r.total.baris[0]]).toEqual([75, 2, 2]);
  });
  it('counts all rows whose code is none and names the first', () => {
    const kode = Array(21).fill('Jumlah');
    const r = rekapKolom({ kode }, { kodeRusak: 'catat' });
    expect([r.kodeRusak.banyak, r.kodeRusak.baris.map((x) => x.baris)]).toEqual([21, [...Array(20).keys()]]);
    const { kodeRusak } = gabungRekapKolom(rekapKolom({ kode: ['7.01.01', 'Total'] }, { kodeRusak: 'catat' }), r);
    expect([kodeRusak.banyak, kodeRusak.baris.map((x) => x.baris)]).toEqual([
      22,
      [...Array(20).keys()].map((i) => i + 1),
    ]);
    expect(() => rekapKolom({ kode })).toThrow(/kode\[4\] "?Jumlah"? dan 16 lagi bukan kode/);
    expect(() => rekapKolom({ kode })).toThrow(ArgumenTidakSah);
  });
  it('names rows whose code is none, or lists them', () => {
    const rusak = { kode: ['7.01.01', '7.1.1', 'Jumlah', '7.01'], pagu: [1, 2, 3, 4], realisasi: [1, 1, 1, 1] };
    expect(() => rekapKolom(rusak)).toThrow(
      /kode\[1\] "?7\.1\.1"?, kode\[2\] "?Jumlah"?, kode\[3\] "?7\.01"? bukan kode program/,
    );
    const r = rekapKolom(rusak, { kodeRusak: 'catat' });
    expect(r.kodeRusak).toEqual({ banyak: 3, baris: [1, 2, 3].map((i) => ({ baris: i, kode: rusak.kode[i] })) });
    expect(r.total.pagu.nilai[0]).toBe(1);
    expect(gabungRekapKolom(r, r).kodeRusak.baris.map((x) => x.baris)).toEqual([1, 2, 3, 5, 6, 7]);
  });
  it('names at most 60 letters of what is no code, in a column or a dictionary, and an empty one as well', () => {
    const panjang = 'Jumlah '.repeat(20);
    const isi = { pagu: [1, 1, 1], realisasi: [1, 1, 1] };
    const rusak = { banyak: 2, baris: ['', panjang.slice(0, 60)].map((kode, baris) => ({ baris, kode })) };
    const kode = ['', panjang, '7.01.01'];
    const r = rekapKolom({ kode, ...isi }, { kodeRusak: 'catat' });
    expect([r.kodeRusak, r.total.baris[0]]).toEqual([rusak, 1]);
    const kamus = { kamus: kode, indeks: Uint8Array.of(0, 1, 2) };
    const s = rekapKolom({ kode: kamus, ...isi }, { kodeRusak: 'catat' });
    expect([s.kodeRusak, s.total.baris[0]]).toEqual([rusak, 1]);
    expect(() => rekapKolom({ kode: kamus, ...isi })).toThrow('bukan kode program');
  });
  it('writes a code in its longest spelling, and of equally long ones the first in order, whichever comes first', () => {
    const sebutan = (kode: readonly string[]) => {
      const utuh = rekapKolom({ kode, capaian: kode.map(() => 1) })['sub-kegiatan'].kode;
      const [a, b] = kode.map((k) => rekapKolom({ kode: [k], capaian: [1] })) as [RekapKolom, RekapKolom];
      return [utuh, gabungRekapKolom(a, b)['sub-kegiatan'].kode];
    };
    const [pendek, empat, kecil] = ['X.XX.01.2.01.01', 'X.XX.01.2.01.0001', 'x.xx.01.2.01.0001'];
    for (const [satu, dua] of [
      [pendek, empat],
      [empat, kecil],
    ] as const) {
      expect(sebutan([satu, dua])).toEqual([[empat], [empat]]);
      expect(sebutan([dua, satu])).toEqual([[empat], [empat]]);
    }
  });
  it('says what a level lacks', () => {
    const kode = ['7.01.01', '7.01.02'];
    const { program } = rekapKolom({ kode, pagu: [null, 5], realisasi: [5, null] }, { takTerukur: 'tak-terukur' });
    const alasan = (h: HasilKolom) => [...h.status].map((s) => (s === 0 ? null : h.alasan[s - 1]));
    expect(alasan(program.pagu)).toEqual(['pagu-kosong', null]);
    expect(alasan(program.paguSeluruhnya)).toEqual(['pagu-kosong', null]);
    expect(alasan(program.realisasi)).toEqual([null, 'realisasi-kosong']);
    expect(alasan(program.sisa)).toEqual(['pagu-kosong', 'realisasi-kosong']);
    expect(alasan(program.serapan)).toEqual(['pagu-kosong', 'realisasi-kosong']);
  });
  it('gives every reason once, whatever the mean lacks', () => {
    const { total, program } = rekapKolom({ kode: ['7.01.01', '7.01.02'], capaian: [90, null] });
    expect(total.capaian.nilai).toEqual(Float64Array.of(90));
    expect(program.capaian.alasan).toEqual(['tidak-ada-yang-terukur']);
    expect(program.capaian.status).toEqual(Uint8Array.of(0, 1));
    for (const h of [program.pagu, program.realisasi, program.sisa, program.serapan, program.paguSeluruhnya])
      expect(new Set(h.alasan).size).toBe(h.alasan.length);
  });
  it('refuses figures finer than results, by row', () => {
    const kode = ['7.01.01', '7.01.01'];
    for (const isi of [[1, 1e-21], Float64Array.of(1, 1e-300), [1, `0.${'1'.repeat(21)}`]]) {
      expect(() => rekapKolom({ kode, capaian: isi })).toThrow(
        /rekapKolom: capaian\[1\]: 0\.\d+ berdesimal lebih dari 20/,
      );
      expect(() => rekapKolom({ kode, pagu: isi, realisasi: [1, 1] })).toThrow(/rekapKolom: pagu\[1\]/);
      expect(() => rekapKolom({ kode, pagu: isi, realisasi: [1, null] })).toThrow(/rekapKolom: pagu\[1\]/);
    }
    expect(() => rekapKolom({ kode, capaian: [1, 0.5] }, { desimal: 20 })).toThrow(/capaian\[1\]/);
  });
  it('prints a code without the blanks around it', () => {
    const { program } = rekapKolom({ kode: [' 7.01.01', '7.01.01\n', '\t7.01.01\u00a0'], capaian: [1, 2, 3] });
    expect(program.kode).toEqual(['7.01.01']);
  });
  it('refuses options for a column that is not there', () => {
    const masukan = { kode: ['7.01.01'], capaian: [90] };
    expect(() => rekapKolom(masukan, { desimal: { pagu: 2 } })).toThrow(/desimal\.pagu tanpa kolom pagu/);
    expect(() => rekapKolom(masukan, { kosong: { realisasi: Uint8Array.of(1) } })).toThrow(/kosong\.realisasi tanpa/);
    expect(rekapKolom(masukan, { desimal: 1 }).total.capaian.nilai[0]).toBe(9);
  });
  it.each([
    [{ kode: ['7.01.01'], pagu: [1] }, {}, /beri pagu dan realisasi keduanya/],
    [{ kode: ['7.01.01'], pagu: [1, 2], realisasi: [1] }, {}, /pagu berisi 2 baris dan kode 1/],
    [{ kode: ['7.01.01'], pagus: [1] }, {}, /masukan\.pagus tidak dikenal/],
    [{ kode: 'x' }, {}, /kode harus/],
    [
      { kode: { kamus: '7.01.01', indeks: Int32Array.of(0) } },
      {},
      /^rekapKolom: kode harus daftar teks, atau { kamus: /,
    ],
    [{ kode: { kamus: ['7.01.01'], indeks: [0] } }, {}, /^rekapKolom: kode harus daftar teks, atau { kamus: /],
    [
      { kode: ['7.01.01'], capaian: 5 },
      {},
      /capaian harus berupa Float64Array, larik bilangan 64 bit, atau daftar angka, bukan 5\.$/,
    ],
    [{ kode: ['7.01.01', 7] }, {}, /^rekapKolom: kode\[1\] harus berupa teks, bukan 7\.$/],
    [{ kode: [undefined] }, {}, /^rekapKolom: kode\[0\] harus berupa teks/],
    [
      { kode: { kamus: ['7.01.01', 7], indeks: Int32Array.of(0) } },
      {},
      /kode\.kamus\[1\] harus berupa teks, bukan 7\./,
    ],
    [{ kode: { kamus: ['7.01.01'], indeks: Int32Array.of(1) } }, {}, /indeks\[0\]: 1 tidak ada dalam kamus/],
    [{ kode: ['7.01.01'], pagu: Float64Array.of(Infinity), realisasi: [1] }, {}, /pagu\[0\]: Infinity bukan angka/],
    [{ kode: ['7.01.01'], capaian: ['1,5'] }, {}, /capaian\[0\]/],
  ])('refuses %j', (masukan, opsi, pesan) => {
    expect(() => rekapKolom(masukan as never, opsi)).toThrow(ArgumenTidakSah);
    expect(() => rekapKolom(masukan as never, opsi)).toThrow(pesan);
  });
  it('refuses to merge what was made by different rules, or is no roll-up', () => {
    const a = rekapKolom({ kode: [] });
    for (const opsi of [
      { takTerukur: 'nol' },
      { barisInduk: 'lewati' },
      { pembulatan: { desimal: 3, mode: 'setengah-naik' } },
      { pembulatan: { desimal: 2, mode: 'potong' } },
    ] as const)
      expect(() => gabungRekapKolom(a, rekapKolom({ kode: [] }, opsi))).toThrow(/opsi yang berbeda/);
    const { asal, kodeRusak } = a;
    const salah = [
      ['kodeRusak.banyak', { kodeRusak: { ...kodeRusak, banyak: '0' } }],
      ['kodeRusak.baris[0].baris', { kodeRusak: { ...kodeRusak, baris: [{ baris: '0', kode: 'x' }] } }],
      ['kodeRusak.baris[0].kode', { kodeRusak: { ...kodeRusak, baris: [{ baris: 0, kode: 1 }] } }],
      ['asal.aturan.barisInduk', { asal: { ...asal, aturan: { ...asal.aturan, barisInduk: 'nol' } } }],
      ['asal.aturan.takTerukur', { asal: { ...asal, aturan: { ...asal.aturan, takTerukur: 'lewati' } } }],
      [
        'asal.aturan.pembulatan.desimal',
        { asal: { ...asal, aturan: { ...asal.aturan, pembulatan: { desimal: 21, mode: 'potong' } } } },
      ],
      [
        'asal.aturan.pembulatan.mode',
        { asal: { ...asal, aturan: { ...asal.aturan, pembulatan: { desimal: 2, mode: 'naik' } } } },
      ],
      ['asal.baris', { asal: { ...asal, baris: -1 } }],
    ] as const;
    for (const [bidang, lain] of salah)
      expect(() => gabungRekapKolom(a, { ...a, ...lain } as never)).toThrow(`gabungRekapKolom: b.${bidang} harus`);
    const dariJson = JSON.parse(JSON.stringify(a));
    expect(() => gabungRekapKolom(a, dariJson)).toThrow(/b\.asal\.pengumpul harus berupa hasil rekapKolom/);
    expect(() => gabungRekapKolom(a, {} as never)).toThrow(/^gabungRekapKolom: b\.kodeRusak harus berupa objek/);
  });
});
