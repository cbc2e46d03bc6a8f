/** Exact fractions in PHP, and how they print. */
export const PHP_PECAHAN = String.raw`
/**
 * Bilangan rasional tepat: pembilang dan penyebut, tidak pernah dibulatkan di tengah jalan.
 *
 * @internal
 */
final class Pecahan
{
    /** Digit yang dijanjikan bagi 'nilai'. */
    private const ANGKA_PENTING = 40;

    private function __construct(private string $a, private string $b)
    {
    }

    /** $a ÷ $b; $b bukan 0. */
    public static function dari(string $a, string $b = '1'): self
    {
        return $b[0] === '-' ? new self(Bulat::lawan($a), Bulat::lawan($b)) : new self($a, $b);
    }

    /** Teks kanonik: tanda minus, digit, paling banyak satu titik. */
    public static function dariTeks(string $x): self
    {
        $negatif = $x[0] === '-';
        [$utuh, $pecahan] = \explode('.', $negatif ? \substr($x, 1) : $x, 2) + [1 => ''];
        $digit = \ltrim($utuh . $pecahan, '0');
        if ($digit === '') {
            return new self('0', '1');
        }
        return new self($negatif ? '-' . $digit : $digit, Bulat::geser('1', \strlen($pecahan)));
    }

    public function nol(): bool
    {
        return $this->a === '0';
    }

    /** -1, 0 atau 1. */
    public function tanda(): int
    {
        return $this->a === '0' ? 0 : ($this->a[0] === '-' ? -1 : 1);
    }

    /** Apakah bilangan bulat. */
    public function utuh(): bool
    {
        return Bulat::bagi(Bulat::mutlak($this->a), $this->b)[1] === '0';
    }

    public function tambah(self|Akar $x): self|Akar
    {
        if ($x instanceof Akar) {
            return $x->setelah('tambah', $this);
        }
        if ($this->b === $x->b) {
            return new self(Bulat::tambah($this->a, $x->a), $this->b);
        }
        $f = Bulat::fpb($this->b, $x->b);
        $kiri = $f === '1' ? $this->b : Bulat::bagi($this->b, $f)[0];
        $kanan = $f === '1' ? $x->b : Bulat::bagi($x->b, $f)[0];
        return new self(Bulat::tambah(Bulat::kali($this->a, $kanan), Bulat::kali($x->a, $kiri)), Bulat::kali($kiri, $x->b));
    }

    public function kurang(self|Akar $x): self|Akar
    {
        if ($x instanceof Akar) {
            return $x->setelah('kurang', $this);
        }
        return $this->tambah(new self(Bulat::lawan($x->a), $x->b));
    }

    public function kali(self|Akar $x): self|Akar
    {
        if ($x instanceof Akar) {
            return $x->setelah('kali', $this);
        }
        return new self(Bulat::kali($this->a, $x->a), Bulat::kali($this->b, $x->b));
    }

    /** $x bukan 0. */
    public function bagi(self $x): self
    {
        return self::dari(Bulat::kali($this->a, $x->b), Bulat::kali($this->b, $x->a));
    }

    /** -1, 0 atau 1; dengan perkalian silang, jadi tepat. */
    public function banding(self $x): int
    {
        return $this->b === $x->b
            ? Bulat::banding($this->a, $x->a)
            : Bulat::banding(Bulat::kali($this->a, $x->b), Bulat::kali($x->a, $this->b));
    }

    /** @param list<self> $butir */
    public static function jumlahkan(array $butir): self
    {
        $perPenyebut = [];
        foreach ($butir as $x) {
            // Kuncinya diberi huruf, karena kunci larik yang berupa digit menjadi int.
            $kunci = 'b' . $x->b;
            $perPenyebut[$kunci] = isset($perPenyebut[$kunci]) ? $perPenyebut[$kunci]->tambah($x) : $x;
        }
        $hasil = new self('0', '1');
        foreach ($perPenyebut as $x) {
            $hasil = $hasil->tambah($x);
        }
        return $hasil;
    }

    /** Nilai × 10^tempat dipotong ke arah nol; dua kali sisanya terhadap pembagi (-1, 0, 1); dan apakah tidak ada sisa.
     *
     * @return array{string, int, bool}
     */
    private function potong(int $tempat): array
    {
        [$utuh, $sisa] = Bulat::bagi(Bulat::geser(Bulat::mutlak($this->a), $tempat), $this->b);
        return [$utuh, Bulat::banding(Bulat::kali($sisa, '2'), $this->b), $sisa === '0'];
    }

    /** Dibulatkan sekali menurut sisa yang sebenarnya; hasilnya nilai × 10^desimal. */
    public function bulatkan(int $desimal, string $mode): string
    {
        [$utuh, $sisa] = $this->potong($desimal);
        $naik = match ($mode) {
            'setengah-naik' => $sisa >= 0,
            'setengah-genap' => $sisa > 0 || ($sisa === 0 && (int) \substr($utuh, -1) % 2 === 1),
            'potong' => false,
        };
        $besar = $naik ? Bulat::tambah($utuh, '1') : $utuh;
        return $this->tanda() < 0 ? Bulat::lawan($besar) : $besar;
    }

    /**
     * Dengan suku terkecil.
     *
     * @return array{pembilang: string, penyebut: string}
     */
    public function keTeks(): array
    {
        $f = $this->b === '1' || $this->nol() ? $this->b : Bulat::fpb(Bulat::mutlak($this->a), $this->b);
        if ($f === '1') {
            return ['pembilang' => $this->a, 'penyebut' => $this->b];
        }
        $a = Bulat::bagi(Bulat::mutlak($this->a), $f)[0];
        return ['pembilang' => $this->tanda() < 0 ? '-' . $a : $a, 'penyebut' => Bulat::bagi($this->b, $f)[0]];
    }

    /** Cetakan tepat: 82.5 bila desimalnya berakhir, 200/3 bila tidak. */
    public function cetak(): string
    {
        ['pembilang' => $a, 'penyebut' => $b] = $this->keTeks();
        [$sisa, $sepuluh] = [\rtrim($b, '0'), \strlen($b) - \strlen(\rtrim($b, '0'))];
        [$dua, $lima] = [0, 0];
        while ($sisa !== '1' && (int) \substr($sisa, -1) % 2 === 0) {
            [$sisa, $dua] = [Bulat::bagi($sisa, '2')[0], $dua + 1];
        }
        while ($sisa !== '1' && \substr($sisa, -1) === '5') {
            [$sisa, $lima] = [Bulat::bagi($sisa, '5')[0], $lima + 1];
        }
        if ($sisa !== '1') {
            return $a . '/' . $b;
        }
        $tempat = $sepuluh + \max($dua, $lima);
        return self::berkoma(Bulat::bagi(Bulat::geser(Bulat::mutlak($a), $tempat), $b)[0], $tempat, $this->tanda() < 0);
    }

    /** Cetakan kanonik dengan sekian angka penting, setengah ke atas. */
    public function teksDesimal(int $digit = self::ANGKA_PENTING): string
    {
        $atas = Bulat::mutlak($this->a);
        if ($this->b === '1' && \strlen($atas) <= $digit) {
            return $this->a;
        }
        $geser = $digit - (\strlen($atas) - \strlen($this->b));
        $utuh = self::bagiBulat($atas, $this->b, $geser);
        if (\strlen($utuh) > $digit) {
            $geser--;
            $utuh = self::bagiBulat($atas, $this->b, $geser);
        }
        $negatif = $this->tanda() < 0;
        if ($geser <= 0) {
            return ($negatif ? '-' : '') . Bulat::geser($utuh, -$geser);
        }
        $teks = \rtrim(self::berkoma($utuh, $geser, $negatif), '0');
        return \str_ends_with($teks, '.') ? \substr($teks, 0, -1) : $teks;
    }

    /** Nilainya dengan sekian angka penting, sebagaimana 'nilai' sebuah hasil. */
    public function dirapikan(): self
    {
        return self::dariTeks($this->teksDesimal());
    }

    private static function bagiBulat(string $a, string $b, int $geser): string
    {
        [$x, $y] = $geser >= 0 ? [Bulat::geser($a, $geser), $b] : [$a, Bulat::geser($b, -$geser)];
        [$utuh, $sisa] = Bulat::bagi($x, $y);
        return Bulat::banding(Bulat::kali($sisa, '2'), $y) >= 0 ? Bulat::tambah($utuh, '1') : $utuh;
    }

    /** Digit dengan titik sekian tempat dari belakang. */
    private static function berkoma(string $digit, int $tempat, bool $negatif): string
    {
        $digit = \str_pad($digit, $tempat + 1, '0', \STR_PAD_LEFT);
        $teks = $tempat === 0 ? $digit : \substr($digit, 0, -$tempat) . '.' . \substr($digit, -$tempat);
        return $negatif ? '-' . $teks : $teks;
    }

    /** Bulatan sebagai teks kanonik dengan semua desimalnya: 102.50. */
    public static function cetakBulatan(string $utuh, int $desimal): string
    {
        return self::berkoma(Bulat::mutlak($utuh), $desimal, $utuh[0] === '-');
    }

    /** Bulatan menurut kebiasaan Indonesia: 1.234,50. */
    public static function formatBulatan(string $utuh, int $desimal): string
    {
        [$depan, $belakang] = \explode('.', self::berkoma(Bulat::mutlak($utuh), $desimal, false)) + [1 => ''];
        $depan = \strrev(\implode('.', \str_split(\strrev($depan), 3)));
        return ($utuh[0] === '-' ? '-' : '') . $depan . ($belakang === '' ? '' : ',' . $belakang);
    }

    /** Seperti dibaca orang: tepat sampai sekian desimal, selain itu dipotong dengan elipsis, sehingga tidak pernah lebih dari nilainya. */
    public function teks(int $penuh = 6, int $potong = 4): string
    {
        [$utuh, , $tepat] = $this->potong($penuh);
        if ($tepat) {
            $teks = self::formatBulatan($this->tanda() < 0 ? Bulat::lawan($utuh) : $utuh, $penuh);
            return \rtrim(\rtrim($teks, '0'), ',');
        }
        return self::formatBulatan($this->bulatkan($potong, 'potong'), $potong) . '…';
    }
}
`;
