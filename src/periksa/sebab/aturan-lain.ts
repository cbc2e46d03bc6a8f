import { putuskan } from '../konsistensi.js';
import { idRelasi } from '../relasi/relasi.js';
import { jelaskanBacaan, type Sebab } from './sebab.js';

/** The figure follows another rule of the field than its column does. */
export const aturanLain: Sebab = (t) =>
  t.relasi
    .flatMap((r) => (r.hasil === t.fakta && r.jenis === 'rasio-baris' ? (r.lain ?? []) : []))
    .filter((r) => putuskan(r)?.status === 'cocok')
    .flatMap((r) =>
      jelaskanBacaan(t, 'aturan-lain', 0.9, {
        id: `angkanya mengikuti ${idRelasi(r)}, bukan aturan kolomnya`,
        en: `the figure follows ${idRelasi(r)}, not the rule of its column`,
      }),
    );
