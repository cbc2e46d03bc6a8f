import { desimal } from '../../angka/desimal.js';
import { selisihTepat } from '../../angka/jumlah.js';
import type { Fakta } from '../fakta/fakta.js';
import { namaLokasi, sebutLokasi } from '../fakta/sebut-lokasi.js';
import type { Perbaikan } from '../pelaku/perbaikan.js';
import { idTerdaftar, type JenisRelasi, masukanRelasi, nilaiRelasi, type Relasi } from '../relasi/relasi.js';
import { uraikanRelasi } from '../relasi/uraian-relasi.js';
import { cetakSeperti } from '../sebab/cetak.js';
import { p101 } from '../temuan/p101-rasio-baris.js';
import { p102 } from '../temuan/p102-jumlah-kolom.js';
import { p103 } from '../temuan/p103-jumlah-induk.js';
import { p104 } from '../temuan/p104-rata-rata.js';
import { p105 } from '../temuan/p105-rasio-total.js';
import { p106 } from '../temuan/p106-angka-sama.js';
import { p107 } from '../temuan/p107-narasi.js';
import { p209 } from '../temuan/p209-narasi-tabel.js';
import type { Temuan, Tingkat } from '../temuan/temuan.js';
import { tulisPenjelasan } from '../temuan/tulis-penjelasan.js';
import { samaMungkin } from './sama-mungkin.js';

/** Options of messages. */
export interface OpsiPesan {
  /** @defaultValue 'id' */
  readonly bahasa?: 'id' | 'en';
}

const JENIS = {
  'rasio-baris': p101,
  'selisih-baris': p101,
  'jumlah-kolom': p102,
  'jumlah-induk': p103,
  'rata-rata-kolom': p104,
  'rasio-total': p105,
  'jumlah-periode': p102,
  'antar-tahun': p101,
  'angka-sama': p106,
  narasi: p107,
  'narasi-tabel': p209,
} as const satisfies Record<JenisRelasi, unknown>;

/** A mean of percentages that misleads by less than this many points is only a warning. */
const POIN_BERARTI = desimal(1);

/** Writes a repair as a finding. */
export function susunTemuan(p: Perbaikan, opsi: OpsiPesan = {}): Temuan {
  const r = p.relasi.find((x) => x.hasil === p.fakta) ?? (p.relasi[0] as Relasi);
  const jenis = JENIS[r.jenis];
  const terkait = [...new Set([...p.relasi.flatMap((x) => [x.hasil, ...masukanRelasi(x)])])].filter(
    (f) => f !== p.fakta,
  );
  const lokasiTerkait = [...p.alternatif, ...terkait.filter((f) => !p.alternatif.includes(f))]
    .slice(0, 12)
    .map((f: Fakta) => f.lokasi);
  const semestinya = p.nilai === null ? null : cetakSeperti(p.fakta, p.nilai);
  const isi = {
    sel: namaLokasi(p.fakta.lokasi),
    tercetak: p.fakta.teks,
    semestinya: semestinya ?? { id: 'angka lain', en: 'another figure' },
    hitungan: uraikanRelasi(r, p.dasar),
    terkait: sebutLokasi(lokasiTerkait),
  };
  const tulisan = jenis.tulis(isi, opsi.bahasa);
  return {
    kode: jenis.kode,
    tingkat: tingkat(p, r),
    lokasi: p.fakta.lokasi,
    tercetak: p.fakta.teks,
    semestinya,
    rumus: idTerdaftar(r.rumus),
    penjelasan: tulisPenjelasan(p.sebab.slice(0, 4), opsi.bahasa),
    terkait: lokasiTerkait,
    ...tulisan,
    pesan: tulisan.pesan + samaMungkin(p.setara ?? [], opsi.bahasa),
  };
}

/** A break of a relation that nothing in the table supports, or that another accepted rule explains, is a warning. */
function tingkat(p: Perbaikan, r: Relasi): Tingkat {
  if (p.relasi.every((x) => x.jenis === 'narasi-tabel' && x.ragu)) return 'peringatan';
  const utama = p.sebab[0];
  if (utama?.sebab === 'rata-rata-persen') {
    const nilai = nilaiRelasi(r);
    return nilai !== null && selisihTepat(nilai, p.fakta.nilai).abs().gte(POIN_BERARTI) ? 'galat' : 'peringatan';
  }
  if (utama?.sebab === 'aturan-lain') return 'peringatan';
  if (p.relasi.every((x) => x.ragu)) return 'peringatan';
  if (p.relasi.some((x) => x.kuat)) return 'galat';
  return utama !== undefined && utama.skor >= 0.5 && utama.nilai !== null ? 'galat' : 'peringatan';
}
