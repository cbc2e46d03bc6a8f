import { describe, expect, it } from 'vitest';
import { bagianKeuangan } from '../../src/laporan/bagian/keuangan.js';
import { gambarDeret, gambarPohon } from '../../src/laporan/gambar/gambar-laporan.js';
import { kalimatAnggaran } from '../../src/laporan/kalimat/keuangan.js';
import { tabelAnggaranSasaran } from '../../src/laporan/tabel/anggaran-sasaran.js';
import { tabelCapaian } from '../../src/laporan/tabel/capaian.js';
import { tabelEfektivitas } from '../../src/laporan/tabel/efektivitas.js';
import { tabelEfisiensi } from '../../src/laporan/tabel/efisiensi.js';
import { tabelEvaluasiKinerja } from '../../src/laporan/tabel/evaluasi-renja.js';
import { tabelEvaluasiRupiah } from '../../src/laporan/tabel/evaluasi-renja-rupiah.js';
import { tabelEvaluasiRenstra } from '../../src/laporan/tabel/evaluasi-renstra.js';
import { tabelRealisasiAnggaran } from '../../src/laporan/tabel/realisasi-anggaran.js';
import { tabelRencanaAksi, tahunRencanaAksi } from '../../src/laporan/tabel/rencana-aksi.js';
import { tahunRenstra } from '../../src/laporan/tabel/renstra.js';
import { selangDalamKata, tabelSkala } from '../../src/laporan/tabel/skala.js';
import type { Laporan } from '../../src/model/laporan.js';
import { bandingLaporan } from '../../src/rekap/banding-laporan.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { indikator, laporanBatuSopang, laporanKecil } from '../rekap/contoh-laporan.js';
import { laporanLengkap } from './laporan-lengkap.js';

const P = (kode: string, anggaran: { pagu?: number; realisasi?: number | null }): Laporan['program'][number] => ({
  kode,
  nama: `Program ${kode}`,
  anggaran: { '2022': anggaran },
  kegiatan: [],
});

describe('intervals in words', () => {
  it.each([
    ['[85, 100]', '85 sampai 100'],
    ['(70, 80]', 'di atas 70 sampai 80'],
    ['[70, 85)', '70 sampai di bawah 85'],
    ['[100, 100]', 'tepat 100'],
    ['(100, ∞)', 'di atas 100'],
    ['[85, ∞)', '85 ke atas'],
    ['(-∞, 50]', 'paling banyak 50'],
    ['(-∞, 55.5)', 'di bawah 55,5'],
  ])('%s is %s', (di, kata) => expect(selangDalamKata(di)).toBe(kata));

  it('says what happens above the scale', () => {
    const catatan = (skala: string) =>
      tabelSkala(rekapLaporan(laporanKecil({ kebijakan: { skala } })), 'T').catatan.join(' ');
    expect(catatan('lan.empat-kelas')).toContain('masuk kelas teratas');
    expect(catatan('akip.permenpanrb-88-2021')).toContain('tidak diberi predikat');
    expect(
      tabelSkala(rekapLaporan(laporanKecil({ kebijakan: { skala: 'wp-sipd.empat-kelas' } })), 'T').catatan.length,
    ).toBeGreaterThan(1);
  });
});

describe('money', () => {
  it('has no leftover where pagu and realisasi are of different lines, and no serapan without realisasi', () => {
    const rekap = rekapLaporan(laporanKecil({ program: [P('1.02.01', { pagu: 10 }), P('1.02.02', { realisasi: 5 })] }));
    expect(kalimatAnggaran(rekap)).toContain('belum lengkap: 0 dari 2 baris anggaran memiliki pagu dan realisasi');
    const t = tabelRealisasiAnggaran(rekap.anggaran, 2022, 'T');
    expect(t.baris[0]?.sel).toMatchObject({ sisa: { teks: '–' }, serapan: { alasan: 'realisasi belum tersedia' } });
  });

  it('does not ask the LRA to agree with lines that are not there', () => {
    const belanja = [
      {
        uraian: 'Belanja Operasi',
        rincian: [{ uraian: 'Belanja Pegawai', anggaran: { '2022': { pagu: 5, realisasi: 4 } } }],
      },
    ];
    const teks = (l: Laporan) => JSON.stringify(bagianKeuangan(rekapLaporan(l), bandingLaporan(rekapLaporan(l))));
    expect(teks(laporanKecil({ belanja }))).not.toContain('(LRA) tidak sama');
    expect(teks(laporanKecil({ belanja, program: [P('1.02.01', { pagu: 5, realisasi: 4 })] }))).not.toContain(
      '(LRA) tidak sama',
    );
    expect(teks(laporanKecil({ belanja, program: [P('1.02.01', { pagu: 6, realisasi: 4 })] }))).toContain(
      '(LRA) tidak sama',
    );
  });

  it('says when serapan of a sasaran is a mean of percentages', () => {
    const rekap = rekapLaporan({ ...laporanBatuSopang(), kebijakan: 'paser-lkjip-2022' });
    const t = tabelAnggaranSasaran(rekap.anggaran, 2022, 'T');
    // by hand: (73,2649… + 86,5651…) / 2
    expect(t.baris.find((b) => b.id === 'S1.jumlah')?.sel['serapan']?.teks).toBe('79,92');
    expect(t.catatan.join(' ')).toContain('rata-rata persentase serapan');
  });

  it('has a total where the sasaran together are the whole, nothing where there is no budget', () => {
    expect(tabelAnggaranSasaran(rekapLaporan(laporanKecil()).anggaran, 2022, 'T').baris.map((b) => b.id)).toEqual([
      'S1.jumlah',
    ]);
  });
});

describe('capaian and efficiency', () => {
  it.each([
    ['berbobot' as const, 'Capaian instansi, indikator menurut bobotnya'],
    ['per-indikator' as const, 'Rata-rata capaian'],
    ['per-sasaran' as const, 'Capaian instansi, tiap sasaran sama berat'],
  ])('names the mean by its rule: %s', (cara, nama) => {
    const rekap = rekapLaporan(
      laporanKecil({ kebijakan: { rataRata: { cara } } }, [indikator(), indikator({ kode: 'S1.IK2' })]),
    );
    expect(tabelCapaian(rekap, 'T').baris.at(-1)?.sel['sasaran']?.teks).toBe(nama);
  });

  it('warns of a capaian that prints as 100,00 without being 100', () => {
    const rekap = rekapLaporan(
      laporanKecil({}, [indikator({ target: { '2022': 100 }, realisasi: { '2022': '99.996' } })]),
    );
    expect(tabelEfektivitas(bandingLaporan(rekap), rekap, 'T').catatan.join(' ')).toContain('99,996');
  });

  it.each([
    ['tanpa' as const, 'tidak mensyaratkan capaian'],
    ['>100' as const, 'bila capaian di atas seratus persen'],
    ['>=100' as const, 'bila capaian paling sedikit seratus persen'],
  ])('states the gate %s', (gerbang, kata) => {
    const rekap = rekapLaporan(laporanKecil({ kebijakan: { efisiensi: { gerbang, metode: 'selisih' } } }));
    const t = tabelEfisiensi(bandingLaporan(rekap), rekap, 'T');
    expect(t.catatan.join(' ')).toContain(kata);
    expect(t.kolom.find((k) => k.kunci === 'efisiensi')?.format).toBe('angka');
  });
});

describe('forms', () => {
  it('call themselves by the plan that they evaluate', () => {
    const rekap = rekapLaporan(laporanLengkap);
    expect(tabelEvaluasiKinerja(rekap, 'T', 'e79').judul).toContain('RKPD (Formulir E.79)');
    expect(tabelEvaluasiRupiah(rekap, 'T', 'e79').kolom[2]?.judul).toBe('Anggaran RPJMD pada Akhir Periode (Rp)');
    expect(tabelEvaluasiRenstra(rekap, 'T', 'e78').judul).toContain('RPJMD');
  });

  it('take the years with targets where the report states no period', () => {
    const rekap = rekapLaporan(laporanKecil({}, [indikator({ target: { '2023': 1, '2022': 1 } })]));
    expect(tahunRenstra(rekap)).toEqual([2022, 2023]);
    expect(
      tabelEvaluasiRupiah(rekapLaporan(laporanKecil({ program: [P('1.02.01', { pagu: 5, realisasi: 4 })] })), 'T')
        .baris[0]?.sel['tingkat-tahunan']?.teks,
    ).toBe('80,00');
  });
});

describe('what is not there', () => {
  const tw = { konsolidasi: 'jumlah', target: [1, 1, 1, 1] } as const;
  const rekap = rekapLaporan(
    laporanKecil(
      {
        program: [
          {
            kode: '1.02.01',
            nama: 'P',
            indikator: [indikator({ kode: 'P1' })],
            kegiatan: [{ kode: '1.02.01.2.01', nama: 'K', anggaran: { '2022': { pagu: 5 } }, subKegiatan: [] }],
          },
        ],
      },
      [indikator({ triwulan: { '2023': { ...tw, target: [1, 1, 1, 1] }, '2022': { ...tw, target: [1, 1, 1, 1] } } })],
    ),
  );
  it('stays blank in forms: no target of the year, no realisasi of a kegiatan', () => {
    expect(tabelEvaluasiKinerja(rekap, 'T').baris[0]?.sel['tahunan']?.teks).toBe('–');
    expect(tabelEvaluasiRupiah(rekap, 'T').catatan.join(' ')).toContain('(0 dari 1 kegiatan)');
  });
  it('has rencana aksi for each year with quarters, in order', () => {
    expect(tahunRencanaAksi(rekap)).toEqual([2022, 2023]);
    expect(tabelRencanaAksi(rekap, 2022, 'T').baris[0]?.sel['cara']?.teks).toBe('jumlah; setahun –');
  });
});

describe('pictures', () => {
  const gambar = (isi: Parameters<typeof indikator>[0]) => {
    const [s] = bandingLaporan(rekapLaporan(laporanKecil({}, [indikator(isi)])));
    return s?.indikator[0] ? gambarDeret(s.indikator[0], 'G') : null;
  };
  it('take the score of a score with letter, and leave words and ranges off the axis', () => {
    const g = gambar({
      target: { '2021': { bawah: 1, atas: 2 }, '2022': { nilai: 65, huruf: 'B' }, '2023': { label: 'A' } },
      realisasi: { '2022': { nilai: 63, huruf: 'B' } },
    });
    expect(g).toMatchObject({ tahun: [2022], target: ['65'], realisasi: ['63'], targetAkhir: null });
    expect(g?.uraian).toBe('Tahun 2022: target 65, realisasi 63. Target akhir: tidak ada.');
  });
  it('are not drawn where no year has a realisasi', () => expect(gambar({ target: { '2022': 1 } })).toBeNull());
  it('describe the tree in words', () => {
    expect(gambarPohon(rekapLaporan(laporanKecil()), 'G').uraian).toBe('Tujuan T1 ditunjang S1 Sasaran.');
  });
});
