import { bedaBulat, cocokCetak } from '../../angka/cetakan.js';
import type { Decimal } from '../../angka/desimal.js';
import { ratakan } from '../../tabel/tiap.js';
import { faktaDi } from '../fakta/baca-tabel.js';
import type { Fakta } from '../fakta/fakta.js';
import { kelompokkan as berkelompok } from '../fakta/kelompokkan.js';
import { malas } from '../fakta/malas.js';
import { namaLokasi, sebutLokasi } from '../fakta/sebut-lokasi.js';
import { kunciPernyataan, type Pernyataan, sepokok } from '../fakta/subjek.js';
import { kelompokkan } from '../relasi/angka-sama.js';
import type { Ganti } from '../relasi/relasi.js';
import { cetakSeperti } from '../sebab/cetak.js';
import type { Temuan } from '../temuan/temuan.js';
import { p210 } from './p210-angka-berbeda.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** The roles that are compared, with their English names. */
const UKURAN: ReadonlyMap<string, string> = new Map([
  ['target', 'target'],
  ['realisasi', 'result'],
  ['capaian', 'performance'],
  ['serapan', 'absorption'],
]);

/** Targets, results and percentages of one thing that tables print with different values. The value most tables print is taken for right. */
export function angkaBerbeda(b: Bacaan): Temuan[] {
  if (b.tabel.length < 2) return [];
  const ukuran = b.pernyataan().filter((p) => UKURAN.has(p.peran) && p.fakta.length === 1);
  const perNilai = malas(() => berkelompok(ukuran.map((p) => [`${p.peran}|${p.nilai.toFixed()}`, p] as const)));
  const sudah = new Set<Fakta>();
  // What is accused already is the measure of the others only by what it should have been.
  const diperbaiki = b.usulan[0] ?? new Map<Fakta, Decimal>();
  const usulan = malas(() => berkelompok(ratakan(b.usulan, (ganti) => [...ganti])));
  return ratakan([...kelompokkan(ukuran, kunciPernyataan).values()], (sekelompok) => {
    if (sekelompok.length < 2) return [];
    const acuan = terbanyak(sekelompok, diperbaiki);
    const benar = acuan.fakta[0] as Fakta;
    return ratakan(sekelompok, (p) => {
      const fakta = p.fakta[0] as Fakta;
      if (p === acuan || sudah.has(fakta) || !sepokok(p, acuan) || serupa(fakta, benar) || targetLain(p, acuan))
        return [];
      // It is only the figure accused elsewhere that it differs from.
      if (
        usulan()
          .get(benar)
          ?.some((n) => serupa(fakta, { ...benar, nilai: n }))
      )
        return [];
      sudah.add(fakta);
      const lain = perNilai()
        .get(`${p.peran}|${p.nilai.toFixed()}`)
        ?.find((x) => x.kunci !== p.kunci && x.tabel !== p.tabel && sebarisSama(x, p));
      const nilaiBenar = diperbaiki.get(benar);
      const semestinya = nilaiBenar === undefined ? benar.teks : cetakSeperti(benar, nilaiBenar);
      const terkait = [acuan, ...(lain ? [lain] : [])].map((x) => (x.fakta[0] as Fakta).lokasi);
      return [
        tulisTemuan(
          p210,
          b,
          {
            lokasi: fakta.lokasi,
            tercetak: fakta.teks,
            semestinya,
            penjelasan: penjelasan(lain),
            terkait,
          },
          {
            sel: namaLokasi(fakta.lokasi),
            nama: {
              id: `${p.peran} "${ringkas(p.nama)}"`,
              en: `${UKURAN.get(p.peran)} of "${ringkas(p.nama)}"`,
            },
            tercetak: fakta.teks,
            semestinya,
            terkait: sebutLokasi(terkait.slice(0, 1), fakta.lokasi),
          },
        ),
      ];
    });
  });
}

const penjelasan = (lain: Pernyataan | undefined) =>
  lain
    ? [
        {
          sebab: 'baris-tertukar',
          teks: {
            id: `angkanya sama dengan milik "${ringkas(lain.nama)}"`,
            en: `the figure is that of "${ringkas(lain.nama)}"`,
          },
          skor: 0.7,
        },
      ]
    : [
        {
          sebab: 'naskah-lama',
          teks: {
            id: 'mungkin dari naskah lama atau cara hitung yang lain',
            en: 'perhaps from an earlier draft, or computed another way',
          },
          skor: 0.4,
        },
      ];

const ringkas = (teks: string): string => (teks.length > 60 ? `${teks.slice(0, 57)}…` : teks);

/** Whether two rows share more than one figure: one alone may be luck. */
function sebarisSama(a: Pernyataan, b: Pernyataan): boolean {
  const nilai = (p: Pernyataan): string[] =>
    ratakan(p.tabel.kolom, (k) => faktaDi(p.tabel, p.baris, k) ?? []).map((f) => `${f.peran}|${f.nilai.toFixed()}`);
  const milikB = new Set(nilai(b));
  return new Set(nilai(a).filter((n) => milikB.has(n))).size >= 2;
}

/** Whether of two achievements one alone is of the end of the plan: its target is called so, or is of a later year than what came of it. */
const targetLain = (a: Pernyataan, b: Pernyataan): boolean =>
  a.peran === 'capaian' && akhirRencana(a) !== akhirRencana(b);

function akhirRencana({ tabel, baris }: Pernyataan): boolean {
  const ada = tabel.kolom.filter((k) => faktaDi(tabel, baris, k) !== undefined);
  const hasil = ada.filter((k) => k.peran === 'realisasi' && k.tahun !== null).map((k) => k.tahun as number);
  return ada.some(
    (k) =>
      k.peran === 'target-akhir' ||
      (k.peran === 'target' && k.tahun !== null && hasil.length > 0 && hasil.every((t) => t < (k.tahun as number))),
  );
}

const DIHITUNG: ReadonlySet<Fakta['peran']> = new Set(['capaian', 'serapan']);

/** Two prints of one value: equal, or one the other rounded or cut off, or of a computed value one rounded and one cut off. */
const serupa = (a: Fakta, b: Fakta): boolean => {
  if (a.desimal === b.desimal && DIHITUNG.has(a.peran) && bedaBulat(a.nilai, b.nilai, a.desimal)) return true;
  const [kasar, halus] = a.desimal <= b.desimal ? [a, b] : [b, a];
  return cocokCetak(kasar.nilai, kasar.desimal, halus.nilai) !== 'tidak';
};

/** The statement whose value most share, with what is accused put right; the first of them. */
function terbanyak(daftar: readonly Pernyataan[], diperbaiki: Ganti): Pernyataan {
  const nilai = (p: Pernyataan): string => (diperbaiki.get(p.fakta[0] as Fakta) ?? p.nilai).toFixed();
  const perNilai = berkelompok(daftar.map((p) => [nilai(p), p] as const));
  const banyak = (p: Pernyataan): number => perNilai.get(nilai(p))?.length ?? 0;
  return daftar.reduce((a, p) => (banyak(p) > banyak(a) ? p : a));
}
