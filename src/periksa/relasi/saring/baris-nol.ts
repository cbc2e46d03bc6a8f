import { desimal } from '../../../angka/desimal.js';
import { ratakan } from '../../../tabel/tiap.js';
import type { Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import { jumlahSekolom } from '../antarbaris/jumlah-sekolom.js';
import { terpenuhi } from '../konsistensi.js';
import { masihPatah } from '../patah.js';
import { petakan, relasiDari } from '../peta.js';
import { ANTARBARIS, masukanRelasi, type Relasi, type RelasiLurus } from '../relasi.js';
import type { JumlahSebarisan } from './jumlah-barisan.js';

const NOL = desimal(0);

/**
 * Sums over a row that is nought in every column in which they hold: with it or without it they do, so that they seem to say nothing of what it prints
 * in another. Where its own row does not hold with that either, and both do with nought, the figure is what is wrong.
 */
export function jumlahBarisNol(
  t: TabelTerbaca,
  relasi: readonly Relasi[],
  sebarisan: JumlahSebarisan,
): readonly RelasiLurus[] {
  const sebaris = relasi.filter((r) => r.kuat && !ANTARBARIS.has(r.jenis) && r.hasil.sel !== null && !terpenuhi(r));
  if (sebaris.length === 0) return [];
  const patah = petakan(sebaris);
  const keliru = (f: Fakta, jumlah: Relasi): boolean => {
    const beres = (r: Relasi): boolean => !masihPatah(r, new Map([[f, NOL]]));
    return relasiDari(patah, f).some(beres) && beres(jumlah);
  };
  return ratakan(sebarisan, (daftar) => {
    const contoh = daftar.find(terpenuhi);
    const induk = contoh?.hasil.sel?.baris;
    if (contoh === undefined || induk === undefined) return [];
    const bagian = ratakan(masukanRelasi(contoh), (f) => f.sel?.baris ?? []);
    const sudah = new Set(daftar.map((r) => r.hasil));
    return ratakan(t.kolom, (k): RelasiLurus[] => {
      const r = jumlahSekolom(t, induk, bagian, k, { jenis: contoh.jenis, kuat: true });
      if (r === null || sudah.has(r.hasil) || terpenuhi(r)) return [];
      return masukanRelasi(r).some((f) => keliru(f, r)) ? [r] : [];
    });
  });
}
