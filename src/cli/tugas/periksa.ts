import { isatty } from 'node:tty';
import { sebabTakDiperiksa, statusPeriksa } from '../../berkas/keterbacaan.js';
import { periksaBacaan } from '../../berkas/periksa-bacaan.js';
import type { Bahasa } from '../../rumus/alasan.js';
import type { Pelapor } from '../../tabel/kemajuan.js';
import { bacaBuku } from '../baca-buku.js';
import { bacaSemuaDiterima } from '../baca-diterima.js';
import { namaMasukan } from '../baca-masukan.js';
import type { HasilTugas } from '../pekerja/hasil-tugas.js';
import { sebutSisa, tandaiPeriksa, tulisPeriksa } from '../periksa-data.js';
import { gayaTerminal } from '../warna.js';
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
}

/** Reads, checks and renders. */
export async function tugasPeriksa(opsi: OpsiTugasPeriksa, kemajuan: Pelapor): Promise<HasilTugas> {
  const { berkas, diterima, format, standar, rinci, bahasa } = opsi;
  const buku = await bacaBuku(berkas, kemajuan);
  const terima = await bacaSemuaDiterima(berkas, diterima, buku.kerja);
  const terperiksa = await periksaBacaan(buku, { bahasa, kemajuan, diterima: terima });
  sebutSisa(terperiksa);
  const { hasil } = terperiksa;
  const catatan: string[] = [];
  if (format === 'teks' && !rinci && hasil.temuan.length > 0 && standar && isatty(1)) {
    catatan.push('petikan tabel, sebab dan saran tiap temuan: tambahkan --rinci.');
  }
  const sebab = sebabTakDiperiksa(buku, hasil);
  if (sebab !== null) catatan.push(`tidak ada yang dapat diperiksa: ${sebab}`);
  const isi =
    format === 'xlsx'
      ? await tandaiPeriksa(hasil, buku, bahasa)
      : tulisPeriksa(hasil, {
          format,
          buku,
          sumber: berkas.map((b) => (b === '-' ? namaMasukan(b) : b)),
          takTerbaca: buku.takTerbaca,
          bahasa,
          gaya: standar ? gayaTerminal() : undefined,
          rinci,
        });
  return { isi, status: statusPeriksa(hasil, buku), catatan };
}
