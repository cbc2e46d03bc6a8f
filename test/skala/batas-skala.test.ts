import { describe, expect, it } from 'vitest';
import { daftarSkala, type IdSkala } from '../../src/skala/daftar.js';
import { tentukanPredikat } from '../../src/skala/tentukan-predikat.js';

const kelas = (nilai: string, skala: IdSkala): string => {
  const p = tentukanPredikat(nilai, skala);
  return p.status === 'kelas' ? p.kode : p.alasan;
};

/** Every bound of every scale with a value just beside it, by hand from the printed table or the application's conditions. */
const batas: Record<IdSkala, readonly string[]> = {
  'lan.empat-kelas': [
    '-0.01 di-bawah-skala',
    '0 K',
    '54.99 K',
    '55 C',
    '69.99 C',
    '70 B',
    '84.99 B',
    '85 SB',
    '100 SB',
    '100.01 SB',
  ],
  'lan.empat-kelas-cetakan-3-1': [
    ...[
      '-0.01 di-bawah-skala',
      '0 K',
      '54.99 K',
      '55 C',
      '69.99 C',
      '70 celah-skala',
      '72 celah-skala',
      '74.99 celah-skala',
    ],
    ...['75 B', '84.99 B', '85 SB', '100 SB', '111.1 SB'],
  ],
  'wp-sipd.empat-kelas': ['-5 K', '0 K', '54.99 K', '55 C', '74.99 C', '75 B', '99.99 B', '100 SB', '250 SB'],
  'permendagri-86-2017.lima-kelas': [
    ...['-1 SR', '50 SR', '50.01 celah-skala', '50.99 celah-skala', '51 R', '65 R', '65.5 celah-skala', '66 S', '75 S'],
    ...['75.5 celah-skala', '76 T', '90 T', '90.5 celah-skala', '91 ST', '100 ST', '102.5 ST'],
  ],
  // domain table, row lantai: 90,5 T; 90 T; 75,5 S; 65,5 R; 50,5 SR
  'permendagri-86-2017.lantai': [
    '50.5 SR',
    '50.99 SR',
    '51 R',
    '65.5 R',
    '66 S',
    '75.5 S',
    '76 T',
    '90 T',
    '90.5 T',
    '90.99 T',
    '91 ST',
    '120 ST',
  ],
  // row bulat: 90,5 ST; 90 T; 75,5 T; 65,5 S; 50,5 R
  'permendagri-86-2017.bulat': [
    '50.49 SR',
    '50.5 R',
    '65.49 R',
    '65.5 S',
    '75.49 S',
    '75.5 T',
    '90 T',
    '90.49 T',
    '90.5 ST',
    '91 ST',
    '120 ST',
  ],
  // row batas_atas_inklusif: 90,5 ST; 90 T; 75,5 T; 65,5 S; 50,5 R
  'permendagri-86-2017.batas-atas-inklusif': [
    '50 SR',
    '50.5 R',
    '65 R',
    '65.5 S',
    '75 S',
    '75.5 T',
    '90 T',
    '90.5 ST',
    '100 ST',
    '120 ST',
  ],
  // row e81_ekspor: 90,5 ST; 90 T; 75,5 S; 65,5 R; 50,5 SR
  'permendagri-86-2017.e81-ekspor': [
    ...[
      '-1 SR',
      '50.5 SR',
      '50.99 SR',
      '51 R',
      '65.5 R',
      '65.99 R',
      '66 S',
      '75.5 S',
      '75.99 S',
      '76 T',
      '90 T',
      '90.01 ST',
    ],
    ...['90.5 ST', '100 ST', '120 ST'],
  ],
  'permendagri-86-2017.sangat-baik': [
    ...[
      '50 SK',
      '50.5 celah-skala',
      '51 K',
      '65 K',
      '65.5 celah-skala',
      '66 C',
      '75 C',
      '75.5 celah-skala',
      '76 B',
      '90 B',
    ],
    ...['90.5 celah-skala', '91 SB', '100 SB', '102.5 SB'],
  ],
  'akip.permenpanrb-88-2021': [
    ...[
      '-1 di-bawah-skala',
      '0 celah-skala',
      '0.01 D',
      '30 D',
      '30.01 C',
      '50 C',
      '50.01 CC',
      '60 CC',
      '60.01 B',
      '70 B',
    ],
    ...['70.01 BB', '80 BB', '80.01 A', '90 A', '90.01 AA', '100 AA', '100.01 di-atas-skala'],
  ],
  'akip.trenggalek': [
    ...[
      '-1 di-bawah-skala',
      '0 D',
      '29.99 D',
      '30 C',
      '49.99 C',
      '50 CC',
      '59.99 CC',
      '60 B',
      '69.99 B',
      '70 BB',
      '79.99 BB',
    ],
    ...['80 A', '89.99 A', '90 AA', '100 AA', '100.01 di-atas-skala'],
  ],
  'akip.sakip2020': [
    ...[
      '-1 di-bawah-skala',
      '0 D',
      '39.99 D',
      '40 C',
      '49.99 C',
      '50 CC',
      '59.99 CC',
      '60 B',
      '69.99 B',
      '70 BB',
      '79.99 BB',
    ],
    ...['80 A', '89.99 A', '90 AA', '100 AA', '100.01 di-atas-skala'],
  ],
  'akip.enam-kelas-maluku-tengah': [
    ...[
      '-1 di-bawah-skala',
      '0 K',
      '30 K',
      '30.01 AK',
      '50 AK',
      '50.01 CB',
      '65 CB',
      '65.01 B',
      '75 B',
      '75.01 SB',
      '84.99 SB',
    ],
    ...['85 celah-skala', '85.01 M', '100 M', '111.1 M'],
  ],
  'skm.permenpanrb-14-2017': [
    ...[
      '24.99 di-bawah-skala',
      '24.995 D',
      '25 D',
      '64.99 D',
      '64.994 D',
      '64.995 C',
      '65 C',
      '76.6 C',
      '76.604 C',
      '76.605 B',
    ],
    ...['76.61 B', '82 B', '88.3 B', '88.3049 B', '88.305 A', '88.31 A', '100 A', '100.01 di-atas-skala'],
  ],
  'skm.permenpanrb-14-2017-ni': [
    ...[
      '0.99 di-bawah-skala',
      '1 D',
      '2.5996 D',
      '2.5997 D',
      '2.5998 C',
      '2.6 C',
      '3.064 C',
      '3.0641 C',
      '3.0642 B',
      '3.0644 B',
    ],
    ...['3.532 B', '3.5321 B', '3.5322 A', '3.5324 A', '4 A', '4.01 di-atas-skala'],
  ],
  'skm.kep-25-mpan-2-2004': [
    ...[
      '24.99 di-bawah-skala',
      '25 D',
      '43.75 D',
      '43.754 D',
      '43.755 C',
      '43.76 C',
      '62.5 C',
      '62.505 B',
      '62.51 B',
      '65 B',
    ],
    ...['81.25 B', '81.255 A', '81.26 A', '100 A', '100.01 di-atas-skala'],
  ],
  'nka.pmk-62-2023': [
    '0 SK',
    '50 SK',
    '50.01 K',
    '58.985 K',
    '60 K',
    '60.01 C',
    '80 C',
    '80.01 B',
    '90 B',
    '90.095 SB',
    '100 SB',
    '120 SB',
  ],
  'iki.permenpanrb-8-2021': [
    ...[
      '0 SK',
      '59 SK',
      '59.5 celah-skala',
      '60 K',
      '79 K',
      '79.5 celah-skala',
      '80 C',
      '98 C',
      '99 C',
      '99.5 celah-skala',
      '100 B',
    ],
    ...['100.5 celah-skala', '101 SB', '110 SB', '110.01 SB'],
  ],
  'semarang.penilaian-opd': [
    '0 SK',
    '59.99 SK',
    '60 K',
    '69.99 K',
    '70 BP',
    '79.99 BP',
    '80 B',
    '89.99 B',
    '90 I',
    '100 I',
    '104 I',
  ],
  'status.efektivitas': [
    '0 tidak-mencapai',
    '99.996 tidak-mencapai',
    '100 mencapai',
    '100.0001 melebihi',
    '102.5 melebihi',
  ],
  'status.kategori-cetakan-3-5': [
    ...[
      '-1 di-bawah-skala',
      '0 K',
      '54.99 K',
      '55 celah-skala',
      '55.99 celah-skala',
      '56 C',
      '74.99 C',
      '75 celah-skala',
    ],
    ...['99.99 celah-skala', '100 B', '100.01 BS'],
  ],
  'status.kejaksaan-berjalan': ['0 BELUM_TERCAPAI', '99.99 BELUM_TERCAPAI', '100 TERCAPAI', '120 TERCAPAI'],
  'status.kejaksaan-akhir': ['0 TIDAK_TERCAPAI', '99.99 TIDAK_TERCAPAI', '100 TERCAPAI', '120 TERCAPAI'],
  'lampu.banjarnegara': ['0 merah', '69.99 merah', '70 kuning', '90 kuning', '90.01 hijau', '130 hijau'],
  'lampu.tapin': ['0 merah', '79.99 merah', '80 kuning', '99.99 kuning', '100 hijau', '130 hijau'],
  'lampu.wp-sipd': ['0 merah', '49.99 merah', '50 kuning', '74.99 kuning', '75 hijau', '130 hijau'],
  'efisiensi.selisih-banjarnegara': [
    '-30 tidak-efisien',
    '-5.01 tidak-efisien',
    '-5 cukup-efisien',
    '0 cukup-efisien',
    '5 cukup-efisien',
    '5.01 efisien',
  ],
  'lke.jawaban-a-e': ['0 e', '10 e', '10.01 d', '40 d', '40.01 c', '75 c', '75.01 b', '90 b', '90.01 a', '100 a'],
};

describe.each(Object.entries(batas))('%s', (id, baris) => {
  it.each(baris)('%s', (teks) => {
    const [nilai = '', harapan] = teks.split(' ');
    expect(kelas(nilai, id as IdSkala)).toBe(harapan);
  });
});

it('the table has every scale and each class of it', () => {
  expect(Object.keys(batas).sort()).toEqual(daftarSkala.map((s) => s.id).sort());
  const kurang = daftarSkala.flatMap((s) =>
    s.rentang.filter((k) => !batas[s.id].some((b) => b.endsWith(` ${k.kode}`))).map((k) => `${s.id} ${k.kode}`),
  );
  expect(kurang).toEqual([]);
});
