import { bulatkanCetak } from '../../../angka/bulatkan-cetak.js';
import type { Rumus } from '../../../rumus/rumus.js';
import { ratakan } from '../../../tabel/tiap.js';
import type { Fakta } from '../../fakta/fakta.js';
import { tambahKe } from '../../fakta/kelompokkan.js';
import type { Kolom } from '../../fakta/kolom.js';
import { putuskan } from '../konsistensi.js';
import { makinRendahMakinBaik } from '../polarisasi.js';
import {
  anggotaRelasi,
  type JenisRelasi,
  nilaiRelasi,
  type Relasi,
  type RelasiLurus,
  type RelasiRumus,
} from '../relasi.js';
import { daftarAturanRasio } from '../sebaris/aturan-rasio.js';

/** What was made of a figure, or repeats it. */
const SAKSI: ReadonlySet<JenisRelasi> = new Set(['rata-rata-kolom', 'selisih-baris', 'narasi-tabel', 'angka-sama']);

/**
 * A row that follows a rule of its own is right by itself. Where a mean of the column, a difference in the row, or what a sentence or another
 * table prints of it comes out only with the value of another rule in the place of one row, it was made of that value: the row is then held
 * against that other rule, which the rest of its column shows or its name asks for.
 */
export function aturanMenyimpang(relasi: readonly Relasi[]): Relasi[] {
  const patah = relasi.filter(
    (r): r is RelasiLurus => SAKSI.has(r.jenis) && r.bentuk === 'lurus' && putuskan(r)?.status === 'tidak',
  );
  if (patah.length === 0) return [...relasi];
  const sendiri = new Map<Fakta, RelasiRumus>();
  const sekolom = new Map<Kolom | undefined, RelasiRumus[]>();
  for (const r of relasi) {
    if (r.jenis !== 'rasio-baris' || r.bentuk !== 'rumus') continue;
    sendiri.set(r.hasil, r);
    tambahKe(sekolom, r.hasil.sel?.kolom, r);
  }
  const pengganti = new Map<Relasi, Relasi>();
  for (const rata of patah) {
    const calon = ratakan(anggotaRelasi(rata), (f) => {
      const kini = sendiri.get(f);
      if (kini === undefined || searah(kini)) return [];
      const lain = ragam(kini, sekolom.get(f.sel?.kolom) ?? []).find((l) => dipakai(l, rata));
      return lain === undefined ? [] : [{ kini, lain }];
    });
    // Where the value of another rule would do in several rows, nothing tells which of them it is.
    const [satu, dua] = calon;
    if (satu !== undefined && dua === undefined) pengganti.set(satu.kini, { ...satu.lain, lain: [satu.kini] });
  }
  return pengganti.size === 0 ? [...relasi] : relasi.map((r) => pengganti.get(r) ?? r);
}

/** The other rules that a row might follow: those known of it, and those that other rows of its column follow. */
function ragam(kini: RelasiRumus, sekolom: readonly RelasiRumus[]): Relasi[] {
  const lambang = kini.masukan.map((m) => m.lambang).sort();
  const serupa = new Map(
    ratakan(sekolom, (r) => {
      const sama = r.masukan.length === lambang.length && r.masukan.every((m) => lambang.includes(m.lambang));
      return sama && r.rumus !== kini.rumus && putuskan(r)?.status === 'cocok' ? [[r.rumus, r] as const] : [];
    }),
  );
  const { lain: _, ...dasar } = kini;
  return [
    ...(kini.lain ?? []),
    ...[...serupa.keys(), ...turun(kini)].map((rumus): RelasiRumus => ({ ...dasar, rumus })),
  ];
}

/** The usual rules of the same figures for a row of which less is better, and that was computed as if more were. */
function turun({ rumus, hasil: { sel } }: RelasiRumus): Rumus[] {
  const milik = daftarAturanRasio.find((a) => a.rumus === rumus);
  if (sel === null || !makinRendahMakinBaik(sel.baris)) return [];
  return ratakan(daftarAturanRasio, (a) => (a.minimize && a.lazim && a.masukan === milik?.masukan ? [a.rumus] : []));
}

/** Sentences often cut off what the table rounds. */
const DIBULATKAN = ['setengah-naik', 'potong'] as const;

/** Whether a mean comes out with what a rule gives in the place of the printed figure. */
function dipakai(l: Relasi, rata: RelasiLurus): boolean {
  const nilai = putuskan(l)?.status === 'tidak' ? nilaiRelasi(l) : null;
  if (nilai === null) return false;
  return (rata.pembagi > 1 ? DIBULATKAN.slice(0, 1) : DIBULATKAN).some((mode) => {
    const ganti = new Map([[l.hasil, bulatkanCetak(nilai, l.hasil.desimal, mode)]]);
    return putuskan(rata, ganti)?.status === 'cocok';
  });
}

/** Whether a row that follows a rule for indicators of which less is better is called one: nothing is odd about it. */
const searah = (r: RelasiRumus): boolean =>
  r.rumus.id.includes('minimize') && r.hasil.sel !== null && makinRendahMakinBaik(r.hasil.sel.baris);
