import { describe, it } from 'vitest';
import { ARTI_TABEL } from '../../src/baris/arti-kolom.js';
import { NAMA_TABEL, type NamaTabel } from '../../src/baris/daftar-kolom.js';
import { kolomBaris } from '../../src/baris/skema-baris.js';
import { samakanHalaman, tabelHalaman } from './halaman.js';

const kode = (nama: string) => `\`${nama}\``;

function bagian(tabel: NamaTabel): string {
  const kolom = kolomBaris(tabel).map((k) => [
    kode(k.nama),
    k.wajib ? 'ya' : '',
    k.arti,
    k.namaLain.map(kode).join(', '),
  ]);
  return `## ${tabel}\n\n${ARTI_TABEL[tabel]}\n\n${tabelHalaman(['kolom', 'wajib', 'isi', 'nama lain'], kolom)}`;
}

describe('docs/baris.md', () => {
  it('has every table and column that laporanDariBaris knows (PERBARUI=1 rewrites them)', () => {
    samakanHalaman('docs/baris.md', { tabel: `\n${NAMA_TABEL.map(bagian).join('\n\n')}\n` });
  });
});
