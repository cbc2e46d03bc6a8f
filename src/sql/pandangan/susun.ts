import { serapan } from '../../rumus/anggaran/serapan.js';
import { sisa } from '../../rumus/anggaran/sisa.js';
import { denganBatas } from '../../rumus/capaian/batas.js';
import { rataRataHitung } from '../../rumus/gabungan/rata-rata.js';
import type { Pembulatan, Polarisasi } from '../../rumus/opsi.js';
import { keSql, keSqlAlasan, keSqlPecahan, type OpsiSql, type SqlPecahan } from '../../rumus/pembaca/ke-sql.js';
import { daftarDialek } from '../../rumus/pembaca/sql-daftar-dialek.js';
import type { Dialek } from '../../rumus/pembaca/sql-dialek.js';
import { type NamaSql, namaTerkutip, pemberiNama } from '../../rumus/pembaca/sql-nama.js';
import { DESIMAL_MASUKAN_BAKU } from '../../rumus/pembaca/sql-opsi.js';
import { masukan, type Simpul } from '../../rumus/pohon.js';
import type { Rumus } from '../../rumus/rumus.js';
import { susunRataRata } from '../susun-rata-rata.js';
import { type SkalaSql, skalaSql } from './kelas.js';
import { namaKelompok } from './nama-view.js';
import { pastikanTertulis } from './pastikan-tertulis.js';
import type { PetaLengkap } from './peta.js';
import { type PilihanTanda, pilihanCapaian } from './pilihan-capaian.js';

const C = masukan('nilai', 'persen', { min: null, maks: null });
/** A formula over one figure that is there already. */
const rumusNilai = (isi: Simpul = C): Rumus<'C'> => ({
  ...rataRataHitung,
  masukan: { C },
  isi,
  arah: { C: 'tidak-tentu' },
  takTerukurBila: [],
});
const PECAHAN = { pembilang: 'pembilang', penyebut: 'penyebut' } as const;
const UTUH: Pembulatan = { desimal: 0, mode: 'potong' };

/** The views that a mapping asks for, one CREATE statement each. Throws `ArgumenTidakSah` for a policy that views cannot follow. */
export function susunPandangan(peta: PetaLengkap): string {
  pastikanTertulis(peta);
  return new Penyusun(peta).semua().join('\n\n');
}

class Penyusun {
  private readonly dialek: Dialek;
  private readonly umum: OpsiSql;
  private readonly desimal: number;

  constructor(private readonly peta: PetaLengkap) {
    this.dialek = daftarDialek[peta.dialek];
    const { desimalMasukan } = peta;
    this.desimal = desimalMasukan ?? DESIMAL_MASUKAN_BAKU;
    this.umum = { dialek: peta.dialek, ...(desimalMasukan === undefined ? {} : { desimalMasukan }) };
  }

  semua(): string[] {
    const { kinerja, anggaran } = this.peta;
    return [
      ...(kinerja ? this.pandanganKinerja(kinerja) : []),
      ...(anggaran ? [this.serapan(anggaran), ...anggaran.kelompok.map((k) => this.serapanKelompok(k))] : []),
    ];
  }

  private pandanganKinerja(kinerja: NonNullable<PetaLengkap['kinerja']>): string[] {
    const skala = skalaSql(this.peta.aturan);
    return [this.capaian(kinerja, skala), ...kinerja.kelompok.map((k) => this.rataRata(k, skala))];
  }

  private kutip(nama: NamaSql): string {
    return namaTerkutip(nama, this.dialek.kutipNama);
  }

  private view(nama: string, isi: string): string {
    return `CREATE OR REPLACE VIEW ${this.kutip(this.peta.awalan + nama)} AS\n${isi};`;
  }

  /** One row an indicator: its capaian, class, reason, and the fraction that means are taken of. */
  private capaian(kinerja: NonNullable<PetaLengkap['kinerja']>, skala: SkalaSql): string {
    const { aturan } = this.peta;
    const dibawa = [...new Set([...kinerja.kunci, ...kinerja.kelompok.flat()])].map((n) => this.kutip(n));
    const dipakai = [...new Set([...dibawa, this.kutip(kinerja.target), this.kutip(kinerja.realisasi)])];
    const jenis = namaLain('polarisasi', [
      ...kinerja.kunci,
      ...kinerja.kelompok.flat(),
      kinerja.target,
      kinerja.realisasi,
    ]);
    const bagian = this.pecahanBaris(kinerja, jenis);
    const nilai = (pembulatan: Pembulatan) => keSql(rumusNilai(), { C: PECAHAN }, { ...this.umum, pembulatan });
    const sebab = keSqlAlasan(rumusNilai(), { C: PECAHAN }, { ...this.umum, pembulatan: aturan.pembulatan });
    const indeks = skala.pembulatan
      ? nilai(skala.pembulatan)
      : keSql(rumusNilai(skala.indeks(C)), { C: PECAHAN }, { ...this.umum, pembulatan: UTUH });
    const kolom = (...isi: string[]) => [...dibawa, ...isi].join(', ');
    const pagar = `${this.dialek.pagarKueri}${this.dialek.kolomDulu}`;
    return this.view(
      'capaian',
      [
        `SELECT ${kolom('capaian', ...this.kolomKelas(skala), 'alasan', 'pembilang', 'penyebut')}`,
        `FROM (SELECT ${kolom(`${nilai(aturan.pembulatan)} AS capaian`, `${indeks} AS indeks`, `coalesce(alasan, ${sebab}) AS alasan`, 'pembilang', 'penyebut')}`,
        `FROM (SELECT ${kolom(...(['pembilang', 'penyebut', 'alasan'] as const).map((b) => `${bagian(b)} AS ${b}`))}`,
        `FROM (SELECT ${[...dipakai, `${this.kolomPolarisasi(kinerja.polarisasi)} AS ${jenis}`].join(', ')}`,
        `FROM ${this.kutip(kinerja.tabel)}${this.dialek.kolomDulu}) AS dasar${pagar}) AS tiap${pagar}) AS hitung`,
      ].join('\n'),
    );
  }

  private kolomPolarisasi(polarisasi: NonNullable<PetaLengkap['kinerja']>['polarisasi']): string {
    const teks = (x: string) => this.dialek.kutipTeks(x);
    if (typeof polarisasi === 'string') return teks(polarisasi);
    const bila = Object.entries(polarisasi.nilai).flatMap(([p, isi]) =>
      (isi ?? []).map((x) => `WHEN ${teks(x)} THEN ${teks(p)}`),
    );
    return `CASE ${this.dialek.pembanding(this.kutip(polarisasi.kolom))} ${bila.join(' ')} END`;
  }

  /** Dividend, divisor or reason of a row, by its polarity and by the signs of target and realisasi. */
  private pecahanBaris({ target, realisasi, polarisasi }: NonNullable<PetaLengkap['kinerja']>, jenis: string) {
    const dipakai: readonly Polarisasi[] =
      typeof polarisasi === 'string' ? [polarisasi] : (Object.keys(polarisasi.nilai) as Polarisasi[]);
    const tiap = dipakai.map((p) => {
      const pilihan = pilihanCapaian(p, this.peta.aturan);
      return { polarisasi: p, pilihan: pilihan.map((x) => ({ ...x, sql: this.pecahan(x, target, realisasi) })) };
    });
    return (bagian: keyof SqlPecahan): string => {
      const bila = tiap.map(({ polarisasi: p, pilihan }) => {
        const isi = menurutTanda(
          pilihan.map((x) => ({ ...x, teks: x.sql[bagian] })),
          this.dialek.terbanding(this.kutip(target), this.desimal),
          this.dialek.terbanding(this.kutip(realisasi), this.desimal),
        );
        return `WHEN ${this.dialek.kutipTeks(p)} THEN ${isi}`;
      });
      const lain = bagian === 'alasan' ? ` ELSE ${this.dialek.kutipTeks('polarisasi-tak-dikenal')}` : '';
      return `CASE ${jenis} ${bila.join(' ')}${lain} END`;
    };
  }

  private pecahan({ rumus, alasan }: PilihanTanda, T: string, R: string): SqlPecahan {
    const kolom = Object.fromEntries(Object.keys(rumus.masukan).map((l) => [l, l === 'T' ? T : R]));
    const p = keSqlPecahan(rumus, kolom, this.umum);
    if (alasan === null) return p;
    return { pembilang: 'NULL', penyebut: 'NULL', alasan: `coalesce(${p.alasan}, ${this.dialek.kutipTeks(alasan)})` };
  }

  /** The class and why there is none, from `indeks`: its place in the scale, or the figure that is classed as it is printed. */
  private kolomKelas(skala: SkalaSql): string[] {
    const tempat = skala.pembulatan
      ? keSql(
          rumusNilai(skala.indeks(C)),
          { C: 'indeks' },
          { ...this.umum, desimalMasukan: skala.pembulatan.desimal, pembulatan: UTUH },
        )
      : 'indeks';
    const pilih = (ambil: 'kode' | 'alasan') => {
      const bila = skala.kelas.flatMap((k, i) => {
        const isi = k[ambil];
        return isi === null ? [] : [`WHEN ${i} THEN ${this.dialek.kutipTeks(isi)}`];
      });
      return bila.length === 0 ? 'NULL' : `CASE ${tempat} ${bila.join(' ')} END`;
    };
    return [`${pilih('kode')} AS predikat`, `${pilih('alasan')} AS alasan_predikat`];
  }

  /** The same for a mean: one whose print is settled and whose class is not says so. */
  private kolomKelasRataRata(skala: SkalaSql): string[] {
    const [kelas = '', alasan = ''] = this.kolomKelas(skala);
    if (!this.dialek.bisaRagu) return [kelas, alasan];
    const sebab = alasan.slice(0, -' AS alasan_predikat'.length);
    const ragu = 'rata_rata IS NOT NULL AND indeks IS NULL';
    return [kelas, `CASE WHEN ${ragu} THEN 'perlu-pecahan' ELSE ${sebab} END AS alasan_predikat`];
  }

  /** The mean capaian of the rows of a group, and its class. */
  private rataRata(kelompok: readonly string[], skala: SkalaSql): string {
    const { aturan, awalan } = this.peta;
    const bentuk = (x: Simpul) => denganBatas(x, aturan.batas.rekap);
    const isi = susunRataRata(
      { pembilang: 'pembilang', penyebut: 'penyebut', alasan: 'alasan', dari: this.kutip(`${awalan}capaian`) },
      {
        ...this.umum,
        pembulatan: aturan.pembulatan,
        kelompok: kelompok.map((k) => this.kutip(k)),
        nama: pemberiNama(kelompok),
        takTerukur: aturan.rataRata.takTerukur,
        bentuk,
        kelas: {
          bentuk: skala.pembulatan ? bentuk : (x) => skala.indeks(bentuk(x)),
          pembulatan: skala.pembulatan ?? UTUH,
          kolom: this.kolomKelasRataRata(skala),
        },
      },
    );
    return this.view(namaKelompok('capaian', kelompok), isi);
  }

  /** One row a budget line. */
  private serapan(anggaran: NonNullable<PetaLengkap['anggaran']>): string {
    const dibawa = [...new Set([...anggaran.kunci, ...anggaran.kelompok.flat()])].map((n) => this.kutip(n));
    const kolom = { P: anggaran.pagu, A: anggaran.realisasi };
    const isi = [
      ...dibawa,
      `${this.rupiah(anggaran.pagu)} AS pagu`,
      `${this.rupiah(anggaran.realisasi)} AS realisasi`,
      ...this.kolomSerapan(kolom),
    ];
    return this.view('serapan', `SELECT ${isi.join(', ')}\nFROM ${this.kutip(anggaran.tabel)}${this.dialek.kolomDulu}`);
  }

  /** An amount as a number that sums keep; what cannot be read is none. */
  private rupiah(nama: string): string {
    const { jangkauan } = this.dialek;
    const x = this.kutip(nama);
    if (jangkauan === null) return x;
    if (jangkauan.digit === Number.POSITIVE_INFINITY)
      return `CASE WHEN ${jangkauan.takTerbaca(x, jangkauan.digit, 0)} THEN NULL ELSE ${x} END`;
    const { desimal } = this;
    return keSql(rumusNilai(), { C: nama }, { ...this.umum, pembulatan: { desimal, mode: 'potong' } });
  }

  /** Whether a group has a line that could not be read, or passes what numbers hold. */
  private terhalang(): string {
    const takTerbaca = banyak("alasan = 'di-luar-jangkauan'");
    const meluap = this.dialek.jangkauan?.jumlahMeluap;
    if (!meluap) return takTerbaca;
    const syarat = ['pagu', 'realisasi'].map((x) => meluap(x, this.desimal));
    return `${takTerbaca} + CASE WHEN ${syarat.join(' OR ')} THEN 1 ELSE 0 END`;
  }

  private kolomSerapan(kolom: { readonly P: NamaSql; readonly A: NamaSql }): string[] {
    const opsi = { ...this.umum, pembulatan: this.peta.aturan.pembulatan };
    const { desimal } = this;
    return [
      `${keSql(sisa, kolom, { ...opsi, pembulatan: { desimal, mode: 'setengah-naik' } })} AS sisa`,
      `${keSql(serapan, kolom, opsi)} AS serapan`,
      `${keSqlAlasan(serapan, kolom, opsi)} AS alasan`,
    ];
  }

  /** Ratio of the sums of a group; lines without pagu or realisasi by the policy. */
  private serapanKelompok(kelompok: readonly string[]): string {
    const grup = kelompok.map((k) => this.kutip(k));
    const pilih = (...isi: string[]) => [...grup, ...isi].join(', ');
    const dari = this.kutip(`${this.peta.awalan}serapan`);
    const kolom = this.kolomSerapan({ P: 'pagu', A: 'realisasi' });
    const [kolomSisa = '', kolomNilai = '', kolomAlasan = ''] = kolom;
    const sebab = kolomAlasan.slice(0, -' AS alasan'.length);
    return this.view(
      namaKelompok('serapan', kelompok),
      [
        `SELECT ${pilih('pagu', 'realisasi', kolomSisa, kolomNilai, `CASE WHEN terhalang > 0 THEN 'di-luar-jangkauan' ELSE ${sebab} END AS alasan`, 'terukur', 'total')}`,
        `FROM (SELECT ${pilih('CASE WHEN terhalang = 0 THEN pagu_kelompok END AS pagu', 'CASE WHEN terhalang = 0 THEN realisasi_kelompok END AS realisasi', 'terukur', 'total', 'terhalang')}`,
        `FROM (SELECT ${pilih(...jumlahAnggaran(this.peta.aturan.anggaran.takTerukur), `${banyak(SEPASANG)} AS terukur`, 'count(*) AS total', `${this.terhalang()} AS terhalang`)}`,
        `FROM ${dari}${grup.length === 0 ? '' : ` GROUP BY ${grup.join(', ')}`}) AS jumlah) AS kelompok`,
      ].join('\n'),
    );
  }
}

/** A name for a column of ours that none of the others has, capitals or not. */
function namaLain(nama: string, terpakai: readonly string[]): string {
  return terpakai.some((n) => n.toLowerCase() === nama) ? namaLain(`${nama}_`, terpakai) : nama;
}

const SEPASANG = 'pagu IS NOT NULL AND realisasi IS NOT NULL';
const banyak = (syarat: string) => `count(CASE WHEN ${syarat} THEN 1 END)`;

/** Sums of pagu and realisasi, of which a level is computed. */
function jumlahAnggaran(cara: PetaLengkap['aturan']['anggaran']['takTerukur']): string[] {
  const bila = (syarat: string, isi: string) => `sum(CASE WHEN ${syarat} THEN ${isi} END)`;
  switch (cara) {
    case 'kecualikan':
      return [
        `CASE WHEN ${banyak(SEPASANG)} > 0 THEN ${bila(SEPASANG, 'pagu')} ELSE sum(pagu) END AS pagu_kelompok`,
        `${bila(SEPASANG, 'realisasi')} AS realisasi_kelompok`,
      ];
    case 'nol':
      return [
        'sum(pagu) AS pagu_kelompok',
        `CASE WHEN count(pagu) > 0 THEN ${bila('pagu IS NOT NULL', 'coalesce(realisasi, 0)')} END AS realisasi_kelompok`,
      ];
    case 'tak-terukur':
      return ['pagu', 'realisasi'].map((x) => `CASE WHEN count(${x}) = count(*) THEN sum(${x}) END AS ${x}_kelompok`);
  }
}

const TANDA = { '1': '>', '0': '=', '-1': '<' } as const;

type TeksTanda = Pick<PilihanTanda, 'T' | 'R'> & { readonly teks: string };

/** A text for each pair of signs; the first is for all that no other is for. */
function menurutTanda(pilihan: readonly TeksTanda[], T: string, R: string): string {
  const { teks: bawaan } = pilihan[0] as TeksTanda;
  const lain = new Map<string, string[]>();
  for (const p of pilihan) {
    if (p.teks === bawaan) continue;
    const syarat = `${T} ${TANDA[`${p.T}`]} 0 AND ${R} ${TANDA[`${p.R}`]} 0`;
    lain.set(p.teks, [...(lain.get(p.teks) ?? []), syarat]);
  }
  if (lain.size === 0) return bawaan;
  return `CASE ${[...lain].map(([teks, s]) => `WHEN ${s.join(' OR ')} THEN ${teks}`).join(' ')} ELSE ${bawaan} END`;
}
