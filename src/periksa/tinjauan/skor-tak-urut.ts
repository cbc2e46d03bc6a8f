import type { Selang } from '../../angka/selang.js';
import type { Fakta, Sel, TabelTerbaca } from '../fakta/fakta.js';
import type { Kolom } from '../fakta/kolom.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { terurut } from '../fakta/terurut.js';
import { type Berperingkat, type UrutanSkor, urutanSkor } from '../relasi/batas-peringkat.js';
import type { Diputus } from '../relasi/konsistensi.js';
import { anggotaRelasi } from '../relasi/relasi.js';
import { BOBOT_SEBAB } from '../sebab/bobot.js';
import { cetakSeperti } from '../sebab/cetak.js';
import { sebabUntuk } from '../sebab/daftar.js';
import { type KandidatSebab, susunKonteks } from '../sebab/sebab.js';
import type { Temuan } from '../temuan/temuan.js';
import { p226 } from './p226-skor-peringkat.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';

/** What a score out of order should be: a figure, or a range. */
interface Seharusnya {
  readonly nilai: string | null;
  readonly teks: { readonly id: string; readonly en: string };
  readonly sebab: readonly KandidatSebab[];
}

/**
 * Scores that do not stand where their ranks say; null where it is for the ranks to answer. Scores that another relation binds are judged by
 * it.
 */
export function skorTakUrut(b: Bacaan, t: TabelTerbaca, k: Kolom): Temuan[] | null {
  const urutan = urutanSkor(t, k);
  if (urutan === null) return null;
  const { luar, tertukar, isi } = urutan;
  if (urutDiDaftar(isi.map((p) => p.nilai))) return null;
  const berurut = isi.every((p, i) => i === 0 || sesudah(p, isi[i - 1]));
  const ikatan = b.diputus.filter((d) => anggotaRelasi(d.r).some((f) => isi.some((p) => p.nilai === f)));
  if (luar !== null && !ikatan.some((d) => anggotaRelasi(d.r).includes(luar.nilai)))
    return [tulis(b, urutan, luar, 1, menurutBatas(urutan, luar), berurut)];
  const nilai = new Set(tertukar.map((p) => p.nilai));
  // What takes in all that changed places, as a mean does, holds wherever each of them stands.
  const acuh = ({ r, putusan }: Diputus): boolean => {
    const kena = anggotaRelasi(r).filter((f) => nilai.has(f)).length;
    return kena === 0 || (kena === nilai.size && r.bentuk === 'lurus' && putusan.status !== 'tidak');
  };
  if (tertukar.length === 0 || !ikatan.every(acuh)) return null;
  return tertukar.map((p) => tulis(b, urutan, p, tertukar.length, ditempatnya(p), berurut));
}

const baris = (f: Fakta): number => (f.sel as Sel).baris.ke;
const sesudah = (p: Berperingkat, q: Berperingkat | undefined): boolean =>
  q !== undefined && baris(p.cetak) > baris(q.cetak);

/** Whether the list is sorted by its scores, whatever its ranks: then these are the ones that are wrong. */
const urutDiDaftar = (nilai: readonly Fakta[]): boolean =>
  terurut([...nilai].sort((a, b) => baris(a) - baris(b)).map((f) => f.nilai));

const ditempatnya = ({ nilai, semestinya }: UrutanSkor['tertukar'][number]): Seharusnya => {
  const lain = namaLokasi(semestinya.lokasi);
  const cetak = cetakSeperti(nilai, semestinya.nilai);
  return {
    nilai: cetak,
    teks: { id: cetak, en: cetak },
    sebab: [
      {
        sebab: 'baris-tertukar',
        nilai: semestinya.nilai,
        skor: BOBOT_SEBAB['peringkat-tertukar'],
        teks: { id: `angkanya berdiri di ${lain.id}`, en: `its figure stands at ${lain.en}` },
      },
    ],
  };
};

/** One slip that brings the score where it belongs, else the scores between which it belongs. */
function menurutBatas({ batas }: UrutanSkor, { nilai }: Berperingkat): Seharusnya {
  const perlu = batas.get(nilai) as Selang;
  const sebab = sebabUntuk({ fakta: nilai, perlu, relasi: [], konteks: susunKonteks([nilai]) });
  const [terduga] = sebab;
  const cetak = terduga?.nilai ? cetakSeperti(nilai, terduga.nilai) : null;
  const [bawah, atas] = [perlu.bawah, perlu.atas].map((n) => (n === null ? null : cetakSeperti(nilai, n)));
  const rentang =
    bawah === null
      ? { id: `paling tinggi ${atas}`, en: `at most ${atas}` }
      : atas === null
        ? { id: `paling rendah ${bawah}`, en: `at least ${bawah}` }
        : { id: `antara ${bawah} dan ${atas}`, en: `between ${bawah} and ${atas}` };
  return { nilai: cetak, teks: cetak === null ? rentang : { id: cetak, en: cetak }, sebab };
}

function tulis(
  b: Bacaan,
  { kolom, isi }: UrutanSkor,
  p: Berperingkat,
  salah: number,
  s: Seharusnya,
  berurut: boolean,
): Temuan {
  const temuan = tulisTemuan(
    p226,
    b,
    {
      lokasi: p.nilai.lokasi,
      tercetak: p.nilai.teks,
      semestinya: s.nilai,
      penjelasan: s.sebab.slice(0, 2),
      terkait: [p.cetak.lokasi],
    },
    {
      sel: namaLokasi(p.nilai.lokasi),
      tercetak: p.nilai.teks,
      peringkat: p.cetak.teks,
      lain: String(isi.length - salah),
      kolom: kolom.judul,
      semestinya: s.teks,
    },
  );
  // A list that follows its ranks was sorted when its scores were right; any other may hold a wrong rank.
  return berurut ? temuan : { ...temuan, atau: [p.cetak.lokasi] };
}
