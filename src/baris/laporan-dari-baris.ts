import { bacaAman } from '../angka/baca-aman.js';
import { pastikanBentuk, sebuahObjek } from '../angka/bentuk.js';
import { tolakOpsiAsing } from '../angka/tolak-opsi.js';
import { bacaLaporan } from '../kebijakan/baca-laporan.js';
import { type HasilBaca, tidakSah } from '../model/baca-laporan.js';
import type { Laporan } from '../model/laporan.js';
import type { Masalah } from '../model/masalah.js';
import { BAHASA, type Bahasa } from '../rumus/alasan.js';
import { pastikanOpsi } from '../rumus/pastikan-opsi.js';
import { type BarisTerbaca, bacaTabel } from './baca-tabel.js';
import { NAMA_TABEL, type NamaTabel } from './daftar-kolom.js';
import { type Baris, tahun as tahunDari } from './kolom.js';
import { NOTASI, type Notasi } from './notasi.js';
import { letakBaris, type MasalahBaris, Pencatat } from './pencatat.js';
import { Perakit } from './perakit.js';
import { rakitDariBaris } from './rakit-laporan.js';

/** What an application has: its office, its year, and rows as they stand in its tables. */
export interface DataBaris extends Partial<Readonly<Record<NamaTabel, readonly Baris[]>>> {
  readonly instansi: string | Laporan['instansi'];
  readonly tahun: number | string | bigint;
  readonly periode?: { readonly awal: number | string | bigint; readonly akhir: number | string | bigint };
  /** The id of a preset, or choices; see `bacaLaporan`. */
  readonly kebijakan?: unknown;
  readonly sumber?: string;
}

/** What `laporanDariBaris` is told beside the data. */
export interface OpsiDariBaris {
  /** The language of messages. @defaultValue 'id' */
  readonly bahasa?: Bahasa;
  /**
   * How figures stand in texts: `desimal` as databases give DECIMAL (`'1.000'` is one), `indonesia` as people write (`'1.000'` is a thousand). Where it is not
   * given, the other texts of the column decide, and a text that stays ambiguous is refused.
   */
  readonly notasi?: Notasi;
}

/** A report, with what is unusual in it; or every fault, each with its table and row. */
export type HasilDariBaris = HasilBaca<MasalahBaris>;

/**
 * A report from flat rows, as the tables of an application hold them, so that no application has to build the nested form itself.
 *
 * Tables: `tujuan` (kode, uraian), `sasaran` (kode, uraian, tujuan), `indikator` (kode, nama, satuan, polarisasi, sasaran | tujuan | program, bobot,
 * kondisi_awal, target_akhir, tahun_target_akhir, jenis_target_akhir, konsolidasi …; also `target_2025`), `nilai` (indikator, tahun, triwulan?, target,
 * realisasi), `program` (kode, nama: program, kegiatan and sub-kegiatan by their codes), `anggaran` (kode, tahun, triwulan?, pagu, realisasi, rak),
 * `sasaranProgram` (sasaran, program, porsi?). Names are compared without case, dots, blanks and underscores; the headings of the Excel template are
 * understood too, and columns of one's own are left alone, but one that is nearly a known name is a fault. A reference (`sasaran`, `sasaran_id`) is the `id`
 * of the other row where the rows have ids, else its code; all columns are in docs/baris.md and in `skemaBaris`. Numbers may be strings as database drivers give them or as Indonesians write them (`'1.000'` may be either: the column decides, or `notasi`); NULL is "not available", which is not zero;
 * directions are read by `bacaPolarisasi`.
 *
 * Gives what `bacaLaporan` gives; faults name table, row (from 1) and column. Throws `ArgumenTidakSah` for an option or a table that is not known.
 *
 * @example
 * const hasil = laporanDariBaris({
 *   instansi: 'Kecamatan A',
 *   tahun: 2025,
 *   tujuan: [{ id: 1, kode: 'T1', uraian: 'Layanan baik' }],
 *   sasaran: [{ id: 7, kode: 'S1', uraian: 'Warga puas', tujuan_id: 1 }],
 *   indikator: [{ id: 9, sasaran_id: 7, kode: 'IK1', nama: 'Nilai IKM', satuan: 'nilai', polarisasi: 'positif' }],
 *   nilai: [{ indikator_id: 9, tahun: 2025, target: '80.00', realisasi: '82.00' }],
 * });
 * hasil.status === 'sah' && teksHasil(rekapLaporan(hasil.laporan).kinerja.rataRata) // => '102,50'
 */
export function laporanDariBaris(data: DataBaris, opsi: OpsiDariBaris = {}): HasilDariBaris {
  pastikanOpsi('laporanDariBaris', opsi, { bahasa: BAHASA, notasi: NOTASI });
  pastikanBentuk('laporanDariBaris', 'data', data, sebuahObjek);
  tolakOpsiAsing('laporanDariBaris', data, KUNCI);
  return bacaAman('laporanDariBaris: data', () => susunDariBaris(data, opsi));
}

function susunDariBaris(data: DataBaris, opsi: OpsiDariBaris): HasilDariBaris {
  const pencatat = new Pencatat();
  const perakit = new Perakit(pencatat);
  const bacaSatu = (t: NamaTabel) => [t, bacaTabel(t, data[t], pencatat, opsi.notasi ?? null)] as const;
  const baris = Object.fromEntries(NAMA_TABEL.map(bacaSatu)) as unknown as Record<NamaTabel, BarisTerbaca[]>;
  const { instansi, tahun, periode, kebijakan, sumber } = data;
  const laporan = {
    versi: 1,
    instansi: typeof instansi === 'string' || instansi === undefined ? { nama: instansi } : instansi,
    tahun: tahunModel(tahun),
    ...(periode === undefined ? {} : { periode: periodeModel(periode) }),
    ...(kebijakan === undefined ? {} : { kebijakan }),
    ...(sumber === undefined ? {} : { sumber }),
    ...rakitDariBaris(perakit, baris),
  };
  const hasil = bacaLaporan(laporan, opsi.bahasa === undefined ? {} : { bahasa: opsi.bahasa });
  const petakan = (m: Masalah): MasalahBaris => {
    const { tabel = null, baris: nomor = null, bidang = null } = perakit.letak(laporan, m.letak) ?? {};
    const isi = m.pesan.slice(m.letak.length);
    const pesan = tabel === null ? m.pesan : `${letakBaris(tabel, nomor, bidang)}${isi}`;
    return { kode: m.kode, tingkat: m.tingkat, tabel, baris: nomor, bidang, pesan };
  };
  if (hasil.status === 'sah' && pencatat.galat.length === 0) {
    return { status: 'sah', laporan: hasil.laporan, peringatan: hasil.peringatan.map(petakan) };
  }
  const dariModel = (hasil.status === 'sah' ? [] : hasil.masalah.map(petakan)).filter(
    (m) => !pencatat.sudah(m.tabel, m.baris, m.bidang),
  );
  // What a row lacks may be missed in several places of the report.
  const semua = new Map([...pencatat.galat, ...dariModel].map((m) => [m.pesan, m]));
  return tidakSah([...semua.values()], hasil.status === 'sah' ? 0 : hasil.lainnya);
}

/** A year of the head as rows may give it, too. */
function tahunModel(x: unknown): unknown {
  const isi = tahunDari(x);
  return typeof isi === 'object' && 'nilai' in isi ? isi.nilai : x;
}

const periodeModel = (x: unknown): unknown =>
  typeof x === 'object' && x !== null && !Array.isArray(x)
    ? Object.fromEntries(Object.entries(x).map(([k, v]) => [k, tahunModel(v)]))
    : x;

const KUNCI = {
  instansi: null,
  tahun: null,
  periode: null,
  kebijakan: null,
  sumber: null,
  // What `keBaris` says beside its tables.
  tanpaKolom: null,
  ...(Object.fromEntries(NAMA_TABEL.map((t) => [t, null])) as Record<NamaTabel, null>),
} as const;
