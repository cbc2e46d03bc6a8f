import { angkaTunggal, nilaiHitung } from '../../model/angka-nilai.js';
import type { Indikator } from '../../model/indikator.js';
import { kodeBerpemilik } from '../../model/masalah.js';
import type { Nilai } from '../../model/nilai.js';
import { denganAlasan } from '../../rekap/nilai-indikator.js';
import { realisasiSampai } from '../../rekap/realisasi-sampai.js';
import { opsiCapaian } from '../../rekap/rekap-indikator.js';
import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import { hitungCapaian, type OpsiCapaian } from '../../rumus/capaian/hitung-capaian.js';
import type { Hasil } from '../../rumus/hasil.js';
import { pilihOpsi } from '../../rumus/pastikan-opsi.js';
import { hitungBarisTahunan } from '../../rumus/waktu/e81-tahunan.js';
import { hitungKemajuan, OPSI_KEMAJUAN, type OpsiKemajuan } from '../../rumus/waktu/hitung-kemajuan.js';
import type { KolomLaporan, TabelLaporan } from '../../tabel/tabel-laporan.js';
import { bangunTabel, baris, idBerpemilik, kolom } from '../bangun-tabel.js';
import { selHasil, selHasilAngka, selNilai, selTeks } from '../sel.js';
import { tahunRenstra } from './renstra.js';
import { tingkatCapaian } from './tingkat-capaian.js';

/** The two evaluations over the years of a plan, which are taken to have one shape: RPJMD (E.78) and Renstra (E.80). */
export type FormulirRencana = 'e78' | 'e80';

const JUDUL = { e78: 'Evaluasi Hasil RPJMD (Formulir E.78)', e80: 'Evaluasi Hasil Renstra (Formulir E.80)' } as const;

/** Targets, realisasi and levels of achievement year by year up to the end of the plan, one row an indicator of tujuan and sasaran. */
export function tabelEvaluasiRenstra(
  rekap: RekapLaporan,
  nama: string,
  formulir: FormulirRencana = 'e80',
): TabelLaporan {
  const tahun = tahunRenstra(rekap);
  const { kebijakan } = rekap.kinerja.asal;
  const indikator = rekap.asal.tujuan.flatMap((t) => [
    // A tujuan and a sasaran may have one code.
    ...(t.indikator ?? []).map((i) => ({ id: idBerpemilik(`tujuan ${t.kode}`, i.kode), pemilik: t.kode, i })),
    ...t.sasaran.flatMap((s) => s.indikator.map((i) => ({ id: idBerpemilik(s.kode, i.kode), pemilik: s.kode, i }))),
  ]);
  const isi = indikator.map(({ id, pemilik, i }) => {
    const opsi = opsiCapaian(i, kebijakan);
    const dinilai = tahunDinilai(i, tahun, rekap);
    const hasil = hitungBarisTahunan(
      {
        targetAkhir: angkaTunggal(i.targetAkhir?.nilai, i.ordinal),
        tahun: dinilai.map((t) => ({
          tahun: t,
          target: angkaTunggal(i.target[t], i.ordinal),
          realisasi: angkaTunggal(i.realisasi[t], i.ordinal),
        })),
        polarisasi: i.polarisasi,
        jenis: i.targetAkhir?.jenis ?? 'nilai-akhir',
        sampai: rekap.tahun,
      },
      opsi,
    );
    const { ordinal, polarisasi } = i;
    const kata = kataTerakhir(i, dinilai);
    const diberikan = { 'realisasi-kosong': kata, 'seri-berlubang': kata };
    const akhir = denganAlasan(hasil.capaianAkhir, diberikan, ordinal);
    const kemajuan = tingkatCapaian(hasil.tingkatCapaianAkhir, {
      target: i.targetAkhir?.nilai,
      realisasi: hasil.capaianAkhir,
      diberikan,
      ordinal,
      ukurRentang: (targetAkhir, realisasi) =>
        hitungKemajuan({ targetAkhir, realisasi, polarisasi }, pilihOpsi<OpsiKemajuan>(opsi, OPSI_KEMAJUAN)),
    });
    const perTahun = tahun.flatMap((t) => [
      [`target-${t}`, selNilai(i.target[t] ?? null)] as const,
      [`realisasi-${t}`, selNilai(t <= rekap.tahun ? (i.realisasi[t] ?? null) : null)] as const,
      // Years to come are blank, not unmeasurable.
      ...(t <= rekap.tahun ? [[`tingkat-${t}`, selHasil(tingkatTahun(i, t, opsi))] as const] : []),
    ]);
    const sebutan = kodeBerpemilik(pemilik, i.kode);
    const isi = baris(
      id,
      {
        indikator: selTeks(i.nama),
        satuan: selTeks(i.satuan),
        awal: selNilai(i.kondisiAwal?.nilai ?? null),
        akhir: selNilai(i.targetAkhir?.nilai ?? null),
        ...Object.fromEntries(perTahun),
        hasil: selHasilAngka(akhir),
        kemajuan: selHasil(kemajuan),
      },
      { sebutan },
    );
    return { baris: isi, catatan: hasil.capaianAkhir.peringatan.map((p) => `${sebutan}: ${p.pesan}.`) };
  });
  return bangunTabel({
    id: formulir,
    nama,
    judul: JUDUL[formulir],
    arah: 'mendatar',
    kolom: [
      kolom('indikator', 'Indikator Kinerja', 'teks', 26),
      kolom('satuan', 'Satuan', 'teks', 9),
      kolom('awal', 'Kondisi Awal', 'angka', 8),
      kolom('akhir', 'Target Akhir', 'angka', 8),
      ...tahun.flatMap((t): KolomLaporan[] => [
        kolom(`target-${t}`, 'Target', 'angka', 7),
        kolom(`realisasi-${t}`, 'Realisasi', 'angka', 8),
        kolom(`tingkat-${t}`, 'Capaian (%)', 'persen', 9),
      ]),
      kolom('hasil', 'Hasil s.d. Kini', 'angka', 9),
      kolom('kemajuan', 'Tingkat Kemajuan (%)', 'persen', 10),
    ],
    kelompok: tahun.map((t) => ({ judul: `Tahun ${t}`, dari: `target-${t}`, sampai: `tingkat-${t}` })),
    baris: isi.map((x) => x.baris),
    catatan: isi.flatMap((x) => x.catatan),
  });
}

/** The level of one year, by the target of that year, which may be a range. */
function tingkatTahun(i: Indikator, tahun: number, opsi: OpsiCapaian): Hasil {
  const { ordinal, polarisasi } = i;
  const { angka } = nilaiHitung(i.target[tahun], ordinal);
  const realisasi = angkaTunggal(i.realisasi[tahun], ordinal);
  const terhitung = hitungCapaian({ target: angka, realisasi, polarisasi }, opsi);
  return denganAlasan(terhitung, { 'target-kosong': i.target[tahun], 'realisasi-kosong': i.realisasi[tahun] }, ordinal);
}

/** The years that make the end: those of the plan so far, for a sum from its first year on, without gaps. */
function tahunDinilai(i: Indikator, tahun: readonly number[], { tahun: kini, asal }: RekapLaporan): number[] {
  const { awal } = realisasiSampai(i, kini, asal.periode);
  return awal === null ? tahun.filter((t) => t <= kini) : Array.from({ length: kini - awal + 1 }, (_, n) => awal + n);
}

/** The last realisasi of some years that is no number; a formula knows it only as missing. */
const kataTerakhir = ({ realisasi, ordinal }: Indikator, tahun: readonly number[]): Nilai | undefined =>
  tahun
    .flatMap((t) => realisasi[t] ?? [])
    .filter((n) => angkaTunggal(n, ordinal) === null)
    .at(-1);
