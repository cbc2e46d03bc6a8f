import { type Decimal, desimal } from '../../angka/desimal.js';
import {
  gabung,
  irisanSekandung,
  kali,
  kurang,
  memuat,
  SEMUA_BILANGAN,
  type Selang,
  tambah,
  titik,
} from '../../angka/selang.js';
import type { Simpul } from '../pohon.js';
import { cobaSemua, kunciUnsur, type NilaiSelang, type Putusan, type SimpulBila } from './selang-simpul.js';
import type { KotakSelang } from './selang-syarat.js';

/** Inputs that an expression uses more than once: node by node their uses would count as independent of each other. */
export function masukanBerulang(isi: Simpul): Set<string> {
  const banyak = new Map<string, number>();
  const telusuri = (simpul: Simpul, kali: number): void => {
    switch (simpul.jenis) {
      case 'masukan':
        // A single number inside a list operation is used once an element.
        banyak.set(simpul.nama, (banyak.get(simpul.nama) ?? 0) + (simpul.bentuk === 'tunggal' ? kali : 1));
        return;
      case 'tambah':
      case 'kurang':
      case 'kali':
      case 'bagi':
        for (const s of [simpul.kiri, simpul.kanan]) telusuri(s, kali);
        return;
      case 'min':
      case 'maks':
        for (const s of simpul.butir) telusuri(s, kali);
        return;
      case 'bila':
        for (const s of [simpul.maka, simpul.lain]) telusuri(s, kali);
        return;
      case 'jumlah':
      case 'rata-rata':
      case 'cacah':
        telusuri(simpul.tiap, 2);
        return;
      case 'rata-rata-ukur':
        for (const s of [simpul.tiap, simpul.bobot]) telusuri(s, 2);
    }
  };
  telusuri(isi, 1);
  return new Set([...banyak].flatMap(([nama, n]) => (n > 1 ? [nama] : [])));
}

/** −1 the lower end of the result, 1 the upper one. */
type Ujung = -1 | 1;

/** Where an input must stand for the result to reach one end, when it moves the result one way only. */
function sudut(s: Selang, turunan: Selang, ujung: Ujung): { di: Selang; terbuka: boolean } | null {
  const naik = turunan.bawah?.gte(0) === true;
  if (!naik && turunan.atas?.lte(0) !== true) return null;
  const keAtas = naik === (ujung === 1);
  const di = keAtas ? s.atas : s.bawah;
  if (di === null) return null;
  // Strictly one way, an end that isn't reached by the input isn't reached by the result.
  return { di: titik(di), terbuka: !(keAtas ? s.atasTertutup : s.bawahTertutup) && !memuat(turunan, 0) };
}

/** A walk over a box, as far as this file needs it. */
export interface Jalan {
  readonly nilai: NilaiSelang;
  readonly putusan: Putusan;
  /** The first choice outside lists that the box does not decide. */
  readonly bimbang: SimpulBila | null;
  readonly selaluTerukur: boolean;
}

/** Walks the formula over a box with the given choices; throws TakTerhitung where nothing can be computed. */
export type Jalankan = (kotak: KotakSelang, putusan: Putusan) => Jalan;

/** How often a box is halved where an input moves the result both ways, or only seems to because the box is wide. */
const BELAH_TERBANYAK = 3;

/**
 * Cuts a node-by-node interval down by the derivatives: inputs that move the result one way stand at the end that counts, and the others
 * at their middle with the greatest difference that their derivative allows (mean value form). Where some input isn't shown to move
 * it one way, the box is halved there.
 */
export function rapatkan(jalan: Jalan, kotak: KotakSelang, jalankan: Jalankan, belah = BELAH_TERBANYAK): Selang {
  const { nilai, putusan } = jalan;
  // Stryker disable next-line ConditionalExpression: saves the walks that would find the same.
  if (nilai.turunan.size === 0) return nilai.selang;
  const semua = ([-1, 1] as const).flatMap((ujung) => kiraan(jalan, kotak, ujung, jalankan));
  const utuh = semua.reduce(irisanSekandung, nilai.selang);
  const lebar = belah !== 0 ? palingLebar(nilai.turunan, kotak) : null;
  if (lebar === null) return utuh;
  const { kunci, di } = lebar;
  // Stryker disable BooleanLiteral: what one half leaves out, its end in the middle, the other holds.
  const sisi = [
    { atas: di, atasTertutup: true },
    { bawah: di, bawahTertutup: true },
  ];
  // Stryker restore BooleanLiteral
  const { ada } = cobaSemua(sisi, (ujung) => {
    const separuh = petakan(kotak, (s, k) => (k === kunci ? { ...s, ...ujung } : s));
    return rapatkan(jalankan(separuh, putusan), separuh, jalankan, belah - 1);
  });
  return irisanSekandung(utuh, ada.reduce(gabung));
}

/** The middle and the width of a bounded interval. */
function ukuran({ bawah, atas }: Selang): { tengah: Decimal; lebar: Decimal } | null {
  return bawah === null || atas === null ? null : { tengah: bawah.plus(atas).div(2), lebar: atas.minus(bawah) };
}

/** The widest input whose derivative is known but not its sign, and its middle. */
function palingLebar(turunan: NilaiSelang['turunan'], kotak: KotakSelang): { kunci: string; di: Decimal } | null {
  let lebar = desimal(0);
  let hasil: { kunci: string; di: Decimal } | null = null;
  petakan(kotak, (s, kunci) => {
    const t = turunan.get(kunci);
    const u = ukuran(s);
    if (u?.lebar.gt(lebar) && t?.bawah?.lt(0) && t.atas?.gt(0)) {
      lebar = u.lebar;
      hasil = { kunci, di: u.tengah };
    }
    return s;
  });
  return hasil;
}

function kiraan({ nilai, putusan }: Jalan, kotak: KotakSelang, ujung: Ujung, jalankan: Jalankan): Selang[] {
  let terbuka = false;
  let geser = titik(0);
  const ganti =
    (pusatkan: boolean) =>
    (s: Selang, kunci: string): Selang => {
      const t = nilai.turunan.get(kunci);
      if (t === undefined) return s;
      const di = sudut(s, t, ujung);
      if (di?.terbuka) terbuka = true;
      const u = pusatkan && di === null ? ukuran(s) : null;
      const pusat = u && titik(u.tengah);
      if (pusat) geser = tambah(geser, kali(t, kurang(s, pusat)));
      return di?.di ?? pusat ?? s;
    };
  const { ada } = cobaSemua([false, true], (pusatkan): Selang[] => {
    const { nilai: n, selaluTerukur } = jalankan(petakan(kotak, ganti(pusatkan)), putusan);
    return selaluTerukur ? [pusatkan ? tambah(n.selang, geser) : n.selang] : [];
  });
  return ada
    .flat()
    .map((s) =>
      ujung === -1
        ? { ...SEMUA_BILANGAN, bawah: s.bawah, bawahTertutup: s.bawahTertutup && !terbuka }
        : { ...SEMUA_BILANGAN, atas: s.atas, atasTertutup: s.atasTertutup && !terbuka },
    );
}

function petakan(kotak: KotakSelang, ganti: (s: Selang, kunci: string) => Selang): KotakSelang {
  return new Map(
    [...kotak].map(([nama, isi]) => [
      nama,
      Array.isArray(isi) ? isi.map((s, i) => ganti(s, kunciUnsur(nama, i))) : ganti(isi as Selang, nama),
    ]),
  );
}
