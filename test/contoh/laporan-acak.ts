import type { Indikator } from '../../src/model/indikator.js';
import type { Laporan } from '../../src/model/laporan.js';

const NAMA = (
  'Persentase Penduduk Miskin|Angka Kriminalitas|Nilai Kepuasan Masyarakat|Laju Inflasi|Jumlah Dokumen Perencanaan|Laju Pertumbuhan Ekonomi|' +
  'Indeks Pembangunan Manusia|Waktu Layanan Izin|Persentase Jalan Mantap|Cakupan Air Bersih|Persentase Anak Usia 7 Tahun Bersekolah|Rasio Gini'
).split('|');
const WILAYAH = 'Kota|Desa|Pesisir|Pegunungan|Perbatasan|Kepulauan|Pusat|Timur|Barat|Utara|Selatan|Tengah'.split('|');
const PROGRAM = ['Penunjang', 'Pelayanan', 'Pemberdayaan'];
const PRESET = 'anjuran|permenpanrb-53-2014|kemenkeu|permendagri-86-2017|permenpanrb-8-2021|paser-lkjip-2022'.split(
  '|',
);

/** Random numbers from 0 to 1, the same for the same seed. */
function pembangkit(benih: number): () => number {
  let n = benih >>> 0;
  return () => {
    n = (Math.imul(n, 1664525) + 1013904223) >>> 0;
    return n / 4294967296;
  };
}

const dua = (x: number): number => Math.round(x * 100) / 100;

/** A valid report of any policy: polarities, targets of 0 and below, ranges, blanks, weights, decimals, limits, quarters, ends of plans. */
export function laporanAcak(benih: number): Laporan {
  const acak = pembangkit(benih * 7919 + 13);
  for (let i = 0; i < 8; i += 1) acak();
  const bulat = (a: number, b: number): number => a + Math.floor(acak() * (b - a + 1));
  const pilih = <T>(a: readonly T[]): T => a[bulat(0, a.length - 1)] as T;
  const tahun = pilih([2019, 2022, 2024]);
  let ke = benih;
  const nama = (): string => {
    ke += 1;
    return `${NAMA[ke % NAMA.length]} ${WILAYAH[(ke + Math.floor(ke / NAMA.length)) % WILAYAH.length]}`;
  };
  const rapi = (x: number, desimal: boolean): number => (desimal ? dua(x) : Math.round(x));
  function indikator(n: number): Indikator {
    const ragam = pilih(['bulat', 'bulat', 'desimal', 'desimal', 'negatif', 'besar', 'nol'] as const);
    const desimal = ragam === 'desimal' || ragam === 'negatif';
    const dasar =
      ragam === 'nol'
        ? 0
        : ragam === 'besar'
          ? bulat(1000, 300_000)
          : ragam === 'negatif'
            ? -bulat(100, 500) / 100
            : desimal
              ? bulat(500, 9999) / 100
              : bulat(5, 200);
    const target: Record<string, Indikator['target'][string]> = {};
    const realisasi: Record<string, number> = {};
    for (let y = tahun - 2; y <= tahun; y += 1) {
      const t = rapi(dasar * (0.9 + acak() * 0.2), desimal);
      if (y === tahun || acak() < 0.85) target[y] = t;
      if (acak() < 0.85)
        realisasi[y] = ragam === 'nol' ? bulat(0, 3) : rapi(t * pilih([0, 0.6, 0.8, 1, 1.1, 1.3, 2.5]), desimal);
    }
    if (ragam === 'bulat' && acak() < 0.15) target[tahun] = { bawah: dasar - 2, atas: dasar + 2 };
    const polarisasi =
      ragam === 'negatif' ? 'maximize' : pilih(['maximize', 'maximize', 'minimize', 'stabilize'] as const);
    const triwulan = (): (number | null)[] => [1, 2, 3, 4].map(() => (acak() < 0.25 ? null : rapi(dasar / 4, true)));
    return {
      kode: `IK${n}`,
      nama: nama(),
      satuan: pilih(['persen', 'nilai', 'kasus', 'dokumen']),
      polarisasi,
      target,
      realisasi,
      bobot: bulat(1, 3),
      ...(polarisasi === 'maximize' && acak() < 0.1 ? { targetMaksimal: true } : {}),
      ...(ragam !== 'nol' && acak() < 0.5
        ? {
            targetAkhir: {
              tahun: tahun + 2,
              nilai: dua(dasar * pilih([0.3, 1.2])),
              jenis: pilih(['nilai-akhir', 'akumulasi'] as const),
            },
          }
        : {}),
      ...(ragam !== 'nol' && acak() < 0.4 ? { kondisiAwal: { nilai: dua(dasar * 0.8) } } : {}),
      ...(ragam === 'desimal' && acak() < 0.4
        ? {
            triwulan: {
              [tahun]: {
                konsolidasi: pilih(['jumlah', 'rata-rata', 'terakhir'] as const),
                target: triwulan(),
                realisasi: triwulan(),
              },
            },
          }
        : {}),
    } as Indikator;
  }
  const kebijakan =
    acak() < 0.35
      ? pilih(PRESET)
      : {
          pembulatan: { desimal: pilih([0, 1, 2, 2, 3]), mode: pilih(['setengah-naik', 'setengah-naik', 'potong']) },
          rataRata: {
            cara: pilih(['per-sasaran', 'per-indikator', 'berbobot']),
            takTerukur: pilih(['kecualikan', 'nol']),
            ...(acak() < 0.2 ? { rumus: 'ukur' } : {}),
          },
          minimize: pilih(['selisih', 'rasio']),
          targetNol: pilih(['tak-terukur', 'seratus-bila-tercapai', 'nol']),
          stabilize: pilih(['polos', { toleransi: 20 }]),
          ...(acak() < 0.4
            ? {
                batas: {
                  indikator: { bawah: pilih([0, 10]), atas: pilih([100, 120, 150]) },
                  rekap: { atas: pilih([100, null]) },
                },
              }
            : {}),
        };
  const program = PROGRAM.slice(0, bulat(1, 3)).map((p, i) => ({
    kode: `7.01.0${i + 1}`,
    nama: `Program ${p}`,
    ...(acak() < 0.4 ? { indikator: [indikator(1)] } : {}),
    kegiatan: [
      {
        kode: `7.01.0${i + 1}.2.01`,
        nama: `Koordinasi ${p}`,
        subKegiatan: ['Alat', 'Bahan', 'Jasa'].slice(0, bulat(1, 3)).map((s, k) => {
          const pagu = bulat(1_000_000, 900_000_000);
          const isi = acak() < 0.88 ? { pagu, realisasi: Math.floor(pagu * (0.5 + acak() / 2)) } : { pagu };
          return { kode: `7.01.0${i + 1}.2.01.0${k + 1}`, nama: `Penyediaan ${s} ${p}`, anggaran: { [tahun]: isi } };
        }),
      },
    ],
  }));
  const sasaran = (kode: string) => ({
    kode,
    uraian: `Meningkatnya mutu wilayah ${WILAYAH[ke % WILAYAH.length]}`,
    indikator: Array.from({ length: bulat(1, 3) }, (_, n) => indikator(n + 1)),
    program: program.filter(() => acak() < 0.6).map((p) => p.kode),
  });
  return {
    versi: 1,
    instansi: { nama: 'Dinas Uji' },
    tahun,
    kebijakan: kebijakan as Laporan['kebijakan'],
    tujuan: [{ kode: 'T1', uraian: 'Tujuan pertama', sasaran: ['S1', 'S2'].slice(0, bulat(1, 2)).map(sasaran) }],
    program,
  } as Laporan;
}
