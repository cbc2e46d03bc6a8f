/** Puts figures together in PHP as `hasilKeJson` does, with the trace. */
export const PHP_HASIL = String.raw`
/**
 * Menyusun hasil sebagai larik biasa, sama dengan hasilKeJson di pustaka lkjip.
 *
 * @internal
 */
final class Hasil
{
    private const DESIMAL_TERBANYAK = 20;
    private const MODE = ['setengah-naik', 'potong', 'setengah-genap'];

    /**
     * Hasil sebuah rumus; yang tidak punya nilai menyebut alasannya.
     *
     * @param array<string, mixed> $rumus id, nama dan kutipannya
     * @param array<string, Pecahan|list<Pecahan|null>|null> $masukan menurut nama
     * @param \Closure(Penghitung): (Nilai|string) $isi
     * @param array<string, mixed> $opsi pembulatan, kebijakan, peringatan, sebab, jejak
     * @return array<string, mixed>
     */
    public static function evaluasi(array $rumus, array $masukan, \Closure $isi, array $opsi): array
    {
        $hitung = new Penghitung($opsi['jejak'] ?? true);
        $nilai = self::nilai($isi, $hitung);
        return \is_string($nilai)
            ? self::takTerukur($rumus, $masukan, $nilai, $opsi)
            : self::terukur($rumus, $masukan, $hitung, $nilai, $opsi);
    }

    /**
     * Apakah sebuah masukan bernilai nol, negatif, atau tidak positif; yang kosong dilewati.
     *
     * @param list<Pecahan|null> $x
     */
    public static function ada(array $x, string $keadaan): bool
    {
        foreach ($x as $n) {
            $tanda = $n?->tanda() ?? 2;
            if (($keadaan === 'nol' && $tanda === 0) || ($keadaan === 'negatif' && $tanda < 0) || ($keadaan === 'tidak-positif' && $tanda <= 0)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Membaca masukan sebuah rumus menurut lambangnya; yang tidak disebut belum ada.
     *
     * @param array<string, mixed> $rumus
     * @param array<string, mixed> $masukan
     * @return array<string, Pecahan|list<Pecahan|null>|null> menurut nama
     */
    public static function ikat(array $rumus, array $masukan): array
    {
        foreach (\array_diff(\array_keys($masukan), \array_keys($rumus['masukan'])) as $asing) {
            throw new ArgumenTidakSah("{$rumus['id']}: masukan $asing tidak dikenal; yang dikenal: " . \implode(', ', \array_keys($rumus['masukan'])) . '.');
        }
        $hasil = [];
        $banyak = null;
        foreach ($rumus['masukan'] as $lambang => $nama) {
            $bidang = "{$rumus['id']}: $nama ($lambang)";
            $isi = $masukan[$lambang] ?? null;
            if (!\in_array($lambang, $rumus['daftar'], false)) {
                $hasil[$nama] = Masukan::baca($isi, $bidang);
                continue;
            }
            if (!\is_array($isi) || !\array_is_list($isi)) {
                throw new ArgumenTidakSah("$bidang harus berupa daftar angka.");
            }
            $banyak ??= \count($isi);
            if (\count($isi) !== $banyak) {
                throw new ArgumenTidakSah("$bidang: daftar yang berpasangan harus sama banyak, beri null bila kosong.");
            }
            $hasil[$nama] = [];
            foreach ($isi as $i => $x) {
                $hasil[$nama][] = Masukan::baca($x, "{$bidang}[$i]");
            }
        }
        return $hasil;
    }

    /** Nilainya, atau alasan tidak ada nilai. */
    public static function nilai(\Closure $isi, Penghitung $hitung): Nilai|string
    {
        try {
            return $isi($hitung);
        } catch (TakTerhitung $e) {
            return $e->alasan;
        }
    }

    /**
     * @param array<string, mixed> $rumus
     * @param array<string, Pecahan|list<Pecahan|null>|null> $masukan
     * @param array<string, mixed> $opsi
     * @return array<string, mixed>
     */
    public static function terukur(array $rumus, array $masukan, Penghitung $hitung, Nilai $nilai, array $opsi): array
    {
        ['desimal' => $desimal, 'mode' => $mode] = self::pembulatan($opsi);
        $angka = $nilai->angka;
        $utuh = $angka->bulatkan($desimal, $mode);
        $teks = Pecahan::formatBulatan($utuh, $desimal);
        $hasil = [
            'status' => 'terukur',
            'nilai' => $angka->teksDesimal(),
            ...($angka instanceof Pecahan ? ['pecahan' => $angka->keTeks()] : \array_filter(['akar' => $angka->faktor()])),
            'bulat' => Pecahan::cetakBulatan($utuh, $desimal),
            'teks' => $teks,
        ];
        if ($opsi['jejak'] ?? true) {
            $uraian = $nilai->daun ? self::sebutMasukan($masukan) . ' →' : $nilai->teks . ' =';
            $sebab = isset($opsi['sebab']) ? " ({$opsi['sebab']})" : '';
            $hasil['jejak'] = self::jejak($rumus, $masukan, $opsi) + [
                'langkah' => $hitung->langkah,
                'hasil' => $nilai->rujukan,
                'teks' => "$uraian $teks$sebab",
            ];
        }
        return $hasil + ['peringatan' => $opsi['peringatan'] ?? []];
    }

    /**
     * @param array<string, mixed> $rumus
     * @param array<string, Pecahan|list<Pecahan|null>|null> $masukan
     * @param array<string, mixed> $opsi
     * @return array<string, mixed>
     */
    public static function takTerukur(array $rumus, array $masukan, string $alasan, array $opsi): array
    {
        $hasil = ['status' => 'tak-terukur', 'alasan' => $alasan];
        if ($opsi['jejak'] ?? true) {
            $hasil['jejak'] = self::jejak($rumus, $masukan, $opsi) + ['langkah' => [], 'hasil' => null, 'teks' => null];
        }
        return $hasil + ['peringatan' => $opsi['peringatan'] ?? []];
    }

    /** Cetakan sebuah nilai menurut pembulatan yang berlaku. */
    public static function cetak(Pecahan $x, array $opsi): string
    {
        ['desimal' => $desimal, 'mode' => $mode] = self::pembulatan($opsi);
        return Pecahan::formatBulatan($x->bulatkan($desimal, $mode), $desimal);
    }

    /**
     * @param array<string, mixed> $opsi
     * @return array{desimal: int, mode: string}
     */
    private static function pembulatan(array $opsi): array
    {
        $p = $opsi['pembulatan'] ?? ['desimal' => 2, 'mode' => 'setengah-naik'];
        $desimal = $p['desimal'] ?? null;
        $mode = $p['mode'] ?? null;
        if (!\is_int($desimal) || $desimal < 0 || $desimal > self::DESIMAL_TERBANYAK || \count($p) !== 2) {
            throw new ArgumenTidakSah('pembulatan: desimal harus bilangan bulat 0 sampai ' . self::DESIMAL_TERBANYAK . ', dan mode ' . \implode(', ', self::MODE) . '.');
        }
        if (!\in_array($mode, self::MODE, true)) {
            throw new ArgumenTidakSah('pembulatan: mode tidak dikenal; pilih ' . \implode(', ', self::MODE) . '.');
        }
        return ['desimal' => $desimal, 'mode' => $mode];
    }

    /**
     * @param array<string, mixed> $rumus
     * @param array<string, Pecahan|list<Pecahan|null>|null> $masukan
     * @param array<string, mixed> $opsi
     * @return array<string, mixed>
     */
    private static function jejak(array $rumus, array $masukan, array $opsi): array
    {
        $cetak = static fn (?Pecahan $x): ?string => $x?->cetak();
        return [
            'rumus' => $rumus['id'],
            'nama' => $rumus['nama'],
            'kutipan' => $rumus['kutipan'],
            'masukan' => \array_map(static fn ($x) => \is_array($x) ? \array_map($cetak, $x) : $cetak($x), $masukan),
            'kebijakan' => $opsi['kebijakan'] ?? [],
            'pembulatan' => self::pembulatan($opsi),
        ];
    }

    /** @param array<string, Pecahan|list<Pecahan|null>|null> $masukan */
    private static function sebutMasukan(array $masukan): string
    {
        $teks = [];
        foreach ($masukan as $nama => $x) {
            $teks[] = $nama . ' ' . \implode(' dan ', \array_map(static fn (?Pecahan $n) => $n?->teks(), \is_array($x) ? $x : [$x]));
        }
        return \implode('; ', $teks);
    }
}
`;
