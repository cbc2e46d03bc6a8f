import type { Bahasa } from '../../rumus/alasan.js';
import type { Pelapor } from '../../tabel/kemajuan.js';
import type { PelaporAlir } from '../aliran/alirkan-baris.js';
import { hitungNdjson } from '../aliran/hitung-ndjson.js';
import { type OpsiRekapAliran, rekapAliran } from '../aliran/rekap-aliran.js';
import type { SasaranAliran } from '../aliran/sasaran-aliran.js';
import { tulisRekapKolom } from '../aliran/tulis-rekap.js';
import { namaMasukan } from '../baca-masukan.js';
import { batasiSampai } from '../buka-masukan.js';
import { GalatMasukan } from '../galat-masukan.js';
import type { KonfigurasiTerbaca } from '../konfigurasi.js';
import type { HasilTugas } from '../pekerja/hasil-tugas.js';
import { denganIsi } from './dengan-isi.js';

/** What is done with a file that is read line by line. Only JSON lines are written as they come; a roll-up is handed back. */
export interface OpsiTugasAliran extends SasaranAliran {
  readonly berkas: string;
  readonly lanjut: boolean;
  readonly bahasa: Bahasa;
  readonly konfigurasi?: KonfigurasiTerbaca | undefined;
  readonly rekap: (OpsiRekapAliran & { readonly bentuk: 'ndjson' | 'csv' }) | null;
  /** When it must have ended, by the clock that all threads share, after how many seconds that is, and what is said then. */
  readonly sampai: number;
  readonly detik: number;
  readonly pesanHabis: string;
}

/** Computes line by line, or rolls lines up. It says itself when its time is up between two of its steps; within one the thread is stopped. */
export async function tugasAliran(opsi: OpsiTugasAliran, lapor: Pelapor): Promise<HasilTugas> {
  const { berkas, keluaran, ganti, lanjut, bahasa, rekap } = opsi;
  const sampai = opsi.sampai - performance.timeOrigin;
  batasiSampai(sampai, opsi.detik);
  const maju = pelapor(namaMasukan(berkas), sampai, opsi.pesanHabis, lapor);
  if (rekap === null) {
    const kebijakan = opsi.konfigurasi?.isi.kebijakan;
    const hasil = hitungNdjson({ berkas, keluaran, lanjut, bahasa, ...denganIsi({ ganti, kebijakan }) }, maju);
    const catatan = [
      ...(kebijakan === undefined
        ? []
        : [`kebijakan laporan yang tidak menyebut kebijakannya dari ${opsi.konfigurasi?.nama}.`]),
      ...(hasil.sudah > 0 ? [`${hasil.sudah} baris sudah ada dan cocok; ${hasil.dihitung} baris dihitung.`] : []),
      ...(keluaran === undefined
        ? []
        : [`ditulis: ${ganti?.berkas ?? keluaran} (${hasil.sudah + hasil.dihitung} baris).`]),
      ...(hasil.rusak > 0 ? [`${hasil.rusak} baris rusak; masalahnya ditulis pada barisnya.`] : []),
    ];
    return { isi: '', status: hasil.rusak > 0 ? 2 : 0, catatan };
  }
  const semua = rekapAliran(berkas, maju, rekap);
  const { banyak, kode } = semua.barisInduk;
  const nasib = rekap.barisInduk === 'lewati' ? 'tidak dihitung' : 'dijumlahkan dengan baris di bawahnya';
  const sebut = `${banyak} kode induk ${nasib}: ${kode.join(', ')}${banyak > kode.length ? ', …' : ''}.`;
  return { isi: tulisRekapKolom(semua, rekap.bentuk), status: 0, catatan: banyak === 0 ? [] : [sebut] };
}

const MEBIBITA = 1 << 20;

/** Progress in MiB; stops when the time is up. */
function pelapor(nama: string, sampai: number, habis: string, lapor: Pelapor): PelaporAlir {
  return (terbaca, seluruhnya) => {
    if (performance.now() > sampai) throw new GalatMasukan([habis]);
    const [ke, dari] = [terbaca, seluruhnya].map((x) => Math.ceil(x / MEBIBITA)) as [number, number];
    lapor({ tahap: 'baris', nama, ...(dari > 0 ? { ke, dari } : {}) });
  };
}
