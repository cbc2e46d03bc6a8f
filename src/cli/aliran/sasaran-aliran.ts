import { closeSync, existsSync, lstatSync, openSync, readSync, statSync } from 'node:fs';
import { GalatMasukan } from '../galat-masukan.js';
import { pastikanStandarBukanMasukan, type SyaratSasaran, sasaranAman } from '../keluaran/sasaran.js';

/** Beside the file that it is going to replace: an old result stays until the new one is whole, and one that broke off can be gone on with. */
const AKHIRAN = '.sebagian';

/** The file that is replaced when all lines are written. */
export interface GantiAliran {
  /** As it was named. */
  readonly berkas: string;
  readonly syarat: Pick<SyaratSasaran, 'masukan' | 'isi' | 'timpa'>;
}

/** Where lines go. */
export interface SasaranAliran {
  /** Absent: standard output. */
  readonly keluaran: string | undefined;
  readonly ganti?: GantiAliran;
}

/** What was asked of the target of a stream. */
export interface OpsiSasaranAliran {
  readonly timpa?: boolean;
  readonly lanjut?: boolean;
}

/**
 * Where the lines of a stream are written: into the file itself where there is nothing to lose, else beside it. A target that may not be written is
 * refused, and so is one beside which an earlier run broke off, unless it is gone on with or given up.
 */
export function sasaranAliran(
  masukan: readonly string[],
  berkas: string | undefined,
  { timpa = false, lanjut = false }: OpsiSasaranAliran,
): SasaranAliran {
  if (berkas === undefined) {
    pastikanStandarBukanMasukan(masukan);
    return { keluaran: undefined };
  }
  const syarat = { masukan, isi: 'json', timpa } as const;
  const tolak = (sebab: string): never => {
    throw new GalatMasukan([`keluaran ${berkas}: ${sebab}`]);
  };
  const baru = !existsSync(berkas) || statSync(berkas).size === 0;
  // What is gone on with is looked at line by line.
  const { jalur } = sasaranAman(berkas, { ...syarat, timpa: timpa || lanjut, jagaSejenis: !baru });
  const sebagian = `${jalur}${AKHIRAN}`;
  const ada = lstatSync(sebagian, { throwIfNoEntry: false }) !== undefined;
  const putus = ada && apakahBarisHasil(sebagian);
  if (putus && !lanjut && !timpa) {
    tolak(
      `di sampingnya ada ${sebagian}, hasil yang terputus; teruskan dengan --lanjut, atau mulai lagi dengan --timpa.`,
    );
  }
  const langsung = lanjut || !timpa ? !putus : baru && !ada;
  if (langsung) return { keluaran: berkas };
  if (!putus && ada) tolak(`${sebagian} di sampingnya bukan hasil lkjip; pindahkan dahulu, atau sebutkan nama lain.`);
  // The run that broke off was allowed to replace what was there then, not what somebody has put there since.
  if (lanjut) sasaranAman(berkas, { ...syarat, milikSendiri: apakahBarisHasil });
  sasaranAman(sebagian, { ...syarat, timpa: true });
  return { keluaran: sebagian, ganti: { berkas, syarat: { ...syarat, timpa: true } } };
}

/** How the first line of a result begins, as far as it was written. */
const AWAL = /^\{"baris":\d{1,16},"sidik":"[0-9a-f]{16}"/;
const PANJANG_AWAL = 64;

/** Whether a file, itself and not a link to it, is lines that this command wrote. */
function apakahBarisHasil(jalur: string): boolean {
  const ini = lstatSync(jalur);
  if (!ini.isFile() || ini.nlink > 1) return false;
  const awal = Buffer.alloc(PANJANG_AWAL);
  const fd = openSync(jalur, 'r');
  try {
    const teks = awal.toString('latin1', 0, readSync(fd, awal, 0, PANJANG_AWAL, 0));
    return AWAL.test(teks) || (ini.size < PANJANG_AWAL && '{"baris":'.startsWith(teks.slice(0, 9)));
  } finally {
    closeSync(fd);
  }
}
