import { describe, expect, it } from 'vitest';
import { bacaLaporan } from '../../src/kebijakan/baca-laporan.js';
import type { Indikator } from '../../src/model/indikator.js';
import type { Kebijakan } from '../../src/model/kebijakan.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import { hitungCapaian } from '../../src/rumus/capaian/hitung-capaian.js';
import type { Hasil } from '../../src/rumus/hasil.js';
import { indikator, laporanKecil } from './contoh-laporan.js';

const teks = (h: Hasil | undefined) => (h === undefined ? null : h.status === 'terukur' ? h.teks : h.alasan);
const satu = (kebijakan: Kebijakan, lain: Partial<Indikator>) => {
  const rekap = rekapLaporan(laporanKecil({ kebijakan }, [indikator(lain)]));
  const i = rekap.kinerja.tujuan[0]?.sasaran[0]?.indikator[0];
  if (i === undefined) throw new Error('no indicator');
  return { ...i, rekap };
};
const dua = (T: number, R: number, lain: Partial<Indikator> = {}): Partial<Indikator> => ({
  target: { 2022: T },
  realisasi: { 2022: R },
  ...lain,
});

describe('classification of printed values', () => {
  it('prints and classifies by the same rounding: 84,996 cut off is 84,99 and Berhasil', () => {
    // by hand: 84996 of 100000; the class Sangat Berhasil begins at 85
    const kelas = (mode: 'potong' | 'setengah-naik' | 'setengah-genap') => {
      const { capaian, predikat, rekap } = satu(
        { pembulatan: { desimal: 2, mode }, klasifikasi: 'dibulatkan' },
        dua(100000, 84996),
      );
      const rata = rekap.kinerja.predikat;
      return [
        teks(capaian),
        predikat.status === 'kelas' && predikat.kode,
        teks(rekap.kinerja.rataRata),
        rata.status === 'kelas' && rata.kode,
      ];
    };
    expect(kelas('potong')).toEqual(['84,99', 'B', '84,99', 'B']);
    expect(kelas('setengah-naik')).toEqual(['85,00', 'SB', '85,00', 'SB']);
  });

  it('to whole numbers classifies 84,5 as 85, or to even as 84', () => {
    const kelas = (mode: 'setengah-naik' | 'setengah-genap') =>
      satu({ pembulatan: { desimal: 0, mode }, klasifikasi: 'dibulatkan' }, dua(1000, 845)).predikat;
    expect(kelas('setengah-naik')).toMatchObject({ kode: 'SB' });
    expect(kelas('setengah-genap')).toMatchObject({ kode: 'B' });
  });
});

describe('the trace names the policy that the report chose', () => {
  it.each(['per-sasaran', 'per-indikator', 'berbobot'] as const)(
    'rataRata.cara %s, beside the kind of mean',
    (cara) => {
      const l = laporanKecil({ kebijakan: { rataRata: { cara, rumus: 'ukur' } } }, [indikator(dua(100, 100))]);
      expect(rekapLaporan(l).kinerja.rataRata.jejak.kebijakan).toEqual([
        { aturan: 'rataRata.cara', nilai: cara, asal: 'laporan' },
        // Of a group the report decided what it says, and the preset the rest.
        { aturan: 'rataRata.takTerukur', nilai: 'kecualikan', asal: 'anjuran' },
        { aturan: 'rataRata.rumus', nilai: 'ukur', asal: 'laporan' },
      ]);
    },
  );

  it('rataRata.dari, where a mean is that of printed figures: (33 + 67 + 67) ÷ 3', () => {
    const tiga = [1, 2, 2].map((r, i) => indikator({ ...dua(3, r), kode: `S1.IK${i + 1}` }));
    const kebijakan = {
      rataRata: { dari: 'dibulatkan' as const },
      pembulatan: { desimal: 0, mode: 'setengah-naik' as const },
    };
    const { rataRata } = rekapLaporan(laporanKecil({ kebijakan }, tiga)).kinerja;
    expect(rataRata).toMatchObject({ teks: '56' });
    expect(rataRata.jejak.kebijakan).toContainEqual({ aturan: 'rataRata.dari', nilai: 'dibulatkan', asal: 'laporan' });
  });

  it("of an indicator is the preset's where the report limits means alone, also as one word for a group", () => {
    const l = laporanKecil({ kebijakan: { batas: { rekap: { atas: 100 } }, kemajuan: 'rasio' } }, [
      indikator({ ...dua(100, 150), targetAkhir: { tahun: 2026, nilai: 100, jenis: 'nilai-akhir' } }),
    ]);
    const i = rekapLaporan(l).kinerja.tujuan[0]?.sasaran[0]?.indikator[0];
    expect(i?.capaian.jejak.kebijakan).toMatchObject([{ aturan: 'batas', asal: 'anjuran' }]);
    expect(i?.kemajuan.jejak.kebijakan).toMatchObject([
      { aturan: 'kemajuan.metode', asal: 'laporan' },
      { aturan: 'kemajuan.batas' },
    ]);
  });

  it('of a preset is laid at the preset, with its source', () => {
    const { rataRata } = rekapLaporan(laporanKecil({}, [indikator(dua(100, 100))])).kinerja;
    expect(rataRata.jejak.kebijakan).toMatchObject([
      { aturan: 'rataRata.cara', nilai: 'per-sasaran', asal: 'anjuran' },
      { aturan: 'rataRata.takTerukur', asal: 'anjuran', kutipan: { acuan: 'lkjip-batu-sopang-2022' } },
      { aturan: 'rataRata.rumus', nilai: 'hitung', asal: 'anjuran', kutipan: { acuan: 'lkjip-batu-sopang-2022' } },
    ]);
  });

  it('also where a limit on the mean decided', () => {
    const l = laporanKecil({ kebijakan: { batas: { rekap: { atas: 100 } }, rataRata: { cara: 'per-indikator' } } }, [
      indikator(dua(100, 150)),
    ]);
    const { rataRata } = rekapLaporan(l).kinerja;
    expect(rataRata).toMatchObject({ teks: '100,00', peringatan: [{ kode: 'dibatasi', data: { asal: '150,00' } }] });
    expect(rataRata.jejak.kebijakan[0]).toMatchObject({ aturan: 'rataRata.cara', nilai: 'per-indikator' });
    expect(rataRata.jejak.kebijakan).toContainEqual({
      aturan: 'batas.rekap',
      nilai: 'tanpa batas sampai 100',
      asal: 'laporan',
    });
  });

  it('of progress with its limit, and of efficiency with its gate', () => {
    const { kemajuan, rekap } = satu(
      { kemajuan: { metode: 'rasio', batas: { atas: 100 } }, efisiensi: { gerbang: '>100' } },
      { ...dua(80, 170), targetAkhir: { tahun: 2026, nilai: 85, jenis: 'nilai-akhir' } },
    );
    expect(kemajuan).toMatchObject({ teks: '100,00', peringatan: [{ kode: 'dibatasi', data: { asal: '200,00' } }] });
    expect(kemajuan.jejak.kebijakan).toMatchObject([
      { aturan: 'kemajuan.metode', nilai: 'rasio', asal: 'laporan' },
      { aturan: 'kemajuan.batas', nilai: '0 sampai 100', asal: 'laporan' },
    ]);
    expect(rekap.efisiensi.total.jejak.kebijakan).toMatchObject([
      { aturan: 'efisiensi.metode', nilai: 'rasio', asal: 'anjuran' },
      { aturan: 'efisiensi.gerbang', nilai: '>100', asal: 'laporan' },
    ]);
  });
});

describe('one option has one meaning', () => {
  it('a ceiling alone leaves the floor what it is, in a call, a report and an indicator', () => {
    // by hand: (40 − 45) ÷ 20 = −25
    const hitung = (batas: object) =>
      teks(hitungCapaian({ target: 20, realisasi: 45, polarisasi: 'minimize' }, { batas }));
    const minimize = dua(20, 45, { polarisasi: 'minimize' });
    const laporan = (batas: object) => teks(satu({ batas: { indikator: batas } }, minimize).capaian);
    const sendiri = (batas: object) => teks(satu({}, { ...minimize, kebijakan: { batas } }).capaian);
    for (const cara of [hitung, laporan, sendiri]) {
      expect([cara({}), cara({ atas: 120 }), cara({ bawah: null }), cara({ bawah: null, atas: 120 })]).toEqual([
        '0,00',
        '0,00',
        '-25,00',
        '-25,00',
      ]);
    }
  });

  it('a floor above its ceiling is refused for means as for indicators', () => {
    const terbalik = { bawah: 120, atas: 100 };
    for (const batas of [{ rekap: terbalik }, { indikator: terbalik }]) {
      expect(() => satu({ batas }, dua(100, 100))).toThrow(
        /^kebijakan\.batas\.(?:rekap|indikator): .*batas bawah harus lebih kecil daripada batas atas$/,
      );
    }
  });

  it('an efficiency method brings its own gate: PMK 214/2017 has none', () => {
    // by hand: capaian 80 of 1.000.000 with 800.000 spent: 1 − 80/80 = 0
    const efisiensi = (kebijakan: Kebijakan) => {
      const l = laporanKecil({ kebijakan }, [indikator(dua(100, 80))]);
      const program = [
        { kode: '7.01.01', nama: 'P', anggaran: { 2022: { pagu: 1_000_000, realisasi: 800_000 } }, kegiatan: [] },
      ];
      const [tujuan] = l.tujuan;
      if (tujuan) tujuan.sasaran = tujuan.sasaran.map((s) => ({ ...s, program: ['7.01.01'] }));
      return teks(rekapLaporan({ ...l, program }).efisiensi.total);
    };
    expect(efisiensi({ efisiensi: { metode: 'pmk-214' } })).toBe('0,00');
    expect(efisiensi({ efisiensi: { metode: 'pmk-214', gerbang: '>=100' } })).toBe('gerbang-efisiensi');
    expect(efisiensi({ efisiensi: { metode: 'rasio' } })).toBe('gerbang-efisiensi');
  });
});

describe('every choice of a function is a choice of a report', () => {
  const sah = (kebijakan: unknown) =>
    bacaLaporan({
      versi: 1,
      instansi: { nama: 'Kecamatan A' },
      tahun: 2022,
      kebijakan,
      tujuan: [],
      program: [],
    }).status;

  it('stabilize within a tolerance, by hand 1 − 5/20', () => {
    expect(sah({ stabilize: { toleransi: 20 } })).toBe('sah');
    expect(sah({ stabilize: { toleransii: 20 } })).toBe('tidak-sah');
    const { capaian } = satu({ stabilize: { toleransi: 20 } }, dua(100, 95, { polarisasi: 'stabilize' }));
    expect(capaian).toMatchObject({
      teks: '75,00',
      jejak: { kebijakan: [{ aturan: 'stabilize', nilai: 'toleransi 20 persen', asal: 'laporan' }, {}] },
    });
  });

  it('efficiency by unit cost', () => {
    expect(sah({ efisiensi: { metode: 'biaya-satuan' } })).toBe('sah');
  });

  it('and of a single indicator, whose trace says so', () => {
    const i = dua(20, 18, { polarisasi: 'minimize', kebijakan: { minimize: 'rasio', batas: { atas: 110 } } });
    const { capaian, peringatan } = satu({ minimize: 'selisih' }, i);
    expect(capaian).toMatchObject({ teks: '110,00' });
    expect(capaian.jejak.kebijakan).toEqual([
      { aturan: 'minimize', nilai: 'rasio', asal: 'indikator' },
      { aturan: 'batas', nilai: '0 sampai 110', asal: 'indikator' },
    ]);
    expect(peringatan).toEqual([]);
    // by hand: the neighbour without a choice of its own stays with the report, (40 − 18) ÷ 20
    expect(satu({ minimize: 'selisih' }, dua(20, 18, { polarisasi: 'minimize' })).capaian).toMatchObject({
      teks: '110,00',
      jejak: { kebijakan: [{ aturan: 'minimize', nilai: 'selisih', asal: 'laporan' }, {}] },
    });
    expect(
      satu({}, dua(100, 95, { polarisasi: 'stabilize', kebijakan: { stabilize: { toleransi: 20 } } })).capaian,
    ).toMatchObject({ teks: '75,00' });
    expect(satu({}, dua(0, 3, { polarisasi: 'minimize', kebijakan: { targetNol: 'nol' } })).capaian).toMatchObject({
      teks: '0,00',
    });
    expect(
      satu({}, dua(12, 0, { polarisasi: 'minimize', kebijakan: { minimize: 'rasio', realisasiNol: 'nol' } })).capaian,
    ).toMatchObject({ teks: '0,00' });
    expect(
      satu({}, dua(0, 4, { polarisasi: 'minimize', nilaiTerburuk: 10, kebijakan: { targetNol: 'terburuk-indikator' } }))
        .capaian,
    ).toMatchObject({ teks: '60,00' });
    expect(
      satu({}, dua(0, 4, { polarisasi: 'minimize', kebijakan: { targetNol: 'terburuk-indikator' } })).capaian,
    ).toMatchObject({
      status: 'tak-terukur',
      alasan: 'target-nol',
      jejak: {
        kebijakan: expect.arrayContaining([expect.objectContaining({ aturan: 'targetNol', nilai: 'tak-terukur' })]),
      },
    });
  });
});
