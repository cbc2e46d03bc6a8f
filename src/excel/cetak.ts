import type { WriteSheet } from 'hucre';
import type { Halaman } from './halaman.js';

/** How a sheet is printed. */
export interface OpsiCetak {
  /** At the foot of every page. */
  readonly nama: string;
  readonly arah?: 'portrait' | 'landscape';
  /** `$4:$4`: rows on every page. */
  readonly ulangBaris?: string;
  /** `$A:$D`: columns on every page. */
  readonly ulangKolom?: string;
  readonly daerah?: string;
  /** Pages side by side. @defaultValue 1 */
  readonly lebarHalaman?: number;
  /** Instead of fitting to the width: this scale, and a new page behind these rows (from 0). */
  readonly halaman?: Halaman;
}

/** A4, fitted to the width, with page numbers at the foot. */
export function cetak({
  nama,
  arah = 'landscape',
  ulangBaris,
  ulangKolom,
  daerah,
  lebarHalaman = 1,
  halaman,
}: OpsiCetak): Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'rowBreaks'> {
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: arah,
      ...(halaman ? { scale: halaman.skala } : { fitToPage: true, fitToWidth: lebarHalaman, fitToHeight: 0 }),
      margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
      ...(ulangBaris === undefined ? {} : { printTitlesRow: ulangBaris }),
      ...(ulangKolom === undefined ? {} : { printTitlesColumn: ulangKolom }),
      ...(daerah === undefined ? {} : { printArea: daerah }),
    },
    ...(halaman ? { rowBreaks: [...halaman.putus] } : {}),
    headerFooter: { oddFooter: `&L&8${nama.slice(0, 150).replaceAll('&', '&&')}&R&8Halaman &P dari &N` },
  };
}
