import { expect, it } from 'vitest';
import { periksaKeJson } from '../../../src/periksa/keluaran/json.js';
import { hasilContoh, temuanTotal } from './contoh-hasil.js';

// The shape is the published contract: every key of a place is there, null where it does not apply.
it('writes the contract', () => {
  const hasil = periksaKeJson({ ...hasilContoh, temuan: [{ ...temuanTotal, diterima: 'diralat' }] }, [
    'tercetak/tabel-3-4-2.json',
  ]);
  expect(Object.keys(hasil)).toEqual(['versi', 'sumber', 'ringkasan', 'temuan', 'cakupan', 'kolom']);
  expect(hasil.ringkasan).toEqual({ tabel: 1, fakta: 1234, relasi: 20, konsisten: 18, temuan: 3 });
  expect(JSON.parse(JSON.stringify(hasil.temuan[0]))).toEqual({
    kode: 'P103',
    tingkat: 'galat',
    lokasi: { berkas: 'tercetak/tabel-3-4-2.json', lembar: null, tabel: 'Tabel 3.4.2', baris: 4, kolom: 6, sel: 'F4' },
    tercetak: '79,9',
    semestinya: '73,61',
    rumus: 'serapan',
    penjelasan: temuanTotal.penjelasan,
    terkait: expect.arrayContaining([
      { berkas: 'narasi.md', lembar: null, tabel: null, baris: 12, kolom: 39, sel: null, bagian: 'IKHTISAR' },
    ]),
    pesan: temuanTotal.pesan,
    saran: temuanTotal.saran,
    diterima: 'diralat',
  });
  expect(hasil.kolom[4]).toMatchObject({ judul: 'SASARAN', peran: null, aturan: null, lokasi: { sel: 'B1' } });
});

it('writes a place of which nothing is known, and no acceptance', () => {
  const hasil = periksaKeJson({ ...hasilContoh, temuan: [{ ...temuanTotal, lokasi: {}, terkait: [] }] }, []);
  expect(hasil.temuan[0]?.lokasi).toEqual({
    berkas: null,
    lembar: null,
    tabel: null,
    baris: null,
    kolom: null,
    sel: null,
  });
  expect(hasil.temuan[0]).not.toHaveProperty('diterima');
});

it('writes the page where one is known', () => {
  const lokasi = { ...temuanTotal.lokasi, halaman: 21 };
  const hasil = periksaKeJson({ ...hasilContoh, temuan: [{ ...temuanTotal, lokasi, terkait: [] }] }, []);
  expect(hasil.temuan[0]?.lokasi).toMatchObject({ halaman: 21, sel: 'F4' });
});
