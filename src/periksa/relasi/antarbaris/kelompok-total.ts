import type { KodeTerbaca } from '../../../model/kode.js';
import { ratakan } from '../../../tabel/tiap.js';
import { apakahStatistik } from '../../fakta/baris-statistik.js';
import type { Baris, TabelTerbaca } from '../../fakta/fakta.js';
import { subtotalMungkin } from './subtotal-mungkin.js';
import { gayaNomor, indukNomor, type Keluarga, kunciNomor } from './susunan-baris.js';
import { bernamaJumlah, disebutJumlah, tumpukanBaris } from './susunan-tumpuk.js';

/** Which rows a total may be of, with the way in which they were chosen. */
export interface KelompokTotal {
  readonly cara: string;
  readonly baris: readonly Baris[];
  /** The subtotals among them with what these add up. */
  readonly bagian?: readonly Keluarga[];
}

/** The sets of rows that one total may stand for, the most likely first. */
export interface KelompokCalon {
  readonly calon: readonly KelompokTotal[];
  /** There is no other that it could be. */
  readonly tunggal: boolean;
}

/** Finds them for each total of a table. */
export type CariKelompok = (total: Baris) => KelompokCalon;

/** All rows above are looked at for so many totals that this many rows are passed; for the last ones, of which one is that of the table. */
const BARIS_DILEWATI = 400_000;
/** Among more rows subtotals are told by codes and numbers, not looked for. */
const DITUMPUK_TERBANYAK = 2_000;
/** For so many of the last totals always. */
const TOTAL_TERSEDIKIT = 5;

/**
 * The sets of rows that a total (or a row of means) may stand for, the most likely first: the rows since the total before it, all rows above,
 * the totals above, only the upper or only the lower level of what stands above, or what its subtotals leave. `keluarga` is the nesting that the
 * amounts show. In a table of thousands of groups only the last totals may be of all that stands above: the others have their group.
 */
export function cariKelompokTotal(t: TabelTerbaca, keluarga: readonly Keluarga[]): CariKelompok {
  const isi = t.baris.filter((b) => b.jenis === 'isi');
  const rekap = t.baris.filter((b) => b.jenis === 'total' || b.jenis === 'rata-rata');
  const banyak = Math.max(TOTAL_TERSEDIKIT, Math.floor(BARIS_DILEWATI / Math.max(1, isi.length)));
  const akhir = new Set(rekap.slice(-banyak));
  // Of more the totals above are tried only where they come to what is printed: a sheet of nothing but totals would take the square of its rows.
  const dicoba =
    rekap.length * rekap.length <= BARIS_DILEWATI
      ? akhir
      : new Set([...rekap.slice(-TOTAL_TERSEDIKIT), ...subtotalMungkin(t, rekap)]);
  const lalu = new Map(rekap.map((b, i) => [b, rekap[i - 1]] as const));
  const sejakLalu = new Map<Baris, Baris[]>(rekap.map((b) => [b, []]));
  let ke = 0;
  for (const b of rekap) for (; (isi[ke]?.ke ?? Infinity) < b.ke; ke += 1) sejakLalu.get(b)?.push(isi[ke] as Baris);
  const lapisanAngka = susunLapisanAngka(keluarga);
  const tumpukan = tumpukanBaris(t);
  const ditumpuk = (baris: readonly Baris[]): KelompokTotal => {
    const { sisa, bagian } = tumpukan(baris);
    return { cara: 'tumpukan', baris: sisa, bagian };
  };
  const statistik = new Set(isi.filter((b) => apakahStatistik(b.label)));
  const bagianKe = nomorBagian(t);
  const anggota = (baris: readonly Baris[]): readonly Baris[] => baris.filter((b) => !statistik.has(b));
  return (total) => {
    // A mean is of no highest and no lowest; a sum rather not.
    const rata = total.jenis === 'rata-rata';
    const seluruhnya = sejakLalu.get(total) ?? [];
    const sejak = rata ? anggota(seluruhnya) : seluruhnya;
    const calon: KelompokTotal[] = [
      ...bernama(total, sejak),
      ...lanjutan(lalu.get(total), sejak),
      ...(statistik.size === 0 ? [] : [{ cara: 'sejak-total.anggota', baris: anggota(seluruhnya) }]),
      { cara: 'sejak-total', baris: sejak },
      ...lapisan(sejak).map((l) => ({ cara: `sejak-total.${l.cara}`, baris: l.baris })),
    ];
    const semua = akhir.has(total) ? isi.filter((b) => b.ke < total.ke && !(rata && statistik.has(b))) : [];
    if (akhir.has(total)) {
      calon.push(
        { cara: 'semua', baris: semua },
        ...(lalu.get(total) === undefined
          ? []
          : lapisan(semua).map((l) => ({ cara: `semua.${l.cara}`, baris: l.baris }))),
        ...(dicoba.has(total)
          ? [{ cara: 'subtotal', baris: rekap.filter((b) => b.jenis === 'total' && b.ke < total.ke) }]
          : []),
        ...lapisanAngka(semua),
      );
    }
    // Last, as it was looked for among the figures; no mean is of subtotals.
    if (!rata)
      calon.push(...[sejak, semua].filter((b) => b.length > 0 && b.length <= DITUMPUK_TERBANYAK).map(ditumpuk));
    const sebagian = sejak.filter((b) => bagianKe.get(b) === bagianKe.get(total));
    const kunci = new Set<string>();
    const berlainan = calon.filter((c) => {
      const k = c.baris.map((b) => b.ke).join(',');
      const [satu, ...lain] = c.baris;
      if (satu === undefined || kunci.has(k) || (lain.length === 0 && disebutJumlah(satu))) return false;
      kunci.add(k);
      return true;
    });
    return {
      // A total of a part alone is one only where it holds: it takes nothing from what that of all rows says.
      calon: sebagian.length < sejak.length ? [...berlainan, { cara: 'sejak-kepala', baris: sebagian }] : berlainan,
      tunggal: berlainan.length === 1 && (akhir.has(total) || lalu.get(total) === undefined),
    };
  };
}

/** In which part of its table each row stands, where the heading is printed once more for each: that heading is no row of the table. */
function nomorBagian(t: TabelTerbaca): ReadonlyMap<Baris, number> {
  let [ke, lalu] = [0, Infinity];
  return new Map(
    t.baris.map((b) => {
      if (b.ke > lalu + 1) ke += 1;
      lalu = b.ke;
      return [b, ke] as const;
    }),
  );
}

/** One row alone below a total has no total of its own: the next one goes on from the total before it, as `Jumlah`, `Belum mengisi`, `Total` do. */
const lanjutan = (lalu: Baris | undefined, sejak: readonly Baris[]): KelompokTotal[] =>
  lalu?.jenis === 'total' && sejak.length === 1 ? [{ cara: 'lanjutan', baris: [lalu, ...sejak] }] : [];

/**
 * Where rows are named as subtotals of those above them: these and what follows the last of them, or this alone, where the total has a name of
 * its own.
 */
function bernama(total: Baris, sejak: readonly Baris[]): KelompokTotal[] {
  const jumlah = total.jenis === 'total' ? sejak.filter(bernamaJumlah) : [];
  const [pertama, terakhir] = [sejak[0], jumlah.at(-1)];
  if (pertama === undefined || terakhir === undefined || bernamaJumlah(pertama)) return [];
  const sisa = sejak.slice(sejak.indexOf(terakhir) + 1);
  const bagian = jumlah.map((induk, i) => {
    const awal = i === 0 ? 0 : sejak.indexOf(jumlah[i - 1] as Baris) + 1;
    return { induk, anak: sejak.slice(awal, sejak.indexOf(induk)) };
  });
  const semua = { cara: 'bernama', baris: [...jumlah, ...sisa], bagian: bagian.filter((k) => k.anak.length > 0) };
  const akhir = { cara: 'sejak-bernama', baris: sisa };
  return bernamaJumlah(total) ? [akhir, semua] : [semua, akhir];
}

/** Upper and lower levels of rows, by each sign of level that they show. */
export function lapisan(baris: readonly Baris[]): KelompokTotal[] {
  const kode = ratakan(baris, (b) => (b.kode === null ? [] : [{ b, kode: b.kode }]));
  const berkode = kode.length > 0 ? kode : ratakan(baris, bernomorTitik);
  const kunci = new Set(berkode.map(({ kode }) => kode.kunci));
  const induk = new Set(ratakan(berkode, ({ kode }) => kode.induk));
  const atas = berkode.filter(({ kode }) => !kode.induk.some((i) => kunci.has(i)));
  const bawah = berkode.filter(({ kode }) => !induk.has(kode.kunci));
  const dalam = baris.map((b) => b.kedalaman);
  const dangkal = dalam.reduce((a, b) => Math.min(a, b), Number.MAX_SAFE_INTEGER);
  const terdalam = dalam.reduce((a, b) => Math.max(a, b), -1);
  const nomor = baris.filter((b) => b.nomor !== '');
  const gaya = nomor.map(gayaNomor);
  const gayaAtas = gaya.reduce((a, g) => Math.min(a, g), 4);
  const gayaBawah = gaya.reduce((a, g) => Math.max(a, g), gayaAtas);
  const tanpa = baris.filter((b) => b.nomor === '');
  return [
    { cara: 'kode-atas', baris: atas.map(({ b }) => b) },
    { cara: 'kode-bawah', baris: bawah.map(({ b }) => b) },
    ...(dangkal === terdalam
      ? []
      : [
          { cara: 'kolom-atas', baris: baris.filter((b) => b.kedalaman === dangkal) },
          { cara: 'kolom-bawah', baris: baris.filter((b) => b.kedalaman === terdalam) },
        ]),
    ...(sambungan(nomor, tanpa)
      ? []
      : [
          ...(gayaAtas === gayaBawah
            ? []
            : [
                { cara: 'gaya-atas', baris: nomor.filter((b) => gayaNomor(b) === gayaAtas) },
                { cara: 'gaya-bawah', baris: nomor.filter((b) => gayaNomor(b) === gayaBawah) },
              ]),
          { cara: 'bernomor', baris: nomor },
          { cara: 'tak-bernomor', baris: tanpa },
        ]),
    { cara: 'bernomor-utama', baris: nomor.filter((b) => /^(?:\d{1,2}|[IVX]+|[A-H])\.?$/.test(b.nomor)) },
  ];
}

/** Where no row has a code, a dotted number says as much: `2.4.1` is within `2.4`. */
function bernomorTitik(b: Baris): { readonly b: Baris; readonly kode: Pick<KodeTerbaca, 'kunci' | 'induk'> }[] {
  const kunci = kunciNomor(b);
  return kunci === null ? [] : [{ b, kode: { kunci, induk: indukNomor(kunci) } }];
}

function susunLapisanAngka(keluarga: readonly Keluarga[]): (baris: readonly Baris[]) => KelompokTotal[] {
  if (keluarga.length === 0) return () => [];
  const induk = new Set(keluarga.map((k) => k.induk));
  const anak = new Set(ratakan(keluarga, (k) => k.anak));
  return (baris) => [
    { cara: 'angka-atas', baris: baris.filter((b) => !anak.has(b)) },
    { cara: 'angka-bawah', baris: baris.filter((b) => !induk.has(b)) },
  ];
}

/** Rows without a number below a cell that runs over several rows: they stand beside the numbered one, not under it. */
function sambungan(bernomor: readonly Baris[], tanpa: readonly Baris[]): boolean {
  const [acuan] = tanpa;
  if (acuan === undefined) return false;
  const terbanyak = tanpa.reduce((n, b) => Math.max(n, b.nama.size), 0);
  return (
    bernomor.length === 0 ||
    (tanpa.every((b) => b.kedalaman === acuan.kedalaman) &&
      bernomor.every((n) => n.kedalaman === acuan.kedalaman && n.nama.size > terbanyak))
  );
}
