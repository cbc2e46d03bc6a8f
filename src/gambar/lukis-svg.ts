import type { EChartsCoreOption } from 'echarts/core';
import { pastikanBentuk } from '../angka/bentuk.js';
import { BENTUK_GAMBAR } from '../laporan/gambar/bentuk-gambar.js';
import type { Gambar } from '../laporan/gambar/gambar.js';
import { opsiBatang, tinggiBatang } from './bagan-batang.js';
import { opsiDeret } from './bagan-deret.js';
import { lukisBagan } from './bagan-echarts.js';
import { opsiPohon, tinggiPohon } from './bagan-pohon.js';
import { rapikanSvg } from './rapikan-svg.js';
import { LEBAR_GAMBAR, TINGGI_DERET } from './warna.js';

/**
 * Draws a picture of a report as one SVG element: title and description for screen readers, colours that colour-blind people tell
 * apart, every value printed. The same picture gives the same text, on any machine.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * lukisSvg({ jenis: 'batang', id: 'g1', nama: 'Gambar 1', judul: 'Capaian', uraian: 'IKM: 102,50 persen.', satuan: 'persen',
 *   batang: [{ sebutan: 'IKM', nilai: '102.5', teks: '102,50' }], bedakan: true }).startsWith('<svg') // => true
 */
export function lukisSvg(gambar: Gambar): string {
  pastikanBentuk('lukisSvg', 'gambar', gambar, BENTUK_GAMBAR);
  const { opsi, tinggi } = rancang(gambar);
  return rapikanSvg(lukisBagan(opsi, { width: LEBAR_GAMBAR, height: tinggi }), gambar);
}

function rancang(gambar: Gambar): { readonly opsi: EChartsCoreOption; readonly tinggi: number } {
  switch (gambar.jenis) {
    case 'batang':
      return { opsi: opsiBatang(gambar), tinggi: tinggiBatang(gambar) };
    case 'deret':
      return { opsi: opsiDeret(gambar), tinggi: TINGGI_DERET };
    case 'pohon':
      return { opsi: opsiPohon(gambar), tinggi: tinggiPohon(gambar) };
  }
}
