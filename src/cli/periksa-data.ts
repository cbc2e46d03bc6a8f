import paket from '../../package.json' with { type: 'json' };
import type { BerkasTakTerbaca, BukuTerbaca } from '../berkas/bacaan.js';
import type { HasilPeriksaBacaan } from '../berkas/periksa-bacaan.js';
import { tandaiBacaan } from '../berkas/tandai-bacaan.js';
import type { GayaTeks } from '../periksa/keluaran/gaya-teks.js';
import { periksaKeJson } from '../periksa/keluaran/json.js';
import { markdownPeriksa } from '../periksa/keluaran/markdown.js';
import { sarifPeriksa } from '../periksa/keluaran/sarif.js';
import { teksPeriksa } from '../periksa/keluaran/teks.js';
import type { HasilPeriksa } from '../periksa/temuan/temuan.js';
import type { Bahasa } from '../rumus/alasan.js';
import type { Buku } from '../tabel/tabel.js';
import { bersihkanTeks } from '../tabel/teks-tampil.js';
import { sebutBerkasNanti } from './baca-masukan.js';
import { tulisCatatan } from './catatan.js';
import { jsonBersih } from './keluaran/json-bersih.js';
import type { FormatPeriksa } from './tugas/format.js';

/** What a check left aside, and accepted findings that fit nothing, go to standard error. */
export function sebutSisa({ hasil, takTerpakai }: HasilPeriksaBacaan): void {
  for (const { lokasi, pesan } of hasil.takDiperiksa ?? []) {
    const tempat = [lokasi.berkas, lokasi.lembar, lokasi.tabel].filter((x) => x !== undefined).join(' · ');
    tulisCatatan(`${tempat === '' ? '' : `${bersihkanTeks(tempat)}: `}${pesan}.`);
  }
  for (const d of takTerpakai) {
    const nasib =
      d.sidik === undefined
        ? 'putusan dari versi lama: perlu diterima ulang, dengan "sidik" temuannya (ada di -f json dan di salinan bertanda)'
        : 'tidak mengenai temuan apa pun; hapus bila sudah diperbaiki, atau terima ulang bila angka dasarnya berubah';
    tulisCatatan(`terimaan ${d.kode} ${d.sel ?? ''} "${d.tercetak ?? ''}" ${nasib}.`);
  }
}

/** A marked copy; that it is not the input itself is said on standard error. */
export async function tandaiPeriksa(hasil: HasilPeriksa, buku: BukuTerbaca, bahasa: Bahasa): Promise<Uint8Array> {
  const [pertama = ''] = buku.kerja.keys();
  const { data, utuh } = await sebutBerkasNanti(pertama, () => tandaiBacaan(hasil, buku, { bahasa }));
  if (!utuh) {
    tulisCatatan(
      'salinan bertanda yang utuh hanya untuk satu .xlsx atau .xlsm; tabel masukan ini ditulis ke buku kerja baru sebagai teks, tanpa gaya dan rumusnya.',
    );
  }
  return data;
}

/** Renders a result in a format of text. */
export function tulisPeriksa(
  hasil: HasilPeriksa,
  opsi: {
    format: Exclude<FormatPeriksa, 'xlsx'>;
    buku: Buku;
    sumber: readonly string[];
    /** Inputs that could not be read, and why. */
    takTerbaca?: readonly BerkasTakTerbaca[];
    bahasa: Bahasa;
    gaya?: GayaTeks | undefined;
    rinci?: boolean;
  },
): string {
  const { format, buku, sumber, takTerbaca = [], bahasa, gaya, rinci = false } = opsi;
  switch (format) {
    case 'teks':
      return teksPeriksa(hasil, { buku, bahasa, rinci, ...(gaya === undefined ? {} : { gaya }) });
    case 'json':
      return jsonBersih({ ...periksaKeJson(hasil, sumber), ...(takTerbaca.length > 0 ? { takTerbaca } : {}) });
    case 'markdown':
      return markdownPeriksa(hasil, { bahasa });
    case 'sarif':
      return jsonBersih(sarifPeriksa(hasil, { versi: paket.version, bahasa }));
  }
}
