import { describe, expect, it } from 'vitest';
import { serapan } from '../../../src/rumus/anggaran/serapan.js';
import { capaianMaximize } from '../../../src/rumus/capaian/maximize.js';
import { rataRataBerbobot, rataRataHitung } from '../../../src/rumus/gabungan/rata-rata.js';
import { keExcel, type OpsiExcel } from '../../../src/rumus/pembaca/ke-excel.js';
import * as p from '../../../src/rumus/pohon.js';
import type { TakTerukurBila } from '../../../src/rumus/rumus.js';
import { butuhAlat } from '../../alat/butuh-alat.js';
import { type BarisBuku, hitungLibreOffice } from '../../orakel/mesin-hitung.js';
import { bukanRumus } from './bukan-rumus.js';

const { x, y, d, e } = bukanRumus.masukan;
const k = p.konstanta;

describe('keExcel', () => {
  it('is one fraction with one rounding, and blanks are missing', () => {
    expect(keExcel(serapan, { P: 'B2', A: 'C2' })).toBe(
      'IF(COUNT(B2)<1,"",IF(COUNT(C2)<1,"",IF(COUNTIF(B2,"=0")>0,"",IF(COUNTIF(B2,"<0")>0,"",ROUND(100*C2/(B2),2)))))',
    );
  });
  it('gives reasons in words, in either language', () => {
    const sel = { T: 'B2', R: 'C2' };
    expect(keExcel(capaianMaximize, sel, { takTerukur: 'alasan' })).toContain('"target belum diisi; ');
    expect(keExcel(capaianMaximize, sel, { takTerukur: 'alasan', bahasa: 'en' })).toContain('"the target is missing; ');
  });
  it('gives a text of the caller, quotes and all', () => {
    expect(keExcel(serapan, { P: 'B2', A: 'C2' }, { takTerukur: { teks: 'belum "ada"' } })).toContain(
      'IF(COUNT(B2)<1,"belum ""ada""",',
    );
  });
  it.each([
    [{ teks: 5 }, 'takTerukur.teks: harus teks.'],
    [{}, 'takTerukur: beri tepat satu dari teks.'],
    ['alasn', 'takTerukur: alasn tidak dikenal (maksudnya "alasan"?)'],
  ])('refuses %j in place of a text for what has no value', (takTerukur, pesan) => {
    expect(() => keExcel(serapan, { P: 'B2', A: 'C2' }, { takTerukur: takTerukur as never })).toThrow(pesan);
  });
  it('asks no condition twice whether its inputs are filled', () => {
    // The weights were found to be filled before; that they add up to 0 is then asked alone.
    expect(keExcel(rataRataBerbobot, { x: 'A1:A3', w: 'B1:B3' })).toContain('IF((SUMPRODUCT(B1:B3)=0),"",');
  });
  it('takes cells of other sheets', () => {
    expect(keExcel(serapan, { P: "'Data ''22'!$B$2", A: 'Data.1!C2' })).toContain("100*Data.1!C2/('Data ''22'!$B$2)");
  });
  it.each(['', 'B0', 'B2)+HYPERLINK("x"', '2B', 'B2:B', 'x'.repeat(101)])('refuses %j as a cell', (sel) => {
    expect(() => keExcel(rataRataHitung, { x: sel })).toThrow(
      `gabungan.rata-rata: nilai (x): ${JSON.stringify(sel.slice(0, 60))} bukan acuan sel`,
    );
  });
  // The last cell of a sheet is XFD1048576: XFE1 and A1048577 are names to Excel.
  it.each(['XFD1048576', '$XFD$1', 'A1:XFD9', 'ZZ1', 'AAA1'])('takes %j, which is on the sheet', (sel) => {
    expect(keExcel(rataRataHitung, { x: sel })).toContain(sel);
  });
  it.each(['XFE1', 'XGA1', 'YAA1', 'A1048577', 'A1:A1048577', 'A1:XFE2', "'S'!$XFE$1"])(
    'refuses %j, which is on none',
    (sel) => {
      expect(() => keExcel(rataRataHitung, { x: sel })).toThrow('bukan acuan sel');
    },
  );
  it.each(["'\u202e'!A1", "'\u009b1'!A1", '\u001bA1'])('refuses %j, and does not repeat its signs raw', (sel) => {
    expect(() => keExcel(rataRataHitung, { x: sel })).toThrow(
      /^[ -~]* bukan acuan sel; tulis seperti B2 atau B2:B9\.$/,
    );
  });
  it.each([
    [5, '5'],
    [null, 'null'],
    [['B2'], '[…]'],
  ])('refuses %j, which is no text', (sel, sebutan) => {
    expect(() => keExcel(rataRataHitung, { x: sel as never })).toThrow(`(x): ${sebutan} bukan acuan sel`);
  });
  it('takes an address of a hundred signs, and no longer one', () => {
    const alamat = (panjang: number) => `'${'x'.repeat(panjang - 5)}'!B2`;
    expect(keExcel(rataRataHitung, { x: alamat(100) })).toContain(`SUMPRODUCT(${alamat(100)})`);
    expect(() => keExcel(rataRataHitung, { x: alamat(101) })).toThrow('bukan acuan sel');
  });
  it('asks of a list whether all of it is filled, and of a condition only what was not asked before', () => {
    expect(keExcel(rataRataHitung, { x: 'B2:B9' })).toContain('IF(COUNT(B2:B9)<ROWS(B2:B9)*COLUMNS(B2:B9),"",');
    const kosong = (masukan: string) => ({ masukan, keadaan: 'kosong', alasan: 'masukan-kosong' }) as const;
    const syarat = { syarat: p.syarat(x, '>', y), alasan: 'rentang-terbalik' } as const;
    const acuan = { x: 'A1', y: 'B1', d: 'C1:D1', e: 'E1:F1' };
    const tulis = (...takTerukurBila: TakTerukurBila[]) => keExcel({ ...bukanRumus, isi: x, takTerukurBila }, acuan);
    expect(tulis(kosong('x'), kosong('y'), syarat)).toContain('IF((A1>B1),"",');
    expect(tulis(kosong('x'), syarat)).toContain('IF(IF(AND(COUNT(B1)=1),(A1>B1),FALSE),"",');
  });
  it('writes MIN for two numbers, and divides a sum by one number once', () => {
    const acuan = { x: 'A1', y: 'B1', d: 'C1:D1', e: 'E1:F1' };
    const isi = (simpul: p.Simpul) => keExcel({ ...bukanRumus, isi: simpul, takTerukurBila: [] }, acuan);
    expect(isi(p.min(x, y))).toContain('ROUND(MIN(A1,B1),2)');
    expect(isi(p.jumlah(p.min(d, e)))).toContain('SUMPRODUCT(((C1:D1<=E1:F1)*C1:D1+(1-(C1:D1<=E1:F1))*E1:F1))');
    expect(isi(p.jumlah(p.bagi(d, x)))).toContain('ROUND(SUMPRODUCT(C1:D1)/(A1),2)');
  });
  it('refuses a condition on an input that is not there', () => {
    const salah = { ...bukanRumus, takTerukurBila: [{ masukan: 'Z', keadaan: 'nol', alasan: 'target-nol' }] as const };
    expect(() => keExcel(salah, { x: 'A1', y: 'B1', d: 'C1:D1', e: 'E1:F1' })).toThrow('masukan Z yang tidak ada');
  });
});

/** Formula, inputs x, y, d, e, what LibreOffice must calculate and where that is from. */
type Baris = [
  p.Simpul,
  [number | null, number | null, number[], number[]],
  unknown,
  string,
  OpsiExcel?,
  TakTerukurBila[]?,
];

const baris: Baris[] = [
  [p.bagi(x, y), [1, 8, [1], [1]], 0.13, '0,125 is a tie, away from zero'],
  [p.bagi(x, y), [-1, 8, [1], [1]], -0.13, 'away from zero below it too'],
  [p.bagi(x, y), [-1, -8, [1], [1]], 0.13, 'two signs'],
  [p.bagi(x, y), [1, 0, [1], [1]], '', 'no #DIV/0!'],
  [p.bagi(x, y), [1, 0, [1], [1]], 'pembagi bernilai 0', 'the reason in words', { takTerukur: 'alasan' }],
  [p.bagi(x, y), [1, null, [1], [1]], 'ada masukan yang belum diisi', 'blank is not 0', { takTerukur: 'alasan' }],
  [
    p.bagi(x, y),
    [29, 100, [1], [1]],
    0.29,
    'nothing to cut',
    { pembulatan: { desimal: 2, mode: 'potong' }, desimalMasukan: 2 },
  ],
  [p.bagi(x, y), [-299, 1000, [1], [1]], -0.29, 'towards zero', { pembulatan: { desimal: 2, mode: 'potong' } }],
  [p.bagi(x, y), [1, 8, [1], [1]], 0.12, 'to even', { pembulatan: { desimal: 2, mode: 'setengah-genap' } }],
  [p.bagi(x, y), [3, 8, [1], [1]], 0.38, 'to even', { pembulatan: { desimal: 2, mode: 'setengah-genap' } }],
  [p.bagi(x, y), [1, 3, [1], [1]], 0.33, 'no tie', { pembulatan: { desimal: 2, mode: 'setengah-genap' } }],
  [p.bagi(x, y), [1, 8, [1], [1]], 0.125, 'not rounded', { pembulatan: null }],
  [p.bagi(k(1), p.bagi(x, y)), [4, 1, [1], [1]], 0.25, '1 ÷ (4 ÷ 1)'],
  [p.kali(p.kurang(k(0), k('2.5')), x), [3, 1, [1], [1]], -7.5, '−2,5 × 3'],
  [p.bagi(x, k(-4)), [3, 1, [1], [1]], -0.75, 'a negative constant divides'],
  [p.kurang(k(-1), x), [3, 1, [1], [1]], -4, 'a negative constant comes first'],
  [p.min(x, p.bagi(k(3), y)), [-1, -2, [1], [1]], -1.5, 'min(−1; 3 ÷ −2)'],
  [p.maks(x, p.bagi(k(3), y)), [-1, -2, [1], [1]], -1, 'max(−1; 3 ÷ −2)'],
  [p.mutlak(p.bagi(x, y)), [3, -2, [1], [1]], 1.5, '|3 ÷ −2|'],
  [p.kali(p.bila(p.syarat(x, '<', y), k(2), k(0)), p.bila(p.syarat(x, '>', k(0)), x, y)), [3, 4, [1], [1]], 6, '2 × 3'],
  [
    p.bila(p.syarat(p.bila(p.syarat(x, '>', k(0)), y, x), '=', k(4)), k(1), k(0)),
    [3, 4, [1], [1]],
    1,
    'a choice inside a condition',
  ],
  [
    p.bila(p.syarat(p.bagi(x, y), '<', k(1)), k(1), p.bila(p.syarat(x, '>', k(0)), k(2), k(3))),
    [3, 0, [1], [1]],
    '',
    'the condition has no value',
  ],
  [p.jumlah(p.kali(d, e)), [1, 1, [1, 2], [3, 4]], 11, '3 + 8'],
  [p.bagi(p.jumlah(p.bagi(d, x)), y), [4, 2, [1, 2], [3, 4]], 0.38, '(0,25 + 0,5) ÷ 2 = 0,375'],
  [p.jumlah(p.bagi(d, e)), [1, 1, [1, 2], [3, 4]], 0.83, '1/3 + 1/2'],
  [p.jumlah(p.bagi(d, e)), [1, 1, [1, 2], [3, 0]], '', 'an element over zero'],
  [p.rataRataDaftar(d), [1, 1, [1, 2], [3, 4]], 1.5, '3 ÷ 2'],
  [p.cacah(d), [1, 1, [1, 2], [3, 4]], 2, 'two'],
  [p.jumlah(p.min(d, e)), [1, 1, [1, 5], [3, 4]], 5, '1 + 4'],
  [p.jumlah(p.maks(d, e)), [1, 1, [1, 5], [3, 4]], 8, '3 + 5'],
  [p.jumlah(p.bila(p.syarat(d, '>', k(4)), d, k(0))), [1, 1, [1, 5], [3, 4]], 5, 'only 5'],
  [p.rataRataUkurDaftar(d), [1, 1, [4, 9], [1, 1]], 6, '√36'],
  [p.rataRataUkurDaftar(d), [1, 1, [4, 0], [1, 1]], 0, 'a factor of 0'],
  [p.rataRataUkurDaftar(d), [1, 1, [4, -1], [1, 1]], '', 'no root of a negative value'],
  [
    p.rataRataUkurDaftar(p.kali(x, d)),
    [4, 1, [1, 4], [1, 1]],
    8,
    '√(4 × 16): two elements, whatever stands before them',
  ],
  [p.rataRataUkurDaftar(d, e), [1, 1, [2, 16], [2, 1]], 4, '(4 × 16)^(1/3)'],
  [p.rataRataUkurDaftar(d, e), [1, 1, [2, 16], [0, 0]], '', 'weights add up to 0'],
  [
    x,
    [5, 4, [1], [1]],
    '',
    'a condition that holds',
    {},
    [{ syarat: p.syarat(x, '>', y), alasan: 'rentang-terbalik' }],
  ],
  [
    x,
    [4, 4, [1], [1]],
    4,
    'a condition that does not',
    {},
    [{ syarat: p.syarat(x, '>', y), alasan: 'rentang-terbalik' }],
  ],
  [
    x,
    [5, null, [1], [1]],
    'ada masukan yang belum diisi',
    'a condition without its input',
    { takTerukur: 'alasan' },
    [{ syarat: p.syarat(x, '>', y), alasan: 'rentang-terbalik' }],
  ],
  [
    x,
    [-5, 4, [1], [1]],
    '',
    'a negative input',
    {},
    [
      { masukan: 'x', keadaan: 'kosong', alasan: 'target-kosong' },
      { masukan: 'x', keadaan: 'tidak-positif', alasan: 'target-nol' },
    ],
  ],
];

/** What LibreOffice gives for each row. */
async function hitung(): Promise<unknown[]> {
  const kolom = (i: number) => ['B', 'C', 'D', 'E', 'F', 'G'].map((h) => `${h}${i + 1}`);
  const buku = baris.map(([isi, [nx, ny, nd, ne], , , opsi = {}, takTerukurBila = []], i): BarisBuku => {
    const [b, c, d1, d2, e1, e2] = kolom(i);
    const banyak = nd.length > 1;
    const acuan = {
      x: `${b}`,
      y: `${c}`,
      d: banyak ? `${d1}:${d2}` : `${d1}`,
      e: banyak ? `${e1}:${e2}` : `${e1}`,
    };
    const nilai = banyak ? [nx, ny, ...nd, ...ne] : [nx, ny, ...nd, null, ...ne];
    return { rumus: [keExcel({ ...bukanRumus, isi, takTerukurBila }, acuan, opsi)], nilai };
  });
  return (await hitungLibreOffice(buku)).map(([nilai]) => nilai ?? '');
}

describe('keExcel, calculated by LibreOffice', butuhAlat('soffice'), () => {
  it('is what is computed by hand', async () => {
    const hasil = await hitung();
    for (const [i, [, masukan, harapan, sebab]] of baris.entries()) {
      const keterangan = `${sebab}: ${JSON.stringify(masukan)}`;
      if (typeof harapan === 'number') expect(hasil[i], keterangan).toBeCloseTo(harapan, 12);
      else expect(hasil[i], keterangan).toBe(harapan);
    }
  }, 90_000);
});
