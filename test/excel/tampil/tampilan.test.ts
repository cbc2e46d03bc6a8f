import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bacaExcel } from '../../../src/excel/baca-excel.js';
import { Penampil } from '../../../src/excel/tampil/penampil.js';
import { butuhAlat } from '../../alat/butuh-alat.js';
import { lewatLibreOffice } from '../libre-office.js';
import { bukuFormat } from './buku-format.js';
import { PASANGAN } from './pasangan.js';

const BERKAS = 'test/excel/tampil/libre-office.json';
const { tampak }: { tampak: [string | number, string | number, string][] } = JSON.parse(readFileSync(BERKAS, 'utf8'));

/** Blanks that only align figures in a column, and those at the edges, are no part of what is read. */
const rapi = (s: string): string => s.replace(/ +/g, ' ').trim();

/** Where Excel and this reader show another text than LibreOffice 7.4, and why. */
const kunci = (f: string | number, v: string | number): string => JSON.stringify([f, v]);
const BEDA: ReadonlyMap<string, string> = new Map(
  [
    // LibreOffice gives up on letters without quotes; the figure still has a currency.
    ['Rp#,##0', 1234.5, 'Rp1.235'],
    ['Rp#,##0', -1234.5, '-Rp1.235'],
    // LibreOffice drops the sign of a figure that no condition took; Excel keeps it, and a figure without its sign is another one.
    ['[>=1000000000]0.00,,,"M";[>=1000000]0.00,,"jt";#,##0', -12.25, '-12'],
    ['[>=1000]#,##0;0.00', -12.25, '-12,25'],
    ['[=1]"Ya";[=0]"Tidak";General', -12.25, '-12,25'],
    ['[>100]0', -12.25, '-12,25'],
    // The sign stands at the figure, not before the blank that aligns it.
    ['?0.0?', -0.25, '-0,25'],
    // The general format shows as much as its column is wide, eleven digits in Excel; a CSV has no width.
    ...['General', '@', 0, 49].flatMap((f) => [
      [f, 1 / 3, '0,3333333333'] as const,
      [f, 1234567.891234, '1234567,8912'] as const,
      [f, 1e10 + 0.5, '10000000001'] as const,
    ]),
    // A tie between two fractions goes up, as ties do everywhere.
    ['# ?/2', 0.75, '1'],
    ['# ?/2', -2.25, '-2 1/2'],
  ].map(([f, v, teks]) => [kunci(f as string, v as number), String(teks)]),
);

describe('what a cell shows, against LibreOffice', () => {
  it('has every pair, and at least 150', () => {
    expect(tampak.map(([f, v]) => kunci(f, v))).toEqual(PASANGAN.map(([f, v]) => kunci(f, v)));
    expect(tampak.length).toBeGreaterThan(150);
  });

  it('shows each stored value as LibreOffice (id-ID) does', () => {
    const penampil = new Penampil();
    const salah = tampak
      .filter(([f]) => typeof f === 'string')
      .map(([f, v, teks]) => ({
        f,
        v,
        teks: BEDA.get(kunci(f, v)) ?? rapi(teks),
        kita: rapi(typeof v === 'number' ? penampil.angka(v, String(f)) : penampil.teks(v, String(f))),
      }))
      .filter(({ teks, kita }) => teks !== kita);
    expect(salah).toEqual([]);
  });

  it('reads the workbook of them so, built-in formats too', async () => {
    const { lembar } = await bacaExcel(bukuFormat(PASANGAN));
    const salah = tampak
      .map(([f, v, teks], i) => ({
        f,
        v,
        teks: BEDA.get(kunci(f, v)) ?? rapi(teks),
        kita: rapi(lembar[0]?.sel[i]?.[0]?.teks ?? ''),
      }))
      .filter(({ teks, kita }) => teks !== kita);
    expect(salah).toEqual([]);
  });

  it('is still what LibreOffice shows (LKJIP_TULIS=1 writes it anew)', {
    ...butuhAlat('soffice'),
    timeout: 200_000,
  }, () => {
    const csv = lewatLibreOffice(
      bukuFormat(PASANGAN),
      'xlsx',
      'csv:Text - txt - csv (StarCalc):9,34,76',
      undefined,
      'id-ID',
    );
    const baris = new TextDecoder().decode(csv).split('\n');
    const isi = PASANGAN.map(([f, v], i) => [f, v, (baris[i] ?? '').replace(/^"(.*)"$/, '$1').replaceAll('""', '"')]);
    if (process.env['LKJIP_TULIS'] === '1') {
      const cara =
        'LibreOffice 7.4.7, id-ID: bukuFormat(PASANGAN) disimpan sebagai CSV seperti tampak; format, nilai tersimpan, teks';
      writeFileSync(BERKAS, `${JSON.stringify({ cara, tampak: isi }, null, 1)}\n`);
    }
    expect(isi).toEqual(tampak);
  });
});
