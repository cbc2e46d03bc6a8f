import type { CaraDibaca, JenisAcuan, Kedudukan, Kutipan, PerubahanAcuan } from '../../acuan/acuan.js';
import { cariAcuan } from '../../acuan/daftar.js';
import { formatAngka } from '../../angka/cetak/format-angka.js';
import type { Rentang, Satuan } from '../../rumus/pohon.js';
import type { TakTerukurBila } from '../../rumus/rumus.js';
import type { CaraLubang } from '../../skala/skala.js';

/** Units as people say them. */
export const KATA_SATUAN: Readonly<Record<Satuan, string>> = {
  'satuan-indikator': 'satuan indikatornya',
  persen: 'persen',
  'poin-persen': 'poin persen',
  rupiah: 'rupiah',
  rasio: 'rasio',
  nilai: 'nilai',
  bobot: 'bobot',
  cacah: 'cacah',
  volume: 'volume keluaran',
};

/** The standing of a citation as people say it. */
export const KATA_KEDUDUKAN: Readonly<Record<Kedudukan, string>> = {
  'dibaca-di-peraturan': 'dibaca di peraturannya',
  'lewat-pihak-lain': 'dibaca lewat pihak lain',
  praktik: 'praktik',
  simpulan: 'simpulan penyusun',
};

/** How a source came to be known. */
export const KATA_DIBACA: Readonly<Record<CaraDibaca, string>> = {
  naskah: 'naskahnya dibaca',
  'lewat-pihak-lain': 'dibaca lewat pihak lain',
  'kode-aplikasi': 'kode aplikasinya dibaca',
  'belum-dibaca': 'belum dibaca',
};

/** Kinds of sources. */
export const KATA_JENIS: Readonly<Record<JenisAcuan, string>> = {
  'undang-undang': 'undang-undang',
  'peraturan-pemerintah': 'peraturan pemerintah',
  'peraturan-presiden': 'peraturan presiden',
  'peraturan-menteri': 'peraturan menteri',
  'keputusan-menteri': 'keputusan menteri',
  'keputusan-lembaga': 'keputusan lembaga',
  'peraturan-kepala-daerah': 'peraturan kepala daerah',
  laporan: 'laporan',
  'bahan-paparan': 'bahan paparan',
  'kode-aplikasi': 'aplikasi',
  simpulan: 'simpulan',
};

/** What happens in a hole of a scale. */
export const KATA_CELAH: Readonly<Record<CaraLubang, string>> = {
  tolak: 'tidak diberi kelas',
  'kelas-bawah': 'masuk kelas di bawahnya',
  'kelas-atas': 'masuk kelas di atasnya',
  bulatkan: 'dibulatkan dulu, lalu digolongkan',
  potong: 'dipotong dulu, lalu digolongkan',
};

/** When an input has no usable value. */
export const KATA_KEADAAN: Readonly<Record<Extract<TakTerukurBila, { keadaan: unknown }>['keadaan'], string>> = {
  kosong: 'kosong',
  nol: 'sama dengan 0',
  negatif: 'negatif',
  'tidak-positif': '0 atau negatif',
};

/** A range as people say it: `0 atau lebih`, `1 sampai 4`, `angka apa pun`. */
export function kataRentang({ min, maks }: Rentang): string {
  if (min !== null && min === maks) return `hanya ${formatAngka(min)}`;
  if (min !== null && maks !== null) return `${formatAngka(min)} sampai ${formatAngka(maks)}`;
  if (min !== null) return `${formatAngka(min)} atau lebih`;
  return maks === null ? 'angka apa pun' : `sampai ${formatAngka(maks)}`;
}

/** Years as people write them: `2021–2022`, `sejak 2017`. */
export function kataTahun(berlaku: { readonly sejak: number; readonly sampai?: number }): string {
  return berlaku.sampai === undefined ? `sejak ${berlaku.sejak}` : `${berlaku.sejak}–${berlaku.sampai}`;
}

/** What replaced or amended a source: title and id, where that is stated, and its standing. */
export function kataPerubahan({ acuan: id, tempat, kedudukan }: PerubahanAcuan): string {
  return `${cariAcuan(id)?.judul ?? id} [${id}]: ${tempat}. ${awalBesar(KATA_KEDUDUKAN[kedudukan])}.`;
}

/** A citation as a line: title, years, place, standing. */
export function kataKutipan({ acuan: id, tempat, kedudukan }: Kutipan): string {
  const acuan = cariAcuan(id);
  const tahun = acuan?.berlaku ? ` (berlaku ${kataTahun(acuan.berlaku)})` : '';
  return `${acuan?.judul ?? id}${tahun}: ${tempat}. ${awalBesar(KATA_KEDUDUKAN[kedudukan])}.`;
}

/** The years in which the sources of an entry were in force, each once; an entry has none of its own. */
export function masaBerlaku(kutipan: readonly Kutipan[]): { acuan: string; sejak: number; sampai: number | null }[] {
  return [...new Set(kutipan.map((k) => k.acuan))].flatMap((acuan) => {
    const { berlaku } = cariAcuan(acuan) ?? {};
    return berlaku ? [{ acuan, sejak: berlaku.sejak, sampai: berlaku.sampai ?? null }] : [];
  });
}

/** The same text with a capital at its front. */
export const awalBesar = (teks: string): string => teks.charAt(0).toUpperCase() + teks.slice(1);
