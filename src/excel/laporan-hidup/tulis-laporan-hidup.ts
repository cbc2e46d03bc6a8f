import { pastikanBentuk } from '../../angka/bentuk.js';
import { type Dokumen, tabelDokumen } from '../../laporan/dokumen.js';
import { susunDokumen } from '../../laporan/susun-dokumen.js';
import { BENTUK_REKAP } from '../../rekap/bentuk-rekap.js';
import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import type { Pembulatan } from '../../rumus/opsi.js';
import { type SelLaporan, selBaris } from '../../tabel/tabel-laporan.js';
import { bersihkanTeks } from '../../tabel/teks-tampil.js';
import { lembarBersih } from '../teks-bersih.js';
import { type LembarTulis, tulisBuku } from '../tulis-buku.js';
import { lembarDaftar } from './lembar-daftar.js';
import { lembarGrafik } from './lembar-grafik.js';
import { KEPALA_JEJAK, lembarJejak } from './lembar-jejak.js';
import { lembarTabel } from './lembar-tabel.js';
import { type FigurHidup, figurHidup, LEMBAR_JEJAK } from './rumus-sel.js';
import { type TataLetak, tataLetak } from './tata-letak.js';

/** Tables that the workbook explains better in a sheet of its own. */
const TANPA = new Set(['jejak']);

/**
 * Writes a computed report as a workbook (.xlsx): one sheet a table (short ones of one shape share a
 * sheet), its figures as Excel formulas over the cells that they are made of, with their
 * values; charts; and a sheet that explains each figure with its formula, inputs, steps and source. Set for printing on A4.
 *
 * Texts of the report never become formulas. A figure whose formula a workbook cannot hold stands as its value.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * (await tulisLaporanHidup(rekapLaporan({ versi: 1, instansi: { nama: 'Kecamatan A' }, tahun: 2022, tujuan: [], program: [] }))).length > 1_000 // => true
 */
export function tulisLaporanHidup(rekap: RekapLaporan): Promise<Uint8Array> {
  pastikanBentuk('tulisLaporanHidup', 'rekap', rekap, BENTUK_REKAP);
  const dokumen = susunDokumen(rekap);
  const lembar = tataLetak(tabelDokumen(dokumen).filter((t) => !TANPA.has(t.id)));
  const letak = lembar.flat();
  const figur = semuaFigur(letak, rekap.kinerja.asal.kebijakan.aturan.pembulatan);
  const menurutSel = new Map<SelLaporan, FigurHidup>(figur.map((f) => [f.sel, f]));
  const grafik = lembarGrafik(gambarDokumen(dokumen), letak, dokumen.instansi, menurutSel);
  const lain = [
    ...(grafik ? [{ lembar: grafik.name, judul: 'Grafik capaian, serapan dan deret tahun' }] : []),
    { lembar: LEMBAR_JEJAK, judul: 'Cara setiap angka dicapai: rumus, masukan, langkah dan sumbernya' },
  ];
  const sheets: LembarTulis[] = [
    lembarDaftar(dokumen.judul, dokumen.instansi, letak, lain),
    ...lembar.map((l) => lembarTabel(l, menurutSel, dokumen.instansi)),
    ...(grafik ? [grafik] : []),
    lembarJejak(figur, dokumen.instansi),
  ];
  return tulisBuku(sheets.map(lembarBersih), bersihkanTeks(dokumen.judul));
}

function semuaFigur(letak: readonly TataLetak[], pembulatan: Pembulatan): FigurHidup[] {
  let barisJejak = KEPALA_JEJAK;
  return letak.flatMap((l) =>
    l.tabel.baris.flatMap((baris) =>
      l.tabel.kolom.flatMap((kolom) => {
        const { hitungan } = selBaris(baris, kolom);
        if (!hitungan) return [];
        const hasil = figurHidup(l, { baris, kolom, hitungan }, { pembulatan, barisJejak });
        barisJejak += 1;
        return [hasil];
      }),
    ),
  );
}

const gambarDokumen = ({ bagian }: Dokumen) =>
  bagian.flatMap((b) => b.blok.flatMap((x) => (x.jenis === 'gambar' ? [x.gambar] : [])));
