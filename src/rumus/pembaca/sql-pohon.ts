import { bagi, type Simpul, type SimpulMasukan } from '../pohon.js';
import type { Rumus, TakTerukurBila } from '../rumus.js';
import { petakan, petakanSyarat } from './petakan.js';

/** The symbol of an input, or of one part of it where it is a fraction. */
export const lambangPecahan = (lambang: string, bagian: 'pembilang' | 'penyebut' | null): string =>
  bagian === null ? lambang : `${lambang}.${bagian}`;

/**
 * The formula with some inputs as fractions: `C` becomes `C.pembilang ÷ C.penyebut`, two inputs of which the second must be above 0. Every
 * reader can take it as any other formula.
 */
export function pecahMasukan(rumus: Rumus, lambang: ReadonlySet<string>): Rumus {
  if (lambang.size === 0) return rumus;
  const masukan: Record<string, SimpulMasukan> = {};
  const ganti = new Map<string, Simpul>();
  const takTerukurBila: TakTerukurBila[] = [];
  for (const [l, m] of Object.entries<SimpulMasukan>(rumus.masukan)) {
    if (!lambang.has(l)) {
      masukan[l] = m;
      continue;
    }
    const atas = { ...m, nama: `${m.nama} (pembilang)` };
    const bawah = { ...m, nama: `${m.nama} (penyebut)` };
    masukan[lambangPecahan(l, 'pembilang')] = atas;
    masukan[lambangPecahan(l, 'penyebut')] = bawah;
    ganti.set(m.nama, bagi(atas, bawah));
    takTerukurBila.push({ masukan: lambangPecahan(l, 'penyebut'), keadaan: 'tidak-positif', alasan: 'pembagi-nol' });
  }
  const baru = (s: Simpul) => (s.jenis === 'masukan' ? ganti.get(s.nama) : undefined);
  for (const bila of rumus.takTerukurBila) {
    if ('syarat' in bila) takTerukurBila.push({ ...bila, syarat: petakanSyarat(bila.syarat, baru) });
    else if (!lambang.has(bila.masukan)) takTerukurBila.push(bila);
    else {
      takTerukurBila.push({ ...bila, masukan: lambangPecahan(bila.masukan, 'pembilang') });
      if (bila.keadaan === 'kosong')
        takTerukurBila.push({ ...bila, masukan: lambangPecahan(bila.masukan, 'penyebut') });
    }
  }
  return { ...rumus, masukan, isi: petakan(rumus.isi, baru), takTerukurBila };
}

/** Whether an expression divides by something that differs from one element of the lists to the next. */
export function terbagiPerUnsur(s: Simpul, adaDaftar: (s: Simpul) => boolean): boolean {
  const anak = (x: Simpul) => terbagiPerUnsur(x, adaDaftar);
  switch (s.jenis) {
    case 'tambah':
    case 'kurang':
    case 'kali':
      return anak(s.kiri) || anak(s.kanan);
    case 'bagi':
      return anak(s.kiri) || anak(s.kanan) || adaDaftar(s.kanan);
    case 'min':
    case 'maks':
      return s.butir.some(anak);
    case 'bila':
      return anak(s.maka) || anak(s.lain);
    default:
      return false;
  }
}

/**
 * Whether a value known between two ends settles the expression where both ends agree: it stands in it once (on any one way through the
 * choices), so that the expression moves one way only; and in no equation, unless the ends are asked for that.
 */
export function searah(s: Simpul, nama: string, persamaanTerjaga: boolean): boolean {
  const { banyak, persamaan } = kemunculan(nilaiTangga(s) ?? s, nama);
  return banyak <= 1 && (persamaanTerjaga || !persamaan);
}

/**
 * What is placed among bounds: `x < a ? 0 : x <= b ? 1 : …` of one x, with constants that never fall, moves the way x does. Null for any other expression.
 */
function nilaiTangga(s: Simpul): Simpul | null {
  if (s.jenis !== 'bila') return null;
  const nilai = s.syarat.kiri;
  const teks = JSON.stringify(nilai);
  let lalu = Number.NEGATIVE_INFINITY;
  let sisa: Simpul = s;
  while (sisa.jenis === 'bila') {
    const { syarat, maka }: typeof sisa = sisa;
    const menurut = syarat.banding === '<' || syarat.banding === '<=';
    if (!menurut || syarat.kanan.jenis !== 'konstanta' || JSON.stringify(syarat.kiri) !== teks) return null;
    if (maka.jenis !== 'konstanta' || Number(maka.nilai) < lalu) return null;
    lalu = Number(maka.nilai);
    sisa = sisa.lain;
  }
  return sisa.jenis === 'konstanta' && Number(sisa.nilai) >= lalu ? nilai : null;
}

interface Kemunculan {
  readonly banyak: number;
  readonly persamaan: boolean;
}

function kemunculan(s: Simpul, nama: string): Kemunculan {
  const semua = (...x: readonly Simpul[]): Kemunculan => {
    const k = x.map((y) => kemunculan(y, nama));
    return { banyak: k.reduce((a, y) => a + y.banyak, 0), persamaan: k.some((y) => y.persamaan) };
  };
  switch (s.jenis) {
    case 'masukan':
      return { banyak: s.nama === nama ? 1 : 0, persamaan: false };
    case 'tambah':
    case 'kurang':
    case 'kali':
    case 'bagi':
      return semua(s.kiri, s.kanan);
    case 'min':
    case 'maks':
      return semua(...s.butir);
    case 'bila': {
      const [syarat, maka, lain] = [semua(s.syarat.kiri, s.syarat.kanan), semua(s.maka), semua(s.lain)];
      return {
        banyak: syarat.banyak + Math.max(maka.banyak, lain.banyak),
        persamaan: (s.syarat.banding === '=' && syarat.banyak > 0) || [syarat, maka, lain].some((k) => k.persamaan),
      };
    }
    default:
      return { banyak: 0, persamaan: false };
  }
}
