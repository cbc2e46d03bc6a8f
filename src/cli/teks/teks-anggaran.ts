import { catatanAnggaran, sebutanTerukur } from '../../laporan/kalimat/cakupan-anggaran.js';
import type { AngkaAnggaran, RekapAnggaran } from '../../rekap/bentuk-anggaran.js';
import type { RekapEfisiensi } from '../../rekap/rekap-efisiensi.js';
import { pesanAlasan } from '../../rumus/alasan.js';
import { selHasil, selRupiah } from './sel.js';
import { lipat, tabelTeks } from './tabel-teks.js';

const kolom = (judul: string) =>
  [
    { judul: 'Kode', lebar: 9 },
    { judul, lebar: 31 },
    { judul: 'Pagu (Rp)', lebar: 16, rata: 'right' },
    { judul: 'Realisasi (Rp)', lebar: 16, rata: 'right' },
    { judul: 'Sisa (Rp)', lebar: 15, rata: 'right' },
    { judul: 'Serapan (%)', lebar: 13, rata: 'right' },
  ] as const;

const baris = (kode: string, nama: string, a: AngkaAnggaran): string[] => [
  kode,
  sebutanTerukur(nama, a.cakupan),
  selRupiah(a.pagu),
  selRupiah(a.realisasi),
  selRupiah(a.sisa),
  selHasil(a.serapan),
];

/** Budget and absorption a program, with the total. */
export function teksProgram(anggaran: RekapAnggaran): string {
  const { program, total } = anggaran;
  const isi = program.map((p) => baris(p.kode, p.nama, p));
  const cara = `Cara hitung serapan: ${total.serapan.jejak.teks ?? 'tak terukur'}`;
  const catatan = catatanAnggaran(anggaran).map((c) => lipat(c, 0));
  return [tabelTeks(kolom('Program'), [...isi, baris('', 'Jumlah', total)]), '', lipat(cara, 0), ...catatan].join('\n');
}

const CARA_SERAPAN = {
  gabungan: 'jumlah realisasi ÷ jumlah pagu program pendukungnya',
  'rata-rata-persen': 'rata-rata persentase program pendukungnya',
} as const;

/** Budget and absorption a sasaran, by the programs that serve it, with the rule by which the percentages were joined. */
export function teksSasaran({ sasaran, asal }: RekapAnggaran): string {
  const { aturan, asal: oleh } = asal.kebijakan;
  const cara = `Cara hitung serapan: ${CARA_SERAPAN[aturan.serapanRekap.sasaran]} (${oleh['serapanRekap']})`;
  const isi = sasaran.map((s) => baris(s.kode, `${s.uraian} [${s.program.join(', ')}]`, s));
  return [tabelTeks(kolom('Sasaran [program pendukung]'), isi), '', lipat(cara, 0)].join('\n');
}

const CARA_EFISIENSI = {
  rasio: 'capaian ÷ serapan, di atas 1 berarti efisien',
  selisih: 'capaian − serapan, dalam poin persen',
  sisa: '100 − serapan, bagian anggaran yang tidak terpakai',
  'pmk-214': 'efisiensi menurut PMK 214/2017, dalam persen',
  'biaya-satuan': 'penghematan biaya setiap keluaran sub-kegiatan, dalam persen',
} as const;

const GERBANG = {
  tanpa: 'tanpa syarat capaian',
  '>=100': 'hanya bila capaian paling sedikit 100',
  '>100': 'hanya bila capaian di atas 100',
} as const;

/** Efficiency a sasaran, or why it can't be claimed. */
export function teksEfisiensi({ metode, gerbang, sasaran, total }: RekapEfisiensi): string {
  const semua = [...sasaran, { kode: 'Jumlah', uraian: 'Seluruh instansi', efisiensi: total }];
  const isi = semua.map(({ kode, uraian, efisiensi }) => [
    kode,
    uraian,
    selHasil(efisiensi),
    efisiensi.status === 'terukur' ? (efisiensi.jejak.teks ?? '') : pesanAlasan(efisiensi.alasan),
  ]);
  return [
    `Cara: ${CARA_EFISIENSI[metode]}; ${GERBANG[gerbang]}.`,
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
