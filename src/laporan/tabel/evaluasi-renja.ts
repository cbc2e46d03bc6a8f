import type { Angka } from '../../angka/desimal.js';
import { bacaTepat, type Tepat } from '../../angka/tepat.js';
import { angkaTunggal } from '../../model/angka-nilai.js';
import type { Indikator } from '../../model/indikator.js';
import type { Laporan } from '../../model/laporan.js';
import type { Nilai } from '../../model/nilai.js';
import { denganAlasan, type NilaiDiberikan } from '../../rekap/nilai-indikator.js';
import { jumlahTahun } from '../../rekap/realisasi-sampai.js';
import { opsiCapaian, predikatDari } from '../../rekap/rekap-indikator.js';
import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import { hitungCapaian } from '../../rumus/capaian/hitung-capaian.js';
import type { TargetRentang } from '../../rumus/capaian/pilih-rumus.js';
import type { Hasil } from '../../rumus/hasil.js';
import { tepatHasil } from '../../rumus/nilai-hasil.js';
import type { JenisKonsolidasi } from '../../rumus/opsi.js';
import { cocokTahunan, tercetak } from '../../rumus/waktu/cocok-tahunan.js';
import { hitungBarisE81 } from '../../rumus/waktu/e81.js';
import { hitungE81Kaki } from '../../rumus/waktu/e81-kaki.js';
import type { BarisLaporan, TabelLaporan } from '../../tabel/tabel-laporan.js';
import { bangunTabel, baris, kolom } from '../bangun-tabel.js';
import { selAngka, selHasil, selHasilAngka, selNilai, selPredikat, selTeks } from '../sel.js';
import { type BedaTriwulan, catatanBedaTriwulan } from './beda-triwulan.js';
import { awalRencana, type FormulirTahunan, kolomFormulir, SEBUTAN_FORMULIR, TW } from './formulir-tahunan.js';
import { tingkatCapaian } from './tingkat-capaian.js';

interface IndikatorDiTingkat {
  readonly id: string;
  readonly kode: string;
  readonly uraian: string;
  readonly indikator: Indikator;
}

function semuaIndikator(program: Laporan['program']): IndikatorDiTingkat[] {
  const ambil = (x: {
    readonly kode: string;
    readonly nama: string;
    readonly indikator?: readonly Indikator[] | undefined;
  }) =>
    (x.indikator ?? []).map((indikator, n) => ({
      id: `${x.kode}/${indikator.kode}`,
      kode: n === 0 ? x.kode : '',
      uraian: n === 0 ? x.nama : '',
      indikator,
    }));
  return program.flatMap((p) => [
    ...ambil(p),
    ...p.kegiatan.flatMap((k) => [...ambil(k), ...k.subKegiatan.flatMap(ambil)]),
  ]);
}

/** Realisasi of earlier years of the plan: the last known value, or their sum where the end target is one; 0 in the first year. */
function sampaiTahunLalu(i: Indikator, tahun: number, awal: number): Angka | null {
  if (i.targetAkhir?.jenis === 'akumulasi') {
    // A year of the plan without realisasi leaves a hole, and a sum with a hole is not a sum.
    const { nilai } = jumlahTahun(i, awal, tahun - 1, 'realisasi-lalu-kosong');
    return nilai === null ? null : bacaTepat(nilai).keDesimal();
  }
  const lalu = realisasiLalu(i, tahun, awal)
    .map((n) => angkaTunggal(n, i.ordinal))
    .filter((n) => n !== null);
  return lalu.at(-1) ?? null;
}

const realisasiLalu = (i: Indikator, tahun: number, awal: number): Nilai[] =>
  Object.entries(i.realisasi)
    .filter(([t]) => Number(t) >= awal && Number(t) < tahun)
    .map(([, n]) => n);

/** The last value before the year that is no number; undefined where every one that is there is one. */
const nilaiLalu = (i: Indikator, tahun: number, awal: number): Nilai | undefined =>
  realisasiLalu(i, tahun, awal)
    .filter((n) => n !== null && angkaTunggal(n, i.ordinal) === null)
    .at(-1);

function barisKinerja(
  x: IndikatorDiTingkat,
  rekap: RekapLaporan,
  awal: number,
): { baris: BarisLaporan; tingkat: Hasil; tingkatRenstra: Hasil; beda: BedaTriwulan[] } {
  const { indikator: i } = x;
  const { tahun, kebijakan } = rekap.kinerja.asal;
  const tw = i.triwulan?.[tahun];
  const setahun = [angkaTunggal(i.realisasi[tahun], i.ordinal)];
  const lalu = sampaiTahunLalu(i, tahun, awal);
  const opsi = opsiCapaian(i, kebijakan);
  const hasil = hitungBarisE81(
    {
      targetRenstra: angkaTunggal(i.targetAkhir?.nilai, i.ordinal),
      realisasiSampaiTahunLalu: lalu,
      targetRenja: angkaTunggal(i.target[tahun], i.ordinal),
      realisasiTriwulan: tw?.realisasi ?? setahun,
      konsolidasi: tw?.konsolidasi ?? 'terakhir',
      polarisasi: i.polarisasi,
      jenisRenstra: i.targetAkhir?.jenis ?? 'nilai-akhir',
    },
    { ...opsi, tingkatCapaian: kebijakan.aturan.evaluasiRenja.tingkatCapaian },
  );
  const diberikan: NilaiDiberikan = {
    ...(tw ? {} : { 'realisasi-kosong': i.realisasi[tahun] }),
    'realisasi-lalu-kosong': nilaiLalu(i, tahun, awal),
  };
  const ukur = {
    diberikan,
    ordinal: i.ordinal,
    ukurRentang: (target: TargetRentang, realisasi: Tepat | Angka | null) =>
      hitungCapaian({ target, realisasi, polarisasi: i.polarisasi }, opsi),
  };
  const [realisasiRenja, realisasiRenstra] = [hasil.realisasiRenja, hasil.realisasiSampaiTahunIni].map((h) =>
    denganAlasan(h, diberikan, i.ordinal),
  ) as [Hasil, Hasil];
  const tingkat = tingkatCapaian(hasil.tingkatCapaianRenja, {
    ...ukur,
    target: i.target[tahun],
    realisasi: hasil.realisasiRenja,
  });
  const tingkatRenstra = tingkatCapaian(hasil.tingkatCapaianRenstra, {
    ...ukur,
    target: i.targetAkhir?.nilai,
    realisasi: hasil.realisasiSampaiTahunIni,
  });
  const perTw = Object.fromEntries(TW.map((_, n) => [`tw-${n + 1}`, selAngka(tw?.realisasi?.[n] ?? null)]));
  return {
    tingkat,
    tingkatRenstra,
    beda: tw?.realisasi ? bedaTriwulan(i, tw.konsolidasi, hasil.realisasiRenja, setahun[0] ?? null) : [],
    baris: baris(
      x.id,
      {
        kode: selTeks(x.kode),
        uraian: selTeks(x.uraian),
        indikator: selTeks(`${i.nama} (${i.satuan})`),
        akhir: selNilai(i.targetAkhir?.nilai ?? null),
        'sampai-lalu': selAngka(lalu),
        tahunan: selNilai(i.target[tahun] ?? null),
        ...perTw,
        hasil: selHasilAngka(realisasiRenja),
        'tingkat-tahunan': selHasil(tingkat),
        'sampai-ini': selHasilAngka(realisasiRenstra),
        'tingkat-akhir': selHasil(tingkatRenstra),
      },
      { sebutan: i.kode },
    ),
  };
}

/** Where the year says another realisasi than its quarters, as printed. */
function bedaTriwulan(
  { nama }: Indikator,
  konsolidasi: JenisKonsolidasi,
  triwulan: Hasil,
  setahun: Angka | null,
): BedaTriwulan[] {
  if (triwulan.status === 'tak-terukur' || setahun === null) return [];
  if (cocokTahunan(tepatHasil(triwulan), tercetak(setahun, 'realisasi'), konsolidasi)) return [];
  return [{ nama, triwulan: selHasilAngka(triwulan).teks, setahun: selAngka(setahun).teks }];
}

/** Form E.81 (or E.79), its performance (K): one row an indicator of program, kegiatan and sub-kegiatan, with the mean in the footer. */
export function tabelEvaluasiKinerja(
  rekap: RekapLaporan,
  nama: string,
  formulir: FormulirTahunan = 'e81',
): TabelLaporan {
  const semua = semuaIndikator(rekap.asal.program).map((x) => barisKinerja(x, rekap, awalRencana(rekap)));
  const { kebijakan } = rekap.kinerja.asal;
  const { pembulatan, rataRata } = kebijakan.aturan;
  const rata = (tingkatKinerja: readonly Hasil[]) =>
    hitungE81Kaki({ tingkatKinerja, kegiatan: [] }, { pembulatan, takTerukur: rataRata.takTerukur }).kinerja;
  const kaki = rata(semua.map((s) => s.tingkat));
  const kakiRenstra = rata(semua.map((s) => s.tingkatRenstra));
  return bangunTabel({
    id: `${formulir}.kinerja`,
    nama,
    judul: `${SEBUTAN_FORMULIR[formulir].judul}, Kinerja, Tahun ${rekap.tahun}`,
    arah: 'mendatar',
    kolom: [
      kolom('kode', 'Kode', 'kode', 12),
      kolom('uraian', 'Program / Kegiatan / Sub-Kegiatan', 'teks', 22),
      kolom('indikator', 'Indikator Kinerja', 'teks', 24),
      ...kolomFormulir(formulir, 'angka', rekap.tahun),
    ],
    baris: [
      ...semua.map((s) => s.baris),
      baris(
        'rata-rata',
        {
          uraian: selTeks('Rata-rata tingkat hasil kinerja'),
          'tingkat-tahunan': selHasil(kaki),
          'tingkat-akhir': selHasil(kakiRenstra),
        },
        { jenis: 'rata-rata', sebutan: 'rata-rata' },
      ),
      barisPredikat(kaki, kakiRenstra, rekap),
    ],
    catatan: [
      `Rata-rata mencakup ${kaki.cakupan.terukur} dari ${kaki.cakupan.total} indikator. Kinerja tiap tingkat diisi sendiri; tidak digulung dari tingkat di bawahnya.`,
      ...catatanBedaTriwulan(semua.flatMap((s) => s.beda)),
    ],
  });
}

/** The footer's predikat of the two levels, on the scale of the report. */
function barisPredikat(tahunan: Hasil, rencana: Hasil, rekap: RekapLaporan): BarisLaporan {
  const { kebijakan } = rekap.kinerja.asal;
  return baris(
    'predikat',
    {
      uraian: selTeks('Predikat kinerja'),
      'tingkat-tahunan': selPredikat(predikatDari(tahunan, kebijakan)),
      'tingkat-akhir': selPredikat(predikatDari(rencana, kebijakan)),
    },
    { jenis: 'rata-rata', sebutan: 'predikat' },
  );
}
