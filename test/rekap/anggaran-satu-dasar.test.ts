import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { gabungKebijakan } from '../../src/kebijakan/gabung-kebijakan.js';
import type { AngkaAnggaran } from '../../src/rekap/bentuk-anggaran.js';
import { rekapAnggaran } from '../../src/rekap/rekap-anggaran.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { CARA_ANGGARAN_TAK_TERUKUR, type CaraAnggaranTakTerukur } from '../../src/rumus/opsi.js';
import { Pecahan } from '../orakel/pecahan.js';
import { laporanKecil } from './contoh-laporan.js';

type Baris = { kode: string; pagu: number | null; realisasi: number | null };
const rekap = (baris: Baris[], takTerukur?: CaraAnggaranTakTerukur) =>
  rekapAnggaran(baris, gabungKebijakan(takTerukur === undefined ? {} : { anggaran: { takTerukur } }));
const angka = (a: AngkaAnggaran | undefined) => [
  a?.pagu?.toFixed() ?? null,
  a?.realisasi?.toFixed() ?? null,
  a?.sisa?.toFixed() ?? null,
  a?.serapan.status === 'terukur' ? a.serapan.teks : a?.serapan.alasan,
];
/** Two sub-kegiatan of one hundred million each, of which one has not told what it spent. */
const SEPARUH: Baris[] = [
  { kode: '7.01.01.2.06.01', pagu: 100_000_000, realisasi: 100_000_000 },
  { kode: '7.01.01.2.06.02', pagu: 100_000_000, realisasi: null },
];

describe('a budget row of lines of which some have no realisasi', () => {
  it.each([
    // The row that is printed: pagu, realisasi, pagu − realisasi, realisasi ÷ pagu, by hand over one base
    [undefined, ['100000000', '100000000', '0', '100,00']],
    ['kecualikan', ['100000000', '100000000', '0', '100,00']],
    ['nol', ['200000000', '100000000', '100000000', '50,00']],
    ['tak-terukur', ['200000000', null, null, 'realisasi-kosong']],
  ] as const)('under %s is %j, and agrees with itself', (cara, harapan) => {
    const r = rekap(SEPARUH, cara);
    for (const a of [r.total, r.program[0], r.program[0]?.kegiatan[0]]) {
      expect(angka(a)).toEqual(harapan);
      expect([a?.paguSeluruhnya?.toFixed(), a?.cakupan]).toEqual(['200000000', { terukur: 1, total: 2 }]);
    }
    // The line itself stays what it is, whatever stands above it.
    expect(angka(r.program[0]?.kegiatan[0]?.subKegiatan[1]).slice(0, 2)).toEqual([
      '100000000',
      cara === 'nol' ? '0' : null,
    ]);
  });

  it('says how much it covers, or what it counted as 0, and by whose rule', () => {
    expect(rekap(SEPARUH).total.serapan.peringatan).toMatchObject([
      { kode: 'sebagian-tak-terukur', data: { terukur: '1', total: '2' } },
    ]);
    const nol = rekap(SEPARUH, 'nol').total.serapan;
    expect(nol.peringatan).toMatchObject([{ kode: 'tak-terukur-dihitung-nol', data: { jumlah: '1' } }]);
    expect(nol.jejak.kebijakan).toContainEqual({ aturan: 'anggaran.takTerukur', nilai: 'nol', asal: 'laporan' });
    expect(rekap(SEPARUH, 'tak-terukur').total.serapan.peringatan).toEqual([]);
    // Where nothing is missing the rule was not needed and is not named.
    const penuh = rekap(SEPARUH.slice(0, 1), 'nol').total.serapan;
    expect(penuh.jejak.kebijakan.map((k) => k.aturan)).not.toContain('anggaran.takTerukur');
  });

  it('efficiency uses the same base as the row', () => {
    const l = laporanKecil({
      kebijakan: { efisiensi: { metode: 'rasio', gerbang: 'tanpa' }, anggaran: { takTerukur: 'nol' } },
      program: [
        {
          kode: '7.01.01',
          nama: 'P',
          kegiatan: [
            {
              kode: '7.01.01.2.06',
              nama: 'K',
              subKegiatan: SEPARUH.map(({ kode, pagu, realisasi }) => ({
                kode,
                nama: kode,
                anggaran: { 2022: { ...(pagu === null ? {} : { pagu }), realisasi } },
              })),
            },
          ],
        },
      ],
    });
    const isi = l.tujuan[0]?.sasaran[0]?.indikator[0];
    Object.assign(isi ?? {}, { target: { 2022: 100 }, realisasi: { 2022: 100 } });
    // by hand: capaian 100 over serapan 50
    expect(rekapLaporan(l).efisiensi.total).toMatchObject({ teks: '2,00' });
    expect(
      rekapLaporan({ ...l, kebijakan: { efisiensi: { metode: 'rasio', gerbang: 'tanpa' } } }).efisiensi.total,
    ).toMatchObject({
      teks: '1,00',
    });
  });

  it('of a line that has spent without a pagu tells what was spent and no more', () => {
    const r = rekap([{ kode: '7.01.01.2.06.01', pagu: null, realisasi: 70 }]);
    expect(angka(r.total)).toEqual([null, '70', null, 'pagu-kosong']);
    expect(r.total.paguSeluruhnya).toBeNull();
  });

  const garis = fc.record({
    kode: fc.constantFrom('7.01.01.2.01.01', '7.01.01.2.01.02', '7.01.01.2.02.01', '7.01.02.2.01.01', '1.02.03'),
    pagu: fc.option(fc.integer({ min: 1, max: 1_000_000 }), { freq: 4 }),
    realisasi: fc.option(fc.nat(2_000_000), { freq: 3 }),
  });
  test.prop([fc.array(garis, { minLength: 1, maxLength: 12 }), fc.constantFrom(...CARA_ANGGARAN_TAK_TERUKUR)])(
    'never contradicts itself: sisa is pagu − realisasi and serapan their ratio, at every level, under every rule',
    (baris, cara) => {
      const r = rekap(baris, cara);
      const semua = [
        r.total,
        ...r.program,
        ...r.program.flatMap((p) => [...p.kegiatan, ...p.kegiatan.flatMap((k) => k.subKegiatan)]),
      ];
      for (const { pagu, realisasi, sisa, serapan, paguSeluruhnya, cakupan } of semua) {
        expect(cakupan.terukur).toBeLessThanOrEqual(cakupan.total);
        // Where no line has both, what is known of each is shown and nothing is made of the two.
        if (pagu === null || realisasi === null || (cakupan.terukur === 0 && cara !== 'nol')) {
          expect([sisa, serapan.status]).toEqual([null, 'tak-terukur']);
          continue;
        }
        const [P, A] = [Pecahan.dari(pagu.toFixed()), Pecahan.dari(realisasi.toFixed())];
        expect(sisa?.toFixed()).toBe(P.kurang(A).cetak(0));
        expect(serapan.status === 'terukur' && serapan.bulat.toFixed(2)).toBe(A.persenDari(P).cetak(2));
        expect(paguSeluruhnya?.gte(pagu)).toBe(true);
      }
    },
  );
});
