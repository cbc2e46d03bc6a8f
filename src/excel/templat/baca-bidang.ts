import { tampil } from '../../model/pesan.js';
import { alamatSel } from '../../tabel/tabel.js';
import { type Lembar, SEL_KOSONG } from '../lembar.js';
import { type BarisBaca, bacaIsiSel, hampa } from './baca-baris.js';
import type { PencatatGalat } from './galat-templat.js';
import { hampirNama, rapikanJudul } from './judul-kolom.js';
import type { LembarBidang } from './lembar/identitas.js';

/** The name of a field; people end it with a colon. */
const rapikanNama = (teks: string): string => rapikanJudul(teks).replace(/ ?:$/, '');

/** Reads a sheet of fields: the name of a field anywhere, its value right beside it. */
export function bacaBidang(lembar: Lembar, { bidang, nama }: LembarBidang, pencatat: PencatatGalat): BarisBaca {
  const isi = new Map<string, unknown>();
  const sel = new Map<string, string>();
  const menurut = new Map(bidang.map((b) => [rapikanJudul(b.judul), b]));
  const asing: { baris: number; kolom: number; nama: string }[] = [];
  for (const [r, baris] of lembar.sel.entries()) {
    const c = baris.findIndex((s) => menurut.has(rapikanNama(s.teks)));
    const b = menurut.get(rapikanNama(baris[c]?.teks ?? ''));
    if (!b) {
      const k = baris.findIndex((s, i) => s.teks.trim() !== '' && !hampa(baris[i + 1]));
      if (k >= 0) asing.push({ baris: r + 1, kolom: k + 1, nama: baris[k]?.teks ?? '' });
      continue;
    }
    const alamat = alamatSel({ baris: r + 1, kolom: c + 2 });
    if (sel.has(b.kunci)) {
      pencatat.catat(lembar.nama, alamat, `isian "${b.judul}" sudah ada di ${sel.get(b.kunci)}; sisakan satu`);
      continue;
    }
    sel.set(b.kunci, alamat);
    bacaIsiSel(baris[c + 1] ?? SEL_KOSONG, b.isian, {
      lembar: lembar.nama,
      alamat,
      pencatat,
      jadi: (nilai) => isi.set(b.kunci, nilai),
    });
  }
  for (const { nama: tertulis, ...letak } of asing) {
    const dekat = bidang.find((b) => !sel.has(b.kunci) && hampirNama(rapikanNama(tertulis), rapikanJudul(b.judul)));
    if (dekat !== undefined)
      pencatat.catat(
        lembar.nama,
        alamatSel(letak),
        `isian ${tampil(tertulis)} tidak dikenal; maksudnya "${dekat.judul}"?`,
      );
  }
  for (const b of bidang) {
    if (b.wajib !== true || isi.has(b.kunci) || pencatat.sudah(lembar.nama, sel.get(b.kunci) ?? null)) continue;
    const letak = sel.get(b.kunci) ?? null;
    pencatat.catat(
      lembar.nama,
      letak,
      letak === null
        ? `isian "${b.judul}" tidak ada; tulis namanya di kolom A dan isinya di kolom B`
        : `"${b.judul}" belum diisi; ${b.ket}`,
    );
  }
  return { lembar: nama, nomor: 1, isi, satuan: new Map(), sel };
}
