import { fungsi, pastikanBentuk } from '../angka/bentuk.js';
import { tolakOpsiAsing } from '../angka/tolak-opsi.js';
import {
  type BarisLaporan,
  barisKepala,
  type KolomLaporan,
  selBaris,
  type TabelLaporan,
} from '../tabel/tabel-laporan.js';
import { idXml, teksXml } from '../tabel/teks-xml.js';
import { BENTUK_DOKUMEN } from './bentuk-dokumen.js';
import type { Bagian, Blok, Dokumen } from './dokumen.js';
import type { Gambar, PelukisGambar } from './gambar/gambar.js';
import { GAYA_HTML, SIDIK_GAYA } from './gaya-html.js';

/** Options of {@link dokumenKeHtml}. */
export interface OpsiHtml {
  /** Draws the pictures, such as `lukisSvg` of `lkjip/gambar`; without it they stand as their description in words. */
  readonly gambar?: PelukisGambar;
}

/**
 * A document as one self-contained HTML page: no script, no request, a policy that forbids both, and a style for A4 print with repeated
 * table heads and page numbers. All text is escaped; what the painter of pictures gives is put in as it is.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * dokumenKeHtml({ judul: 'A & B', instansi: 'A', tahun: 2022, bagian: [] }).includes('<title>A &amp; B</title>') // => true
 */
export function dokumenKeHtml(dokumen: Dokumen, opsi: OpsiHtml = {}): string {
  pastikanBentuk('dokumenKeHtml', 'dokumen', dokumen, BENTUK_DOKUMEN);
  const { judul, instansi, bagian } = dokumen;
  tolakOpsiAsing('dokumenKeHtml', opsi, { gambar: fungsi });
  const figur = penulisFigur(opsi.gambar);
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${SIDIK_GAYA}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${teksXml(judul)}</title>
<style>${GAYA_HTML}</style>
</head>
<body>
<header><h1>${teksXml(judul)}</h1><p>${teksXml(instansi)}</p></header>
<main>
${bagian.map((b) => bagianKeHtml(b, figur)).join('\n')}
</main>
</body>
</html>
`;
}

/** Writes a picture as a figure. */
type PenulisFigur = (gambar: Gambar) => string;

/** Headings by level; the document itself has the first. */
const TAJUK = { 1: 'h2', 2: 'h3', 3: 'h4' } as const;

function bagianKeHtml({ judul, tingkat, blok }: Bagian, figur: PenulisFigur): string {
  const h = TAJUK[tingkat] ?? TAJUK[3];
  const kelas = tingkat === 1 ? ' class="bab"' : '';
  const isi = [`<${h}${kelas}>${teksXml(judul)}</${h}>`, ...blok.map((b) => blokKeHtml(b, figur))].join('\n');
  const [pertama] = blok;
  // A heading goes on the page of the wide table below it, and not alone on the one before.
  const mendatar = pertama?.jenis === 'tabel' && pertama.tabel.arah === 'mendatar';
  return mendatar ? `<section class="bagian-mendatar">\n${isi}\n</section>` : isi;
}

function blokKeHtml(b: Blok, figur: PenulisFigur): string {
  switch (b.jenis) {
    case 'paragraf':
      return `<p>${teksXml(b.teks)}</p>`;
    case 'daftar': {
      const tag = b.bernomor ? 'ol' : 'ul';
      return `<${tag}>${b.butir.map((x) => `<li>${teksXml(x)}</li>`).join('')}</${tag}>`;
    }
    case 'tabel':
      return tabelKeHtml(b.tabel);
    case 'gambar':
      return figur(b.gambar);
  }
}

/**
 * Writes the pictures of one document, each under an id of its own: a document may come from elsewhere, and two of its pictures may be called
 * alike.
 */
function penulisFigur(pelukis: PelukisGambar | undefined): PenulisFigur {
  const terpakai = new Set<string>();
  return (gambar) => {
    const dasar = idXml(gambar.id);
    let id = dasar;
    for (let n = 2; terpakai.has(id); n += 1) id = `${dasar}-${n}`;
    terpakai.add(id);
    const isi = pelukis ? pelukis({ ...gambar, id }) : `<p>${teksXml(gambar.uraian)}</p>`;
    return `<figure id="${id}">${isi}<figcaption>${teksXml(`${gambar.nama} ${gambar.judul}`)}</figcaption></figure>`;
  };
}

/** Tables with more columns than this print in the smallest type; those with at most so many rows stay on one page. */
const KOLOM_LEBAR = 14;
const BARIS_RINGKAS = 14;

/** Widths as attributes, which a strict policy allows where it refuses styles. */
function lebarKolom(kolom: readonly KolomLaporan[]): string {
  const jumlah = kolom.reduce((n, k) => n + k.lebar, 0);
  return `<colgroup>${kolom.map((k) => `<col width="${Math.floor((k.lebar / jumlah) * 1000) / 10}%">`).join('')}</colgroup>`;
}

/** A table as HTML: caption, head, body, and the notes below. */
export function tabelKeHtml(tabel: TabelLaporan): string {
  const { nama, judul, arah, kolom, baris, catatan } = tabel;
  const kelas = [
    'bingkai',
    ...(arah === 'mendatar' ? ['mendatar'] : []),
    ...(kolom.length > KOLOM_LEBAR ? ['lebar'] : []),
    ...(baris.length <= BARIS_RINGKAS ? ['ringkas'] : []),
  ].join(' ');
  const kepala = barisKepala(tabel)
    .map((b) => `<tr>${b.map((s) => `<th scope="col"${rentang(s)}>${teksXml(s.teks)}</th>`).join('')}</tr>`)
    .join('');
  const bawah =
    catatan.length > 0 ? `<ul class="catatan">${catatan.map((c) => `<li>${teksXml(c)}</li>`).join('')}</ul>` : '';
  return `<div class="${kelas}"><table><caption>${teksXml(`${nama} ${judul}`)}</caption>${lebarKolom(kolom)}<thead>${kepala}</thead><tbody>
${baris.map((b) => barisKeHtml(b, kolom)).join('\n')}
</tbody></table>${bawah}</div>`;
}

const rentang = ({ kolom, baris }: { readonly kolom: number; readonly baris: number }): string =>
  `${kolom > 1 ? ` colspan="${kolom}"` : ''}${baris > 1 ? ` rowspan="${baris}"` : ''}`;

/** Indented where the text of the row stands: the column that describes it, else its first column of plain text. */
function barisKeHtml(b: BarisLaporan, kolom: readonly KolomLaporan[]): string {
  const menjorok = kolom.find((k) => k.kunci === 'uraian') ?? kolom.find((k) => k.format === 'teks');
  const sel = kolom.map((k) => {
    const kelas = [
      k.rata === 'kiri' ? '' : k.rata,
      k.format === 'rupiah' ? 'rp' : k.format === 'kode' ? 'kd' : '',
      k === menjorok && b.tingkat > 0 ? `t${b.tingkat}` : '',
    ].filter((x) => x !== '');
    return `<td${kelas.length > 0 ? ` class="${teksXml(kelas.join(' '))}"` : ''}>${teksXml(selBaris(b, k).teks)}</td>`;
  });
  return `<tr${b.jenis === 'isi' ? '' : ` class="${teksXml(b.jenis)}"`}>${sel.join('')}</tr>`;
}
