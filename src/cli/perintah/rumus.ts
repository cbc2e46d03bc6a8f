import { type Command, Option } from 'commander';
import { bersihkanTeks } from '../../tabel/teks-tampil.js';
import { GalatMasukan } from '../galat-masukan.js';
import { cariKatalog, type EntriKatalog, saranId } from '../katalog/cari-katalog.js';
import { dokumenRumus } from '../katalog/dokumen-rumus.js';
import { masaBerlaku } from '../katalog/kata.js';
import { lembarKeMarkdown } from '../katalog/lembar-markdown.js';
import { lembarKeTeks, tabelKeTeks } from '../katalog/lembar-teks.js';
import { ringkasanKatalog } from '../katalog/ringkasan.js';
import { tulisKeluaran } from '../keluaran.js';

const FORMAT = ['teks', 'json', 'markdown'] as const;

interface Opsi {
  readonly format: (typeof FORMAT)[number];
  readonly keluaran?: string;
}

/** `lkjip rumus [ID]`: the catalogue of formulas, scales, presets and sources, or all of one entry. */
export function daftarkanRumus(program: Command): void {
  program
    .command('rumus')
    .description('menampilkan katalog rumus, skala, kebijakan dan sumber, atau satu entri dengan contohnya')
    .argument('[id]', 'id rumus, skala, kebijakan atau sumber; tanpa id seluruh katalog')
    .addOption(new Option('-f, --format <format>', 'bentuk keluaran').choices(FORMAT).default('teks'))
    .option('-o, --keluaran <berkas>', 'tulis ke berkas ini, utuh atau tidak sama sekali')
    .action((id: string | undefined, { format, keluaran }: Opsi) => {
      tulisKeluaran(id === undefined ? tulisKatalog(format) : tulisEntri(entri(id), format), keluaran);
    });
}

function entri(id: string): EntriKatalog[] {
  const ada = cariKatalog(id);
  if (ada.length > 0) return ada;
  const saran = saranId(id);
  const lanjut =
    saran.length > 0 ? `mungkin maksudnya ${saran.join(', ')}` : 'jalankan "lkjip rumus" untuk melihat semua id';
  throw new GalatMasukan([`rumus: "${bersihkanTeks(id.slice(0, 80))}" tidak ada dalam katalog; ${lanjut}.`]);
}

function tulisEntri(daftar: readonly EntriKatalog[], format: Opsi['format']): string {
  switch (format) {
    case 'json':
      return JSON.stringify(
        {
          versi: 1,
          entri: daftar.map(({ lembar, data }) => ({
            ...data,
            jenisEntri: lembar.jenis,
            masaBerlaku: masaBerlaku(data.kutipan ?? []),
            lembar: lembar.bagian,
          })),
        },
        null,
        2,
      );
    case 'markdown':
      return daftar.map((e) => lembarKeMarkdown(e.lembar)).join('\n\n');
    case 'teks':
      return daftar.map((e) => lembarKeTeks(e.lembar)).join('\n\n\n');
  }
}

function tulisKatalog(format: Opsi['format']): string {
  switch (format) {
    case 'json':
      return JSON.stringify(
        {
          versi: 1,
          bab: ringkasanKatalog().map(({ judul, tabel: { kepala, baris } }) => ({
            judul,
            entri: baris.map((b) => Object.fromEntries(kepala.map((k, i) => [k, b[i]]))),
          })),
        },
        null,
        2,
      );
    case 'markdown':
      return dokumenRumus();
    case 'teks':
      return [
        ...ringkasanKatalog().map(({ judul, tabel }) => `${judul}\n\n${tabelKeTeks(tabel)}`),
        'Tambahkan id untuk melihat satu entri: lkjip rumus capaian.maximize',
      ].join('\n\n');
  }
}
