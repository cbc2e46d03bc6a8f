import { statSync } from 'node:fs';
import type { Bahasa } from '../../rumus/alasan.js';
import { namaMasukan } from '../baca-masukan.js';
import { batasiMasukan } from '../buka-masukan.js';
import { tulisCatatan } from '../catatan.js';
import { GalatMasukan } from '../galat-masukan.js';
import { apakahHasilSendiri } from '../keluaran/hasil-sendiri.js';
import { bukaKeluaran, siapkanStandar } from '../keluaran/keluaran.js';
import { akhiranKeluaran } from '../keluaran/nama-keluaran.js';
import { BERKAS_KONFIGURASI, bacaBerkasKonfigurasi, type OpsiKonfigurasi } from '../konfigurasi.js';
import type { OpsiKerja } from '../opsi-kerja.js';
import { jalankanTugas, type Pekerja } from '../pekerja/jalankan-tugas.js';
import type { OpsiTugasAliran } from '../tugas/aliran.js';
import type { OpsiRekapAliran } from './rekap-aliran.js';
import { type SasaranAliran, sasaranAliran } from './sasaran-aliran.js';

/** Endings that say what a file holds. */
const BERBENTUK = /^\.(?:ndjson|jsonl|json|sarif|md|markdown|html?|xls[xmb]?|ods|csv|tsv|docx?|odt|pdf|xml|sql|php)$/;

/** What `lkjip hitung` was asked for a stream. */
export interface OpsiAliran extends OpsiKerja, OpsiKonfigurasi, OpsiRekapAliran {
  readonly bahasa?: Bahasa;
  readonly format?: string;
  readonly keluaran?: string;
  readonly timpa?: boolean;
  readonly ndjson?: boolean;
  readonly lanjut?: boolean;
  readonly rekap?: boolean;
}

/** Does what was asked of a file that is read line by line; its end is told by an exception or `process.exitCode`. */
export async function jalankanAliran(berkas: string, opsi: OpsiAliran, pekerja: Pekerja): Promise<void> {
  const tolak = (sebab: string): never => {
    throw new GalatMasukan([sebab]);
  };
  const keluaran = opsi.keluaran === '-' ? undefined : opsi.keluaran;
  const ditulis = opsi.rekap ? ['.ndjson', '.jsonl', '.csv'] : ['.ndjson', '.jsonl'];
  const bentuk = keluaran === undefined ? 'ndjson' : bentukAliran(keluaran, ditulis);
  if (opsi.ndjson && opsi.rekap) tolak('--ndjson dan --rekap tidak dapat bersama; pilih salah satu.');
  if (opsi.format !== undefined) tolak('--format tidak berlaku bagi --ndjson dan --rekap.');
  if (opsi.notasi !== undefined && !opsi.rekap) tolak('--notasi hanya berlaku bagi --rekap.');
  if (opsi.barisInduk !== undefined && !opsi.rekap) tolak('--baris-induk hanya berlaku bagi --rekap.');
  if (opsi.konfigurasi !== undefined && opsi.rekap)
    tolak('--konfigurasi tidak berlaku bagi --rekap: jumlah anggaran tidak memakai kebijakan.');
  if (opsi.lanjut && (!opsi.ndjson || keluaran === undefined)) tolak('--lanjut memerlukan --ndjson dan -o BERKAS.');
  const masukan = [berkas, opsi.konfigurasi ?? BERKAS_KONFIGURASI];
  const tulis = opsi.rekap ? penulisRekap(masukan, keluaran, bentuk, opsi) : null;
  const sasaran: SasaranAliran = tulis === null ? sasaranAliran(masukan, keluaran, opsi) : { keluaran };
  batasiMasukan(opsi.batasWaktu, [berkas, opsi.konfigurasi]);
  const konfigurasi = await bacaBerkasKonfigurasi(opsi);
  const bahasa = opsi.bahasa ?? konfigurasi?.isi.bahasa ?? 'id';
  siapkanStandar();
  const tugas: OpsiTugasAliran = {
    berkas,
    ...sasaran,
    lanjut: opsi.lanjut === true,
    bahasa,
    konfigurasi,
    rekap: opsi.rekap ? { bentuk, notasi: opsi.notasi, barisInduk: opsi.barisInduk } : null,
    sampai: performance.timeOrigin + performance.now() + opsi.batasWaktu * 1_000,
    detik: opsi.batasWaktu,
    pesanHabis: `${namaMasukan(berkas)}: waktu ${opsi.batasWaktu} detik habis; tambah dengan --batas-waktu${opsi.rekap || keluaran === undefined ? '' : ', dan teruskan dengan --lanjut'}.`,
  };
  const hasil = await jalankanTugas(
    { nama: 'aliran', opsi: tugas },
    { ...opsi, bahasa, batasWaktu: opsi.batasWaktu + DETIK_LANGKAH, pesanHabis: tugas.pesanHabis },
    pekerja,
  ).catch((galat: unknown) => {
    sebutSebagian(sasaran);
    throw galat;
  });
  tulis?.(hasil.isi);
  hasil.catatan.forEach(tulisCatatan);
  if (hasil.status !== 0) process.exitCode = hasil.status;
}

/** Seconds that one step may take beyond the time, before the thread is stopped in it: between steps it says more, as what it waited for. */
const DETIK_LANGKAH = 1;

/** Which form the endings of its name, and of the file that a link leads to, stand for; none but those that are written. */
function bentukAliran(keluaran: string, ditulis: readonly string[]): 'csv' | 'ndjson' {
  const semua = akhiranKeluaran(keluaran).filter(({ akhiran }) => BERBENTUK.test(akhiran));
  const bentuk = semua.map(({ akhiran, sebut }) => {
    if (ditulis.includes(akhiran)) return akhiran === '.csv' ? 'csv' : 'ndjson';
    const pada = sebut === 'namanya' ? '' : `${sebut} berakhiran ${akhiran}; `;
    throw new GalatMasukan([
      `keluaran ${keluaran}: ${pada}aliran tidak menulis ${akhiran}; yang ditulis: ${ditulis.join(', ')}.`,
    ]);
  });
  if (new Set(bentuk).size > 1) {
    throw new GalatMasukan([
      `keluaran ${keluaran}: ${semua[1]?.sebut} berakhiran ${semua[1]?.akhiran}, tetapi namanya berakhiran ${semua[0]?.akhiran}; samakan keduanya.`,
    ]);
  }
  return bentuk[0] ?? 'ndjson';
}

/** Of a run that broke off beside the file that it was going to replace: what there is of it now. */
function sebutSebagian({ keluaran, ganti }: SasaranAliran): void {
  if (keluaran === undefined || ganti === undefined) return;
  const { size = 0 } = statSync(keluaran, { throwIfNoEntry: false }) ?? {};
  if (size > 0) tulisCatatan(`keluaran ${ganti.berkas}: belum diganti; yang sudah dihitung ada di ${keluaran}.`);
}

function penulisRekap(
  masukan: readonly string[],
  keluaran: string | undefined,
  bentuk: 'ndjson' | 'csv',
  opsi: OpsiAliran,
) {
  const isi = bentuk === 'csv' ? 'teks' : 'json';
  return bukaKeluaran(keluaran, {
    masukan,
    isi,
    timpa: opsi.timpa === true,
    milikSendiri: (jalur) => apakahHasilSendiri(jalur, isi, isi, 'rekap'),
  }).tulis;
}
