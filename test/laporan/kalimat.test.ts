import { describe, expect, it } from 'vitest';
import { kalimatAkhirPeriode } from '../../src/laporan/kalimat/akhir-periode.js';
import { kalimatCapaian, kalimatSasaran } from '../../src/laporan/kalimat/capaian.js';
import { kalimatEfisiensi } from '../../src/laporan/kalimat/efisiensi.js';
import { kalimatKesimpulan } from '../../src/laporan/kalimat/kesimpulan.js';
import { kalimatAnggaran, kalimatBelanja } from '../../src/laporan/kalimat/keuangan.js';
import { kalimatPembanding } from '../../src/laporan/kalimat/pembanding.js';
import { kalimatProgram } from '../../src/laporan/kalimat/program.js';
import { kalimatTahunLalu } from '../../src/laporan/kalimat/tahun-lalu.js';
import { nilaiDalamKata, rangkai } from '../../src/laporan/kalimat/ungkapan.js';
import { tabelAnalisisSasaran } from '../../src/laporan/tabel/analisis-sasaran.js';
import { barisLra } from '../../src/laporan/tabel/lra.js';
import type { Indikator } from '../../src/model/indikator.js';
import type { Laporan } from '../../src/model/laporan.js';
import { bandingLaporan } from '../../src/rekap/banding-laporan.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { indikator, laporanBatuSopang, laporanKecil } from '../rekap/contoh-laporan.js';
import { laporanLengkap } from './laporan-lengkap.js';

const lengkap = bandingLaporan(rekapLaporan(laporanLengkap));
const ik = (sasaran: number, n: number) => {
  const ada = lengkap[sasaran]?.indikator[n];
  if (!ada) throw new Error('tidak ada');
  return ada;
};

describe('words for values', () => {
  it.each([
    [82, 'nilai', '82'],
    ['20.5', 'Persentase', '20,5 persen'],
    [12, 'Dokumen', '12 dokumen'],
    [{ nilai: 65, huruf: 'B' }, 'nilai', '65 (B)'],
    [{ bawah: 80, atas: 90 }, '%', 'antara 80 dan 90 persen'],
    [{ label: 'WTP' }, 'opini', 'WTP'],
    [null, 'nilai', null],
  ])('%j %s is %s', (nilai, satuan, kata) => expect(nilaiDalamKata(nilai, satuan)).toBe(kata));

  it('joins lists', () => {
    expect([rangkai([]), rangkai(['a']), rangkai(['a', 'b']), rangkai(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a dan b',
      'a, b dan c',
    ]);
  });
});

describe('sentences on capaian', () => {
  const kalimat = (isi: Parameters<typeof indikator>[0]) => {
    const [s] = rekapLaporan(laporanKecil({}, [indikator(isi)])).kinerja.tujuan[0]?.sasaran ?? [];
    const [i] = s?.indikator ?? [];
    return i ? kalimatCapaian(i, 2022) : '';
  };
  it.each([
    // by hand: 82 of 80; 80 of 80; 60 of 80; 18 against 20 by difference
    [
      { target: { '2022': 80 }, realisasi: { '2022': 82 } },
      'Realisasi Indikator tahun 2022 adalah 82 terhadap target 80, sehingga capaiannya 102,50 persen atau melebihi target',
    ],
    [{ target: { '2022': 80 }, realisasi: { '2022': 80 } }, 'capaiannya 100,00 persen atau tepat mencapai target'],
    [{ target: { '2022': 80 }, realisasi: { '2022': 60 } }, 'capaiannya 75,00 persen atau belum mencapai target'],
    [
      { polarisasi: 'minimize' as const, target: { '2022': 20 }, realisasi: { '2022': 18 } },
      'Pada indikator ini realisasi yang makin rendah berarti makin baik.',
    ],
    [
      { target: { '2022': 80 } },
      'Capaian Indikator tahun 2022 (target 80) tidak terukur, karena realisasi belum tersedia.',
    ],
    [
      { realisasi: { '2022': 80 } },
      'Capaian Indikator tahun 2022 (realisasi 80) tidak terukur, karena target belum diisi.',
    ],
    [{}, 'Capaian Indikator tahun 2022 tidak terukur, karena target belum diisi.'],
  ])('%j', (isi, kata) => expect(kalimat(isi)).toContain(kata));

  it('state the mean of a sasaran where there are several indicators', () => {
    expect(kalimatSasaran(ik(0, 0) && (lengkap[0]?.rekap as never))[0]).toContain('3 dari 3 indikatornya terukur');
    expect(kalimatSasaran(lengkap[2]?.rekap as never)).toEqual([]);
  });
});

describe('sentences on earlier years', () => {
  const satu = (isi: Parameters<typeof indikator>[0]) =>
    kalimatTahunLalu(
      bandingLaporan(rekapLaporan(laporanKecil({}, [indikator(isi)])))[0]?.indikator[0] as never,
      2022,
    ).join(' ');

  it('give direction, size and meaning apart', () => {
    // by hand: 77 to 84 is 7, 9,09 percent; 105 − 102,666… = 2,33 points
    const teks = kalimatTahunLalu(ik(0, 0), 2023).join(' ');
    expect(teks).toContain(
      'Dibandingkan tahun 2022, realisasi Indeks layanan tahun 2023 naik 7 (9,09 persen), yang berarti membaik.',
    );
    expect(teks).toContain('Capaiannya naik 2,33 poin persen dari capaian tahun 2022.');
    expect(teks).toContain('Data realisasinya tersedia sejak tahun 2021 dengan pertumbuhan rata-rata');
  });

  it('say when nothing moved', () => {
    const teks = kalimatTahunLalu(ik(0, 1), 2023).join(' ');
    expect(teks).toContain('realisasi Keluhan yang masuk tahun 2023 tetap.');
    expect(teks).toContain('Capaiannya sama dengan capaian tahun 2022.');
    expect(teks).toContain('sebelum tahun 2022 tidak ada dalam data');
  });

  it('say when it got worse, and when nobody can tell', () => {
    expect(kalimatTahunLalu(ik(0, 2), 2023).join(' ')).toContain('turun 3 (25,00 persen), yang berarti memburuk');
    expect(kalimatTahunLalu(ik(0, 2), 2023).join(' ')).toContain(
      'Capaiannya turun 30,00 poin persen dari capaian tahun 2022.',
    );
    expect(kalimatTahunLalu(ik(1, 1), 2023).join(' ')).toContain('yang berarti tidak dinilai arahnya');
  });

  it('say the change of the achievement as the policy measures it, or why it has none', () => {
    const persen = (realisasi: Indikator['realisasi']) => {
      const daftar = [indikator({ target: { '2021': 50, '2022': 50 }, realisasi })];
      const laporan = laporanKecil({ kebijakan: { trenCapaian: 'persen' } }, daftar);
      const [s] = bandingLaporan(rekapLaporan(laporan));
      const kalimat = kalimatTahunLalu(s?.indikator[0] as never, 2022).join(' ');
      const judul = tabelAnalisisSasaran(s as never, 2022, '3.3.1').kolom.at(-1)?.judul;
      return [kalimat, judul] as const;
    };
    // by hand: 50 of 50 is 100 after 25 of 50, which is 50: 50 points, 100 percent more
    const [naik, judul] = persen({ '2021': 25, '2022': 50 });
    expect(naik).toContain('Capaiannya naik 100,00 persen dari capaian tahun 2021.');
    expect(judul).toBe('Perubahan Capaian 2022 dari 2021 (%)');
    // 0 of 50 is 0, of which nothing is a percentage
    expect(persen({ '2021': 0, '2022': 45 })[0]).toContain(
      'Perubahan capaiannya terhadap tahun 2021 tidak terukur, karena capaian tahun lalu harus di atas 0 agar perubahannya dapat dipersenkan.',
    );
  });

  it('say what is missing', () => {
    expect(satu({ target: { '2022': 1 }, realisasi: { '2022': 1 } })).toContain(
      'realisasi belum tersedia untuk dua tahun',
    );
    expect(satu({ target: { '2022': 1 } })).toContain('karena capaian tahun 2022 tidak terukur');
    expect(satu({ capaianTerlapor: { '2021': 100 } })).toContain(
      'mencetak capaian 100 persen tanpa target dan realisasi',
    );
    expect(satu({ target: { '2022': 5 }, realisasi: { '2020': 0, '2021': 0, '2022': 5 } })).toContain(
      'tahun 2022 naik 5, yang berarti membaik',
    );
    expect(satu({ target: { '2022': 5 }, realisasi: { '2019': 0, '2022': 5 } })).toContain(
      'Data realisasinya tersedia sejak tahun 2019.',
    );
  });
});

describe('sentences on the end of the plan', () => {
  it('give progress, distance and path', () => {
    // by hand: 84 of 90; 19 of 25; 65 + 15
    const teks = kalimatAkhirPeriode(ik(0, 0), 2023).join(' ');
    expect(teks).toContain('target akhir periode (2025) sebesar 90 memberi tingkat kemajuan 93,33 persen.');
    expect(teks).toContain('Dari kondisi awal, 76,00 persen jarak ke target akhir telah ditempuh.');
    expect(teks).toContain('Nilai jalur rencana tahun 2023 adalah 80; realisasi lebih baik daripada nilai itu.');
    expect(kalimatAkhirPeriode(ik(0, 2), 2023).join(' ')).toContain(
      'Jumlah realisasi Dokumen selesai sampai tahun 2023',
    );
  });

  it('say why there is none', () => {
    expect(kalimatAkhirPeriode(ik(0, 1), 2023)).toEqual([
      'Tingkat kemajuan Keluhan yang masuk terhadap akhir periode tidak terukur, karena target akhir Renstra/RPJMD belum diisi.',
    ]);
    const batu = bandingLaporan(rekapLaporan(laporanBatuSopang()));
    expect(kalimatAkhirPeriode(batu[1]?.indikator[0] as never, 2022).at(-1)).toBe(
      'Posisi terhadap jalur rencana tidak terukur, karena kondisi awal belum diisi.',
    );
    // a baseline and an end target without this year's realisasi: progress is what fails first
    expect(kalimatAkhirPeriode(ik(1, 2), 2023)[0]).toContain('tidak terukur, karena realisasi belum tersedia');
  });
});

describe('sentences on other units', () => {
  it('compare where there is a figure and name the kinds without one', () => {
    const teks = kalimatPembanding(ik(0, 0)).join(' ');
    expect(teks).toContain(
      'Realisasi Indeks layanan belum menyamai RPJMD 2025 sebesar 91 indeks (92,31 persen).'.replace(' indeks', ''),
    );
    expect(teks).toContain('setara dengan Rata-rata nasional tahun 2022 sebesar 84 (100,00 persen).');
    expect(teks).toContain(
      'dengan standar nasional, realisasi provinsi, realisasi kabupaten/kota dan realisasi unit kerja lain tidak terukur',
    );
    expect(kalimatPembanding(ik(1, 2)).join(' ')).toContain(
      'Realisasi Tanpa realisasi belum tersedia untuk dibandingkan',
    );
  });

  it('say nothing of missing kinds when none is missing', () => {
    const semua = (['rpjmd', 'standar', 'nasional', 'provinsi', 'kabupaten', 'unit-lain'] as const).map((jenis) => ({
      jenis,
      nama: jenis,
      nilai: 0,
    }));
    const [s] = bandingLaporan(
      rekapLaporan(laporanKecil({}, [indikator({ realisasi: { '2022': 1 }, pembanding: semua })])),
    );
    const teks = kalimatPembanding(s?.indikator[0] as never);
    expect(teks).toHaveLength(6);
    // a comparison figure of 0 cannot divide
    expect(teks[0]).toBe('Realisasi Indikator lebih baik daripada rpjmd sebesar 0.');
  });
});

const denganAnggaran = (R: number | null, pagu: number, A: number, kebijakan: Laporan['kebijakan']) =>
  rekapLaporan(
    laporanKecil({
      ...(kebijakan ? { kebijakan } : {}),
      tujuan: [
        {
          kode: 'T1',
          uraian: 'T',
          sasaran: [
            {
              kode: 'S1',
              uraian: 'S',
              program: ['1.02.01'],
              indikator: [indikator({ target: { '2022': 100 }, realisasi: { '2022': R } })],
            },
          ],
        },
      ],
      program: [{ kode: '1.02.01', nama: 'Program', anggaran: { '2022': { pagu, realisasi: A } }, kegiatan: [] }],
    }),
  );

describe('sentences on efficiency', () => {
  it.each([
    [100, 100, 80, 'rasio' as const, 'tingkat efisiensinya 1,25, jadi penggunaan anggaran efisien.'],
    [100, 100, 100, 'rasio' as const, 'tingkat efisiensinya 1,00, jadi penggunaan anggaran sebanding dengan hasilnya.'],
    [100, 100, 125, 'rasio' as const, 'tingkat efisiensinya 0,80, jadi penggunaan anggaran tidak efisien.'],
    [100, 100, 80, 'sisa' as const, 'tingkat efisiensinya 20,00 persen, jadi penggunaan anggaran efisien.'],
    [100, 100, 80, 'selisih' as const, 'tingkat efisiensinya 20,00 poin persen'],
    [
      99,
      100,
      80,
      'rasio' as const,
      'Efisiensi tidak dinyatakan, karena capaiannya belum memenuhi syarat untuk menyatakan efisiensi.',
    ],
    [null, 100, 80, 'rasio' as const, 'Efisiensi tidak dinyatakan, karena'],
  ])('capaian %s, %s − %s by %s', (R, pagu, A, metode, kata) => {
    const rekap = denganAnggaran(R, pagu, A, { efisiensi: { metode } });
    expect(kalimatEfisiensi(bandingLaporan(rekap)[0] as never, rekap.efisiensi)).toContain(kata);
  });
});

describe('sentences on programs', () => {
  it('speak of success only where it was measured', () => {
    const teks = (R: number | null) =>
      kalimatProgram(bandingLaporan(denganAnggaran(R, 100, 80, undefined))[0] as never).join(' ');
    expect(teks(100)).toContain('Program yang menunjang keberhasilan sasaran ini: Program (serapan 80,00 persen).');
    expect(teks(50)).toContain('menunjang sasaran ini, yang belum mencapai target');
    expect(teks(null)).toContain('belum dapat dinilai');
    expect(teks(100)).toContain('tidak memiliki indikator dalam data');
  });

  it('give the achievement of programs where there is any, and unmeasurable serapan with its reason', () => {
    const teks = kalimatProgram(lengkap[0] as never).join(' ');
    expect(teks).toContain('Keluaran program satu 110,00 persen (1 dari 2 indikator program terukur).');
    expect(teks).toContain('Program Dua (serapan tidak terukur, karena pagu 0 tidak dapat menjadi pembagi)');
  });
});

describe('sentences on money', () => {
  it('state pagu, realisasi and what is left, and call nothing efficient', () => {
    expect(kalimatAnggaran(rekapLaporan(laporanBatuSopang()))).toBe(
      'Pada tahun 2022 dilaksanakan 6 program, 15 kegiatan dan 34 sub-kegiatan dengan pagu Rp6.151.521.458. Realisasinya Rp4.924.815.264 dengan serapan 80,06 persen; sisa anggarannya Rp1.226.706.194. Sisa anggaran dengan sendirinya bukan efisiensi.',
    );
    const belum = laporanKecil({
      program: [{ kode: '1.02.01', nama: 'P', anggaran: { '2022': { pagu: 5 } }, kegiatan: [] }],
    });
    expect(kalimatAnggaran(rekapLaporan(belum))).toContain('Realisasi anggarannya belum tersedia.');
  });

  it('give growth by kind, and why there is none', () => {
    const lra = (isi: Record<string, { pagu?: number; realisasi?: number | null }>) => {
      const rekap = rekapLaporan(
        laporanKecil({
          belanja: [{ uraian: 'Belanja Operasi', rincian: [{ uraian: 'Belanja Pegawai', anggaran: isi }] }],
        }),
      );
      return kalimatBelanja(barisLra(rekap).at(-1) as never, 2022);
    };
    expect(lra({ '2022': { pagu: 200, realisasi: 150 }, '2021': { realisasi: 100 } })).toBe(
      'Realisasi Belanja seluruhnya tahun 2022 sebesar Rp150 atau 75,00 persen dari anggaran Rp200, naik Rp50 atau 50,00 persen dari tahun 2021.',
    );
    expect(lra({ '2022': { realisasi: 100 }, '2021': { realisasi: 100 } })).toBe(
      'Realisasi Belanja seluruhnya tahun 2022 sebesar Rp100, sama dengan tahun 2021.',
    );
    expect(lra({ '2022': { realisasi: 100 }, '2021': { realisasi: 0 } })).toBe(
      'Realisasi Belanja seluruhnya tahun 2022 sebesar Rp100, naik Rp100 dari tahun 2021.',
    );
    expect(lra({ '2022': { realisasi: 100 } })).toContain('tidak terukur, karena nilai tahun sebelumnya tidak ada.');
    expect(lra({ '2022': { pagu: 1, realisasi: null } })).toBe(
      'Realisasi Belanja seluruhnya tahun 2022 belum tersedia.',
    );
    expect(lra({ '2022': { pagu: 100, realisasi: 50 }, '2021': { realisasi: 60 } })).toContain(
      'turun Rp10 atau 16,67 persen',
    );
  });
});

describe('the conclusion', () => {
  it('names what was reached, what was not and what is not measurable', () => {
    const rekap = rekapLaporan(laporanBatuSopang());
    expect(kalimatKesimpulan(rekap, bandingLaporan(rekap))).toEqual([
      'Rata-rata capaian kinerja tahun 2022 97,87 persen, dengan predikat Sangat Berhasil. Angka ini mencakup 3 dari 4 indikator sasaran.',
      'Sasaran yang mencapai atau melebihi target: S2 (102,50 persen) dan S3 (111,11 persen).',
      'Sasaran yang belum mencapai target: S4 (80,00 persen).',
      'Sasaran yang capaiannya tidak terukur: S1.',
      'Serapan anggaran tahun 2022 80,06 persen. Efisiensi dapat dinyatakan untuk 2 dari 4 sasaran, yaitu S2 dan S3.',
    ]);
  });
});
