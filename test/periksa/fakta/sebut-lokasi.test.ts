import { describe, expect, it } from 'vitest';
import { sebutLokasi } from '../../../src/periksa/fakta/sebut-lokasi.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

describe('a place is named from where it is told', () => {
  const asal = { berkas: 'bab/III.docx', tabel: 'Tabel 3.1', sel: 'B2' };
  it.each([
    ['in the same table', [{ ...asal, sel: 'B3' }], 'B3'],
    ['in another table', [{ ...asal, tabel: 'Tabel 3.2' }], 'Tabel 3.2 B2'],
    ['in another file', [{ ...asal, berkas: 'bab/lampiran.xlsx' }], 'lampiran.xlsx Tabel 3.1 B2'],
    ['in another file that its table is called by', [{ berkas: 'x\\iku.csv', tabel: 'iku', sel: 'B2' }], 'iku.csv B2'],
    ['in a text of another file', [{ berkas: 'b.docx', baris: 8, halaman: 1 }], 'b.docx alinea 8 (hlm. 1)'],
    [
      'each once',
      [
        { ...asal, sel: undefined, tabel: undefined, baris: 8, halaman: 1 },
        { ...asal, tabel: undefined, sel: undefined, baris: 8, kolom: 9, halaman: 1 },
        { ...asal, sel: 'D5' },
      ],
      'alinea 8 (hlm. 1) dan D5',
    ],
  ])('%s', (_, lokasi, id) => expect(sebutLokasi(lokasi as never, asal).id).toBe(id));

  // By hand: 66,5 / 70 = 95 and 68 / 70 = 97,14.
  it('in what tables print differently', () => {
    const kinerja = (r: string, c: string) => [
      ['Indikator', 'Target', 'Realisasi', 'Capaian'],
      ['Nilai SAKIP', '70', r, c],
      ['Indeks layanan', '80', '84', '105,00'],
    ];
    const { temuan } = periksaTabel([
      { berkas: 'Dinas A.docx', nama: 'Tabel 3.1', baris: kinerja('66,5', '95,00') },
      { berkas: 'Dinas A lampiran.xlsx', nama: 'Tabel 3.1', baris: kinerja('68', '97,14') },
    ]);
    expect(temuan.map((t) => t.pesan)).toEqual([
      'C2: realisasi "Nilai SAKIP" tercetak 68, di tempat lain 66,5 (Dinas A.docx Tabel 3.1 C2).',
      'D2: capaian "Nilai SAKIP" tercetak 97,14, di tempat lain 95,00 (Dinas A.docx Tabel 3.1 D2).',
    ]);
  });
});
