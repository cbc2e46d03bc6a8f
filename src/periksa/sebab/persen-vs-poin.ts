import type { Decimal } from '../../angka/desimal.js';
import { nilaiRumus } from '../../rumus/pembaca/nilai-rumus.js';
import { kemajuanMaximize } from '../../rumus/waktu/kemajuan-rasio.js';
import { selisihTahun } from '../../rumus/waktu/selisih-tahun.js';
import { cocokCetak } from '../konsistensi.js';
import { jelaskanBacaan } from './aturan-lain.js';
import type { Sebab } from './sebab.js';

/** A difference in points, or this year in percent of the last, printed where a growth in percent belongs. */
export const persenVsPoin: Sebab = (t) =>
  t.relasi.flatMap((r) => {
    if (r.bentuk !== 'rumus' || r.hasil !== t.fakta || r.rumus.id !== 'waktu.pertumbuhan') return [];
    const isi = Object.fromEntries(r.masukan.map((m) => [m.lambang, m.fakta[0]?.nilai ?? null]));
    const nilai = { ini: isi['ini'] ?? null, lalu: isi['lalu'] ?? null };
    const sama = (n: Decimal | null): boolean =>
      n !== null && cocokCetak(t.fakta.nilai, t.fakta.desimal, n) !== 'tidak';
    const teks = sama(nilaiRumus(selisihTahun, nilai))
      ? 'yang tercetak selisihnya (poin), bukan pertumbuhannya (persen)'
      : sama(nilaiRumus(kemajuanMaximize, { T: nilai.lalu, R: nilai.ini }))
        ? 'yang tercetak perbandingannya terhadap tahun lalu, bukan pertumbuhannya'
        : null;
    return teks === null ? [] : jelaskanBacaan(t, 'persen-vs-poin', 0.98, teks);
  });
