import type { Angka } from '../../angka/desimal.js';
import { sebutNilai } from '../../angka/sebut-nilai.js';
import { angkaJsonHilang, sebutAngkaHilang } from '../../berkas/angka-json.js';
import { kunciKembar, sebutKembar } from '../../berkas/kunci-kembar.js';
import { bacaLaporan } from '../../kebijakan/baca-laporan.js';
import type { Kebijakan } from '../../model/kebijakan.js';
import { rekapKeJson } from '../../rekap/ke-json.js';
import { rekapLaporan } from '../../rekap/rekap-laporan.js';
import type { Bahasa } from '../../rumus/alasan.js';
import { peringatanSerapan } from '../../rumus/anggaran/hitung-serapan.js';
import { serapan } from '../../rumus/anggaran/serapan.js';
import { cariRumus } from '../../rumus/daftar.js';
import { hasilKeJson } from '../../rumus/hasil-ke-json.js';
import { pastikanKunci } from '../../rumus/pastikan-opsi.js';
import { evaluasi } from '../../rumus/pembaca/evaluasi.js';
import { denganKebijakan } from '../dengan-kebijakan.js';
import { maksudRumus } from '../maksud-rumus.js';

/**
 * What comes of one line: a report gives its roll-up without traces; `{ "rumus": id, "masukan": { … } }` gives the figure. A line that is neither, or at
 * fault, gives what is wrong with it, and the others go on.
 */
export function hitungBaris(teks: string, bahasa: Bahasa, kebijakan?: Kebijakan): object {
  let data: unknown;
  try {
    data = JSON.parse(teks);
  } catch {
    return rusak('bukan JSON');
  }
  const hilang = angkaJsonHilang(teks);
  if (hilang !== null) return rusak(sebutAngkaHilang(hilang));
  const kembar = kunciKembar(teks);
  if (kembar !== null) return rusak(sebutKembar(kembar));
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return rusak('bukan objek JSON');
  try {
    return 'rumus' in data ? angka(data as Permintaan) : laporan(data, bahasa, kebijakan);
  } catch (galat) {
    return rusak((galat as Error).message);
  }
}

const rusak = (masalah: string): object => ({ status: 'rusak', masalah: [masalah] });

/** A formula by its id, and its inputs by symbol. */
interface Permintaan {
  readonly rumus: unknown;
  readonly masukan?: unknown;
}
const KUNCI = ['rumus', 'masukan'] as const;

function angka(data: Permintaan): object {
  const { rumus: id, masukan } = data;
  const rumus = typeof id === 'string' ? cariRumus(id) : undefined;
  if (rumus === undefined) {
    const sebut = typeof id === 'string' ? `${sebutNilai(id)} tidak ada${maksudRumus(id)}` : 'harus id sebuah rumus';
    return rusak(`rumus: ${sebut}; lihat lkjip rumus`);
  }
  // A misspelt key or symbol would pass for one that is missing.
  pastikanKunci(data, 'baris', KUNCI);
  if (typeof masukan === 'object' && masukan !== null) pastikanKunci(masukan, 'masukan', Object.keys(rumus.masukan));
  const hasil = hasilKeJson(evaluasi(rumus, masukan as never));
  // The formula alone says nothing of spending above the pagu.
  const { P, A } = masukan as Readonly<Record<string, Angka | null>>;
  const peringatan = rumus.id === serapan.id ? peringatanSerapan(P ?? null, A ?? null) : hasil.peringatan;
  const lain = peringatan.length === 0 ? {} : { peringatan };
  if (hasil.status === 'tak-terukur') return { status: hasil.status, alasan: hasil.alasan, ...lain };
  return { status: hasil.status, bulat: hasil.bulat, teks: hasil.teks, ...lain };
}

function laporan(data: object, bahasa: Bahasa, kebijakan: Kebijakan | undefined): object {
  const hasil = bacaLaporan(data, { bahasa });
  if (hasil.status !== 'sah') return { status: 'rusak', masalah: hasil.masalah.map((m) => m.pesan) };
  const rekap = rekapLaporan(denganKebijakan(hasil.laporan, kebijakan));
  return { status: 'terhitung', rekap: rekapKeJson(rekap, { jejak: false }) };
}
