import type { Dwibahasa } from '../../rumus/alasan.js';
import { capaianMaximize } from '../../rumus/capaian/maximize.js';
import { capaianMaximizeTargetNegatif } from '../../rumus/capaian/maximize-target-negatif.js';
import { capaianMinimizeSelisihMurni } from '../../rumus/capaian/minimize-dikenali.js';
import { capaianMinimizeRasio } from '../../rumus/capaian/minimize-rasio.js';
import { capaianMinimizeSelisih } from '../../rumus/capaian/minimize-selisih.js';
import { apakahTahun } from '../../tabel/isi-sel.js';
import { ratakan } from '../../tabel/tiap.js';
import { kelompokkan, tambahKe } from '../fakta/kelompokkan.js';
import type { Kolom } from '../fakta/kolom.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { terpenuhi } from '../relasi/konsistensi.js';
import { jelasMakinRendah, kataMakinTinggi, makinRendahMakinBaik } from '../relasi/polarisasi.js';
import { masukanRelasi, type RelasiRumus } from '../relasi/relasi.js';
import { apakahLaju } from '../relasi/sebaris/laju-baris.js';
import { jenisTemuan, lengkapiTemuan } from '../temuan/jenis-temuan.js';
import type { Temuan } from '../temuan/temuan.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** A row that follows another accepted rule than the rest of its column (F01). */
export const p201 = jenisTemuan({
  kode: 'P201',
  tingkat: 'peringatan',
  pesan: '{sel}: tercetak {tercetak}, sesuai {aturan}, sedangkan {alasan}.',
  saran: 'Pastikan arah indikatornya (makin tinggi atau makin rendah makin baik) dan pakai satu rumus untuk tiap arah.',
  en: {
    pesan: '{sel}: printed {tercetak}, by {aturan}, while {alasan}.',
    saran: 'Make sure which way the indicator is better, and use one formula for each way.',
  },
});

/** What the catalogue says of {@link p201} besides. */
export const p201Lengkap = lengkapiTemuan(p201, {
  nama: 'Baris mengikuti aturan capaian yang lain',
  en: { nama: 'Row follows another rule' },
  salah: [],
  benar: [],
  batas:
    'Hanya catatan bila namanya tidak menunjukkan arahnya; diam bila namanya menunjukkan arah itu dan rumusnya sama dengan baris searah lain. Tanpa baris searah yang lain, hanya nama yang pasti: kemiskinan, pengangguran, stunting, kematian dan semacamnya, tanpa kata lain seperti penurunan, cakupan atau tertangani.',
});

const sebut = ({ rumus }: RelasiRumus): Dwibahasa => ({ id: rumus.nama, en: rumus.gloss });

/** Rows that follow another accepted rule than their column, where their name does not say why. */
export function aturanCampur(b: Bacaan): Temuan[] {
  const perKolom = new Map<Kolom, RelasiRumus[]>();
  for (const { r, putusan } of b.diputus) {
    const kolom = r.hasil.sel?.kolom;
    // What a search found says nothing of the rule that was meant.
    if (r.bentuk !== 'rumus' || r.jenis !== 'rasio-baris' || r.asal === 'cari' || !kolom) continue;
    if (putusan.status === 'cocok' || (putusan.status !== 'tidak' && bertahun(r))) tambahKe(perKolom, kolom, r);
  }
  const kolom = [...perKolom].map(([k, semua]) => {
    const daftar = semua.every(bertahun) ? [...semua].sort((a, b) => Number(turun(a)) - Number(turun(b))) : semua;
    // Rows of which less is better may well be most of a column, and have a rule of their own; a rate says in its name that it is one.
    const utama = (terbanyak(daftar.filter((r) => !bermakna(r))) ?? terbanyak(daftar)) as RelasiRumus;
    // A target below 0 is a reason that the row shows.
    const bicara = daftar.filter(
      (r) => !seratus(r) && !apakahLaju(r.rumus) && r.rumus !== capaianMaximizeTargetNegatif,
    );
    return { k, utama, bicara, lain: bicara.filter((r) => r.rumus !== utama.rumus) };
  });
  const berlain = kelompokkan(ratakan(kolom, (x) => (x.lain[0] ? [[x.lain[0].hasil.sel?.tabel, x] as const] : [])));
  return ratakan(kolom, ({ k, utama, bicara, lain }) => {
    // The rule of such rows is one for all years of a table; where the columns are even, that of the own one.
    const setabel = ratakan(
      (berlain.get(lain[0]?.hasil.sel?.tabel) ?? []).filter((x) => x.k !== k),
      (x) => x.lain,
    );
    const searah = terbanyak([...lain, ...setabel].filter(bermakna));
    const tandingan = [...lain, ...setabel].filter((r) => bermakna(r) && r.rumus === searah?.rumus);
    const sekolom = tandingan.some((r) => r.hasil.sel?.kolom === k);
    // Several rows of which less is better are computed so: one that is called so as well and is computed as the others is odd.
    const menyalahi =
      sekolom && tandingan.length >= SEARAH_TERSEDIKIT ? bicara.filter((r) => !lain.includes(r) && bermakna(r)) : [];
    // All of them may be computed as if more were better.
    const dibalik = bicara.filter((r) => !lain.includes(r) && !menyalahi.includes(r) && terbalik(r));
    return ratakan([...lain, ...menyalahi, ...dibalik], (r) => {
      if (bermakna(r) && r.rumus === searah?.rumus && !dibalik.includes(r)) return [];
      const t = tulisTemuan(
        p201,
        b,
        {
          lokasi: r.hasil.lokasi,
          tercetak: r.hasil.teks,
          rumus: r.rumus,
          penjelasan: [
            {
              sebab: 'aturan-lain',
              teks: { id: `sesuai ${r.rumus.nama}`, en: `follows ${r.rumus.gloss}` },
              skor: 0.85,
            },
          ],
          // Either of two rows may be the odd one, and so may the figures that the row was computed from.
          terkait: [...(tandingan.length === 1 ? tandingan.map((x) => x.hasil) : []), ...masukanRelasi(r)].map(
            (f) => f.lokasi,
          ),
        },
        {
          sel: namaLokasi(r.hasil.lokasi),
          tercetak: r.hasil.teks,
          aturan: sebut(r),
          alasan: dibalik.includes(r)
            ? MENURUT_NAMA
            : bermakna(r) && searah && (!sekolom || r.rumus === utama.rumus)
              ? ikut('baris lain yang makin rendah makin baik', 'other rows of which less is better', searah)
              : ikut('baris lain', 'other rows', utama),
        },
      );
      return [bermakna(r) || bertentangan(r) || bertahun(r) ? t : { ...t, tingkat: 'catatan' as const }];
    });
  });
}

const MENURUT_NAMA: Dwibahasa = {
  id: 'menurut namanya indikator ini makin rendah makin baik',
  en: 'by its name less is better of this indicator',
};

const ikut = (id: string, en: string, { rumus }: RelasiRumus): Dwibahasa => ({
  id: `${id} mengikuti ${rumus.nama}`,
  en: `${en} follow ${rumus.gloss}`,
});

const MINIMIZE = [capaianMinimizeSelisih, capaianMinimizeRasio, capaianMinimizeSelisihMurni];

/** Whether a row of which less is beyond doubt better is computed as if more were, and by no rule for such rows. */
const terbalik = (r: RelasiRumus): boolean =>
  r.rumus === capaianMaximize &&
  r.hasil.sel !== null &&
  jelasMakinRendah(r.hasil.sel.baris) &&
  !MINIMIZE.some((rumus) => terpenuhi({ ...r, rumus }));

const bermakna = (r: RelasiRumus): boolean => r.hasil.sel !== null && makinRendahMakinBaik(r.hasil.sel.baris);

const SEARAH_TERSEDIKIT = 2;

/** Rows of years speak of one indicator, which is better in one way. */
const bertahun = (r: RelasiRumus): boolean => apakahTahun(r.hasil.sel?.baris.label ?? '');

const turun = (r: RelasiRumus): boolean => r.rumus.id.includes('minimize');

/** Whether a row that was computed as if less were better is called something of which more is. */
const bertentangan = (r: RelasiRumus): boolean =>
  turun(r) && [...(r.hasil.sel?.baris.nama.values() ?? [])].some(kataMakinTinggi);

/** 100 under any rule tells nothing. */
const seratus = (r: RelasiRumus): boolean => r.hasil.nilai.eq(100);

/** A relation of the rule that most rows follow, the first of them; undefined only of no rows. */
function terbanyak(daftar: readonly RelasiRumus[]): RelasiRumus | undefined {
  const perRumus = new Map<unknown, RelasiRumus[]>();
  for (const r of daftar) {
    const serumus = perRumus.get(r.rumus);
    if (serumus) serumus.push(r);
    else perRumus.set(r.rumus, [r]);
  }
  return [...perRumus.values()].reduce((a, k) => (k.length > a.length ? k : a), [])[0];
}
