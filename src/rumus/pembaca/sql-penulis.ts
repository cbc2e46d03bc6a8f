import type { Pembulatan } from '../opsi.js';
import { bagi, konstanta, type Simpul, type Syarat } from '../pohon.js';
import type { Rumus, TakTerukurBila } from '../rumus.js';
import { masukanDalam } from './hitung-simpul.js';
import { Jaminan } from './jaminan.js';
import { type Cegah, type Pecahan, type Pilihan, semuaCegah } from './pecahan.js';
import { bulatkanPecahan, PenulisPecahan } from './pecahan-simpul.js';
import type { Dialek, JumlahPecahan } from './sql-dialek.js';
import { kutipTeks, type PemberiNama } from './sql-nama.js';
import { petakan, searah, terbagiPerUnsur } from './sql-pohon.js';
import { type KolomTerbaca, TulisanSql } from './sql-tulisan.js';

/** A formula as fractions, and the queries of the sums of quotients that it stands on. */
interface Terangkat {
  readonly isi: Pilihan;
  readonly dari: readonly string[];
}

type JumlahUnsur = Omit<JumlahPecahan, 'tepat' | 'desimal'>;

/**
 * Writes a formula in the SQL of one dialect, as fractions of exact numbers.
 *
 * A sum of quotients whose divisors differ is a query of its own, and its result a fraction again: so nothing is divided before the end, and
 * a condition on it is decided by products.
 */
export class PenulisSql {
  private readonly tulisan: TulisanSql;
  private readonly daftar: ReadonlySet<string>;

  constructor(
    private readonly rumus: Rumus,
    private readonly kolom: ReadonlyMap<string, KolomTerbaca>,
    private readonly dialek: Dialek,
    private readonly nama: PemberiNama,
  ) {
    this.tulisan = new TulisanSql(kolom, dialek, nama);
    this.daftar = new Set([...kolom].flatMap(([n, k]) => (k.daftar ? [n] : [])));
  }

  /** The rounded value where the formula has one; null leaves it with the decimals that the database has. */
  nilai(pembulatan: Pembulatan | null): string {
    const { isi, dari } = this.angkat(this.rumus.isi, this.desimal(pembulatan), false);
    return this.putuskan(this.bulat(isi, pembulatan), dari);
  }

  /** Why there is no such value: a reason as text, or NULL. */
  alasan(pembulatan: Pembulatan | null): string {
    const { isi, dari } = this.angkat(this.rumus.isi, this.desimal(pembulatan), false);
    return this.sebab(isi, this.bulat(isi, pembulatan), dari);
  }

  /** Dividend and divisor, the divisor above 0, and why there are none. */
  pecahan(): { readonly pembilang: string; readonly penyebut: string; readonly alasan: string } {
    const { isi, dari } = this.angkat(this.rumus.isi, 0, true);
    const bagian = (pilih: (a: string, b: string, positif: boolean) => string) =>
      tulisCabang(isi, (p) => {
        const [a, b] = bulatkanPecahan(p, 1n) as [string, string];
        return berpagar(p.cegah, pilih(a, b, p.positif));
      });
    const pembilang = bagian((a, b, positif) => (positif ? a : `${this.dialek.tanda(b)}*${a}`));
    return {
      pembilang: this.putuskan(pembilang, dari),
      penyebut: this.putuskan(
        bagian((_, b, positif) => (positif ? b : `abs(${b})`)),
        dari,
      ),
      alasan: this.sebab(isi, pembilang, dari),
    };
  }

  /** A condition; where it is `ragu` it can be NULL: the database could not settle it. */
  syarat(syarat: Syarat): { readonly teks: string; readonly ragu: boolean } {
    const { isi, dari } = this.angkat({ jenis: 'bila', syarat, maka: konstanta(1), lain: konstanta(0) }, 0, false);
    const { syarat: teks } = isi as Extract<Pilihan, { jenis: 'bila' }>;
    return { teks: this.putuskan(teks, dari), ragu: dari.length > 0 && this.dialek.bisaRagu };
  }

  private desimal(pembulatan: Pembulatan | null): number {
    return pembulatan?.desimal ?? this.dialek.desimalUtuh;
  }

  private bulat(isi: Pilihan, pembulatan: Pembulatan | null): string {
    const utuh = { desimal: this.dialek.desimalUtuh, mode: 'setengah-naik' } as const;
    return tulisCabang(isi, (p) =>
      berpagar(
        p.cegah,
        pembulatan ? this.dialek.bulat(p, pembulatan) : this.dialek.rapikan(this.dialek.bulat(p, utuh)),
      ),
    );
  }

  private sebab(isi: Pilihan, nilai: string, dari: readonly string[]): string {
    const alasan = tulisCabang(isi, ({ cegah }) => {
      const bila = cegah.map((c) => `WHEN ${c.syarat} THEN ${kutipTeks(c.alasan)}`);
      return bila.length === 0 ? 'NULL' : `CASE ${bila.join(' ')} END`;
    });
    return dari.length === 0 ? alasan : this.dialek.putuskanAlasan(nilai, alasan, dari, this.nama);
  }

  private putuskan(nilai: string, dari: readonly string[]): string {
    return dari.length === 0 ? nilai : this.dialek.putuskan(nilai, dari, this.nama);
  }

  /** The expression as fractions, with its sums of quotients taken out of it. */
  private angkat(simpul: Simpul, desimal: number, tepat: boolean): Terangkat {
    const jumlah: JumlahUnsur[] = [];
    const takTerukurBila: TakTerukurBila[] = [...this.rumus.takTerukurBila];
    const bagian = (i: number) => {
      const { pembilang, penyebut } = this.dialek.bagianJumlah(i, this.nama);
      return { p: this.tulisan.masukanBuatan(pembilang), q: this.tulisan.masukanBuatan(penyebut) };
    };
    const baru = petakan(simpul, (s) => {
      if (s.jenis !== 'jumlah' && s.jenis !== 'rata-rata') return undefined;
      if (!terbagiPerUnsur(s.tiap, (x) => [...masukanDalam(x)].some((n) => this.daftar.has(n)))) return undefined;
      const isi = this.jumlahUnsur(s.tiap);
      const { p, q } = bagian(jumlah.push(isi) - 1);
      const keadaan = isi.mungkinNol ? 'negatif' : 'tidak-positif';
      takTerukurBila.push({ masukan: q.nama, keadaan, alasan: 'pembagi-nol' });
      if (s.jenis === 'jumlah') return bagi(p, q);
      const n = this.tulisan.masukanBuatan(this.tulisan.cacah([...this.daftar]));
      takTerukurBila.push({ masukan: n.nama, keadaan: 'tidak-positif', alasan: 'pembagi-nol' });
      return bagi(bagi(p, q), n);
    });
    const dari = jumlah.map((j, i) => {
      const lengkap = { ...j, tepat: tepat || !searah(baru, bagian(i).p.nama), desimal };
      return this.dialek.jumlahPecahan(lengkap, i, this.nama);
    });
    return { isi: this.penulis(this.tulisan, takTerukurBila).tulis(baru), dari };
  }

  /** The sum over elements: inside its query, columns that are no lists go by names of its own. */
  private jumlahUnsur(tiap: Simpul): JumlahUnsur {
    const [m, sebutan] = [this.nama('m'), [...this.kolom.keys()].map((_, i) => this.nama(`y${i}`))];
    const dipakai = masukanDalam(tiap);
    const tunggal: JumlahPecahan['tunggal'][number][] = [];
    const kolom = new Map(this.kolom);
    for (const [i, [n, k]] of [...this.kolom].entries()) {
      const y = sebutan[i] as string;
      if (k.daftar || !dipakai.has(n)) continue;
      tunggal.push({ kolom: k.teks, sebutan: y });
      kolom.set(n, { ...k, teks: `${m}.${y}` });
    }
    const tulisan = new TulisanSql(kolom, this.dialek, this.nama);
    const pilihan = this.penulis(tulisan, this.rumus.takTerukurBila).tulis(tiap);
    // An element without a value gets the divisor 0, unless that is what it has.
    const bawah = (p: Pecahan) => {
      const sendiri = p.cegah.every((c) => c.syarat === `(${p.bawah}=0)`);
      return berpagar(sendiri ? [] : p.cegah, bulatkanPecahan(p, 1n)[1], '0');
    };
    return {
      atas: tulisCabang(pilihan, (p) => bulatkanPecahan(p, 1n)[0]),
      bawah: tulisCabang(pilihan, bawah),
      larik: this.tulisan.larik,
      tunggal,
      mungkinNol: semuaCegah(pilihan).length > 0,
    };
  }

  private penulis(tulisan: TulisanSql, takTerukurBila: readonly TakTerukurBila[]): PenulisPecahan {
    return new PenulisPecahan(tulisan, this.daftar, new Jaminan({ ...this.rumus, takTerukurBila }));
  }
}

/** A value in SQL for each leaf of choices; where two read the same there is nothing to choose. */
function tulisCabang(p: Pilihan, tulis: (isi: Pecahan) => string): string {
  if (p.jenis === 'pecahan') return tulis(p.isi);
  const [maka, lain] = [tulisCabang(p.maka, tulis), tulisCabang(p.lain, tulis)];
  return maka === lain ? maka : `CASE WHEN ${p.syarat} THEN ${maka} ELSE ${lain} END`;
}

/** The value where nothing prevents it. */
const berpagar = (cegah: readonly Cegah[], isi: string, bila = 'NULL'): string =>
  cegah.length === 0 ? isi : `CASE WHEN ${cegah.map((c) => c.syarat).join(' OR ')} THEN ${bila} ELSE ${isi} END`;
