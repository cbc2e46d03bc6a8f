import type { Decimal } from '../../angka/desimal.js';
import { p501 } from '../../periksa/temuan/p501-angka-ketik.js';
import { p506 } from '../../periksa/temuan/p506-total-persen.js';
import { p507 } from '../../periksa/temuan/p507-rumus-menyimpang.js';
import type { Temuan, Tingkat } from '../../periksa/temuan/temuan.js';
import { alamatSel, type LetakSel } from '../../tabel/tabel.js';
import { caraTampak, samaTampak } from './angka-tampak.js';
import { hitungRumus } from './hitung-rumus.js';
import { bacaJumlah } from './jumlah-tegak.js';
import { dalamBentang } from './kolom-jumlah.js';
import { type KolomRumus, kolomRumus } from './kolom-rumus.js';
import { angkaSel } from './rangkum.js';
import { geserRujukan } from './rujukan.js';
import { type Bahan, cetakDi, cetakRumus, susunTemuanRumus, TERKAIT_TERBANYAK } from './temuan-rumus.js';
import { bentukRumus, geserRumus, type PohonSel, rujukanDalam } from './urai-rumus.js';

/** Cells that break with the formula that the rest of their column follows. */
export function temuanKolom(bahan: Bahan): Temuan[] {
  return kolomRumus(bahan.kisi).flatMap((k) => [
    ...(k.seragam.length > k.diketik.length
      ? k.diketik.flatMap((b) => tidakIkut(bahan, k, b, p501, ['peringatan', 'catatan']))
      : []),
    ...k.lain.flatMap(({ baris, pohon }) => [
      ...menyimpang(bahan, k, baris, pohon),
      ...totalPersen(bahan, k, baris, pohon),
    ]),
  ]);
}

/** What the column's formula gives in another row; null where an input of it is missing there. */
function nilaiDiBaris({ kisi }: Bahan, { contoh }: KolomRumus, baris: number): Decimal | null {
  const pohon = geserRumus(contoh.pohon, baris - contoh.letak.baris, geserRujukan);
  if (pohon === null) return null;
  const terisi = rujukanDalam(pohon).every((r) => kisi.selLain(r.lembar, r.dari.baris, r.dari.kolom)?.angka != null);
  return terisi ? hitungRumus(pohon, kisi) : null;
}

/** Whether the cell shows another figure than this value. */
function lain({ kisi }: Bahan, { baris, kolom }: LetakSel, nilai: Decimal): boolean {
  const sel = kisi.sel(baris, kolom);
  const kini = angkaSel(sel);
  return kini === null || !samaTampak(kini, nilai, caraTampak(sel));
}

/** A cell that does not follow its column: what it shows, what the column's formula gives there, and a cell to copy that from. */
function tidakIkut(
  bahan: Bahan,
  k: KolomRumus,
  baris: number,
  jenis: typeof p501 | typeof p507,
  tingkat: readonly [berbeda: Tingkat, sama: Tingkat],
): Temuan[] {
  const letak = { baris, kolom: k.kolom };
  const nilai = nilaiDiBaris(bahan, k, baris);
  if (nilai === null) return [];
  const semestinya = cetakDi(bahan, letak, nilai);
  const isi = {
    sel: alamatSel(letak),
    rumus: cetakRumus(bahan, letak),
    tercetak: bahan.kisi.sel(baris, k.kolom).teks,
    semestinya,
    contoh: alamatSel(k.contoh.letak),
  };
  return [
    susunTemuanRumus(bahan, jenis, letak, {
      tingkat: tingkat[lain(bahan, letak, nilai) ? 0 : 1],
      semestinya,
      terkait: [k.contoh.letak],
      pesan: jenis.tulis(isi, bahan.bahasa),
    }),
  ];
}

function menyimpang(bahan: Bahan, k: KolomRumus, baris: number, pohon: PohonSel): Temuan[] {
  const barisLain = rujukanDalam(pohon).some((r) => !r.dari.barisTetap && r.dari.baris !== baris);
  if (!barisLain || bentukRumus(pohon, () => '#') !== k.bentuk) return [];
  return tidakIkut(bahan, k, baris, p507, ['galat', 'peringatan']);
}

/** Whether a formula divides, so that its results do not add up. */
function membagi(pohon: PohonSel): boolean {
  switch (pohon.jenis) {
    case 'dua':
      return pohon.tanda === '/' || membagi(pohon.kiri) || membagi(pohon.kanan);
    case 'negatif':
    case 'persen':
      return membagi(pohon.isi);
    case 'fungsi':
      return pohon.isi.some(membagi);
    default:
      return false;
  }
}

function totalPersen(bahan: Bahan, k: KolomRumus, baris: number, pohon: PohonSel): Temuan[] {
  const letak = { baris, kolom: k.kolom };
  const jumlah = bacaJumlah(pohon, letak);
  if (jumlah === null || !membagi(k.contoh.pohon)) return [];
  const dijumlah = jumlah.bentang.flatMap((b) => dalamBentang(k.seragam, b));
  if (dijumlah.length < jumlah.banyak) return [];
  const nilai = nilaiDiBaris(bahan, k, baris);
  if (nilai === null || !lain(bahan, letak, nilai)) return [];
  const semestinya = cetakDi(bahan, letak, nilai);
  const isi = {
    sel: alamatSel(letak),
    rumus: cetakRumus(bahan, letak),
    tercetak: bahan.kisi.sel(baris, k.kolom).teks,
    semestinya,
    contoh: alamatSel(k.contoh.letak),
  };
  return [
    susunTemuanRumus(bahan, p506, letak, {
      tingkat: jumlah.fungsi === 'SUM' ? 'galat' : 'peringatan',
      semestinya,
      terkait: dijumlah.slice(0, TERKAIT_TERBANYAK).map((b) => ({ baris: b, kolom: k.kolom })),
      pesan: p506.tulis(isi, bahan.bahasa),
    }),
  ];
}
