import { describe, expect, it } from 'vitest';
import { bacaBerkas } from '../../src/berkas/baca-berkas.js';
import { tolakBentukLain } from '../../src/tabel/bentuk-lain.js';

const MHT =
  'From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<table><tr><td>8=\r\n0,00</td></tr></table>';
const SYLK = 'ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K"Pagu"\r\nC;X2;K200\r\nE\r\n';
const DIF = 'TABLE\r\n0,1\r\n"EXCEL"\r\nVECTORS\r\n0,2\r\n""\r\n';

describe('texts of another kind', () => {
  it.each([
    ['MHT', MHT, 'halaman web satu berkas (MHT), yang tidak dibaca; buka di Excel, lalu simpan sebagai .xlsx.'],
    ['SYLK', SYLK, 'SYLK, yang tidak dibaca; buka di Excel, lalu simpan sebagai .xlsx.'],
    ['DIF', DIF, 'DIF, yang tidak dibaca; buka di Excel, lalu simpan sebagai .xlsx.'],
    ['RTF', '{\\rtf1\\ansi 80}', 'teks kaya (RTF), yang tidak dibaca; buka di Word, lalu simpan sebagai .docx.'],
  ])('%s is refused whatever its name says', async (_, isi, pesan) => {
    const data = new TextEncoder().encode(isi);
    for (const nama of ['a.xls', 'a.xlsx', 'a.csv', 'a.md', 'a'])
      await expect(bacaBerkas({ nama, data }), nama).rejects.toThrow(pesan);
  });

  it.each([
    'ID;Program;Pagu\nC;X;200',
    'ID;P;Y\n1;2;3',
    'Catatan: surel lama\n\nContent-Type: multipart/mixed dipakai.',
    'TABLE\n0,1\n2',
    'Pagu: 200\nRealisasi: 150',
  ])('a report is none of them: %s', (teks) => {
    expect(() => tolakBentukLain(teks)).not.toThrow();
  });
});
