import type { Rentang } from '../../../angka/cetakan.js';
import type { Decimal } from '../../../angka/desimal.js';
import { jumlahTepat } from '../../../angka/jumlah.js';
import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import { totalDanRata } from '../../fakta/jenis-baris.js';
import type { Kolom } from '../../fakta/kolom.js';
import { putuskan, rentangDiBalik, terpenuhi } from '../konsistensi.js';
import {
  type BatasSejati,
  masukanRelasi,
  nilaiRelasi,
  type Relasi,
  type RelasiLurus,
  type RelasiRumus,
  rataBagian,
} from '../relasi.js';
import type { Pasangan } from '../sebaris/aturan-rasio.js';
import { type KolomRasio, relasiBaris } from '../sebaris/rasio-baris.js';
import { cariKelompokTotal, type KelompokTotal } from './kelompok-total.js';
import type { Keluarga } from './susunan-baris.js';

/** Roles whose column may end in a mean. */
const BERATA_RATA = new Set([
  'capaian',
  'serapan',
  'persen',
  'kemajuan',
  'efisiensi',
  'nilai',
  'rata-rata',
  'pertumbuhan',
  'target',
  'realisasi',
]);

/** What binds the percentages in rows of totals and of means: the ratio of the totals, or the mean of the column. */
export function rasioTotal(t: TabelTerbaca, rasio: readonly KolomRasio[], keluarga: readonly Keluarga[]): Relasi[] {
  const perKolom = new Map(rasio.map((r) => [r.kolom, r] as const));
  const rekap = t.baris.filter((b) => b.jenis === 'total' || b.jenis === 'rata-rata');
  const kolom = t.kolom.filter((k) => k.berangka && (perKolom.has(k) || BERATA_RATA.has(k.peran ?? '')));
  if (rekap.length === 0) return [];
  const sejati = batasSejati(rasio);
  const cari = cariKelompokTotal(t, keluarga);
  return ratakan(rekap, (b) => {
    const { calon: kelompok, tunggal } = cari(b);
    const gabung = totalDanRata(b.label);
    const relasi = ratakan(kolom, (k) => {
      const hasil = faktaDi(t, b, k);
      if (hasil === undefined) return [];
      const f = { t, b, k, hasil, kelompok, tunggal, sejati };
      const keduanya = gabung && (k.persen || (k.peran === 'nilai' && !k.uang));
      const calon = [
        ...(b.jenis === 'total' ? [diTotal(f, perKolom.get(k))] : []),
        ...(b.jenis === 'rata-rata' || keduanya ? [diRataRata(f, perKolom.get(k))] : []),
      ].filter((x) => x !== null);
      const r = calon.find(berlaku) ?? calon[0] ?? null;
      return r === null ? [] : [r];
    });
    const asing = new Set(relasi.filter(diLuarBagiannya));
    return asing.size < ASING_SEJAK ? relasi : relasi.filter((r) => !asing.has(r));
  });
}

/** So many means of a row that no mean of their column could be show that they were taken of figures that the table does not print. */
const ASING_SEJAK = 2;

/** Whether a mean is twice all that it would be the mean of, or half of it. */
const diLuarBagiannya = (r: Relasi): boolean =>
  r.jenis === 'rata-rata-kolom' &&
  r.bentuk === 'lurus' &&
  (r.suku.every(({ fakta }) => duaKali(fakta.nilai).lt(r.hasil.nilai)) ||
    r.suku.every(({ fakta }) => fakta.nilai.gt(duaKali(r.hasil.nilai))));

const duaKali = (n: Decimal): Decimal => jumlahTepat([n, n]);

/** What stands behind the percentages of the rows, as their own rows show; worked out when a mean asks for it. */
function batasSejati(rasio: readonly KolomRasio[]): BatasSejati {
  const relasi = new Map(ratakan(rasio, (k) => k.relasi.map((r) => [r.hasil, r] as const)));
  const sudah = new Map<Fakta, Rentang | undefined>();
  return {
    get(f) {
      if (sudah.has(f)) return sudah.get(f);
      const r = relasi.get(f);
      const rentang = r && (rentangDiBalik(r) ?? undefined);
      sudah.set(f, rentang);
      return rentang;
    },
  };
}

const berlaku = (r: Relasi): boolean => {
  const status = putuskan(r)?.status;
  return status === 'cocok' || status === 'bila-dibulatkan';
};

/** A figure in a row of totals or means, with the rows that it may stand for. */
interface Rekap {
  readonly t: TabelTerbaca;
  readonly b: Baris;
  readonly k: Kolom;
  readonly hasil: Fakta;
  readonly kelompok: readonly KelompokTotal[];
  readonly tunggal: boolean;
  readonly sejati: BatasSejati;
}

function diTotal(f: Rekap, rasio: KolomRasio | undefined): Relasi | null {
  if (rasio === undefined) return null;
  const sendiri = rasioSendiri(f, rasio);
  // Rows that follow no rule that is known say nothing of what their total should be; what it is by itself may still be seen.
  const dikenal = rasio.utama !== null && (rasio.relasi.length === 0 || rasio.relasi.some(terpenuhi));
  if (f.k.peran === 'sisa' || f.k.peran === 'selisih')
    return sendiri.find(berlaku) ?? (dikenal ? sendiri[0] : null) ?? null;
  const gabungan = sendiri.length > 0 ? [] : ratakan(f.kelompok, (g) => rasioGabungan(f, g, rasio.utama) ?? []);
  const rata = ratakan(f.kelompok, (g) => rataRata(f, g, true) ?? []);
  const calon = [...sendiri, ...gabungan];
  // A rule that is not that of the rows says nothing where it does not hold: their own inputs may have no total.
  const semestinya = calon.find((r) => r.rumus === rasio.utama?.aturan.rumus);
  const utama = calon.find(berlaku) ?? (dikenal ? semestinya : undefined);
  if (utama === undefined) return rata.find(berlaku) ?? null;
  return { ...utama, lain: rata.slice(0, 3) };
}

function diRataRata(f: Rekap, rasio: KolomRasio | undefined): Relasi | null {
  const { k, kelompok, tunggal } = f;
  const rata = ratakan(kelompok, (g) => rataRata(f, g, tunggal) ?? []);
  const sendiri = rasio === undefined ? [] : rasioSendiri(f, rasio);
  const gabungan = rasio === undefined ? [] : ratakan(kelompok, (g) => rasioGabungan(f, g, rasio.utama) ?? []);
  const calon: Relasi[] = [...rata, ...sendiri, ...gabungan];
  const pasti =
    (k.persen && k.peran !== 'target' && k.peran !== 'realisasi') || k.peran === 'capaian' || k.peran === 'serapan';
  const cocok = calon.find(berlaku);
  const [utama] = rata;
  if (cocok !== undefined || utama === undefined) return cocok ?? null;
  if (pasti) return utama;
  // Scores are of one scale, and the row says that it is a mean: theirs, or one that somebody else made.
  if (k.peran === 'nilai' && kelompok.length === 1) return { ...utama, kuat: false, diam: true };
  // Results of several units have a mean only where somebody made one.
  return k.peran === 'realisasi' ? { ...utama, ragu: true } : null;
}

/** The row's own figures under the rules that its column knows, its own rule first. */
function rasioSendiri({ t, b, hasil }: Rekap, { pasangan, utama, relasi }: KolomRasio): RelasiRumus[] {
  const kuat = relasi.length === 0 || relasi.some((r) => r.kuat);
  const urut = [...(utama ? [utama] : []), ...pasangan.filter((p) => p !== utama)];
  return ratakan(urut, (p) => {
    const r = relasiBaris(t, b, hasil, p, kuat);
    return r === null || hasilKali(r) ? [] : [{ ...r, jenis: 'rasio-total' as const, ...(kuat ? {} : { ragu: true }) }];
  });
}

/** Whether a formula multiplies what a total adds up: twice of everything gives four times as much. The sum of products is not the product of sums. */
function hasilKali(r: RelasiRumus): boolean {
  const dua = new Map(masukanRelasi(r).map((f) => [f, jumlahTepat([f.nilai, f.nilai])] as const));
  const [nilai, ganda] = [nilaiRelasi(r), nilaiRelasi(r, dua)];
  return nilai !== null && ganda !== null && !nilai.isZero() && ganda.eq(jumlahTepat([nilai, nilai, nilai, nilai]));
}

/** The ratio of the sums of the rows, where the total row does not print the sums. */
function rasioGabungan({ t, hasil }: Rekap, { baris }: KelompokTotal, p: Pasangan | null): RelasiRumus | null {
  if (p === null || !p.aturan.rumus.id.startsWith('anggaran.')) return null;
  const lengkap = baris.filter((x) => p.kolom.every(([, kk]) => faktaDi(t, x, kk) !== undefined));
  if (lengkap.length === 0) return null;
  const masukan = p.kolom.map(([lambang, kk]) => ({
    lambang,
    fakta: lengkap.map((x) => faktaDi(t, x, kk)).filter((f): f is Fakta => f !== undefined),
  }));
  return { bentuk: 'rumus', jenis: 'rasio-total', rumus: p.aturan.rumus, hasil, masukan, kuat: true };
}

function rataRata({ t, k, hasil, sejati }: Rekap, { baris }: KelompokTotal, kuat: boolean): RelasiLurus | null {
  const suku = ratakan(baris, (x) => faktaDi(t, x, k) ?? []);
  return suku.length === 0 ? null : { ...rataBagian(hasil, suku, kuat), sejati };
}
