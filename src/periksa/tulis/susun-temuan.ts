import { ratakan } from '../../tabel/tiap.js';
import type { Fakta } from '../fakta/fakta.js';
import { namaLokasi, sebutLokasi } from '../fakta/sebut-lokasi.js';
import { galat, relasiUtama } from '../pelaku/galat.js';
import type { Perbaikan } from '../pelaku/perbaikan.js';
import { idTerdaftar, type JenisRelasi, masukanRelasi } from '../relasi/relasi.js';
import { cetakSeperti } from '../sebab/cetak.js';
import { p101 } from '../temuan/p101-rasio-baris.js';
import { p102 } from '../temuan/p102-jumlah-kolom.js';
import { p103 } from '../temuan/p103-jumlah-induk.js';
import { p104 } from '../temuan/p104-rata-rata.js';
import { p105 } from '../temuan/p105-rasio-total.js';
import { p106 } from '../temuan/p106-angka-sama.js';
import { p107 } from '../temuan/p107-narasi.js';
import { p209 } from '../temuan/p209-narasi-tabel.js';
import { tulisPenjelasan } from '../temuan/tulis-penjelasan.js';
import type { TemuanBerdasar } from './beri-sidik.js';
import { uraikanPerbaikan } from './hitungan.js';
import { pesanBertentangan, pesanSalahSatu, sebutTakTerbaca } from './kepastian.js';

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
  'antar-pos': p102,
  'rata-rata-kolom': p104,
  'rasio-total': p105,
  'rasio-tegak': p101,
  'jumlah-periode': p102,
  'antar-tahun': p101,
  'angka-sama': p106,
  narasi: p107,
  'narasi-tabel': p209,
} as const satisfies Record<JenisRelasi, unknown>;

/** So many related places are kept. */
const TERKAIT_TERBANYAK = 12;

/** Writes a repair as a finding. */
export function susunTemuan(p: Perbaikan, opsi: OpsiPesan = {}): TemuanBerdasar {
  const r = relasiUtama(p);
  const jenis = JENIS[r.jenis];
  const tandingan = p.tandingan.map((t) => t.fakta);
  const anggota = [...new Set(ratakan(p.relasi, (x) => [x.hasil, ...(x.terbuka?.lain ?? []), ...masukanRelasi(x)]))];
  const terkait = [...tandingan, ...anggota.filter((f) => f !== p.fakta && !tandingan.includes(f))]
    .slice(0, TERKAIT_TERBANYAK)
    .map((f: Fakta) => f.lokasi);
  const semestinya = p.nilai === null ? null : cetakSeperti(p.fakta, p.nilai);
  const isi = {
    sel: namaLokasi(p.fakta.lokasi),
    tercetak: p.fakta.teks,
    semestinya: semestinya ?? { id: 'angka lain', en: 'another figure' },
    hitungan: uraikanPerbaikan(p),
    terkait: sebutLokasi(terkait, p.fakta.lokasi),
  };
  const tulisan = jenis.tulis(isi, opsi.bahasa);
  return {
    kode: jenis.kode,
    tingkat: galat(p) ? 'galat' : 'peringatan',
    lokasi: p.fakta.lokasi,
    tercetak: p.fakta.teks,
    semestinya,
    rumus: idTerdaftar(r.rumus),
    penjelasan: tulisPenjelasan(p.sebab.slice(0, 4), opsi.bahasa),
    terkait,
    dasar: [r.hasil, ...masukanRelasi(r)].filter((f) => f !== p.fakta).map((f) => f.lokasi),
    ...(p.kepastian === 'salah-satu' ? { atau: tandingan.map((f) => f.lokasi) } : {}),
    ...(p.ikut.length > 0 ? { ikut: p.ikut.map((i) => i.fakta.lokasi) } : {}),
    ...tulisan,
    pesan: pesan(p, tulisan.pesan, opsi.bahasa) + sebutTakTerbaca(p.takTerbaca, opsi.bahasa),
  };
}

function pesan(p: Perbaikan, biasa: string, bahasa: OpsiPesan['bahasa']): string {
  if (p.kepastian === 'salah-satu') return pesanSalahSatu(p, biasa, bahasa);
  return p.kepastian === 'bertentangan' ? pesanBertentangan(p, bahasa) : biasa;
}
