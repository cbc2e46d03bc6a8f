/** What was unusual in a number string, in words. */
export const daftarPeringatanAngka = {
  'titik-desimal': 'titik dibaca sebagai tanda desimal; tulisan Indonesia memakai koma',
  'koma-desimal': 'koma dibaca sebagai tanda desimal; tulisan Inggris memakai titik',
  'pemisah-inggris': 'koma dibaca sebagai pemisah ribuan; tulisan Indonesia memakai titik',
  'pemisah-indonesia': 'titik dibaca sebagai pemisah ribuan; tulisan Inggris memakai koma',
  'pemisah-spasi': 'spasi dibaca sebagai pemisah ribuan; tulisan Indonesia memakai titik',
  'spasi-di-angka': 'ada spasi di antara angka; mungkin satu bilangan yang terputus, mungkin dua bilangan',
  'tanda-berlebih': 'ada titik, koma atau tanda baca yang tidak diikuti angka',
  'nol-di-depan': 'ada nol berlebih di depan; mungkin dimaksud kosong',
  'nol-dihilangkan': 'tidak ada angka sebelum tanda desimal; dibaca nol',
  'kurung-negatif': 'kurung dibaca sebagai tanda minus',
  'kurung-bukan-minus': 'kurung dapat berarti minus atau hanya keterangan',
  'kurung-ganjil': 'kurung tidak berpasangan atau lebih dari sepasang',
  'kurung-diabaikan': 'kurung di sekeliling rentang diabaikan',
  'minus-di-belakang': 'tanda minus ada di belakang angka',
  'minus-tak-baku': 'garis panjang di depan angka dibaca sebagai tanda minus',
  'minus-berjarak': 'garis berjarak di depan angka dapat berarti minus atau butir daftar',
  'tanda-banding': 'ada tanda banding di depan angka; angkanya dibaca sebagai batas, tandanya ada di catatan',
  'satuan-pengali': 'satuan ribu, juta, miliar atau triliun tidak dikalikan; nilainya seperti tertulis',
  'satuan-berbeda': 'yang diharapkan rupiah, tetapi tertulis persen',
  'satuan-tanpa-angka': 'ada satuan tanpa angka; format akuntansi mencetak nol seperti ini',
  'desimal-rupiah': 'rupiah tidak lazim ditulis dengan desimal selain dua angka',
  'dua-desimal-titik': 'angka terakhir setelah titik mungkin sen, mungkin salah pemisah',
  'ribuan-atau-desimal': 'titik atau koma dengan tiga angka di belakangnya dapat berarti ribuan atau desimal',
  'kelompok-rusak': 'kelompok angka di antara pemisah tidak tiga angka',
  'pemisah-campur': 'titik dan koma dipakai bercampur atau berulang',
  'dua-bilangan': 'ada dua bilangan dalam satu isian',
  'rentang-terbalik': 'batas yang lebih besar ditulis dahulu; kedua batas ditukar',
  'notasi-ilmiah': 'angka ditulis dengan pangkat sepuluh (E); sebagian angkanya mungkin hilang',
  nihil: '"nihil" atau "tidak ada" dapat berarti nol, dapat pula berarti tidak ada data',
  'teks-lain': 'ada teks panjang setelah angka; disimpan sebagai catatan',
  'angka-lebar': 'huruf lebar (fullwidth) dibaca sebagai angka biasa',
  'angka-asing': 'ada angka selain 0–9 (pecahan seperti ½ atau aksara lain)',
  'karakter-tersembunyi': 'ada karakter yang tidak terlihat; diabaikan',
  'penanda-teks': 'ada apostrof di depan angka, penanda teks di lembar kerja; diabaikan',
  'karakter-kendali': 'ada karakter kendali, atau pembalik arah baca, yang tidak mungkin bagian dari angka',
  'mirip-rumus': 'diawali tanda seperti rumus lembar kerja, bukan angka',
  'bukan-angka': 'tidak berisi angka yang dapat dibaca',
  'terlalu-panjang': 'terlalu panjang untuk sebuah angka',
} as const;

/** Machine-readable code of what was unusual in a number string. */
export type KodePeringatanAngka = keyof typeof daftarPeringatanAngka;

/** What was unusual in a number string. */
export interface PeringatanAngka {
  readonly kode: KodePeringatanAngka;
  /** Plain Indonesian. */
  readonly pesan: string;
}

/** Makes a warning of a number string. */
export const peringatanAngka = (kode: KodePeringatanAngka): PeringatanAngka => ({
  kode,
  pesan: daftarPeringatanAngka[kode],
});
