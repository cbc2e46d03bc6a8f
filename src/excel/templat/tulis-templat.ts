import type { WriteSheet } from 'hucre';
import { boleh, objek, pastikanBentuk, sebuahObjek, tahun } from '../../angka/bentuk.js';
import { BENTUK_LAPORAN } from '../../model/bentuk-laporan.js';
import type { Laporan } from '../../model/laporan.js';
import { bersihkanTeks } from '../../tabel/teks-tampil.js';
import { tulisBuku } from '../tulis-buku.js';
import { contohBaris } from './contoh.js';
import { NAMA_LEMBAR_BARIS } from './lembar/daftar.js';
import { lembarIdentitas } from './lembar/identitas.js';
import { lembarKebijakan } from './lembar/kebijakan.js';
import { pecahIdentitas, pecahLaporan } from './pecah-laporan.js';
import { lembarPetunjuk } from './petunjuk.js';
import { tulisLembarBaris } from './tulis-baris.js';
import { tulisLembarBidang } from './tulis-bidang.js';

const RENCANA = objek({ tahun, periode: boleh(objek({ awal: tahun, akhir: tahun })) });

/** For which years an empty template is made. */
export interface RencanaTemplat {
  /** The year that will be reported. */
  readonly tahun: number;
  /** The years of the Renstra. @defaultValue the year before the reported one, and five years in all */
  readonly periode?: { readonly awal: number; readonly akhir: number };
}

/**
 * Writes the workbook in which a report is filled in (.xlsx): empty with example rows for some years, or filled with a report. `bacaTemplat` gives
 * back the same report; numbers that stood as texts come back as numbers where those hold every digit, and empty lists are left out.
 *
 * Needs no clock; the same input gives the same workbook.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * (await tulisTemplat({ tahun: 2026 })).length > 10_000 // => true
 */
export function tulisTemplat(isi: Laporan | RencanaTemplat): Promise<Uint8Array> {
  pastikanBentuk('tulisTemplat', 'isi', isi, sebuahObjek);
  if ('tujuan' in isi) pastikanBentuk('tulisTemplat', 'isi', isi, BENTUK_LAPORAN);
  else pastikanBentuk('tulisTemplat', 'isi', isi, RENCANA);
  const laporan = 'tujuan' in isi ? isi : undefined;
  const rencana = laporan ?? laporanKosong(isi as RencanaTemplat);
  const { identitas, kebijakan } = pecahIdentitas(rencana);
  const baris = pecahLaporan(rencana);
  const deretTahun = semuaTahun(rencana);
  const contoh = laporan ? {} : contohBaris(rencana.tahun, deretTahun.at(-1) ?? rencana.tahun);
  const sheets: WriteSheet[] = [
    lembarPetunjuk(laporan?.instansi.nama),
    tulisLembarBidang(lembarIdentitas, identitas),
    tulisLembarBidang(lembarKebijakan, kebijakan),
    ...NAMA_LEMBAR_BARIS.map((nama) =>
      tulisLembarBaris(nama, { baris: baris[nama], contoh: contoh[nama] ?? [], tahun: rencana.tahun, deretTahun }),
    ),
  ];
  const judul = laporan ? `Data laporan kinerja ${laporan.instansi.nama} ${laporan.tahun}` : 'Templat laporan kinerja';
  return tulisBuku(sheets, bersihkanTeks(judul));
}

function laporanKosong({ tahun, periode }: RencanaTemplat): Laporan {
  return {
    versi: 1,
    // The name is for the user to fill in.
    instansi: {} as Laporan['instansi'],
    tahun,
    periode: periode ?? { awal: tahun - 1, akhir: tahun + 3 },
    tujuan: [],
    program: [],
  };
}

const TAHUN_KUNCI = /^(?:199\d|20\d\d|2100)$/;

/** The years that get columns: those of the period, the reported one, and any that the data has. */
function semuaTahun({ tahun, periode, tujuan, program, belanja }: Laporan): number[] {
  const hasil = new Set<number>([tahun]);
  if (periode) for (let t = periode.awal; t <= periode.akhir; t += 1) hasil.add(t);
  const telusuri = (isi: unknown): void => {
    if (typeof isi !== 'object' || isi === null) return;
    for (const [kunci, nilai] of Object.entries(isi)) {
      if (!Array.isArray(isi) && TAHUN_KUNCI.test(kunci)) hasil.add(Number(kunci));
      telusuri(nilai);
    }
  };
  telusuri([tujuan, program, belanja]);
  return [...hasil].sort((a, b) => a - b);
}
