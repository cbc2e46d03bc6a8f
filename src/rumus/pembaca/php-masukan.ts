/** How PHP reads what an application has: DECIMAL columns as text, whole numbers, doubles, and results of the file itself. */
export const PHP_MASUKAN = String.raw`
/** Masukan yang bukan angka, pilihan yang tidak dikenal, dan semacamnya: kesalahan pemanggil, bukan isi laporan. */
final class ArgumenTidakSah extends \InvalidArgumentException
{
}

/**
 * Membaca masukan menjadi pecahan tepat.
 *
 * @internal
 */
final class Masukan
{
    /** Digit terbanyak sebuah hasil yang dikembalikan sebagai masukan. */
    private const CETAKAN_TERPANJANG = 100000;

    /**
     * Membaca masukan; null tetap null. Float dibaca menurut cetakan terpendeknya: 0.1 adalah 0,1.
     *
     * @throws ArgumenTidakSah bila bukan angka
     */
    public static function baca(mixed $x, string $bidang): ?Pecahan
    {
        if ($x === null || $x instanceof Pecahan) {
            return $x;
        }
        if (\is_int($x)) {
            return Pecahan::dari((string) $x);
        }
        if (\is_float($x) && \is_finite($x)) {
            return self::dariFloat($x);
        }
        if (\is_array($x) && isset($x['status'])) {
            return self::dariHasil($x, $bidang);
        }
        if ($x instanceof \Stringable) {
            $x = (string) $x;
        }
        if (\is_string($x) && \preg_match('/\A-?\d{1,30}(?:\.\d{1,60})?\z/', $x) === 1) {
            return Pecahan::dariTeks($x);
        }
        throw new ArgumenTidakSah(
            $bidang . ': ' . self::sebut($x) . ' bukan angka. Berikan int, float yang terhingga, atau teks kanonik seperti "82.5"; '
            . 'paling banyak 30 angka di depan titik dan 60 di belakangnya; null bila belum ada.'
        );
    }

    /**
     * Membaca cetakan sebuah hasil, misalnya 'bulat', yang boleh lebih panjang daripada masukan.
     *
     * @throws ArgumenTidakSah bila bukan cetakan
     */
    public static function dariCetakan(mixed $x, string $bidang): Pecahan
    {
        if (\is_string($x) && \preg_match('/\A-?\d{1,700}(?:\.\d{1,1000})?\z/', $x) === 1) {
            return Pecahan::dariTeks($x);
        }
        throw new ArgumenTidakSah($bidang . ': ' . self::sebut($x) . ' bukan angka kanonik seperti "82.5".');
    }

    private static function dariFloat(float $x): Pecahan
    {
        if ($x === 0.0) {
            return Pecahan::dari('0');
        }
        for ($digit = 0; $digit < 17; $digit++) {
            $teks = \sprintf('%.' . $digit . 'e', $x);
            if ((float) \str_replace(',', '.', $teks) === $x) {
                break;
            }
        }
        [$kepala, $pangkat] = \explode('e', $teks);
        $angka = (string) \preg_replace('/\D/', '', $kepala);
        $geser = (int) $pangkat - (\strlen($angka) - 1);
        $angka = ($x < 0 ? '-' : '') . $angka;
        return $geser >= 0 ? Pecahan::dari(Bulat::geser($angka, $geser)) : Pecahan::dari($angka, Bulat::geser('1', -$geser));
    }

    /** @param array<mixed> $x hasil sebuah fungsi di berkas ini */
    private static function dariHasil(array $x, string $bidang): ?Pecahan
    {
        if ($x['status'] === 'tak-terukur') {
            return null;
        }
        $a = $x['pecahan']['pembilang'] ?? null;
        $b = $x['pecahan']['penyebut'] ?? null;
        $sah = $x['status'] === 'terukur' && \is_string($a) && \is_string($b)
            && \strlen($a) + \strlen($b) <= self::CETAKAN_TERPANJANG
            && \preg_match('/\A(?:0|-?[1-9]\d*)\z/', $a) === 1 && \preg_match('/\A[1-9]\d*\z/', $b) === 1;
        $hasil = $sah ? Pecahan::dari($a, $b) : null;
        if ($hasil === null || $hasil->teksDesimal() !== ($x['nilai'] ?? null)) {
            throw new ArgumenTidakSah($bidang . ': bukan hasil dari berkas ini; pecahan atau nilainya berubah.');
        }
        return $hasil;
    }

    private static function sebut(mixed $x): string
    {
        if (!\is_string($x)) {
            return \is_float($x) ? (string) $x : (\is_bool($x) ? ($x ? 'true' : 'false') : \get_debug_type($x));
        }
        $bersih = (string) \preg_replace('/[^\x20-\x7e]/', ' ', \substr($x, 0, 60));
        return '"' . $bersih . (\strlen($x) > 60 ? '…' : '') . '"';
    }
}
`;
