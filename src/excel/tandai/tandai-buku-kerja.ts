import { bita, objek, pastikanBentuk, teks } from '../../angka/bentuk.js';
import { tolakOpsiAsing } from '../../angka/tolak-opsi.js';
import { tambahKe } from '../../periksa/fakta/kelompokkan.js';
import { KATA } from '../../periksa/keluaran/kata.js';
import { TINGKAT } from '../../periksa/keluaran/ringkas.js';
import { BENTUK_HASIL_PERIKSA } from '../../periksa/temuan/bentuk-temuan.js';
import type { HasilPeriksa, Temuan } from '../../periksa/temuan/temuan.js';
import { BAHASA, type Bahasa } from '../../rumus/alasan.js';
import { TabelTakTerbaca } from '../../tabel/batas.js';
import type { LetakSel } from '../../tabel/tabel.js';
import { BENTUK_BUKU_KERJA } from '../bentuk-buku-kerja.js';
import type { BukuKerja } from '../lembar.js';
import { apakahLembarTemuan } from './baca-diterima.js';
import { Gaya } from './gaya.js';
import { type Komentar, tambahKomentar } from './komentar.js';
import { lembarTemuan, type TemuanBertempat, teksKomentar } from './lembar-temuan.js';
import { PaketXlsx, sisipkanDiAkhir } from './paket.js';
import { lolosXml } from './sunting.js';
import { awalanXml, telusurXml } from './telusur-xml.js';
import { warnaiSel } from './warnai-sel.js';

/** Options of {@link tandaiBukuKerja}. */
export interface OpsiTandai {
  /** The workbook as it was read. */
  readonly buku: BukuKerja;
  /** The name of the file in the places of findings; findings of other files are listed without a link. */
  readonly berkas?: string;
  /** @defaultValue 'id' */
  readonly bahasa?: Bahasa;
}

const JENIS_LEMBAR = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const NS_HUBUNGAN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface LembarPaket {
  readonly nama: string;
  readonly bagian: string;
}

/**
 * The user's own workbook (.xlsx, .xlsm) with its findings marked: each cell coloured by level with a comment, and a sheet "Temuan" that
 * lists them with links. Nothing else changes: the parts of the file that hold no mark stay byte for byte, and in the others only the
 * style of the marked cells does. Comments that are there stay; the list of an earlier marking is replaced. Accepted findings are listed, not coloured.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * const data = await tulisTemplat({ tahun: 2026 });
 * const buku = await bacaExcel(data);
 * const bertanda = tandaiBukuKerja(data, periksaTabel(bukuDariExcel(buku)), { buku });
 * (await bacaExcel(bertanda)).lembar.some(apakahLembarTemuan) // => true
 */
export function tandaiBukuKerja(data: Uint8Array, hasil: HasilPeriksa, opsi: OpsiTandai): Uint8Array {
  pastikanBentuk('tandaiBukuKerja', 'data', data, bita);
  pastikanBentuk('tandaiBukuKerja', 'hasil', hasil, BENTUK_HASIL_PERIKSA);
  tolakOpsiAsing('tandaiBukuKerja', opsi, { buku: BENTUK_BUKU_KERJA, berkas: teks, bahasa: BAHASA });
  pastikanBentuk('tandaiBukuKerja', 'opsi', opsi, objek({ buku: objek() }));
  const { bahasa = 'id' } = opsi;
  const paket = new PaketXlsx(data);
  const utama = paket.hubungan('').find((h) => h.jenis === 'officeDocument')?.tujuan ?? 'xl/workbook.xml';
  if (!paket.ada(utama))
    throw new TabelTakTerbaca('bukan .xlsx; salinan bertanda hanya dapat dibuat dari .xlsx atau .xlsm.');
  const lembar = daftarLembar(paket, utama);
  const bertempat = hasil.temuan.map(
    (temuan): TemuanBertempat => ({ temuan, tempat: tempatTemuan(temuan, lembar, opsi) }),
  );
  const berkasGaya = paket.hubungan(utama).find((h) => h.jenis === 'styles')?.tujuan;
  const gaya = new Gaya(berkasGaya === undefined ? '' : paket.baca(berkasGaya));
  for (const l of lembar) tandaiLembar(paket, l, bertempat, gaya, bahasa);
  const daftar = lembarTemuan(hasil, bertempat, gaya, bahasa);
  const lama = daftarLama(lembar, opsi.buku);
  if (lama === undefined) tambahLembar(paket, utama, daftar);
  else paket.tulis(lama.bagian, daftar);
  if (berkasGaya !== undefined) paket.tulis(berkasGaya, gaya.selesai());
  else {
    paket.tulis('xl/styles.xml', gaya.selesai());
    paket.tambahJenis('xl/styles.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml');
    paket.tambahHubungan(utama, 'styles', 'xl/styles.xml');
  }
  return paket.simpan();
}

/** The sheets of the workbook that have cells, in order. */
function daftarLembar(paket: PaketXlsx, utama: string): LembarPaket[] {
  const tujuan = new Map(
    paket.hubungan(utama).flatMap((h) => (h.jenis === 'worksheet' ? [[h.id, h.tujuan] as const] : [])),
  );
  const hasil: LembarPaket[] = [];
  telusurXml(paket.baca(utama), {
    buka({ nama, atribut }) {
      if (nama !== 'sheet') return;
      const id = Object.entries(atribut).find(([n]) => n.endsWith(':id'))?.[1] ?? '';
      const bagian = tujuan.get(id);
      if (bagian !== undefined && paket.ada(bagian)) hasil.push({ nama: atribut['name'] ?? '', bagian });
    },
  });
  return hasil;
}

/** The cell of a finding: its own, or for a text of a sheet the cell of that row in which the figure stands. */
function tempatTemuan(
  { lokasi, tercetak }: Temuan,
  lembar: readonly LembarPaket[],
  { buku, berkas }: OpsiTandai,
): TemuanBertempat['tempat'] {
  const nama = lokasi.lembar ?? lokasi.bagian;
  const { baris } = lokasi;
  if (lokasi.berkas !== berkas || baris === undefined || !lembar.some((l) => l.nama === nama) || nama === undefined)
    return null;
  if (lokasi.lembar !== undefined)
    return lokasi.kolom === undefined ? null : { lembar: nama, letak: { baris, kolom: lokasi.kolom } };
  const sel = buku.lembar.find((l) => l.nama === nama)?.sel[baris - 1] ?? [];
  const kolom = sel.findIndex((s) => s.teks !== '' && s.teks.includes(tercetak ?? ''));
  return { lembar: nama, letak: { baris, kolom: Math.max(0, kolom) + 1 } };
}

function tandaiLembar(
  paket: PaketXlsx,
  lembar: LembarPaket,
  semua: readonly TemuanBertempat[],
  gaya: Gaya,
  bahasa: Bahasa,
): void {
  const perSel = new Map<number, Map<number, Temuan[]>>();
  for (const { temuan, tempat } of semua) {
    if (tempat?.lembar !== lembar.nama || temuan.diterima !== undefined) continue;
    const { baris, kolom } = tempat.letak;
    const sebaris = perSel.get(baris) ?? new Map<number, Temuan[]>();
    perSel.set(baris, sebaris);
    tambahKe(sebaris, kolom, temuan);
  }
  if (perSel.size === 0) return;
  const sasaran = new Map(
    [...perSel].map(([baris, sebaris]) => [
      baris,
      new Map([...sebaris].map(([kolom, t]) => [kolom, (lama: number) => gaya.warnai(lama, terberat(t))] as const)),
    ]),
  );
  paket.tulis(lembar.bagian, warnaiSel(paket.baca(lembar.bagian), sasaran));
  const komentar = [...perSel].flatMap(([baris, sebaris]) =>
    [...sebaris].map(([kolom, t]) => susunKomentar(t, { baris, kolom }, bahasa)),
  );
  tambahKomentar(paket, lembar.bagian, komentar);
}

const terberat = (temuan: readonly Temuan[]) => TINGKAT.find((t) => temuan.some((x) => x.tingkat === t)) ?? 'catatan';

function susunKomentar(temuan: readonly Temuan[], letak: LetakSel, bahasa: Bahasa): Komentar {
  const kata = KATA[bahasa];
  const kepala = (t: Temuan) => `lkjip ${kata.tingkat[t.tingkat]} ${t.kode}`;
  const [pertama, ...lain] = temuan as readonly [Temuan, ...Temuan[]];
  const isi = [teksKomentar(pertama, kata), ...lain.map((t) => `\n${kepala(t)}\n${teksKomentar(t, kata)}`)];
  return { letak, kepala: kepala(pertama), isi: isi.join('\n') };
}

/** The list of findings that an earlier marking left: a new one takes its place. A sheet of that name that lists none is the user's own. */
function daftarLama(lembar: readonly LembarPaket[], { lembar: isi }: BukuKerja): LembarPaket | undefined {
  const nama = new Set(isi.filter(apakahLembarTemuan).map((l) => l.nama));
  return lembar.find((l) => nama.has(l.nama));
}

/** Puts the list of findings in as the last sheet, under a name that is not taken, by a chart either. */
function tambahLembar(paket: PaketXlsx, utama: string, isi: string): void {
  const bagian = paket.namaBaru('xl/worksheets/sheet', '.xml');
  paket.tulis(bagian, isi);
  paket.tambahJenis(bagian, JENIS_LEMBAR);
  const id = paket.tambahHubungan(utama, 'worksheet', bagian);
  const teks = paket.baca(utama);
  const nomor = [...teks.matchAll(/\bsheetId="(\d{1,9})"/g)].reduce((maks, m) => Math.max(maks, Number(m[1])), 0) + 1;
  const terpakai = new Set<string>();
  telusurXml(teks, {
    buka({ nama, atribut }) {
      if (nama === 'sheet') terpakai.add((atribut['name'] ?? '').toLowerCase());
    },
  });
  let nama = 'Temuan';
  for (let n = 2; terpakai.has(nama.toLowerCase()); n += 1) nama = `Temuan (${n})`;
  const unsur = `<${awalanXml(teks)}sheet xmlns:r="${NS_HUBUNGAN}" name="${lolosXml(nama)}" sheetId="${nomor}" r:id="${id}"/>`;
  paket.tulis(utama, sisipkanDiAkhir(teks, 'sheets', unsur));
}
