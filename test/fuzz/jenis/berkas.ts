import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { bacaDocx } from '../../../src/docx/baca-docx.js';
import { bukuDariExcel } from '../../../src/excel/baca-buku-excel.js';
import { bacaExcel } from '../../../src/excel/baca-excel.js';
import { periksaRumus } from '../../../src/excel/bukti/periksa-rumus.js';
import type { Buku } from '../../../src/tabel/tabel.js';
import { type Jenis, jenis } from '../jenis.js';
import { nilaiGalat } from '../penilai.js';
import { periksaPenuh } from '../periksa-penuh.js';
import { type BitaUbahan, ubahBita } from '../ubah-bita.js';

const ISI = [
  ['Uraian', 'Pagu', 'Realisasi', '%', 'Tanggal'],
  ['Program A', 200_000_000, 150_000_000, 0.75, '31/12/2022'],
  ['Program B', 300_000_000, 151_234_567, 0.5041, 'Baik'],
  ['Jumlah', 500_000_000, 301_234_567, 0.6025, ''],
];

/** A workbook that SheetJS writes, with a second, hidden sheet, merged cells and a formula. */
function tulis(bookType: 'xlsx' | 'ods' | 'biff8' | 'xlsb'): Uint8Array {
  const satu = utils.aoa_to_sheet(ISI);
  satu['B4'] = { t: 'n', v: 500_000_000, f: 'SUM(B2:B3)' };
  satu['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 0 } }];
  const buku = utils.book_new();
  utils.book_append_sheet(buku, satu, 'Serapan');
  utils.book_append_sheet(buku, utils.aoa_to_sheet(ISI.slice(0, 2)), 'Lama');
  buku.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return new Uint8Array(write(buku, { type: 'array', bookType, compression: true }));
}

const berkas = (nama: string) => (): Uint8Array => new Uint8Array(readFileSync(nama));

const BACA_LEMBAR = async (data: Uint8Array): Promise<Buku> => {
  const kerja = await bacaExcel(data);
  const buku = bukuDariExcel(kerja, 'a.xlsx');
  periksaRumus(kerja, buku.tabel, { berkas: 'a.xlsx' });
  return buku;
};

interface JenisBerkas {
  readonly nama: string;
  readonly asli: Readonly<Record<string, () => Uint8Array>>;
  readonly baca: (data: Uint8Array) => Buku | Promise<Buku>;
  readonly perSeribu: number;
}

const DAFTAR: readonly JenisBerkas[] = [
  {
    nama: 'xlsx',
    asli: {
      tulisan: () => tulis('xlsx'),
      openpyxl: berkas('test/excel/penulis-lain/openpyxl.xlsx'),
      xlsxwriter: berkas('test/excel/penulis-lain/xlsxwriter.xlsx'),
      tahunan: berkas('test/korpus/kecil/d-s1-tahunan.xlsx'),
    },
    baca: BACA_LEMBAR,
    perSeribu: 25,
  },
  { nama: 'ods', asli: { tulisan: () => tulis('ods') }, baca: BACA_LEMBAR, perSeribu: 40 },
  {
    nama: 'docx',
    asli: { tab: berkas('test/korpus/kecil/b03a-rp-tab.docx'), v1: berkas('test/korpus/kecil/d-v1.docx') },
    baca: (data) => bacaDocx(data, { berkas: 'a.docx' }),
    perSeribu: 40,
  },
  { nama: 'xls', asli: { tulisan: () => tulis('biff8') }, baca: BACA_LEMBAR, perSeribu: 40 },
  // As Excel writes it, with the texts of all cells in one place.
  {
    nama: 'xls-nyata',
    asli: { desa: berkas('test/excel/lama/dana-desa-sumut-2022.xls') },
    baca: BACA_LEMBAR,
    perSeribu: 40,
  },
  { nama: 'xlsb', asli: { tulisan: () => tulis('xlsb') }, baca: BACA_LEMBAR, perSeribu: 40 },
];

/** What the originals say, read once. */
const BACAAN = new Map<string, string>();

function dariBerkas({ nama, asli, baca, perSeribu }: JenisBerkas): Jenis {
  const bita = new Map<string, Uint8Array>();
  const ambil = (asal: string): Uint8Array => {
    const ada = bita.get(asal) ?? asli[asal]?.() ?? new Uint8Array();
    bita.set(asal, ada);
    return ada;
  };
  const bacaanAsli = async (asal: string): Promise<string> => {
    const kunci = `${nama}/${asal}`;
    const ada = BACAAN.get(kunci) ?? JSON.stringify(await baca(ambil(asal)));
    BACAAN.set(kunci, ada);
    return ada;
  };
  const cobaBaca = async (data: Uint8Array, semula: string, satuBit: boolean): Promise<readonly string[]> => {
    try {
      const buku = await baca(data);
      if (!satuBit) return periksaPenuh(buku);
      // A checksum covers every part, so one bit gives a refusal or the same figures.
      return JSON.stringify(buku) === semula ? [] : ['satu bit mengubah isi tanpa kata'];
    } catch (galat) {
      const salah = nilaiGalat(galat);
      return salah === null ? [] : [salah];
    }
  };
  return jenis<BitaUbahan>({
    nama,
    perSeribu,
    buat: (acak) => {
      const asal = acak.pilih(Object.keys(asli));
      return ubahBita(asal, ambil(asal), acak);
    },
    uji: async ({ data, asal, satuBit }) => {
      const semula = await bacaanAsli(asal);
      const sebelum = Buffer.from(data);
      const salah = await cobaBaca(data, semula, satuBit);
      return Buffer.compare(sebelum, data) === 0 ? salah : [...salah, 'bita masukan berubah'];
    },
  });
}

export const BERKAS: readonly Jenis[] = DAFTAR.map(dariBerkas);
