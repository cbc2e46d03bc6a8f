import { describe, expect, it } from 'vitest';
import { lebarKolom } from '../../../src/excel/laporan-hidup/lebar-kolom.js';
import { masukanTerbanyak } from '../../../src/excel/laporan-hidup/lembar-jejak.js';
import { figurHidup } from '../../../src/excel/laporan-hidup/rumus-sel.js';
import { tataLetak } from '../../../src/excel/laporan-hidup/tata-letak.js';
import { bangunTabel, baris, kolom } from '../../../src/laporan/bangun-tabel.js';
import {
  type BarisLaporan,
  type HitunganSel,
  type KolomLaporan,
  selBaris,
  type TabelLaporan,
} from '../../../src/tabel/tabel-laporan.js';

const PEMBULATAN = { desimal: 2, mode: 'setengah-naik' } as const;
const SERAPAN = kolom('serapan', 'Serapan (%)', 'persen', 12);
const KOLOM: [KolomLaporan, ...KolomLaporan[]] = [
  kolom('pagu', 'Pagu (Rp)', 'rupiah', 20),
  kolom('realisasi', 'Realisasi (Rp)', 'rupiah', 20),
  SERAPAN,
];

/** A table of n rows, the last of them over all, that counts how often somebody looks at a row or at what a figure refers to. */
function tabelTerhitung(n: number) {
  const dilihat = { kali: 0 };
  const isi: BarisLaporan[] = Array.from({ length: n }, (_, i) => {
    const hitungan: HitunganSel = {
      rumus: 'anggaran.serapan',
      masukan: { pagu: '200', realisasi: '100' },
      teks: null,
      get rujukan() {
        dilihat.kali += 1;
        return { pagu: { kolom: 'pagu' }, realisasi: { kolom: 'realisasi' } };
      },
    };
    return {
      ...baris('', {
        pagu: { nilai: '200', teks: '200' },
        realisasi: { nilai: '100', teks: '100' },
        serapan: { nilai: '50', teks: '50,00', hitungan },
      }),
      get id() {
        dilihat.kali += 1;
        return `b${i}`;
      },
    };
  });
  const tabel: TabelLaporan = {
    id: 't',
    nama: 'Tabel 1',
    judul: 'Anggaran',
    kolom: KOLOM,
    kelompok: [],
    baris: isi,
    catatan: [],
    arah: 'tegak',
  };
  return { tabel, dilihat };
}

describe('the live report grows with what it holds and no faster', () => {
  it('looks at a fixed number of rows for each figure, however long the table is', () => {
    const [sedikit = 0, banyak = 0] = [200, 800].map((n) => {
      const { tabel, dilihat } = tabelTerhitung(n);
      const [letak] = tataLetak([tabel]).flat();
      const figur = tabel.baris.flatMap((b, i) => {
        const { hitungan } = selBaris(b, SERAPAN);
        return letak && hitungan
          ? [figurHidup(letak, { baris: b, kolom: SERAPAN, hitungan }, { pembulatan: PEMBULATAN, barisJejak: 5 + i })]
          : [];
      });
      // Row 5 of the sheet is the first one below title, office, blank line and heading.
      expect(figur[0]?.rumus).toContain('B5');
      expect(figur).toHaveLength(n);
      return dilihat.kali / n;
    });
    expect(banyak).toBe(sedikit);
  });

  it('measures more rows and figures than a call takes arguments', () => {
    const banyak = 300_000;
    const { tabel } = tabelTerhitung(1);
    const [satu] = tabel.baris as [BarisLaporan];
    expect(lebarKolom([{ ...tabel, baris: Array(banyak).fill(satu) }])).toEqual(lebarKolom([tabel]));
    expect(masukanTerbanyak(Array(banyak).fill({ masukan: [] }))).toBe(0);
  });

  // 40,000 rows of one reason: minutes with a set made anew for each row, well under one without.
  it('notes why cells are not measurable in one pass', () => {
    const tabel = bangunTabel({
      id: 't',
      nama: 'Tabel 1',
      judul: 'Serapan',
      kolom: [SERAPAN],
      baris: Array.from({ length: 40_000 }, (_, i) =>
        baris(`1.${i}`, { serapan: { nilai: null, teks: 'tidak terukur', alasan: 'pagu belum tersedia' } }),
      ),
    });
    expect(tabel.catatan).toEqual(['Serapan (%), 40000 baris: tidak terukur, karena pagu belum tersedia.']);
  }, 10_000);
});
