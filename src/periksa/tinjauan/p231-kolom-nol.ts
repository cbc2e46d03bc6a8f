import { persenBagian } from '../../rumus/gabungan/bagian.js';
import { nilaiRumus } from '../../rumus/pembaca/nilai-rumus.js';
import { ratakan } from '../../tabel/tiap.js';
import { faktaDi } from '../fakta/baca-tabel.js';
import type { Fakta, TabelTerbaca } from '../fakta/fakta.js';
import type { Kolom } from '../fakta/kolom.js';
import type { Peran } from '../fakta/peran.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { cetakSeperti } from '../sebab/cetak.js';
import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';
import type { Temuan } from '../temuan/temuan.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** A column of percentages of which every one is zero, beside amounts that are not. */
export const p231 = jenisTemuan({
  kode: 'P231',
  tingkat: 'galat',
  pesan:
    '{sel}: kolom "{kolom}" nol di semua {banyak} barisnya, padahal realisasinya ada; di sini seharusnya {semestinya}.',
  saran: 'Isi rumusnya di baris pertama, lalu salin ke seluruh kolom.',
  en: {
    pesan:
      '{sel}: the column "{kolom}" is zero in all of its {banyak} rows, though the amounts are not; here it should be {semestinya}.',
    saran: 'Put the formula into the first row and copy it down the column.',
  },
});

/** What the catalogue says of {@link p231} besides. */
export const p231Lengkap = lengkapiTemuan(p231, {
  nama: 'Kolom persentase belum dihitung',
  en: { nama: 'A column of percentages that was not computed' },
  salah: [
    ['Program', 'Pagu', 'Realisasi Anggaran', '%'],
    ['Program A', '200.000.000', '150.000.000', '0,00'],
    ['Program B', '400.000.000', '310.000.000', '0,00'],
    ['Program C', '100.000.000', '90.000.000', '0,00'],
  ],
  benar: [
    ['Program', 'Pagu', 'Realisasi Anggaran', '%'],
    ['Program A', '200.000.000', '0', '0,00'],
    ['Program B', '400.000.000', '0', '0,00'],
    ['Program C', '100.000.000', '0', '0,00'],
  ],
  batas:
    'Kolom serapan terhadap pagu dan realisasi anggaran, atau capaian terhadap target dan realisasi, yang sedikitnya tiga barisnya berisi dan semuanya nol. Capaian hanya peringatan: yang makin rendah makin baik dapat jatuh ke nol.',
});

/** What a percentage is of, by its role. */
const DASAR: Readonly<Partial<Record<Peran, readonly [bagian: Peran, keseluruhan: Peran]>>> = {
  serapan: ['realisasi-anggaran', 'pagu'],
  capaian: ['realisasi', 'target'],
};
/** A percentage of nothing that it names stands for absorption, beside a budget and its spending. */
const POLOS = /^(?:%|persen(?:tase)?|prosentase)(?: ?\(%\))?$/iu;
const BARIS_TERSEDIKIT = 3;

/** Columns of percentages that hold nothing but zeros. */
export const kolomNol = (b: Bacaan): Temuan[] =>
  ratakan(b.tabel, (t) =>
    ratakan(
      t.kolom.filter((k) => k.berangka),
      (k) => periksa(b, t, k) ?? [],
    ),
  );

function periksa(b: Bacaan, t: TabelTerbaca, k: Kolom): Temuan | null {
  const dasar = k.peran === null ? undefined : POLOS.test(k.judul.trim()) ? DASAR.serapan : DASAR[k.peran];
  if (dasar === undefined) return null;
  const [bagian, semua] = dasar.map((peran) => {
    const calon = t.kolom.filter((x) => x.berangka && x.peran === peran && x.tahun === k.tahun);
    return calon.length === 1 ? calon[0] : undefined;
  });
  if (bagian === undefined || semua === undefined) return null;
  const isi = ratakan(t.baris, (x): { nol: Fakta; x: Fakta; y: Fakta }[] => {
    const [nol, r, p] = [faktaDi(t, x, k), faktaDi(t, x, bagian), faktaDi(t, x, semua)];
    return x.jenis !== 'isi' || nol === undefined || r === undefined || p === undefined ? [] : [{ nol, x: r, y: p }];
  });
  const berisi = isi.filter(({ x, y }) => x.nilai.gt(0) && y.nilai.gt(0));
  const [pertama] = berisi;
  if (pertama === undefined || berisi.length < BARIS_TERSEDIKIT || isi.some(({ nol }) => !nol.nilai.isZero()))
    return null;
  const nilai = nilaiRumus(persenBagian, { X: pertama.x.nilai, Y: pertama.y.nilai });
  if (nilai === null) return null;
  const semestinya = cetakSeperti(pertama.nol, nilai);
  const { lokasi, teks } = pertama.nol;
  const temuan = tulisTemuan(
    p231,
    b,
    { lokasi, tercetak: teks, semestinya, rumus: persenBagian, terkait: berisi.slice(1).map((i) => i.nol.lokasi) },
    { sel: namaLokasi(lokasi), kolom: k.judul, banyak: String(isi.length), semestinya },
  );
  return dasar === DASAR.serapan ? temuan : { ...temuan, tingkat: 'peringatan' };
}
