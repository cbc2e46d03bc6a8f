/** Achievement and progress in PHP: the row of the table decides, the formula computes. */
export const PHP_KINERJA = String.raw`
/**
 * Capaian satu indikator, dalam persen.
 *
 * Rumusnya dipilih menurut polarisasi dan kebijakan di atas, lalu dibatasi. Target atau realisasi yang kosong, dan target 0 tanpa kebijakan,
 * memberi status tak-terukur dengan alasannya. Di dalam target rentang capaiannya 100; di luarnya batas terdekat menjadi targetnya.
 *
 * @param int|float|string|\Stringable|array{bawah: int|float|string, atas: int|float|string}|null $target kolom DECIMAL apa adanya; null belum ada
 * @param int|float|string|\Stringable|null $realisasi null belum ada, yang bukan nol
 * @param string $polarisasi maximize (makin tinggi makin baik), minimize, atau stabilize
 * @param int|float|string|\Stringable|null $nilaiTerburuk nilai terburuk yang masih diterima, bila kebijakannya terburuk-indikator
 * @param bool $targetMaksimal targetnya sudah nilai tertinggi yang mungkin
 * @param bool $jejak false: tanpa jejak, lebih cepat
 * @return array<string, mixed> status, nilai, pecahan, bulat, teks, jejak, peringatan; atau status, alasan, jejak, peringatan
 * @throws ArgumenTidakSah bila bukan angka, atau polarisasi tidak dikenal
 */
public static function capaian(
    mixed $target,
    mixed $realisasi,
    string $polarisasi,
    mixed $nilaiTerburuk = null,
    bool $targetMaksimal = false,
    bool $jejak = true,
): array {
    $W = Masukan::baca($nilaiTerburuk, 'nilaiTerburuk');
    $tabel = $W === null ? self::CAPAIAN : self::CAPAIAN_TERBURUK;
    [$pilihan, $masukan, $alasan] = self::pilih($tabel, $target, Masukan::baca($realisasi, 'realisasi'), $polarisasi, $W, 'target');
    $konversi = $targetMaksimal && self::KEBIJAKAN['aturan']['targetMaksimal'] === 'konversi-120';
    $opsi = self::opsiPilihan($pilihan, $W, $jejak);
    if ($konversi) {
        $opsi['kebijakan'][] = self::KEBIJAKAN_TARGET_MAKSIMAL;
    }
    $rumus = self::RUMUS[$pilihan['rumus']];
    if ($alasan !== null) {
        return Hasil::takTerukur($rumus, $masukan, $alasan, $opsi);
    }
    return self::batasi($rumus, $masukan, $konversi ? self::batasTargetMaksimal(...) : self::batasCapaian(...), $opsi);
}

/**
 * Tingkat kemajuan menuju target akhir Renstra atau RPJMD, dalam persen.
 *
 * @param int|float|string|\Stringable|array{bawah: int|float|string, atas: int|float|string}|null $targetAkhir
 * @param int|float|string|\Stringable|null $realisasi realisasi tahun ini; bila tahun-tahunnya dijumlahkan, jumlahnya
 * @param int|float|string|\Stringable|null $kondisiAwal hanya dibaca bila kebijakannya dari-kondisi-awal
 * @param int|float|string|\Stringable|null $nilaiTerburuk
 * @return array<string, mixed>
 */
public static function kemajuan(
    mixed $targetAkhir,
    mixed $realisasi,
    string $polarisasi,
    mixed $kondisiAwal = null,
    mixed $nilaiTerburuk = null,
    bool $jejak = true,
): array {
    self::pastikanPolarisasi($polarisasi);
    $R = Masukan::baca($realisasi, 'realisasi');
    $W = Masukan::baca($nilaiTerburuk, 'nilaiTerburuk');
    if (self::KEBIJAKAN['aturan']['kemajuan']['metode'] === 'dari-kondisi-awal') {
        return self::kemajuanDariAwal($targetAkhir, $R, Masukan::baca($kondisiAwal, 'kondisiAwal'), $jejak);
    }
    $tabel = $W === null ? self::KEMAJUAN : self::KEMAJUAN_TERBURUK;
    [$pilihan, $masukan, $alasan] = self::pilih($tabel, $targetAkhir, $R, $polarisasi, $W, 'targetAkhir');
    $opsi = self::opsiPilihan($pilihan, $W, $jejak);
    $rumus = self::RUMUS[$pilihan['rumus']];
    $hasil = $alasan !== null
        ? Hasil::takTerukur($rumus, $masukan, $alasan, $opsi)
        : self::batasi($rumus, $masukan, self::batasKemajuan(...), $opsi);
    if ($hasil['status'] === 'tak-terukur') {
        $hasil['alasan'] = self::ALASAN_AKHIR[$hasil['alasan']] ?? $hasil['alasan'];
    }
    return $hasil;
}

/** @return array<string, mixed> */
private static function kemajuanDariAwal(mixed $targetAkhir, ?Pecahan $R, ?Pecahan $B, bool $jejak): array
{
    $rumus = self::RUMUS['waktu.kemajuan.dari-kondisi-awal'];
    $opsi = ['pembulatan' => self::PEMBULATAN, 'kebijakan' => self::KEBIJAKAN_DARI_AWAL, 'jejak' => $jejak];
    if (self::berupaRentang($targetAkhir)) {
        return Hasil::takTerukur($rumus, ['kondisi awal' => $B, 'target akhir' => null, 'realisasi' => $R], 'target-akhir-rentang', $opsi);
    }
    $masukan = ['kondisi awal' => $B, 'target akhir' => Masukan::baca($targetAkhir, 'targetAkhir'), 'realisasi' => $R];
    return self::batasi($rumus, $masukan, self::batasKemajuan(...), $opsi);
}

private static function pastikanPolarisasi(string $polarisasi): void
{
    if (\in_array($polarisasi, self::POLARISASI, true)) {
        return;
    }
    $maksud = self::maksudPolarisasi($polarisasi);
    throw new ArgumenTidakSah(
        'polarisasi: "' . \preg_replace('/[^\x20-\x7e]/', ' ', \substr($polarisasi, 0, 60)) . '" tidak dikenal'
        . ($maksud === null ? '' : " (maksudnya \"$maksud\"?)") . '; pilih ' . \implode(', ', \array_slice(self::POLARISASI, 0, -1))
        . ' atau ' . self::POLARISASI[\count(self::POLARISASI) - 1] . '.'
    );
}

/** Polarisasi yang mungkin dimaksud sebuah kata lain, atau salah ketiknya; ditawarkan, tidak dipakai. */
private static function maksudPolarisasi(string $kata): ?string
{
    if (\strlen($kata) > 40) {
        return null;
    }
    $rapi = \strtolower(\trim($kata));
    if (isset(self::KATA_POLARISASI[$rapi])) {
        return self::KATA_POLARISASI[$rapi];
    }
    $jarak = [];
    foreach (self::POLARISASI as $p) {
        $jarak[$p] = \levenshtein($rapi, $p);
    }
    \asort($jarak);
    $dekat = \array_key_first($jarak);
    return $jarak[$dekat] <= 2 ? $dekat : null;
}

private static function berupaRentang(mixed $target): bool
{
    return \is_array($target) && \array_key_exists('bawah', $target) && \array_key_exists('atas', $target);
}

/**
 * Baris pilihan bagi sebuah target dan realisasi, dengan masukan rumusnya menurut nama.
 *
 * @param array<string, list<list<int|null>>> $tabel
 * @return array{array<string, mixed>, array<string, Pecahan|null>, string|null}
 */
private static function pilih(array $tabel, mixed $target, ?Pecahan $R, string $polarisasi, ?Pecahan $W, string $bidang): array
{
    self::pastikanPolarisasi($polarisasi);
    $nilai = ['R' => $R, 'W' => $W];
    $kunci = $polarisasi;
    if (self::berupaRentang($target)) {
        $kunci = "rentang $polarisasi";
        foreach (['L' => 'bawah', 'U' => 'atas'] as $lambang => $sisi) {
            $nilai[$lambang] = Masukan::baca($target[$sisi], "$bidang.$sisi") ?? throw new ArgumenTidakSah("$bidang.$sisi: batas rentang belum ada.");
        }
        $nilai['T'] = $R === null || $nilai['L']->banding($nilai['U']) > 0 ? null : match (true) {
            $R->banding($nilai['U']) > 0 => $nilai['U'],
            $R->banding($nilai['L']) < 0 => $nilai['L'],
            default => null,
        };
    } else {
        $nilai['T'] = Masukan::baca($target, $bidang);
    }
    $pilihan = self::PILIHAN[$tabel[$kunci][self::tanda($nilai['T'])][self::tanda($R)]];
    $masukan = [];
    foreach (self::RUMUS[$pilihan['rumus']]['masukan'] as $lambang => $nama) {
        $asal = $pilihan['masukan'][$lambang];
        $masukan[$nama] = $asal[0] === '=' ? Pecahan::dariTeks(\substr($asal, 1)) : $nilai[$asal];
    }
    return [$pilihan, $masukan, $pilihan['alasan']];
}

/** Tempat sebuah angka di tabel pilihan: 0 belum ada, 1 negatif, 2 nol, 3 positif. */
private static function tanda(?Pecahan $x): int
{
    return $x === null ? 0 : $x->tanda() + 2;
}

/**
 * @param array<string, mixed> $pilihan
 * @return array<string, mixed>
 */
private static function opsiPilihan(array $pilihan, ?Pecahan $W, bool $jejak): array
{
    $kebijakan = [];
    foreach ($pilihan['kebijakan'] as $i) {
        $k = self::KEBIJAKAN_TERBACA[$i];
        $kebijakan[] = ['nilai' => \str_replace('{terburuk}', (string) $W?->cetak(), $k['nilai'])] + $k;
    }
    return [
        'pembulatan' => self::PEMBULATAN,
        'kebijakan' => $kebijakan,
        'peringatan' => $pilihan['peringatan'],
        'sebab' => $pilihan['sebab'],
        'jejak' => $jejak,
    ];
}

/**
 * Nilai rumus, lalu konversi dan batasnya sebagai bagian rumus; hanya bila mengubah nilainya, dengan peringatan.
 *
 * @param array<string, mixed> $rumus
 * @param array<string, Pecahan|null> $masukan
 * @param \Closure(Penghitung, \Closure(): Nilai): Nilai $bungkus
 * @param array<string, mixed> $opsi
 * @return array<string, mixed>
 */
private static function batasi(array $rumus, array $masukan, \Closure $bungkus, array $opsi): array
{
    $isi = self::isi($rumus, $masukan);
    $polos = Hasil::nilai($isi, new Penghitung(false));
    if (\is_string($polos)) {
        return Hasil::takTerukur($rumus, $masukan, $polos, $opsi);
    }
    $terbungkus = static fn (Penghitung $h): Nilai => $bungkus($h, static fn (): Nilai => $isi($h));
    $nilai = $terbungkus(new Penghitung(false))->angka;
    if ($nilai->banding($polos->angka) === 0) {
        return Hasil::evaluasi($rumus, $masukan, $isi, $opsi);
    }
    $opsi['peringatan'][] = self::peringatan('dibatasi', ['asal' => Hasil::cetak($polos->angka, $opsi), 'hasil' => Hasil::cetak($nilai, $opsi)]);
    return Hasil::evaluasi($rumus, $masukan, $terbungkus, $opsi);
}

/**
 * @param array<string, string> $data
 * @return array{kode: string, pesan: string, data: array<string, string>}
 */
private static function peringatan(string $kode, array $data): array
{
    $isi = [];
    foreach ($data as $nama => $nilai) {
        $isi['{' . $nama . '}'] = $nilai;
    }
    return ['kode' => $kode, 'pesan' => \strtr(self::PERINGATAN[$kode], $isi), 'data' => $data];
}
`;
