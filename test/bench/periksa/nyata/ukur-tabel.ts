import { senilai } from '../../../korpus/angka-tercetak.js';
import type { GalatDiketahui, Nyata } from '../../../korpus/baca-korpus.js';
import { berletak, type KunciSel, kunciSel, type TemuanBerletak } from './letak-temuan.js';
import { periksaAsli } from './periksa-asli.js';

/** What became of a known error: a galat there, an either-or that holds it, a peringatan there, nothing. */
export type NasibGalat = 'galat' | 'atau' | 'peringatan' | 'luput';

/** How a report with a key was checked. */
export interface UkuranTabel {
  readonly nama: string;
  readonly relasi: number;
  /** A person recomputes something here. */
  readonly dapatDihitung: boolean;
  readonly diketahui: readonly {
    readonly sel: KunciSel;
    readonly nasib: NasibGalat;
    readonly nilaiBenar: boolean;
    readonly semestinya: string | undefined;
  }[];
  /** Galat that accuse a cell which is right. */
  readonly palsu: readonly { readonly sel: KunciSel; readonly kode: string; readonly pesan: string }[];
  /** Peringatan at cells of which the key says nothing. */
  readonly peringatanLain: number;
}

/** Checks one report and compares with its key. */
export function ukurTabel({ nama, buku, harap }: Nyata): UkuranTabel {
  const { temuan, ringkasan } = periksaAsli(buku);
  const semua = berletak(buku, temuan);
  const salah = harap.galat.map((g) => ({ g, di: selGalat(g) }));
  const boleh = new Set(harap.boleh.map((b) => kunciSel([b.tabel, b.baris, b.kolom])));
  const kena = ({ di, atau }: TemuanBerletak) => salah.some((s) => [di, ...atau].some((k) => s.di.includes(k)));
  const lain = semua.filter((t) => !kena(t));
  return {
    nama,
    relasi: ringkasan.relasi,
    dapatDihitung: salah.length > 0 || (harap.suntik ?? []).length > 0,
    diketahui: salah.map(({ g, di }) => ({
      sel: di[0] ?? '',
      semestinya: g.semestinya,
      nasib: nasib(di, semua),
      nilaiBenar: semua.some((t) => galatDi(t, di) && (di.indexOf(t.di) > 0 || nilaiSama(t, g))),
    })),
    palsu: lain
      .filter(({ temuan: { tingkat }, di }) => tingkat === 'galat' && !boleh.has(di))
      .map(({ temuan: { kode, pesan }, di }) => ({ sel: di, kode, pesan })),
    peringatanLain: lain.filter((t) => t.temuan.tingkat === 'peringatan').length,
  };
}

const galatDi = (t: TemuanBerletak, di: readonly KunciSel[]) => t.temuan.tingkat === 'galat' && di.includes(t.di);

function nilaiSama({ temuan: { semestinya } }: TemuanBerletak, g: GalatDiketahui): boolean {
  return semestinya !== null && g.semestinya !== undefined && senilai(semestinya, g.semestinya);
}

function nasib(di: readonly KunciSel[], semua: readonly TemuanBerletak[]): NasibGalat {
  if (semua.some((t) => galatDi(t, di))) return 'galat';
  if (semua.some((t) => t.atau.some((k) => di.includes(k)))) return 'atau';
  return semua.some((t) => di.includes(t.di)) ? 'peringatan' : 'luput';
}

/** The cells whose accusation is right, the expected one first. */
function selGalat({ tabel = 0, baris = 0, kolom = 0, kalimat, atau = [] }: GalatDiketahui): KunciSel[] {
  const lain = atau.map((a) => kunciSel(a.length === 3 ? a : [tabel, a[0], a[1]]));
  return [kalimat === undefined ? kunciSel([tabel, baris, kolom]) : `k${kalimat}`, ...lain];
}
