import { performance } from 'node:perf_hooks';
import { periksaKeJson, periksaTabel } from '../../../src/index.js';
import type { Buatan } from './buat.js';
import type { GalatKunci, Tempat } from './kunci.js';

export type Nasib = 'sel' | 'atau' | 'peringatan' | 'luput';

export interface TemuanRingkas {
  readonly kode: string;
  readonly tingkat: string;
  readonly tempat: Tempat;
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
  /** Galat at no cell of the key. */
  readonly palsu: readonly TemuanRingkas[];
  readonly peringatanLain: readonly TemuanRingkas[];
}

const kunciTempat = (t: Tempat): string =>
  t.kalimat === undefined ? `${t.tabel}/${t.baris}/${t.kolom}` : `k${t.kalimat}`;

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
  const temuan = periksaKeJson(hasil, ['x.json']).temuan.map((t): TemuanRingkas => {
    const l = t.lokasi;
    const tempat: Tempat =
      l.tabel === null
        ? { kalimat: l.baris ?? 0 }
        : { tabel: nama.get(l.tabel ?? '') ?? 0, baris: (l.baris ?? 0) - 1, kolom: (l.kolom ?? 0) - 1 };
    return { kode: t.kode, tingkat: t.tingkat, tempat, semestinya: t.semestinya, pesan: t.pesan };
  });
  const di = (tingkat: string, tempat: readonly Tempat[]): TemuanRingkas | undefined =>
    temuan.find((t) => t.tingkat === tingkat && tempat.some((x) => kunciTempat(x) === kunciTempat(t.tempat)));
  const nasib = b.kunci.galat.map((galat) => {
    const tepat = di('galat', [galat.tempat]);
    if (tepat) return { galat, nasib: 'sel' as const, nilai: samaNilai(tepat.semestinya, galat.semestinya) };
    if (di('galat', galat.atau)) return { galat, nasib: 'atau' as const, nilai: false };
    return {
      galat,
      nasib: di('peringatan', [galat.tempat, ...galat.atau]) ? ('peringatan' as const) : ('luput' as const),
      nilai: false,
    };
  });
  const dikenal = new Set(b.kunci.galat.flatMap((g) => [g.tempat, ...g.atau, ...g.akibat]).map(kunciTempat));
  const lain = temuan.filter((t) => !dikenal.has(kunciTempat(t.tempat)));
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
