import { existsSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { isatty } from 'node:tty';
import type { Notasi } from '../../baris/notasi.js';
import type { Bahasa } from '../../rumus/alasan.js';
import { namaMasukan } from '../baca-masukan.js';
import { batasiMasukan } from '../buka-masukan.js';
import { tulisCatatan } from '../catatan.js';
import { GalatMasukan } from '../galat-masukan.js';
import { tulisGalat } from '../keluaran/galat-standar.js';
import { apakahHasilSendiri } from '../keluaran/hasil-sendiri.js';
import { bukaKeluaran } from '../keluaran/keluaran.js';
import { pastikanStandarBukanMasukan, sasaranAman } from '../keluaran/sasaran.js';
import type { OpsiKerja } from '../opsi-kerja.js';
import { tampilkanKemajuan } from '../penampil-kemajuan.js';
import type { PelaporAlir } from './alirkan-baris.js';
import { hitungNdjson } from './hitung-ndjson.js';
import { rekapAliran } from './rekap-aliran.js';
import { tulisRekapKolom } from './tulis-rekap.js';

/** Endings that say what a file holds. */
const BERBENTUK = /^\.(?:json|sarif|md|markdown|html?|xls[xmb]?|ods|csv|tsv|docx?|odt|pdf|xml|sql|php)$/;

/** What `lkjip hitung` was asked for a stream. */
export interface OpsiAliran extends OpsiKerja {
  readonly bahasa: Bahasa;
  readonly format?: string;
  readonly keluaran?: string;
  readonly timpa?: boolean;
  readonly ndjson?: boolean;
  readonly lanjut?: boolean;
  readonly rekap?: boolean;
  readonly notasi?: Notasi;
  readonly barisInduk?: 'lewati' | 'jumlahkan';
}

/** Does what was asked of a file that is read line by line; its end is told by an exception or `process.exitCode`. */
export function jalankanAliran(berkas: string, opsi: OpsiAliran): void {
  const tolak = (sebab: string): never => {
    throw new GalatMasukan([sebab]);
  };
  const akhiran = extname(opsi.keluaran ?? '').toLowerCase();
  const ditulis = opsi.rekap ? ['.ndjson', '.jsonl', '.csv'] : ['.ndjson', '.jsonl'];
  if (BERBENTUK.test(akhiran) && !ditulis.includes(akhiran))
    tolak(`keluaran ${opsi.keluaran}: aliran tidak menulis ${akhiran}; yang ditulis: ${ditulis.join(', ')}.`);
  if (opsi.ndjson && opsi.rekap) tolak('--ndjson dan --rekap tidak dapat bersama; pilih salah satu.');
  if (opsi.format !== undefined) tolak('--format tidak berlaku bagi --ndjson dan --rekap.');
  if (opsi.notasi !== undefined && !opsi.rekap) tolak('--notasi hanya berlaku bagi --rekap.');
  if (opsi.barisInduk !== undefined && !opsi.rekap) tolak('--baris-induk hanya berlaku bagi --rekap.');
  const keluaran = opsi.keluaran === '-' ? undefined : opsi.keluaran;
  if (opsi.lanjut && (!opsi.ndjson || keluaran === undefined)) tolak('--lanjut memerlukan --ndjson dan -o BERKAS.');
  batasiMasukan(opsi.batasWaktu, [berkas]);
  const penampil = tampilkanKemajuan(opsi.kemajuan, opsi.bahasa, { isTTY: isatty(2), write: tulisGalat });
  const lapor = pelapor(namaMasukan(berkas), opsi.batasWaktu, penampil.lapor);
  try {
    if (opsi.rekap) rekap(berkas, keluaran, opsi, lapor);
    else baris(berkas, keluaran, opsi, lapor);
  } finally {
    penampil.selesai();
  }
}

const MEBIBITA = 1 << 20;

/** Progress in MiB; stops when the time is up. */
function pelapor(nama: string, batasWaktu: number, lapor: ReturnType<typeof tampilkanKemajuan>['lapor']): PelaporAlir {
  const sampai = performance.now() + batasWaktu * 1_000;
  return (terbaca, seluruhnya) => {
    if (performance.now() > sampai)
      throw new GalatMasukan([
        `${nama}: waktu ${batasWaktu} detik habis; tambah dengan --batas-waktu, dan teruskan dengan --lanjut.`,
      ]);
    const [ke, dari] = [terbaca, seluruhnya].map((x) => Math.ceil(x / MEBIBITA)) as [number, number];
    lapor({ tahap: 'baris', nama, ...(dari > 0 ? { ke, dari } : {}) });
  };
}

function baris(berkas: string, keluaran: string | undefined, opsi: OpsiAliran, lapor: PelaporAlir): void {
  if (keluaran === undefined) pastikanStandarBukanMasukan([berkas]);
  else {
    const baru = !existsSync(keluaran) || statSync(keluaran).size === 0;
    // What is gone on with is looked at line by line.
    sasaranAman(keluaran, {
      masukan: [berkas],
      isi: 'json',
      timpa: opsi.timpa === true || opsi.lanjut === true,
      jagaSejenis: !baru,
    });
  }
  const hasil = hitungNdjson({ berkas, keluaran, lanjut: opsi.lanjut === true, bahasa: opsi.bahasa }, lapor);
  if (hasil.sudah > 0) tulisCatatan(`${hasil.sudah} baris sudah ada dan cocok; ${hasil.dihitung} baris dihitung.`);
  if (hasil.rusak === 0) return;
  tulisCatatan(`${hasil.rusak} baris rusak; masalahnya ditulis pada barisnya.`);
  process.exitCode = 2;
}

function rekap(berkas: string, keluaran: string | undefined, opsi: OpsiAliran, lapor: PelaporAlir): void {
  const csv = keluaran !== undefined && extname(keluaran).toLowerCase() === '.csv';
  const isi = csv ? 'teks' : 'json';
  const hasil = bukaKeluaran(keluaran, {
    masukan: [berkas],
    isi,
    timpa: opsi.timpa === true,
    milikSendiri: (jalur) => apakahHasilSendiri(jalur, isi, csv ? 'teks' : 'json', 'rekap'),
  });
  const semua = rekapAliran(berkas, lapor, { notasi: opsi.notasi, barisInduk: opsi.barisInduk });
  hasil.tulis(tulisRekapKolom(semua, csv ? 'csv' : 'ndjson'));
  const { banyak, kode } = semua.barisInduk;
  if (banyak === 0) return;
  const nasib = opsi.barisInduk === 'lewati' ? 'tidak dihitung' : 'dijumlahkan dengan baris di bawahnya';
  tulisCatatan(`${banyak} kode induk ${nasib}: ${kode.join(', ')}${banyak > kode.length ? ', …' : ''}.`);
}
