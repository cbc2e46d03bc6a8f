import { cocokCetak } from '../../angka/cetakan.js';
import type { Decimal } from '../../angka/desimal.js';
import { kemajuanMaximize } from '../../rumus/waktu/kemajuan-rasio.js';
import { selisihTahun } from '../../rumus/waktu/selisih-tahun.js';
import { ratakan } from '../../tabel/tiap.js';
import { nilaiRelasi } from '../relasi/relasi.js';
import { BOBOT_SEBAB } from './bobot.js';
import { jelaskanBacaan, type Sebab } from './sebab.js';

/** A difference in points, or this year in percent of the last, printed where a growth in percent belongs. */
export const persenVsPoin: Sebab = (t) =>
  ratakan(t.relasi, (r) => {
    if (r.bentuk !== 'rumus' || r.hasil !== t.fakta || r.rumus.id !== 'waktu.pertumbuhan') return [];
    // The ratio names the two years otherwise.
    const masukan = r.masukan.map((m) => ({ ...m, lambang: m.lambang === 'ini' ? 'R' : 'T' }));
    const sama = (n: Decimal | null): boolean =>
      n !== null && cocokCetak(t.fakta.nilai, t.fakta.desimal, n) !== 'tidak';
    const teks = sama(nilaiRelasi({ ...r, rumus: selisihTahun }))
      ? {
          id: 'yang tercetak selisihnya (poin), bukan pertumbuhannya (persen)',
          en: 'the difference (points) is printed, not the growth (percent)',
        }
      : sama(nilaiRelasi({ ...r, rumus: kemajuanMaximize, masukan }))
        ? {
            id: 'yang tercetak perbandingannya terhadap tahun lalu, bukan pertumbuhannya',
            en: 'the ratio to the year before is printed, not the growth',
          }
        : null;
    return teks === null ? [] : jelaskanBacaan(t, 'persen-vs-poin', BOBOT_SEBAB['persen-vs-poin'], teks);
  });
