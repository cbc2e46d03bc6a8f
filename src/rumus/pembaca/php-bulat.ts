/**
 * Whole numbers of any size in PHP: native where they fit, limbs of nine digits elsewhere. No extension: on figures of reports BCMath was not
 * faster (docs/php.md), is missing on many a shared server, and would be a second way to the same digits.
 */
export const PHP_BULAT = String.raw`
/**
 * Bilangan bulat sebesar apa pun, sebagai teks digit.
 *
 * Yang muat dihitung dengan int, selebihnya dengan potongan sembilan digit. Tanpa BCMath atau GMP: hasilnya sama di setiap server.
 *
 * @internal
 */
final class Bulat
{
    private const DASAR = 1000000000;

    public static function tambah(string $a, string $b): string
    {
        if (\strlen($a) < 19 && \strlen($b) < 19) {
            return (string) ((int) $a + (int) $b);
        }
        $negatif = $a[0] === '-';
        if ($negatif === ($b[0] === '-')) {
            return self::bertanda($negatif, self::jumlah(self::mutlak($a), self::mutlak($b)));
        }
        [$x, $y] = [self::mutlak($a), self::mutlak($b)];
        return self::bandingMutlak($x, $y) >= 0
            ? self::bertanda($negatif, self::selisih($x, $y))
            : self::bertanda(!$negatif, self::selisih($y, $x));
    }

    public static function kali(string $a, string $b): string
    {
        if (\strlen($a) + \strlen($b) < 19) {
            return (string) ((int) $a * (int) $b);
        }
        $negatif = ($a[0] === '-') !== ($b[0] === '-');
        return self::bertanda($negatif, self::teks(self::hasilKali(self::pecah(self::mutlak($a)), self::pecah(self::mutlak($b)))));
    }

    /**
     * Hasil bagi yang dipotong, dan sisanya; $a tidak negatif, $b di atas 0.
     *
     * @return array{string, string}
     */
    public static function bagi(string $a, string $b): array
    {
        if (\strlen($a) < 19 && \strlen($b) < 19) {
            return [(string) \intdiv((int) $a, (int) $b), (string) ((int) $a % (int) $b)];
        }
        if (self::bandingMutlak($a, $b) < 0) {
            return ['0', $a];
        }
        [$utuh, $sisa] = self::bagiPotongan(self::pecah($a), self::pecah($b));
        return [self::teks($utuh), self::teks($sisa)];
    }

    /** -1, 0 atau 1. */
    public static function banding(string $a, string $b): int
    {
        if (\strlen($a) < 19 && \strlen($b) < 19) {
            return (int) $a <=> (int) $b;
        }
        $negatif = $a[0] === '-';
        if ($negatif !== ($b[0] === '-')) {
            return $negatif ? -1 : 1;
        }
        $banding = self::bandingMutlak(self::mutlak($a), self::mutlak($b));
        return $negatif ? -$banding : $banding;
    }

    public static function mutlak(string $a): string
    {
        return $a[0] === '-' ? \substr($a, 1) : $a;
    }

    public static function lawan(string $a): string
    {
        return $a === '0' ? '0' : ($a[0] === '-' ? \substr($a, 1) : '-' . $a);
    }

    /** $a × 10^$tempat. */
    public static function geser(string $a, int $tempat): string
    {
        return $a === '0' ? '0' : $a . \str_repeat('0', $tempat);
    }

    /** Pembagi bersama terbesar; $a tidak negatif, $b di atas 0. */
    public static function fpb(string $a, string $b): string
    {
        while (\strlen($a) > 18 || \strlen($b) > 18) {
            if ($b === '0') {
                return $a;
            }
            [$a, $b] = [$b, self::bagi($a, $b)[1]];
        }
        [$x, $y] = [(int) $a, (int) $b];
        while ($y !== 0) {
            [$x, $y] = [$y, $x % $y];
        }
        return (string) $x;
    }

    private static function bertanda(bool $negatif, string $a): string
    {
        return $negatif && $a !== '0' ? '-' . $a : $a;
    }

    private static function bandingMutlak(string $a, string $b): int
    {
        return \strlen($a) <=> \strlen($b) ?: \strcmp($a, $b) <=> 0;
    }

    /**
     * Potongan sembilan digit, yang terkecil dahulu.
     *
     * @return list<int>
     */
    private static function pecah(string $a): array
    {
        $hasil = [];
        for ($akhir = \strlen($a); $akhir > 0; $akhir -= 9) {
            $awal = \max(0, $akhir - 9);
            $hasil[] = (int) \substr($a, $awal, $akhir - $awal);
        }
        return $hasil;
    }

    /** @param list<int> $x */
    private static function teks(array $x): string
    {
        $teks = '';
        for ($i = \count($x) - 1; $i >= 0; $i--) {
            $teks .= \str_pad((string) $x[$i], 9, '0', \STR_PAD_LEFT);
        }
        $teks = \ltrim($teks, '0');
        return $teks === '' ? '0' : $teks;
    }

    private static function jumlah(string $a, string $b): string
    {
        [$x, $y] = [self::pecah($a), self::pecah($b)];
        $simpan = 0;
        for ($i = 0, $n = \max(\count($x), \count($y)); $i < $n; $i++) {
            $t = ($x[$i] ?? 0) + ($y[$i] ?? 0) + $simpan;
            $simpan = $t >= self::DASAR ? 1 : 0;
            $x[$i] = $t - $simpan * self::DASAR;
        }
        $x[] = $simpan;
        return self::teks($x);
    }

    /** $a tidak kurang dari $b. */
    private static function selisih(string $a, string $b): string
    {
        [$x, $y] = [self::pecah($a), self::pecah($b)];
        $pinjam = 0;
        foreach ($x as $i => $digit) {
            $t = $digit - ($y[$i] ?? 0) - $pinjam;
            $pinjam = $t < 0 ? 1 : 0;
            $x[$i] = $t + $pinjam * self::DASAR;
        }
        return self::teks($x);
    }

    /**
     * @param list<int> $x
     * @param list<int> $y
     * @return list<int>
     */
    private static function hasilKali(array $x, array $y): array
    {
        $n = \count($y);
        $hasil = \array_fill(0, \count($x) + $n, 0);
        foreach ($x as $i => $a) {
            $simpan = 0;
            foreach ($y as $j => $b) {
                $t = $hasil[$i + $j] + $a * $b + $simpan;
                $simpan = \intdiv($t, self::DASAR);
                $hasil[$i + $j] = $t - $simpan * self::DASAR;
            }
            $hasil[$i + $n] = $simpan;
        }
        return $hasil;
    }

    /**
     * Pembagian panjang (Knuth, algoritma D); $u tidak kurang dari $v.
     *
     * @param list<int> $u
     * @param list<int> $v
     * @return array{list<int>, list<int>} hasil bagi dan sisa
     */
    private static function bagiPotongan(array $u, array $v): array
    {
        $n = \count($v);
        if ($n === 1) {
            $sisa = 0;
            for ($i = \count($u) - 1; $i >= 0; $i--) {
                $t = $sisa * self::DASAR + $u[$i];
                $u[$i] = \intdiv($t, $v[0]);
                $sisa = $t % $v[0];
            }
            return [$u, [$sisa]];
        }
        // Pembagi yang potongan teratasnya paling sedikit setengah dasar membuat taksiran hasil bagi meleset paling banyak dua.
        $skala = \intdiv(self::DASAR, $v[$n - 1] + 1);
        $u[] = 0;
        $u = self::kaliKecil($u, $skala);
        $v = self::kaliKecil($v, $skala);
        $hasil = [];
        for ($j = \count($u) - $n - 1; $j >= 0; $j--) {
            $t = $u[$j + $n] * self::DASAR + $u[$j + $n - 1];
            $q = \intdiv($t, $v[$n - 1]);
            $r = $t % $v[$n - 1];
            while ($r < self::DASAR && ($q >= self::DASAR || $q * $v[$n - 2] > $r * self::DASAR + $u[$j + $n - 2])) {
                $q--;
                $r += $v[$n - 1];
            }
            $pinjam = 0;
            for ($i = 0; $i < $n; $i++) {
                $p = $q * $v[$i] + $pinjam;
                $pinjam = \intdiv($p, self::DASAR);
                $s = $u[$i + $j] - ($p - $pinjam * self::DASAR);
                if ($s < 0) {
                    $s += self::DASAR;
                    $pinjam++;
                }
                $u[$i + $j] = $s;
            }
            $u[$j + $n] -= $pinjam;
            if ($u[$j + $n] < 0) {
                $q--;
                $simpan = 0;
                for ($i = 0; $i < $n; $i++) {
                    $s = $u[$i + $j] + $v[$i] + $simpan;
                    $simpan = $s >= self::DASAR ? 1 : 0;
                    $u[$i + $j] = $s - $simpan * self::DASAR;
                }
                $u[$j + $n] += $simpan;
            }
            $hasil[$j] = $q;
        }
        \ksort($hasil);
        $sisa = 0;
        for ($i = $n - 1; $i >= 0; $i--) {
            $t = $sisa * self::DASAR + $u[$i];
            $u[$i] = \intdiv($t, $skala);
            $sisa = $t % $skala;
        }
        return [\array_values($hasil), \array_slice($u, 0, $n)];
    }

    /**
     * @param list<int> $x
     * @return list<int>
     */
    private static function kaliKecil(array $x, int $kali): array
    {
        $simpan = 0;
        foreach ($x as $i => $digit) {
            $t = $digit * $kali + $simpan;
            $simpan = \intdiv($t, self::DASAR);
            $x[$i] = $t - $simpan * self::DASAR;
        }
        return $x;
    }
}
`;
