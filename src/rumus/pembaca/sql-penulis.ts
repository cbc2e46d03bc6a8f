import type { Pembulatan } from '../opsi.js';
import { bagi, konstanta, type Simpul, type SimpulMasukan, type Syarat } from '../pohon.js';
import type { Rumus, TakTerukurBila } from '../rumus.js';
import { masukanDalam } from './hitung-simpul.js';
import { Jaminan } from './jaminan.js';
import { type Cegah, type Pecahan, type Pilihan, semuaCegah } from './pecahan.js';
import { bulatkanPecahan, PenulisPecahan, type Tulisan } from './pecahan-simpul.js';
import { petakan } from './petakan.js';
import type { Agregat, Dialek, Jangkauan, JumlahPecahan, Ujung } from './sql-dialek.js';
import { digitMuat, TulisanDigit } from './sql-digit.js';
import type { PemberiNama } from './sql-nama.js';
import { searah, terbagiPerUnsur } from './sql-pohon.js';
import { type KolomTerbaca, TulisanSql } from './sql-tulisan.js';

/** A formula as fractions, and the queries of the sums of quotients that it stands on. */
interface Terangkat {
  readonly isi: Pilihan;
  readonly dari: readonly string[];
  readonly ujung: Ujung;
}

type JumlahUnsur = Omit<JumlahPecahan, 'tepat' | 'desimal' | 'digit'>;

/** What is made of a mean: an expression that moves one way with it, and how it is rounded. */
export interface GunaRataRata {
  bentuk(rataRata: Simpul): Simpul;
  readonly pembulatan: Pembulatan | null;
}

/** The fraction of a sum, as inputs. */
interface Bagian {
  readonly p: SimpulMasukan;
  readonly q: SimpulMasukan;
}

/** What a result is used as: printed, unrounded, or a fraction. */
type Guna = Pembulatan | null | 'pecahan';

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
    const terangkat = this.angkat(this.rumus.isi, pembulatan);
    return this.putuskan(this.bulat(terangkat.isi, pembulatan), terangkat);
  }

  /** Why there is no such value: a reason as text, or NULL. */
  alasan(pembulatan: Pembulatan | null): string {
    const terangkat = this.angkat(this.rumus.isi, pembulatan);
    return this.sebab(terangkat, this.bulat(terangkat.isi, pembulatan));
  }

  /** Dividend and divisor, the divisor above 0, and why there are none. */
  pecahan(): { readonly pembilang: string; readonly penyebut: string; readonly alasan: string } {
    const terangkat = this.angkat(this.rumus.isi, 'pecahan');
    const bagian = (pilih: (a: string, b: string, positif: boolean) => string) =>
      tulisCabang(terangkat.isi, (p) => {
        const [a, b] = this.bulatkanPecahan(p);
        return berpagar(p.cegah, pilih(a, b, p.positif));
      });
    const pembilang = bagian((a, b, positif) => (positif ? a : `${this.dialek.tanda(b)}*${a}`));
    return {
      pembilang: this.putuskan(pembilang, terangkat),
      penyebut: this.putuskan(
        bagian((_, b, positif) => (positif ? b : this.dialek.mutlak(b))),
        terangkat,
      ),
      alasan: this.sebab(terangkat, pembilang),
    };
  }

  /**
   * The mean of quotients over the rows of a group, of which there are `cacah`: the aggregate that it stands on, and what is made of it, from a column
   * `calon` of that aggregate. Only for dialects that have such aggregates.
   */
  rataRataBaris(calon: string, cacah: string, guna: readonly GunaRataRata[]) {
    const hasil = guna.map(({ bentuk, pembulatan }) => {
      const tulisan = new TulisanSql(this.kolom, this.dialek, this.nama);
      const bagian = tulisan.pecahanJumlah(0);
      const n = tulisan.masukanBuatan(this.dialek.sebagaiBilangan(cacah));
      const positif = [bagian.q, n].map(
        (x) => ({ masukan: x.nama, keadaan: 'tidak-positif', alasan: 'pembagi-nol' }) as const,
      );
      const tulis = (t: Tulisan) => this.penulis(t, positif).tulis(bentuk(bagi(bagi(bagian.p, bagian.q), n)));
      const angka = tulis(new TulisanDigit(() => 0, new Set([n.nama])));
      const isi = tulis(tulisan);
      const terangkat = { isi, dari: [calon], ujung: this.ujung(isi, [bagian], pembulatan, tulisan) };
      return {
        digit: digitMuat(teksPilihan(angka, this.desimal(pembulatan)), (this.dialek.jangkauan as Jangkauan).digit),
        nilai: this.putuskan(this.bulat(isi, pembulatan), terangkat),
      };
    });
    const digit = Math.min(...hasil.map((h) => h.digit));
    return {
      agregat: (atas: string, bawah: string) => this.dialek.agregat?.({ atas, bawah, digit }, this.nama) as Agregat,
      nilai: hasil.map((h) => h.nilai),
    };
  }

  /** A condition; where it is `ragu` it can be NULL: the database could not settle it. */
  syarat(syarat: Syarat): { readonly teks: string; readonly ragu: boolean } {
    const terangkat = this.angkat(sebagaiPilihan(syarat), UTUH);
    const { syarat: teks } = terangkat.isi as Extract<Pilihan, { jenis: 'bila' }>;
    return { teks: this.putuskan(teks, terangkat), ragu: terangkat.dari.length > 0 && this.dialek.bisaRagu };
  }

  /** The most digits that an input may have, as a whole number, so that nothing on the way has more than the database can hold. */
  digitMasukan(guna: Guna): number {
    const { jangkauan } = this.dialek;
    if (jangkauan === null) return Number.POSITIVE_INFINITY;
    const syarat = this.rumus.takTerukurBila.flatMap((t) => ('syarat' in t ? [sebagaiPilihan(t.syarat)] : []));
    const teks = [
      ...this.pisahkan(this.rumus.isi).semua(this.desimal(guna)),
      ...syarat.flatMap((s) => this.pisahkan(s).semua(0)),
    ];
    return digitMuat(teks, jangkauan.digit);
  }

  private desimal(guna: Guna): number {
    return guna === 'pecahan' ? 0 : (guna?.desimal ?? this.dialek.desimalUtuh);
  }

  /**
   * What ends must agree on, and what it takes to see that ends which print apart enclose a tie: divisors in which the divisor of each sum is a
   * factor, once.
   */
  private ujung(isi: Pilihan, bagian: readonly Bagian[], guna: Guna, { persamaan }: TulisanSql): Ujung {
    const polos = { persamaan };
    if (this.dialek.selisih === null || bagian.length === 0 || guna === 'pecahan') return polos;
    const banyak = (teks: string | null, x: SimpulMasukan) => (teks ?? '').split(x.nama.slice(1)).length - 1;
    const daun = daunPilihan(isi);
    if (!daun.every(({ bawah: b }) => bagian.every(({ p, q }) => banyak(b, p) === 0 && banyak(b, q) === 1)))
      return polos;
    const bulat = guna ?? { desimal: this.dialek.desimalUtuh, mode: 'setengah-naik' };
    const tulis = (ke: 0 | 1) => tulisCabang(isi, (p) => berpagar(p.cegah, this.bulatkanPecahan(p, bulat.desimal)[ke]));
    const cabang = tulisCabang(isi, (p) => `${daun.indexOf(p)}`);
    return { persamaan, bukti: { atas: tulis(0), bawah: tulis(1), cabang, pembulatan: bulat } };
  }

  private bulatkanPecahan(p: Pecahan, desimal = 0): [string, string] {
    return bulatkanPecahan(p, 10n ** BigInt(desimal), this.dialek.literal);
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

  private sebab({ isi, dari, ujung }: Terangkat, nilai: string): string {
    const alasan = tulisCabang(isi, ({ cegah }) => {
      const bila = cegah.map((c) => `WHEN ${c.syarat} THEN ${this.dialek.kutipTeks(c.alasan)}`);
      return bila.length === 0 ? 'NULL' : `CASE ${bila.join(' ')} END`;
    });
    return dari.length === 0 ? alasan : this.dialek.putuskanAlasan(nilai, alasan, dari, this.nama, ujung);
  }

  private putuskan(nilai: string, { dari, ujung }: Terangkat): string {
    return dari.length === 0 ? nilai : this.dialek.putuskan(nilai, dari, this.nama, ujung);
  }

  /** The expression as fractions, with its sums of quotients taken out of it. */
  private angkat(simpul: Simpul, guna: Guna): Terangkat {
    const { baru, jumlah, bagian, tulisan, takTerukurBila, luar } = this.pisahkan(simpul);
    const desimal = this.desimal(guna);
    const { jangkauan } = this.dialek;
    const digit = jangkauan ? digitMuat(luar(desimal), jangkauan.digit) : Number.POSITIVE_INFINITY;
    const dari = jumlah.map((j, i) => {
      const tepat = guna === 'pecahan' || !searah(baru, (bagian[i] as Bagian).p.nama, this.dialek.selisih !== null);
      return this.dialek.jumlahPecahan({ ...j, tepat, desimal, digit }, i, this.nama);
    });
    const isi = this.penulis(tulisan, takTerukurBila).tulis(baru);
    return { isi, dari, ujung: this.ujung(isi, bagian, guna, tulisan) };
  }

  /** Takes sums of quotients out of an expression: each becomes a fraction of its own. */
  private pisahkan(simpul: Simpul) {
    const jumlah: JumlahUnsur[] = [];
    const bagian: Bagian[] = [];
    const tulisan = new TulisanSql(this.kolom, this.dialek, this.nama);
    const perUnsur: Simpul[] = [];
    const banyaknya = new Set<string>();
    const takTerukurBila: TakTerukurBila[] = [...this.rumus.takTerukurBila];
    const baru = petakan(simpul, (s) => {
      if (s.jenis !== 'jumlah' && s.jenis !== 'rata-rata') return undefined;
      if (!terbagiPerUnsur(s.tiap, (x) => [...masukanDalam(x)].some((n) => this.daftar.has(n)))) return undefined;
      const isi = this.jumlahUnsur(s.tiap);
      perUnsur.push(s.tiap);
      const { p, q } = tulisan.pecahanJumlah(jumlah.push(isi) - 1);
      bagian.push({ p, q });
      const keadaan = isi.mungkinNol ? 'negatif' : 'tidak-positif';
      takTerukurBila.push({ masukan: q.nama, keadaan, alasan: 'pembagi-nol' });
      if (s.jenis === 'jumlah') return bagi(p, q);
      const n = this.tulisan.masukanBuatan(this.tulisan.cacah([...this.daftar]));
      banyaknya.add(n.nama);
      takTerukurBila.push({ masukan: n.nama, keadaan: 'tidak-positif', alasan: 'pembagi-nol' });
      return bagi(bagi(p, q), n);
    });
    // The same once more, to count digits.
    const angka = new TulisanDigit((nama) => this.kolom.get(nama)?.desimal ?? 0, banyaknya);
    const tulis = (s: Simpul, t: readonly TakTerukurBila[]) => this.penulis(angka, t).tulis(s);
    const luar = (desimal: number) => teksPilihan(tulis(baru, takTerukurBila), desimal);
    const dalam = () => perUnsur.flatMap((s) => teksPilihan(tulis(s, this.rumus.takTerukurBila), 0));
    const semua = (desimal: number) => [...luar(desimal), ...dalam()];
    return { baru, jumlah, bagian, tulisan, takTerukurBila, luar, semua };
  }

  /** The sum over elements: inside its query, columns that are no lists go by names of its own. */
  private jumlahUnsur(tiap: Simpul): JumlahUnsur {
    const [m, sebutan] = [this.nama('m'), [...this.kolom.keys()].map((_, i) => this.nama(`y${i}`))];
    const dipakai = masukanDalam(tiap);
    const tunggal: JumlahPecahan['tunggal'][number][] = [];
    const kolom = new Map(this.kolom);
    for (const [i, [n, k]] of [...this.kolom].entries()) {
      const y = sebutan[i] as string;
      if (k.daftar || this.dialek.lihatKolom || !dipakai.has(n)) continue;
      tunggal.push({ kolom: k.teks, sebutan: y });
      kolom.set(n, { ...k, teks: `${m}.${y}` });
    }
    const tulisan = new TulisanSql(kolom, this.dialek, this.nama);
    const pilihan = this.penulis(tulisan, this.rumus.takTerukurBila).tulis(tiap);
    // An element without a value gets the divisor 0, unless that is what it has.
    const bawah = (p: Pecahan) => {
      const sendiri = p.cegah.every((c) => c.syarat === `(${p.bawah}=0)`);
      return berpagar(sendiri ? [] : p.cegah, this.bulatkanPecahan(p)[1], '0');
    };
    return {
      atas: tulisCabang(pilihan, (p) => this.bulatkanPecahan(p)[0]),
      bawah: tulisCabang(pilihan, bawah),
      larik: this.tulisan.larik,
      tunggal,
      mungkinNol: semuaCegah(pilihan).length > 0,
    };
  }

  private penulis(tulisan: Tulisan, takTerukurBila: readonly TakTerukurBila[]): PenulisPecahan {
    return new PenulisPecahan(tulisan, this.daftar, new Jaminan({ ...this.rumus, takTerukurBila }));
  }
}

/** A condition as a choice between 1 and 0. */
const sebagaiPilihan = (syarat: Syarat): Simpul => ({ jenis: 'bila', syarat, maka: konstanta(1), lain: konstanta(0) });

const UTUH: Pembulatan = { desimal: 0, mode: 'potong' };

/** The fractions between which there is a choice. */
const daunPilihan = (p: Pilihan): readonly Pecahan[] =>
  p.jenis === 'pecahan' ? [p.isi] : [...daunPilihan(p.maka), ...daunPilihan(p.lain)];

/** Every number that is worked out for a result: conditions, and dividends and divisors twice over, as rounding needs them. */
function teksPilihan(p: Pilihan, desimal: number): readonly string[] {
  if (p.jenis === 'bila') return [p.syarat, ...teksPilihan(p.maka, desimal), ...teksPilihan(p.lain, desimal)];
  const bagian = bulatkanPecahan(p.isi, 10n ** BigInt(desimal)).map((x) => `2*${x}`);
  return [...bagian, ...p.isi.cegah.map((c) => c.syarat)];
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
