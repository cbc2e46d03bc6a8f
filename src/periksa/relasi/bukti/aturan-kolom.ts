import { selisihTepat } from '../../../angka/jumlah.js';
import { ratakan, tiap } from '../../../tabel/tiap.js';
import type { Fakta } from '../../fakta/fakta.js';
import { nilaiKasar, satuanCetak } from '../../fakta/nilai-kasar.js';
import { putuskan } from '../konsistensi.js';
import { anggotaRelasi, masukanRelasi, nilaiRelasi, type Relasi } from '../relasi.js';
import { BOBOT, SATUAN_TERKECIL } from './bobot.js';
import type { BacaCiri, CiriKolom } from './lapangan.js';
import { denganPembulatan, denganSekolomBulat } from './operan.js';
import { pertamaKali, sidikDeret } from './pertama-kali.js';
import { beratBaris, beratJumlah } from './timbang.js';

/** A hypothesis with what its rows, or its columns, say of it. */
export interface Ditimbang {
  readonly relasi: readonly Relasi[];
  readonly pegang: ReadonlySet<Relasi>;
  /** Those that hold once figures which stand in each other's places are put back. */
  readonly tergeser: ReadonlySet<Relasi>;
  /** Those that miss by so little that it is hardly chance. */
  readonly nyaris: ReadonlySet<Relasi>;
  /** Figures that it gives right and that mean something. */
  readonly berarti: ReadonlySet<Fakta>;
  /** Nats beyond chance with its prior. */
  readonly bersih: number;
}

/** What relations are weighed by. */
export interface Timbang {
  readonly ciri: BacaCiri;
  /** The step that the amounts of a figure's row have in common, where it is one of these; else 0. */
  readonly kisi: (f: Fakta) => number;
  /** Relations that hold once figures which stand in each other's places are put back, with the nats of it. */
  readonly tertukar: ReadonlyMap<Relasi, number>;
}

/** Weighs the relations of one hypothesis; `awal` is its prior less what it cost to find, `operanTepat` what shows that its operands are exact. */
export function timbangHipotesis(
  relasi: readonly Relasi[],
  awal: number,
  { ciri, kisi, tertukar }: Timbang,
  antarbaris = false,
  operanTepat?: () => number,
): Ditimbang {
  const diputus = ratakan(denganSekolomBulat(denganPembulatan(relasi, operanTepat)), (r) => {
    const putusan = putuskan(r);
    return putusan === null ? [] : [{ r, putusan }];
  });
  const pegang = new Set(ratakan(diputus, ({ r, putusan }) => (putusan.status === 'tidak' ? [] : [r])));
  const tergeser = new Set(
    ratakan(diputus, ({ r, putusan }) => (putusan.status === 'tidak' && tertukar.has(r) ? [r] : [])),
  );
  const berarti = new Set<Fakta>();
  const nyaris = new Set<Relasi>();
  const pertama = pertamaKali(samaAngka);
  let bersih = awal;
  for (const { r, putusan } of diputus) {
    if (putusan.status === 'tidak') {
      const dekat = awal > 0 ? beratNyaris(r, ciri(r.hasil)) : 0;
      if (dekat >= BOBOT.nyaris) nyaris.add(r);
      bersih += dekat;
      continue;
    }
    const milik = ciri(r.hasil);
    if (milik === undefined) continue;
    const anggota = anggotaRelasi(r);
    if (!pertama(anggota, sidikDeret(tiap(anggota, nilaiKasar)))) continue;
    const satuan = satuanCetak(r.hasil);
    const cetak = BOBOT.lebarCetak * satuan * (putusan.status === 'cocok' ? 1 : 2 + masukanRelasi(r).length);
    // What a heading says of amounts with a common step is no coincidence of these.
    const lebar = awal > 0 || antarbaris ? cetak : Math.max(cetak, kisi(r.hasil));
    const nilai = nilaiKasar(r.hasil);
    const dasar = antarbaris ? beratJumlah(milik, nilai, satuan, lebar) : beratBaris(milik, nilai, lebar);
    const berat = faktorOperan(r) * (awal > 0 && !antarbaris ? Math.max(dasar, BOBOT.barisTerkecil) : dasar);
    if (berat > 0) berarti.add(r.hasil);
    bersih += berat;
  }
  for (const r of tergeser) bersih += tertukar.get(r) ?? 0;
  return { relasi: tiap(diputus, (d) => d.r), pegang, tergeser, nyaris, berarti, bersih };
}

/** Whether two rows print the same figures. */
const samaAngka = (a: readonly Fakta[], b: readonly Fakta[]): boolean =>
  a.length === b.length && a.every((f, i) => f.nilai.eq((b[i] as Fakta).nilai));

/**
 * What a declared sum or mean shows that misses: by chance it would seldom come so near. Means of other rows lie close together, the more so
 * the more rows there are. A sum that misses by a row of its own says only that this row may be none of its parts.
 */
function beratNyaris(r: Relasi, milik: CiriKolom | undefined): number {
  if (milik === undefined || r.bentuk !== 'lurus' || faktorOperan(r) === 0) return 0;
  const beda = selisihTepat(nilaiRelasi(r), r.hasil.nilai).abs();
  const nilai = r.hasil.nilai.toNumber();
  if (r.pembagi === 1 && r.suku.some((s) => s.fakta.nilai.abs().eq(beda))) return 0;
  if (Math.abs(nilai) < SATUAN_TERKECIL * 10 ** -r.hasil.desimal) return 0;
  const rentang = milik.rentang / Math.sqrt(r.pembagi);
  return beratBaris({ ...milik, rentang, kisi: 0, banyak: new Map() }, nilai, 2 * beda.toNumber());
}

/** Sums of one figure that is not zero, and shares of equal figures, show little or nothing. */
function faktorOperan(r: Relasi): number {
  const masuk = masukanRelasi(r).filter((f) => !f.nilai.isZero());
  if (r.bentuk === 'lurus') return masuk.length > 1 ? 1 : 0;
  if (masuk.length < r.masukan.length) return 0;
  const [a, b] = masuk;
  return b !== undefined && a?.nilai.eq(b.nilai) ? BOBOT.setara : 1;
}
