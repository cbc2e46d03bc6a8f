import type { Decimal } from '../../../angka/desimal.js';
import { sisa } from '../../../rumus/anggaran/sisa.js';
import { ratakan, tiap } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import { dahanJudul } from '../../fakta/daun-judul.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import type { Kolom } from '../../fakta/kolom.js';
import { BATAS_UMUM, denganPatok, diBatasUmum, dilantai, dipatok, tertinggiDiBatas } from '../batas-umum.js';
import { bacaCatatan } from '../bentuk/catatan-capaian.js';
import { kolomTerdekat } from '../cari-kolom.js';
import { makinRendahMakinBaik } from '../polarisasi.js';
import { ID_TERCETAK, nilaiRelasi, type RelasiRumus } from '../relasi.js';
import { type AturanRasio, daftarAturanRasio, type Pasangan } from './aturan-rasio.js';
import { hitungDukungan } from './dukungan.js';
import { rumusKolom } from './rumus-kolom.js';

/** A computed column: the rule that most of its rows follow, and what binds each row. */
export interface KolomRasio {
  readonly kolom: Kolom;
  /** The first is the column's own; empty when no rule has its columns. */
  readonly pasangan: readonly Pasangan[];
  readonly utama: Pasangan | null;
  readonly relasi: readonly RelasiRumus[];
}

/** So many rows that follow no rule show that the rule is another one. */
const TAK_DIKENAL_SEJAK = 3;

/** One row in so many must follow a rule that is known. */
const BAGIAN_TERKECIL = 5;

/** Finds the ratio columns of a table and the rule that each of their rows follows. */
export function rasioBaris(t: TabelTerbaca): KolomRasio[] {
  const calon = ratakan(t.kolom, (kolom): Calon[] => {
    const tercetak = rumusKolom(t, kolom);
    const lain = pasanganUntuk(kolom, t.kolom).filter((p) => !tercetak.some((c) => setara(c, p)));
    const pasangan = [...tercetak, ...lain];
    return pasangan.length === 0 ? [] : [nilaiKolom(t, kolom, pasangan)];
  });
  return ratakan(tanpaMilikLain(calon), (c) => (c.dinilai.length === 0 ? [] : [bacaKolom(t, c)]));
}

/** A column with how far its rows follow each rule that its heading allows. */
interface Calon {
  readonly kolom: Kolom;
  readonly baris: readonly BarisHasil[];
  readonly dinilai: readonly Dinilai[];
}

/**
 * Without the rules that are another column's: nobody prints the same quotient of the same columns twice, so where one column follows it in
 * more rows, one that follows it in no more than half of its own is computed in another way, and meets it by chance.
 */
function tanpaMilikLain(semua: readonly Calon[]): readonly Calon[] {
  const terbanyak = new Map<string, number>();
  for (const { dinilai } of semua)
    for (const d of dinilai) {
      const kunci = kunciPasangan(d.p);
      terbanyak.set(kunci, Math.max(terbanyak.get(kunci) ?? 0, d.cocok.size));
    }
  const milikLain = (c: Calon, d: Dinilai): boolean =>
    d.p.tercetak !== true &&
    d.cocok.size * 2 <= c.baris.length &&
    d.cocok.size < (terbanyak.get(kunciPasangan(d.p)) ?? 0);
  return tiap(semua, (c) => ({ ...c, dinilai: c.dinilai.filter((d) => !milikLain(c, d)) }));
}

const kunciPasangan = ({ aturan, kolom }: Pasangan): string =>
  [aturan.rumus.id, ...tiap(kolom, ([lambang, k]) => `${lambang}=${k.ke}`).sort()].join('|');

function pasanganUntuk(kolom: Kolom, semua: readonly Kolom[]): Pasangan[] {
  // What was reached in a year that has a target of its own is held against this, not against the end of the plan.
  const sendiri =
    kolom.tahun !== null && !kolom.kumulatif && semua.some((k) => k.peran === 'target' && k.tahun === kolom.tahun);
  if (!kolom.berangka) return [];
  return ratakan(daftarAturanRasio, (aturan) => {
    if (
      !aturan.hasil.some((h) => h === kolom.peran) ||
      (sendiri && kolom.peran === 'capaian' && aturan.masukan.some(([, peran]) => peran === 'target-akhir')) ||
      (kolom.uang && aturan.rumus.satuan === 'persen')
    )
      return [];
    const terakhir = aturan.masukan.at(-1);
    const acuan = terakhir && kolomTerdekat(terakhir[1], kolom, semua);
    if (!acuan) return [];
    const isi = tiap(aturan.masukan, ([lambang, peran]) => {
      const k = lambang === terakhir[0] ? acuan : kolomTerdekat(peran, acuan, semua);
      return [lambang, seluruhnya(k, semua)] as const;
    });
    const lengkap = isi.filter((x): x is readonly [string, Kolom] => x[1] !== null);
    return lengkap.length === isi.length ? [{ aturan, kolom: lengkap }] : [];
  });
}

/** So many columns side by side are months, or the like, of what one of them recaps. */
const SEJAJAR_TERSEDIKIT = 3;

/** `Realisasi / Jumlah` instead of one of the months beside it. */
function seluruhnya(k: Kolom | null, semua: readonly Kolom[]): Kolom | null {
  if (k === null) return null;
  const dahan = dahanJudul(k);
  const sejajar = semua.filter((x) => dahan !== '' && x.tahun === k.tahun && dahanJudul(x) === dahan);
  const [jumlah, lain] = sejajar.filter((x) => x.peran === 'jumlah' && x.berangka);
  const bagian = sejajar.filter((x) => x.peran === k.peran);
  return jumlah !== undefined && lain === undefined && bagian.length >= SEJAJAR_TERSEDIKIT ? jumlah : k;
}

const setara = (a: Pasangan, b: Pasangan): boolean =>
  a.aturan.rumus === b.aturan.rumus && b.kolom.every(([l, k]) => a.kolom.some(([m, x]) => m === l && x === k));

/** The relation of one row under one rule; null when a figure is missing. */
export function relasiBaris(
  t: TabelTerbaca,
  baris: Baris,
  hasil: Fakta,
  p: Pasangan,
  kuat: boolean,
): RelasiRumus | null {
  const masukan: { lambang: string; fakta: Fakta[] }[] = [];
  for (const [lambang, k] of p.kolom) {
    const fakta = faktaDi(t, baris, k);
    if (fakta === undefined || (lambang === 'T' && p.aturan.targetNegatif === true && !fakta.nilai.isNegative()))
      return null;
    masukan.push({ lambang, fakta: [fakta] });
  }
  const asal = p.tercetak ? ({ asal: 'tercetak' } as const) : {};
  return { bentuk: 'rumus', jenis: 'rasio-baris', rumus: p.aturan.rumus, hasil, masukan, kuat, ...asal };
}

/** How far the rows of a column follow one rule. */
interface Dinilai {
  readonly p: Pasangan;
  readonly relasi: ReadonlyMap<BarisHasil, RelasiRumus | null>;
  readonly cocok: ReadonlySet<BarisHasil>;
  /** The same with rows that changed places: looked for only where as many rows could make the rule the best one. */
  readonly dukungan: () => number;
  /** As many as it could be. */
  readonly terbanyak: number;
}

interface BarisHasil {
  readonly b: Baris;
  readonly hasil: Fakta;
}

/** A rule that few reports use needs two rows that no usual rule gives: one alone is rather a row computed otherwise. */
const beralasan = (d: Dinilai, semua: readonly Dinilai[]): boolean =>
  [...d.cocok].filter((x) => !semua.some((l) => l.p.aturan.lazim && l.p.aturan.minimize !== true && l.cocok.has(x)))
    .length >= 2;

function nilaiKolom(t: TabelTerbaca, kolom: Kolom, pasangan: readonly Pasangan[]): Calon {
  const baris = ratakan(t.baris, (b) => {
    const hasil = b.jenis === 'isi' ? faktaDi(t, b, kolom) : undefined;
    return hasil === undefined ? [] : [{ b, hasil }];
  });
  const dinilai = tiap(pasangan, (p): Dinilai => {
    const relasi = new Map(baris.map((x) => [x, relasiBaris(t, x.b, x.hasil, p, true)] as const));
    const ada = [...relasi.values()].filter((r) => r !== null);
    const { cocok, bertukar } = hitungDukungan(ada);
    return {
      p,
      relasi,
      cocok: new Set(baris.filter((x) => cocok.has(relasi.get(x) as RelasiRumus))),
      dukungan: () => cocok.size + bertukar().length,
      terbanyak: ada.length,
    };
  });
  return { kolom, baris, dinilai };
}

function bacaKolom(t: TabelTerbaca, { kolom, baris, dinilai }: Calon): KolomRasio {
  const pasangan = tiap(dinilai, (d) => d.p);
  const terbaik = dinilai
    .filter((d) => d.p.aturan.lazim || beralasan(d, dinilai))
    .reduce((a, d) => (d.terbanyak > a.dukungan() && d.dukungan() > a.dukungan() ? d : a), dinilai[0] as Dinilai);
  const utama = terbaik.p;
  // A row that two rules give follows the usual one, and of these the one that more rows follow.
  const berlakuDiBaris = dinilai
    .filter((d) => d === terbaik || d.p.aturan.sekolom !== true)
    .sort((a, b) => Number(b.p.aturan.lazim) - Number(a.p.aturan.lazim) || b.cocok.size - a.cocok.size);
  const terbanyak = terbaik.dukungan();
  // Where not one of several rows follows any rule, or one of many by chance, the column is computed in a way that is not known here.
  const terjelaskan = Math.max(new Set(ratakan(dinilai, (d) => [...d.cocok])).size, terbanyak);
  if (
    (terjelaskan > 0 && terjelaskan * BAGIAN_TERKECIL < baris.length) ||
    (terbanyak === 0 &&
      (semuaDipatok(baris, dinilai) ||
        baris.length >= TAK_DIKENAL_SEJAK ||
        terbalik(t, baris, utama) ||
        (baris.length > 1 && khusus(utama))))
  )
    return { kolom, pasangan, utama: null, relasi: [] };
  // What goes beyond a limit disproves it where a rule gives it: a slip of a digit does not.
  const batas = batasAtas(
    kolom,
    baris.filter((x) => dinilai.some((d) => d.cocok.has(x)) || diBatasUmum(x.hasil.nilai)),
  );
  const tercatat = kolom.peran === 'serapan' ? null : bacaCatatan(t).batas;
  const patok = tercatat ?? (batas !== null && baris.some((x) => dipatok(x.hasil, ragam(x, dinilai))) ? batas : null);
  const diBatas = baris.filter((x) => batas?.eq(x.hasil.nilai) && dipatok(x.hasil, ragam(x, dinilai)));
  const dibatasi = diBatas.length >= CUKUP_DIBATASI && BERBATAS.has(kolom.peran);
  const relasi = ratakan(baris, (x) => {
    const searah = (d: Dinilai): boolean => bolehArah(d.p, x.b, dinilai);
    const berlantai = (d: Dinilai): boolean => BERLANTAI.has(d.p.aturan) && searah(d);
    if (x.hasil.nilai.isZero() && dilantai(x.hasil, ragam(x, dinilai.filter(berlantai)))) return [];
    const dipilih =
      [terbaik, ...berlakuDiBaris].find((d) => searah(d) && d.cocok.has(x)) ??
      berlakuDiBaris.find((d) => d.p.aturan.minimize && d.cocok.size > 0 && makinRendahMakinBaik(x.b)) ??
      [terbaik, ...berlakuDiBaris].find(searah) ??
      terbaik;
    const { aturan } = dipilih.p;
    const kuat = terbanyak > 0 || (baris.length === 1 && aturan.rumus.id.startsWith('anggaran'));
    const seadanya = dipilih.relasi.get(x);
    if (!seadanya) return [];
    const r = denganPatok(kuat ? seadanya : { ...seadanya, kuat }, patok);
    // A single row that another rule gives is rather that than wrong.
    const lainnya = baris.length > 1 || aturan.rumus.id === ID_TERCETAK || dinilai.some((d) => d.cocok.has(x));
    if (terbanyak === 0 && lainnya) return [{ ...r, ragu: true }];
    // Where no row goes beyond a round limit, the report may cap it there: odd, but no proof of a fault.
    if (batas?.eq(r.hasil.nilai) && nilaiRelasi(r)?.gt(batas))
      // What a note under the table says is no question; nor what several rows do.
      return tercatat?.eq(batas) ? [] : [dibatasi ? { ...r, patok: batas } : { ...r, ragu: true }];
    // The direction is printed, but no row shows by which formula: what the figure should be is open.
    if (dipilih !== terbaik && dipilih.cocok.size === 0) return [{ ...r, ragu: true }];
    const lain = ratakan(berlakuDiBaris, (d) => (d === dipilih || !searah(d) ? [] : (d.relasi.get(x) ?? [])));
    return [lain.length === 0 ? r : { ...r, lain }];
  });
  return { kolom, pasangan, utama, relasi };
}

/** Whether a rule goes the way that the table prints for a row; where it prints none, or no rule of the column goes that way, any may. */
const bolehArah = (p: Pasangan, { arah }: Baris, semua: readonly Dinilai[]): boolean =>
  arah === null ||
  !semua.some((d) => d.p.aturan.minimize) ||
  p.tercetak === true ||
  (p.aturan.minimize === true) === (arah === 'turun');

/** The highest figure of a column, where it is a usual limit; null where it is not. */
function batasAtas(kolom: Kolom, baris: readonly { hasil: Fakta }[]): Decimal | null {
  const boleh =
    kolom.peran === 'capaian' || kolom.peran === 'kemajuan' || kolom.peran === 'persen'
      ? BATAS_UMUM
      : BATAS_UMUM.slice(0, 1);
  return tertinggiDiBatas(
    tiap(baris, (x) => x.hasil.nilai),
    boleh,
  );
}

/** Whether all rows, and several, stand on a limit above 100 that a rule goes beyond in each: the report caps its column. */
const semuaDipatok = (baris: readonly BarisHasil[], semua: readonly Dinilai[]): boolean =>
  baris.length > 1 && baris.every((x) => x.hasil.nilai.gt(100) && dipatok(x.hasil, ragam(x, semua)));

/** So many rows that stand on a limit though their rule goes beyond it are no slips: the column is capped, whether or not a note says so. */
const CUKUP_DIBATASI = 2;
/** Of money spent nothing is capped: more than all of it has to be seen. */
const BERBATAS: ReadonlySet<Kolom['peran']> = new Set<Kolom['peran']>(['capaian', 'kemajuan']);

/** The rules of achievement and of progress: what is left of a budget is no less for being negative. */
const BERLANTAI: ReadonlySet<AturanRasio> = new Set(
  daftarAturanRasio.filter(({ hasil }) => hasil.includes('capaian') || hasil.includes('kemajuan')),
);

/** What each rule says of a row. */
const ragam = (x: BarisHasil, semua: readonly Dinilai[]): RelasiRumus[] => ratakan(semua, (d) => d.relasi.get(x) ?? []);

/** A formula that only this table has says nothing once no row follows it. */
const khusus = (p: Pasangan): boolean => p.aturan.rumus.id === ID_TERCETAK;

/** Whether a column of what is left prints it the other way round: realisasi less budget. */
const terbalik = (t: TabelTerbaca, baris: readonly { b: Baris; hasil: Fakta }[], p: Pasangan): boolean =>
  p.aturan.rumus === sisa &&
  baris.some(({ b, hasil }) => {
    const r = relasiBaris(t, b, hasil, p, true);
    return r !== null && nilaiRelasi(r)?.negated().eq(hasil.nilai) === true;
  });
