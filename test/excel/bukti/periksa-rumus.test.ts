import { beforeAll, describe, expect, it } from 'vitest';
import { bukuDariExcel } from '../../../src/excel/baca-buku-excel.js';
import { bacaExcel } from '../../../src/excel/baca-excel.js';
import { periksaRumus } from '../../../src/excel/bukti/periksa-rumus.js';
import type { Temuan } from '../../../src/periksa/temuan/temuan.js';
import { daftarTemuan } from '../../../src/periksa/tulis/daftar-temuan.js';
import { butuhAlat } from '../../alat/butuh-alat.js';
import { lewatLibreOffice } from '../libre-office.js';
import { bukuKetik, type Ketikan } from './buat-lembar.js';

const periksa = async (data: Uint8Array): Promise<Temuan[]> => {
  const buku = await bacaExcel(data);
  return periksaRumus(buku, bukuDariExcel(buku).tabel);
};
const jenis = daftarTemuan.filter((j) => j.bukti === 'rumus-sel' && j.salah.length > 0);
const bertanda = (isi: Ketikan) => isi.some((b) => b.some((s) => s.includes('⇒')));

describe(
  'every kind of evidence in formulas, in a workbook that LibreOffice computed and saved',
  butuhAlat('soffice'),
  () => {
    let temuan: Temuan[] = [];
    let ods: Temuan[] = [];
    beforeAll(async () => {
      const lembar = Object.fromEntries(
        jenis
          .filter((j) => !bertanda(j.salah))
          .flatMap((j) => [
            [`${j.kode} salah`, j.salah],
            [`${j.kode} benar`, j.benar],
          ]),
      );
      const asli = await bukuKetik(lembar);
      temuan = await periksa(lewatLibreOffice(asli, 'xlsx', 'xlsx:Calc MS Excel 2007 XML'));
      ods = await periksa(lewatLibreOffice(asli, 'xlsx', 'ods'));
    }, 240_000);

    it.each(jenis.filter((j) => !bertanda(j.salah)).map((j) => [j.kode]))(
      '%s is found in its wrong example alone',
      (kode) => {
        for (const t of [temuan, ods]) {
          expect(t.filter((x) => x.lokasi.lembar === `${kode} salah`).map((x) => x.kode)).toEqual([kode]);
          expect(t.filter((x) => x.lokasi.lembar === `${kode} benar`)).toEqual([]);
        }
      },
    );
  },
);
