import { bulatkan } from '../../angka/bulatkan.js';
import { titik } from '../../angka/selang.js';
import { faktaDi } from '../fakta/baca-tabel.js';
import type { Fakta } from '../fakta/fakta.js';
import { cocokCetak } from '../konsistensi.js';
import { nilaiRelasi } from '../relasi/relasi.js';
import { cetakSeperti } from '../sebab/cetak.js';
import { sebabUntuk } from '../sebab/daftar.js';
import { susunKonteks } from '../sebab/sebab.js';
import { p210 } from '../temuan/p210-angka-berbeda.js';
import type { Temuan } from '../temuan.js';
import { namaLokasi } from '../uraian-relasi.js';
import { rataCapaian } from './rata-capaian.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** Means that the text states and that the tables give otherwise: of performance, of absorption, of efficiency. */
export function rataNarasi(b: Bacaan): Temuan[] {
  const rata = rataCapaian(b);
  const konteks = susunKonteks([]);
  return b.faktaNarasi.flatMap((f) => {
    const acuan =
      f.peran === 'rata-rata-capaian' && rata !== null
        ? { nilai: nilaiRelasi(rata), fakta: rata.hasil, nama: 'rata-rata capaian kinerja' }
        : f.peran === 'rata-rata-efisiensi'
          ? barisRata(b, 'efisiensi', 'rata-rata tingkat efisiensi')
          : f.peran === 'rata-rata-serapan'
            ? barisRata(b, 'serapan', 'rata-rata serapan anggaran')
            : null;
    if (acuan === null) return [];
    const cara = cocokCetak(f.fakta.nilai, f.fakta.desimal, acuan.nilai);
    if (cara === 'tepat' || cara === 'keduanya' || cara === 'naik') return [];
    const benar = bulatkan(acuan.nilai, Math.max(2, f.fakta.desimal));
    const semestinya = cetakSeperti(f.fakta, benar);
    const sebab =
      cara === 'potong'
        ? [{ sebab: 'terpotong', teks: 'angka di belakang koma dipotong, tidak dibulatkan', skor: 0.9 }]
        : sebabUntuk({ fakta: f.fakta, perlu: titik(benar), relasi: [], konteks }).map(({ sebab: s, teks, skor }) => ({
            sebab: s,
            teks,
            skor,
          }));
    const t = tulisTemuan(
      p210,
      b,
      {
        lokasi: f.fakta.lokasi,
        tercetak: f.fakta.teks,
        semestinya,
        rumus: 'gabungan.rata-rata',
        penjelasan: sebab.length > 0 ? sebab : [USANG],
        terkait: [acuan.fakta.lokasi],
      },
      {
        sel: namaLokasi(f.fakta.lokasi),
        nama: acuan.nama,
        tercetak: f.fakta.teks,
        semestinya,
        terkait: namaLokasi(acuan.fakta.lokasi),
      },
    );
    return [cara === 'potong' ? { ...t, tingkat: 'catatan' as const } : t];
  });
}

const USANG = { sebab: 'naskah-lama', teks: 'mungkin dari naskah lama atau cara rata-rata yang lain', skor: 0.4 };

function barisRata(
  b: Bacaan,
  peran: string,
  nama: string,
): { nilai: Fakta['nilai']; fakta: Fakta; nama: string } | null {
  for (const t of b.tabel) {
    const kolom = t.kolom.find((k) => k.peran === peran);
    const baris = t.baris.filter((x) => x.jenis === 'rata-rata').at(-1);
    const fakta = kolom && baris ? faktaDi(t, baris, kolom) : undefined;
    if (fakta) return { nilai: fakta.nilai, fakta, nama };
  }
  return null;
}
