import { bita, pastikanBentuk } from '../../angka/bentuk.js';
import { tolakOpsiAsing } from '../../angka/tolak-opsi.js';
import { bacaLaporan } from '../../kebijakan/baca-laporan.js';
import { type HasilBaca, tidakSah } from '../../model/baca-laporan.js';
import type { Masalah } from '../../model/masalah.js';
import { BAHASA, type Bahasa } from '../../rumus/alasan.js';
import { alamatSel } from '../../tabel/tabel.js';
import { bacaExcel } from '../baca-excel.js';
import { BENTUK_BUKU_KERJA } from '../bentuk-buku-kerja.js';
import type { BukuKerja, Lembar } from '../lembar.js';
import { selTertutup } from '../sel-tertutup.js';
import { rapikanNamaLembar } from './apakah-templat.js';
import { type BarisBaca, bacaBaris } from './baca-baris.js';
import { bacaBidang } from './baca-bidang.js';
import { masihContoh } from './contoh-ditimpa.js';
import { letakSel, type MasalahTemplat, PencatatGalat } from './galat-templat.js';
import { LEMBAR_BARIS, NAMA_LEMBAR_BARIS, type NamaLembarBaris } from './lembar/daftar.js';
import { type LembarBidang, lembarIdentitas } from './lembar/identitas.js';
import { lembarKebijakan } from './lembar/kebijakan.js';
import { tegurLembarLainNama } from './lembar-lain-nama.js';
import { Perakit } from './rakit/perakit.js';
import { rakitLaporan } from './rakit/rakit-laporan.js';
import { catatRumusUsang } from './rumus-usang.js';

/** A report read from a filled template, with what is unusual in it; or every fault, each with its sheet and cell. */
export type HasilBacaTemplat = HasilBaca<MasalahTemplat>;

/**
 * Reads a filled template (.xlsx, or saved as .ods) into a report: the order of columns, columns and sheets of one's own, and hidden ones don't
 * matter. Numbers may stand as text in Indonesian print; one with two readings is a fault that shows both.
 *
 * Gives the report, or all faults at once (at most 200 are listed), each with its sheet, its cell, what is wrong and what would be right. Throws
 * `TabelTakTerbaca` for a file that is no readable workbook.
 *
 * @example
 * (await bacaTemplat(await tulisTemplat({ tahun: 2026 }))).status // => 'tidak-sah'
 */
export async function bacaTemplat(
  data: Uint8Array,
  opsi: { readonly bahasa?: Bahasa } = {},
): Promise<HasilBacaTemplat> {
  pastikanBentuk('bacaTemplat', 'data', data, bita);
  tolakOpsiAsing('bacaTemplat', opsi, { bahasa: BAHASA });
  return bacaBukuTemplat(await bacaExcel(data), opsi);
}

/**
 * Reads a template from a workbook that was read already; see {@link bacaTemplat}.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * bacaBukuTemplat(await bacaExcel(await tulisTemplat({ tahun: 2026 }))).status // => 'tidak-sah'
 */
export function bacaBukuTemplat(buku: BukuKerja, opsi: { readonly bahasa?: Bahasa } = {}): HasilBacaTemplat {
  pastikanBentuk('bacaBukuTemplat', 'buku', buku, BENTUK_BUKU_KERJA);
  tolakOpsiAsing('bacaBukuTemplat', opsi, { bahasa: BAHASA });
  const pencatat = new PencatatGalat();
  const cari = (nama: string) => buku.lembar.find((l) => rapikanNamaLembar(l.nama) === rapikanNamaLembar(nama));
  if (![lembarIdentitas.nama, ...NAMA_LEMBAR_BARIS].some(cari)) {
    pencatat.catat(
      lembarIdentitas.nama,
      null,
      `tidak ada, begitu pula lembar lain dari templat; yang ada: ${buku.lembar
        .slice(0, 5)
        .map((l) => `"${l.nama}"`)
        .join(', ')}. Buat berkas isian dengan lkjip templat -o isian.xlsx`,
    );
    return tidakSah(urutkan(pencatat.galat));
  }
  for (const lembar of [lembarIdentitas.nama, lembarKebijakan.nama, ...NAMA_LEMBAR_BARIS].map(cari))
    if (lembar) for (const sel of selTertutup(lembar)) pencatat.catat(lembar.nama, alamatSel(sel), TERTUTUP);
  tegurLembarLainNama(buku, pencatat);
  const perakit = new Perakit(pencatat);
  const dihitung = <B extends BarisBaca | BarisBaca[]>(lembar: Lembar | undefined, baris: B): B => {
    if (lembar) catatRumusUsang(buku, lembar, [baris].flat(), pencatat);
    return baris;
  };
  const bidang = (templat: LembarBidang): BarisBaca => {
    const lembar = cari(templat.nama);
    return dihitung(lembar, bacaLembarBidang(lembar, templat, pencatat));
  };
  const data = rakitLaporan(perakit, {
    identitas: bidang(lembarIdentitas),
    kebijakan: bidang(lembarKebijakan),
    baris: Object.fromEntries(
      NAMA_LEMBAR_BARIS.map((nama) => [nama, dihitung(cari(nama), bacaLembarBaris(cari(nama), nama, pencatat))]),
    ) as unknown as Record<NamaLembarBaris, BarisBaca[]>,
  });
  const hasil = bacaLaporan(data, opsi);
  const petakan = (m: Masalah): MasalahTemplat => {
    const { lembar, sel } = perakit.letak(data, m.letak) ?? { lembar: lembarIdentitas.nama, sel: null };
    const isi = m.pesan.slice(m.letak.length);
    return { lembar, sel, kode: m.kode, pesan: `${letakSel(lembar, sel)}${isi}` };
  };
  const dariModel = (hasil.status === 'sah' ? [] : hasil.masalah.map(petakan))
    .filter((m) => !pencatat.sudah(m.lembar, m.sel))
    .map((m) => ({ ...m, pesan: `${m.pesan}${pencatat.petunjuk(m.lembar, m.sel)}` }));
  const galat = [...pencatat.galat, ...dariModel];
  if (galat.length > 0 || hasil.status === 'tidak-sah')
    return tidakSah(urutkan(galat), hasil.status === 'sah' ? 0 : hasil.lainnya);
  return { status: 'sah', laporan: hasil.laporan, peringatan: hasil.peringatan.map(petakan) };
}

const TERTUTUP = 'berisi sesuatu di bawah sel gabungan, yang tidak tampak; pisahkan gabungannya, atau kosongkan selnya';

/** In the order of the sheets and their rows. */
function urutkan(semua: readonly MasalahTemplat[]): MasalahTemplat[] {
  const urutan = [lembarIdentitas.nama, lembarKebijakan.nama, ...NAMA_LEMBAR_BARIS].map(rapikanNamaLembar);
  const baris = ({ sel }: MasalahTemplat) => Number(sel?.replace(/\D/g, '') ?? 0);
  return [...semua].sort(
    (a, b) =>
      urutan.indexOf(rapikanNamaLembar(a.lembar)) - urutan.indexOf(rapikanNamaLembar(b.lembar)) || baris(a) - baris(b),
  );
}

function bacaLembarBidang(lembar: Lembar | undefined, templat: LembarBidang, pencatat: PencatatGalat): BarisBaca {
  if (lembar) return bacaBidang(lembar, templat, pencatat);
  if (templat.wajib === true) lembarHilang(templat.nama, pencatat);
  return { lembar: templat.nama, nomor: 1, isi: new Map(), satuan: new Map(), sel: new Map() };
}

function bacaLembarBaris(lembar: Lembar | undefined, nama: NamaLembarBaris, pencatat: PencatatGalat): BarisBaca[] {
  const templat = LEMBAR_BARIS[nama];
  if (lembar) return bacaBaris(lembar, templat, pencatat, masihContoh);
  if ('wajib' in templat) lembarHilang(nama, pencatat);
  return [];
}

const lembarHilang = (nama: string, pencatat: PencatatGalat): void =>
  pencatat.catat(nama, null, 'tidak ada; kembalikan lembar ini dari templat (lkjip templat)');
