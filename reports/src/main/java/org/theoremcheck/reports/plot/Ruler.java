package org.theoremcheck.reports.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where numbers sit on an axis: v ↦ (t(v) − t(least)) / (t(greatest) − t(least)), t the identity or log₁₀.
 *
 * @param least the number at the axis' beginning, &lt; greatest; &gt; 0 on a log scale
 * @param greatest the number at its end
 */
record Ruler(Scale scale, double least, double greatest) {
    private static final int MOST_DECADES_LABELLED = 8;
    private static final double TICKS_WANTED = 6;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** The ruler that shows every number it can; from 0 to 1, or from 1 to 10, when there is none. */
    static Ruler over(Scale scale, List<Double> numbers) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (double number : numbers) {
            if (Double.isFinite(number) && (scale == Scale.LINEAR || number > 0)) {
                least = Math.min(least, number);
                greatest = Math.max(greatest, number);
            }
        }
        if (scale == Scale.LOG) {
            return decades(least, greatest);
        }
        if (least > greatest) {
            return new Ruler(scale, 0, 1);
        }
        if (least == greatest) {
            double margin = Math.max(Math.abs(least) / 2, 0.5);
            return new Ruler(scale, least - margin, greatest + margin);
        }
        return new Ruler(scale, least, greatest);
    }

    private static Ruler decades(double least, double greatest) {
        if (least > greatest) {
            return new Ruler(Scale.LOG, 1, 10);
        }
        double from = Math.floor(Math.log10(least));
        double to = Math.max(Math.ceil(Math.log10(greatest)), from + 1);
        return new Ruler(Scale.LOG, Math.pow(10, Math.max(from, -307)), Math.pow(10, Math.min(to, 308)));
    }

    boolean shows(double number) {
        return number >= least && number <= greatest;
    }

    /** 0 at the least number, 1 at the greatest. */
    double share(double number) {
        return (t(number) - t(least)) / (t(greatest) - t(least));
    }

    private double t(double number) {
        // Half, so that a difference of two doubles stays finite.
        return scale == Scale.LINEAR ? number / 2 : Math.log10(number);
    }

    /** Round numbers inside the range: multiples of 1, 2 or 5 times a power of ten, or decades. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        if (scale == Scale.LOG) {
            int from = (int) Math.round(Math.log10(least));
            int to = (int) Math.round(Math.log10(greatest));
            int stride = 1 + (to - from) / MOST_DECADES_LABELLED;
            for (int decade = from; decade <= to; decade += stride) {
                ticks.add(Math.pow(10, decade));
            }
            return ticks;
        }
        double step = step();
        double first = Math.ceil(least / step);
        // A step below the spacing of doubles at these numbers must not loop forever.
        for (double k = first; k * step <= greatest && k - first <= 2 * TICKS_WANTED && k + 1 > k; k++) {
            ticks.add(k * step);
        }
        return ticks;
    }

    private double step() {
        double wanted = (t(greatest) - t(least)) / (TICKS_WANTED / 2);
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        double digit = wanted / power;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    }

    /** A tick in as many digits as tell it from its neighbours: 0.25, 10⁻³. */
    String label(double tick) {
        if (scale == Scale.LOG) {
            int decade = (int) Math.round(Math.log10(tick));
            return Math.abs(decade) <= 2 ? plain(tick, Math.max(0, -decade)) : "10" + superscript(decade);
        }
        double largest = Math.max(Math.abs(least), Math.abs(greatest));
        if (largest >= 1e7 || largest < 1e-4) {
            return String.format(Locale.ROOT, "%.2g", tick);
        }
        return plain(tick, (int) Math.max(0, Math.ceil(-Math.log10(step()) - 1e-9)));
    }

    private static String plain(double tick, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", tick + 0.0);
    }

    private static String superscript(int exponent) {
        StringBuilder raised = new StringBuilder(exponent < 0 ? "⁻" : "");
        for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
            raised.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return raised.toString();
    }
}
