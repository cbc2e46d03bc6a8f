/** Who takes a page apart: its texts and its tags from left to right, with where each begins. */
export interface PenerimaHtml {
  teks(isi: string, di: number): void;
  /** A tag or, without a name, a comment: its name in small letters, with the slash of one that closes, and all that stands between its brackets. */
  tanda(nama: string, isi: string): void;
}

/** What is between these tags is no text of the page. */
const BUKAN_TEKS = /^(?:script|style|head|title|xml)$/;

/** Goes through a page once; tags need not be closed, and what only looks like one (`< 5`) is text. */
export function uraiHtml(html: string, penerima: PenerimaHtml): void {
  let di = 0;
  let cari = 0;
  while (di < html.length) {
    const buka = html.indexOf('<', cari);
    if (buka >= 0 && !/[a-z/!?]/i.test(html[buka + 1] ?? '/')) {
      cari = buka + 1;
      continue;
    }
    if (buka !== di) penerima.teks(html.slice(di, buka < 0 ? undefined : buka), di);
    if (buka < 0) break;
    if (html.startsWith('<!--', buka)) {
      const akhir = html.indexOf('-->', buka);
      di = cari = akhir < 0 ? html.length : akhir + 3;
      penerima.tanda('', html.slice(buka + 1, di - 1));
      continue;
    }
    const tutup = akhirTanda(html, buka);
    if (tutup < 0) break;
    const isi = html.slice(buka + 1, tutup);
    const nama = /^\/?[a-z][\w:]*/i.exec(isi)?.[0].toLowerCase() ?? '';
    const mentah = BUKAN_TEKS.test(nama);
    const akhir = mentah && !isi.endsWith('/') ? lewati(html, nama, tutup) : tutup + 1;
    di = cari = akhir ?? html.length;
    penerima.tanda(nama, isi);
    // What was skipped has ended; one that has no end goes on behind this text, as where a sentence is read piece by piece.
    if (mentah && akhir !== null) penerima.tanda(`/${nama}`, '');
  }
}

/** Where a tag ends: a `>` in a quoted value is none. A quotation that never ends, or holds another tag, is taken for no quotation. */
function akhirTanda(html: string, buka: number): number {
  let kutip = '';
  let lalu = '';
  for (let di = buka + 1; di < html.length; di += 1) {
    const c = html[di] as string;
    if (kutip !== '') {
      if (c === kutip) kutip = '';
      else if (c === '<') break;
    } else if (c === '>') return di;
    else if ((c === '"' || c === "'") && lalu === '=') kutip = c;
    if (c.trim() !== '') lalu = c;
  }
  return html.indexOf('>', buka);
}

/** The place behind the end of an element, not caring for letters' case; null where it has none. */
function lewati(html: string, nama: string, dari: number): number | null {
  const penutup = new RegExp(`</${nama}`, 'gi');
  penutup.lastIndex = dari;
  const akhir = penutup.test(html) ? html.indexOf('>', penutup.lastIndex) : -1;
  return akhir < 0 ? null : akhir + 1;
}
