import { describe, expect, it } from 'vitest';
import { bangunTabel, barisBerpemilik, kolom } from '../../src/laporan/bangun-tabel.js';

describe('the note of a figure that was not made in the usual way', () => {
  const sel = { nilai: '120', teks: '120,00', cara: 'dibatasi 120' };
  const isi = { id: 't', nama: 'Tabel 1', judul: 'Contoh' };
  // A row is called by its own texts, and otherwise as every note calls it: by a code that names its owner.
  it('names the row by its last text before the figures, or by what it is called', () => {
    const capaian = kolom('capaian', 'Capaian', 'persen', 1);
    const baris = [barisBerpemilik('S1', 'S1.IK2', { capaian: sel, uraian: { nilai: 'Umur', teks: 'Umur' } })];
    const uraian = kolom('uraian', 'Uraian', 'teks', 1);
    expect(bangunTabel({ ...isi, kolom: [uraian, capaian], baris }).catatan).toEqual([
      'Keterangan: Umur, Capaian: dibatasi 120.',
    ]);
    expect(bangunTabel({ ...isi, kolom: [capaian], baris }).catatan).toEqual([
      'Keterangan: S1.IK2, Capaian: dibatasi 120.',
    ]);
  });
});
