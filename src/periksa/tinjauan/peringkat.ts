import { ratakan } from '../../tabel/tiap.js';
import { faktaDi } from '../fakta/baca-tabel.js';
import type { Fakta, TabelTerbaca } from '../fakta/fakta.js';
import type { Kolom } from '../fakta/kolom.js';
import type { Peran } from '../fakta/peran.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { BERPERINGKAT } from '../relasi/batas-peringkat.js';
import { kataMakinRendah } from '../relasi/polarisasi.js';
import { anggotaRelasi } from '../relasi/relasi.js';
import type { Temuan } from '../temuan/temuan.js';
import { p225 } from './p225-peringkat.js';
import { skorTakUrut } from './skor-tak-urut.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';
import { type Peringkat, urutkan } from './urutan-peringkat.js';

/** So many rows at the most are ranked. */
const BARIS_TERBANYAK = 2000;
/** So many other rows must have the rank that their figures give. */
const PENDUKUNG = 4;
/** Of these the highest is the first, by what they mean. */
const TINGGI_BAIK: ReadonlySet<Peran | null> = new Set(['capaian', 'serapan', 'persen']);

/** A way to rank the rows: by a column, from the highest or from the lowest. */
interface Cara {
  readonly kolom: Kolom;
  readonly baris: readonly Peringkat[];
  readonly salah: readonly Peringkat[];
}

/**
 * Ranks against the column whose order nearly all of them follow.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 */
export function peringkat(b: Bacaan): Temuan[] {
  const retak = new Set(ratakan(b.diputus, (d) => (d.putusan.status === 'tidak' ? anggotaRelasi(d.r) : [])));
  return ratakan(b.tabel, (t) =>
    ratakan(
      t.kolom.filter((k) => BERPERINGKAT.test(k.judul) && k.berangka),
      (k) => skorTakUrut(b, t, k) ?? periksa(b, t, k, retak),
    ),
  );
}

function periksa(b: Bacaan, t: TabelTerbaca, k: Kolom, retak: ReadonlySet<Fakta>): Temuan[] {
  const cara = ratakan(
    t.kolom.filter((x) => x !== k && x.berangka && x.peran !== 'nomor' && !BERPERINGKAT.test(x.judul)),
    (x) => [cobaUrut(t, k, x, -1), cobaUrut(t, k, x, 1)],
  ).filter((c) => c !== null);
  const paling = Math.min(...cara.map((c) => c.salah.length));
  const terbaik = cara.filter((c) => c.salah.length === paling);
  const [utama] = terbaik;
  if (utama === undefined || paling === 0) return [];
  // Ways that follow the ranks equally well must agree on what each row should be.
  const sepakat = utama.salah.filter((s) =>
    terbaik.every((c) => c.salah.some((x) => x.baris === s.baris && x.harus[0] === s.harus[0])),
  );
  if (sepakat.length < paling || utama.baris.some((p) => retak.has(p.nilai))) return [];
  const bergeser = hanyaBergeser(utama);
  const urutBaris = [...sepakat].sort((p, q) => p.baris - q.baris);
  return urutBaris.map((p) => {
    const [semestinya] = p.harus;
    const temuan = tulisTemuan(
      p225,
      b,
      {
        lokasi: p.cetak.lokasi,
        tercetak: p.cetak.teks,
        semestinya: String(semestinya),
        terkait: [p.nilai.lokasi],
      },
      {
        sel: namaLokasi(p.cetak.lokasi),
        tercetak: p.cetak.teks,
        kolom: utama.kolom.judul,
        angka: p.nilai.teks,
        semestinya: String(semestinya),
      },
    );
    return bergeser ? { ...temuan, tingkat: 'peringatan' as const } : temuan;
  });
}

/** The ranks by one column; null where they do not follow it. */
function cobaUrut(t: TabelTerbaca, k: Kolom, x: Kolom, arah: 1 | -1): Cara | null {
  const isi = ratakan(t.baris.slice(0, BARIS_TERBANYAK), (r) => {
    const [cetak, nilai] = [faktaDi(t, r, k), faktaDi(t, r, x)];
    return r.jenis !== 'isi' || cetak === undefined || nilai === undefined ? [] : [{ baris: r.ke, cetak, nilai }];
  });
  const baris = urutkan(isi, arah);
  const salah = baris.filter((p) => !p.harus.some((n) => p.cetak.nilai.eq(n)));
  const benar = baris.length - salah.length;
  // Ranks that only count the rows are the numbers of a list.
  if (isi.every((p, i) => p.cetak.nilai.eq(i + 1))) return null;
  const sebidang = new Set(isi.map((p) => p.nilai.nilai.toString())).size > 2;
  const lazim = benar >= PENDUKUNG && salah.length <= 2 && salah.length * 5 <= baris.length;
  return sebidang && (lazim || menurutArti(t, x, arah, baris, salah)) ? { kolom: x, baris, salah } : null;
}

/** In a small table the meaning decides: of a percentage that is to be high the highest is the first, and the ranks are one of each. */
function menurutArti(
  t: TabelTerbaca,
  x: Kolom,
  arah: 1 | -1,
  baris: readonly Peringkat[],
  salah: readonly Peringkat[],
): boolean {
  const cetak = new Set(baris.map((p) => p.cetak.nilai.toNumber()));
  return (
    arah === -1 &&
    TINGGI_BAIK.has(x.peran) &&
    baris.length > 2 &&
    baris.length <= PENDUKUNG + 1 &&
    salah.length <= 2 &&
    baris.every((_, i) => cetak.has(i + 1)) &&
    !kataMakinRendah(`${x.judul} ${t.tabel.judul ?? ''} ${t.tabel.nama ?? ''}`)
  );
}

/** Two neighbours that changed places: one wrong figure would do that too. */
function hanyaBergeser({ salah }: Cara): boolean {
  const [a, b] = salah;
  return b !== undefined && a !== undefined && Math.abs((a.harus[0] ?? 0) - (b.harus[0] ?? 0)) === 1;
}
