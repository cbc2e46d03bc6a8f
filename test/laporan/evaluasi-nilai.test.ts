import { describe, expect, it } from 'vitest';
import { tabelEvaluasiKinerja } from '../../src/laporan/tabel/evaluasi-renja.js';
import { tabelEvaluasiRenstra } from '../../src/laporan/tabel/evaluasi-renstra.js';
import type { Indikator } from '../../src/model/indikator.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import type { TabelLaporan } from '../../src/tabel/tabel-laporan.js';
import { indikator, laporanKecil } from '../rekap/contoh-laporan.js';

const periode = { awal: 2021, akhir: 2025 };

function e81(isi: Partial<Indikator>, kebijakan = {}): TabelLaporan {
  const program = [{ kode: '1.02.01', nama: 'Program', indikator: [indikator(isi)], kegiatan: [] }];
  return tabelEvaluasiKinerja(rekapLaporan(laporanKecil({ periode, kebijakan, program }, [])), 'E');
}
const e80 = (isi: Partial<Indikator>): TabelLaporan =>
  tabelEvaluasiRenstra(rekapLaporan(laporanKecil({ periode }, [indikator(isi)])), 'F');

/** Print and reason of some cells of the first row. */
const sel = (t: TabelLaporan, ...kunci: string[]) =>
  kunci.map((k) => t.baris[0]?.sel[k]?.alasan ?? t.baris[0]?.sel[k]?.teks);

const KATA = 'nilai berupa kata tanpa skala ordinal';

describe('what the evaluation forms make of a value that is no number', () => {
  it('E.81 says that a word lacks a scale, and not that it is blank', () => {
    const t = e81({
      target: { '2022': { label: 'WTP' } },
      realisasi: { '2021': { label: 'WDP' }, '2022': 80 },
      targetAkhir: { tahun: 2025, nilai: { label: 'WTP' }, jenis: 'nilai-akhir' },
    });
    expect(sel(t, 'hasil', 'tingkat-tahunan', 'tingkat-akhir')).toEqual(['80', KATA, KATA]);
    const R = e81({ target: { '2022': 80 }, realisasi: { '2021': { label: 'WDP' }, '2022': { label: 'WTP' } } });
    expect(sel(R, 'hasil', 'tingkat-tahunan', 'sampai-ini')).toEqual([KATA, KATA, KATA]);
    // The years add up, and last year's is a word.
    const lalu = e81({
      target: { '2022': 8 },
      realisasi: { '2021': { label: 'WDP' }, '2022': 8 },
      targetAkhir: { tahun: 2025, nilai: 40, jenis: 'akumulasi' },
    });
    expect(sel(lalu, 'sampai-ini', 'tingkat-akhir')).toEqual([KATA, KATA]);
  });

  it('E.81 says that a label is not in its scale', () => {
    const t = e81({
      ordinal: { WTP: 4 },
      target: { '2022': { label: 'WDP' } },
      realisasi: { '2022': { label: 'WTP' } },
    });
    expect(sel(t, 'hasil', 'tingkat-tahunan')).toEqual(['4', 'label tidak ada dalam skala ordinalnya']);
  });

  it.each([['menurut-polarisasi'], ['bagi-polos']])(
    'E.81 measures a range as the achievement does, under %s: 100 inside; below 80, 72 ÷ 80',
    (tingkatCapaian) => {
      const rentang = { bawah: 80, atas: 90 };
      const isi = (realisasi: number | null): Partial<Indikator> => ({
        target: { '2022': rentang },
        realisasi: realisasi === null ? {} : { '2022': realisasi },
        targetAkhir: { tahun: 2025, nilai: rentang, jenis: 'nilai-akhir' },
      });
      const kebijakan = { evaluasiRenja: { tingkatCapaian } };
      const kolom = ['tingkat-tahunan', 'tingkat-akhir'];
      expect(sel(e81(isi(85), kebijakan), ...kolom)).toEqual(['100,00', '100,00']);
      expect(sel(e81(isi(72), kebijakan), ...kolom)).toEqual(['90,00', '90,00']);
      expect(sel(e81(isi(null), kebijakan), ...kolom)).toEqual(Array(2).fill('realisasi belum tersedia'));
    },
  );

  it('E.81 still says blank where it is blank, and takes quarters before the year', () => {
    expect(sel(e81({}), 'tingkat-tahunan', 'tingkat-akhir')).toEqual(['target belum diisi', 'target belum diisi']);
    const tw = { konsolidasi: 'terakhir', target: [1, 2, 3, 4], realisasi: [null, null, null, null] } as never;
    const t = e81({ target: { '2022': 4 }, realisasi: { '2022': { label: 'WTP' } }, triwulan: { '2022': tw } });
    expect(sel(t, 'hasil')).toEqual(['realisasi belum tersedia']);
  });

  it('E.80 adds up no years with a hole, and names them; what the table of the end says, it says too', () => {
    const targetAkhir = { tahun: 2025, nilai: 50, jenis: 'akumulasi' } as const;
    const target = { '2021': 10, '2022': 10 };
    const t = e80({ target, realisasi: { '2022': 10 }, targetAkhir });
    expect(sel(t, 'hasil', 'kemajuan')).toEqual(
      Array(2).fill('ada tahun tanpa nilai di antara dua tahun yang bernilai'),
    );
    expect(t.catatan[0]).toMatch(/: tahun 2021 tanpa realisasi; jumlah yang berlubang bukan jumlah\.$/);
    const kini = e80({ target, realisasi: { '2021': 10 }, targetAkhir });
    expect(sel(kini, 'hasil', 'kemajuan')).toEqual(Array(2).fill('realisasi belum tersedia'));
    // 10 + 15 of 50.
    expect(sel(e80({ target, realisasi: { '2021': 10, '2022': 15 }, targetAkhir }), 'hasil', 'kemajuan')).toEqual([
      '25',
      '50,00',
    ]);
    const kata = e80({ target, realisasi: { '2021': { label: 'WTP' }, '2022': 15 }, targetAkhir });
    expect(sel(kata, 'hasil')).toEqual([KATA]);
  });

  it('E.80 does the same year by year and at the end', () => {
    const kata = e80({
      target: { '2021': { label: 'WTP' }, '2022': 80 },
      realisasi: { '2021': 80, '2022': { label: 'WTP' } },
      targetAkhir: { tahun: 2025, nilai: { label: 'WTP' }, jenis: 'nilai-akhir' },
    });
    expect(sel(kata, 'tingkat-2021', 'tingkat-2022', 'kemajuan')).toEqual([KATA, KATA, KATA]);
    const hanyaKata = e80({ realisasi: { '2022': { label: 'WTP' } } });
    expect(sel(hanyaKata, 'hasil')).toEqual([KATA]);
    const rentang = { bawah: 80, atas: 90 };
    const t = e80({
      target: { '2021': rentang, '2022': rentang },
      realisasi: { '2021': 72, '2022': 85 },
      targetAkhir: { tahun: 2025, nilai: rentang, jenis: 'nilai-akhir' },
    });
    expect(sel(t, 'tingkat-2021', 'tingkat-2022', 'hasil', 'kemajuan')).toEqual(['90,00', '100,00', '85', '100,00']);
    const kosong = e80({ targetAkhir: { tahun: 2025, nilai: rentang, jenis: 'nilai-akhir' } });
    expect(sel(kosong, 'kemajuan')).toEqual(['realisasi belum tersedia']);
  });
});
