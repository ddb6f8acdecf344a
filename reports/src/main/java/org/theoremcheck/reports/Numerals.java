package org.theoremcheck.reports;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers as a reader sees them, the same in every report. */
public final class Numerals {
    private Numerals() {}

    /** 102,400. */
    public static String count(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    /** A ratio that never rounds across 1, the border between true and false: 0.8731, 1 − 2.3e-9, 1 + 4.0e-5, ∞; – when there is none. */
    public static String tightness(OptionalDouble ratio) {
        return ratio.isEmpty() ? "–" : tightness(ratio.getAsDouble());
    }

    /** As above. */
    public static String tightness(double ratio) {
        double distance = Math.abs(ratio - 1);
        if (distance == 0 || distance >= 5e-4 || Double.isNaN(ratio)) {
            return number(ratio);
        }
        return "1 " + (ratio < 1 ? "−" : "+") + String.format(Locale.ROOT, " %.1e", distance);
    }

    /** Four significant digits: 0.8731, 12.5, 3.1e-7, ∞. */
    public static String number(double x) {
        if (Double.isNaN(x)) {
            return "NaN";
        }
        if (Double.isInfinite(x)) {
            return x > 0 ? "∞" : "−∞";
        }
        double size = Math.abs(x);
        if (size != 0 && (size < 1e-3 || size >= 1e6)) {
            return String.format(Locale.ROOT, "%.3e", x);
        }
        if (x == Math.rint(x)) {
            return String.format(Locale.ROOT, "%,d", (long) x);
        }
        int decimals = size < 1 ? 4 : Math.max(0, 3 - (int) Math.floor(Math.log10(size)));
        return String.format(Locale.ROOT, "%,." + decimals + "f", x);
    }

    /** {@code 0.9900 against 0.2}: two decimals in four digits, or in as many as tell them apart. */
    public static String against(String lhs, String rhs) {
        if (isDecimal(lhs) && isDecimal(rhs)) {
            for (int digits = 4; digits <= 16; digits++) {
                BigDecimal left = rounded(lhs, digits);
                BigDecimal right = rounded(rhs, digits);
                if (left.compareTo(right) != 0) {
                    return plain(left) + " against " + plain(right);
                }
            }
        }
        return lhs + " against " + rhs;
    }

    private static boolean isDecimal(String digits) {
        return digits.matches("[-+.0-9Ee]+");
    }

    /** As it is where it has no more digits than asked for. */
    private static BigDecimal rounded(String decimal, int digits) {
        BigDecimal number = new BigDecimal(decimal);
        return number.stripTrailingZeros().precision() <= digits ? number : number.round(new MathContext(digits));
    }

    private static String plain(BigDecimal number) {
        return Math.abs(number.precision() - number.scale()) <= 6 ? number.toPlainString() : number.toString();
    }

    /** 12.3 %. */
    public static String percent(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /** 0.42. */
    public static String seconds(double s) {
        return String.format(Locale.ROOT, s < 10 ? "%.2f" : "%.1f", s);
    }
}
