import type { BarisBaca } from '../baca-baris.js';
import { TARGET_NOL_TERBURUK } from '../lembar/kebijakan.js';
import type { Objek, Perakit } from './perakit.js';

/** Who reports on which year, by which policies: the head of the report. */
export function rakitIdentitas(perakit: Perakit, identitas: BarisBaca, kebijakan: BarisBaca): Objek {
  const hasil = perakit.objek(identitas);
  hasil['versi'] = 1;
  hasil['instansi'] ??= {};
  (hasil['instansi'] as Objek)['nama'] ??= '?';
  hasil['tahun'] ??= 2000;
  periode(perakit, identitas, hasil);
  const catatan = hasil['catatan'] as unknown[] | undefined;
  if (catatan) hasil['catatan'] = catatan.filter((c) => c !== null && c !== undefined);
  const dasar = (hasil['kebijakan'] as Objek | undefined)?.['dasar'];
  const sendiri = rakitKebijakan(perakit, kebijakan);
  const pilihan = Object.keys(sendiri).length > 0;
  if (pilihan) hasil['kebijakan'] = perakit.catat({ ...(dasar === undefined ? {} : { dasar }), ...sendiri }, kebijakan);
  else if (dasar !== undefined) hasil['kebijakan'] = dasar;
  return hasil;
}

/** Both years or none. */
function periode(perakit: Perakit, baris: BarisBaca, hasil: Objek): void {
  if (hasil['periode'] === undefined) return;
  const awal = perakit.wajib(baris, 'periode.awal', 'Periode Renstra, tahun awal', null);
  const akhir = perakit.wajib(baris, 'periode.akhir', 'Periode Renstra, tahun akhir', null);
  if (awal === null || akhir === null) delete hasil['periode'];
}

/** Makes one choice of the two cells for a zero target. */
export function satukanTargetNol(perakit: Perakit, baris: BarisBaca, kebijakan: Objek, awalan: string): void {
  const { [TARGET_NOL_TERBURUK]: terburuk } = kebijakan;
  if (terburuk === undefined) return;
  delete kebijakan[TARGET_NOL_TERBURUK];
  if (kebijakan['targetNol'] !== undefined) {
    perakit.tegur(baris, `${awalan}${TARGET_NOL_TERBURUK}`, 'diisi bersama "Target nol"; kosongkan salah satunya');
  }
  kebijakan['targetNol'] = { terburuk };
}

function rakitKebijakan(perakit: Perakit, baris: BarisBaca): Objek {
  const hasil = perakit.objek(baris);
  satukanTargetNol(perakit, baris, hasil, '');
  for (const [kelompok, bidang] of [
    ['kemajuan', 'metode'],
    ['konsolidasi', 'cara'],
  ] as const) {
    const isi = hasil[kelompok] as Objek | undefined;
    // A report may write the one word alone.
    if (isi && Object.keys(isi).join() === bidang) hasil[kelompok] = isi[bidang];
  }
  const serapan = hasil['serapanRekap'] as Objek | undefined;
  if (serapan && serapan['hierarki'] === serapan['sasaran']) hasil['serapanRekap'] = serapan['hierarki'];
  if (hasil['pembulatan'] !== undefined) {
    perakit.wajib(baris, 'pembulatan.desimal', 'Pembulatan: desimal', 0);
    perakit.wajib(baris, 'pembulatan.mode', 'Pembulatan: cara', 0);
    hasil['pembulatan'] = { desimal: 2, mode: 'setengah-naik', ...(hasil['pembulatan'] as Objek) };
  }
  return hasil;
}
