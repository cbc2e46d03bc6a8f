import { describe, expect, it } from 'vitest';
import { periksaTabel } from '../../../../src/periksa/periksa-tabel.js';

const periksa = (teks: readonly string[]) =>
  periksaTabel({ tabel: [], narasi: teks.map((t, i) => ({ teks: t, baris: i + 1 })) }).temuan.map(
    (t) => `${t.tingkat} ${t.tercetak} ${t.semestinya} | ${t.pesan}`,
  );
const diam = (...teks: string[]) => expect(periksa(teks)).toEqual([]);

describe('parts that are called otherwise than their whole', () => {
  // By hand: 412 + 377 = 789; 236 + 118 = 354; 4.127 + 318 = 4.445; 507 + 246 + 114 = 867; 2.514.300.250 + 431.275.500 + 12.400.750 = 2.957.976.500.
  it.each([
    'Jumlah penduduk Desa Sukaraya adalah 789 jiwa, terdiri dari 412 laki-laki dan 377 perempuan.',
    'Sampai Juni tercatat 354 kasus yang masuk, terdiri dari 236 perkara gugatan dan 118 permohonan.',
    'Surat yang diterima berjumlah 867 surat, dengan klasifikasi surat biasa berjumlah 507 surat, surat penting berjumlah 246 surat ditambah undangan 114 surat.',
    'Berkas yang masuk mencapai 4.445 berkas. Rinciannya, 4.127 berkas tahun ini ditambah sisa tahun 2021, yakni 318 berkas.',
    'Belanja daerah sebesar Rp2.957.976.500 meliputi belanja operasi Rp2.514.300.250, belanja modal Rp431.275.500 dan belanja tak terduga Rp12.400.750.',
    'Tamu masuk melalui 14 pintu sebanyak 354 tamu yang terbagi dari 236 merupakan tamu biasa dan sebanyak 118 tamu khusus.',
  ])('make it: %s', (teks) => diam(teks));

  it.each([
    // 412 + 377 = 789: 798 has its last two in each other's place, or 412 is 421; 377 would be 386.
    [
      'Jumlah penduduk Desa Sukaraya adalah 798 jiwa, terdiri dari 412 laki-laki dan 377 perempuan.',
      ['galat 798 789', '412'],
    ],
    // 236 + 118 = 354: 384 misses by 30, which any of the three may.
    [
      'Sampai Juni tercatat 384 kasus yang masuk, terdiri dari 236 perkara gugatan dan 118 permohonan.',
      ['galat 384 354', '236', '118'],
    ],
    // 507 + 246 + 114 = 867.
    [
      'Surat yang diterima berjumlah 897 surat, dengan klasifikasi surat biasa berjumlah 507 surat, surat penting berjumlah 246 surat ditambah undangan 114 surat.',
      ['galat 897 867'],
    ],
    // 4.127 + 318 = 4.445.
    [
      'Berkas yang masuk mencapai 4.545 berkas. Rinciannya, 4.127 berkas tahun ini ditambah sisa tahun 2021, yakni 318 berkas.',
      ['galat 4.545 4.445', '4.127', '318'],
    ],
    // 2.514.300.250 + 431.275.500 + 12.400.750 = 2.957.976.500, printed with 8 for 5.
    [
      'Belanja daerah sebesar Rp2.987.976.500 meliputi belanja operasi Rp2.514.300.250, belanja modal Rp431.275.500 dan belanja tak terduga Rp12.400.750.',
      ['galat 2.987.976.500 2.957.976.500', '2.514.300.250', '431.275.500', '12.400.750'],
    ],
    // 1.218.450 + 731.622 = 1.950.072.
    [
      'Target perekaman sebesar 1.980.072 jiwa. Jumlah ini berdasarkan tambahan penduduk sebanyak 1.218.450 jiwa serta sisa sebesar 731.622 jiwa.',
      ['galat 1.980.072 1.950.072', '1.218.450', '731.622'],
    ],
    // 236 + 118 = 354.
    [
      'Tamu masuk melalui 14 pintu sebanyak 384 tamu yang terbagi dari 236 merupakan tamu biasa dan sebanyak 118 tamu khusus.',
      ['galat 384 354', '236', '118'],
    ],
  ])('do not: %s', (teks, harap) => {
    const [satu = '', ...lagi] = periksa([teks]);
    expect(lagi).toEqual([]);
    for (const h of harap) expect(satu).toContain(h);
  });

  it('of either sex need no slip to be wrong', () => {
    // 600 + 510 = 1.110, and no digit of one of the three makes it right.
    expect(periksa(['Jumlah warga sebanyak 1.024 jiwa terdiri dari 600 laki-laki dan 510 perempuan.'])[0]).toContain(
      'galat 1.024 1.110',
    );
  });
});

// By hand: 1.200.345.600 + 2.300.456.700 = 3.500.802.300; 1.100.234.500 + 2.250.345.600 = 3.350.580.100.
describe('parts with the plan and the result of each', () => {
  const bagian = (transfer: string) =>
    `Terdiri dari PAD dianggarkan sebesar Rp1.200.345.600 terealisasi sebesar Rp1.100.234.500, dan dana transfer dianggarkan sebesar Rp${transfer} terealisasi sebesar Rp2.250.345.600.`;
  const induk = (rencana: string) => `Pendapatan dianggarkan sebesar Rp${rencana} terealisasi sebesar Rp3.350.580.100.`;

  it('make the plan and the result', () => diam(induk('3.500.802.300'), bagian('2.300.456.700')));
  it('do not make the plan', () => {
    const [satu = '', ...lagi] = periksa([induk('3.500.802.300'), bagian('2.300.459.700')]);
    expect(lagi).toEqual([]);
    expect(satu).toContain('galat 3.500.802.300 3.500.805.300');
    expect(satu).toContain('2.300.459.700');
  });
  // The whole leaves out the third: 3.500.802.300 of 3.500.802.300 + 40.500.600.
  it('make it without the last of them', () =>
    diam(
      induk('3.500.802.300'),
      `${bagian('2.300.456.700').slice(0, -1)} serta hibah dianggarkan sebesar Rp40.500.600.`,
    ));
});

describe('lists that look like parts of a whole', () => {
  it.each([
    // 236 + 108 = 344, and ten are told in words, or in the next sentence.
    'Sampai Juni tercatat 354 kasus, terdiri dari 236 perkara gugatan dan 108 permohonan, sisanya banding.',
    'Sampai Juni tercatat 354 kasus, terdiri dari 236 perkara gugatan dan 108 permohonan. Sisanya perkara banding.',
    'Sampai Juni tercatat 354 kasus, terdiri dari 236 perkara gugatan dan 108 permohonan. Kasus banding ada 10 buah.',
    'Sampai Juni tercatat 354 kasus, diantaranya terdiri dari 236 perkara gugatan dan 108 permohonan.',
    'Sampai Juni tercatat 354 kasus, meliputi 236 perkara gugatan, 108 permohonan dan lainnya.',
    'Sampai Juni tercatat 354 kasus, meliputi 236 perkara gugatan, 108 permohonan, dll.',
    // What holds other things is not made of them.
    'Terdapat 150 desa yang terdiri dari 138 dusun dan 32 RT.',
    'Sebanyak 125 KK terdiri dari 102 petani dan 43 nelayan.',
    'Kecamatan ini memiliki 2 kelurahan yang terdiri dari 5 RW dan 6 RT.',
    // Groups that overlap, or of other years, means and comparisons.
    'Peserta sebanyak 354 orang terdiri dari 236 guru dan 210 perempuan.',
    'Pada tahun 2022 tercatat 354 kasus, terdiri dari 236 gugatan pada tahun 2021 dan 108 permohonan pada tahun 2020.',
    'Tercatat 354 kasus, terdiri dari rata-rata 236 kasus dan 108 permohonan.',
    'Tercatat 354 kasus, terdiri dari 236 gugatan, naik 108 dibandingkan tahun sebelumnya.',
    'Anggaran Rp2.957.976.500 mencakup 2.514.300 jiwa dan 431.275 keluarga.',
    // Two lists, no list, and one of which the whole is not there.
    'Tercatat 354 kasus, terdiri dari 236 gugatan yang meliputi 108 cerai.',
    'Rinciannya, 236 perkara gugatan dan 108 permohonan.',
    'Kasus sebanyak 354. Perkara meliputi 236 gugatan dan 108 permohonan.',
    // 236 + 18 = 254, but round figures and short ones come out by chance.
    'Tersedia 40 kasus, terdiri dari 25 gugatan dan 13 permohonan.',
    // What the whole is held against: 80,1 × 1,25 ≈ 100,2 = 75,1 + 25,1 makes no 80,1.
    'Pendapatan naik 25% dibandingkan tahun 2022 sebesar Rp95.127.450, yang terdiri dari pajak Rp75.127.400 dan retribusi Rp25.000.050.',
  ])('%s', (teks) => diam(teks));
});

describe('a list that other things follow', () => {
  const salah = (teks: string, ...lain: string[]) =>
    expect(periksa([teks]).map((t) => t.split(' | ')[0])).toEqual(lain);
  // By hand: 412 + 377 = 789; 1.236 + 1.118 = 2.354; 1.301 + 1.202 = 2.503.
  it('ends where another thing is counted, or told of', () => {
    salah(
      'Jumlah penduduk 798 jiwa terdiri dari laki-laki 412 jiwa dan perempuan 377 jiwa, dengan 203 KK.',
      'galat 798 789',
    );
    salah(
      'Jumlah penduduk 798 jiwa terdiri dari laki-laki 412 jiwa dan perempuan 377 jiwa dengan jumlah kepala keluarga 203 KK.',
      'galat 798 789',
    );
    diam('Jumlah penduduk 789 jiwa terdiri dari laki-laki 412 jiwa dan perempuan 377 jiwa, dengan 203 KK.');
    diam('Peserta 798 orang terdiri dari 412 orang guru dan 377 orang staf, dikurangi 9 orang yang izin.');
  });
  it('ends with its sentence, unless that goes on in the next', () => {
    salah(
      'Tercatat 798 kasus, terdiri dari 412 gugatan dan 377 permohonan. Ia juga menyebut 5 hakim.',
      'galat 798 789',
    );
    diam('Tercatat 798 kasus, terdiri dari 412 gugatan dan 377 permohonan. Terdapat juga 9 kasus banding.');
  });
  it('may be one of two in a sentence, each with its whole', () => {
    const dua = (satu: string, dua: string) =>
      `Tahun lalu tercatat ${satu} berkas terdiri dari 1.236 berkas izin dan 1.118 berkas rekomendasi, dan kini ${dua} berkas terdiri dari 1.301 berkas izin dan 1.202 berkas rekomendasi.`;
    diam(dua('2.354', '2.503'));
    salah(dua('2.354', '2.563'), 'galat 2.563 2.503');
    salah(dua('2.854', '2.503'), 'galat 2.854 2.354');
  });
  it.each(['Yang terdiri dari', 'Jumlah tersebut, terdiri atas'])('may begin the next sentence: %s', (awal) => {
    const teks = (jumlah: string) =>
      `Jumlah siswa mencapai ${jumlah} siswa. ${awal} 1.236 siswa SD dan 1.118 siswa SMP.`;
    diam(teks('2.354'));
    salah(teks('2.854'), 'galat 2.854 2.354');
  });
});
