import { angkaJsonHilang, sebutAngkaHilang } from '../../berkas/angka-json.js';
import { bacaLaporan } from '../../kebijakan/baca-laporan.js';
import { rekapKeJson } from '../../rekap/ke-json.js';
import { rekapLaporan } from '../../rekap/rekap-laporan.js';
import type { Bahasa } from '../../rumus/alasan.js';
import { cariRumus } from '../../rumus/daftar.js';
import { hasilKeJson } from '../../rumus/hasil.js';
import { evaluasi } from '../../rumus/pembaca/evaluasi.js';

/**
 * What comes of one line: a report gives its roll-up without traces; `{ "rumus": id, "masukan": { … } }` gives the figure. A line that is neither, or at
 * fault, gives what is wrong with it, and the others go on.
 */
export function hitungBaris(teks: string, bahasa: Bahasa): object {
  let data: unknown;
  try {
    data = JSON.parse(teks);
  } catch {
    return { status: 'rusak', masalah: ['bukan JSON'] };
  }
  const hilang = angkaJsonHilang(teks);
  if (hilang !== null) return { status: 'rusak', masalah: [sebutAngkaHilang(hilang)] };
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { status: 'rusak', masalah: ['bukan objek JSON'] };
  try {
    return 'rumus' in data ? angka(data as { rumus: unknown; masukan?: unknown }) : laporan(data, bahasa);
  } catch (galat) {
    return { status: 'rusak', masalah: [(galat as Error).message] };
  }
}

function angka({ rumus: id, masukan }: { readonly rumus: unknown; readonly masukan?: unknown }): object {
  const rumus = typeof id === 'string' ? cariRumus(id) : undefined;
  if (rumus === undefined) return { status: 'rusak', masalah: ['rumus: id tidak terdaftar; lihat lkjip rumus'] };
  const hasil = hasilKeJson(evaluasi(rumus, masukan as never));
  if (hasil.status === 'tak-terukur') return { status: hasil.status, alasan: hasil.alasan };
  return { status: hasil.status, bulat: hasil.bulat, teks: hasil.teks };
}

function laporan(data: object, bahasa: Bahasa): object {
  const hasil = bacaLaporan(data, { bahasa });
  if (hasil.status !== 'sah') return { status: 'rusak', masalah: hasil.masalah.map((m) => m.pesan) };
  return { status: 'terhitung', rekap: rekapKeJson(rekapLaporan(hasil.laporan), { jejak: false }) };
}
