import type { BandingSasaran } from '../../rekap/banding-laporan.js';
import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import { type Bagian, blokGambar, blokTabel, daftar, paragraf } from '../dokumen.js';
import { gambarSerapan } from '../gambar/gambar-laporan.js';
import { kalimatEfisiensi } from '../kalimat/efisiensi.js';
import { kalimatAnggaran, kalimatBelanja } from '../kalimat/keuangan.js';
import { sebabTakTerukur } from '../kalimat/ungkapan.js';
import { tabelAnggaranSasaran } from '../tabel/anggaran-sasaran.js';
import { tabelEfektivitas } from '../tabel/efektivitas.js';
import { tabelEfisiensi } from '../tabel/efisiensi.js';
import { barisLra, tabelLra } from '../tabel/lra.js';
import { tabelRealisasiAnggaran } from '../tabel/realisasi-anggaran.js';

/** Section 3.4: budget and spending by program, sasaran and kind, with effectiveness and efficiency. */
export function bagianKeuangan(rekap: RekapLaporan, sasaran: readonly BandingSasaran[]): Bagian[] {
  const { anggaran, tahun, efisiensi } = rekap;
  const lra = barisLra(rekap);
  return [
    {
      judul: `3.4 Akuntabilitas Keuangan Tahun ${tahun}`,
      tingkat: 2,
      blok: [paragraf(kalimatAnggaran(rekap))],
    },
    {
      judul: '3.4.1 Realisasi Anggaran per Program',
      tingkat: 3,
      blok:
        anggaran.program.length === 0
          ? []
          : [
              blokTabel(tabelRealisasiAnggaran(anggaran, tahun, 'Tabel 3.4.1')),
              blokGambar(gambarSerapan(rekap, 'Gambar 3.4')),
            ],
    },
    {
      judul: '3.4.2 Realisasi Anggaran per Sasaran',
      tingkat: 3,
      blok: sasaran.length === 0 ? [] : [blokTabel(tabelAnggaranSasaran(anggaran, tahun, 'Tabel 3.4.2'))],
    },
    {
      judul: '3.4.3 Efektivitas dan Efisiensi Penggunaan Anggaran',
      tingkat: 3,
      blok:
        sasaran.length === 0
          ? []
          : [
              blokTabel(tabelEfektivitas(sasaran, rekap, 'Tabel 3.4.3')),
              blokTabel(tabelEfisiensi(sasaran, rekap, 'Tabel 3.4.4')),
              ...daftar(sasaran.map((s) => kalimatEfisiensi(s, efisiensi))),
              ...(efisiensi.total.status === 'tak-terukur'
                ? [
                    paragraf(
                      `Efisiensi seluruh instansi tidak dinyatakan, karena ${sebabTakTerukur(efisiensi.total.alasan)}.`,
                    ),
                  ]
                : []),
            ],
    },
    {
      judul: '3.4.4 Realisasi Belanja menurut Jenis',
      tingkat: 3,
      blok:
        lra.length === 0
          ? [paragraf('Rincian belanja menurut jenis belum tersedia dalam data.')]
          : [
              blokTabel(tabelLra(rekap, 'Tabel 3.4.5')),
              ...bedaLra(rekap),
              ...daftar(lra.map((b) => kalimatBelanja(b, tahun))),
            ],
    },
  ];
}

/** The LRA and the lines by program are two sources; where they differ the reader must hear it. */
function bedaLra(rekap: RekapLaporan) {
  const total = barisLra(rekap).at(-1);
  const { pagu, realisasi } = rekap.anggaran.total;
  const sama = (a: typeof pagu, b: typeof pagu | undefined) => a === null || !b || a.eq(b);
  if (sama(pagu, total?.pagu) && sama(realisasi, total?.realisasi)) return [];
  return [
    paragraf(
      'Jumlah menurut jenis belanja (LRA) tidak sama dengan jumlah menurut program pada Tabel 3.4.1. Kedua sumber data ditampilkan apa adanya; selisihnya perlu dicocokkan sebelum laporan diterbitkan.',
    ),
  ];
}
