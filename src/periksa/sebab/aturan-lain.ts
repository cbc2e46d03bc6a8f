import { ratakan } from '../../tabel/tiap.js';
import { putuskan } from '../relasi/konsistensi.js';
import { idTerdaftar } from '../relasi/relasi.js';
import { BOBOT_SEBAB } from './bobot.js';
import { jelaskanBacaan, type Sebab } from './sebab.js';

/** The figure follows another rule of the field than its column does. */
export const aturanLain: Sebab = (t) =>
  ratakan(
    ratakan(t.relasi, (r) => (r.hasil === t.fakta && r.jenis === 'rasio-baris' ? (r.lain ?? []) : [])).filter(
      (r) => putuskan(r)?.status === 'cocok',
    ),
    (r) => {
      const id = idTerdaftar(r.rumus);
      return jelaskanBacaan(t, 'aturan-lain', BOBOT_SEBAB['aturan-lain'], {
        id: `angkanya mengikuti ${id ?? 'rumus di baris nomor'}, bukan aturan kolomnya`,
        en: `the figure follows ${id ?? 'the formula of the numbering row'}, not the rule of its column`,
      });
    },
  );
