import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { rasional, samaTepat } from '../../src/angka/tepat.js';
import { hitungSerapan } from '../../src/rumus/anggaran/hitung-serapan.js';
import { hitungCapaian } from '../../src/rumus/capaian/hitung-capaian.js';
import { daftarRumus } from '../../src/rumus/daftar.js';
import { hitungEfisiensi } from '../../src/rumus/efisiensi/hitung-efisiensi.js';
import { hitungNilaiEfisiensi } from '../../src/rumus/efisiensi/nilai-efisiensi.js';
import { hitungRataRataEfisiensi } from '../../src/rumus/efisiensi/rata-rata-efisiensi.js';
import { hitungNka } from '../../src/rumus/efisiensi/smart.js';
import { hitungLke } from '../../src/rumus/evaluasi-akip/hitung-lke.js';
import { hitungEfektivitas } from '../../src/rumus/gabungan/efektivitas.js';
import { rataRata } from '../../src/rumus/gabungan/hitung-rata-rata.js';
import { hitungUkurBertingkat } from '../../src/rumus/gabungan/ukur-bertingkat.js';
import type { Hasil } from '../../src/rumus/hasil.js';
import { hasilDariJson } from '../../src/rumus/hasil-dari-json.js';
import { hasilKeJson } from '../../src/rumus/hasil-ke-json.js';
import { hitungIki } from '../../src/rumus/individu/iki.js';
import { tepatHasil } from '../../src/rumus/nilai-hasil.js';
import { evaluasi } from '../../src/rumus/pembaca/evaluasi.js';
import { hitungSkm } from '../../src/rumus/survei/hitung-skm.js';
import { hitungBarisE81, hitungRupiahE81 } from '../../src/rumus/waktu/e81.js';
import { hitungE81Kaki } from '../../src/rumus/waktu/e81-kaki.js';
import { hitungBarisTahunan } from '../../src/rumus/waktu/e81-tahunan.js';
import { hitungKemajuan } from '../../src/rumus/waktu/hitung-kemajuan.js';
import { hitungTren } from '../../src/rumus/waktu/hitung-tren.js';
import { hitungKondisiAkhir } from '../../src/rumus/waktu/kondisi-akhir.js';
import { konsolidasi } from '../../src/rumus/waktu/konsolidasi.js';
import { periksaTargetTriwulan } from '../../src/rumus/waktu/periksa-target-triwulan.js';
import { hitungSerapanRak } from '../../src/rumus/waktu/rak.js';
import { hitungTrenCapaian } from '../../src/rumus/waktu/tren-capaian.js';
import { hasilDalam } from '../orakel/hasil-dalam.js';
import { isian } from '../orakel/isian.js';

const lewatJson = (h: Hasil): Hasil => hasilDariJson(JSON.parse(JSON.stringify(hasilKeJson(h))));

/** What has to survive: the same exact value, and every field as it was. */
function utuh(h: Hasil): void {
  const kembali = lewatJson(h);
  expect(hasilKeJson(kembali)).toEqual(hasilKeJson(h));
  if (h.status === 'tak-terukur' || kembali.status === 'tak-terukur') {
    expect(kembali.status).toBe(h.status);
    return;
  }
  expect(kembali.pecahan).toEqual(h.pecahan);
  expect(kembali.akar).toEqual(h.akar);
  const [a, b] = [tepatHasil(h), tepatHasil(kembali)];
  // What is a fraction has one, in lowest terms, and nothing else; a product of powers has its powers.
  expect(rasional(a)).toBe(h.pecahan !== undefined);
  expect(h.pecahan === undefined || h.akar === undefined).toBe(true);
  if (h.pecahan !== undefined || h.akar !== undefined) expect(samaTepat(a, b)).toBe(true);
  // Read back twice it still is the same.
  expect(hasilKeJson(lewatJson(kembali))).toEqual(hasilKeJson(h));
}

const rumusDanIsian = fc.constantFrom(...daftarRumus).chain((r) => fc.tuple(fc.constant(r), isian(r)));
test.prop([rumusDanIsian], { numRuns: 400 })(
  'every formula: its exact value comes back from JSON',
  ([rumus, masukan]) => {
    utuh(evaluasi(rumus, masukan));
  },
);

const angka = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.constantFrom(0, 3, 7));
const kosong = fc.option(angka, { nil: null, freq: 6 });
const polarisasi = fc.constantFrom('maximize' as const, 'minimize' as const, 'stabilize' as const);
const empat = fc.tuple(kosong, kosong, kosong, kosong);
const jenis = fc.constantFrom('jumlah' as const, 'rata-rata' as const, 'terakhir' as const);
const banyak = fc.array(kosong, { minLength: 1, maxLength: 5 });

/** Every function that gives results, on random input. */
const FUNGSI: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  hitungCapaian: fc
    .tuple(kosong, kosong, polarisasi)
    .map(([T, R, p]) => hitungCapaian({ target: T, realisasi: R, polarisasi: p })),
  hitungKemajuan: fc
    .tuple(kosong, kosong, kosong, polarisasi, fc.constantFrom('rasio' as const, 'dari-kondisi-awal' as const))
    .map(([targetAkhir, realisasi, kondisiAwal, p, metode]) =>
      hitungKemajuan({ targetAkhir, realisasi, kondisiAwal, polarisasi: p }, { metode }),
    ),
  hitungSerapan: fc.tuple(kosong, kosong).map(([pagu, realisasi]) => hitungSerapan({ pagu, realisasi })),
  hitungEfisiensi: fc
    .tuple(
      kosong,
      angka,
      angka,
      fc.constantFrom('sisa' as const, 'rasio' as const, 'selisih' as const, 'pmk-214' as const),
    )
    .map(([capaian, pagu, realisasi, metode]) =>
      hitungEfisiensi({ capaian, pagu, realisasi }, { metode, gerbang: 'tanpa' }),
    ),
  hitungNilaiEfisiensi: kosong.map((x) => hitungNilaiEfisiensi(x)),
  hitungRataRataEfisiensi: fc
    .array(fc.record({ capaian: kosong, serapan: kosong }), { minLength: 1, maxLength: 4 })
    .map((x) => hitungRataRataEfisiensi(x)),
  hitungNka: fc.tuple(kosong, kosong).map(([a, b]) => hitungNka({ a, b }, { bobot: { a: 43, b: 57 } })),
  rataRata: fc
    .tuple(banyak, fc.constantFrom('hitung' as const, 'ukur' as const))
    .map(([x, cara]) => rataRata(x, { cara })),
  'rataRata of irrational means': banyak.map((x) => {
    const ukur = rataRata(x, { cara: 'ukur' });
    return [
      rataRata([ukur, 50, ukur]),
      rataRata([ukur, ukur], { cara: 'ukur' }),
      hitungIki(ukur),
      hitungTrenCapaian({ ini: ukur, lalu: 50 }),
    ];
  }),
  hitungEfektivitas: banyak.map((x) => hitungEfektivitas(x)),
  hitungUkurBertingkat: fc
    .array(fc.record({ target: angka, realisasi: angka }), { minLength: 1, maxLength: 3 })
    .map((indikator) =>
      hitungUkurBertingkat([
        { keluaran: [{ indikator }] },
        { keluaran: [{ indikator, volume: { target: 3, realisasi: 2 } }] },
      ]),
    ),
  hitungIki: kosong.map((x) => hitungIki(x)),
  hitungSkm: fc
    .array(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 4 })
    .map((jawaban) => hitungSkm({ jawaban })),
  hitungLke: fc
    .array(fc.constantFrom('AA', 'BB', 'C', 'x', null), { minLength: 2, maxLength: 4 })
    .map((huruf) => hitungLke([{ kode: 'k', sub: huruf.map((h, i) => ({ kode: `s${i}`, bobot: 7, huruf: h })) }])),
  hitungBarisE81: fc.tuple(kosong, kosong, kosong, empat, jenis, polarisasi).map(([a, b, c, tw, konsol, p]) =>
    hitungBarisE81({
      targetRenstra: a,
      realisasiSampaiTahunLalu: b,
      targetRenja: c,
      realisasiTriwulan: tw,
      konsolidasi: konsol,
      polarisasi: p,
    }),
  ),
  hitungRupiahE81: fc
    .tuple(kosong, kosong, kosong, empat)
    .map(([a, b, c, tw]) =>
      hitungRupiahE81({ targetRenstra: a, realisasiSampaiTahunLalu: b, targetRenja: c, realisasiTriwulan: tw }),
    ),
  hitungE81Kaki: fc
    .tuple(
      banyak,
      fc.array(fc.record({ pagu: kosong, realisasi: kosong }), { maxLength: 4 }),
      fc.constantFrom('gabungan' as const, 'rata-rata-persen' as const),
    )
    .map(([tingkatKinerja, kegiatan, rupiah]) => hitungE81Kaki({ tingkatKinerja, kegiatan }, { rupiah })),
  hitungBarisTahunan: fc.tuple(kosong, banyak, polarisasi).map(([targetAkhir, r, p]) =>
    hitungBarisTahunan({
      targetAkhir,
      tahun: r.map((realisasi, i) => ({ tahun: 2020 + i, target: 7, realisasi })),
      polarisasi: p,
      jenis: 'akumulasi',
    }),
  ),
  hitungTren: fc
    .tuple(banyak, polarisasi)
    .map(([r, p]) => hitungTren({ seri: r.map((nilai, i) => ({ tahun: 2020 + i, nilai })), polarisasi: p })),
  hitungKondisiAkhir: banyak.map((target) => hitungKondisiAkhir({ target, jenis: 'akumulasi' })),
  konsolidasi: fc
    .tuple(empat, empat, jenis, polarisasi)
    .map(([target, realisasi, j, p]) => konsolidasi({ target, realisasi, jenis: j, polarisasi: p })),
  hitungSerapanRak: fc.tuple(empat, empat).map(([rak, realisasi]) => hitungSerapanRak({ rak, realisasi })),
  periksaTargetTriwulan: fc
    .tuple(empat, kosong, jenis)
    .map(([targetTriwulan, targetTahunan, j]) => periksaTargetTriwulan({ targetTriwulan, targetTahunan, jenis: j })),
};

describe('every result of every function comes back from JSON, to its fraction', () => {
  it.each(Object.entries(FUNGSI))('%s', (_, hasil) => {
    let banyakHasil = 0;
    fc.assert(
      fc.property(hasil, (x) => {
        for (const h of hasilDalam(x).values()) {
          utuh(h);
          banyakHasil += 1;
        }
      }),
      { numRuns: 60 },
    );
    expect(banyakHasil).toBeGreaterThanOrEqual(60);
  });
});
