import { type DataBaris, keBaris, type Laporan, laporanDariBaris, type MasalahBaris } from 'lkjip';
import { type Cela, Masalah } from '../masalah.js';
import { bacaSemua, hapusSemua, type SemuaBaris, tulisSemua } from './baris.js';
import { ambil, type Sambungan, type Sel } from './kolam.js';
import { NAMA_TABEL } from './kolom.js';

/** What a report is called, without its rows. */
export interface KepalaLaporan {
  readonly id: string;
  readonly versi: string;
  readonly data: Pick<DataBaris, 'instansi' | 'tahun' | 'periode' | 'kebijakan' | 'sumber'>;
  readonly indikatorTerakhir: number;
}

const KOLOM =
  'id, versi, instansi, pemda, kode_instansi, tahun, periode_awal, periode_akhir, kebijakan, sumber, indikator_terakhir';

function dariKepala(b: Readonly<Record<string, unknown>>): KepalaLaporan {
  const ada = (nama: string, isi: unknown) => (isi === null ? {} : { [nama]: isi });
  const data = {
    instansi: { nama: String(b['instansi']), ...ada('pemda', b['pemda']), ...ada('kode', b['kode_instansi']) },
    tahun: Number(b['tahun']),
    ...(b['periode_awal'] === null
      ? {}
      : { periode: { awal: Number(b['periode_awal']), akhir: Number(b['periode_akhir']) } }),
    ...(b['kebijakan'] === null ? {} : { kebijakan: JSON.parse(String(b['kebijakan'])) as unknown }),
    ...ada('sumber', b['sumber']),
  };
  return { id: String(b['id']), versi: String(b['versi']), data, indikatorTerakhir: Number(b['indikator_terakhir']) };
}

/** Up to so many reports behind an id, in the order in which they came. */
export async function daftarLaporan(s: Sambungan, setelah: number, banyak: number): Promise<KepalaLaporan[]> {
  const sql = `SELECT ${KOLOM} FROM laporan WHERE id > ? ORDER BY id LIMIT ?`;
  return (await ambil(s, sql, [String(setelah), String(banyak)])).map(dariKepala);
}

/** The head of a report; `kunci` keeps other writers of it waiting until the transaction ends. */
export async function kepalaLaporan(s: Sambungan, id: string, kunci = false): Promise<KepalaLaporan> {
  const [baris] = await ambil(s, `SELECT ${KOLOM} FROM laporan WHERE id = ?${kunci ? ' FOR UPDATE' : ''}`, [id]);
  if (!baris) throw new Masalah('tidak-ada', `Laporan ${id} tidak ada.`);
  return dariKepala(baris);
}

/** A stored report. What is in the database was found sound when it came in. */
export async function laporanTersimpan(s: Sambungan, kepala: KepalaLaporan): Promise<Laporan> {
  const hasil = laporanDariBaris({ ...kepala.data, ...(await bacaSemua(s, kepala.id)) });
  if (hasil.status === 'sah') return hasil.laporan;
  throw new Error(`laporan ${kepala.id} di basis data tidak sah: ${hasil.masalah[0]?.pesan}`);
}

export interface Tersimpan {
  readonly id: string;
  readonly versi: string;
  readonly peringatan: readonly Cela[];
}

/** Makes a report. */
export async function buatLaporan(s: Sambungan, data: DataBaris): Promise<Tersimpan> {
  const { laporan, peringatan } = pastikanSah(data);
  await s.execute(
    `INSERT INTO laporan (instansi, pemda, kode_instansi, tahun, periode_awal, periode_akhir, kebijakan, sumber) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    selKepala(laporan),
  );
  const [baru] = await ambil(s, 'SELECT LAST_INSERT_ID() AS id');
  const id = String(baru?.['id']);
  await tulisBaris(s, id, laporan, [], 0);
  return { id, versi: '1', peringatan };
}

/** Behind so many stored rows of a table those of the request begin, which counts them from 1. */
export interface BarisTambahan {
  readonly tabel: string;
  readonly tersimpan: number;
}

/** Puts a report with other data in the place of one that the caller has locked. */
export async function gantiLaporan(
  s: Sambungan,
  kepala: KepalaLaporan,
  lama: SemuaBaris,
  data: DataBaris,
  tambahan?: BarisTambahan,
): Promise<Tersimpan> {
  const { laporan, peringatan } = pastikanSah(data, tambahan);
  await s.execute(
    `UPDATE laporan SET instansi = ?, pemda = ?, kode_instansi = ?, tahun = ?, periode_awal = ?, periode_akhir = ?, kebijakan = ?, sumber = ?,
      versi = versi + 1 WHERE id = ?`,
    [...selKepala(laporan), kepala.id],
  );
  await tulisBaris(s, kepala.id, laporan, lama.indikator, kepala.indikatorTerakhir);
  return { id: kepala.id, versi: String(Number(kepala.versi) + 1), peringatan };
}

export async function hapusLaporan(s: Sambungan, id: string): Promise<void> {
  await hapusSemua(s, id);
  await s.execute('DELETE FROM laporan WHERE id = ?', [id]);
}

function selKepala({ instansi, tahun, periode, kebijakan, sumber }: Laporan): Sel[] {
  return [
    instansi.nama,
    instansi.pemda ?? null,
    instansi.kode ?? null,
    String(tahun),
    periode ? String(periode.awal) : null,
    periode ? String(periode.akhir) : null,
    kebijakan === undefined ? null : JSON.stringify(kebijakan),
    sumber ?? null,
  ];
}

/** Reads rows with the library. */
function pastikanSah(data: DataBaris, tambahan?: BarisTambahan) {
  const hasil = laporanDariBaris(data);
  const sebut = (m: MasalahBaris): Cela => {
    const { kode, tabel, baris, bidang, pesan } = m;
    if (tabel === null || tabel !== tambahan?.tabel || baris === null) return { kode, tabel, baris, bidang, pesan };
    const nomor = baris - tambahan.tersimpan;
    const isi = pesan.slice(`${tabel} baris ${baris}`.length);
    return nomor > 0
      ? { kode, tabel, baris: nomor, bidang, pesan: `${tabel} baris ${nomor}${isi}` }
      : { kode, tabel, baris: null, bidang, pesan: `${tabel}, baris tersimpan ${baris}${isi}` };
  };
  if (hasil.status === 'tidak-sah') {
    const cela = hasil.masalah.map(sebut);
    const banyak = cela.length + hasil.lainnya;
    throw new Masalah(
      'baris-tidak-sah',
      `${banyak} kesalahan; tidak ada yang disimpan. ${cela[0]?.pesan ?? ''}`.trim(),
      {
        cela,
        lainnya: hasil.lainnya,
      },
    );
  }
  return { laporan: hasil.laporan, peringatan: hasil.peringatan.map(sebut) };
}

const kunciIndikator = (b: Readonly<Record<string, unknown>>): string =>
  JSON.stringify([b['tujuan'] ?? null, b['sasaran'] ?? null, b['program'] ?? null, b['kode']]);

/** Writes the rows of a report. An indicator keeps the number that it has had; a new one gets one that none had before. */
async function tulisBaris(
  s: Sambungan,
  id: string,
  laporan: Laporan,
  lama: SemuaBaris['indikator'],
  terakhir: number,
): Promise<void> {
  const baris = keBaris(laporan);
  const pernah = new Map(lama.map((b) => [kunciIndikator(b), Number(b['id'])]));
  let akhir = terakhir;
  const nomor = new Map<unknown, number>();
  for (const b of baris.indikator) {
    const punya = pernah.get(kunciIndikator(b));
    if (punya === undefined) akhir += 1;
    nomor.set(b['id'], punya ?? akhir);
  }
  await tulisSemua(s, id, {
    ...(Object.fromEntries(NAMA_TABEL.map((t) => [t, baris[t]])) as unknown as SemuaBaris),
    indikator: baris.indikator.map((b) => ({ ...b, id: nomor.get(b['id']) })),
    nilai: baris.nilai.map((b) => ({ ...b, indikator: nomor.get(b['indikator']) })),
  });
  await s.execute('UPDATE laporan SET indikator_terakhir = ? WHERE id = ?', [String(akhir), id]);
}
