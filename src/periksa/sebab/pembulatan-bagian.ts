import { putuskan } from '../konsistensi.js';
import { nilaiRelasi } from '../relasi/relasi.js';
import type { Sebab } from './sebab.js';

/** A total that differs from its parts by no more than their rounding, and so breaks what else speaks of it. */
export const pembulatanBagian: Sebab = (t) =>
  t.relasi.flatMap((r) => {
    if (r.hasil !== t.fakta || r.bentuk !== 'lurus' || putuskan(r)?.status !== 'pembulatan-bagian') return [];
    return [
      { sebab: 'pembulatan-bagian', nilai: nilaiRelasi(r), skor: 0.93, teks: 'tiap bagian dibulatkan sendiri-sendiri' },
    ];
  });
