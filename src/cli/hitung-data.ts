import { lukisSvg } from '../gambar/lukis-svg.js';
import { KebijakanTidakDikenal } from '../kebijakan/gabung-kebijakan.js';
import { dokumenKeHtml } from '../laporan/html.js';
import { dokumenKeMarkdown } from '../laporan/markdown.js';
import { susunDokumen } from '../laporan/susun-dokumen.js';
import { bacaLaporan } from '../model/baca-laporan.js';
import { rekapKeJson } from '../rekap/ke-json.js';
import { type RekapLaporan, rekapLaporan } from '../rekap/rekap-laporan.js';
import type { Bahasa } from '../rumus/alasan.js';
import { SkalaTidakDikenal } from '../skala/daftar.js';
import { GalatMasukan } from './galat-masukan.js';
import { bersih } from './teks/tabel-teks.js';
import { teksLaporan } from './teks/teks-laporan.js';

/** Computes a report from JSON data; every fault of the data becomes one line. */
export function hitungData(data: unknown, sumber: string, bahasa: Bahasa): RekapLaporan {
  const terbaca = bacaLaporan(data, { bahasa });
  if (terbaca.status === 'tidak-sah') {
    const lainnya = bahasa === 'en' ? 'and {n} more faults' : 'dan {n} kesalahan lagi';
    const sisa = terbaca.lainnya > 0 ? [lainnya.replace('{n}', String(terbaca.lainnya))] : [];
    throw new GalatMasukan([...terbaca.masalah.map((m) => m.pesan), ...sisa].map((m) => bersih(`${sumber}: ${m}`)));
  }
  try {
    return rekapLaporan(terbaca.laporan);
  } catch (galat) {
    if (galat instanceof KebijakanTidakDikenal || galat instanceof SkalaTidakDikenal) {
      throw new GalatMasukan([bersih(`${sumber}: kebijakan: ${galat.message}`)]);
    }
    throw galat;
  }
}

/** Formats that `hitung` writes. */
export const FORMAT_HITUNG = ['teks', 'json', 'markdown', 'html'] as const;

/** Renders a computed report in a format. */
export function tulisRekap(rekap: RekapLaporan, format: (typeof FORMAT_HITUNG)[number]): string {
  switch (format) {
    case 'json':
      return JSON.stringify(rekapKeJson(rekap), null, 2);
    case 'markdown':
      return dokumenKeMarkdown(susunDokumen(rekap));
    case 'html':
      return dokumenKeHtml(susunDokumen(rekap), { gambar: lukisSvg });
    case 'teks':
      return teksLaporan(rekap);
  }
}
