import { bacaAngka } from '../../angka/baca/baca-angka.js';
import type { Decimal } from '../../angka/desimal.js';
import type { Dwibahasa } from '../../rumus/alasan.js';
import { ratakan } from '../../tabel/tiap.js';
import { faktaDi } from '../fakta/baca-tabel.js';
import type { Baris, Fakta, Sel, TabelTerbaca } from '../fakta/fakta.js';
import { tambahKe } from '../fakta/kelompokkan.js';
import { pencariLokasi } from '../fakta/lokasi-narasi.js';
import { namaLokasi, sebutDari } from '../fakta/sebut-lokasi.js';
import { kunciLabel } from '../fakta/subjek.js';
import { BERPERINGKAT } from '../relasi/batas-peringkat.js';
import { anggotaRelasi } from '../relasi/relasi.js';
import type { Temuan } from '../temuan/temuan.js';
import { p228 } from './p228-peringkat-kalimat.js';
import { type Bacaan, tulisTemuan } from './tinjauan.js';
import { type UrutanKalimat, urutanKalimat } from './urutan-kalimat.js';
import { urutkan } from './urutan-peringkat.js';

/** A row with the words that name it. */
interface Bernama {
  readonly t: TabelTerbaca;
  readonly x: Baris;
  readonly kata: readonly string[];
}

/** What a table says of a row's place. */
interface Jawaban {
  readonly acuan: Fakta;
  readonly benar: boolean;
  /** What should stand there: a rank, or the row that is the highest or lowest. */
  readonly cetak: string;
  readonly semestinya: Dwibahasa;
}

/** Fewer rows have no order that a sentence would speak of. */
const BARIS_TERSEDIKIT = 3;
const BARIS_TERBANYAK = 300;
const LABEL_TERPENDEK = 4;

/** Places that sentences give to rows, against the order of the tables. */
export function peringkatKalimat(b: Bacaan): Temuan[] {
  const urutan = ratakan(b.narasi, urutanKalimat);
  if (urutan.length === 0) return [];
  const nama = daftarNama(b.tabel);
  const [retak, terikat] = [new Set<Fakta>(), new Set<Fakta>()];
  for (const { r, putusan } of b.diputus)
    for (const f of anggotaRelasi(r)) (putusan.status === 'tidak' ? retak : terikat).add(f);
  return ratakan(urutan, (u) => {
    const [dinamai, lagi] = barisDinamai(u.bagian, nama);
    if (dinamai === undefined || lagi !== undefined) return [];
    const jawaban = ratakan(dinamai, (n) => jawab(u, n, retak) ?? []);
    const [utama] = jawaban;
    if (utama === undefined || jawaban.some((j) => j.benar)) return [];
    const lokasi = pencariLokasi(u.narasi)(u.di);
    const temuan = tulisTemuan(
      p228,
      b,
      { lokasi, tercetak: u.teks, semestinya: utama.cetak, terkait: [utama.acuan.lokasi] },
      {
        sel: namaLokasi(lokasi),
        tercetak: u.teks,
        nama: (dinamai[0] as Bernama).x.label,
        terkait: sebutDari(utama.acuan.lokasi, lokasi),
        semestinya: utama.semestinya,
      },
    );
    // Of a figure that nothing else binds it is not known that it is right.
    return [terikat.has(utama.acuan) ? temuan : { ...temuan, atau: [utama.acuan.lokasi] }];
  });
}

function daftarNama(tabel: readonly TabelTerbaca[]): ReadonlyMap<string, readonly Bernama[]> {
  const perKata = new Map<string, Bernama[]>();
  for (const t of tabel)
    for (const x of t.baris) {
      const kata = kunciLabel(x.label).split(' ');
      const [kunci = ''] = kata;
      if (x.jenis === 'isi' && kunci !== '' && x.label.trim().length >= LABEL_TERPENDEK)
        tambahKe(perKata, kunci, { t, x, kata });
    }
  return perKata;
}

/** The names in a text, each with all rows that have it; a name within a longer one is none. */
function barisDinamai(teks: string, perKata: ReadonlyMap<string, readonly Bernama[]>): (readonly Bernama[])[] {
  const kata = kunciLabel(teks).split(' ');
  const kena = ratakan(kata, (k, i) =>
    ratakan(perKata.get(k) ?? [], (n) =>
      n.kata.every((w, j) => w === kata[i + j]) ? [{ n, awal: i, akhir: i + n.kata.length }] : [],
    ),
  );
  const luar = kena.filter(
    (a) => !kena.some((c) => c.awal <= a.awal && c.akhir >= a.akhir && c.akhir - c.awal > a.akhir - a.awal),
  );
  const perNama = new Map<string, Bernama[]>();
  for (const { n } of luar) {
    const kunci = n.kata.join(' ');
    if (!perNama.get(kunci)?.includes(n)) tambahKe(perNama, kunci, n);
  }
  return [...perNama.values()];
}

/** What a table answers: by its column of ranks, else by the order of the column whose figure the sentence prints. */
function jawab(u: UrutanKalimat, { t, x }: Bernama, retak: ReadonlySet<Fakta>): Jawaban | null {
  const isi = t.baris.filter((r) => r.jenis === 'isi');
  if (isi.length < BARIS_TERSEDIKIT || isi.length > BARIS_TERBANYAK || !seluas(u.bagian, isi.length)) return null;
  if (u.arah === null) {
    const cetak = ratakan(
      t.kolom.filter((k) => k.berangka && BERPERINGKAT.test(k.judul)),
      (k) => faktaDi(t, x, k) ?? [],
    );
    const [satu, lain] = cetak;
    if (satu !== undefined && lain === undefined) {
      const benar = satu.nilai.eq(u.tempat) || peringkatnyaSalah(u.tempat, t, x, satu, isi);
      return { acuan: satu, benar, ...peringkatnya(satu.nilai.toString()) };
    }
    if (cetak.length > 0) return null;
  }
  return menurutKolom(u, t, x, isi, retak);
}

/** Ranks of so few rows may be wrong in a column whose order they follow. */
const SALAH_TERBANYAK = 2;

/** Whether it is the printed rank that is wrong: a column that the others follow gives the row the place that the sentence gives it. */
function peringkatnyaSalah(tempat: number, t: TabelTerbaca, x: Baris, { sel }: Fakta, isi: readonly Baris[]): boolean {
  return t.kolom
    .filter((k) => k.berangka && k.peran !== 'nomor' && !BERPERINGKAT.test(k.judul))
    .some((k) => {
      const penuh = ratakan(isi, (r) => {
        const [nilai, cetak] = [faktaDi(t, r, k), faktaDi(t, r, (sel as Sel).kolom)];
        return nilai === undefined || cetak === undefined ? [] : [{ baris: r.ke, nilai, cetak }];
      });
      return ([1, -1] as const).some((arah) => {
        const salah = urutkan(penuh, arah).filter((p) => !p.harus.some((n) => p.cetak.nilai.eq(n)));
        const milik = salah.find((p) => p.baris === x.ke);
        return milik?.harus.includes(tempat) === true && salah.length <= SALAH_TERBANYAK;
      });
    });
}

const peringkatnya = (n: string): Pick<Jawaban, 'cetak' | 'semestinya'> => ({
  cetak: n,
  semestinya: { id: `peringkat ${n}`, en: `rank ${n}` },
});

/** `dari 5 perangkat daerah`: a list of as many rows. */
function seluas(teks: string, banyak: number): boolean {
  const m = /\bdari (\d{1,4}) \p{L}/u.exec(teks);
  return m === null || Number(m[1]) === banyak;
}

function menurutKolom(
  u: UrutanKalimat,
  t: TabelTerbaca,
  x: Baris,
  isi: readonly Baris[],
  retak: ReadonlySet<Fakta>,
): Jawaban | null {
  // A hierarchy, and figures of several units, have no order.
  if (isi.some((r) => r.kode !== null || r.kedalaman !== x.kedalaman)) return null;
  const angka = angkaDi(u.bagian);
  const kolom = t.kolom.filter((k) => {
    const f = faktaDi(t, x, k);
    return (
      k.berangka &&
      k.peran !== 'nomor' &&
      !BERPERINGKAT.test(k.judul) &&
      f !== undefined &&
      angka.some((n) => n.eq(f.nilai))
    );
  });
  const [k, lagi] = kolom;
  if (k === undefined || lagi !== undefined || (!seragam(isi) && k.peran !== 'capaian' && k.peran !== 'serapan'))
    return null;
  const penuh = ratakan(isi, (r) => {
    const nilai = faktaDi(t, r, k);
    return nilai === undefined ? [] : [{ baris: r.ke, label: r.label, nilai, cetak: nilai }];
  });
  if (penuh.length < isi.length || penuh.some((p) => retak.has(p.nilai))) return null;
  const acuan = faktaDi(t, x, k) as Fakta;
  const di = (arah: 1 | -1): readonly number[] =>
    ratakan(urutkan(penuh, arah), (p) => (p.baris === x.ke ? p.harus : []));
  const [turun, naik] = [di(-1), di(1)];
  if (u.arah === null)
    return { acuan, benar: [...turun, ...naik].includes(u.tempat), ...peringkatnya(String(turun[0])) };
  const urut = u.arah === 'tinggi' ? turun : naik;
  const puncak = penuh.find((p) => urutkan(penuh, u.arah === 'tinggi' ? -1 : 1)[0]?.baris === p.baris);
  // The highest of its own row, in a table of years.
  const sebaris = ratakan(
    t.kolom.filter((c) => c !== k && c.berangka && c.peran === k.peran),
    (c) => faktaDi(t, x, c) ?? [],
  );
  if (puncak === undefined || sebaris.length > 0) return null;
  const cetak = `${puncak.label} (${puncak.nilai.teks})`;
  return { acuan: puncak.nilai, benar: urut.includes(1), cetak, semestinya: { id: cetak, en: cetak } };
}

const seragam = (isi: readonly Baris[]): boolean => new Set(isi.map((r) => r.satuan)).size === 1;

/** The figures of a part of a sentence, in every way in which they may be read. */
const angkaDi = (teks: string): Decimal[] =>
  ratakan([...teks.matchAll(/(?<![\d.,\p{L}])\d(?:[\d.,]*\d)?(?![\d\p{L}])/gu)], ([n]) => {
    const a = bacaAngka(n, { jenis: 'umum' });
    return a.status === 'angka' ? [a.nilai] : a.status === 'ambigu' ? a.kandidat.map((c) => c.nilai) : [];
  });
