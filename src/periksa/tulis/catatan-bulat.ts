import { bulatkanCetak } from '../../angka/bulatkan-cetak.js';
import { tercetakSebagai } from '../../angka/cetakan.js';
import { ratakan } from '../../tabel/tiap.js';
import type { Fakta } from '../fakta/fakta.js';
import { namaLokasi } from '../fakta/sebut-lokasi.js';
import { type Diputus, putuskan } from '../relasi/konsistensi.js';
import { idTerdaftar, masukanRelasi, nilaiRelasi, type Relasi } from '../relasi/relasi.js';
import { uraikanRelasi } from '../relasi/uraian-relasi.js';
import { BOBOT_SEBAB } from '../sebab/bobot.js';
import { cetakSeperti } from '../sebab/cetak.js';
import { BAGIAN_DIBULATKAN } from '../sebab/pembulatan-bagian.js';
import { TERPOTONG } from '../sebab/terpotong.js';
import { p301 } from '../temuan/p301-terpotong.js';
import { p302 } from '../temuan/p302-pembulatan-bagian.js';
import type { Temuan } from '../temuan/temuan.js';
import { tulisPenjelasan } from '../temuan/tulis-penjelasan.js';
import type { OpsiPesan } from './susun-temuan.js';

/** Notes on rounding: figures cut off in a report that rounds, and sums a unit or two off. */
export function catatanBulat(diputus: readonly Diputus[], opsi: OpsiPesan): Temuan[] {
  const secara = (cara: string) => diputus.filter((d) => d.putusan.status === 'cocok' && d.putusan.cara === cara);
  const naik = secara('naik');
  // Where every tie goes to its even neighbour, one that goes down is rounded too.
  const genapDipotong = secara('genap').length > 0 && naik.some(seriNaik);
  const memotong = new Set(naik.length === 0 ? [] : genapDipotong ? ['potong', 'genap'] : ['potong']);
  // What one relation would have cut off and another one gives as it is printed was computed by the other.
  const sudah = new Set<Fakta>([...naik, ...secara('keduanya')].map((d) => d.r.hasil));
  const goyah = new Map(
    ratakan(diputus, (d): [Fakta, Relasi][] => (d.putusan.status === 'pembulatan-bagian' ? [[d.r.hasil, d.r]] : [])),
  );
  return ratakan(diputus, ({ r, putusan }) => {
    // How a column that only its figures betray was rounded is no habit of the report.
    if (r.asal === 'cari') return [];
    if (putusan.status === 'pembulatan-bagian' && olehBagian(r, goyah)) return [];
    const jenis =
      putusan.status === 'pembulatan-bagian'
        ? p302
        : putusan.status === 'cocok' && memotong.has(putusan.cara)
          ? p301
          : null;
    const nilai = jenis === null || sudah.has(r.hasil) ? null : nilaiRelasi(r);
    if (jenis === null || nilai === null) return [];
    sudah.add(r.hasil);
    const semestinya = cetakSeperti(r.hasil, bulatkanCetak(nilai, r.hasil.desimal));
    const isi = { sel: namaLokasi(r.hasil.lokasi), tercetak: r.hasil.teks, semestinya, hitungan: uraikanRelasi(r) };
    const sebab =
      jenis === p301
        ? TERPOTONG
        : { sebab: 'pembulatan-bagian', teks: BAGIAN_DIBULATKAN, skor: BOBOT_SEBAB['pembulatan-bagian'] };
    return [
      {
        kode: jenis.kode,
        tingkat: jenis.tingkat,
        lokasi: r.hasil.lokasi,
        tercetak: r.hasil.teks,
        semestinya,
        rumus: idTerdaftar(r.rumus),
        penjelasan: tulisPenjelasan([sebab], opsi.bahasa),
        terkait: masukanRelasi(r)
          .slice(0, 12)
          .map((f) => f.lokasi),
        ...jenis.tulis(isi, opsi.bahasa),
      },
    ];
  });
}

/** Whether a figure was rounded up where half-to-even would not. */
function seriNaik({ r }: Diputus): boolean {
  const { nilai, desimal } = r.hasil;
  const sejati = nilaiRelasi(r);
  return sejati !== null && !tercetakSebagai(nilai, desimal, sejati, 'setengah-genap');
}

/** Whether a sum is off only because one of its parts is itself a sum that is off. */
const olehBagian = (r: Relasi, goyah: ReadonlyMap<Fakta, Relasi>): boolean =>
  masukanRelasi(r).some((f) => {
    const sendiri = goyah.get(f);
    const nilai = sendiri === undefined ? null : nilaiRelasi(sendiri);
    return nilai !== null && putuskan(r, new Map([[f, nilai]]))?.status === 'cocok';
  });
