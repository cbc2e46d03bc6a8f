import { bacaKode } from '../../../model/kode.js';
import { tampil } from '../../../model/pesan.js';
import type { BarisBaca } from '../baca-baris.js';
import type { Objek, Perakit } from './perakit.js';

/** The budget side of a report: its programs, and every line by the key of its code. */
export interface PohonAnggaran {
  readonly program: Objek[];
  readonly menurutKode: ReadonlyMap<string, Objek>;
}

/** Codes that mean the same line have the same key, however wide their last part is. */
export function kunciKode(kode: unknown): string {
  const hasil = bacaKode(String(kode));
  return hasil.status === 'kode' ? hasil.kunci : String(kode);
}

const ANAK = { program: 'kegiatan', kegiatan: 'subKegiatan' } as const;

/** The tree of program, kegiatan and sub-kegiatan, whatever the order of the rows: the codes say what belongs where. */
export function rakitAnggaran(perakit: Perakit, baris: readonly BarisBaca[]): PohonAnggaran {
  const program: Objek[] = [];
  const menurutKode = new Map<string, Objek>();
  const terbaca = baris.flatMap((b) => {
    const teks = perakit.wajib(b, 'kode', 'Kode', null);
    if (teks === null) return [];
    const kode = bacaKode(String(teks));
    if (kode.status === 'kode' && !['urusan', 'bidang'].includes(kode.tingkat)) return [{ b, kode }];
    perakit.tegur(
      b,
      'kode',
      `${tampil(teks)} bukan kode program, kegiatan atau sub-kegiatan; bentuknya seperti 7.01.01, 7.01.01.2.06 atau 7.01.01.2.06.04`,
    );
    return [];
  });
  for (const tingkat of ['program', 'kegiatan', 'sub-kegiatan'] as const) {
    for (const { b, kode } of terbaca.filter((t) => t.kode.tingkat === tingkat)) {
      const objek = perakit.objek(b);
      objek['nama'] = perakit.wajib(b, 'nama', 'Nama', '?');
      if (tingkat === 'sub-kegiatan') objek['anggaran'] ??= {};
      else objek[ANAK[tingkat]] = [];
      const induk = menurutKode.get(kode.induk[0] ?? '');
      if (tingkat === 'program') program.push(objek);
      else if (induk) (induk[ANAK[tingkat === 'kegiatan' ? 'program' : 'kegiatan']] as Objek[]).push(objek);
      else perakit.tegur(b, 'kode', indukTakAda(kode.teks, tingkat));
      if (!menurutKode.has(kode.kunci)) menurutKode.set(kode.kunci, objek);
    }
  }
  return { program, menurutKode };
}

function indukTakAda(kode: string, tingkat: 'kegiatan' | 'sub-kegiatan'): string {
  const [induk, bagian] = tingkat === 'kegiatan' ? ['program', 3] : ['kegiatan', 5];
  const kodeInduk = kode.trim().split('.').slice(0, Number(bagian)).join('.');
  return `${induk} ${kodeInduk} dari ${tingkat} ${tampil(kode)} tidak ada di lembar ini; tambahkan barisnya, atau betulkan kodenya`;
}

/** Cash plans and spending by quarter, put to their lines. */
export function rakitAnggaranTriwulan(
  perakit: Perakit,
  baris: readonly BarisBaca[],
  menurutKode: ReadonlyMap<string, Objek>,
): void {
  for (const b of baris) {
    const kode = perakit.wajib(b, 'kode', 'Kode', null);
    const tahun = perakit.wajib(b, 'tahun', 'Tahun', null);
    if (kode === null || tahun === null) continue;
    const pemilik = menurutKode.get(kunciKode(kode));
    if (!pemilik) {
      perakit.tegur(
        b,
        'kode',
        `kode ${tampil(kode)} tidak ada di lembar Anggaran; betulkan kodenya, atau tambahkan barisnya di sana`,
      );
      continue;
    }
    pemilik['anggaran'] ??= {};
    const anggaran = pemilik['anggaran'] as Record<string, Objek>;
    const tahunIni = anggaran[String(tahun)] ?? {};
    anggaran[String(tahun)] = tahunIni;
    if (tahunIni['triwulan'] !== undefined) {
      perakit.tegur(b, 'kode', `${tampil(kode)} tahun ${tahun} sudah ada pada baris lain; sisakan satu`);
    }
    tahunIni['triwulan'] = perakit.objek(b, ['kode', 'tahun']);
  }
}

/** Spending by kind: groups, each with the lines below it. */
export function rakitBelanja(perakit: Perakit, baris: readonly BarisBaca[]): Objek[] {
  const hasil: Objek[] = [];
  for (const b of baris) {
    const jenis = perakit.wajib(b, 'jenis', 'Jenis', null);
    const uraian = perakit.wajib(b, 'uraian', 'Uraian', '?');
    if (jenis === 'kelompok') {
      for (const kunci of b.isi.keys()) {
        if (kunci.startsWith('anggaran.'))
          perakit.tegur(b, kunci, 'jumlah kelompok dihitung dari rinciannya; kosongkan sel ini');
      }
      hasil.push(perakit.catat({ uraian, rincian: [] }, b));
      continue;
    }
    const kelompok = hasil.at(-1)?.['rincian'] as Objek[] | undefined;
    if (jenis !== null && !kelompok)
      perakit.tegur(b, 'jenis', 'rincian tanpa kelompok di atasnya; tambahkan baris Kelompok di atasnya');
    const objek = perakit.objek(b, ['jenis']);
    objek['uraian'] = uraian;
    objek['anggaran'] ??= {};
    kelompok?.push(objek);
  }
  return hasil;
}
