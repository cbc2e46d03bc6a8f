import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';

// Tables that nobody here made, as they were found and with one figure changed; what is expected is computed by hand.
const temuan = (teks: string) =>
  periksaTabel([
    {
      baris: teks
        .trim()
        .split('\n')
        .map((b) => b.split('|').map((s) => s.trim())),
    },
  ]).temuan;
const ringkas = (teks: string) =>
  temuan(teks).map((t) => [t.tingkat, t.kode, t.lokasi.sel, (t.atau ?? []).map((l) => l.sel)]);

describe('figures that were rounded one by one', () => {
  // sensus.bps.go.id, Long Form 2020: 153.901 + 147.424 = 301.325, 82.477 + 84.421 = 166.898, 39.922 + 41.233 = 81.155.
  const penduduk = (kecil: string) => `
    Umur|Laki-laki|Perempuan|Jumlah
    5-9|153.901|147.424|301.324
    10-14|147.838|140.326|288.164
    45-49|82.477|84.421|166.899
    60-64|39.922|41.233|${kecil}
    65-69|29.186|29.282|58.468`;
  it('are so too where a row has fewer than a hundred thousand', () => {
    expect(ringkas(penduduk('81.154')).filter(([t, k]) => t !== 'catatan' || k !== 'P302')).toEqual([]);
  });
  it('and a slip beside them is one', () => {
    expect(ringkas(penduduk('81.754')).filter(([t]) => t === 'galat')).toEqual([
      ['galat', 'P102', 'D5', expect.any(Array)],
    ]);
  });
});

describe('a share of three rows', () => {
  // Polewali Mandar 2022: 805.369.584 ÷ 808.430.200 = 99,62 %; the sum of the two amounts is that of the first row.
  const anggaran = (persen: string) => `
    Sub Kegiatan|Alokasi|TW 1|TW 2|TW 3|TW 4|Jumlah|Realisasi(%)
    Rencana Anggaran|1,004,422,800|177,776,900|217,285,100|159,227,092|446,683,866|1,000,972,958|99.66
    Perda APBD|808,430,200|177,776,900|139,800,500|156,653,392|331,138,792|805,369,584|${persen}
    Perda Perubahan|195,992,600||77,484,600|2,573,700|115,545,074|195,603,374|99.80`;
  it('holds as it is printed', () => expect(ringkas(anggaran('99.62'))).toEqual([]));
  it.each(['99.60', '99.12', '89.62'])('accuses no budget where %s stands for 99.62', (persen) => {
    expect(ringkas(anggaran(persen)).filter(([t, , sel]) => t === 'galat' && String(sel).startsWith('B'))).toEqual([]);
  });
});

// Profil Kesehatan Jawa Tengah 2021: 224 + 15 = 239 villages, 269 + 15 = 284.
const desa = (dua: string, nomor = '4|5|6|7') => `
  No|Kabupaten|Desa|Kelurahan|Desa + Kelurahan|Laki-laki|Perempuan
  1|2|3|${nomor}
  1|Kab.Cilacap|269|15|284|990.372|973.452
  2|Kab.Banyumas|301|30|331|900.919|888.711
  3|Kab.Purbalingga|224|${dua}|239|509.854|497.940
  4|Kab.Kebumen|449|11|460|690.026|671.887`;
it('a count of two digits may be the one that slipped', () => {
  const [satu] = temuan(desa('14'));
  expect([satu?.tingkat, satu?.kode]).toEqual(['galat', 'P102']);
  expect([satu?.lokasi.sel, ...(satu?.atau ?? []).map((l) => l.sel)].sort()).toEqual(['C5', 'D5', 'E5']);
});
it.each(['4|5|6|8', '4|4|6|7', '4|55|6|7'])(
  'a misprint in the row of column numbers is no figure: 1 2 3 %s',
  (nomor) => {
    expect(ringkas(desa('15', nomor))).toEqual([]);
  },
);

// Realisasi APBDes Desa Tiga 2022: the code of a row stands under the heading of its name.
it.each([
  ['4.1.', '4.1.4.', '4.2.'],
  ['01', '02', '03'],
  ['1.', '2.', '3.'],
])('numbers of rows are no figures: %s, %s, %s', (a, b, c) => {
  const isi = `
    Uraian||Anggaran (Rp)|Realisasi (Rp)|Lebih/(Kurang)(Rp)|Persentase (%)
    ${a}|Bidang Pemerintahan Desa|1.447.999.360,00|1.315.614.368,00|132.384.992,00|90,86
    ${b}|Bidang Pembangunan Desa|676.778.342,00|623.152.000,00|53.626.342,00|92,08
    ${c}|Bidang Pembinaan|714.216.124,00|652.915.000,00|61.301.124,00|91,42`;
  expect(ringkas(isi)).toEqual([]);
});

// LKjIP Manggarai Timur 2019, Tabel 3.8: the columns of earlier years hold results, their last row the mean of achievements that are not
// printed; (87,10 + 96,54 + 72,52) ÷ 3 = 85,3867, cut to 85,38.
describe('a row of means', () => {
  const tabel = (rata2018: string, capaian = '85,38') => `
    No|Indikator|Capaian 2017|Capaian 2018|Target|Realisasi|Capaian 2019
    1.|Angka Kematian Ibu per 100.000 KH|0,19|0,17|0,16|0,19|87,10
    2.|Angka Kematian Bayi per 1.000 KH|8,17|8,10|9,20|9,53|96,54
    3.|Angka Kematian Balita per 1.000 KH|2,41|0,30|0,64|0,18|72,52
    |Rata-rata Capain Kinerja|83,14|${rata2018}|||${capaian}`;
  it('of figures that stand elsewhere says nothing of those above it', () => {
    expect(ringkas(tabel('91,02')).filter(([t]) => t !== 'catatan')).toEqual([]);
  });
  it('is still the mean of its column where it can be', () => {
    expect(ringkas(tabel('91,02', '58,38')).filter(([t]) => t !== 'catatan')).toEqual([
      ['galat', 'P104', 'G5', expect.any(Array)],
    ]);
  });
  it('is compared with the sentence of its own year only', () => {
    const teks =
      'Rata-rata capaian kinerja tahun 2019 sebesar 85,38 %, mengalami penurunan jika dibandingkan dengan rata-rata capaian kinerja tahun sebelumnya 2018 sebesar 91,02 %.';
    const baris = tabel('91,02')
      .trim()
      .split('\n')
      .map((b) => b.split('|').map((s) => s.trim()));
    const { temuan: semua } = periksaTabel({ tabel: [{ baris }], narasi: [{ teks }] });
    expect(semua.filter((t) => t.kode === 'P210').map((t) => [t.tingkat, t.tercetak, t.pesan])).toEqual([
      ['catatan', '85,38', 'baris 1: rata-rata capaian kinerja tercetak 85,38, di tempat lain 85,39 (hitungan G5).'],
    ]);
  });
});

// Formulir E.80, Dinas Kesehatan Tanjung Jabung Barat 2016–2019: the years of the plan are counted below each group. 3.741.000 ÷ 200.000.000 =
// 1,87 %, 216.879.966 ÷ 250.000.000 = 86,75 %, 9.365.910 ÷ 200.000.000 = 4,68 %, 935.291.824 ÷ 950.000.000 = 98,45 %.
describe('years of a plan that are only counted', () => {
  const e80 = (nomor: string) => `
    Kegiatan|Target Tahun ke-||||Realisasi Tahun ke-||||Rasio pada Tahun ke-|||
    |${nomor}
    |K|Rp|K|Rp|K|Rp|K|Rp|K|Rp|K|Rp
    Surat menyurat|12|200,000,000|12|200,000,000|12|3,741,000|12|9,365,910|100%|1.87%|100%|4.68%
    Komunikasi|12|250,000,000|12|950,000,000|12|216,879,966|12|935,291,824|100%|86.75%|100%|98.45%`;
  it.each(['1||2||1||2||1||2|', '1||2||1||2||||2|', '1||2||||||||'])('are no figures: %s', (nomor) => {
    expect(ringkas(e80(nomor))).toEqual([]);
  });
});

// Our own template: 98.765.432 + 197.530.864 = 296.296.296 by the pattern of the example, and 123.456.792 + 246.913.581 is three more than 370.370.370.
it('codes of one level are no parts of each other', () => {
  expect(
    ringkas(`
      Kode|Nama|Pagu|Realisasi|Serapan (%)
      1.01.02.2.01.01|Sub-kegiatan 1|123.456.792|98.765.432|80,00
      1.01.02.2.01.02|Sub-kegiatan 2|246.913.581|197.530.864|80,00
      1.01.02.2.01.03|Sub-kegiatan 3|370.370.370|296.296.296|80,00`),
  ).toEqual([]);
});
