import { titik } from '../../angka/selang.js';
import { ratakan } from '../../tabel/tiap.js';
import type { Fakta } from '../fakta/fakta.js';
import { terpenuhiDengan } from '../relasi/konsistensi.js';
import { masihPatah } from '../relasi/patah.js';
import { type Peta, relasiDari } from '../relasi/peta.js';
import { makinRendahMakinBaik } from '../relasi/polarisasi.js';
import { masukanRelasi, type RelasiRumus } from '../relasi/relasi.js';
import { daftarAturanRasio } from '../relasi/sebaris/aturan-rasio.js';
import { ubahanDigit } from '../relasi/ubahan-digit.js';
import { sebabUntuk } from '../sebab/daftar.js';
import type { Konteks } from '../sebab/sebab.js';
import type { Perbaikan } from './perbaikan.js';

/**
 * A percentage that a mean bears out, as printed, is as likely right: where one mistyped digit of its target or result makes it come out by another rule,
 * that is named too, and first where less is better in the row, whose rule the other rows do not show.
 */
export function masukanCaraLain(p: Perbaikan, utuh: Peta, konteks: Konteks): Perbaikan {
  const [r, lagi] = p.relasi;
  if (
    r?.bentuk !== 'rumus' ||
    r.jenis !== 'rasio-baris' ||
    lagi !== undefined ||
    r.hasil !== p.fakta ||
    p.kepastian !== 'satu'
  )
    return p;
  if (!p.ikut.some((i) => relasiDari(utuh, i.fakta).some((x) => x.jenis === 'rata-rata-kolom' && x.hasil === i.fakta)))
    return p;
  const sudah = new Set<Fakta>();
  const calon = ratakan(makinRendah(r), (l) =>
    ratakan(masukanRelasi(l), (fakta): Perbaikan[] => {
      const nilai = ubahanDigit(fakta).find((n) => {
        const ganti = new Map([[fakta, n]]);
        return terpenuhiDengan(l, ganti) && !relasiDari(utuh, fakta).some((x) => masihPatah(x, ganti));
      });
      if (nilai === undefined || sudah.has(fakta)) return [];
      sudah.add(fakta);
      const sebab = sebabUntuk({ fakta, perlu: titik(nilai), relasi: [l], konteks });
      return [{ ...p, fakta, nilai, relasi: [l], sebab, ikut: [] }];
    }),
  );
  const [satu, ...lain] = calon;
  const baris = p.fakta.sel?.baris;
  if (satu === undefined || baris === undefined) return p;
  return makinRendahMakinBaik(baris)
    ? { ...satu, kepastian: 'salah-satu', tandingan: [...lain, p] }
    : { ...p, kepastian: 'salah-satu', tandingan: calon };
}

/** What the rules of lower-is-better say of the same figures. */
const makinRendah = (r: RelasiRumus): RelasiRumus[] =>
  ratakan(daftarAturanRasio, ({ rumus, hasil, masukan, minimize }) =>
    minimize === true &&
    rumus !== r.rumus &&
    hasil.some((h) => h === r.hasil.peran) &&
    masukan.every(([lambang]) => r.masukan.some((m) => m.lambang === lambang))
      ? [{ ...r, rumus }]
      : [],
  );
