import { describe, expect, it } from 'vitest';
import {
  ArgumenTidakSah,
  gabungRekap,
  hasilDariJson,
  hasilKeJson,
  hitungCapaian,
  periksaSkala,
  rataRata,
  rekapKeJson,
  rekapLaporan,
  susunDokumen,
  tentukanPredikat,
} from '../../src/index.js';
import { lamaKerja } from '../alat/lama.js';
import { protoTercemar } from '../fuzz/penilai.js';
import { laporan } from './panggilan.js';

const lewatJson = (x: unknown) => JSON.parse(JSON.stringify(x));
// 2/3 × 100, whose decimal never ends: 66,67 by hand.
const hasil = lewatJson(hasilKeJson(hitungCapaian({ target: 3, realisasi: 2, polarisasi: 'maximize' })));
const kosong = lewatJson(hasilKeJson(hitungCapaian({ target: 3, realisasi: null, polarisasi: 'maximize' })));

/** Figures that somebody wrote into a file of figures. */
const PALSU: readonly (readonly [string, unknown])[] = [
  ['a value that is not the fraction', { ...hasil, nilai: '99' }],
  ['a rounded value that is not the fraction', { ...hasil, bulat: '99.00' }],
  ['a print that is not the fraction', { ...hasil, teks: '99,00' }],
  ['a fraction that is not the value', { ...hasil, pecahan: { pembilang: '99', penyebut: '1' } }],
  ['a status that there is not', { ...hasil, status: 'lulus' }],
  ['a status of Object', { ...hasil, status: 'constructor' }],
  ['an exponent in the fraction', { ...hasil, pecahan: { pembilang: '1e9999', penyebut: '1' } }],
  ['an exponent in the value', { ...hasil, nilai: '1e9999' }],
  ['a divisor of 0', { ...hasil, pecahan: { pembilang: '1', penyebut: '0' } }],
  ['a negative divisor', { ...hasil, pecahan: { pembilang: '-200', penyebut: '-3' } }],
  ['a million digits', { ...hasil, pecahan: { pembilang: '1'.repeat(1_000_000), penyebut: '3' } }],
  ['a million digits behind the point', { ...hasil, nilai: `0.${'6'.repeat(1_000_000)}` }],
  [
    'roots of a million digits',
    { ...hasil, pecahan: undefined, akar: [{ dasar: '2'.repeat(1_000_000), pangkat: '1/2' }] },
  ],
  [
    'a root of a millionth',
    { ...hasil, pecahan: undefined, akar: [{ dasar: '2', pangkat: '1/99999999999999999999' }] },
  ],
  ['a power that has no end', { ...hasil, pecahan: undefined, akar: [{ dasar: '9', pangkat: '9'.repeat(50) }] }],
  ['numbers that are numbers', { ...hasil, nilai: 66.67 }],
  ['NaN', { ...hasil, nilai: 'NaN' }],
  ['Infinity', { ...hasil, bulat: 'Infinity' }],
  ['no trace', { ...hasil, jejak: undefined }],
  ['a trace of nothing', { ...hasil, jejak: {} }],
  ['decimals beyond all', { ...hasil, jejak: { ...hasil.jejak, pembulatan: { desimal: 1e9, mode: 'potong' } } }],
  ['a rounding of Object', { ...hasil, jejak: { ...hasil.jejak, pembulatan: { desimal: 2, mode: 'constructor' } } }],
  ['no warnings', { ...hasil, peringatan: null }],
  ['no fraction, and digits of its own', { ...hasil, pecahan: undefined, nilai: '99', bulat: '99.00', teks: '99,00' }],
  ['no fraction, and a print of its own', { ...hasil, pecahan: undefined, bulat: '99.00', teks: '99,00' }],
  ['a trace of another figure', { ...hasil, jejak: { ...hasil.jejak, hasil: '99' } }],
  ['a trace that ends nowhere', { ...hasil, jejak: { ...hasil.jejak, hasil: '#99' } }],
  ['words of another figure', { ...hasil, jejak: { ...hasil.jejak, teks: '2 ÷ 3 × 100 = 99,00' } }],
  ['no reason', { ...kosong, alasan: undefined }],
  ['keys of a prototype alone', JSON.parse('{"__proto__":{"status":"terukur","nilai":"1"}}')],
];

describe('JSON of another hand', () => {
  it.each(PALSU)('a figure with %s is refused', async (_, data) => {
    const lama = await lamaKerja(() => expect(() => hasilDariJson(data as never)).toThrow(ArgumenTidakSah));
    expect(lama).toBeLessThan(5_000);
  });

  it('a figure whose parts disagree is refused also where it is counted with', () => {
    for (const palsu of [
      { ...hasil, nilai: '99' },
      { ...hasil, pecahan: { pembilang: '99', penyebut: '1' } },
    ]) {
      expect(() => rataRata([palsu, 1])).toThrow('nilai menurut pecahan');
      expect(() => tentukanPredikat(palsu, 'lan.empat-kelas')).toThrow('nilai menurut pecahan');
    }
    // The same figure as it was: (66,666… + 1) ÷ 2 = 33,8333….
    expect(rataRata([hasil, 1])).toMatchObject({ teks: '33,83' });
  });

  it('what the prototype is called is a key like any other', () => {
    const data = JSON.parse(
      JSON.stringify(hasil).replace('{', '{"__proto__":{"nilai":"99"},"constructor":{"prototype":{"x":1}},'),
    );
    expect(hasilDariJson(data)).toMatchObject({ teks: '66,67' });
    expect(protoTercemar()).toEqual([]);
  });

  it('a roll-up that went through JSON is none: its amounts are texts', () => {
    const rekap = rekapLaporan(laporan);
    for (const palsu of [lewatJson(rekapKeJson(rekap)), lewatJson(rekap)]) {
      expect(() => gabungRekap(palsu, palsu)).toThrow(ArgumenTidakSah);
      expect(() => rekapKeJson(palsu)).toThrow(/^rekapKeJson: rekap\./);
      expect(() => susunDokumen(palsu)).toThrow(/^susunDokumen: rekap\./);
    }
    const { kinerja } = rekap;
    const tanpa = { ...rekap, kinerja: { ...kinerja, rataRata: { ...kinerja.rataRata, status: 'lulus' } } };
    expect(() => susunDokumen(tanpa as never)).toThrow(
      'susunDokumen: rekap.kinerja.rataRata.status harus berupa salah satu dari terukur, tak-terukur, bukan lulus.',
    );
  });

  it.each([
    ['an interval that is none', { di: '[90, 10]' }],
    ['an interval of 100 letters', { di: `[${'9'.repeat(200)}, 1)` }],
    ['a rank that is none', { peringkat: 1e9 }],
    ['no code', { kode: undefined }],
    ['a class from elsewhere', { kode: { toString: 1 } }],
  ])('a scale with %s is refused', (_, ubah) => {
    const skala = {
      id: 'a',
      nama: 'A',
      satuan: 'persen',
      rentang: [{ di: '[0, 100]', kode: 'B', label: 'Baik', peringkat: 1 }],
      diAtas: 'tolak',
      diBawah: 'tolak',
      kutipan: [{ acuan: 'a', tempat: 'b', kedudukan: 'praktik' }],
    };
    expect(tentukanPredikat(50, skala as never)).toMatchObject({ label: 'Baik' });
    const palsu = { ...skala, rentang: [{ ...skala.rentang[0], ...ubah }] };
    expect(() => periksaSkala(palsu as never)).toThrow(ArgumenTidakSah);
    expect(() => tentukanPredikat(50, palsu as never)).toThrow(/^Skala tidak sah\. rentang\.0\./);
  });
});
