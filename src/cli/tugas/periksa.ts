import { isatty } from 'node:tty';
import { berkasDiabaikan } from '../../berkas/abaikan.js';
import { berkasTanpaAngka, sebabTakDiperiksa, statusPeriksa } from '../../berkas/keterbacaan.js';
import { periksaDiatur } from '../../berkas/periksa-bacaan.js';
import { catatTemuanLama, terapkanTemuanLama } from '../../periksa/keluaran/temuan-lama.js';
import type { Bahasa } from '../../rumus/alasan.js';
import type { Pelapor } from '../../tabel/kemajuan.js';
import { bacaBuku } from '../baca-buku.js';
import { bacaSemuaDiterima } from '../baca-diterima.js';
import { namaMasukan } from '../baca-masukan.js';
import { bacaBerkasTemuanLama } from '../baca-temuan-lama.js';
import { GalatMasukan } from '../galat-masukan.js';
import { jsonBersih } from '../keluaran/json-bersih.js';
import type { KonfigurasiTerbaca } from '../konfigurasi.js';
import type { HasilTugas } from '../pekerja/hasil-tugas.js';
import { sebutSisa, tandaiPeriksa, tulisPeriksa } from '../periksa-data.js';
import { sebutTemplat } from '../sebut-templat.js';
import { gayaTerminal } from '../warna.js';
import { denganIsi } from './dengan-isi.js';
import type { FormatPeriksa } from './format.js';

/** What is checked, and how it is told. */
export interface OpsiTugasPeriksa {
  readonly berkas: readonly string[];
  readonly diterima?: string;
  readonly format: FormatPeriksa;
  /** Whether the result goes to standard output. */
  readonly standar: boolean;
  readonly rinci: boolean;
  readonly bahasa: Bahasa;
  readonly konfigurasi?: KonfigurasiTerbaca | undefined;
  /** The file of known findings. */
  readonly temuanLama?: string | undefined;
  /** Whether the findings of this check become the known ones. */
  readonly catat?: boolean;
}

/** Reads, checks and renders. */
export async function tugasPeriksa(opsi: OpsiTugasPeriksa, kemajuan: Pelapor): Promise<HasilTugas> {
  const { berkas: semua, diterima, format, standar, rinci, bahasa, konfigurasi, catat = false } = opsi;
  const diabaikan = semua.filter((b) => konfigurasi !== undefined && berkasDiabaikan(konfigurasi.isi, b));
  const berkas = semua.filter((b) => !diabaikan.includes(b));
  if (berkas.length === 0) throw new GalatMasukan([`periksa: semua berkas diabaikan oleh ${konfigurasi?.nama}.`]);
  const temuanLama = opsi.temuanLama === undefined ? undefined : bacaBerkasTemuanLama(opsi.temuanLama);
  const buku = await bacaBuku(berkas, kemajuan);
  const terima = await bacaSemuaDiterima(berkas, diterima, buku);
  const terperiksa = await periksaDiatur(
    buku,
    { bahasa, kemajuan, diterima: terima, ...denganIsi({ temuanLama, konfigurasi: konfigurasi?.isi }) },
    konfigurasi?.nama ?? '',
    diabaikan,
  );
  sebutSisa(terperiksa);
  const dicatat = catat ? catatTemuanLama(terperiksa.hasil) : undefined;
  const hasil = dicatat === undefined ? terperiksa.hasil : terapkanTemuanLama(terperiksa.hasil, dicatat.temuan);
  const catatan = [...berkasTanpaAngka(buku, hasil)];
  if (format === 'teks' && !rinci && hasil.temuan.length > 0 && standar && isatty(1)) {
    catatan.push('petikan tabel, sebab dan saran tiap temuan: tambahkan --rinci.');
  }
  catatan.push(...(await sebutTemplat(buku, berkas, bahasa)));
  const sebab = sebabTakDiperiksa(buku, hasil);
  if (dicatat !== undefined) catatan.push(`${dicatat.temuan.length} temuan dicatat sebagai temuan lama.`);
  if (hasil.temuanLama && hasil.temuanLama.hilang > 0) {
    catatan.push(
      `${hasil.temuanLama.hilang} temuan lama sudah tidak ada; perbarui catatannya dengan --catat-temuan-lama.`,
    );
  }
  if (sebab !== null) catatan.push(`tidak ada yang dapat diperiksa: ${sebab}`);
  const isi =
    format === 'xlsx'
      ? await tandaiPeriksa({ ...hasil, temuan: hasil.temuan.filter((t) => t.lama !== true) }, buku, bahasa)
      : tulisPeriksa(hasil, {
          format,
          buku,
          sumber: berkas.map((b) => (b === '-' ? namaMasukan(b) : b)),
          takTerbaca: buku.takTerbaca,
          bahasa,
          gaya: standar ? gayaTerminal() : undefined,
          rinci,
        });
  return {
    isi,
    status: statusPeriksa(hasil, buku),
    catatan,
    ...(dicatat === undefined ? {} : { sampingan: `${jsonBersih(dicatat)}\n` }),
  };
}
