/** What every generated class has beside its formulas: evaluation by id, messages, and Indonesian prints. */
export const PHP_UMUM = String.raw`
/**
 * Nilai sebuah rumus menurut id dan lambang masukannya, dengan jejaknya.
 *
 * @param array<string, int|float|string|array<mixed>|\Stringable|null> $masukan menurut lambang; null belum ada, yang bukan nol
 * @param array{desimal: int, mode: string}|null $pembulatan null: menurut berkas ini
 * @return array<string, mixed> status, nilai, pecahan, bulat, teks, jejak, peringatan; atau status, alasan, jejak, peringatan
 * @throws ArgumenTidakSah bila masukan bukan angka atau rumus tidak dikenal
 */
public static function evaluasi(string $id, array $masukan, ?array $pembulatan = null, bool $jejak = true): array
{
    $rumus = self::RUMUS[$id] ?? throw new ArgumenTidakSah('rumus: id itu tidak ada di berkas ini; yang ada: ' . \implode(', ', \array_keys(self::RUMUS)) . '.');
    return self::hitung($rumus, Hasil::ikat($rumus, $masukan), ['pembulatan' => $pembulatan ?? self::PEMBULATAN, 'jejak' => $jejak]);
}

/**
 * @param array<string, mixed> $rumus
 * @param array<string, Pecahan|list<Pecahan|null>|null> $masukan menurut nama
 * @param array<string, mixed> $opsi
 * @return array<string, mixed>
 */
private static function hitung(array $rumus, array $masukan, array $opsi): array
{
    return Hasil::evaluasi($rumus, $masukan, self::isi($rumus, $masukan), $opsi);
}

/**
 * @param array<string, mixed> $rumus
 * @param array<string, Pecahan|list<Pecahan|null>|null> $masukan menurut nama
 * @return \Closure(Penghitung): (Nilai|string)
 */
private static function isi(array $rumus, array $masukan): \Closure
{
    return static fn (Penghitung $h): Nilai|string => self::{$rumus['fungsi']}($h, ...\array_values($masukan));
}

/** Kalimat bagi sebuah alasan; bahasa id atau en. */
public static function pesan(string $alasan, string $bahasa = 'id'): string
{
    if ($bahasa !== 'id' && $bahasa !== 'en') {
        throw new ArgumenTidakSah('bahasa: pilih id atau en.');
    }
    return self::ALASAN[$alasan][$bahasa] ?? throw new ArgumenTidakSah('alasan: kode itu tidak ada di berkas ini.');
}

/**
 * Angka menurut kebiasaan Indonesia: 1.234,5. Tanpa $desimal sebanyak desimal yang ada, paling banyak 20.
 *
 * @param int|float|string|array<mixed>|\Stringable $x angka, atau hasil yang terukur
 */
public static function formatAngka(mixed $x, ?int $desimal = null, string $mode = 'setengah-naik'): string
{
    $angka = Masukan::baca($x, 'nilai') ?? throw new ArgumenTidakSah('nilai: tidak ada angka untuk dicetak.');
    $teks = Hasil::cetak($angka, ['pembulatan' => ['desimal' => $desimal ?? 20, 'mode' => $mode]]);
    return $desimal === null ? \rtrim(\rtrim($teks, '0'), ',') : $teks;
}

/**
 * Jumlah rupiah: Rp1.234.567; sen hanya bila ada.
 *
 * @param int|float|string|array<mixed>|\Stringable $x
 */
public static function formatRupiah(mixed $x, ?int $desimal = null): string
{
    $teks = self::formatAngka($x, $desimal ?? (Masukan::baca($x, 'nilai')?->utuh() ? 0 : 2));
    return $teks[0] === '-' ? '-Rp' . \substr($teks, 1) : 'Rp' . $teks;
}

/**
 * Persentase yang sudah dalam persen: 80,06%.
 *
 * @param int|float|string|array<mixed>|\Stringable $x
 */
public static function formatPersen(mixed $x, ?int $desimal = null): string
{
    return self::formatAngka($x, $desimal) . '%';
}

/**
 * Menghitung ulang contoh yang hasilnya berasal dari luar berkas ini: laporan, peraturan, hitung tangan.
 *
 * @return list<string> yang tidak cocok; kosong bila semuanya cocok
 */
public static function uji(): array
{
    $beda = [];
    foreach (self::CONTOH as [$id, $masukan, $harapan, $asal]) {
        $desimal = \strlen(\explode('.', $harapan)[1] ?? '');
        $hasil = self::evaluasi($id, $masukan, ['desimal' => $desimal, 'mode' => 'setengah-naik']);
        $nyata = $hasil['bulat'] ?? $hasil['alasan'];
        if ($nyata !== $harapan) {
            $beda[] = "$id: $nyata, semestinya $harapan ($asal)";
        }
    }
    // Berkas dengan kebijakan juga menguji kebijakannya.
    return \method_exists(self::class, 'ujiKebijakan') ? [...$beda, ...self::ujiKebijakan()] : $beda;
}
`;
