import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';
import { bukuDariCsv } from '../../../../src/tabel/dari-csv.js';

// By hand: 4.150 + 2.300 + 1.840 + 960 = 9.250; 3.920 + 2.275 + 1.600 + 955 = 8.750; of the second part alone 2.800 and 2.555.
const csv = (sela: string, pagu: string, realisasi: string, nomor = ''): string => {
  const n = (ke: number): string => (nomor === '' ? '' : `${ke},`);
  return `Tabel 4.2 Belanja per Bidang
${nomor}Bidang,Pagu,Realisasi
${n(1)}Kesekretariatan,4.150,3.920
${n(2)}Sarana,2.300,2.275
${sela}
${nomor}Bidang,Pagu,Realisasi
${n(3)}Pembinaan,1.840,1.600
${n(4)}Pengawasan,960,955
${nomor === '' ? '' : ','}Jumlah Keseluruhan,${pagu},${realisasi}
`;
};
const periksa = (teks: string) => periksaTabel(bukuDariCsv(teks, { berkas: 'data/belanja.csv', nama: 'belanja' }));
const temuan = (teks: string): string[] =>
  periksa(teks).temuan.map((t) => `${t.tingkat} ${t.kode} ${t.lokasi.sel} ${t.semestinya}`);

describe('a table that goes on below its heading, printed once more', () => {
  const sela = ['\nLanjutan Tabel 4.2', '\nTabel 4.2 (lanjutan)', '\nSambungan', ''];
  it.each(sela)('is added up whole, numbered or not: %j', (s) => {
    for (const nomor of ['', 'No,']) {
      expect(periksa(csv(s, '9.250', '8.750', nomor))).toMatchObject({ temuan: [], ringkasan: { tabel: 1 } });
      const sel = `${nomor === '' ? 'B' : 'C'}${s === '' ? 9 : 10}`;
      expect(temuan(csv(s, '9.520', '8.750', nomor))).toEqual([`galat P102 ${sel} 9.250`]);
    }
  });

  it('may have a total of its last part alone', () => {
    for (const s of sela) expect(temuan(csv(s, '2.800', '2.555'))).toEqual([]);
  });

  it('is another table where the same things come again, or the numbers begin anew', () => {
    const lain = csv('', '6.300', '6.000')
      .replace('Pembinaan,1.840,1.600', 'Kesekretariatan,4.000,3.800')
      .replace('Pengawasan,960,955', 'Sarana,2.300,2.200');
    expect(periksa(lain)).toMatchObject({ temuan: [], ringkasan: { tabel: 2 } });
    const baru = csv('', '2.800', '2.555', 'No,').replace('3,Pembinaan', '1,Pembinaan').replace('4,Peng', '2,Peng');
    expect(periksa(baru)).toMatchObject({ temuan: [], ringkasan: { tabel: 2 } });
  });
});
