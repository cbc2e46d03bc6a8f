import { ArgumenTidakSah } from '../angka/argumen-tidak-sah.js';
import { cariRumus } from '../rumus/daftar.js';
import { PEMBULATAN_BAKU, type Pembulatan } from '../rumus/opsi.js';
import { keSql, keSqlAlasan, keSqlPecahan } from '../rumus/pembaca/ke-sql.js';
import type { DialekSql } from '../rumus/pembaca/sql-daftar-dialek.js';
import type { KolomSql } from '../rumus/pembaca/sql-kolom.js';
import type { SimpulMasukan } from '../rumus/pohon.js';
import type { Rumus } from '../rumus/rumus.js';
import { bacaPeta } from '../sql/pandangan/peta.js';
import { susunPandangan } from '../sql/pandangan/susun.js';
import { bacaJson, namaMasukan } from './baca-masukan.js';
import { GalatMasukan } from './galat-masukan.js';
import { maksudRumus } from './maksud-rumus.js';
import type { OpsiSqlRumus } from './opsi-sql.js';

/** A formula as one SQL expression. */
export function sqlRumus(id: string, opsi: OpsiSqlRumus): string {
  const rumus = cariRumus(id);
  if (!rumus) {
    throw new GalatMasukan([`sql: rumus "${id}" tidak ada${maksudRumus(id)}; lkjip rumus menampilkan semuanya.`]);
  }
  return sebutGalat('sql', () => tulis(rumus, opsi));
}

function tulis(rumus: Rumus, { dialek, kolom, bagian, desimal, mode, desimalMasukan }: OpsiSqlRumus): string {
  const umum = { dialek: dialek as DialekSql, ...(desimalMasukan === undefined ? {} : { desimalMasukan }) };
  const pembulatan = {
    desimal: desimal ?? PEMBULATAN_BAKU.desimal,
    mode: (mode ?? PEMBULATAN_BAKU.mode) as Pembulatan['mode'],
  };
  const k = kolomRumus(rumus, kolom);
  switch (bagian) {
    case 'nilai':
      return keSql(rumus, k, { ...umum, pembulatan });
    case 'alasan':
      return keSqlAlasan(rumus, k, { ...umum, pembulatan });
    default:
      return keSqlPecahan(rumus, k, umum)[bagian];
  }
}

/** Inputs go by symbol or by name; one that is not told of is a column of its name. */
function kolomRumus(rumus: Rumus, disebut: Readonly<Record<string, string>>): KolomSql {
  const masukan = Object.entries<SimpulMasukan>(rumus.masukan);
  const hasil: Record<string, KolomSql[string]> = {};
  for (const [lambang, { nama }] of masukan) hasil[lambang] = nama.replaceAll(' ', '_');
  const lalu = new Map<string, string>();
  for (const [kunci, teks] of Object.entries(disebut)) {
    const lambang = masukan.find(([l, { nama }]) => l === kunci || nama === kunci)?.[0];
    if (lambang === undefined) {
      const ada = masukan.map(([l, { nama }]) => `${nama} (${l})`).join(', ');
      throw new ArgumenTidakSah(`--kolom ${kunci}: ${rumus.id} tidak punya masukan itu; masukannya ${ada}.`);
    }
    const sebelum = lalu.get(lambang);
    if (sebelum !== undefined)
      throw new ArgumenTidakSah(`--kolom ${kunci}: masukan itu sudah disebut sebagai ${sebelum}; sebut satu kali.`);
    lalu.set(lambang, kunci);
    const [atas = '', bawah, lebih] = teks.split('/');
    if (lebih !== undefined) throw new ArgumenTidakSah(`--kolom ${kunci}: tulis kolom pecahan sebagai atas/bawah.`);
    hasil[lambang] = bawah === undefined ? atas.split('.') : { pembilang: atas.split('.'), penyebut: bawah.split('.') };
  }
  return hasil;
}

/** Whole views, from a mapping of columns. */
export function sqlPandangan(berkas: string, dialek: string | undefined): string {
  const peta = bacaJson(berkas, 'peta pandangan');
  return sebutGalat(namaMasukan(berkas), () => susunPandangan(bacaPeta(peta, dialek)));
}

function sebutGalat<T>(nama: string, kerja: () => T): T {
  try {
    return kerja();
  } catch (galat) {
    if (!(galat instanceof ArgumenTidakSah || galat instanceof RangeError)) throw galat;
    throw new GalatMasukan(galat.message.split('\n').map((baris) => `${nama}: ${baris}`));
  }
}
