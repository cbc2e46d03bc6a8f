import { pastikanBentuk } from '../angka/bentuk.js';
import { BENTUK_TABEL_LAPORAN } from '../tabel/bentuk-tabel.js';
import { selBaris, type TabelLaporan } from '../tabel/tabel-laporan.js';
import { teksMarkdown } from '../tabel/teks-markdown.js';
import { BENTUK_DOKUMEN } from './bentuk-dokumen.js';
import type { Bagian, Blok, Dokumen } from './dokumen.js';
import type { Gambar } from './gambar/gambar.js';

/**
 * A document as Markdown (GitHub's tables). Pictures stand as their description in words, for Markdown has no drawing.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * dokumenKeMarkdown({ judul: 'Laporan', instansi: 'A', tahun: 2022, bagian: [{ judul: 'BAB III', tingkat: 1, blok: [] }] })
 * // => '# Laporan\n\nA\n\n## BAB III\n'
 */
export function dokumenKeMarkdown(dokumen: Dokumen): string {
  pastikanBentuk('dokumenKeMarkdown', 'dokumen', dokumen, BENTUK_DOKUMEN);
  const { judul, instansi, bagian } = dokumen;
  return `${[`# ${teksMarkdown(judul)}`, teksMarkdown(instansi), ...bagian.map(bagianKeMarkdown)].join('\n\n')}\n`;
}

const bagianKeMarkdown = ({ judul, tingkat, blok }: Bagian): string =>
  [`${'#'.repeat(tingkat + 1)} ${teksMarkdown(judul)}`, ...blok.map(blokKeMarkdown)].join('\n\n');

function blokKeMarkdown(b: Blok): string {
  switch (b.jenis) {
    case 'paragraf':
      return teksMarkdown(b.teks);
    case 'daftar':
      return b.butir.map((x, i) => `${b.bernomor ? `${i + 1}.` : '-'} ${teksMarkdown(x)}`).join('\n');
    case 'tabel':
      return tabelKeMarkdown(b.tabel);
    case 'gambar':
      return gambarKeMarkdown(b.gambar);
  }
}

const gambarKeMarkdown = ({ nama, judul, uraian }: Gambar): string =>
  `**${teksMarkdown(`${nama} ${judul}`)}**\n\n${teksMarkdown(uraian)}`;

/**
 * A table as Markdown: its caption, the grid, and the notes. A title above a group of columns is put before each of theirs.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * tabelKeMarkdown({ id: 'a', nama: 'Tabel 1', judul: 'Anggaran', kolom: [{ kunci: 'p', judul: 'Pagu', format: 'rupiah', rata: 'kanan', lebar: 10 }], kelompok: [], baris: [{ id: '1', sebutan: 'A', jenis: 'isi', tingkat: 0, sel: { p: { nilai: '200', teks: '200' } } }], catatan: [], arah: 'tegak' }).split('\n')[2] // => '| Pagu |'
 */
export function tabelKeMarkdown(tabel: TabelLaporan): string {
  pastikanBentuk('tabelKeMarkdown', 'tabel', tabel, BENTUK_TABEL_LAPORAN);
  const { kolom, baris, catatan, nama, judul } = tabel;
  const garis = kolom.map(({ rata }) => ({ kiri: '---', tengah: ':---:', kanan: '---:' })[rata]);
  const isi = baris.map((b) => kolom.map((k) => teksMarkdown(selBaris(b, k).teks)));
  const baris2 = [judulKolom(tabel).map(teksMarkdown), garis, ...isi].map((sel) => `| ${sel.join(' | ')} |`);
  return [
    `**${teksMarkdown(`${nama} ${judul}`)}**`,
    baris2.join('\n'),
    ...(catatan.length > 0 ? [catatan.map((c) => `- ${teksMarkdown(c)}`).join('\n')] : []),
  ].join('\n\n');
}

function judulKolom({ kolom, kelompok }: TabelLaporan): string[] {
  const tempat = (kunci: string) => kolom.findIndex((k) => k.kunci === kunci);
  return kolom.map((k, i) => {
    const g = kelompok.find((x) => tempat(x.dari) <= i && i <= tempat(x.sampai));
    return g ? `${k.judul} ${g.judul}` : k.judul;
  });
}
