import { irisan, SEMUA_BILANGAN, type Selang } from '../../angka/selang.js';
import { ratakan, tiap } from '../../tabel/tiap.js';
import type { Fakta } from '../fakta/fakta.js';
import type { Ganti, Relasi } from '../relasi/relasi.js';
import { perluAgarCocok } from '../relasi/selesaikan.js';
import { sebabUntuk } from '../sebab/daftar.js';
import type { KandidatSebab, Konteks } from '../sebab/sebab.js';
import { type Milik, type Perbaikan, susunPerbaikan, type Usulan } from './perbaikan.js';

/**
 * What was worked out of a figure. What explains a value holds for good; the rest for as long as no figure that its relations bind changes, while
 * of its broken relations some may be mended.
 */
export interface Catatan {
  readonly nomor: Map<Relasi, number>;
  readonly sebab: Map<string, readonly KandidatSebab[]>;
  readonly perlu: Map<Relasi, Selang | null>;
  readonly perbaikan: Map<string, Perbaikan>;
  terakhir: { readonly rusak: readonly Relasi[]; readonly calon: readonly Perbaikan[] } | null;
}

export const catatanBaru = (): Catatan => ({
  nomor: new Map(),
  sebab: new Map(),
  perlu: new Map(),
  perbaikan: new Map(),
  terakhir: null,
});

/** One of the figures that its relations bind is another now. */
export function lupakanNilai(c: Catatan): void {
  c.perlu.clear();
  c.perbaikan.clear();
  c.terakhir = null;
}

/**
 * Repairs by one figure alone: from each broken relation on, as many others as one value can repair with it; once keeping what holds as
 * far as it can be kept, and once repairing what it can at the cost of what holds.
 */
export function calonDari(f: Fakta, milik: Milik, konteks: Konteks, ganti: Ganti, catatan: Catatan): Perbaikan[] {
  const { nomor, perlu, terakhir } = catatan;
  if (terakhir?.rusak.length === milik.rusak.length && terakhir.rusak.every((r, i) => r === milik.rusak[i]))
    return [...terakhir.calon];
  const rusak = [...milik.rusak, ...milik.goyah];
  for (const r of [...rusak, ...milik.utuh]) {
    if (!nomor.has(r)) nomor.set(r, nomor.size);
    if (!perlu.has(r)) perlu.set(r, perluAgarCocok(r, f, ganti));
  }
  const sudah = new Set<string>();
  const kini = new Set(rusak);
  const nomori = (relasi: readonly Relasi[]): number[] => tiap(relasi, (r) => nomor.get(r) as number);
  const calon = ratakan(milik.rusak, (benih) =>
    ratakan(
      [
        [benih, ...milik.utuh, ...rusak],
        [benih, ...rusak, ...milik.utuh],
      ],
      (urutan) => {
        const usulan = kumpulkan(urutan, perlu, milik);
        if (usulan === null) return [];
        const dibereskan = nomori(usulan.relasi);
        const urut = dibereskan.join();
        const rinci = `${urut}|${nomori(usulan.pecah).join()}`;
        const kunci = dibereskan.sort((x, y) => x - y).join();
        if (sudah.has(kunci)) return [];
        sudah.add(kunci);
        const lama = catatan.perbaikan.get(rinci);
        // What else was broken then changes nothing, unless the repair mended it too.
        if (lama?.relasi.every((r) => kini.has(r))) return [lama];
        const alasan = `${urut}|${cetakSelang(usulan.perlu)}`;
        const sebab =
          catatan.sebab.get(alasan) ?? sebabUntuk({ fakta: f, perlu: usulan.perlu, relasi: usulan.relasi, konteks });
        catatan.sebab.set(alasan, sebab);
        const baru = susunPerbaikan(f, usulan, sebab, milik, konteks, ganti);
        catatan.perbaikan.set(rinci, baru);
        return [baru];
      },
    ),
  );
  catatan.terakhir = { rusak: milik.rusak, calon };
  return calon;
}

const cetakSelang = ({ bawah, atas, bawahTertutup, atasTertutup }: Selang): string =>
  `${bawah} ${bawahTertutup} ${atas} ${atasTertutup}`;

/** What the first relation needs, narrowed by each of the others that it can be narrowed by. */
function kumpulkan(
  urutan: readonly Relasi[],
  perlu: ReadonlyMap<Relasi, Selang | null>,
  { utuh }: Milik,
): Usulan | null {
  let bersama = SEMUA_BILANGAN;
  const beres = new Set<Relasi>();
  for (const r of urutan) {
    const ini = perlu.get(r);
    const sempit = ini ? irisan(bersama, ini) : null;
    if (sempit !== null) {
      bersama = sempit;
      beres.add(r);
    } else if (beres.size === 0) return null;
  }
  const tetap = new Set(utuh);
  return {
    perlu: bersama,
    relasi: [...beres].filter((r) => !tetap.has(r)),
    pecah: utuh.filter((r) => !beres.has(r)),
  };
}
