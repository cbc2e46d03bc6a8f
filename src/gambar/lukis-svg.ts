import { pastikanBentuk } from '../angka/bentuk.js';
import { BENTUK_GAMBAR } from '../laporan/gambar/bentuk-gambar.js';
import type { Gambar } from '../laporan/gambar/gambar.js';
import { idXml, teksXml } from '../tabel/teks-xml.js';
import { lukisBatang } from './batang.js';
import { lukisDeret } from './deret.js';
import { lukisPohon } from './pohon.js';
import { unsur } from './unsur.js';
import { HURUF, LEBAR_GAMBAR, type Lukisan, WARNA } from './warna.js';

/**
 * Draws a picture of a report as one SVG element: title and description for screen readers, colours that colour-blind people tell
 * apart, every value printed. The same picture gives the same text, on any machine; no style in it that a strict content-security policy refuses.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * lukisSvg({ jenis: 'batang', id: 'g1', nama: 'Gambar 1', judul: 'Capaian', uraian: 'IKM: 102,50 persen.', satuan: 'persen',
 *   batang: [{ sebutan: 'IKM', nilai: '102.5', teks: '102,50' }], bedakan: true }).startsWith('<svg') // => true
 */
export function lukisSvg(gambar: Gambar): string {
  pastikanBentuk('lukisSvg', 'gambar', gambar, BENTUK_GAMBAR);
  const { isi, lebar = LEBAR_GAMBAR, tinggi } = lukis(gambar);
  const id = idXml(gambar.id);
  return unsur(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${Math.ceil(lebar)} ${Math.ceil(tinggi)}`,
      role: 'img',
      'aria-labelledby': `${id}--judul ${id}--uraian`,
      'font-family': HURUF,
      fill: WARNA.teks,
    },
    unsur('title', { id: `${id}--judul` }, teksXml(gambar.judul)),
    unsur('desc', { id: `${id}--uraian` }, teksXml(gambar.uraian)),
    isi,
  );
}

function lukis(gambar: Gambar): Lukisan {
  switch (gambar.jenis) {
    case 'batang':
      return lukisBatang(gambar);
    case 'deret':
      return lukisDeret(gambar);
    case 'pohon':
      return lukisPohon(gambar);
  }
}
