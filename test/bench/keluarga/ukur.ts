import { performance } from 'node:perf_hooks';
import { type LokasiJson, periksaKeJson, periksaTabel } from '../../../src/index.js';
import type { Buatan } from './buat.js';
import type { GalatKunci, Tempat } from './kunci.js';

export type Nasib = 'sel' | 'atau' | 'peringatan' | 'luput';

export interface TemuanRingkas {
  readonly kode: string;
  readonly tingkat: string;
  readonly tempat: Tempat;
  /** The other cells of an either-or. */
  readonly atau: readonly Tempat[];
  readonly semestinya: string | null;
  readonly pesan: string;
}

/** How the checker did on one report. */
export interface Ukuran {
  readonly konsisten: boolean;
  readonly relasi: number;
  readonly hubungan: number;
  readonly ms: number;
  readonly nasib: readonly { readonly galat: GalatKunci; readonly nasib: Nasib; readonly nilai: boolean }[];
  /** Galat that name no cell of the key, neither first nor as the other of an either-or. */
  readonly palsu: readonly TemuanRingkas[];
  readonly peringatanLain: readonly TemuanRingkas[];
}

const kunciTempat = (t: Tempat): string =>
  t.kalimat === undefined ? `${t.tabel}/${t.baris}/${t.kolom}` : `k${t.kalimat}`;

const memuat = (tempat: readonly Tempat[], dicari: readonly Tempat[]): boolean =>
  tempat.some((t) => dicari.some((d) => kunciTempat(t) === kunciTempat(d)));

/** The digits with their last separator, so that `Rp1.200,00` and `1.200` are the same figure. */
function angka(s: string | null): number | null {
  const m = /\d[\d.,]*/.exec(s ?? '');
  if (!m) return null;
  const t = m[0].replace(/[.,]+$/, '');
  const akhir = Math.max(t.lastIndexOf('.'), t.lastIndexOf(','));
  const ekor = akhir >= 0 && t.length - akhir - 1 !== 3 ? t.slice(akhir + 1) : '';
  const badan = (ekor ? t.slice(0, akhir) : t).replace(/[.,]/g, '');
  return Number(`${badan}.${ekor || 0}`) * (/^\(|-\s*\d/.test(s ?? '') ? -1 : 1);
}

const samaNilai = (a: string | null, b: string): boolean =>
  a !== null && (a.trim() === b.trim() || (angka(a) !== null && angka(a) === angka(b)));

const masukan = ({ laporan }: Buatan): Parameters<typeof periksaTabel>[0] => ({
  tabel: laporan.tabel,
  narasi: (laporan.narasi ?? []).map((teks, i) => ({ teks, baris: i + 1 })),
});

export function ukur(b: Buatan): Ukuran {
  const mulai = performance.now();
  const hasil = periksaTabel(masukan(b));
  const ms = performance.now() - mulai;
  const nama = hasil.temuan.length > 0 ? namaTabel(b, hasil) : new Map<string, number>();
  const tempatDari = (l: LokasiJson): Tempat =>
    l.tabel === null
      ? { kalimat: l.baris ?? 0 }
      : { tabel: nama.get(l.tabel ?? '') ?? 0, baris: (l.baris ?? 0) - 1, kolom: (l.kolom ?? 0) - 1 };
  const temuan = periksaKeJson(hasil, ['x.json']).temuan.map(
    ({ kode, tingkat, lokasi, atau = [], semestinya, pesan }): TemuanRingkas => ({
      kode,
      tingkat,
      tempat: tempatDari(lokasi),
      atau: atau.map(tempatDari),
      semestinya,
      pesan,
    }),
  );
  const di = (tingkat: string, tempat: readonly Tempat[]): TemuanRingkas | undefined =>
    temuan.find((t) => t.tingkat === tingkat && memuat([t.tempat], tempat));
  const nasib = b.kunci.galat.map((galat) => {
    const tepat = di('galat', [galat.tempat]);
    if (tepat) return { galat, nasib: 'sel' as const, nilai: samaNilai(tepat.semestinya, galat.semestinya) };
    const disebut = temuan.some((t) => t.tingkat === 'galat' && memuat(t.atau, [galat.tempat]));
    if (disebut || di('galat', galat.atau)) return { galat, nasib: 'atau' as const, nilai: false };
    return {
      galat,
      nasib: di('peringatan', [galat.tempat, ...galat.atau]) ? ('peringatan' as const) : ('luput' as const),
      nilai: false,
    };
  });
  const dikenal = b.kunci.galat.flatMap((g) => [g.tempat, ...g.atau, ...g.akibat]);
  const bersalah = b.kunci.galat.map((g) => g.tempat);
  // "A or B is wrong" accuses no correct cell where one of them is the slip.
  const lain = temuan.filter((t) => !memuat([t.tempat], dikenal) && !memuat(t.atau, bersalah));
  return {
    konsisten: b.kunci.galat.length === 0,
    relasi: hasil.ringkasan.relasi,
    hubungan: b.kunci.hubungan,
    ms,
    nasib,
    palsu: lain.filter((t) => t.tingkat === 'galat'),
    peringatanLain: lain.filter((t) => t.tingkat === 'peringatan'),
  };
}

/** Tables are told apart by name; one without a name is called by its place. */
function namaTabel(b: Buatan, hasil: ReturnType<typeof periksaTabel>): Map<string, number> {
  const peta = new Map<string, number>();
  const tanpa = [...new Set(hasil.kolom.map((k) => k.lokasi.tabel ?? ''))].filter(
    (n) => !b.laporan.tabel.some((t) => t.nama === n),
  );
  for (const [i, t] of b.laporan.tabel.entries()) {
    const n = t.nama ?? tanpa.find((x) => x.endsWith(` ${i + 1}`)) ?? tanpa.shift() ?? '';
    if (!peta.has(n)) peta.set(n, i);
  }
  return peta;
}
