import { pastikanBentuk } from '../../angka/bentuk.js';
import { tolakOpsiAsing } from '../../angka/tolak-opsi.js';
import { BAHASA, type Bahasa } from '../../rumus/alasan.js';
import { teksMarkdown } from '../../tabel/teks-markdown.js';
import { BENTUK_HASIL_PERIKSA } from '../temuan/bentuk-temuan.js';
import type { HasilPeriksa, Temuan } from '../temuan/temuan.js';
import { KATA, type Kata } from './kata.js';
import { teksLokasi, teksTerkait, teksTersembunyi } from './letak.js';
import {
  barisCakupan,
  kalimatRingkas,
  kolomTakDipahami,
  type TemuanTerima,
  TINGKAT,
  temuanDiterima,
  temuanTingkat,
} from './ringkas.js';
import { teksYakin } from './yakin.js';

/**
 * The findings as Markdown: the count, a chapter a level with a list of findings, then the accepted ones and the columns that were not
 * understood. Text from the tables is escaped, so that it stays text.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * markdownPeriksa({ ringkasan: { tabel: 1, fakta: 3, relasi: 1, konsisten: 1, temuan: 0 }, cakupan: { tabel: [], angka: 3, terikat: 3 }, temuan: [], kolom: [] }).split('\n')[0] // => '# Hasil periksa'
 */
export function markdownPeriksa(hasil: HasilPeriksa, opsi: { readonly bahasa?: Bahasa } = {}): string {
  pastikanBentuk('markdownPeriksa', 'hasil', hasil, BENTUK_HASIL_PERIKSA);
  tolakOpsiAsing('markdownPeriksa', opsi, { bahasa: BAHASA });
  const { bahasa = 'id' } = opsi;
  const kata = KATA[bahasa];
  const bagian = [`# ${kata.judul}`, kalimatRingkas(hasil, bahasa)];
  for (const tingkat of TINGKAT) {
    const temuan = temuanTingkat(hasil, tingkat);
    if (temuan.length > 0) bagian.push(`## ${besar(kata.tingkat[tingkat])}`, ...temuan.map((t) => butir(t, kata)));
  }
  const diterima = temuanDiterima(hasil);
  if (diterima.length > 0)
    bagian.push(`## ${besar(kata.diterima)}`, diterima.map((t) => butirDiterima(t, kata)).join('\n'));
  const belum = barisCakupan(hasil, bahasa);
  if (belum.length > 0)
    bagian.push(`## ${besar(kata.belumDiperiksa)}`, belum.map((isi) => `- ${teksMarkdown(isi)}`).join('\n'));
  const takDipahami = kolomTakDipahami(hasil);
  if (takDipahami.length > 0) {
    bagian.push(`## ${besar(kata.takDipahami)}`, takDipahami.map((isi) => `- ${teksMarkdown(isi)}`).join('\n'));
  }
  return bagian.join('\n\n');
}

function butir(temuan: Temuan, kata: Kata): string {
  const { kode, lokasi, pesan, tercetak, semestinya, rumus, penjelasan, terkait, ikut = [], saran } = temuan;
  const nilai = [
    `${kata.tercetak} **${teksMarkdown(tercetak ?? '–')}**`,
    ...(semestinya === null ? [] : [`${kata.semestinya} **${teksMarkdown(semestinya)}**`]),
    ...(rumus === null ? [] : [`${kata.rumus} ${teksMarkdown(rumus)}`]),
  ];
  return [
    `### ${teksMarkdown(kode)} · ${teksMarkdown(teksLokasi(lokasi, kata) + teksTersembunyi(temuan, kata))}`,
    '',
    teksMarkdown(pesan),
    '',
    `- ${nilai.join('; ')}`,
    ...penjelasan.map((p) => `- ${kata.sebab} (${teksYakin(p.skor, kata)}): ${teksMarkdown(p.teks)}`),
    ...(ikut.length === 0 ? [] : [`- ${kata.ikut}: ${teksMarkdown(teksTerkait(lokasi, ikut, kata))}`]),
    ...(terkait.length === 0 ? [] : [`- ${kata.terkait}: ${teksMarkdown(teksTerkait(lokasi, terkait, kata))}`]),
    ...(saran === '' ? [] : [`- ${kata.saran}: ${teksMarkdown(saran)}`]),
  ].join('\n');
}

function butirDiterima(temuan: TemuanTerima, kata: Kata): string {
  return `- ${teksMarkdown(temuan.kode)} · ${teksMarkdown(teksLokasi(temuan.lokasi, kata))}: ${teksMarkdown(temuan.diterima)}`;
}

function besar(teks: string): string {
  return teks.charAt(0).toUpperCase() + teks.slice(1);
}
