import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { rekapAliran } from '../../src/cli/aliran/rekap-aliran.js';

const folder = mkdtempSync(join(tmpdir(), 'lkjip-tergeser-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const K = '7.01.01.2.06.0001';
/** Rows and sums, or what is said instead. */
function coba(...baris: string[]): unknown {
  const berkas = join(folder, 'a.csv');
  writeFileSync(berkas, baris.join('\n'));
  try {
    const { total } = rekapAliran(berkas);
    return [total.baris[0], total.pagu?.nilai[0], total.realisasi?.nilai[0]];
  } catch (galat) {
    return (galat as Error).message;
  }
}

describe('a CSV by commas with empty cells beyond its header', () => {
  // Pagu 1,500 without quotes and no realisasi: read by place it would be pagu 1 and realisasi 500.
  it.each([
    [['kode,pagu,realisasi', `${K},1,500,`], [2]],
    [['kode,pagu,realisasi', `${K},97,45,,`], [2]],
    [['kode,pagu,realisasi', `${K},1,500,`, `${K},1500,700`], [2]],
    [['kode,pagu,realisasi,ket', `${K},1500,700,`, `${K},1,500,700,`], [3]],
    // The header has the same comma at its end; the row has one more still.
    [['kode,pagu,realisasi,', `${K},1500,700,`, `${K},1,500,,`], [3]],
    // Text with a comma, whose rest is a figure.
    [['kode,uraian,pagu,realisasi', `${K},Rapat, 2023,1500,`, `${K},Rapat,1500,700`], [2]],
    // As many on no two rows.
    [
      ['kode,pagu,realisasi', `${K},1500000,700000,`, `${K},1500000,700000,,`],
      [2, 3],
    ],
    [['sep=.', 'kode.pagu.realisasi', '"7.01.01".1.500.'], [3]],
  ])('are refused where a figure may have slipped: %j', (baris, nomor) => {
    const kata = String(coba(...baris)).split('\n');
    expect(kata.map((k) => Number(/^a\.csv: baris (\d+): isiannya lebih banyak/.exec(k)?.[1]))).toEqual(nomor);
    expect(kata[0]).toMatch(/apit angkanya dengan kutip/);
  });
  it('are counted beyond the twenty that are named', () => {
    const kata = String(coba('kode,pagu,realisasi', ...Array(25).fill(`${K},1,500,`))).split('\n');
    expect([kata.length, kata[19], kata[20]]).toEqual([21, expect.stringContaining('baris 21:'), expect.anything()]);
    expect(kata[20]).toBe('a.csv: dan 5 baris lagi');
  });
  it.each([
    // As spreadsheets write a sheet whose range is wider than its table.
    [['kode,pagu,realisasi,,,', `${K},1500,700,,,`, `${K},100,50,,,`, ',,,,,']],
    // As programs write that put a comma behind every field but in the header: 1500 before 700 is no figure cut in two.
    [['kode,pagu,realisasi', `${K},1500,700,`, `${K},100,50,`]],
    [['kode,pagu,realisasi', `${K},"1500","700",`, `${K},"100","50",`]],
    // No figure is written with these.
    [['kode;pagu;realisasi', `${K};1500;700;;;`, `${K};100;50`]],
    [['kode\tpagu\trealisasi', `${K}\t1500\t700\t`, `${K}\t100\t50`]],
    [['kode|pagu|realisasi', `${K}|1500|700`, `${K}|100|50||`]],
  ])('are taken where they cannot have: %j', (baris) => {
    expect(coba(...baris)).toEqual([2, 1600, 750]);
  });
});

describe('a title that all but names a column', () => {
  it.each([
    ['kode;pagu;realisasi;pagu:', 4, 'pagu'],
    ['kode;_kode;pagu;realisasi', 2, 'kode'],
    ['kode;pagu;realisasi;Capaian (%)', 4, 'capaian'],
    ['kode;pagu;realisasi;Realisasi (Rp)', 4, 'realisasi'],
    ['kode;capaian;Pagu Rp.;x', 3, 'pagu'],
    ['kode;pagu;realisasi;\u200bpagu', 4, 'pagu'],
  ])('is not passed over: %j', (kepala, ke, maksud) => {
    expect(coba(kepala, `${K};1;1;1`)).toMatch(
      new RegExp(`^a\\.csv: judul kolom ke-${ke} ".*" tidak dibaca; tulis "${maksud}"`),
    );
  });
  it.each(['pagu 2021', 'Pagu Perubahan', 'kode rekening', 'sisa pagu'])(
    'leaves a column of another kind alone: %j',
    (judul) => {
      expect(coba(`kode;pagu;realisasi;${judul}`, `${K};5;3;9`)).toEqual([1, 5, 3]);
    },
  );
});

// What a spreadsheet makes of a code by taking it for a date or a number is no code, so it cannot be added to another.
it.each(['01/02', '01/02/2001', '2-Jan', '44563', '1.02E+10', '########', '1.1', '1,02', '7.01.01.2.06.1', '7,01,01'])(
  'names a code that a spreadsheet has changed: %j',
  (kode) => {
    expect(coba('kode;pagu;realisasi', `${kode};1500;500`)).toBe(
      `a.csv: baris 2: kode "${kode}" bukan kode program, kegiatan atau sub-kegiatan`,
    );
  },
);
