import type { Buatan } from './buat.js';
import { berlaku } from './uji.js';

/** What is wrong with a report's own key: relations that do not hold before the slips, and slips that break nothing. */
export function periksaKunci(b: Buatan): string[] {
  const kini = new Map([...b.bersih.keys()].map((s) => [s, s.teks]));
  const salah: string[] = [];
  const tulis = (h: (typeof b.hubungan)[number]): string =>
    `${h.nama}: ${h.hasil.teks} <- ${h.masuk.map((m) => m.teks).join(' ; ')}`;
  for (const [s, t] of b.bersih) s.teks = t;
  for (const h of b.hubungan) if (berlaku(h) !== true) salah.push(`tidak berlaku sebelum disuntik, ${tulis(h)}`);
  for (const [s, t] of kini) s.teks = t;
  const patah = b.hubungan.filter((h) => berlaku(h) === false);
  const sel = new Set(patah.flatMap((h) => [h.hasil, ...h.masuk]));
  const berubah = [...b.bersih].filter(([s, t]) => s.teks !== t);
  const akibat = new Set(b.kunci.galat.flatMap((g) => g.akibat.map((t) => JSON.stringify(t)))).size;
  const utama = berubah.filter(([s]) => sel.has(s)).length;
  if (utama < b.kunci.galat.length) salah.push(`${b.kunci.galat.length} galat di kunci, ${utama} yang terlihat`);
  if (berubah.length !== b.kunci.galat.length + akibat)
    salah.push(`${berubah.length} sel berubah, kunci menyebut ${b.kunci.galat.length} + ${akibat}`);
  if (b.kunci.galat.length === 0 && patah.length > 0) salah.push('laporan konsisten dengan hubungan yang patah');
  for (const g of b.kunci.galat)
    if (g.saksi < 1 || g.tercetak === g.semestinya) salah.push(`galat tanpa saksi di ${JSON.stringify(g.tempat)}`);
  return salah;
}
