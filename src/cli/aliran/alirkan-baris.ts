import { closeSync, fstatSync } from 'node:fs';
import { namaMasukan } from '../baca-masukan.js';
import { bacaSekali, bukaMasukan } from '../buka-masukan.js';
import { GalatMasukan, sebabBerkas } from '../galat-masukan.js';

const POTONGAN = 1 << 20;
/** The longest line: one report of a whole kabupaten is a few megabytes. */
const BARIS_TERPANJANG = 64 << 20;

/** Told how many bytes of how many were read; the size of a pipe is 0. */
export type PelaporAlir = (terbaca: number, seluruhnya: number) => void;

/**
 * Hands over a file, or standard input for `-`, line by line, in memory that does not grow with it: the next part is read when the lines of this one are
 * done with, so whoever writes slowly is waited for. A line is bytes from `awal` to before `akhir`, without its line end; they last for the call.
 */
export function alirkanBaris(
  berkas: string,
  baris: (data: Buffer, awal: number, akhir: number, nomor: number) => void,
  lapor: PelaporAlir = () => undefined,
): void {
  const nama = namaMasukan(berkas);
  let fd: number;
  try {
    fd = bukaMasukan(berkas, nama);
  } catch (galat) {
    if (galat instanceof GalatMasukan) throw galat;
    throw new GalatMasukan([`${nama}: ${sebabBerkas(galat, berkas)}`]);
  }
  try {
    const { size } = fstatSync(fd);
    let simpan = Buffer.allocUnsafe(2 * POTONGAN);
    let isi = 0;
    let nomor = 0;
    let terbaca = 0;
    const serahkan = (awal: number, akhir: number) => {
      nomor += 1;
      if (nomor === 1) pastikanUtf8(simpan.subarray(awal, Math.min(akhir, awal + 64)), nama);
      const mulai = nomor === 1 && akhir - awal >= 3 && simpan.readUIntBE(awal, 3) === 0xefbbbf ? awal + 3 : awal;
      baris(simpan, mulai, akhir > mulai && simpan[akhir - 1] === 13 ? akhir - 1 : akhir, nomor);
    };
    for (;;) {
      if (simpan.length - isi < POTONGAN) {
        if (simpan.length > BARIS_TERPANJANG)
          throw new GalatMasukan([`${nama}: baris ${nomor + 1} lebih panjang daripada ${BARIS_TERPANJANG >> 20} MiB.`]);
        const lebar = Buffer.allocUnsafe(2 * simpan.length);
        simpan.copy(lebar, 0, 0, isi);
        simpan = lebar;
      }
      const n = bacaSekali(fd, simpan.subarray(isi, isi + POTONGAN));
      if (n === 0) break;
      const sampai = isi + n;
      terbaca += n;
      let awal = 0;
      for (let akhir = simpan.indexOf(10, isi); akhir >= 0 && akhir < sampai; akhir = simpan.indexOf(10, awal)) {
        serahkan(awal, akhir);
        awal = akhir + 1;
      }
      simpan.copy(simpan, 0, awal, sampai);
      isi = sampai - awal;
      lapor(terbaca, size);
    }
    if (isi > 0) serahkan(0, isi);
  } catch (galat) {
    if (galat instanceof Error && 'code' in galat) throw new GalatMasukan([`${nama}: ${sebabBerkas(galat, berkas)}`]);
    throw galat;
  } finally {
    if (berkas !== '-') closeSync(fd);
  }
}

function pastikanUtf8(awal: Buffer, nama: string): void {
  if (awal.includes(0)) throw new GalatMasukan([`${nama}: bukan teks UTF-8; simpan sebagai CSV UTF-8 atau NDJSON.`]);
}
