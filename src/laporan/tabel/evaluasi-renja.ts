import type { Angka } from '../../angka/desimal.js';
import { desimal } from '../../angka/desimal.js';
import { jumlahTepat } from '../../angka/jumlah.js';
import type { Indikator } from '../../model/indikator.js';
import type { Laporan } from '../../model/laporan.js';
import { angkaTunggal } from '../../rekap/nilai-indikator.js';
import { opsiCapaian } from '../../rekap/rekap-indikator.js';
import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import type { Hasil } from '../../rumus/hasil.js';
import { hitungBarisE81, hitungRupiahE81 } from '../../rumus/waktu/e81.js';
import { hitungE81Kaki } from '../../rumus/waktu/e81-kaki.js';
import type { BarisLaporan, KolomLaporan, SelLaporan, TabelLaporan } from '../../tabel/tabel-laporan.js';
import { bangunTabel, baris, kolom } from '../bangun-tabel.js';
import { selAngka, selHasil, selHasilAngka, selHasilRupiah, selNilai, selTeks } from '../sel.js';

/** The two evaluations of a year's plan, which have one shape: of the Renja (E.81) and of the RKPD (E.79). */
export type FormulirTahunan = 'e81' | 'e79';

const SEBUTAN = {
  e81: { judul: 'Evaluasi Hasil Renja (Formulir E.81)', rencana: 'Renstra', tahunan: 'Renja' },
  e79: { judul: 'Evaluasi Hasil RKPD (Formulir E.79)', rencana: 'RPJMD', tahunan: 'RKPD' },
} as const;

const TW = ['I', 'II', 'III', 'IV'] as const;

function kolomFormulir(formulir: FormulirTahunan, format: 'angka' | 'rupiah', tahun: number): KolomLaporan[] {
  const { rencana, tahunan } = SEBUTAN[formulir];
  const uang = format === 'rupiah';
  const nama = (judul: string) => (uang ? `${judul} (Rp)` : judul);
  const target = uang ? 'Anggaran' : 'Target';
  return [
    kolom('akhir', nama(`${target} ${rencana} pada Akhir Periode`), format, 12),
    kolom('sampai-lalu', nama(`Hasil ${rencana} s.d. ${tahun - 1}`), format, 12),
    kolom('tahunan', nama(`${target} ${tahunan} ${tahun}`), format, 12),
    ...TW.map((n, i) => kolom(`tw-${i + 1}`, nama(`Hasil TW ${n}`), format, 10)),
    kolom('hasil', nama(`Hasil ${tahunan} ${tahun}`), format, 12),
    kolom('tingkat-tahunan', `Tingkat Hasil ${tahunan} (%)`, 'persen', 9),
    kolom('sampai-ini', nama(`Hasil ${rencana} s.d. ${tahun}`), format, 12),
    kolom('tingkat-akhir', `Tingkat Hasil ${rencana} (%)`, 'persen', 9),
  ];
}

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
  const lalu = Object.entries(i.realisasi)
    .filter(([t]) => Number(t) >= awal && Number(t) < tahun)
    .map(([, n]) => angkaTunggal(n, i.ordinal))
    .filter((n) => n !== null);
  if (i.targetAkhir?.jenis !== 'akumulasi') return lalu.at(-1) ?? null;
  return jumlahTepat(lalu.map((x) => desimal(x)));
}

function barisKinerja(
  x: IndikatorDiTingkat,
  rekap: RekapLaporan,
  awal: number,
): { baris: BarisLaporan; tingkat: Hasil } {
  const { indikator: i } = x;
  const { tahun, kebijakan } = rekap.kinerja.asal;
  const tw = i.triwulan?.[tahun];
  const setahun = [angkaTunggal(i.realisasi[tahun], i.ordinal)];
  const lalu = sampaiTahunLalu(i, tahun, awal);
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
    opsiCapaian(i, kebijakan),
  );
  const perTw = Object.fromEntries(TW.map((_, n) => [`tw-${n + 1}`, selAngka(tw?.realisasi?.[n] ?? null)]));
  return {
    tingkat: hasil.tingkatCapaianRenja,
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
        hasil: selHasilAngka(hasil.realisasiRenja),
        'tingkat-tahunan': selHasil(hasil.tingkatCapaianRenja),
        'sampai-ini': selHasilAngka(hasil.realisasiSampaiTahunIni),
        'tingkat-akhir': selHasil(hasil.tingkatCapaianRenstra),
      },
      { sebutan: i.kode },
    ),
  };
}

const awalRencana = ({ asal }: RekapLaporan): number => asal.periode?.awal ?? asal.tahun;

/** Form E.81 (or E.79), its performance (K): one row an indicator of program, kegiatan and sub-kegiatan, with the mean in the footer. */
export function tabelEvaluasiKinerja(
  rekap: RekapLaporan,
  nama: string,
  formulir: FormulirTahunan = 'e81',
): TabelLaporan {
  const semua = semuaIndikator(rekap.asal.program).map((x) => barisKinerja(x, rekap, awalRencana(rekap)));
  const { pembulatan } = rekap.kinerja.asal.kebijakan.aturan;
  const kaki = hitungE81Kaki({ tingkatKinerja: semua.map((s) => s.tingkat), kegiatan: [] }, { pembulatan }).kinerja;
  return bangunTabel({
    id: `${formulir}.kinerja`,
    nama,
    judul: `${SEBUTAN[formulir].judul}, Kinerja, Tahun ${rekap.tahun}`,
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
        { uraian: selTeks('Rata-rata tingkat hasil kinerja'), 'tingkat-tahunan': selHasil(kaki) },
        { jenis: 'rata-rata', sebutan: 'rata-rata' },
      ),
    ],
    catatan: [
      `Rata-rata mencakup ${kaki.cakupan.terukur} dari ${kaki.cakupan.total} indikator. Kinerja tiap tingkat diisi sendiri; tidak digulung dari tingkat di bawahnya.`,
    ],
  });
}

interface Uang {
  readonly kode: string;
  readonly nama: string;
  readonly tingkat: number;
  readonly isi: Parameters<typeof hitungRupiahE81>[0];
}

type Berbiaya = Pick<Laporan['program'][number], 'kode' | 'nama' | 'anggaran'>;

const desimalAtau = (x: Angka | null | undefined) => (x === null || x === undefined ? null : desimal(x));

/** What a line states by itself: plan total, earlier years, pagu and quarters (or the year as one where there are none). */
function uangBaris(x: Berbiaya, tahun: number, awal: number, akhir: number): Uang['isi'] {
  const tahunTahun = Array.from({ length: Math.max(akhir - awal + 1, 0) }, (_, i) => awal + i);
  const rencana = tahunTahun.map((t) => desimalAtau(x.anggaran?.[t]?.paguIndikatif)).filter((r) => r !== null);
  const lalu = tahunTahun.filter((t) => t < tahun).map((t) => desimalAtau(x.anggaran?.[t]?.realisasi));
  const kini = x.anggaran?.[tahun];
  return {
    targetRenstra: rencana.length === tahunTahun.length && rencana.length > 0 ? jumlahTepat(rencana) : null,
    // A year without realisasi leaves a hole; the first year of the plan has none before it.
    realisasiSampaiTahunLalu: lalu.every((r) => r !== null) ? jumlahTepat(lalu) : null,
    targetRenja: kini?.pagu ?? null,
    realisasiTriwulan: kini?.triwulan?.realisasi ?? [kini?.realisasi ?? null],
  };
}

/** Adds the money of parts; a figure that some part lacks is missing in the sum of those that have a pagu. */
function jumlahUang(anak: readonly Uang['isi'][]): Uang['isi'] {
  const kolomUang = (ambil: (u: Uang['isi']) => Angka | null | undefined) => {
    const ada = anak.map((a) => desimalAtau(ambil(a))).filter((x) => x !== null);
    return ada.length === 0 ? null : jumlahTepat(ada);
  };
  const panjang = Math.max(0, ...anak.map((a) => a.realisasiTriwulan.length));
  return {
    targetRenstra: kolomUang((u) => u.targetRenstra),
    realisasiSampaiTahunLalu: kolomUang((u) => u.realisasiSampaiTahunLalu),
    targetRenja: kolomUang((u) => u.targetRenja),
    realisasiTriwulan: Array.from({ length: panjang }, (_, i) => kolomUang((u) => u.realisasiTriwulan[i])),
  };
}

const berisi = (u: Uang['isi']): boolean => u.targetRenja !== null || u.realisasiTriwulan.some((x) => x !== null);

function susunUang(x: Berbiaya, tingkat: number, anak: readonly (readonly Uang[])[], rekap: RekapLaporan): Uang[] {
  const { tahun, periode } = rekap.asal;
  const langsung = anak.flatMap((a) => a.slice(0, 1)).filter((a) => berisi(a.isi));
  const isi =
    langsung.length > 0
      ? jumlahUang(langsung.map((a) => a.isi))
      : uangBaris(x, tahun, awalRencana(rekap), periode?.akhir ?? tahun);
  return [{ kode: x.kode, nama: x.nama, tingkat, isi }, ...anak.flat()];
}

function barisUang(u: Uang, rekap: RekapLaporan): BarisLaporan {
  const hasil = hitungRupiahE81(u.isi, { pembulatan: rekap.kinerja.asal.kebijakan.aturan.pembulatan });
  const berTriwulan = u.isi.realisasiTriwulan.length === 4;
  const perTw: [string, SelLaporan][] = TW.map((_, n) => [
    `tw-${n + 1}`,
    selAngka(berTriwulan ? (u.isi.realisasiTriwulan[n] ?? null) : null),
  ]);
  return baris(
    u.kode,
    {
      kode: selTeks(u.kode),
      uraian: selTeks(u.nama),
      akhir: selAngka(u.isi.targetRenstra),
      'sampai-lalu': selAngka(u.isi.realisasiSampaiTahunLalu),
      tahunan: selAngka(u.isi.targetRenja),
      ...Object.fromEntries(perTw),
      hasil: selHasilRupiah(hasil.realisasiRenja),
      'tingkat-tahunan': selHasil(hasil.tingkatCapaianRenja),
      'sampai-ini': selHasilRupiah(hasil.realisasiSampaiTahunIni),
      'tingkat-akhir': selHasil(hasil.tingkatCapaianRenstra),
    },
    { tingkat: u.tingkat, jenis: u.tingkat === 0 ? 'kelompok' : 'isi' },
  );
}

/** Form E.81 (or E.79), its money (Rp): program, kegiatan, sub-kegiatan; each level the sum of what is below, percentages from sums. */
export function tabelEvaluasiRupiah(
  rekap: RekapLaporan,
  nama: string,
  formulir: FormulirTahunan = 'e81',
): TabelLaporan {
  const semua = rekap.asal.program.flatMap((p) =>
    susunUang(
      p,
      0,
      p.kegiatan.map((k) =>
        susunUang(
          k,
          1,
          k.subKegiatan.map((s) => susunUang(s, 2, [], rekap)),
          rekap,
        ),
      ),
      rekap,
    ),
  );
  const dipakai = semua.filter((u) => berisi(u.isi));
  const kegiatan = dipakai.filter((u) => u.tingkat === 1);
  const { pembulatan } = rekap.kinerja.asal.kebijakan.aturan;
  const kaki = hitungE81Kaki(
    {
      tingkatKinerja: [],
      kegiatan: kegiatan.map((k) => ({ pagu: k.isi.targetRenja, realisasi: realisasiSetahun(k.isi) })),
    },
    { pembulatan },
  ).rupiah;
  return bangunTabel({
    id: `${formulir}.rupiah`,
    nama,
    judul: `${SEBUTAN[formulir].judul}, Anggaran, Tahun ${rekap.tahun}`,
    arah: 'mendatar',
    kolom: [
      kolom('kode', 'Kode', 'kode', 12),
      kolom('uraian', 'Program / Kegiatan / Sub-Kegiatan', 'teks', 26),
      ...kolomFormulir(formulir, 'rupiah', rekap.tahun),
    ],
    baris: [
      ...dipakai.map((u) => barisUang(u, rekap)),
      baris(
        'rata-rata',
        { uraian: selTeks('Rata-rata tingkat hasil anggaran per kegiatan'), 'tingkat-tahunan': selHasil(kaki) },
        { jenis: 'rata-rata', sebutan: 'rata-rata' },
      ),
    ],
    catatan: [
      `Rata-rata mencakup ${kaki.cakupan.terukur} dari ${kaki.cakupan.total} kegiatan; serapan seluruhnya (jumlah realisasi dibagi jumlah pagu) ada pada tabel realisasi anggaran.`,
    ],
  });
}

function realisasiSetahun(isi: Uang['isi']): Angka | null {
  const hasil = hitungRupiahE81(isi).realisasiRenja;
  return hasil.status === 'terukur' ? hasil.nilai : null;
}
