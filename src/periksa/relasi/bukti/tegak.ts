import { hasilKali } from '../../../rumus/gabungan/hasil-kali.js';
import { ratakan } from '../../../tabel/tiap.js';
import type { Baris } from '../../fakta/fakta.js';
import type { Kolom } from '../../fakta/kolom.js';
import { putuskan, terpenuhi } from '../konsistensi.js';
import { anggotaRelasi, type Relasi } from '../relasi.js';
import { type Ditimbang, type Timbang, timbangHipotesis } from './aturan-kolom.js';
import { BOBOT } from './bobot.js';
import { type Aturan, cariPasangan } from './cari-pasangan.js';
import { dimaafkan, hanyaTanda, liputanLain, pemaaf } from './gerbang.js';
import { relasiAturan } from './jadikan-relasi.js';
import { type Kisi, type Lapangan, putar } from './lapangan.js';
import { satuPerHimpunan } from './lomba.js';
import { dibagi } from './ragam.js';
import { menuduh } from './tingkat-relasi.js';

/** Tables that are read down are small: target, realisasi and their percentage as rows, months or offices as columns. */
const BARIS_TERBANYAK = 12;
const KOLOM_TERSEDIKIT = 3;

/** What rows are of other rows. */
export interface Tegak {
  readonly relasi: readonly Relasi[];
  /** Those that hold, were it within the rounding of what they take in. */
  readonly berlaku: readonly Relasi[];
}

export const TANPA_TEGAK: Tegak = { relasi: [], berlaku: [] };

/** Rows that are a ratio of two others in column after column, as the columns of most tables are in row after row. */
export function cariTegak(semua: Lapangan, timbang: Pick<Timbang, 'tertukar'>, sebaris: ReadonlySet<Kolom>): Tegak {
  const l = tanpaKolom(semua, sebaris);
  if (l.baris.length > BARIS_TERBANYAK || l.kolom.length < KOLOM_TERSEDIKIT) return TANPA_TEGAK;
  const kisi = putar(l);
  const aturan = satuPerHimpunan(cariPasangan(kisi, false)).map(dihitung);
  if (aturan.length === 0) return TANPA_TEGAK;
  const bobot: Timbang = { ...timbang, ciri: ciriBaris(l, kisi), kisi: () => 0 };
  const dugaan = aturan
    .map((a) => timbangHipotesis(relasiTegak(kisi, a), -a.denda, bobot))
    .filter((d) => d.bersih >= BOBOT.terbukti);
  return {
    relasi: ratakan(dugaan, (d) => {
      const lain = dugaan.filter((x) => barisHasil(x) === barisHasil(d));
      const maaf = pemaaf(d, lain);
      const liputan = liputanLain(d, lain);
      return d.relasi.filter(
        (r) =>
          d.pegang.has(r) || (!bilaBulat(r) && !dimaafkan(r.hasil, maaf) && !hanyaTanda(r) && menuduh(d, liputan(r))),
      );
    }),
    berlaku: ratakan(dugaan, (d) => d.relasi.filter((r) => d.pegang.has(r) || bilaBulat(r))),
  };
}

/** What comes from its own row says nothing of other rows: shares of a target lie near to a hundred, and so near to each other. */
function tanpaKolom(l: Lapangan, luar: ReadonlySet<Kolom>): Lapangan {
  const tinggal = ratakan(l.kolom, (k, c) => (luar.has(k) ? [] : [c]));
  const pilih = <T>(isi: readonly T[]): T[] => tinggal.map((c) => isi[c] as T);
  return { ...l, kolom: pilih(l.kolom), ciri: pilih(l.ciri), petak: l.petak.map(pilih) };
}

/** A product of a rate that was rounded before it was printed is only nearly what stands below. */
const bilaBulat = (r: Relasi): boolean =>
  r.rumus === hasilKali && putuskan({ ...r, operanBulat: true })?.status !== 'tidak';

const ciriBaris = (l: Lapangan, kisi: Kisi): Timbang['ciri'] => {
  const perBaris = new Map(l.baris.map((b, r) => [b, kisi.ciri[r]] as const));
  return (f) => (f.sel === null ? undefined : perBaris.get(f.sel.baris));
};

const barisHasil = (d: Ditimbang): Baris | undefined => d.relasi[0]?.hasil.sel?.baris;

/** A product above one of its factors is what this was divided from, and the rate below it rounded. */
function dihitung(a: Aturan): Aturan {
  const bawah = Math.max(...a.masuk);
  return a.bentuk?.rumus === hasilKali && bawah > a.hasil ? dibagi(a, bawah) : a;
}

const relasiTegak = (kisi: Kisi, a: Aturan): Relasi[] =>
  a.baris.map((c) => ({ ...relasiAturan(kisi, a, c), jenis: 'rasio-tegak' }));

/**
 * Without the sums that rates were taken for: where two figures are totals, and their column shows the third to be their quotient or product,
 * that is none.
 */
export function tanpaJumlahLaju(relasi: readonly Relasi[], { berlaku }: Tegak): Relasi[] {
  if (berlaku.length === 0) return [...relasi];
  const jumlah = new Set(ratakan(relasi, (r) => (r.bentuk === 'lurus' && terpenuhi(r) ? [r.hasil] : [])));
  const laju = new Set(
    ratakan(berlaku, (q) => {
      const [satu, ...lain] = anggotaRelasi(q).filter((f) => !jumlah.has(f));
      return satu !== undefined && lain.length === 0 ? [satu] : [];
    }),
  );
  return relasi.filter((r) => r.bentuk !== 'lurus' || !laju.has(r.hasil) || terpenuhi(r));
}
