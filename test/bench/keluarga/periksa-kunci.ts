import type { Buatan } from './buat.js';
import type { Tempat } from './kunci.js';
import type { Hubungan, Sel } from './lembar.js';
import { berlaku } from './uji.js';

const tulis = (h: Hubungan): string => `${h.nama}: ${h.hasil.teks} <- ${h.masuk.map((m) => m.teks).join(' ; ')}`;

function pasang(teks: ReadonlyMap<Sel, string>): void {
  for (const [s, t] of teks) s.teks = t;
}

/** What stands at a place of the finished report; a sentence is asked whether it holds the figure. */
function berdiriDi(b: Buatan, t: Tempat, teks: string): boolean {
  if (t.kalimat !== undefined) return b.laporan.narasi?.[t.kalimat - 1]?.includes(teks) ?? false;
  return b.laporan.tabel[t.tabel ?? -1]?.baris[t.baris ?? -1]?.[t.kolom ?? -1] === teks;
}

/** What is wrong with a report's own key: relations that do not hold before the slips, slips that break nothing, places that hold another text. */
export function periksaKunci(b: Buatan): string[] {
  const { galat } = b.kunci;
  const kini = new Map([...b.bersih.keys()].map((s) => [s, s.teks]));
  const salah: string[] = [];
  pasang(b.bersih);
  for (const h of b.hubungan) if (berlaku(h) !== true) salah.push(`tidak berlaku sebelum disuntik, ${tulis(h)}`);
  pasang(kini);
  const patah = b.hubungan.filter((h) => berlaku(h) === false);
  if (galat.length === 0 && patah.length > 0) salah.push('laporan konsisten dengan hubungan yang patah');
  const berubah = [...b.bersih].filter(([s, t]) => s.teks !== t);
  const akibat = new Set(galat.flatMap((g) => g.akibat.map((t) => JSON.stringify(t)))).size;
  if (berubah.length !== galat.length + akibat)
    salah.push(`${berubah.length} sel berubah, kunci menyebut ${galat.length} + ${akibat}`);
  for (const g of galat) {
    const di = JSON.stringify(g.tempat);
    if (!berdiriDi(b, g.tempat, g.tercetak)) salah.push(`di ${di} tidak berdiri ${g.tercetak}`);
    if (g.saksi < 1 || g.tercetak === g.semestinya) salah.push(`galat tanpa saksi di ${di}`);
    const s = berubah.find(([x]) => JSON.stringify(b.letak.get(x)) === di)?.[0];
    if (s && b.bersih.get(s) !== g.semestinya) salah.push(`semestinya bukan yang tercetak semula di ${di}`);
    if (!s?.hubungan.some((h) => patah.includes(h))) salah.push(`galat yang tidak terlihat di ${di}`);
    if (g.atau.some((t) => JSON.stringify(t) === di)) salah.push(`sel sendiri di antara atau, ${di}`);
  }
  return salah;
}
