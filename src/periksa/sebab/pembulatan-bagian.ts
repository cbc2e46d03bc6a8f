import type { Dwibahasa } from '../../rumus/alasan.js';
import { ratakan } from '../../tabel/tiap.js';
import { putuskan } from '../relasi/konsistensi.js';
import { nilaiRelasi } from '../relasi/relasi.js';
import { BOBOT_SEBAB } from './bobot.js';
import type { Sebab } from './sebab.js';

/** What is said of sums that are off by the rounding of their parts. */
export const BAGIAN_DIBULATKAN: Dwibahasa = {
  id: 'tiap bagian dibulatkan sendiri-sendiri',
  en: 'every part was rounded by itself',
};

/** A total that differs from its parts by no more than their rounding, and so breaks what else speaks of it. */
export const pembulatanBagian: Sebab = (t) =>
  ratakan(t.relasi, (r) => {
    if (r.hasil !== t.fakta || r.bentuk !== 'lurus' || putuskan(r)?.status !== 'pembulatan-bagian') return [];
    return [
      {
        sebab: 'pembulatan-bagian',
        nilai: nilaiRelasi(r),
        skor: BOBOT_SEBAB['pembulatan-bagian'],
        teks: BAGIAN_DIBULATKAN,
      },
    ];
  });
