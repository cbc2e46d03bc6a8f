import fc from 'fast-check';
import { daftarKebijakan } from '../../../src/kebijakan/daftar.js';
import type { Laporan } from '../../../src/model/laporan.js';
import {
  CARA_ANGGARAN_TAK_TERUKUR,
  CARA_KEMAJUAN,
  CARA_KONSOLIDASI,
  CARA_MINIMIZE,
  CARA_REALISASI_NOL,
  CARA_SERAPAN_REKAP,
  CARA_STABILIZE,
  CARA_TARGET_MAKSIMAL,
  CARA_TARGET_NOL,
  CARA_TINGKAT_CAPAIAN,
  CARA_TREN_CAPAIAN,
  GERBANG,
  METODE_EFISIENSI,
  NILAI_INDIVIDU,
  TERHADAP_KONSOLIDASI,
} from '../../../src/rumus/opsi.js';
import { daftarSkala } from '../../../src/skala/daftar.js';
import { CARA_DI_ATAS, CARA_DI_BAWAH } from '../../../src/skala/skala.js';

// Reports that the model calls sound, in the form in which the template gives them back: a number where a number holds every digit, no empty
// optional lists or objects, and a preset alone as its id.

const ya = { requiredKeys: [] as [] };

/** Text of any kind that XML can carry: formulas, markup, quotes, line breaks, Excel's own escapes. */
const teks = (maks = 60) =>
  fc
    .oneof(
      fc.string({ minLength: 1, maxLength: maks }),
      fc.string({ minLength: 1, maxLength: Math.min(maks, 20), unit: 'grapheme' }),
      fc.constantFrom(
        '=1+1',
        '+62',
        '-',
        '@SUM(A1)',
        '"12"',
        '1.10',
        '<b>&amp;',
        'a\nb',
        '_x0041_',
        'TRUE',
        '2022',
        "'apos",
        'N/A',
        '#REF!',
      ),
    )
    .map((t) => t.trim().slice(0, maks).trim())
    .filter((t) => t !== '' && !/[\ufffe\uffff\ud800-\udfff]/u.test(t));

const angka = fc
  .oneof(
    fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
    fc
      .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 1, max: 6 }))
      .map(([n, d]) => Number(`${n}e-${d}`)),
    // More digits than a workbook keeps as a number.
    fc
      .tuple(fc.bigInt({ min: 10n ** 16n, max: 10n ** 29n }), fc.integer({ min: 1, max: 9 }))
      .map(([n, p]) => `${n}.${p}`),
    // An exact quotient: 40 digits, most of them behind the point.
    fc
      .tuple(fc.nat(99), fc.bigInt({ min: 10n ** 38n, max: 10n ** 39n - 1n }), fc.integer({ min: 1, max: 9 }))
      .map(([utuh, n, p]) => `${utuh}.${n}${p}`),
  )
  .filter((x) => !Object.is(x, -0));
const rupiah = fc.oneof(
  fc.integer({ min: 0, max: 9_000_000_000_000 }),
  fc.integer({ min: 0, max: 99_999_999_999 }).map((n) => Number(`${n}e-2`)),
  fc.bigInt({ min: 10n ** 16n, max: 10n ** 25n }).map(String),
);
const rupiahBertanda = fc.oneof(rupiah, fc.integer({ min: -1_000_000_000, max: -1 }));

// A label that reads as an error of Excel is refused in a cell, where it was most likely pasted.
const label = teks(40)
  .filter((l) => !l.startsWith('#'))
  .map((l) => ({ label: l }));
const berhuruf = fc.record({ nilai: angka, huruf: teks(10) });
const nilai = fc.oneof({ weight: 4, arbitrary: angka }, fc.constant(null), berhuruf, label);
const rentang = fc
  .tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 0, max: 1000 }))
  .map(([a, n]) => ({ bawah: a, atas: a + n }));
const nilaiTarget = fc.oneof({ weight: 4, arbitrary: nilai }, rentang);

const tahunPlan = fc.integer({ min: 2022, max: 2026 }).map(String);
const perTahun = <T>(isi: fc.Arbitrary<T>, min = 0) =>
  fc.dictionary(tahunPlan, isi, { minKeys: min, maxKeys: 5, noNullPrototype: true });
const empat = <T>(isi: fc.Arbitrary<T>) => fc.tuple(isi, isi, isi, isi);
const mungkin = <T>(isi: fc.Arbitrary<T>) => fc.option(isi, { nil: undefined });

const batas = fc
  .record(
    { bawah: fc.option(fc.integer({ min: -50, max: 50 })), atas: fc.option(fc.integer({ min: 100, max: 200 })) },
    ya,
  )
  .filter((b) => Object.keys(b).length > 0);
const pilih = <T extends string>(...kata: T[]) => fc.constantFrom(...kata);
const berisi = <T extends object>(isi: fc.Arbitrary<T>) => isi.filter((x) => Object.keys(x).length > 0);

const sendiri = {
  minimize: pilih(...CARA_MINIMIZE),
  stabilize: fc.oneof(
    pilih(...CARA_STABILIZE),
    fc.constantFrom(
      {
        tabel: [
          [0, 0],
          [90, 100],
          [120, 110.125],
        ],
      },
      {
        tabel: [
          [-1.5, 0],
          [50.001, 50],
        ],
      },
      { toleransi: 10 },
      { toleransi: 2.125 },
    ),
  ),
  targetNol: fc.oneof(pilih(...CARA_TARGET_NOL, 'terburuk-indikator'), fc.record({ terburuk: angka })),
  realisasiNol: pilih(...CARA_REALISASI_NOL),
};

const indikator = fc
  .record({
    nama: teks(),
    satuan: teks(20),
    polarisasi: fc.constantFrom('maximize', 'minimize', 'stabilize'),
    target: perTahun(nilaiTarget),
    realisasi: perTahun(nilai),
    capaianTerlapor: mungkin(perTahun(angka, 1)),
    kondisiAwal: mungkin(fc.record({ nilai, tahun: mungkin(fc.integer({ min: 1990, max: 2100 })) })),
    targetAkhir: mungkin(
      fc.record({
        tahun: fc.integer({ min: 2022, max: 2030 }),
        nilai: nilaiTarget,
        jenis: fc.constantFrom('nilai-akhir', 'akumulasi'),
      }),
    ),
    triwulan: mungkin(
      perTahun(
        fc.record({
          konsolidasi: fc.constantFrom('rata-rata', 'terakhir'),
          target: empat(fc.option(angka)),
          realisasi: mungkin(empat(fc.option(angka))),
        }),
        1,
      ),
    ),
    pembanding: mungkin(
      fc.array(
        fc.record({
          jenis: fc.constantFrom('rpjmd', 'standar', 'nasional', 'provinsi', 'kabupaten', 'unit-lain'),
          nama: teks(),
          tahun: mungkin(fc.integer({ min: 1990, max: 2100 })),
          nilai,
          sumber: mungkin(teks()),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    ),
    targetMaksimal: mungkin(fc.boolean()),
    nilaiTerburuk: mungkin(angka),
    kebijakan: mungkin(berisi(fc.record({ ...sendiri, batas }, ya))),
    bobot: mungkin(fc.nat(100)),
    formulasi: mungkin(teks()),
    sumberData: mungkin(teks()),
    penanggungJawab: mungkin(teks()),
    catatan: mungkin(teks(400)),
    ordinalSendiri: fc.boolean(),
  })
  .map(({ ordinalSendiri, ...i }) => {
    // A scale of one's own has to know every label that the indicator uses.
    const dipakai = [...Object.values(i.target), ...Object.values(i.realisasi), i.targetAkhir?.nilai].flatMap((n) =>
      typeof n === 'object' && n !== null && 'label' in n ? [n.label] : [],
    );
    const ordinal = Object.fromEntries(dipakai.map((l, n) => [l, n]));
    if (dipakai.length === 0) return { ...i, ...(ordinalSendiri ? { ordinal: 'opini-bpk' } : {}) };
    return { ...i, ...(ordinalSendiri ? { ordinal } : {}) };
  });

const anggaranTahun = fc
  .record({
    paguIndikatif: mungkin(rupiah),
    pagu: mungkin(rupiah),
    realisasi: fc.option(fc.option(rupiah), { nil: undefined }),
    triwulan: mungkin(
      fc.oneof(
        fc.record({ rak: empat(fc.option(rupiahBertanda)) }),
        fc.record({ rak: mungkin(empat(fc.option(rupiahBertanda))), realisasi: empat(fc.option(rupiahBertanda)) }),
      ),
    ),
  })
  .filter((a) => Object.values(a).some((x) => x !== undefined));
const anggaran = perTahun(anggaranTahun, 1);

const kebijakan = fc.oneof(
  fc.constantFrom(...daftarKebijakan.map((k) => k.id)),
  fc
    .record(
      {
        dasar: fc.constantFrom(...daftarKebijakan.map((k) => k.id)),
        ...sendiri,
        targetMaksimal: pilih(...CARA_TARGET_MAKSIMAL),
        batas: fc.record({ indikator: batas, rekap: batas }, ya).filter((b) => Object.keys(b).length > 0),
        kemajuan: fc.oneof(
          pilih(...CARA_KEMAJUAN),
          fc.record({ batas }),
          fc.record({ metode: pilih(...CARA_KEMAJUAN), batas }),
        ),
        trenCapaian: pilih(...CARA_TREN_CAPAIAN),
        anggaran: fc.record({ takTerukur: pilih(...CARA_ANGGARAN_TAK_TERUKUR) }),
        evaluasiRenja: berisi(
          fc.record({ tingkatCapaian: pilih(...CARA_TINGKAT_CAPAIAN), rupiah: pilih(...CARA_SERAPAN_REKAP) }, ya),
        ),
        nilaiIndividu: pilih(...NILAI_INDIVIDU),
        luarSkala: berisi(
          fc.record(
            { atas: pilih('menurut-skala', ...CARA_DI_ATAS), bawah: pilih('menurut-skala', ...CARA_DI_BAWAH) },
            ya,
          ),
        ),
        rataRata: fc
          .record(
            {
              takTerukur: pilih('kecualikan', 'nol'),
              cara: pilih('per-sasaran', 'per-indikator', 'berbobot'),
              rumus: pilih('hitung', 'ukur'),
              dari: pilih('tak-dibulatkan', 'dibulatkan'),
            },
            ya,
          )
          .filter((r) => Object.keys(r).length > 0),
        serapanRekap: fc.oneof(
          pilih('gabungan', 'rata-rata-persen'),
          fc.constantFrom({ hierarki: 'gabungan' }, { sasaran: 'gabungan', hierarki: 'rata-rata-persen' }),
        ),
        efisiensi: fc
          .record({ metode: pilih(...METODE_EFISIENSI), gerbang: pilih(...GERBANG) }, ya)
          .filter((e) => Object.keys(e).length > 0),
        skala: fc.constantFrom(...daftarSkala.map((s) => s.id)),
        celahSkala: pilih('menurut-skala', 'tolak', 'kelas-bawah', 'kelas-atas', 'bulatkan', 'potong'),
        konsolidasi: fc.oneof(
          pilih(...CARA_KONSOLIDASI),
          fc.record({ terhadap: pilih(...TERHADAP_KONSOLIDASI) }),
          fc.record({ cara: pilih(...CARA_KONSOLIDASI), terhadap: pilih(...TERHADAP_KONSOLIDASI) }),
        ),
        pembulatan: fc.record({ desimal: fc.nat(20), mode: pilih('setengah-naik', 'potong', 'setengah-genap') }),
        klasifikasi: pilih('tak-dibulatkan', 'dibulatkan'),
      },
      ya,
    )
    .filter((k) => Object.keys(k).some((n) => n !== 'dasar')),
);

/** Objects without the keys that hold undefined, as JSON has them. */
const tanpaKosong = (x: unknown): unknown => JSON.parse(JSON.stringify(x));

interface Bibit {
  readonly indikator: readonly object[];
}

/** Any sound report, codes and all. */
export const arbLaporan: fc.Arbitrary<Laporan> = fc
  .record({
    nama: teks(),
    pemda: mungkin(teks()),
    kode: mungkin(teks(60)),
    kebijakan: mungkin(kebijakan),
    sumber: mungkin(teks()),
    catatan: mungkin(fc.array(teks(), { minLength: 1, maxLength: 7 })),
    denganPeriode: fc.boolean(),
    /** Whether the codes of indicators begin anew with each owner. */
    kodeBerulang: fc.boolean(),
    tujuan: fc.array(
      fc.record({
        uraian: teks(),
        indikator: fc.array(indikator, { maxLength: 2 }),
        sasaran: fc.array(
          fc.record({
            uraian: teks(),
            catatan: mungkin(teks()),
            indikator: fc.array(indikator, { maxLength: 3 }),
            porsi: mungkin(fc.integer({ min: 1, max: 20 })),
          }),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 2 },
    ),
    program: fc.array(
      fc.record({
        nama: teks(),
        anggaran: mungkin(anggaran),
        indikator: fc.array(indikator, { maxLength: 1 }),
        kegiatan: fc.array(
          fc.record({
            nama: teks(),
            anggaran: mungkin(anggaran),
            indikator: fc.array(indikator, { maxLength: 1 }),
            subKegiatan: fc.array(
              fc.record({
                nama: teks(),
                anggaran: perTahun(anggaranTahun),
                indikator: fc.array(indikator, { maxLength: 1 }),
              }),
              { maxLength: 2 },
            ),
          }),
          { maxLength: 2 },
        ),
      }),
      { maxLength: 3 },
    ),
    belanja: mungkin(
      fc.array(
        fc.record({
          uraian: teks(),
          rincian: fc.array(
            fc.record({
              uraian: teks(),
              anggaran: perTahun(
                fc
                  .record({ pagu: mungkin(rupiah), realisasi: fc.option(fc.option(rupiah), { nil: undefined }) })
                  .filter((a) => a.pagu !== undefined || a.realisasi !== undefined),
              ),
            }),
            { maxLength: 2 },
          ),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    ),
  })
  .map((b) => {
    let nomor = 0;
    const beri = (daftar: Bibit['indikator']) => {
      if (b.kodeBerulang) nomor = 0;
      return daftar.map((i) => {
        nomor += 1;
        return { ...i, kode: `IK-${nomor}` };
      });
    };
    const pilihan = (daftar: Bibit['indikator']) => (daftar.length > 0 ? { indikator: beri(daftar) } : {});
    const dua = (n: number) => String(n + 1).padStart(2, '0');
    const program = b.program.map(({ indikator: i, kegiatan, ...p }, n) => ({
      ...p,
      kode: `7.01.${dua(n)}`,
      ...pilihan(i),
      kegiatan: kegiatan.map(({ indikator: ik, subKegiatan, ...k }, m) => ({
        ...k,
        kode: `7.01.${dua(n)}.2.${dua(m)}`,
        ...pilihan(ik),
        subKegiatan: subKegiatan.map(({ indikator: is, ...s }, l) => ({
          ...s,
          kode: `7.01.${dua(n)}.2.${dua(m)}.${dua(l)}`,
          ...pilihan(is),
        })),
      })),
    }));
    let sasaranKe = 0;
    return tanpaKosong({
      versi: 1,
      instansi: { nama: b.nama, pemda: b.pemda, kode: b.kode },
      tahun: 2024,
      periode: b.denganPeriode ? { awal: 2022, akhir: 2026 } : undefined,
      kebijakan: b.kebijakan,
      sumber: b.sumber,
      catatan: b.catatan,
      tujuan: b.tujuan.map(({ indikator: it, sasaran, ...t }, n) => ({
        ...t,
        // Tujuan and sasaran may share a code.
        kode: `${n + 1}`,
        ...pilihan(it),
        sasaran: sasaran.map(({ indikator: is, porsi, ...s }) => {
          sasaranKe += 1;
          return {
            ...s,
            kode: `${sasaranKe}`,
            indikator: beri(is),
            ...(program.length > 0 && sasaranKe % 2 === 1
              ? { program: program.map((p) => (porsi === undefined ? p.kode : { kode: p.kode, porsi })) }
              : {}),
          };
        }),
      })),
      program,
      belanja: b.belanja,
    }) as Laporan;
  });
