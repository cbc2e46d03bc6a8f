import { bersihkanTeks } from '../../tabel/teks-tampil.js';
import { GalatMasukan } from '../galat-masukan.js';
import type { FORMAT_KATALOG } from '../tugas/format.js';
import { cariKatalog, type EntriKatalog, saranId } from './cari-katalog.js';
import { dokumenRumus } from './dokumen-rumus.js';
import { masaBerlaku } from './kata.js';
import { lembarKeMarkdown } from './lembar-markdown.js';
import { lembarKeTeks, tabelKeTeks } from './lembar-teks.js';
import { ringkasanKatalog } from './ringkasan.js';

type Format = (typeof FORMAT_KATALOG)[number];

/** The catalogue in a format, or all of one entry; an id that does not exist is a fault of the input, with those that may be meant. */
export function tulisKatalog(id: string | undefined, format: Format): string {
  return id === undefined ? tulisSeluruhnya(format) : tulisEntri(entri(id), format);
}

function entri(id: string): EntriKatalog[] {
  const ada = cariKatalog(id);
  if (ada.length > 0) return ada;
  const saran = saranId(id);
  const lanjut =
    saran.length > 0 ? `mungkin maksudnya ${saran.join(', ')}` : 'jalankan "lkjip rumus" untuk melihat semua id';
  throw new GalatMasukan([`rumus: "${bersihkanTeks(id.slice(0, 80))}" tidak ada dalam katalog; ${lanjut}.`]);
}

function tulisEntri(daftar: readonly EntriKatalog[], format: Format): string {
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

function tulisSeluruhnya(format: Format): string {
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
