import { type PengamatXml, uraiXml } from '../arsip/urai-xml.js';
import { tanpaLama } from './tanpa-lama.js';

/** Names of heading styles as Word and LibreOffice write them, English and Indonesian. */
const NAMA_JUDUL = /^(?:heading|judul|title|subtitle)\b/i;

/** Ids of the styles that make a paragraph a heading: by their name, or by an outline level. */
export function bacaGayaJudul(data: Uint8Array): ReadonlySet<string> {
  const judul = new Set<string>();
  let id = '';
  const pembaca: PengamatXml = {
    buka(nama, atribut) {
      const nilai = atribut['w:val'] ?? '';
      if (nama === 'w:style') id = atribut['w:styleId'] ?? '';
      else if (nama === 'w:name' && NAMA_JUDUL.test(nilai)) judul.add(id);
      else if (nama === 'w:outlineLvl' && /^[0-8]$/.test(nilai)) judul.add(id);
    },
    teks() {},
    tutup() {},
  };
  uraiXml(data, 'word/styles.xml', tanpaLama(pembaca));
  judul.delete('');
  return judul;
}
