import { daftar, pastikanBentuk, teks } from '../../angka/bentuk.js';
import type { Lokasi } from '../../tabel/lokasi.js';
import { BENTUK_HASIL_PERIKSA } from '../temuan/bentuk-temuan.js';
import type { CakupanTabel, HasilPeriksa, NaskahLepas, Pengaturan, Temuan } from '../temuan/temuan.js';

/** A place in the JSON of the contract: every key is there, `null` where it does not apply. */
export interface LokasiJson {
  readonly berkas: string | null;
  readonly lembar: string | null;
  readonly tabel: string | null;
  readonly baris: number | null;
  readonly kolom: number | null;
  readonly sel: string | null;
  readonly bagian?: string;
  readonly halaman?: number;
}

/** The JSON that `lkjip periksa --format json` writes. */
export interface PeriksaJson {
  readonly versi: 1;
  readonly sumber: readonly string[];
  readonly ringkasan: HasilPeriksa['ringkasan'];
  readonly temuan: readonly (Omit<Temuan, 'lokasi' | 'terkait' | 'atau' | 'ikut'> & {
    readonly lokasi: LokasiJson;
    readonly terkait: readonly LokasiJson[];
    readonly atau?: readonly LokasiJson[];
    readonly ikut?: readonly LokasiJson[];
  })[];
  /** How much was checked, by table and in all. */
  readonly cakupan: {
    readonly tabel: readonly (Omit<CakupanTabel, 'lokasi'> & { readonly lokasi: LokasiJson })[];
    /** Only where sentences have figures that nothing binds. */
    readonly naskah?: readonly (Omit<NaskahLepas, 'lokasi'> & { readonly lokasi: LokasiJson })[];
    readonly angka: number;
    readonly terikat: number;
  };
  readonly kolom: readonly {
    readonly lokasi: LokasiJson;
    readonly judul: string;
    readonly peran: string | null;
    readonly aturan: string | null;
  }[];
  /** Only where something of a giant input was left alone. */
  readonly takDiperiksa?: readonly { readonly hal: string; readonly lokasi: LokasiJson; readonly pesan: string }[];
  /** Only where findings of an earlier check were given. */
  readonly temuanLama?: NonNullable<HasilPeriksa['temuanLama']>;
  /** Only where there is a configuration. */
  readonly pengaturan?: Omit<Pengaturan, 'diabaikan'> & { readonly diabaikan: readonly LokasiJson[] };
}

/**
 * A result as the plain data of the contract, ready for `JSON.stringify`.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * periksaKeJson({ ringkasan: { tabel: 0, fakta: 0, relasi: 0, konsisten: 0, temuan: 0 }, cakupan: { tabel: [], angka: 3, terikat: 3 }, temuan: [], kolom: [] }, ['a.csv']).sumber // => ['a.csv']
 */
export function periksaKeJson(hasil: HasilPeriksa, sumber: readonly string[]): PeriksaJson {
  pastikanBentuk('periksaKeJson', 'hasil', hasil, BENTUK_HASIL_PERIKSA);
  pastikanBentuk('periksaKeJson', 'sumber', sumber, daftar(teks));
  return {
    versi: 1,
    sumber,
    ringkasan: hasil.ringkasan,
    temuan: hasil.temuan.map((t) => ({
      kode: t.kode,
      tingkat: t.tingkat,
      lokasi: lokasiJson(t.lokasi),
      ...(t.uraian === undefined ? {} : { uraian: t.uraian }),
      tercetak: t.tercetak,
      semestinya: t.semestinya,
      rumus: t.rumus,
      penjelasan: t.penjelasan,
      terkait: t.terkait.map(lokasiJson),
      ...(t.atau === undefined ? {} : { atau: t.atau.map(lokasiJson) }),
      ...(t.ikut === undefined ? {} : { ikut: t.ikut.map(lokasiJson) }),
      ...(t.tersembunyi === undefined ? {} : { tersembunyi: t.tersembunyi }),
      pesan: t.pesan,
      saran: t.saran,
      ...(t.sidik === undefined ? {} : { sidik: t.sidik }),
      ...(t.diterima === undefined ? {} : { diterima: t.diterima }),
      ...(t.lama === undefined ? {} : { lama: t.lama }),
    })),
    cakupan: {
      tabel: hasil.cakupan.tabel.map(({ lokasi, ...isi }) => ({ lokasi: lokasiJson(lokasi), ...isi })),
      ...(hasil.cakupan.naskah && {
        naskah: hasil.cakupan.naskah.map(({ lokasi, angka }) => ({ lokasi: lokasiJson(lokasi), angka })),
      }),
      angka: hasil.cakupan.angka,
      terikat: hasil.cakupan.terikat,
    },
    kolom: hasil.kolom.map(({ lokasi, judul, peran, aturan }) => ({
      lokasi: lokasiJson(lokasi),
      judul,
      peran,
      aturan,
    })),
    ...(hasil.takDiperiksa === undefined
      ? {}
      : { takDiperiksa: hasil.takDiperiksa.map((b) => ({ ...b, lokasi: lokasiJson(b.lokasi) })) }),
    ...(hasil.temuanLama === undefined ? {} : { temuanLama: hasil.temuanLama }),
    ...(hasil.pengaturan === undefined
      ? {}
      : { pengaturan: { ...hasil.pengaturan, diabaikan: hasil.pengaturan.diabaikan.map(lokasiJson) } }),
  };
}

function lokasiJson({ berkas, lembar, tabel, baris, kolom, sel, bagian, halaman }: Lokasi): LokasiJson {
  return {
    berkas: berkas ?? null,
    lembar: lembar ?? null,
    tabel: tabel ?? null,
    baris: baris ?? null,
    kolom: kolom ?? null,
    sel: sel ?? null,
    ...(bagian === undefined ? {} : { bagian }),
    ...(halaman === undefined ? {} : { halaman }),
  };
}
