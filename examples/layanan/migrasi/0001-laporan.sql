-- Satu laporan ialah satu instansi dalam satu tahun. `versi` naik tiap kali apa pun di dalamnya diubah; itulah ETag-nya.
CREATE TABLE laporan (
  id INT UNSIGNED NOT NULL AUTO_INCREMENT,
  instansi VARCHAR(500) NOT NULL,
  pemda VARCHAR(2000) NULL,
  kode_instansi VARCHAR(60) NULL,
  tahun SMALLINT UNSIGNED NOT NULL,
  periode_awal SMALLINT UNSIGNED NULL,
  periode_akhir SMALLINT UNSIGNED NULL,
  kebijakan JSON NULL,
  sumber VARCHAR(2000) NULL,
  versi INT UNSIGNED NOT NULL DEFAULT 1,
  -- Nomor indikator tertinggi yang pernah diberikan: nomor yang sudah dihapus tidak dipakai lagi.
  indikator_terakhir INT UNSIGNED NOT NULL DEFAULT 0,
  diubah TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
  PRIMARY KEY (id),
  CONSTRAINT laporan_unik UNIQUE (instansi, tahun),
  CONSTRAINT laporan_tahun CHECK (tahun BETWEEN 1900 AND 2199),
  CONSTRAINT laporan_periode CHECK ((periode_awal IS NULL) = (periode_akhir IS NULL) AND (periode_awal IS NULL OR periode_awal <= periode_akhir))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Kode dibandingkan huruf demi huruf, seperti di pustaka: IK1 bukan ik1.
CREATE TABLE tujuan (
  laporan_id INT UNSIGNED NOT NULL,
  urutan INT UNSIGNED NOT NULL,
  kode VARCHAR(60) COLLATE utf8mb4_nopad_bin NOT NULL,
  uraian VARCHAR(2000) NOT NULL,
  PRIMARY KEY (laporan_id, urutan),
  CONSTRAINT tujuan_unik UNIQUE (laporan_id, kode),
  CONSTRAINT tujuan_laporan FOREIGN KEY (laporan_id) REFERENCES laporan (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE sasaran (
  laporan_id INT UNSIGNED NOT NULL,
  urutan INT UNSIGNED NOT NULL,
  kode VARCHAR(60) COLLATE utf8mb4_nopad_bin NOT NULL,
  uraian VARCHAR(2000) NOT NULL,
  tujuan VARCHAR(60) COLLATE utf8mb4_nopad_bin NOT NULL,
  catatan VARCHAR(2000) NULL,
  PRIMARY KEY (laporan_id, urutan),
  CONSTRAINT sasaran_unik UNIQUE (laporan_id, kode),
  CONSTRAINT sasaran_tujuan FOREIGN KEY (laporan_id, tujuan) REFERENCES tujuan (laporan_id, kode)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Program, kegiatan dan sub-kegiatan; kodenya mengatakan yang mana.
CREATE TABLE program (
  laporan_id INT UNSIGNED NOT NULL,
  urutan INT UNSIGNED NOT NULL,
  kode VARCHAR(60) COLLATE utf8mb4_nopad_bin NOT NULL,
  nama VARCHAR(2000) NOT NULL,
  PRIMARY KEY (laporan_id, urutan),
  CONSTRAINT program_unik UNIQUE (laporan_id, kode),
  CONSTRAINT program_laporan FOREIGN KEY (laporan_id) REFERENCES laporan (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE sasaran_program (
  laporan_id INT UNSIGNED NOT NULL,
  urutan INT UNSIGNED NOT NULL,
  sasaran VARCHAR(60) COLLATE utf8mb4_nopad_bin NOT NULL,
  program VARCHAR(60) COLLATE utf8mb4_nopad_bin NOT NULL,
  porsi VARCHAR(92) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (laporan_id, urutan),
  CONSTRAINT sasaran_program_unik UNIQUE (laporan_id, sasaran, program),
  CONSTRAINT sasaran_program_sasaran FOREIGN KEY (laporan_id, sasaran) REFERENCES sasaran (laporan_id, kode),
  CONSTRAINT sasaran_program_program FOREIGN KEY (laporan_id, program) REFERENCES program (laporan_id, kode),
  CONSTRAINT sasaran_program_porsi CHECK (porsi RLIKE '^[0-9]{1,30}([.][0-9]{1,60})?$')
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Angka indikator disimpan sebagai teks JSON: "82.5", {"label":"WTP"}, {"bawah":"80","atas":"90"}. Bilangan JSON telanjang ditolak, sebab pembacanya
-- menjadikannya pecahan biner.
CREATE TABLE indikator (
  laporan_id INT UNSIGNED NOT NULL,
  urutan INT UNSIGNED NOT NULL,
  id INT UNSIGNED NOT NULL,
  tujuan VARCHAR(60) COLLATE utf8mb4_nopad_bin NULL,
  sasaran VARCHAR(60) COLLATE utf8mb4_nopad_bin NULL,
  program VARCHAR(60) COLLATE utf8mb4_nopad_bin NULL,
  pemilik VARCHAR(62) COLLATE utf8mb4_nopad_bin
    AS (CASE WHEN tujuan IS NOT NULL THEN CONCAT('t:', tujuan) WHEN sasaran IS NOT NULL THEN CONCAT('s:', sasaran) ELSE CONCAT('p:', program) END) VIRTUAL,
  kode VARCHAR(60) COLLATE utf8mb4_nopad_bin NOT NULL,
  nama VARCHAR(2000) NOT NULL,
  satuan VARCHAR(100) NOT NULL,
  polarisasi ENUM ('maximize', 'minimize', 'stabilize') NOT NULL,
  bobot VARCHAR(92) CHARACTER SET ascii COLLATE ascii_bin NULL,
  kondisi_awal JSON NULL,
  tahun_kondisi_awal SMALLINT UNSIGNED NULL,
  target_akhir JSON NULL,
  tahun_target_akhir SMALLINT UNSIGNED NULL,
  jenis_target_akhir ENUM ('nilai-akhir', 'akumulasi') NULL,
  konsolidasi VARCHAR(30) NULL,
  ordinal VARCHAR(60) NULL,
  target_maksimal BOOLEAN NULL,
  nilai_terburuk VARCHAR(92) CHARACTER SET ascii COLLATE ascii_bin NULL,
  formulasi VARCHAR(2000) NULL,
  sumber_data VARCHAR(2000) NULL,
  penanggung_jawab VARCHAR(2000) NULL,
  catatan VARCHAR(2000) NULL,
  PRIMARY KEY (laporan_id, urutan),
  CONSTRAINT indikator_id UNIQUE (laporan_id, id),
  CONSTRAINT indikator_unik UNIQUE (laporan_id, pemilik, kode),
  CONSTRAINT indikator_tujuan FOREIGN KEY (laporan_id, tujuan) REFERENCES tujuan (laporan_id, kode),
  CONSTRAINT indikator_sasaran FOREIGN KEY (laporan_id, sasaran) REFERENCES sasaran (laporan_id, kode),
  CONSTRAINT indikator_program FOREIGN KEY (laporan_id, program) REFERENCES program (laporan_id, kode),
  CONSTRAINT indikator_satu_pemilik CHECK ((tujuan IS NOT NULL) + (sasaran IS NOT NULL) + (program IS NOT NULL) = 1),
  CONSTRAINT indikator_bobot CHECK (bobot RLIKE '^[0-9]{1,30}([.][0-9]{1,60})?$'),
  CONSTRAINT indikator_nilai_terburuk CHECK (nilai_terburuk RLIKE '^-?[0-9]{1,30}([.][0-9]{1,60})?$'),
  CONSTRAINT indikator_kondisi_awal CHECK (JSON_TYPE(kondisi_awal) IN ('STRING', 'OBJECT')),
  CONSTRAINT indikator_target_akhir CHECK (JSON_TYPE(target_akhir) IN ('STRING', 'OBJECT'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- triwulan 0 ialah angka setahun: NULL tidak dijaga oleh UNIQUE.
CREATE TABLE nilai (
  laporan_id INT UNSIGNED NOT NULL,
  urutan INT UNSIGNED NOT NULL,
  indikator INT UNSIGNED NOT NULL,
  tahun SMALLINT UNSIGNED NOT NULL,
  triwulan TINYINT UNSIGNED NOT NULL DEFAULT 0,
  target JSON NULL,
  realisasi JSON NULL,
  capaian_terlapor VARCHAR(92) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (laporan_id, urutan),
  CONSTRAINT nilai_unik UNIQUE (laporan_id, indikator, tahun, triwulan),
  CONSTRAINT nilai_indikator FOREIGN KEY (laporan_id, indikator) REFERENCES indikator (laporan_id, id),
  CONSTRAINT nilai_tahun CHECK (tahun BETWEEN 1900 AND 2199),
  CONSTRAINT nilai_triwulan CHECK (triwulan BETWEEN 0 AND 4),
  CONSTRAINT nilai_target CHECK (JSON_TYPE(target) IN ('STRING', 'OBJECT')),
  CONSTRAINT nilai_realisasi CHECK (JSON_TYPE(realisasi) IN ('STRING', 'OBJECT')),
  CONSTRAINT nilai_capaian_terlapor CHECK (capaian_terlapor RLIKE '^-?[0-9]{1,30}([.][0-9]{1,60})?$')
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Rupiah tepat sampai sen; hanya satu triwulan yang boleh negatif (koreksi).
CREATE TABLE anggaran (
  laporan_id INT UNSIGNED NOT NULL,
  urutan INT UNSIGNED NOT NULL,
  kode VARCHAR(60) COLLATE utf8mb4_nopad_bin NOT NULL,
  tahun SMALLINT UNSIGNED NOT NULL,
  triwulan TINYINT UNSIGNED NOT NULL DEFAULT 0,
  pagu_indikatif DECIMAL(32, 2) NULL,
  pagu DECIMAL(32, 2) NULL,
  rak DECIMAL(32, 2) NULL,
  realisasi DECIMAL(32, 2) NULL,
  PRIMARY KEY (laporan_id, urutan),
  CONSTRAINT anggaran_unik UNIQUE (laporan_id, kode, tahun, triwulan),
  CONSTRAINT anggaran_program FOREIGN KEY (laporan_id, kode) REFERENCES program (laporan_id, kode),
  CONSTRAINT anggaran_tahun CHECK (tahun BETWEEN 1900 AND 2199),
  CONSTRAINT anggaran_triwulan CHECK (triwulan BETWEEN 0 AND 4),
  CONSTRAINT anggaran_setahun CHECK (triwulan = 0 OR (pagu IS NULL AND pagu_indikatif IS NULL)),
  CONSTRAINT anggaran_negatif CHECK (triwulan > 0 OR (rak IS NULL AND COALESCE(pagu, 0) >= 0 AND COALESCE(pagu_indikatif, 0) >= 0 AND COALESCE(realisasi, 0) >= 0))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
