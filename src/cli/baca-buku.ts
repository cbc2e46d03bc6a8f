import { bacaBerkas } from '../berkas/baca-berkas.js';
import { type Bacaan, type BerkasTakTerbaca, type BukuTerbaca, gabungBacaan } from '../berkas/bacaan.js';
import { jenisBerkas } from '../berkas/jenis-berkas.js';
import type { Pelapor } from '../tabel/kemajuan.js';
import { bacaBita, namaMasukan, pastikanBerkas, sebutBerkasNanti } from './baca-masukan.js';
import { tulisCatatan } from './catatan.js';
import { GalatMasukan } from './galat-masukan.js';

/**
 * Reads the tables and texts of several files as one book; notes on the files go to standard error. One that cannot be read is named there and in
 * `takTerbaca`, and doesn't stop the others.
 *
 * Throws `GalatMasukan` where none could be read.
 */
export async function bacaBuku(berkas: readonly string[], lapor: Pelapor): Promise<BukuTerbaca> {
  const terbaca: [string, Bacaan][] = [];
  const takTerbaca: BerkasTakTerbaca[] = [];
  const galat: string[] = [];
  for (const [i, b] of berkas.entries()) {
    lapor({ tahap: 'buka', ke: i + 1, dari: berkas.length, nama: namaMasukan(b) });
    // Places call a file as it was typed.
    const nama = b === '-' ? namaMasukan(b) : b;
    try {
      const isi = await sebutBerkasNanti(b, () => bacaSatu(b, nama, lapor));
      terbaca.push([nama, isi]);
      for (const c of isi.catatan) tulisCatatan(`${namaMasukan(b)}: ${c}.`);
    } catch (salah) {
      if (!(salah instanceof GalatMasukan)) throw salah;
      galat.push(...salah.baris);
      takTerbaca.push({ berkas: nama, sebab: salah.baris.join(' ') });
    }
  }
  if (terbaca.length === 0) throw new GalatMasukan(galat);
  const buku = gabungBacaan(terbaca, takTerbaca);
  for (const g of galat) tulisCatatan(g);
  // Behind those that could not be read stand those that hold nothing.
  for (const { berkas: b, sebab } of buku.takTerbaca.slice(takTerbaca.length))
    tulisCatatan(`${namaMasukan(b)}: ${sebab}`);
  return buku;
}

/** A kind that is not read is said without reading it; of what is not there, or no file, not the kind is what is wrong. */
async function bacaSatu(berkas: string, nama: string, kemajuan: Pelapor): Promise<Bacaan> {
  try {
    if (berkas !== '-') jenisBerkas(nama);
  } catch (galat) {
    pastikanBerkas(berkas);
    throw galat;
  }
  return bacaBerkas({ nama, data: bacaBita(berkas) }, { kemajuan });
}
