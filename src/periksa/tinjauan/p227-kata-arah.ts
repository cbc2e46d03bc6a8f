import { bedaBulat } from '../../angka/cetakan.js';
import type { Decimal } from '../../angka/desimal.js';
import { ratakan } from '../../tabel/tiap.js';
import { type ArahKalimat, arahKalimat } from '../fakta/arah-kalimat.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { kataMakinRendah } from '../relasi/polarisasi.js';
import { anggotaRelasi } from '../relasi/relasi.js';
import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';
import type { Temuan } from '../temuan/temuan.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** A rise that the figures of its own sentence make a fall, or the other way round. */
export const p227 = jenisTemuan({
  kode: 'P227',
  tingkat: 'galat',
  pesan: '{sel}: tertulis "{kata}", padahal {ini} {semestinya} {lalu}.',
  saran: 'Ganti katanya, atau tukar kedua angkanya bila yang terbalik angkanya.',
  en: {
    pesan: '{sel}: "{kata}" is written, while {ini} {semestinya} {lalu}.',
    saran: 'Change the word, or exchange the two figures if these are the wrong way round.',
  },
});

/** What the catalogue says of {@link p227} besides. */
export const p227Lengkap = lengkapiTemuan(p227, {
  nama: 'Kata naik atau turun berlawanan dengan angkanya',
  en: { nama: 'Word of rise or fall against its figures' },
  salah: [],
  benar: [],
  batas:
    'Naik, turun, meningkat, menurun, lebih tinggi, lebih rendah dan sebagainya, di antara dua angka sejenis yang bukan target. Diam bila kalimat memuat kata kedua arah, berbicara tentang peringkat, atau salah satu angkanya sendiri bertentangan dengan hitungan lain; "kinerja" dan "kualitas" hal yang makin rendah makin baik boleh naik bila angkanya turun.',
});

/** Good work on what should be little: it rises where the figure falls. */
const KERJA = /\b(?:kinerja|capaian|kualitas|keberhasilan|prestasi|efektivitas|efisiensi|penanganan|percepatan)\b/iu;
const LEBIH = { id: 'lebih besar daripada', en: 'is more than' } as const;
const KURANG = { id: 'lebih kecil daripada', en: 'is less than' } as const;

/** Whether the figures go the other way, however they are read: of two that may be thousands or one and a bit both are the same. */
function terbalik({ turun, lalu: { fakta: lalu }, ini: { fakta: ini } }: ArahKalimat): boolean {
  const [a, b] = [lalu, ini].map((f) => [f.nilai, ...f.kandidat]) as [Decimal[], Decimal[]];
  const berlawanan = (x: Decimal, y: Decimal): boolean =>
    y.gt(x) === turun &&
    !y.eq(x) &&
    !(ini.desimal !== lalu.desimal && bedaBulat(x, y, Math.min(ini.desimal, lalu.desimal)));
  return a.length === b.length
    ? a.every((x, i) => berlawanan(x, b[i] as Decimal))
    : a.every((x) => b.every((y) => berlawanan(x, y)));
}

/** Sentences whose word for a change contradicts the two figures between which it lies. */
export function kataArah(b: Bacaan): Temuan[] {
  const berlawanan = ratakan(b.kalimatAngka, (k) =>
    KERJA.test(k.teks) && kataMakinRendah(k.teks) ? [] : arahKalimat(k).filter(terbalik),
  );
  if (berlawanan.length === 0) return [];
  const retak = new Set(ratakan(b.diputus, (d) => (d.putusan.status === 'tidak' ? anggotaRelasi(d.r) : [])));
  return berlawanan
    .filter(({ ini, lalu }) => !retak.has(ini.fakta) && !retak.has(lalu.fakta))
    .map(({ kata, turun, lalu: { fakta: lalu }, ini: { fakta: ini } }) =>
      tulisTemuan(
        p227,
        b,
        { lokasi: ini.lokasi, tercetak: kata, terkait: [lalu.lokasi] },
        { sel: namaLokasi(ini.lokasi), kata, lalu: lalu.teks, ini: ini.teks, semestinya: turun ? LEBIH : KURANG },
      ),
    );
}
