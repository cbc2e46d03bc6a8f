import { atauNull, type Bentuk, bilangan, boleh, cacah, daftar, objek, peta, pilihan, teks } from '../angka/bentuk.js';

const letak = objek({ baris: cacah, kolom: cacah });
const umum = {
  nama: boleh(teks),
  judul: boleh(teks),
  lembar: boleh(teks),
  berkas: boleh(teks),
  halaman: boleh(cacah),
  atas: boleh(daftar(teks)),
  catatan: boleh(daftar(teks)),
  asal: boleh(letak),
  tersembunyi: boleh(
    objek({
      baris: boleh(daftar(cacah)),
      kolom: boleh(daftar(cacah)),
      tersaring: boleh(daftar(cacah)),
      sel: boleh(daftar(letak)),
    }),
  ),
  tanpaNilai: boleh(daftar(letak)),
};
const narasi = daftar(
  objek({ teks, berkas: boleh(teks), bagian: boleh(teks), baris: boleh(cacah), halaman: boleh(cacah) }),
);

/** Tables whose cells are looked at one by one when they are read. */
export const BENTUK_TABEL_MASUKAN = daftar(objek({ ...umum, baris: daftar(daftar()) }));
// What was not read of a file (`catatan`) is for who shows it; a check does not look at it.
export const BENTUK_BUKU_MASUKAN = objek({ tabel: BENTUK_TABEL_MASUKAN, narasi: boleh(narasi) });

/** Tables as they are printed. */
export const BENTUK_TABEL = daftar(objek({ ...umum, baris: daftar(daftar(teks)) }));
export const BUKU = { tabel: BENTUK_TABEL, narasi: boleh(narasi) };
export const BENTUK_BUKU = objek(BUKU);

const sel = objek({
  nilai: atauNull(teks),
  teks,
  alasan: boleh(teks),
  hitungan: boleh(
    objek({ rumus: teks, masukan: objek(), teks: atauNull(teks), rujukan: boleh(peta(objek({ kolom: teks }))) }),
  ),
});
const kolom: Bentuk = daftar(
  objek({
    kunci: teks,
    judul: teks,
    satuan: boleh(teks),
    rata: pilihan('kiri', 'tengah', 'kanan'),
    format: teks,
    desimal: boleh(cacah),
    lebar: bilangan,
  }),
);

/** A table of a report. */
export const BENTUK_TABEL_LAPORAN = objek({
  id: teks,
  nama: teks,
  judul: teks,
  kolom: (x) => kolom(x) ?? ((x as readonly unknown[]).length === 0 ? ' harus berisi paling sedikit satu' : undefined),
  kelompok: daftar(objek({ judul: teks, dari: teks, sampai: teks })),
  baris: daftar(objek({ id: boleh(teks), sebutan: boleh(teks), jenis: teks, tingkat: cacah, sel: peta(sel) })),
  catatan: daftar(teks),
  arah: pilihan('tegak', 'mendatar'),
});
