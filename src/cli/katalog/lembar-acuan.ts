import type { Acuan, HalamanTerbaca, Kutipan } from '../../acuan/acuan.js';
import { daftarKebijakan } from '../../kebijakan/daftar.js';
import { daftarOrdinal } from '../../model/ordinal.js';
import { daftarRumus } from '../../rumus/daftar.js';
import { daftarSkala } from '../../skala/daftar-lengkap.js';
import { KATA_DIBACA, KATA_JENIS, kataPerubahan, kataTahun } from './kata.js';
import type { Lembar } from './lembar.js';

/** The sheet of a source: what it is, how it was read, and who cites it. */
export function lembarAcuan(acuan: Acuan): Lembar {
  const { id, judul, letak, catatan, berlaku, digantikanOleh, diubahOleh, halaman } = acuan;
  const pemakai = pemakaiAcuan(id);
  return {
    id,
    jenis: 'acuan',
    nama: judul,
    gloss: KATA_JENIS[acuan.jenis],
    bagian: [
      {
        judul: 'Keterangan',
        daftar: [
          `Masa berlaku: ${berlaku ? kataTahun(berlaku) : 'tidak bertahun'}.`,
          ...(digantikanOleh ? [`Digantikan oleh ${kataPerubahan(digantikanOleh)}`] : []),
          ...(diubahOleh ?? []).map((p) => `Diubah oleh ${kataPerubahan(p)}`),
          `Cara dibaca: ${KATA_DIBACA[acuan.dibaca]}; terakhir diperiksa ${acuan.diperiksa}.`,
          ...(letak ? [`Letak: ${letak}.`] : []),
          ...(halaman ? [`Halaman yang dibaca: ${halaman.map(kataHalaman).join('; ')}.`] : []),
        ],
      },
      ...(catatan ? [{ judul: 'Catatan', paragraf: [catatan] }] : []),
      { judul: 'Dipakai oleh', daftar: pemakai.length > 0 ? pemakai : ['Tidak ada rumus, skala atau kebijakan.'] },
    ],
  };
}

function kataHalaman({ cetak, penampil }: HalamanTerbaca): string {
  if (cetak === null) return `hlm. penampil ${penampil}`;
  return penampil === undefined ? `hlm. ${cetak}` : `hlm. ${cetak} (penampil menghitungnya ${penampil})`;
}

function pemakaiAcuan(id: string): string[] {
  const memakai = (kutipan: readonly Kutipan[]) => kutipan.some((k) => k.acuan === id);
  return [
    ...daftarRumus.filter((r) => memakai(r.kutipan)).map((r) => `rumus ${r.id}`),
    ...daftarSkala.filter((s) => memakai(s.kutipan)).map((s) => `skala ${s.id}`),
    ...daftarOrdinal.filter((o) => memakai(o.kutipan)).map((o) => `ordinal ${o.id}`),
    ...daftarKebijakan
      .filter((k) => memakai([...k.kutipan, ...Object.values<Kutipan>(k.kutipanAturan)]))
      .map((k) => `kebijakan ${k.id}`),
  ];
}
