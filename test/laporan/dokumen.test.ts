import { describe, expect, it } from 'vitest';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import { type Dokumen, tabelDokumen } from '../../src/laporan/dokumen.js';
import { dokumenKeMarkdown } from '../../src/laporan/markdown.js';
import { susunDokumen } from '../../src/laporan/susun-dokumen.js';
import { periksaTabel } from '../../src/periksa/periksa-tabel.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { bukuDariMarkdown } from '../../src/tabel/dari-markdown.js';
import { keTabelTercetak, selBaris, type TabelLaporan } from '../../src/tabel/tabel-laporan.js';
import { laporanBatuSopang, laporanKecil } from '../rekap/contoh-laporan.js';
import { laporanLengkap } from './laporan-lengkap.js';

const batuSopang = rekapLaporan(laporanBatuSopang());
const dokumen = susunDokumen(batuSopang);
const cari = (d: Dokumen, id: string): TabelLaporan => {
  const ada = tabelDokumen(d).find((t) => t.id === id);
  if (!ada) throw new Error(`tidak ada tabel ${id}`);
  return ada;
};
const kolomDari = (t: TabelLaporan, kunci: string) => t.baris.map((b) => b.sel[kunci]?.teks ?? '');
const sel = (t: TabelLaporan, baris: string, kolom: string) => t.baris.find((b) => b.id === baris)?.sel[kolom]?.teks;
const teksBagian = (d: Dokumen, judul: RegExp): string =>
  d.bagian
    .filter((b) => judul.test(b.judul))
    .flatMap((b) => b.blok.flatMap((x) => (x.jenis === 'paragraf' ? [x.teks] : x.jenis === 'daftar' ? x.butir : [])))
    .join('\n');

describe('chapter III of the seed report, computed', () => {
  it('has the sections of the chapter, in order', () => {
    expect(dokumen.bagian.map((b) => b.judul)).toEqual([
      'Ikhtisar Eksekutif',
      'BAB III AKUNTABILITAS KINERJA',
      '3.1 Metode Pengukuran Kinerja',
      '3.2 Capaian Indikator Kinerja Utama Tahun 2022',
      '3.3 Analisis Capaian Kinerja Tahun 2022',
      expect.stringMatching(/^3\.3\.1 Sasaran S1/),
      expect.stringMatching(/^3\.3\.2 Sasaran S2/),
      expect.stringMatching(/^3\.3\.3 Sasaran S3/),
      expect.stringMatching(/^3\.3\.4 Sasaran S4/),
      '3.4 Akuntabilitas Keuangan Tahun 2022',
      '3.4.1 Realisasi Anggaran per Program',
      '3.4.2 Realisasi Anggaran per Sasaran',
      '3.4.3 Efektivitas dan Efisiensi Penggunaan Anggaran',
      '3.4.4 Realisasi Belanja menurut Jenis',
      '3.5 Kesimpulan',
      'LAMPIRAN',
      'Lampiran A Perjanjian Kinerja Tahun 2022',
      'Lampiran B Rencana Aksi per Triwulan',
      'Lampiran C Pohon Kinerja',
      'Lampiran D Rencana Strategis (Tabel T-C.27)',
      'Lampiran E Evaluasi Renja (Formulir E.81)',
      'Lampiran F Evaluasi Renstra (Formulir E.80)',
      'Lampiran G Jejak Perhitungan',
      'Lampiran H Peringatan atas Data',
    ]);
  });

  it('prints in Tabel 3.1 what the seed prints, rounded half-up: 102,5; 111,1; 80; and the mean 97,87', () => {
    expect(kolomDari(cari(dokumen, 'capaian'), 'capaian')).toEqual([
      'tidak terukur',
      '102,50',
      '111,11',
      '80,00',
      '97,87',
    ]);
  });

  it('fills in the progress that the seed left N/A, and says of last year why there is none', () => {
    // TRN-06, TRN-07, and by hand 20 of 35
    expect(
      ['S1', 'S2', 'S3', 'S4'].map((s) => sel(cari(dokumen, `akhir-periode.${s}`), `${s}/${s}.IK1`, 'kemajuan')),
    ).toEqual(['tidak terukur', '96,47', '27,78', '57,14']);
    expect(teksBagian(dokumen, /3\.3\.2/)).toContain(
      'Perubahan capaiannya terhadap tahun 2021 tidak terukur, karena pada tahun itu target belum diisi.',
    );
  });

  it('prints the serapan of the seed’s Tabel 3.4.1 and 3.4.2, pooled: 73,26; 73,61; 80,06', () => {
    const tabel = cari(dokumen, 'realisasi-anggaran');
    expect(sel(tabel, '7.01.01', 'serapan')).toBe('73,26');
    expect(sel(tabel, 'jumlah', 'serapan')).toBe('80,06');
    expect(sel(cari(dokumen, 'anggaran-sasaran'), 'S1.jumlah', 'serapan')).toBe('73,61');
  });

  it('prints the LRA with growth: 7,81 in all (TRN-01), −13,58 for staff (TRN-02), −75,55 for capital', () => {
    const lra = cari(dokumen, 'lra');
    expect(['jumlah', '1.1', '2'].map((id) => sel(lra, id, 'pertumbuhan'))).toEqual(['7,81', '-13,58', '-75,55']);
    expect(sel(lra, 'jumlah', 'selisih')).toBe('356.802.116');
    expect(teksBagian(dokumen, /3\.4\.4/)).toContain('naik Rp356.802.116 atau 7,81 persen dari tahun 2021');
    expect(teksBagian(dokumen, /3\.4\.4/)).toContain('(LRA) tidak sama dengan jumlah menurut program');
  });

  it('claims efficiency where the gate allows and nowhere else', () => {
    const teks = teksBagian(dokumen, /3\.4\.3/);
    expect(kolomDari(cari(dokumen, 'efisiensi'), 'efisiensi')).toEqual(['–', '1,04', '1,25', '–', '–']);
    expect(teks.match(/penggunaan anggaran efisien/g)).toHaveLength(2);
    expect(teks).toContain('Efisiensi seluruh instansi tidak dinyatakan');
  });

  it('has Rp kondisi akhir of T-C.27 as the sum of the years (REN-03: 463.449.371)', () => {
    expect(sel(cari(dokumen, 'renstra'), '7.01.03', 'rp-akhir')).toBe('463.449.371');
  });

  it('states one figure everywhere: the mean, the serapan, each capaian', () => {
    const rata = [
      sel(cari(dokumen, 'capaian'), 'rata-rata', 'capaian'),
      sel(cari(dokumen, 'ikhtisar'), 'seluruh', 'capaian'),
      sel(cari(dokumen, 'efektivitas'), 'jumlah', 'capaian'),
      sel(cari(dokumen, 'efisiensi'), 'seluruh', 'capaian'),
    ];
    expect(new Set(rata)).toEqual(new Set(['97,87']));
    const pagu = [
      sel(cari(dokumen, 'realisasi-anggaran'), 'jumlah', 'pagu'),
      sel(cari(dokumen, 'anggaran-sasaran'), 'jumlah', 'pagu'),
      sel(cari(dokumen, 'perjanjian-kinerja.anggaran'), 'jumlah', 'pagu'),
      sel(cari(dokumen, 'e81.rupiah'), 'jumlah', 'tahunan'),
    ];
    expect(new Set(pagu)).toEqual(new Set(['6.151.521.458']));
  });

  it('yields only the finding that its data has when its tables are given back to periksa, as grids and as Markdown', () => {
    // The rencana aksi of the seed: 20, 20, 20, 25 against a target of 84 fit no way of consolidation (the example's README, Triwulan IKM 2023).
    const milikData = [
      'E3: target tahunan 84, sedangkan triwulannya 20, 20, 20, 25: bukan jumlahnya, rata-ratanya, nilai akhirnya, maupun nilai tertingginya.',
    ];
    expect(periksaTabel(tabelDokumen(dokumen).map(keTabelTercetak)).temuan.map((t) => t.pesan)).toEqual(milikData);
    const terbaca = bukuDariMarkdown(dokumenKeMarkdown(dokumen));
    expect(terbaca.tabel).toHaveLength(tabelDokumen(dokumen).length);
    expect(periksaTabel(terbaca.tabel).temuan.map((t) => t.pesan)).toEqual(milikData);
  });

  it('notices a figure that somebody changes afterwards', () => {
    const tabel = tabelDokumen(dokumen).map(keTabelTercetak);
    const rusak = tabel.map((t) => ({ ...t, baris: t.baris.map((b) => b.map((s) => (s === '73,26' ? '79,90' : s))) }));
    expect(periksaTabel(rusak).temuan.length).toBeGreaterThan(0);
  });
});

describe('a report with everything in it', () => {
  const lengkap = susunDokumen(rekapLaporan(laporanLengkap));

  it('is sound data', () => expect(bacaLaporan(laporanLengkap).status).toBe('sah'));

  it('shows several years side by side, with directions', () => {
    const t = cari(lengkap, 'deret-tahun');
    // by hand: 84 of 80, 77 of 75
    expect(sel(t, 'S1/S1.IK1', 'capaian-2023')).toBe('105,00');
    expect(sel(t, 'S1/S1.IK1', 'capaian-2022')).toBe('102,67');
    expect(kolomDari(t, 'arah')).toEqual([
      'naik (membaik)',
      'tetap',
      'turun (memburuk)',
      'tidak terukur',
      'turun (tak-dinilai)',
      'tidak terukur',
    ]);
    expect(sel(t, 'S2/S2.IK1', 'capaian-2021')).toBe('–');
  });

  it('compares with every figure there is, and judges closest-is-best neither way', () => {
    const t = cari(lengkap, 'pembanding.S1');
    expect(kolomDari(t, 'posisi')).toEqual(['belum menyamai', 'setara', 'belum menyamai']);
    expect(kolomDari(t, 'sumber')).toEqual(['–', 'Publikasi nasional', '–']);
    expect(kolomDari(cari(lengkap, 'pembanding.S2'), 'posisi')).toEqual(['setara', '–']);
  });

  it('measures accumulated targets by their sum and the others against the path', () => {
    const t = cari(lengkap, 'akhir-periode.S1');
    // by hand: (10 + 12 + 9) of 50; 65 + 25 × 3 / 5; 0 + 50 × 3 / 5
    expect(kolomDari(t, 'kemajuan')).toEqual(['93,33', 'tidak terukur', '62,00']);
    expect(kolomDari(t, 'jalur')).toEqual(['80', 'tidak terukur', '30']);
    expect(kolomDari(t, 'posisi')).toEqual(['melampaui jalur', '–', 'melampaui jalur']);
    expect(t.catatan.join(' ')).toContain('jumlah realisasi sampai 2023');
  });

  it('prints words, ranges and means of a sasaran', () => {
    const t = cari(lengkap, 'capaian');
    expect(kolomDari(t, 'target')).toContain('WTP');
    expect(kolomDari(t, 'target')).toContain('18–22');
    // by hand: 3 of 4; within the range 100
    expect(sel(t, 'S2.rata-rata', 'capaian')).toBe('87,50');
  });

  it('does not state a total over shares that are not the whole', () => {
    const t = cari(lengkap, 'anggaran-sasaran');
    expect(t.baris.some((b) => b.id === 'jumlah')).toBe(false);
    expect(t.catatan.join(' ')).toContain('Tanpa baris jumlah');
    expect(sel(t, 'S1.1.02.01', 'pagu')).toBeUndefined();
    expect(sel(t, 'S1.1.02.01', 'program')).toContain('porsi 60 persen');
    // by hand: 60 % of 300 and the whole of a program of 0
    expect(sel(t, 'S1.jumlah', 'pagu')).toBe('180');
  });

  it('has E.81 with quarters, earlier years and sums', () => {
    const uang = cari(lengkap, 'e81.rupiah');
    expect(['tw-1', 'tw-2', 'tw-3', 'tw-4', 'hasil'].map((k) => sel(uang, '1.02.01', k))).toEqual([
      '35',
      '65',
      '75',
      '75',
      '250',
    ]);
    // by hand: 90 + 95 before, 500 planned; 335 of 500
    expect(['akhir', 'sampai-lalu', 'sampai-ini', 'tingkat-akhir'].map((k) => sel(uang, '1.02.01.2.01.01', k))).toEqual(
      ['500', '185', '335', '67,00'],
    );
    // lines without quarters make the total one of years: 250 + 0 + 60
    expect(['tw-1', 'hasil'].map((k) => sel(uang, 'jumlah', k))).toEqual(['–', '310']);
    const kinerja = cari(lengkap, 'e81.kinerja');
    expect(sel(kinerja, '1.02.01.2.01.01/1.02.01.2.01.01.IK1', 'tw-4')).toBe('3');
    // Its years add up, and 2021, the first of the plan, has none: a sum with a hole is not a sum.
    expect(sel(kinerja, '1.02.01/1.02.01.IK2', 'sampai-lalu')).toBe('–');
    expect(sel(kinerja, 'rata-rata', 'tingkat-tahunan')).toBe('105,00');
  });

  it('has E.80 with years to come left blank', () => {
    const t = cari(lengkap, 'e80');
    expect(
      ['tingkat-2022', 'tingkat-2024', 'target-2024', 'realisasi-2024'].map((k) => sel(t, 'S1/S1.IK1', k)),
    ).toEqual(['102,67', undefined, '85', '–']);
  });

  it('has rencana aksi for the year with the achievement to date', () => {
    const t = cari(lengkap, 'rencana-aksi.2023');
    expect(['cara', 'target-1', 'realisasi-4', 'capaian', 'unit'].map((k) => sel(t, 'S1/S1.IK1', k))).toEqual([
      'terakhir; setahun 80',
      '70',
      '84',
      '105,00',
      '–',
    ]);
    expect(sel(t, 'S1/S1.IK2', 'capaian')).toBe('–');
    expect(tabelDokumen(lengkap).some((x) => x.id === 'rencana-aksi.2022')).toBe(false);
  });

  it('counts a program once in T-C.27 and last those that serve no sasaran', () => {
    const t = cari(lengkap, 'renstra');
    expect(t.baris.map((b) => b.id).filter((id) => /^(?:\d|sasaran)/.test(id))).toEqual([
      'sasaran S1',
      'sasaran S1/S1.IK2',
      'sasaran S1/S1.IK3',
      '1.02.01',
      '1.02.01/1.02.01.IK2',
      '1.02.01.2.01',
      '1.02.01.2.01.01',
      '1.02.01.2.01.02',
      '1.02.01.2.02',
      '1.02.02',
      'sasaran S2',
      'sasaran S2/S2.IK2',
      'sasaran S2/S2.IK3',
      'sasaran S3',
      '1.02.03',
      '1.02.04',
    ]);
    expect(['rp-2021', 'rp-2023', 'rp-akhir'].map((k) => sel(t, '1.02.01', k))).toEqual(['100', '150', '550']);
    expect(sel(t, '1.02.04', 'rp-akhir')).toBe('40');
  });

  it('says what is not there instead of leaving it out', () => {
    expect(teksBagian(lengkap, /3\.3\.3/)).toContain('belum memiliki indikator dalam data');
    expect(teksBagian(lengkap, /3\.3\.3/)).toContain('Program Tiga (tanpa anggaran pada tahun ini)');
    expect(teksBagian(lengkap, /3\.3\.2/)).toContain('Program yang menunjang sasaran S2 belum ditautkan dalam data.');
    expect(teksBagian(lengkap, /3\.4\.4/)).toContain('Rincian belanja menurut jenis belum tersedia dalam data.');
    expect(teksBagian(lengkap, /3\.3\.1/)).toContain('Kendala: gedung direnovasi.');
    expect(teksBagian(lengkap, /3\.3\.1/)).toContain('Dokumen selesai: Dua dokumen tertunda.');
  });

  it('yields no arithmetic finding of periksa either; its one lower-is-better program and its overspending are as they are', () => {
    expect(
      periksaTabel(tabelDokumen(lengkap).map(keTabelTercetak))
        .temuan.filter((t) => t.kode < 'P200' && !/sesuai Capaian minimize/.test(t.pesan))
        .map((t) => t.pesan),
    ).toEqual([]);
  });
});

describe('a report of nothing', () => {
  const kosong = susunDokumen(
    rekapLaporan(laporanKecil({ tujuan: [], kebijakan: { efisiensi: { gerbang: 'tanpa' } } })),
  );

  it('still is a document that says so', () => {
    expect(teksBagian(kosong, /3\.4 /)).toBe('Data anggaran tahun 2022 belum tersedia.');
    expect(teksBagian(kosong, /3\.5/)).toContain('Efisiensi tidak dapat dinyatakan untuk sasaran mana pun.');
    expect(kosong.bagian.at(-1)).toMatchObject({ judul: 'Lampiran H Peringatan atas Data' });
    expect(teksBagian(kosong, /Lampiran H/)).toBe('Tidak ada peringatan.');
    expect(tabelDokumen(kosong).map((t) => t.id)).toEqual(['ikhtisar', 'rumus', 'skala', 'capaian', 'jejak']);
  });

  it('has cells for every column asked for', () => {
    for (const t of tabelDokumen(kosong))
      for (const b of t.baris) for (const k of t.kolom) expect(selBaris(b, k).teks).toBeTypeOf('string');
  });
});
