import type { AngkaAnggaran, RekapAnggaran } from '../../rekap/bentuk-anggaran.js';
import type { RekapEfisiensi } from '../../rekap/rekap-efisiensi.js';
import { pesanAlasan } from '../../rumus/alasan.js';
import { selHasil, selRupiah } from './sel.js';
import { lipat, tabelTeks } from './tabel-teks.js';

const kolom = (judul: string) =>
  [
    { judul: 'Kode', lebar: 9 },
    { judul, lebar: 38 },
    { judul: 'Pagu (Rp)', lebar: 17, rata: 'right' },
    { judul: 'Realisasi (Rp)', lebar: 17, rata: 'right' },
    { judul: 'Serapan (%)', lebar: 13, rata: 'right' },
  ] as const;

const baris = (kode: string, nama: string, a: AngkaAnggaran): string[] => [
  kode,
  nama,
  selRupiah(a.pagu),
  selRupiah(a.realisasi),
  selHasil(a.serapan),
];

/** Budget and absorption a program, with the total. */
export function teksProgram({ program, total }: RekapAnggaran): string {
  const isi = program.map((p) => baris(p.kode, p.nama, p));
  const sisa = `Sisa anggaran: Rp${selRupiah(total.sisa)}. Cara hitung: ${total.serapan.jejak.teks ?? 'tak terukur'}.`;
  return [tabelTeks(kolom('Program'), [...isi, baris('', 'Jumlah', total)]), '', lipat(sisa, 0)].join('\n');
}

/** Budget and absorption a sasaran, by the programs that serve it. */
export function teksSasaran({ sasaran }: RekapAnggaran): string {
  const isi = sasaran.map((s) => baris(s.kode, `${s.uraian} [${s.program.join(', ')}]`, s));
  return tabelTeks(kolom('Sasaran [program pendukung]'), isi);
}

/** Efficiency a sasaran, or why it can't be claimed. */
export function teksEfisiensi({ metode, gerbang, sasaran, total }: RekapEfisiensi): string {
  const semua = [...sasaran, { kode: 'Jumlah', uraian: 'Seluruh instansi', efisiensi: total }];
  const isi = semua.map(({ kode, uraian, efisiensi }) => [
    kode,
    uraian,
    selHasil(efisiensi),
    efisiensi.status === 'terukur' ? (efisiensi.jejak.teks ?? '') : pesanAlasan(efisiensi.alasan),
  ]);
  const judul = `Cara: ${metode}; gerbang capaian: ${gerbang}.`;
  return [
    judul,
    '',
    tabelTeks(
      [
        { judul: 'Kode', lebar: 9 },
        { judul: 'Sasaran', lebar: 36 },
        { judul: 'Efisiensi', lebar: 13, rata: 'right' },
        { judul: 'Keterangan', lebar: 40 },
      ],
      isi,
    ),
  ].join('\n');
}
