import { Masalah } from '../masalah.js';

/** Numbers of MariaDB that the driver calls by what MySQL has under them. */
const NAMA_LAIN: Readonly<Record<number, string>> = { 1969: 'ER_LOCK_WAIT_TIMEOUT', 4025: 'ER_CONSTRAINT_FAILED' };
/** More wait for a connection than may; the driver gives no code. */
const ANTREAN_PENUH = 'Queue limit reached.';

/** Which rows are the same, by the constraint that keeps them apart. */
const BARIS_KEMBAR: Readonly<Record<string, string>> = {
  tujuan_unik: 'Dua baris tujuan berkode sama',
  sasaran_unik: 'Dua baris sasaran berkode sama',
  program_unik: 'Dua baris program, kegiatan atau sub-kegiatan berkode sama',
  sasaran_program_unik: 'Dua baris sasaranProgram menyebut sasaran dan program yang sama',
  indikator_id: 'Dua baris indikator bernomor sama',
  indikator_unik: 'Dua indikator dari pemilik yang sama berkode sama',
  nilai_unik: 'Dua baris nilai untuk indikator, tahun dan triwulan yang sama',
  anggaran_unik: 'Dua baris anggaran untuk kode, tahun dan triwulan yang sama',
};

/** Faults of the database that a caller can do something about; anything else stays a fault of the service. */
export function masalahBasisData(galat: unknown): Masalah | null {
  const { code, errno, message, sqlMessage } = (galat ?? {}) as Partial<
    Record<'code' | 'message' | 'sqlMessage', string>
  > & {
    readonly errno?: number;
  };
  // Only the name of the constraint is told: the rest of the message holds values and SQL.
  const kendala =
    /(?:for key|CONSTRAINT) ['`](?:[^'`.]*\.)?([\w-]+)['`]/.exec(sqlMessage ?? '')?.[1] ?? 'tidak disebut';
  switch (NAMA_LAIN[errno ?? 0] ?? (message === ANTREAN_PENUH ? 'ER_CON_COUNT_ERROR' : code)) {
    case 'ER_DUP_ENTRY':
      return kendala === 'laporan_unik'
        ? new Masalah('sudah-ada', 'Laporan instansi itu untuk tahun itu sudah ada; ubah yang ada dengan PUT.')
        : new Masalah(
            'sudah-ada',
            `${BARIS_KEMBAR[kendala] ?? 'Dua baris sama'}; sisakan satu. Tidak ada yang disimpan.`,
          );
    case 'ER_NO_REFERENCED_ROW_2':
    case 'ER_ROW_IS_REFERENCED_2':
    case 'ER_CONSTRAINT_FAILED':
      return new Masalah(
        'melanggar-kendala',
        `Data itu melanggar kendala ${kendala} di basis data; tidak ada yang disimpan.`,
      );
    case 'ER_DATA_TOO_LONG':
    case 'ER_WARN_DATA_OUT_OF_RANGE':
      return new Masalah('melanggar-kendala', 'Satu nilai tidak muat di kolomnya; tidak ada yang disimpan.');
    case 'ER_LOCK_DEADLOCK':
    case 'ER_LOCK_WAIT_TIMEOUT':
    case 'ER_CON_COUNT_ERROR':
    case 'ECONNREFUSED':
    case 'ENOENT':
    case 'ECONNRESET':
    case 'ETIMEDOUT':
    case 'PROTOCOL_CONNECTION_LOST':
      return new Masalah('sibuk', 'Basis data belum dapat menjawab; ulangi sebentar lagi.', {
        kepala: { 'retry-after': '2' },
      });
    default:
      return null;
  }
}
