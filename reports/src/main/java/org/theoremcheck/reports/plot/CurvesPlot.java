package org.theoremcheck.reports.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.theoremcheck.reports.Curve;
import org.theoremcheck.reports.Curves;
import org.theoremcheck.reports.LedgerEntry;

/** A claim's figures: per curve the mean over the runs, in a ribbon from the least to the greatest of them. */
public final class CurvesPlot {
    /** From this ratio on, positive numbers are read off a log axis. */
    private static final double DECADES = 100;

    private CurvesPlot() {}

    /** The figures of an entry, by title. */
    public static List<Plot> of(LedgerEntry entry) {
        return entry.figures().entrySet().stream().map(CurvesPlot::plot).toList();
    }

    private static Plot plot(Map.Entry<String, Curves.Summary> figure) {
        Curves.Summary drawn = figure.getValue();
        List<Series> ribbons = new ArrayList<>();
        drawn.curves()
                .forEach((name, curve) ->
                        ribbons.add(new Series.Ribbon(name, curve.x(), curve.least(), curve.mean(), curve.greatest())));
        return new Plot(figure.getKey(), new Axis(drawn.x(), along(drawn)), new Axis(drawn.y(), up(drawn)), ribbons);
    }

    /** Logarithmic where the middle of the x is nearer to the beginning by far: 1, 10, 100. */
    private static Scale along(Curves.Summary drawn) {
        double[] x = drawn.curves().values().stream()
                .flatMap(curve -> curve.x().stream())
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        boolean bunched = x.length > 2 && x[0] > 0 && x[x.length / 2] < (x[0] + x[x.length - 1]) / 4;
        return bunched ? Scale.LOG : Scale.LINEAR;
    }

    /** Logarithmic where all means are positive and span decades. */
    private static Scale up(Curves.Summary drawn) {
        double[] means = drawn.curves().values().stream()
                .map(Curve.Summary::mean)
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        boolean spread = means.length > 0 && means[0] > 0 && means[means.length - 1] >= DECADES * means[0];
        return spread ? Scale.LOG : Scale.LINEAR;
    }
}
