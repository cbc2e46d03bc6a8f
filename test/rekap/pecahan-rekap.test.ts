import { fc, test } from '@fast-check/vitest';
import { describe, expect, it, vi } from 'vitest';
import { samaTepat } from '../../src/angka/tepat.js';
import type { Kebijakan } from '../../src/model/kebijakan.js';
import type { Laporan } from '../../src/model/laporan.js';
import { gabungRekap } from '../../src/rekap/gabung-rekap.js';
import { rekapKeJson } from '../../src/rekap/ke-json.js';
import { gabungRekapKabupaten, rekapKabupaten } from '../../src/rekap/rekap-kabupaten.js';
import { rekapLaporan } from '../../src/rekap/rekap-laporan.js';
import type { HasilJson } from '../../src/rumus/hasil.js';
import { hasilDariJson } from '../../src/rumus/hasil-dari-json.js';
import { tepatHasil } from '../../src/rumus/nilai-hasil.js';
import { hasilDalam } from '../orakel/hasil-dalam.js';
import { indikator, laporanBatuSopang } from './contoh-laporan.js';

vi.setConfig({ testTimeout: 120_000 });

type Isi = readonly (readonly [target: number, realisasi: number | null])[];

/** An office of two sasaran with a program each, whose figures are thirds, sevenths and the like. */
const laporan = (
  isi: readonly Isi[],
  rupiah: readonly (readonly [number, number | null])[],
  kebijakan: Kebijakan,
): Laporan => ({
  versi: 1,
  instansi: { nama: 'Dinas A' },
  tahun: 2022,
  kebijakan,
  tujuan: [
    {
      kode: 'T1',
      uraian: 'Tujuan',
      sasaran: isi.map((daftar, s) => ({
        kode: `S${s + 1}`,
        uraian: `Sasaran ${s + 1}`,
        program: [`7.01.0${s + 1}`],
        indikator: daftar.map(([T, R], i) =>
          indikator({
            kode: `S${s + 1}.IK${i + 1}`,
            target: { 2021: T, 2022: T },
            realisasi: { 2021: 7, 2022: R },
            targetAkhir: { tahun: 2026, nilai: 90, jenis: i % 2 === 0 ? 'nilai-akhir' : 'akumulasi' },
          }),
        ),
      })),
    },
  ],
  program: isi.map((_, s) => ({
    kode: `7.01.0${s + 1}`,
    nama: 'Program',
    kegiatan: [
      {
        kode: `7.01.0${s + 1}.2.01`,
        nama: 'Kegiatan',
        subKegiatan: rupiah.map(([pagu, realisasi], i) => ({
          kode: `7.01.0${s + 1}.2.01.0${i + 1}`,
          nama: 'Sub',
          anggaran: { 2022: { pagu, realisasi } },
        })),
      },
    ],
  })),
});

/** One indicator and one line of the report alone, the rest of it empty. */
const bagian = (l: Laporan, ambil: (n: number) => boolean): Laporan => {
  let n = 0;
  return {
    ...l,
    tujuan: l.tujuan.map((t) => ({
      ...t,
      sasaran: t.sasaran.map((s) => ({ ...s, indikator: s.indikator.filter(() => ambil(n++)) })),
    })),
    program: l.program.map((p) => ({
      ...p,
      kegiatan: p.kegiatan.map((k) => ({ ...k, subKegiatan: k.subKegiatan.filter(() => ambil(n++)) })),
    })),
  };
};

/** The exact value of every figure by its place: a fraction, powers, or the reason. */
const pecahan = (rekap: unknown): Map<string, string> =>
  new Map(
    [...hasilDalam(rekap)].map(([letak, h]) => [
      letak,
      JSON.stringify(h.status === 'terukur' ? (h.pecahan ?? h.akar ?? h.nilai.toFixed()) : h.alasan),
    ]),
  );

const KEBIJAKAN: readonly Kebijakan[] = [
  {},
  { rataRata: { rumus: 'ukur' } },
  { rataRata: { cara: 'per-indikator' }, serapanRekap: 'rata-rata-persen' },
  { anggaran: { takTerukur: 'nol' }, efisiensi: { metode: 'pmk-214' } },
  { dasar: 'permenpanrb-8-2021', minimize: 'rasio' },
];

const isi = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 60 }), fc.option(fc.integer({ min: 0, max: 120 }), { nil: null, freq: 5 })),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const rupiah = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.option(fc.integer({ min: 0, max: 1000 }), { nil: null, freq: 5 })),
  { minLength: 1, maxLength: 3 },
);

describe('the fractions of a report', () => {
  test.prop([fc.tuple(isi, isi), rupiah, fc.constantFrom(...KEBIJAKAN), fc.infiniteStream(fc.boolean())], {
    numRuns: 40,
  })('are the same of the whole, of merged parts, and after a way through JSON', (sasaran, baris, kebijakan, arah) => {
    const l = laporan(sasaran, baris, kebijakan);
    const whole = rekapLaporan(l);
    const harapan = pecahan(whole);
    expect(harapan.size).toBeGreaterThan(20);
    const pilihan: boolean[] = [];
    const ke = (n: number) => {
      pilihan[n] ??= arah.next().value ?? true;
      return pilihan[n] === true;
    };
    const gabungan = gabungRekap(rekapLaporan(bagian(l, ke)), rekapLaporan(bagian(l, (n) => !ke(n))));
    expect(pecahan(gabungan)).toEqual(harapan);

    const json = JSON.parse(JSON.stringify(rekapKeJson(whole)));
    const dariJson = hasilDalam(json);
    expect([...dariJson.keys()].sort()).toEqual([...harapan.keys()].sort());
    for (const [letak, h] of hasilDalam(whole)) {
      const kembali = hasilDariJson(dariJson.get(letak) as HasilJson);
      expect(kembali.status, letak).toBe(h.status);
      if (h.status === 'tak-terukur' || kembali.status === 'tak-terukur') continue;
      expect(kembali.pecahan, letak).toEqual(h.pecahan);
      if (h.pecahan ?? h.akar) expect(samaTepat(tepatHasil(kembali), tepatHasil(h)), letak).toBe(true);
      expect(kembali.bulat.toFixed(), letak).toBe(h.bulat.toFixed());
    }
  });

  it('of the seed report are the same in its parts', () => {
    const l = laporanBatuSopang();
    const harapan = pecahan(rekapLaporan(l));
    const ganjil = (n: number) => n % 2 === 1;
    const gabungan = gabungRekap(rekapLaporan(bagian(l, ganjil)), rekapLaporan(bagian(l, (n) => !ganjil(n))));
    expect(pecahan(gabungan)).toEqual(harapan);
  });

  test.prop([fc.array(isi, { minLength: 2, maxLength: 4 }), fc.nat(3)], { numRuns: 20 })(
    'of a kabupaten are the same however its offices are merged',
    (opd, di) => {
      const laporanOpd = opd.map((x, i) =>
        rekapLaporan({ ...laporan([x], [[3, 2]], {}), instansi: { nama: `Dinas ${i}`, kode: String(i) } }),
      );
      const n = 1 + (di % (opd.length - 1));
      const [a, b] = [rekapKabupaten(laporanOpd.slice(0, n)), rekapKabupaten(laporanOpd.slice(n))];
      const harapan = pecahan(rekapKabupaten(laporanOpd));
      expect(pecahan(gabungRekapKabupaten(a, b))).toEqual(harapan);
      expect(pecahan(gabungRekapKabupaten(b, a))).toEqual(harapan);
    },
  );
});
