import { tanpaKendali } from '../angka/tanpa-kendali.js';
import { idXml, teksXml } from '../tabel/teks-xml.js';

/** Declarations of a style attribute that are presentation attributes too. */
const ATRIBUT = /^(?:font-size|font-family|font-weight|font-style|fill|stroke|stroke-width|opacity|paint-order)$/;

/** `style="a:b"` as attributes: a strict content-security policy ignores styles in attributes. */
function tanpaGaya(gaya: string): string {
  return gaya
    .split(';')
    .map((d) => d.split(':').map((x) => x.trim()))
    .flatMap(([nama = '', nilai]) => (nilai !== undefined && ATRIBUT.test(nama) ? [` ${nama}="${nilai}"`] : []))
    .join('');
}

/**
 * Makes a drawing fit to stand in a page: told to screen readers by title and description, without styles that a policy refuses, and the
 * same text on every run (the chart library counts its ids).
 */
export function rapikanSvg(svg: string, gambar: { id: string; judul: string; uraian: string }): string {
  const id = idXml(gambar.id);
  const ids = new Map<string, string>();
  const namaId = (lama: string): string => {
    const baru = ids.get(lama) ?? `${id}--${ids.size + 1}`;
    ids.set(lama, baru);
    return baru;
  };
  const isi = tanpaKendali(svg)
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ class="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, gaya: string) => tanpaGaya(gaya))
    .replace(/\b(id="|url\(#|href="#)(zr[\w-]+)/g, (_, awal: string, lama: string) => awal + namaId(lama));
  const kepala = `role="img" aria-labelledby="${id}--judul ${id}--uraian"><title id="${id}--judul">${teksXml(gambar.judul)}</title><desc id="${id}--uraian">${teksXml(gambar.uraian)}</desc>`;
  return isi.replace(
    /^<svg([^>]*)>/,
    (_, atribut: string) => `<svg${atribut.replace(/ (?:width|height|baseProfile)="[^"]*"/g, '')} ${kepala}`,
  );
}
