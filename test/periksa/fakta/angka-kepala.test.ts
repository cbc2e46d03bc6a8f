import { describe, expect, it } from 'vitest';
import { apakahKepalaBerangka } from '../../../src/periksa/fakta/angka-kepala.js';
import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';

const kisi = (teks: string): string[][] =>
  teks
    .trim()
    .split('\n')
    .map((b) => b.split('|').map((s) => s.trim()));
const kepala = (teks: string): boolean => {
  const [pertama = [], ...bawah] = kisi(teks);
  return apakahKepalaBerangka(pertama, bawah);
};

describe('a first row with figures', () => {
  it.each([
    [
      'months that are counted',
      'Indikator|Target|1|2|3|4|5|6|7|8|9|10|11|12|Jumlah\nDokumen|12|1|1|1|1|1|1|1|1|1|1|1|1|12',
    ],
    ['classes', 'Kabupaten|Penduduk|Siswa|APK|<87|87 - 91|91 - 95|>95\nKab. Bogor|237,877|180,554|75.90|1|0|0|0'],
    ['quarters between words', 'Kegiatan|Pagu|1|2|3|4|Jumlah\nRapat|40|10|10|10|10|40'],
    ['categories and their total', 'Status|1|2|3|Total\nBuruh tetap|817.685|32.626|454.199|1.304.510'],
    ['categories with codes for the rest', 'Status|1|2|3|98|99|Total\nBuruh|817.685|32.626|454.199|-|12|1.304.522'],
    ['scores from the best down', 'Unsur|5|4|3|2|1|Jumlah\nProsedur|20|22|9|1|1|53'],
    ['births from none on', 'Umur Ibu|0|1|2|3|Total\n15-19|120|45|3|0|168'],
    ['years with a unit', 'Program|Rp 2022|Rp 2023|Rp Akhir\nProgram A|Rp 1.135.751|Rp 1.202.446|Rp 2.338.197'],
    ['years before a word', 'Program|2021 Pagu|2021 (%)|2022 Pagu|2022 (%)\nProgram A|400|75,00|500|80,00'],
    ['a name that begins with how many', 'No|7 Aspek Kelembagaan|Bobot|Nilai\n1|Struktur|40|32,50\n2|Proses|60|51,25'],
    ['so many months above figures', 'Bidang|12 Bulan Terakhir|Tahun Ini|Jumlah\nJalan|120|30|150\nAir|80|25|105'],
  ])('heads the table: %s', (_, teks) => expect(kepala(teks)).toBe(true));
  it.each([
    ['figures above figures', 'Kab. Bogor|237,877|180,554|75.90\nKab. Sukabumi|130,522|90,574|69.39'],
    ['a row that counts nothing', 'Pagu|40|50|60\nRealisasi|10|20|30'],
    ['figures beside months', 'Indikator|Target|1|2|3|17\nDokumen|12|1|1|1|3'],
    ['figures that go on from a count', 'Status|1|2|3|40|98|Total\nBuruh|4|5|6|7|8|30'],
    ['categories without what they come to', 'Status|1|2|3\nBuruh tetap|817.685|32.626|454.199'],
    ['figures that count on from somewhere', 'Rapat|7|8|9|Total\nPelatihan|3|4|8|15'],
    ['amounts that look like years', 'Buku|Rp 2000|Rp 1950|Rp 3950\nPensil|Rp 1500|Rp 1200|Rp 2700'],
    ['one word above figures', 'Uraian|Pagu|1|2|3\nRapat|satu|a|b|c'],
    ['figures with their unit', 'Renstra|2 dokumen|Bappeda|Triwulan I\nRenja|1 dokumen|40|50\nLKjIP|1 dokumen|30|20'],
  ])('does not: %s', (_, teks) => expect(kepala(teks)).toBe(false));
});

it('sums quarters whose headings are numbers', () => {
  // By hand: 120 + 100 + 90 + 80 = 390, 38 + 20 + 30 + 10 = 98, 64 + 51 + 20 + 7 = 142 and not 152.
  const { temuan } = periksaTabel({
    tabel: [
      {
        baris: kisi(
          'Kegiatan|Pagu|1|2|3|4|Jumlah\nRapat koordinasi|400|120|100|90|80|390\nCetak laporan|100|38|20|30|10|98\nPelatihan|150|64|51|20|7|152',
        ),
      },
    ],
  });
  expect(temuan.map((t) => [t.kode, t.tingkat, t.lokasi.sel, t.semestinya])).toEqual([['P102', 'galat', 'G4', '142']]);
});

it('sums the years of a plan whose money is headed by them', () => {
  // By hand: 1.018 + 1.077 = 2.095 million, 117 + 124 = 241, 900 + 920 = 1.820 and not 1.280; 2.035 + 2.121 = 4.156.
  const { temuan, cakupan } = periksaTabel({
    tabel: [
      {
        baris: kisi(
          'Program|Target 2022|Rp 2022|Target 2023|Rp 2023|Rp Akhir\n' +
            'A|3 dok|Rp 1.018.000.000|4 dok|Rp 1.077.000.000|Rp 2.095.000.000\n' +
            'B|7 dok|Rp 117.000.000|8 dok|Rp 124.000.000|Rp 241.000.000\n' +
            'C|5 dok|Rp 900.000.000|5 dok|Rp 920.000.000|Rp 1.280.000.000\n' +
            'Total||Rp 2.035.000.000||Rp 2.121.000.000|Rp 4.156.000.000',
        ),
      },
    ],
  });
  expect(temuan.map((t) => [t.kode, t.tingkat, t.lokasi.sel, t.semestinya])).toEqual([
    ['P102', 'galat', 'F4', '1.820.000.000'],
  ]);
  expect(cakupan.terikat).toBe(12);
});

// Realisasi 2023: 40 + 25 + 17 = 82; the sheet prints 83.
describe('a row of headings', () => {
  const temuan = (kepala: string) => {
    const baris = kisi(`${kepala}\n1|Kas|Rp|30|40\n2|Piutang|Rp|20|25\n3|Persediaan|Rp|11|17\n|Jumlah||61|83`);
    const { temuan, cakupan } = periksaTabel([{ baris }]);
    return [cakupan.angka, temuan.map((t) => [t.lokasi.sel, t.semestinya])];
  };
  it.each([
    ['No. (1)|Uraian (2)|Satuan (3)|2022 (4)|2023 (5)'],
    ['No|Uraian|Satuan|31 Desember 2022 (Rp)|31 Desember 2023 (Rp)'],
    ['No (1)|Uraian (2)|Satuan (3)|31 Desember 2022 (4)|31 Desember 2023 (5)'],
  ])('may have numbers, days and units behind its words: %s', (kepala) => {
    expect(temuan(kepala)).toEqual([8, [['E5', '82']]]);
  });
});

// Staff of Gorontalo: 43 + 1.000 + 2.805 + 1.585 = 5.433; 40 + 923 + 2.808 + 1.585 = 5.356; 39 + 794 + 2.452 + 1.229 = 4.514.
describe('numbered rows', () => {
  const hasil = (dua: string) => {
    const baris = kisi(`#|Jenis Data|Tahun|||Satuan|Sumber
||2015|2016|2017||
II.|Kepegawaian|||||
|1. Jumlah Pegawai Berdasarkan Golongan|5433|5356|4514|Orang|Badan Kepegawaian
|1. Golongan I|43|40|39|Orang|Badan Kepegawaian
|2. Golongan II|1000|${dua}|794|Orang|Badan Kepegawaian
|3. Golongan III|2805|2808|2452|Orang|Badan Kepegawaian
|4. Golongan IV|1585|1585|1229|Orang|Badan Kepegawaian`);
    return periksaTabel([{ baris }]);
  };
  it('are no heading, and their names no figures', () => {
    expect(hasil('923').cakupan.angka).toBe(15);
    expect(hasil('923').temuan).toEqual([]);
  });
  it('are called by what stands before their figures', () => {
    expect(hasil('932').temuan.map((t) => t.uraian)).toEqual(['1. Jumlah Pegawai Berdasarkan Golongan']);
  });
});

// Cases by how long they took: 23 + 365 + 985 + 115 = 1.488; 23 + 102 + 230 = 355; 115 + 11 + 56 = 182.
describe('classes in the second row of a heading', () => {
  const sel = (akhir: string) =>
    periksaTabel([
      {
        baris: kisi(`No|Jenis Perkara|Lamanya (bulan)||||Jumlah
||1 sd 3|3 s.d. 6|6 - 12|> 24|
1|Perdata|23|365|985|115|1.488
2|Perdata Khusus|102|311|65|11|489
3|Pidana|230|713|163|56|1.162
|Jumlah|355|1.389|1.213|${akhir}|3.139`),
      },
    ]);
  it('are no figures', () => {
    expect(sel('182').cakupan.angka).toBe(20);
    expect(sel('182').temuan).toEqual([]);
    expect(sel('128').temuan.map((t) => [t.tingkat, t.lokasi.sel, t.semestinya])).toEqual([['galat', 'F6', '182']]);
  });
});

describe('a heading that begins with how many', () => {
  it('leaves its table bound', () => {
    // By hand: 18.332.500 + 1.000.000 = 19.332.500; 2.875.000 + 19.332.500 = 22.207.500.
    const baris = kisi(`
      No|8 Standar Pendidikan|Belanja||Jumlah
      ||Barang dan Jasa|Modal|
      1|Standar Isi|2.875.000|0|2.875.000
      2|Standar Proses|18.332.500|1.000.000|19.332.500
      |Jumlah|21.207.500|1.000.000|22.270.500`);
    const { temuan } = periksaTabel([{ baris }]);
    expect(temuan.map((t) => [t.tingkat, t.lokasi.sel, t.semestinya])).toEqual([['galat', 'E5', '22.207.500']]);
  });
});
