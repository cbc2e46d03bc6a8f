import type { Decimal } from '../../angka/desimal.js';
import { jumlahTepat } from '../../angka/jumlah.js';
import { ratakan } from '../../tabel/tiap.js';
import { faktaDi } from './baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from './fakta.js';
import { type Identitas, kunciIdentitas } from './identitas.js';
import { jenisLabel, menamai } from './jenis-baris.js';
import { pecahKata } from './kata.js';
import type { Kolom } from './kolom.js';
import type { Peran } from './peran.js';
import { PERAN_UANG } from './skala-uang.js';

/** What a report says of one thing: one figure, or the rows that make it up. */
export interface Pernyataan {
  /** Canonical words of the thing. */
  readonly kunci: string;
  /** As printed. */
  readonly nama: string;
  readonly peran: Peran;
  readonly tahun: number | null;
  readonly identitas: Identitas;
  readonly tabel: TabelTerbaca;
  readonly baris: Baris;
  /** One figure as printed, or several that add up to it. */
  readonly fakta: readonly Fakta[];
  readonly nilai: Decimal;
  /** Of a thing that is known by its number: the words that stand beside the number, canonical. */
  readonly sebutan?: string;
  /** The number only counts the rows of its table: the next table may begin anew, or leave some out. */
  readonly berurut?: boolean;
}

/** Whether two statements may be on the same thing: what has the same number has no other name, and what is only counted has the same name. */
export function sepokok(a: Pernyataan, b: Pernyataan): boolean {
  if (a.sebutan === b.sebutan) return true;
  const [kataA, kataB] = [a, b].map((p) => (p.sebutan ?? '').split(' ').filter((k) => k !== '')) as [
    string[],
    string[],
  ];
  const terpendek = Math.min(kataA.length, kataB.length);
  if (terpendek === 0) return true;
  const sama = kataA.filter((k) => kataB.includes(k)).length;
  if (!a.berurut && !b.berurut) return sama >= terpendek / 2;
  // A name that was shortened is still that of the row, unless the other table has the very name in another row.
  return sama === terpendek && !menyebut(a, b) && !menyebut(b, a);
}

const menyebut = ({ tabel }: Pernyataan, { sebutan }: Pernyataan): boolean =>
  tabel.baris.some((b) => [...b.nama.values()].some((n) => kunciLabel(n) === sebutan));

const KATA_HAMPA: ReadonlySet<string> = new Set([
  'dan',
  'atau',
  'yang',
  'di',
  'ke',
  'untuk',
  'pada',
  'dalam',
  'rangka',
  'program',
  'kegiatan',
  'sub',
  'sasaran',
  'strategis',
  'dengan',
  'serta',
  'tahun',
  'kinerja',
]);
/** Endings and spellings differ from table to table; the beginning of a word tells. */
const PANJANG_AKAR = 7;

/** Canonical words of a label, or '' when it names nothing: numbering and small words go, words are cut to their beginning. */
export function kunciLabel(teks: string): string {
  const bersih = teks
    .replace(/^\s*(?:(?:s|t|ik)\d+\.?\s*)+(?=\p{L})/iu, '')
    .replace(/^\s*[\d.)]+\s*/, '')
    .replace(/^(?:s|t)\d+(?=\p{Lu})/iu, '');
  return pecahKata(bersih)
    .filter((k) => !KATA_HAMPA.has(k) && k.length > 1)
    .map((k) => k.slice(0, PANJANG_AKAR))
    .join(' ');
}

/** The number of a sasaran that a label or title names: `S2 …`, `Sasaran 2`, `Sasaran S2`, `Sasaran Strategis 3 …`. */
export function nomorSasaran(teks: string): string | null {
  const cocok = /^\s*(?:s ?(\d{1,2})(?=[\s.]|\p{Lu})|.{0,60}?sasaran(?: strategis)? (?:s ?)?(\d{1,2})(?!\d))/iu.exec(
    teks,
  );
  const nomor = cocok?.[1] ?? cocok?.[2];
  return nomor === undefined ? null : `sasaran#${nomor}`;
}

const UKURAN: ReadonlySet<Peran | null> = new Set(['target', 'realisasi', 'capaian', 'serapan']);

/** The year of a table's title, for columns that name none; null when it names none or several. */
export function tahunTabel(t: TabelTerbaca): number | null {
  const tahun = new Set(
    [...`${t.tabel.nama ?? ''} ${t.tabel.judul ?? ''}`.matchAll(/(?<!\d)20\d{2}(?!\d)/g)].map((m) => Number(m[0])),
  );
  const [satu, lain] = tahun;
  return lain === undefined ? (satu ?? null) : null;
}

/** What only statements on the same figure share: the thing, the role, and whose, when, in which version and unit; null where one is not known. */
export function kunciPernyataan({ kunci, peran, identitas }: Pernyataan): string | null {
  const milik = kunciIdentitas(identitas);
  return milik === null ? null : `${kunci}|${peran}|${milik}`;
}

/** Everything that a table says of things by name. Columns of many years are a plan, and say nothing of what was spent. */
export function pernyataanTabel(t: TabelTerbaca, identitas: (k: Kolom) => Identitas): Pernyataan[] {
  const judul = tahunTabel(t);
  const kolom = t.kolom.filter(
    (k) => k.berangka && !sebagianWaktu(k) && !k.lalu && (PERAN_UANG.has(k.peran) || UKURAN.has(k.peran)),
  );
  const tahunPagu = new Set(kolom.filter((k) => k.peran === 'pagu').map((k) => k.tahun));
  const dipakai = kolom.filter((k) => !(PERAN_UANG.has(k.peran) && tahunPagu.size > 2));
  // What a heading says is read once a column, not once a row.
  const milikKolom = new Map(
    dipakai.map((k) => [k, { peran: peranSama(t, k), tahun: k.tahun ?? judul, identitas: identitas(k) }] as const),
  );
  const dari = (kunci: string, nama: string, baris: Baris, k: Kolom, fakta: readonly Fakta[]): Pernyataan[] => {
    const milik = milikKolom.get(k);
    if (kunci === '' || fakta.length === 0 || milik === undefined) return [];
    const [satu, ...lain] = fakta as readonly [Fakta, ...Fakta[]];
    const nilai = lain.length === 0 ? satu.nilai : jumlahTepat(fakta.map((f) => f.nilai));
    const { peran, tahun, identitas } = milik;
    return [{ kunci, nama, peran, tahun, identitas, tabel: t, baris, fakta, nilai }];
  };
  const perBaris = ratakan(t.baris, (b) => {
    if (b.jenis !== 'isi') return [];
    const kunci = kunciLabel(b.label);
    return ratakan(dipakai, (k) => {
      const f = faktaDi(t, b, k);
      return f === undefined ? [] : dari(kunci, b.label, b, k, [f]);
    });
  });
  const perTotal = ratakan(totalUmum(t), (b) =>
    ratakan(
      dipakai.filter((k) => PERAN_UANG.has(k.peran)),
      (k) => {
        const f = faktaDi(t, b, k);
        return f === undefined ? [] : dari('#jumlah', 'jumlah seluruhnya', b, k, [f]);
      },
    ),
  );
  const uang = dipakai.filter((k) => PERAN_UANG.has(k.peran));
  const perKelompok = ratakan(kelompokBaris(t), ({ nama, baris }) => {
    const kunci = kunciLabel(nama);
    return ratakan(uang, (k) => {
      const fakta = ratakan(baris, (b) => faktaDi(t, b, k) ?? []);
      return fakta.length < baris.length ? [] : dari(kunci, nama, baris[0] as Baris, k, fakta);
    });
  });
  return [...perBaris, ...perKelompok, ...perTotal, ...perSasaran(t, dipakai, dari)];
}

/** Whether a column is not of one year: of a quarter, of the year up to one (`Capaian s.d. TW Terisi`), of all years up to one (`Realisasi s.d. 2024`). */
const sebagianWaktu = (k: Kolom): boolean =>
  k.triwulan !== null ||
  /\b(?:tw|triwulan)\b/i.test(k.judul) ||
  (k.peran === 'realisasi' && /\b(?:s\.?\s?d\.?|s\/d|sampai)(?:\s|$)/i.test(k.judul));

type Dari = (kunci: string, nama: string, baris: Baris, k: Kolom, fakta: readonly Fakta[]) => Pernyataan[];

/**
 * Percentages, targets and results by the number of their sasaran: of the only row that has one, or of the total of its rows. A table whose
 * title names a sasaran and that has one row speaks of that one.
 */
function perSasaran(t: TabelTerbaca, kolom: readonly Kolom[], dari: Dari): Pernyataan[] {
  const ukuran = kolom.filter((k) => UKURAN.has(k.peran));
  const judul = nomorSasaran(`${t.tabel.judul ?? ''}`);
  const isi = t.baris.filter((b) => b.jenis === 'isi');
  const milik = new Map<string, Baris[]>();
  const sebutan = new Map<string, { readonly nama: string; readonly sebutan: string; readonly berurut: boolean }>();
  let kini: string | null = isi.length === 1 ? judul : null;
  const kolomSasaran = t.kolom.find((k) => menamai(k) && /sasaran/i.test(k.judul));
  for (const b of t.baris) {
    const teks = kolomSasaran ? (b.nama.get(kolomSasaran.ke) ?? '') : '';
    const bernomor = nomorSasaran(teks);
    const sendiri =
      bernomor ?? (teks !== '' && /^\d{1,2}\.?$/.test(b.nomor) ? `sasaran#${Number.parseInt(b.nomor, 10)}` : null);
    if (sendiri !== null) sebutan.set(sendiri, { nama: teks, sebutan: kunciLabel(teks), berurut: bernomor === null });
    kini = sendiri ?? kini;
    if (kini === null || b.jenis === 'rata-rata' || b.jenis === 'kosong') continue;
    const seangkatan = milik.get(kini);
    if (seangkatan) seangkatan.push(b);
    else milik.set(kini, [b]);
  }
  return ratakan([...milik], ([kunci, baris]) =>
    ratakan(ukuran, (k) => {
      const ada = baris.filter((b) => faktaDi(t, b, k) !== undefined);
      const total = ada.filter((b) => b.jenis === 'total');
      const [b, lain] = total.length > 0 ? total : ada;
      const f = b && lain === undefined ? faktaDi(t, b, k) : undefined;
      // Where other rows of the sasaran say that they have none (`–`), the column is of each row and not of the sasaran.
      if (f === undefined || b === undefined || (total.length === 0 && baris.some((x) => bertanda(t, x, k)))) return [];
      const sebut = sebutan.get(kunci) ?? { nama: '', sebutan: '', berurut: false };
      const nama = sebut.nama === '' ? kunci.replace('#', ' ') : sebut.nama;
      // What is only counted is the same where it has the same name, whatever its number there.
      const bernama = sebut.berurut && sebut.sebutan !== '' ? [`sasaran#${sebut.sebutan}`] : [];
      return ratakan([kunci, ...bernama], (x) => dari(x, nama, b, k, [f]).map((p) => ({ ...p, ...sebut, nama })));
    }),
  );
}

/** Whether a cell without a figure holds a text. */
const bertanda = (t: TabelTerbaca, b: Baris, k: Kolom): boolean =>
  faktaDi(t, b, k) === undefined && (t.tabel.baris[b.ke]?.[k.ke] ?? '').trim() !== '';

/** A percentage beside money is absorption, whatever its heading calls it. */
function peranSama(t: TabelTerbaca, k: Kolom): Peran {
  if (k.peran === 'capaian' && t.kolom.some((x) => x.peran === 'pagu') && !t.kolom.some((x) => x.peran === 'target'))
    return 'serapan';
  return k.peran as Peran;
}

/** The total of the whole table: the last one, unless it only closes the last of several groups. */
function totalUmum(t: TabelTerbaca): Baris[] {
  const total = t.baris.filter((b) => b.jenis === 'total');
  const [akhir, sebelum] = [total.at(-1), total.at(-2)];
  if (akhir === undefined) return [];
  const kelompok =
    sebelum !== undefined && t.baris.some((b) => b.jenis === 'isi' && b.ke > sebelum.ke && b.ke < akhir.ke);
  return kelompok ? [] : [akhir];
}

/** Rows under one text of a naming column that is not the deepest: a merged cell to the left of its rows. */
export function kelompokBaris(t: TabelTerbaca): { nama: string; baris: Baris[] }[] {
  const kolomNama = t.kolom.filter(menamai);
  const lebihDalam = (b: Baris, k: Kolom): boolean => (kolomNama[b.kedalaman]?.ke ?? -1) > k.ke;
  return ratakan(kolomNama.slice(0, -1), (k) => {
    const kelompok: { nama: string; baris: Baris[] }[] = [];
    for (const b of t.baris) {
      const teks = b.nama.get(k.ke) ?? '';
      if (b.jenis !== 'isi' || jenisLabel(teks) !== null) continue;
      if (teks !== '' && teks !== kelompok.at(-1)?.nama) kelompok.push({ nama: teks, baris: [b] });
      else kelompok.at(-1)?.baris.push(b);
    }
    // Where a group's own row stands alone in its column, it is a parent row and not a merged cell.
    return kelompok.filter((g) => g.baris.every((b) => lebihDalam(b, k)));
  });
}
