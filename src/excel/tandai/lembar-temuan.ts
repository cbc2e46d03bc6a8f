import { KATA, type Kata } from '../../periksa/keluaran/kata.js';
import { teksLokasi, teksTersembunyi } from '../../periksa/keluaran/letak.js';
import { kalimatRingkas } from '../../periksa/keluaran/ringkas.js';
import type { HasilPeriksa, Temuan } from '../../periksa/temuan/temuan.js';
import type { Bahasa } from '../../rumus/alasan.js';
import { alamatSel, hurufKolom, type LetakSel } from '../../tabel/tabel.js';
import { teksSelBersih } from '../teks-bersih.js';
import type { Gaya, GayaTemuan } from './gaya.js';
import { BARIS_KEPALA, JUDUL_SIDIK, JUDUL_TEMUAN } from './judul-temuan.js';
import { lolosXml } from './sunting.js';

/** A finding with the cell of the workbook where it stands; null where it has none. */
export interface TemuanBertempat {
  readonly temuan: Temuan;
  readonly tempat: { readonly lembar: string; readonly letak: LetakSel } | null;
}

const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LEBAR = [5, 11, 7, 22, 16, 16, 44, 34, 40, 11, 40, 18];
const TINGGI_BARIS = 13.5;

/** What stands in the column of accepted findings. */
export const YA: Readonly<Record<Bahasa, string>> = { id: 'ya', en: 'yes' };

/** Between the sheet and the cell of a place. */
export const PEMISAH_LETAK = ' · ';

/** The list of findings as a sheet: a row a finding, with a link to its cell. Every cell is a text, so nothing in it computes. */
export function lembarTemuan(
  hasil: HasilPeriksa,
  temuan: readonly TemuanBertempat[],
  gaya: Gaya,
  bahasa: Bahasa,
): string {
  const kata = KATA[bahasa];
  const sel = (isi: string, g: GayaTemuan, letak: LetakSel) =>
    `<c r="${alamatSel(letak)}" s="${gaya.temuan(g)}" t="inlineStr"><is><t xml:space="preserve">${lolosXml(teksSelBersih(isi.slice(0, 8000)))}</t></is></c>`;
  const baris = (ke: number, isi: readonly (readonly [string, GayaTemuan])[]) =>
    `<row r="${ke}"${isi.length > 1 ? ` ht="${tinggi(isi.map(([teks]) => teks))}" customHeight="1"` : ''}>${isi.map(([teks, g], i) => sel(teks, g, { baris: ke, kolom: i + 1 })).join('')}</row>`;
  const isi = temuan.map((t, i) => baris(BARIS_KEPALA + 1 + i, selTemuan(t, i + 1, bahasa)));
  const tautan = temuan.flatMap(({ tempat }, i) => {
    if (tempat === null) return [];
    const lokasi = `'${tempat.lembar.replaceAll("'", "''")}'!${alamatSel(tempat.letak)}`;
    return [`<hyperlink ref="D${BARIS_KEPALA + 1 + i}" location="${lolosXml(lokasi)}" display="${lolosXml(lokasi)}"/>`];
  });
  const akhir = `${hurufKolom(LEBAR.length)}${BARIS_KEPALA + temuan.length}`;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${NS}">`,
    '<sheetPr><tabColor rgb="FFC0392B"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${akhir}"/>`,
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="${BARIS_KEPALA}" topLeftCell="A${BARIS_KEPALA + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${LEBAR.map((l, i) => `<col min="${i + 1}" max="${i + 1}" width="${l}" customWidth="1"/>`).join('')}</cols>`,
    '<sheetData>',
    baris(1, [[kata.judul, 'judul']]),
    baris(2, [[kalimatRingkas(hasil, bahasa), 'judul']]).replaceAll(`s="${gaya.temuan('judul')}"`, 's="0"'),
    baris(
      BARIS_KEPALA,
      [...JUDUL_TEMUAN[bahasa], JUDUL_SIDIK[bahasa]].map((j) => [j, 'kepala'] as const),
    ),
    ...isi,
    '</sheetData>',
    temuan.length === 0 ? '' : `<autoFilter ref="A${BARIS_KEPALA}:${akhir}"/>`,
    temuan.length === 0
      ? ''
      : `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="J${BARIS_KEPALA + 1}:J${BARIS_KEPALA + temuan.length}"><formula1>"${YA[bahasa]}"</formula1></dataValidation></dataValidations>`,
    tautan.length === 0 ? '' : `<hyperlinks>${tautan.join('')}</hyperlinks>`,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    `<headerFooter><oddFooter>&amp;L&amp;8${kata.judul}&amp;R&amp;8&amp;P / &amp;N</oddFooter></headerFooter>`,
    '</worksheet>',
  ].join('');
}

/** The height of a row whose texts wrap, which programs do not find by themselves when they open a file. */
function tinggi(teks: readonly string[]): number {
  const baris = teks.map((t, i) =>
    t.split('\n').reduce((n, b) => n + Math.max(1, Math.ceil((b.length * 1.1) / (LEBAR[i] as number))), 0),
  );
  return Math.min(400, Math.max(...baris) * TINGGI_BARIS + 2);
}

/** What stands in the columns of {@link JUDUL_TEMUAN} for a finding, whose place is called `letak`. */
export function barisTemuan(temuan: Temuan, no: number, letak: string, bahasa: Bahasa): readonly string[] {
  const kata = KATA[bahasa];
  const { tingkat, kode, tercetak, semestinya, pesan, penjelasan, saran, diterima } = temuan;
  return [
    String(no),
    diterima === undefined ? kata.tingkat[tingkat] : kata.diterima,
    kode,
    letak + teksTersembunyi(temuan, kata),
    tercetak ?? '',
    semestinya ?? '',
    pesan,
    penjelasan.map((p) => p.teks).join('\n'),
    saran,
    diterima === undefined ? '' : YA[bahasa],
    diterima ?? '',
  ];
}

/** What stands under {@link JUDUL_SIDIK}. */
export const selSidik = ({ sidik, lokasi }: Temuan): string =>
  sidik === undefined || lokasi.berkas === undefined ? (sidik ?? '') : `${sidik}${PEMISAH_LETAK}${lokasi.berkas}`;

const KOLOM_TINGKAT = 1;
const KOLOM_LETAK = 3;

function selTemuan(
  { temuan, tempat }: TemuanBertempat,
  no: number,
  bahasa: Bahasa,
): readonly (readonly [string, GayaTemuan])[] {
  const letak = tempat
    ? `${tempat.lembar}${PEMISAH_LETAK}${alamatSel(tempat.letak)}`
    : teksLokasi(temuan.lokasi, KATA[bahasa]);
  return [...barisTemuan(temuan, no, letak, bahasa), selSidik(temuan)].map((isi, i) => {
    if (i === KOLOM_TINGKAT && temuan.diterima === undefined) return [isi, temuan.tingkat];
    return [isi, i === KOLOM_LETAK && tempat ? 'tautan' : 'isi'];
  });
}

/** A finding as the text of a comment. */
export function teksKomentar({ tercetak, semestinya, pesan, penjelasan, saran }: Temuan, kata: Kata): string {
  return [
    pesan,
    ...(semestinya === null ? [] : [`${kata.tercetak}: ${tercetak ?? '–'}; ${kata.semestinya}: ${semestinya}`]),
    ...penjelasan.map((p) => `${kata.sebab}: ${p.teks}`),
    ...(saran === '' ? [] : [`${kata.saran}: ${saran}`]),
  ].join('\n');
}
