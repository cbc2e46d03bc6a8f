import type { BarisBaca } from '../baca-baris.js';
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

function rakitKebijakan(perakit: Perakit, baris: BarisBaca): Objek {
  const hasil = perakit.objek(baris, ['targetNolTerburuk']);
  const terburuk = baris.isi.get('targetNolTerburuk');
  if (terburuk !== undefined) {
    if (hasil['targetNol'] !== undefined) {
      perakit.tegur(baris, 'targetNolTerburuk', 'diisi bersama "Target nol"; kosongkan salah satunya');
    }
    hasil['targetNol'] = { terburuk };
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
