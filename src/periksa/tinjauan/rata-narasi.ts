import { bulatkanCetak } from '../../angka/bulatkan-cetak.js';
import { bulatkanTepat, formatBulatan } from '../../angka/bulatkan-tepat.js';
import { cocokCetak } from '../../angka/cetakan.js';
import { titik } from '../../angka/selang.js';
import type { Tepat } from '../../angka/tepat.js';
import type { Dwibahasa } from '../../rumus/alasan.js';
import { duaRataRasio } from '../../rumus/efisiensi/dua-rata-rasio.js';
import { rataRataHitung } from '../../rumus/gabungan/rata-rata.js';
import { ratakan } from '../../tabel/tiap.js';
import { faktaDi } from '../fakta/baca-tabel.js';
import type { Fakta, TabelTerbaca } from '../fakta/fakta.js';
import { malas } from '../fakta/malas.js';
import type { Peran } from '../fakta/peran.js';
import { samaCetak } from '../fakta/sama-cetak.js';
import { namaLokasi, sebutDari } from '../fakta/sebut-lokasi.js';
import { putuskan } from '../relasi/konsistensi.js';
import { nilaiRelasi } from '../relasi/relasi.js';
import { cetakSeperti } from '../sebab/cetak.js';
import { sebabUntuk } from '../sebab/daftar.js';
import { type KandidatSebab, susunKonteks } from '../sebab/sebab.js';
import { TERPOTONG } from '../sebab/terpotong.js';
import type { Temuan } from '../temuan/temuan.js';
import { p210 } from './p210-angka-berbeda.js';
import { rataCapaian } from './rata-capaian.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** Means that the text states and that the tables give otherwise: of performance, of absorption, of efficiency. */
export function rataNarasi(b: Bacaan): Temuan[] {
  const rata = rataCapaian(b);
  const konteks = susunKonteks([]);
  const lain = rata === null ? [] : rataTakPatah(b);
  const diperbaiki = malas(() => {
    const suku = new Set(rata?.suku.map((s) => s.fakta));
    return ratakan(b.usulan, (ganti) =>
      rata !== null && [...ganti.keys()].some((f) => suku.has(f)) ? [nilaiRelasi(rata, ganti)] : [],
    );
  });
  return ratakan(b.faktaNarasi, (f) => {
    const acuan: RataTercetak | null =
      f.peran === 'rata-rata-capaian' && rata !== null
        ? {
            nilai: nilaiRelasi(rata),
            diperbaiki: diperbaiki(),
            fakta: rata.hasil,
            sebab: [],
            nama: RATA_CAPAIAN,
            dibulatkan: putuskan(rata)?.status === 'bila-dibulatkan',
          }
        : f.peran === 'rata-rata-efisiensi'
          ? barisRata(b, 'efisiensi', { id: 'rata-rata tingkat efisiensi', en: 'mean efficiency' })
          : f.peran === 'rata-rata-serapan'
            ? barisRata(b, 'serapan', { id: 'rata-rata serapan anggaran', en: 'mean budget absorption' })
            : null;
    // A mean of what was not rounded yet is another than that of the printed figures, and the table prints it too.
    if (acuan === null || (acuan.dibulatkan === true && samaCetak(f.fakta, acuan.fakta))) return [];
    const cara = cocokCetak(f.fakta.nilai, f.fakta.desimal, acuan.nilai);
    if (cara !== 'potong' && cara !== 'tidak') return [];
    // Once what is accused in the table is put right, its mean is this one.
    if (acuan.diperbaiki?.some((n) => cocokCetak(f.fakta.nilai, f.fakta.desimal, n) !== 'tidak')) return [];
    // Several tables have means, of several things: what one of them prints, and nothing disproves, may be meant.
    if (cara === 'tidak' && f.peran === 'rata-rata-capaian' && lain.some((x) => samaCetak(f.fakta, x))) return [];
    const benar = bulatkanCetak(acuan.nilai, Math.max(2, f.fakta.desimal));
    const semestinya = cetakSeperti(f.fakta, benar);
    const sebab =
      cara === 'potong'
        ? [TERPOTONG]
        : [...sebabUntuk({ fakta: f.fakta, perlu: titik(benar), relasi: [], konteks }), ...acuan.sebab];
    const t = tulisTemuan(
      p210,
      b,
      {
        lokasi: f.fakta.lokasi,
        tercetak: f.fakta.teks,
        semestinya,
        rumus: rataRataHitung,
        penjelasan: sebab.length > 0 ? sebab : [USANG],
        terkait: [acuan.fakta.lokasi],
      },
      {
        sel: namaLokasi(f.fakta.lokasi),
        nama: acuan.nama,
        tercetak: f.fakta.teks,
        semestinya,
        terkait: sebutAcuan(acuan, f.fakta),
      },
    );
    return [cara === 'potong' ? { ...t, tingkat: 'catatan' as const } : t];
  });
}

/** The mean performances that tables print and that are not those of other rows than their own. */
function rataTakPatah(b: Bacaan): Fakta[] {
  const patah = new Set(ratakan(b.diputus, ({ r, putusan }) => (putusan.status === 'tidak' ? [r.hasil] : [])));
  return ratakan(b.tabel, (t) =>
    ratakan(
      t.baris.filter((x) => x.jenis === 'rata-rata'),
      (x) => ratakan(t.kolom, (k) => (k.peran === 'capaian' ? (faktaDi(t, x, k) ?? []) : [])),
    ).filter((f) => !patah.has(f)),
  );
}

/** Where the other value stands; what it comes to there, where its cell prints the same as the text. */
function sebutAcuan({ fakta }: RataTercetak, f: Fakta): Dwibahasa {
  const { id, en } = sebutDari(fakta.lokasi, f.lokasi);
  return fakta.nilai.eq(f.nilai) ? { id: `hitungan ${id}`, en: `as computed for ${en}` } : { id, en };
}

const RATA_CAPAIAN: Dwibahasa = { id: 'rata-rata capaian kinerja', en: 'mean performance' };

const USANG = {
  sebab: 'naskah-lama',
  teks: {
    id: 'mungkin dari naskah lama atau cara rata-rata yang lain',
    en: 'perhaps from an earlier draft, or a mean of another kind',
  },
  skor: 0.4,
};

/** A mean as a table prints it. */
interface RataTercetak {
  readonly nilai: Fakta['nilai'];
  readonly fakta: Fakta;
  readonly nama: Dwibahasa;
  readonly sebab: readonly KandidatSebab[];
  /** What it comes to with other values of what is accused. */
  readonly diperbaiki?: readonly Fakta['nilai'][];
  /** It holds only within the rounding of what it is the mean of. */
  readonly dibulatkan?: boolean;
}

function barisRata(b: Bacaan, peran: Peran, nama: Dwibahasa): RataTercetak | null {
  for (const t of b.tabel) {
    const kolom = t.kolom.find((k) => k.peran === peran);
    const baris = t.baris.filter((x) => x.jenis === 'rata-rata').at(-1);
    const fakta = kolom && baris ? faktaDi(t, baris, kolom) : undefined;
    if (fakta) return { nilai: fakta.nilai, fakta, nama, sebab: peran === 'efisiensi' ? caraRata(t) : [] };
  }
  return null;
}

/** The mean efficiency has two readings: the ratio of the means, and the mean of the ratios. */
function caraRata(t: TabelTerbaca): KandidatSebab[] {
  const kolom = (peran: Peran) => t.kolom.find((k) => k.peran === peran);
  const [capaian, serapan] = [kolom('capaian'), kolom('serapan')];
  if (!capaian || !serapan) return [];
  const baris = t.baris
    .filter((x) => x.jenis === 'isi')
    .map((x) => ({
      capaian: faktaDi(t, x, capaian)?.nilai ?? null,
      serapan: faktaDi(t, x, serapan)?.nilai ?? null,
    }));
  const { rasioRataRata, rataRataRasio } = duaRataRasio(baris);
  if (rasioRataRata === null || rataRataRasio === null) return [];
  const [rasio, rata] = [cetak(rasioRataRata), cetak(rataRataRasio)];
  if (rasio === rata) return [];
  return [
    {
      sebab: 'cara-rata-rata',
      nilai: null,
      skor: 0.5,
      teks: {
        id: `ada dua cara rata-rata: rasio dari rata-ratanya ${rasio}, rata-rata dari rasionya ${rata}`,
        en: `there are two means: the ratio of the means is ${rasio}, the mean of the ratios ${rata}`,
      },
    },
  ];
}

const cetak = (x: Tepat): string => formatBulatan(bulatkanTepat(x, 2, 'setengah-naik'));
