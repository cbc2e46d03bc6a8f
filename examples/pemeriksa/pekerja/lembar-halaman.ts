import type { Lokasi, Temuan } from 'lkjip';
import type { BukuTerbaca } from 'lkjip/berkas';
import type { LembarHalaman, SelTerkait, TemuanHalaman } from '../pesan.js';

/** A sheet with its rows; they stay in the worker. */
interface Isi {
  readonly lembar: LembarHalaman;
  /** Cells as they were read: a workbook has too many to copy their texts. */
  readonly baris: readonly (readonly (string | { readonly teks: string })[])[];
  /** Where the first row and column stand in the numbering of findings. */
  readonly asal: { readonly baris: number; readonly kolom: number };
}

const teksSel = (s: string | { readonly teks: string } | undefined): string =>
  typeof s === 'object' ? s.teks : (s ?? '');

/** What of a place says which sheet it is on. */
type Tempat = { readonly [K in 'berkas' | 'lembar' | 'tabel' | 'bagian']?: string | undefined };

const kunci = ({ berkas, lembar, tabel, bagian }: Tempat): string => JSON.stringify([berkas, lembar, tabel, bagian]);
/** A sheet of a workbook holds all tables on it; a table of another file may name a sheet, too. */
const kunciLembar = ({ berkas, lembar }: Tempat): string => kunci({ berkas, lembar });

/** What was read, as sheets to look at: those of workbooks as they stand, tables of other files one by one, texts by their heading. */
export class LembarTerbaca {
  readonly #isi: Isi[] = [];
  readonly #menurut = new Map<string, number>();

  constructor(buku: BukuTerbaca) {
    for (const [berkas, { buku: kerja }] of buku.kerja) {
      const dipakai = new Set(buku.tabel.filter((t) => t.berkas === berkas).map((t) => t.lembar));
      for (const l of kerja.lembar) {
        if (!dipakai.has(l.nama)) continue;
        const { nama, sel: baris, tersembunyi } = l;
        this.#tambah({ berkas, lembar: nama }, { nama, jenis: 'lembar', baris, tersembunyi });
      }
    }
    for (const t of buku.tabel) {
      const { berkas = '', lembar, nama = 'Tabel' } = t;
      if (lembar !== undefined && this.#menurut.has(kunciLembar({ berkas, lembar }))) continue;
      const judul = [t.nama, t.judul].filter((x) => x !== undefined).join(' · ') || nama;
      this.#tambah({ berkas, lembar, tabel: nama }, { nama: judul, jenis: 'tabel', baris: t.baris, asal: t.asal });
    }
    const bagian = new Map<string, { berkas: string; bagian: string | undefined; baris: string[][] }>();
    for (const { berkas = '', bagian: judul, baris: awal = 1, teks } of buku.narasi ?? []) {
      const k = kunci({ berkas, ...(judul === undefined ? {} : { bagian: judul }) });
      const isi = bagian.get(k) ?? { berkas, bagian: judul, baris: [] };
      bagian.set(k, isi);
      for (const [i, baris] of teks.split('\n').entries()) isi.baris[awal - 1 + i] = [baris];
    }
    for (const { berkas, bagian: judul, baris } of bagian.values()) {
      const rapat = Array.from(baris, (b) => b ?? ['']);
      this.#tambah(
        { berkas, ...(judul === undefined ? {} : { bagian: judul }) },
        { nama: judul ?? 'Teks', jenis: 'teks', baris: rapat },
      );
    }
  }

  get daftar(): readonly LembarHalaman[] {
    return this.#isi.map((i) => i.lembar);
  }

  #tambah(
    lokasi: Tempat,
    isi: Pick<LembarHalaman, 'nama' | 'jenis'> &
      Pick<Isi, 'baris'> & { asal?: Isi['asal'] | undefined; tersembunyi?: boolean },
  ): void {
    const asal = isi.asal ?? { baris: 1, kolom: 1 };
    const kolom = isi.baris.reduce((n, b) => Math.max(n, b.length), 1);
    this.#menurut.set(kunci(lokasi), this.#isi.length);
    this.#isi.push({
      lembar: {
        nama: isi.nama,
        berkas: lokasi.berkas ?? '',
        jenis: isi.jenis,
        // Numbered as findings are: rows above the table's own count too.
        baris: isi.baris.length + asal.baris - 1,
        kolom: kolom + asal.kolom - 1,
        tersembunyi: isi.tersembunyi ?? false,
      },
      baris: isi.baris,
      asal,
    });
  }

  /** Rows from the first to the one before the last, as they are numbered on the page from 1. */
  baris(lembar: number, dari: number, sampai: number): string[][] {
    const isi = this.#isi[lembar];
    if (!isi) return [];
    const kosong = Array.from({ length: isi.asal.kolom - 1 }, () => '');
    return Array.from({ length: Math.max(0, Math.min(sampai, isi.lembar.baris + 1) - dari) }, (_, i) => {
      const b = isi.baris[dari + i - isi.asal.baris];
      return b ? [...kosong, ...b.map(teksSel)] : [];
    });
  }

  /** The sheet of a place; -1 where it has none here. */
  letak(lokasi: Lokasi): number {
    const { berkas, lembar, tabel } = lokasi;
    const diBuku = lembar === undefined ? undefined : this.#menurut.get(kunciLembar(lokasi));
    return diBuku ?? this.#menurut.get(kunci(lokasi)) ?? this.#menurut.get(kunci({ berkas, lembar, tabel })) ?? -1;
  }

  temuan(temuan: Temuan): TemuanHalaman {
    const sel = (daftar: readonly Lokasi[] = []): SelTerkait[] =>
      daftar.flatMap((l) => {
        const lembar = this.letak(l);
        const { baris, kolom } = l;
        if (lembar < 0 || baris === undefined || kolom === undefined) return [];
        const isi = this.#isi[lembar] as Isi;
        const teks =
          isi.lembar.jenis === 'teks' ? '' : teksSel(isi.baris[baris - isi.asal.baris]?.[kolom - isi.asal.kolom]);
        return [{ lembar, baris, kolom, sel: l.sel ?? `baris ${baris}`, teks: teks.slice(0, 80) }];
      });
    const { lokasi } = temuan;
    return {
      temuan,
      lembar: this.letak(lokasi),
      letak: [
        lokasi.lembar ?? lokasi.tabel ?? lokasi.bagian,
        lokasi.sel ?? (lokasi.baris === undefined ? undefined : `baris ${lokasi.baris}`),
      ]
        .filter((x) => x !== undefined)
        .join(' · '),
      terkait: sel(temuan.terkait),
      atau: sel(temuan.atau),
      ikut: sel(temuan.ikut),
    };
  }
}
