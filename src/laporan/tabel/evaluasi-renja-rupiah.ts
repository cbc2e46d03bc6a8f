import { formatRupiah } from '../../angka/cetak/format-rupiah.js';
import type { Angka } from '../../angka/desimal.js';
import { desimal } from '../../angka/desimal.js';
import { jumlahTepat } from '../../angka/jumlah.js';
import type { Laporan } from '../../model/laporan.js';
import { predikatDari } from '../../rekap/rekap-indikator.js';
import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import type { Cakupan } from '../../rumus/gabungan/hitung-rata-rata.js';
import type { Hasil } from '../../rumus/hasil.js';
import type { CaraAnggaranTakTerukur } from '../../rumus/opsi.js';
import { type HasilE81, hitungRupiahE81 } from '../../rumus/waktu/e81.js';
import { hitungE81Kaki } from '../../rumus/waktu/e81-kaki.js';
import type { BarisLaporan, SelLaporan, TabelLaporan } from '../../tabel/tabel-laporan.js';
import { bangunTabel, baris, kolom } from '../bangun-tabel.js';
import { sebutanTerukur } from '../kalimat/cakupan-anggaran.js';
import { persenDalamKata } from '../kalimat/ungkapan.js';
import { selAngka, selHasil, selHasilRupiah, selTeks } from '../sel.js';
import { type BedaTriwulan, catatanBedaTriwulan } from './beda-triwulan.js';
import { awalRencana, type FormulirTahunan, kolomFormulir, SEBUTAN_FORMULIR, TW } from './formulir-tahunan.js';

interface Uang {
  readonly kode: string;
  readonly nama: string;
  readonly tingkat: number;
  readonly isi: Parameters<typeof hitungRupiahE81>[0];
  /** What its columns come to: computed once, and read by the row, the levels above and the means. */
  readonly hasil: HasilE81;
  readonly cakupan: Cakupan;
  readonly beda: readonly BedaTriwulan[];
}

type Berbiaya = Pick<Laporan['program'][number], 'kode' | 'nama' | 'anggaran'>;

const desimalAtau = (x: Angka | null | undefined) => (x === null || x === undefined ? null : desimal(x));

/** What a line states by itself: plan total, earlier years, pagu and quarters (or the year as one where there are none). */
function uangBaris(x: Berbiaya, rekap: RekapLaporan): Uang['isi'] {
  const { tahun, periode } = rekap.asal;
  const [awal, akhir] = [awalRencana(rekap), periode?.akhir ?? tahun];
  const tahunTahun = Array.from({ length: Math.max(akhir - awal + 1, 0) }, (_, i) => awal + i);
  const rencana = tahunTahun.map((t) => desimalAtau(x.anggaran?.[t]?.paguIndikatif)).filter((r) => r !== null);
  const lalu = tahunTahun.filter((t) => t < tahun).map((t) => desimalAtau(x.anggaran?.[t]?.realisasi));
  const kini = x.anggaran?.[tahun];
  return {
    // A year without a framework plans no spending.
    targetRenstra: rencana.length > 0 ? jumlahTepat(rencana) : null,
    // A year without realisasi leaves a hole; the first year of the plan has none before it.
    realisasiSampaiTahunLalu: lalu.every((r) => r !== null) ? jumlahTepat(lalu) : null,
    targetRenja: kini?.pagu ?? null,
    realisasiTriwulan: kini?.triwulan?.realisasi ?? [kini?.realisasi ?? tanpaRealisasi(kini, rekap)],
  };
}

/** What a pagu without realisasi counts as spent, by the report's policy. */
const tanpaRealisasi = (kini: { readonly pagu?: unknown } | undefined, rekap: RekapLaporan): Angka | null =>
  kini?.pagu !== undefined && caraTakTerukur(rekap) === 'nol' ? 0 : null;

const caraTakTerukur = ({ kinerja }: RekapLaporan): CaraAnggaranTakTerukur =>
  kinerja.asal.kebijakan.aturan.anggaran.takTerukur;

/** A line's money with what it comes to. */
type Terhitung = Pick<Uang, 'isi' | 'hasil'>;

const denganHasil = (isi: Uang['isi'], rekap: RekapLaporan): Terhitung => ({
  isi,
  hasil: hitungRupiahE81(isi, { pembulatan: rekap.kinerja.asal.kebijakan.aturan.pembulatan }),
});

const realisasiSetahun = ({ hasil }: Terhitung): Angka | null => nilaiAtau(hasil.realisasiRenja);

const apakahTerukur = (u: Terhitung): boolean =>
  u.isi.targetRenja !== null && u.hasil.realisasiRenja.status === 'terukur';

/** The parts whose money a level adds up: those that are measured, unless the policy lets a hole make the level not measurable. */
function bagianDijumlah(bagian: readonly Uang[], rekap: RekapLaporan): Uang[] {
  const terukur = bagian.filter(apakahTerukur);
  return caraTakTerukur(rekap) === 'tak-terukur' || terukur.length === 0 ? [...bagian] : terukur;
}

/** Adds the money of parts; the year's realisasi only where no part lacks a figure that others have. */
function jumlahUang(anak: readonly Terhitung[]): Uang['isi'] {
  const isi = anak.map((a) => a.isi);
  const kolomUang = (ambil: (u: Uang['isi'], i: number) => Angka | null | undefined) => {
    const ada = isi.map((a, i) => desimalAtau(ambil(a, i))).filter((x) => x !== null);
    return ada.length === 0 ? null : jumlahTepat(ada);
  };
  const utuh = anak.every(apakahTerukur) || isi.every((a) => a.targetRenja === null);
  const bertriwulan = isi.every((a) => a.realisasiTriwulan.length === TW.length);
  return {
    targetRenstra: kolomUang((u) => u.targetRenstra),
    // Earlier years of a part that are not known leave a hole, and a sum with a hole is not a sum.
    realisasiSampaiTahunLalu: isi.some((u) => u.realisasiSampaiTahunLalu === null)
      ? null
      : kolomUang((u) => u.realisasiSampaiTahunLalu),
    targetRenja: kolomUang((u) => u.targetRenja),
    // Quarters add up where every part has them; else the year as one.
    realisasiTriwulan: !utuh
      ? [null]
      : bertriwulan
        ? TW.map((_, n) => kolomUang((u) => u.realisasiTriwulan[n]))
        : [kolomUang((_, i) => realisasiSetahun(anak[i] as Terhitung))],
  };
}

const berisi = (u: Uang['isi']): boolean => u.targetRenja !== null || u.realisasiTriwulan.some((x) => x !== null);

function susunUang(x: Berbiaya, tingkat: number, anak: readonly (readonly Uang[])[], rekap: RekapLaporan): Uang[] {
  const langsung = anak.flatMap((a) => a.slice(0, 1)).filter((a) => berisi(a.isi));
  const isi = langsung.length > 0 ? jumlahUang(bagianDijumlah(langsung, rekap)) : uangBaris(x, rekap);
  const terhitung = denganHasil(isi, rekap);
  const cakupan =
    langsung.length > 0 ? jumlahCakupan(langsung) : { terukur: apakahBerukuran(x, rekap) ? 1 : 0, total: 1 };
  const beda = langsung.length > 0 ? [] : bedaTriwulan(x, terhitung, rekap);
  return [{ kode: x.kode, nama: x.nama, tingkat, ...terhitung, cakupan, beda }, ...anak.flat()];
}

/** Where the year of a line says another realisasi than its quarters. */
function bedaTriwulan(
  { nama, anggaran }: Berbiaya,
  terhitung: Terhitung,
  { asal: { tahun } }: RekapLaporan,
): BedaTriwulan[] {
  const { realisasi = null, triwulan } = anggaran?.[tahun] ?? {};
  const jumlah = desimalAtau(realisasiSetahun(terhitung));
  if (triwulan?.realisasi === undefined || realisasi === null || jumlah === null || jumlah.eq(desimal(realisasi)))
    return [];
  return [{ nama, triwulan: formatRupiah(jumlah), setahun: formatRupiah(realisasi) }];
}

const jumlahCakupan = (bagian: readonly Uang[]): Cakupan => ({
  terukur: bagian.reduce((n, b) => n + b.cakupan.terukur, 0),
  total: bagian.reduce((n, b) => n + b.cakupan.total, 0),
});

/** Whether a line has both figures itself, whatever a policy puts in the place of a missing one. */
function apakahBerukuran({ anggaran }: Berbiaya, { asal: { tahun } }: RekapLaporan): boolean {
  const { pagu, realisasi, triwulan } = anggaran?.[tahun] ?? {};
  const empat = triwulan?.realisasi;
  return pagu !== undefined && (empat ? empat.some((x) => x !== null) : (realisasi ?? null) !== null);
}

function barisUang(u: Uang): BarisLaporan {
  const { hasil } = u;
  const berTriwulan = u.isi.realisasiTriwulan.length === TW.length;
  const perTw: [string, SelLaporan][] = TW.map((_, n) => [
    `tw-${n + 1}`,
    selAngka(berTriwulan ? (u.isi.realisasiTriwulan[n] ?? null) : null),
  ]);
  return baris(
    u.kode,
    {
      kode: selTeks(u.kode === 'jumlah' ? '' : u.kode),
      uraian: selTeks(sebutanTerukur(u.nama, u.cakupan)),
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
  const { rencana, tahunan } = SEBUTAN_FORMULIR[formulir];
  const dipakai = semua.filter((u) => berisi(u.isi));
  const kegiatan = dipakai.filter((u) => u.tingkat === 1);
  const { pembulatan, evaluasiRenja } = rekap.kinerja.asal.kebijakan.aturan;
  const rataKegiatan = (uang: (u: Uang) => { pagu: Angka | null; realisasi: Angka | null }) =>
    hitungE81Kaki({ tingkatKinerja: [], kegiatan: kegiatan.map(uang) }, { pembulatan, rupiah: evaluasiRenja.rupiah })
      .rupiah;
  const kaki = rataKegiatan((k) => ({
    pagu: k.isi.targetRenja,
    realisasi: nilaiAtau(k.hasil.realisasiRenja),
  }));
  const kakiRenstra = rataKegiatan((k) => ({
    pagu: k.isi.targetRenstra,
    realisasi: nilaiAtau(k.hasil.realisasiSampaiTahunIni),
  }));
  const program = dipakai.filter((u) => u.tingkat === 0);
  const total = denganHasil(jumlahUang(bagianDijumlah(program, rekap)), rekap);
  const cakupan = jumlahCakupan(program);
  const isiJumlah = barisUang({
    kode: 'jumlah',
    nama: 'JUMLAH',
    tingkat: 0,
    ...total,
    cakupan: { terukur: 0, total: 0 },
    beda: [],
  });
  // What is not added up does not stand among the rows.
  const tampil = apakahTerukur(total) ? dipakai.filter(apakahTerukur) : dipakai;
  // The level of the whole plan stands in the note: in the row the checker, ours too, takes it for a ratio of the year.
  const { 'tingkat-akhir': _, ...sel } = isiJumlah.sel;
  const jumlah: BarisLaporan = { ...isiJumlah, jenis: 'jumlah', sel };
  const seluruhnya = total.hasil.tingkatCapaianRenstra;
  return bangunTabel({
    id: `${formulir}.rupiah`,
    nama,
    judul: `${SEBUTAN_FORMULIR[formulir].judul}, Anggaran, Tahun ${rekap.tahun}`,
    arah: 'mendatar',
    kolom: [
      kolom('kode', 'Kode', 'kode', 12),
      kolom('uraian', 'Program / Kegiatan / Sub-Kegiatan', 'teks', 26),
      ...kolomFormulir(formulir, 'rupiah', rekap.tahun),
    ],
    baris: [...tampil.map(barisUang), jumlah],
    // The mean runs over the kegiatan alone, so it stands below the table: a row of its own would be read as the mean of all rows.
    catatan: [
      `Rata-rata tingkat capaian ${tahunan} per kegiatan ${rataDanPredikat(kaki, rekap)}, dan tingkat capaian ${rencana} ${rataDanPredikat(kakiRenstra, rekap)}; ${
        evaluasiRenja.rupiah === 'gabungan' ? 'dihitung dari jumlah rupiahnya' : 'rata-rata persentasenya'
      } (${kaki.cakupan.terukur} dari ${kaki.cakupan.total} kegiatan). Pada baris jumlah, jumlah realisasi dibagi jumlah anggaran; tingkat capaian ${rencana} seluruhnya ${persenDalamKata(seluruhnya)}.`,
      ...catatanCakupan(cakupan, rekap),
      ...catatanBedaTriwulan(semua.flatMap((u) => u.beda)),
    ],
  });
}

function catatanCakupan({ terukur, total }: Cakupan, rekap: RekapLaporan): string[] {
  if (terukur === total) return [];
  const AKIBAT = {
    kecualikan: 'baris lainnya tidak ditulis dan tidak dijumlahkan',
    nol: 'hasil yang kosong dihitung 0 menurut kebijakan laporan ini',
    'tak-terukur': 'jumlah yang memuat baris lainnya tidak terukur menurut kebijakan laporan ini',
  } as const;
  return [`${terukur} dari ${total} baris anggaran memiliki anggaran dan hasil; ${AKIBAT[caraTakTerukur(rekap)]}.`];
}

/** A mean with its predikat on the scale of the report. */
function rataDanPredikat(rata: Hasil, rekap: RekapLaporan): string {
  const predikat = predikatDari(rata, rekap.kinerja.asal.kebijakan);
  return predikat.status === 'kelas' ? `${persenDalamKata(rata)} (${predikat.label})` : persenDalamKata(rata);
}

const nilaiAtau = (hasil: Hasil): Angka | null => (hasil.status === 'terukur' ? hasil.nilai : null);
