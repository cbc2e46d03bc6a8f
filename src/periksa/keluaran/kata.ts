import type { Bahasa } from '../../rumus/alasan.js';
import type { Tingkat } from '../temuan/temuan.js';

/** The words that the renderers add to what the findings say themselves. */
export interface Kata {
  readonly tingkat: Readonly<Record<Tingkat, string>>;
  readonly tercetak: string;
  readonly semestinya: string;
  readonly rumus: string;
  readonly sebab: string;
  readonly terkait: string;
  readonly saran: string;
  readonly ikut: string;
  readonly tersembunyi: string;
  readonly diterima: string;
  readonly lama: string;
  readonly dimatikan: (r: { banyak: string; oleh: string }) => string;
  /** What a configuration did, after "menurut lkjip.config.json". */
  readonly pengaturan: {
    readonly menurut: (oleh: string) => string;
    readonly dimatikan: (isi: string) => string;
    readonly diubah: (isi: string) => string;
    readonly diabaikan: (isi: string) => string;
  };
  readonly letak: string;
  readonly baris: string;
  readonly alinea: string;
  readonly kolom: string;
  readonly halaman: string;
  readonly teks: string;
  readonly tabel: string;
  readonly tanpaTemuan: string;
  readonly takDipahami: string;
  readonly danLagi: (banyak: number) => string;
  readonly judul: string;
  /** How much was checked: so many figures, of so many, in so many tables. */
  readonly terperiksa: (r: { terikat: string; angka: string; tabel: string }) => string;
  /** Nothing at all could be checked. */
  readonly takAdaDiperiksa: (r: { angka: string; tabel: string }) => string;
  readonly belumDiperiksa: string;
  readonly takDiperiksa: string;
  readonly sebagian: string;
  readonly tanpaAngka: (banyak: string) => string;
  readonly naskah: string;
  readonly sejenis: (r: { banyak: string; kode: string; kolom: string }) => string;
  /** How plausible a cause is, in words. */
  readonly yakin: { readonly sangat: string; readonly mungkin: string; readonly kurang: string };
}

/** In both languages. */
export const KATA: Readonly<Record<Bahasa, Kata>> = {
  id: {
    tingkat: { galat: 'galat', peringatan: 'peringatan', catatan: 'catatan' },
    tercetak: 'tercetak',
    semestinya: 'semestinya',
    rumus: 'rumus',
    sebab: 'sebab',
    terkait: 'terkait',
    saran: 'saran',
    ikut: 'Ikut salah karena ini',
    tersembunyi: 'tersembunyi',
    diterima: 'diterima',
    lama: 'temuan lama',
    dimatikan: (r) => `${r.banyak} dimatikan oleh ${r.oleh}`,
    pengaturan: {
      menurut: (oleh) => `Menurut ${oleh}`,
      dimatikan: (isi) => `dimatikan ${isi}`,
      diubah: (isi) => `diubah tingkatnya ${isi}`,
      diabaikan: (isi) => `tidak diperiksa ${isi}`,
    },
    letak: 'letak',
    baris: 'baris',
    alinea: 'alinea',
    kolom: 'kolom',
    halaman: 'hlm.',
    teks: 'teks',
    tabel: 'Tabel',
    tanpaTemuan: 'Tidak ada temuan',
    takDipahami: 'kolom yang tidak dipahami',
    danLagi: (banyak) => `dan ${banyak} lagi`,
    judul: 'Hasil periksa',
    terperiksa: (r) => `${r.terikat} dari ${r.angka} angka di ${r.tabel} tabel terperiksa`,
    takAdaDiperiksa: (r) =>
      `Tidak ada yang dapat diperiksa: tidak satu pun dari ${r.angka} angka di ${r.tabel} tabel terikat hubungan yang dikenali`,
    belumDiperiksa: 'belum diperiksa seluruhnya',
    takDiperiksa: 'tidak dapat diperiksa',
    sebagian: 'diperiksa sebagian',
    tanpaAngka: (banyak) => `${banyak} tabel tanpa angka`,
    naskah: 'tidak ada yang mengikat angka kalimat ini',
    sejenis: (r) => `dan ${r.banyak} ${r.kode} lagi di kolom ${r.kolom}`,
    yakin: { sangat: 'sangat mungkin', mungkin: 'mungkin', kurang: 'kurang mungkin' },
  },
  en: {
    tingkat: { galat: 'error', peringatan: 'warning', catatan: 'note' },
    tercetak: 'printed',
    semestinya: 'should be',
    rumus: 'formula',
    sebab: 'cause',
    terkait: 'related',
    saran: 'advice',
    ikut: 'Wrong because of this too',
    tersembunyi: 'hidden',
    diterima: 'accepted',
    lama: 'known before',
    dimatikan: (r) => `${r.banyak} turned off by ${r.oleh}`,
    pengaturan: {
      menurut: (oleh) => `By ${oleh}`,
      dimatikan: (isi) => `turned off ${isi}`,
      diubah: (isi) => `given another level ${isi}`,
      diabaikan: (isi) => `not checked ${isi}`,
    },
    letak: 'place',
    baris: 'line',
    alinea: 'paragraph',
    kolom: 'column',
    halaman: 'p.',
    teks: 'text',
    tabel: 'Table',
    tanpaTemuan: 'No findings',
    takDipahami: 'columns that were not understood',
    danLagi: (banyak) => `and ${banyak} more`,
    judul: 'Result of the check',
    terperiksa: (r) =>
      `${r.terikat} of ${r.angka} figures in ${r.tabel} ${r.tabel === '1' ? 'table' : 'tables'} checked`,
    takAdaDiperiksa: (r) =>
      `Nothing could be checked: no known relation binds any of the ${r.angka} figures in ${r.tabel} ${r.tabel === '1' ? 'table' : 'tables'}`,
    belumDiperiksa: 'not checked, or in part',
    takDiperiksa: 'could not be checked',
    sebagian: 'checked in part',
    tanpaAngka: (banyak) => `${banyak} tables without figures`,
    naskah: 'nothing binds these figures of sentences',
    sejenis: (r) => `and ${r.banyak} more ${r.kode} in column ${r.kolom}`,
    yakin: { sangat: 'very likely', mungkin: 'likely', kurang: 'less likely' },
  },
};
