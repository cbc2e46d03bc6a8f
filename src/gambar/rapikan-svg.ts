const GANTI: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text in XML; characters that XML does not have become spaces. */
function teksXml(teks: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  return teks.replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, ' ').replace(/[&<>"']/g, (c) => GANTI[c] as string);
}

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
export function rapikanSvg(svg: string, { id, judul, uraian }: { id: string; judul: string; uraian: string }): string {
  const ids = new Map<string, string>();
  const namaId = (lama: string): string => {
    const baru = ids.get(lama) ?? `${id}-${ids.size + 1}`;
    ids.set(lama, baru);
    return baru;
  };
  const isi = svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ class="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, gaya: string) => tanpaGaya(gaya))
    .replace(/\b(id="|url\(#|href="#)(zr[\w-]+)/g, (_, awal: string, lama: string) => awal + namaId(lama));
  const kepala = `role="img" aria-labelledby="${id}-judul ${id}-uraian"><title id="${id}-judul">${teksXml(judul)}</title><desc id="${id}-uraian">${teksXml(uraian)}</desc>`;
  return isi.replace(
    /^<svg([^>]*)>/,
    (_, atribut: string) => `<svg${atribut.replace(/ (?:width|height|baseProfile)="[^"]*"/g, '')} ${kepala}`,
  );
}
