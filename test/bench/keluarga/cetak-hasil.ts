import type { Nasib, Ukuran } from './ukur.js';

const persen = (n: number, dari: number): string =>
  dari === 0 ? '   -' : `${((n / dari) * 100).toFixed(1)} %`.padStart(7);

export interface Ringkasan {
  readonly laporan: number;
  readonly konsisten: number;
  readonly konsistenPalsu: number;
  readonly bersalah: number;
  readonly bersalahPalsu: number;
  readonly galat: number;
  readonly nasib: Readonly<Record<Nasib, number>>;
  readonly nilai: number;
  readonly tanpaRelasi: number;
  readonly relasi: number;
  readonly hubungan: number;
  readonly peringatanKonsisten: number;
  readonly saksi: Readonly<Record<string, { readonly n: number; readonly kena: number }>>;
  readonly jenis: Readonly<Record<string, { readonly n: number; readonly kena: number }>>;
  readonly ms: number;
}

export function ringkas(u: readonly Ukuran[]): Ringkasan {
  const g = u.flatMap((x) => x.nasib);
  const hitung = (kunci: (x: (typeof g)[number]) => string): Record<string, { n: number; kena: number }> => {
    const h: Record<string, { n: number; kena: number }> = {};
    for (const x of g) {
      h[kunci(x)] ??= { n: 0, kena: 0 };
      const isi = h[kunci(x)] as { n: number; kena: number };
      isi.n++;
      if (x.nasib === 'sel' || x.nasib === 'atau') isi.kena++;
    }
    return h;
  };
  const n = (s: Nasib): number => g.filter((x) => x.nasib === s).length;
  const konsisten = u.filter((x) => x.konsisten);
  const bersalah = u.filter((x) => !x.konsisten);
  return {
    laporan: u.length,
    konsisten: konsisten.length,
    konsistenPalsu: konsisten.filter((x) => x.palsu.length > 0).length,
    bersalah: bersalah.length,
    bersalahPalsu: bersalah.filter((x) => x.palsu.length > 0).length,
    galat: g.length,
    nasib: { sel: n('sel'), atau: n('atau'), peringatan: n('peringatan'), luput: n('luput') },
    nilai: g.filter((x) => x.nilai).length,
    tanpaRelasi: u.filter((x) => x.relasi === 0).length,
    relasi: u.reduce((s, x) => s + x.relasi, 0),
    hubungan: u.reduce((s, x) => s + x.hubungan, 0),
    peringatanKonsisten: konsisten.filter((x) => x.peringatanLain.length > 0).length,
    saksi: hitung((x) => (x.galat.saksi >= 3 ? '3+' : String(x.galat.saksi))),
    jenis: hitung((x) => x.galat.jenis),
    ms: u.reduce((s, x) => s + x.ms, 0) / Math.max(1, u.length),
  };
}

export const KEPALA = [
  'keluarga'.padEnd(13),
  'laporan',
  'palsu/konsisten'.padStart(16),
  'galat'.padStart(6),
  'sel'.padStart(8),
  'nilai'.padStart(8),
  'sel+atau'.padStart(9),
  'perhatian'.padStart(9),
  'luput'.padStart(8),
  'palsu/bersalah'.padStart(16),
  'tanpa relasi'.padStart(13),
  'relasi/kunci'.padStart(13),
  'ms'.padStart(6),
].join(' ');

export function barisHasil(nama: string, r: Ringkasan): string {
  return [
    nama.padEnd(13),
    String(r.laporan).padStart(7),
    `${persen(r.konsistenPalsu, r.konsisten)} (${r.konsistenPalsu})`.padStart(16),
    String(r.galat).padStart(6),
    persen(r.nasib.sel, r.galat).padStart(8),
    persen(r.nilai, r.galat).padStart(8),
    persen(r.nasib.sel + r.nasib.atau, r.galat).padStart(9),
    persen(r.nasib.peringatan, r.galat).padStart(9),
    persen(r.nasib.luput, r.galat).padStart(8),
    `${persen(r.bersalahPalsu, r.bersalah)} (${r.bersalahPalsu})`.padStart(16),
    String(r.tanpaRelasi).padStart(13),
    `${r.relasi}/${r.hubungan}`.padStart(13),
    r.ms.toFixed(1).padStart(6),
  ].join(' ');
}

export function barisJenis(judul: string, isi: Ringkasan['jenis']): string {
  const urut = Object.entries(isi).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    judul,
    ...urut.map(([k, v]) => `  ${k.padEnd(28)} ${String(v.n).padStart(5)} ditemukan ${persen(v.kena, v.n)}`),
  ].join('\n');
}
