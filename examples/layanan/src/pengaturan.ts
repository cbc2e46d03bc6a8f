import { isIP } from 'node:net';

/** Everything that differs from office to office, from the environment. */
export interface Pengaturan {
  readonly inang: string;
  readonly porta: number;
  /** What callers prove themselves with; null lets in whoever reaches the port, which is then this machine only. */
  readonly token: string | null;
  readonly basisData: {
    readonly soket: string | null;
    readonly inang: string;
    readonly porta: number;
    readonly nama: string;
    readonly akun: string;
    readonly sandi: string;
    readonly sambungan: number;
  };
  /** Bytes of one request. */
  readonly badanTerbesar: number;
  /** Rows of one report, in all its tables. */
  readonly barisTerbanyak: number;
  /** Requests a minute from one address. */
  readonly lajuPerMenit: number;
  /** Milliseconds that a request may take to arrive. */
  readonly batasWaktu: number;
  /** Milliseconds that requests under way may still take once the service is told to stop. */
  readonly batasTutup: number;
}

export class PengaturanSalah extends Error {}

/** Reads the settings; a value that is wrong is named, and nothing is guessed. */
export function bacaPengaturan(env: NodeJS.ProcessEnv): Pengaturan {
  const bilangan = (nama: string, bawaan: number, terkecil: number, terbesar: number): number => {
    const isi = env[nama];
    if (isi === undefined || isi === '') return bawaan;
    if (/^\d{1,12}$/.test(isi) && Number(isi) >= terkecil && Number(isi) <= terbesar) return Number(isi);
    throw new PengaturanSalah(`${nama}=${isi}: tulis bilangan bulat ${terkecil} sampai ${terbesar}`);
  };
  const teks = (nama: string, bawaan: string): string => env[nama] || bawaan;
  const pengaturan: Pengaturan = {
    inang: teks('LAYANAN_INANG', '127.0.0.1'),
    porta: bilangan('LAYANAN_PORTA', 8080, 0, 65_535),
    token: env['LAYANAN_TOKEN'] || null,
    basisData: {
      soket: env['DB_SOKET'] || null,
      inang: teks('DB_INANG', '127.0.0.1'),
      porta: bilangan('DB_PORTA', 3306, 1, 65_535),
      nama: teks('DB_NAMA', 'lkjip'),
      akun: teks('DB_AKUN', 'lkjip'),
      sandi: teks('DB_SANDI', ''),
      sambungan: bilangan('DB_SAMBUNGAN', 10, 1, 1000),
    },
    badanTerbesar: bilangan('LAYANAN_BADAN_TERBESAR', 2 * 1024 * 1024, 1024, 64 * 1024 * 1024),
    barisTerbanyak: bilangan('LAYANAN_BARIS_TERBANYAK', 50_000, 1, 1_000_000),
    lajuPerMenit: bilangan('LAYANAN_LAJU_PER_MENIT', 300, 1, 1_000_000),
    batasWaktu: bilangan('LAYANAN_BATAS_WAKTU', 30_000, 100, 600_000),
    batasTutup: bilangan('LAYANAN_BATAS_TUTUP', 10_000, 0, 600_000),
  };
  if (pengaturan.token === null && !hanyaMesinIni(pengaturan.inang)) {
    throw new PengaturanSalah('LAYANAN_TOKEN: wajib diisi bila LAYANAN_INANG dapat dicapai dari mesin lain');
  }
  return pengaturan;
}

const hanyaMesinIni = (inang: string): boolean =>
  inang === 'localhost' || inang === '::1' || (isIP(inang) === 4 && inang.startsWith('127.'));
