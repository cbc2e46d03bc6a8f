import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import { cariSkala } from '../../skala/daftar-lengkap.js';
import type { Skala } from '../../skala/skala.js';
import type { TabelLaporan } from '../../tabel/tabel-laporan.js';
import { bangunTabel, baris, kolom } from '../bangun-tabel.js';
import { selTeks } from '../sel.js';

/** The scale that a report classifies by. */
export function skalaLaporan({ kinerja }: RekapLaporan): Skala {
  // Merging the policies refuses an unknown scale, so there is one.
  return cariSkala(kinerja.asal.kebijakan.aturan.skala) as Skala;
}

/** An interval in words: `[85, 100]` is "85 sampai 100", `(70, 80]` "di atas 70 sampai 80". */
export function selangDalamKata(di: string): string {
  const [bawah = '', atas = ''] = di
    .slice(1, -1)
    .split(',')
    .map((x) => x.trim().replace('.', ','));
  const dari = bawah === '-∞' ? '' : di.startsWith('(') ? `di atas ${bawah}` : bawah;
  if (atas === '∞') return di.startsWith('(') ? dari : `${dari} ke atas`;
  const sampai = di.endsWith(')') ? `di bawah ${atas}` : atas;
  if (dari === '') return di.endsWith(')') ? sampai : `paling banyak ${atas}`;
  return bawah === atas ? `tepat ${atas}` : `${dari} sampai ${sampai}`;
}

/** The predikat scale of the report. */
export function tabelSkala(rekap: RekapLaporan, nama: string): TabelLaporan {
  const skala = skalaLaporan(rekap);
  return bangunTabel({
    id: 'skala',
    nama,
    judul: `Skala Predikat: ${skala.nama}`,
    kolom: [
      kolom('interval', 'Interval Nilai', 'teks', 30),
      kolom('predikat', 'Predikat', 'teks', 40),
      kolom('kode', 'Kode', 'teks', 12),
    ],
    baris: skala.rentang.map((r) =>
      baris(r.kode, { interval: selTeks(selangDalamKata(r.di)), predikat: selTeks(r.label), kode: selTeks(r.kode) }),
    ),
    catatan: [
      skala.diAtas === 'kelas-teratas'
        ? 'Keterangan: nilai di atas puncak skala masuk kelas teratas.'
        : 'Keterangan: nilai di atas puncak skala tidak diberi predikat.',
      'Yang digolongkan nilai tak dibulatkan, kecuali kebijakan laporan menentukan lain.',
      ...(skala.catatan === undefined ? [] : [skala.catatan]),
    ],
  });
}
