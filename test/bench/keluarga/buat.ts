import { Acak } from './acak.js';
import { cetak } from './cetak.js';
import { gayaLaporan } from './gaya.js';
import { KELUARGA } from './keluarga.js';
import type { Kunci, Tempat } from './kunci.js';
import { type Hubungan, Kerja, type Sel, teks } from './lembar.js';
import { suntik } from './suntik.js';
import { potongTabel } from './tata.js';
import { berlaku } from './uji.js';

export interface LaporanMasukan {
  readonly tabel: {
    readonly nama?: string;
    readonly judul?: string;
    readonly lembar?: string;
    readonly baris: string[][];
  }[];
  readonly narasi?: string[];
}

/** A report, its key, and what the generator knows of it. */
export interface Buatan {
  readonly laporan: LaporanMasukan;
  readonly kunci: Kunci;
  readonly hubungan: readonly Hubungan[];
  /** The texts before any slip, by cell. */
  readonly bersih: ReadonlyMap<Sel, string>;
  readonly letak: ReadonlyMap<Sel, Tempat>;
}

function tempatSel(k: Kerja): Map<Sel, Tempat> {
  const di = new Map<Sel, Tempat>();
  for (const [tabel, t] of k.tabel.entries())
    for (const [baris, b] of t.baris.entries())
      for (const [kolom, s] of b.entries()) if (typeof s !== 'string') di.set(s, { tabel, baris, kolom });
  for (const [i, b] of k.kalimat.entries()) for (const s of b) if (typeof s !== 'string') di.set(s, { kalimat: i + 1 });
  return di;
}

/** Only what stands on a page can be checked there. */
function buangTakTampak(k: Kerja, di: ReadonlyMap<Sel, Tempat>): void {
  const tampak = (h: Hubungan): boolean => [h.hasil, ...h.masuk].every((s) => di.has(s));
  k.hubungan.splice(0, Infinity, ...k.hubungan.filter(tampak));
  for (const s of k.sel) s.hubungan.splice(0, Infinity, ...s.hubungan.filter(tampak));
  k.sel.splice(0, Infinity, ...k.sel.filter((s) => di.has(s)));
}

/** Some percentages cut off in a report that rounds: a remark, and no slip. */
function potongBeberapa(a: Acak, k: Kerja): Sel[] {
  const calon = k.hubungan.filter(
    (h) => h.masuk.length === 2 && h.hasil.gaya !== null && !h.hasil.gaya.potong && h.hasil.peran === 'persen',
  );
  return a.ambil(calon, a.bulat(1, 2)).flatMap((h) => {
    const y = h.hitung(h.masuk.map((m) => m.nilai() ?? { n: 0n, d: 1n }));
    if (y === null || typeof y === 'string' || h.hasil.gaya === null) return [];
    const baru = cetak(y, { ...h.hasil.gaya, potong: true });
    if (baru === h.hasil.teks) return [];
    h.hasil.teks = baru;
    return h.hasil.hubungan.every((x) => berlaku(x)) ? [h.hasil] : [];
  });
}

/** "Lanjutan Tabel …": what did not fit on the page. */
function lanjutkan(a: Acak, k: Kerja): void {
  for (const [i, t] of [...k.tabel.entries()].reverse()) {
    const dua = a.kira(15) ? potongTabel(a, t.baris) : null;
    if (!dua) continue;
    const nama = t.nama ?? `Tabel ${i + 1}`;
    k.tabel.splice(
      i,
      1,
      { ...t, nama, baris: dua[0] },
      { ...t, nama: a.pilih([`Lanjutan ${nama}`, `${nama} (lanjutan)`]), baris: dua[1] },
    );
  }
}

/** The report of a seed: 60 % carry one to three slips, the others are consistent. */
export function buat(keluarga: string, benih: number): Buatan {
  const isi = KELUARGA[keluarga];
  if (!isi) throw new Error(`keluarga ${keluarga} tidak ada: ${Object.keys(KELUARGA).join(', ')}`);
  const a = new Acak(benih, keluarga);
  const k = new Kerja();
  isi({ a, k, g: gayaLaporan(a), tahun: a.bulat(2016, 2024) });
  lanjutkan(a, k);
  const di = tempatSel(k);
  buangTakTampak(k, di);
  const potongan = a.kira(10) ? potongBeberapa(a, k) : [];
  const bersih = new Map([...di.keys()].map((s) => [s, s.teks]));
  const galat = a.kira(60) ? suntik(a, k, di) : [];
  return {
    laporan: {
      tabel: k.tabel.map((t) => ({ ...t, baris: t.baris.map((b) => b.map(teks)) })),
      ...(k.kalimat.length > 0 && { narasi: k.kalimat.map((s) => s.map(teks).join('')) }),
    },
    kunci: { galat, catatan: potongan.flatMap((s) => di.get(s) ?? []), hubungan: k.hubungan.length },
    hubungan: k.hubungan,
    bersih,
    letak: di,
  };
}
