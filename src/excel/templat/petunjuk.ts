import type { Cell, WriteSheet } from 'hucre';
import { daftarKebijakan } from '../../kebijakan/daftar.js';
import { daftarOrdinal } from '../../model/ordinal.js';
import { cetak } from '../cetak.js';
import { teksSelBersih } from '../teks-bersih.js';
import { GAYA } from './gaya.js';
import type { Kolom } from './kolom.js';
import { LEMBAR_BARIS } from './lembar/daftar.js';

const LANGKAH = [
  'Isi lembar Identitas, lalu Kinerja, Anggaran dan Sasaran-Program. Lembar lain diisi bila datanya ada. Judul kolom bertanda * wajib diisi.',
  'Baris bertanda "Contoh" pada kolom No. tidak dibaca; boleh dihapus atau dibiarkan.',
  'Sel kosong berarti belum diisi, "-" berarti sudah dipastikan belum ada. Keduanya tidak sama dengan 0.',
  'Angka ditulis sebagai angka, tanpa Rp dan tanpa satuan. Bila ditulis sebagai teks, pakai cara Indonesia: 1.234.567,89. Teks seperti "1.234" ditolak karena dapat berarti 1234 atau 1,234; pada kolom rupiah artinya 1234.',
  'Nilai dengan huruf ditulis 65 (B); rentang target ditulis 80–90; kata dari skala ordinal ditulis apa adanya (WTP). Kata yang mirip angka ditulis dalam tanda kutip: "12".',
  'Urutan kolom, kolom tambahan, lembar tambahan dan kolom yang disembunyikan tidak memengaruhi pembacaan. Judul kolom jangan diubah.',
  'Tahun lain: sisipkan kolom berjudul, misalnya, "Target 2030", atau buat templat dengan --tahun dan --periode.',
  'Kolom abu-abu di kanan menghitung sendiri sebagai pratinjau menurut rumus baku; kolom itu terkunci. Hasil resmi dihitung lkjip menurut kebijakan laporan.',
  'Lembar dilindungi tanpa sandi: Tinjau > Buka Proteksi Lembar bila perlu menyisipkan atau menghapus baris.',
  'Setelah diisi: lkjip hitung BERKAS.xlsx. Semua kesalahan disebut sekaligus dengan lembar dan selnya.',
];

/** The first sheet: how to fill the workbook, and what every column and code means. */
export function lembarPetunjuk(instansi: string | undefined): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const rows: number[] = [];
  const baris = (isi: readonly Partial<Cell>[]) => {
    const r = rows.push(0) - 1;
    for (const [c, sel] of isi.entries()) cells.set(`${r},${c}`, sel);
    return r;
  };
  // Rows whose second cell reaches to the right edge.
  const lebar: number[] = [];
  baris([{ value: 'Templat Laporan Kinerja Instansi Pemerintah', style: GAYA.judul }]);
  baris([{ value: teksSelBersih(instansi ?? 'Berkas isian untuk lkjip hitung'), style: GAYA.hint }]);
  baris([]);
  baris([{ value: 'Cara mengisi', style: GAYA.subjudul }]);
  for (const [i, langkah] of LANGKAH.entries()) {
    lebar.push(
      baris([
        { value: `${i + 1}.`, style: { ...GAYA.teks, alignment: { horizontal: 'right', vertical: 'top' } } },
        { value: langkah, style: GAYA.teks },
      ]),
    );
  }
  baris([]);
  baris([{ value: 'Kebijakan hitung yang tersedia', style: GAYA.subjudul }]);
  lebar.push(baris(['Kode', 'Nama', '', ''].map((value) => ({ value, style: GAYA.kepala }))));
  for (const { id, nama } of daftarKebijakan) lebar.push(tabel(baris, [id, nama, '', '']));
  baris([]);
  baris([{ value: 'Skala ordinal yang tersedia', style: GAYA.subjudul }]);
  lebar.push(baris(['Kode', 'Label dan angkanya', '', ''].map((value) => ({ value, style: GAYA.kepala }))));
  for (const { id, label } of daftarOrdinal) {
    lebar.push(tabel(baris, [id, label.map(([l, a]) => `${l} = ${a.replace('.', ',')}`).join('; '), '', '']));
  }
  baris([]);
  baris([{ value: 'Arti setiap kolom', style: GAYA.subjudul }]);
  const kepala = baris(['Lembar', 'Kolom', 'Wajib', 'Cara mengisi'].map((value) => ({ value, style: GAYA.kepala })));
  for (const { nama, kolom } of Object.values(LEMBAR_BARIS)) {
    for (const k of kolom as readonly Kolom[]) tabel(baris, [nama, k.judul, k.wajib === true ? 'ya' : '', k.ket]);
  }
  return {
    name: 'Petunjuk',
    cells,
    rows: rows.map(() => []),
    columns: [{ width: 20 }, { width: 34 }, { width: 8 }, { width: 78 }],
    merges: lebar.map((r) => ({ startRow: r, endRow: r, startCol: 1, endCol: 3 })),
    rowDefs: new Map([[0, { height: 24 }]]),
    view: { showGridLines: false },
    protection: { sheet: true },
    // The long list of columns comes last, so that its heading may stand on every page behind.
    ...cetak({ nama: 'Petunjuk', ulangBaris: `$${kepala + 1}:$${kepala + 1}` }),
  };
}

function tabel(baris: (isi: readonly Partial<Cell>[]) => number, isi: readonly string[]): number {
  return baris(isi.map((value, c) => ({ value, style: c === 0 ? GAYA.label : GAYA.ket })));
}
