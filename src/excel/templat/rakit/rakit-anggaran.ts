import { kunciKode, type TingkatKode } from '../../../model/kode.js';
import { tampil } from '../../../model/pesan.js';
import { susunProgram } from '../../../model/susun-program.js';
import type { BarisBaca } from '../baca-baris.js';
import type { Objek, Perakit } from './perakit.js';

/** The budget side of a report: its programs, and every line by the key of its code. */
export interface PohonAnggaran {
  readonly program: Objek[];
  readonly menurutKode: ReadonlyMap<string, Objek>;
}

/** The tree of program, kegiatan and sub-kegiatan. */
export function rakitAnggaran(perakit: Perakit, baris: readonly BarisBaca[]): PohonAnggaran {
  const berkode = baris.flatMap((b) => {
    const kode = perakit.wajib(b, 'kode', 'Kode', null);
    return kode === null ? [] : [{ b, kode: String(kode) }];
  });
  return susunProgram(berkode, {
    kode: ({ kode }) => kode,
    objek: ({ b }) => {
      const objek = perakit.objek(b);
      objek['nama'] = perakit.wajib(b, 'nama', 'Nama', '?');
      return objek;
    },
    asing: ({ b, kode }) =>
      perakit.tegur(
        b,
        'kode',
        `${tampil(kode)} bukan kode program, kegiatan atau sub-kegiatan; bentuknya seperti 7.01.01, 7.01.01.2.06 atau 7.01.01.2.06.04`,
      ),
    yatim: ({ b }, { teks, tingkat }) => perakit.tegur(b, 'kode', indukTakAda(teks, tingkat)),
  });
}

function indukTakAda(kode: string, tingkat: TingkatKode): string {
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
    const pemilik = menurutKode.get(kunciKode(String(kode)));
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
