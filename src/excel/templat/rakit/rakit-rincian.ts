import { tampil } from '../../../model/pesan.js';
import type { BarisBaca } from '../baca-baris.js';
import type { DaftarIndikator } from './cari-indikator.js';
import type { Objek, Perakit } from './perakit.js';

type PerKode = ReadonlyMap<string, Objek>;

const KOSONG = [null, null, null, null];

/** Quarters, put to their indicators. */
export function rakitTriwulan(perakit: Perakit, baris: readonly BarisBaca[], indikator: DaftarIndikator): void {
  for (const b of baris) {
    const milik = indikator.cari(perakit, b);
    perakit.tegurSatuan(b, milik);
    const tahun = perakit.wajib(b, 'tahun', 'Tahun', null);
    const objek = perakit.objek(b, ['indikator', 'induk', 'tahun']);
    objek['konsolidasi'] = perakit.wajib(b, 'konsolidasi', 'Konsolidasi', 'terakhir');
    objek['target'] ??= KOSONG;
    if (!milik || tahun === null) continue;
    const triwulan = (milik['triwulan'] ?? {}) as Objek;
    if (triwulan[String(tahun)] !== undefined)
      perakit.tegur(b, 'tahun', `triwulan tahun ${tahun} sudah ada pada baris lain; sisakan satu`);
    milik['triwulan'] = { ...triwulan, [String(tahun)]: objek };
  }
}

/** Comparisons, put to their indicators. */
export function rakitPembanding(perakit: Perakit, baris: readonly BarisBaca[], indikator: DaftarIndikator): void {
  for (const b of baris) {
    const milik = indikator.cari(perakit, b);
    perakit.tegurSatuan(b, milik);
    const objek = perakit.objek(b, ['indikator', 'induk']);
    objek['jenis'] = perakit.wajib(b, 'jenis', 'Jenis', 'kabupaten');
    objek['nama'] = perakit.wajib(b, 'nama', 'Nama', '?');
    objek['nilai'] = perakit.wajib(b, 'nilai', 'Nilai', null);
    if (milik) milik['pembanding'] = [...((milik['pembanding'] as Objek[] | undefined) ?? []), objek];
  }
}

/** Scales of one's own, put to their indicators. */
export function rakitOrdinal(perakit: Perakit, baris: readonly BarisBaca[], indikator: DaftarIndikator): void {
  for (const b of baris) {
    const milik = indikator.cari(perakit, b);
    const label = perakit.wajib(b, 'label', 'Label', '?');
    const angka = perakit.wajib(b, 'angka', 'Angka', 0);
    if (!milik) continue;
    const peta = milik['ordinal'] ?? {};
    if (typeof peta === 'string') {
      perakit.tegur(
        b,
        'label',
        `indikator ini sudah memakai skala ${tampil(peta)} di lembar Kinerja; kosongkan salah satunya`,
      );
      continue;
    }
    if (Object.hasOwn(peta, String(label)))
      perakit.tegur(b, 'label', `label ${tampil(label)} sudah ada pada baris lain; sisakan satu`);
    milik['ordinal'] = Object.fromEntries([...Object.entries(peta), [String(label), angka]]);
  }
}

/** Programs, put to the sasaran that they serve. */
export function rakitProgramSasaran(perakit: Perakit, baris: readonly BarisBaca[], sasaran: PerKode): void {
  for (const b of baris) {
    const kodeSasaran = perakit.wajib(b, 'sasaran', 'Kode sasaran', null);
    const kode = perakit.wajib(b, 'program', 'Kode program', null);
    if (kodeSasaran === null || kode === null) continue;
    const milik = sasaran.get(String(kodeSasaran));
    if (!milik) {
      perakit.tegur(
        b,
        'sasaran',
        `sasaran ${tampil(kodeSasaran)} tidak ada di lembar Kinerja; betulkan kodenya, atau tambahkan barisnya di sana`,
      );
      continue;
    }
    const porsi = b.isi.get('porsi');
    milik['program'] ??= [];
    perakit.tambah(
      milik['program'] as unknown[],
      porsi === undefined ? kode : perakit.catat({ kode, porsi }, b, { kode: 'program' }),
      b,
    );
  }
}
