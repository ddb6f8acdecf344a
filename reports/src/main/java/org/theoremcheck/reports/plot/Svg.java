package org.theoremcheck.reports.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Draws a {@link Plot} as a self-contained SVG image of 720 × 340 units. Written by hand because plotting libraries
 * measure text with AWT, which fails on a machine without fonts ("No physical fonts found", XChart 4.0.3 in a slim
 * container) and turns every letter into a path (110 kB a plot; this is 5 kB).
 */
public final class Svg {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 340;
    private static final int LEFT = 72;
    private static final int TOP = 44;
    private static final int BOTTOM = HEIGHT - 52;
    private static final int LEGEND = 170;
    /** The colours of Okabe and Ito (2008), told apart by colour-blind readers. */
    private static final List<String> COLOURS =
            List.of("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000");
    /** Bars of height one would vanish at the foot of a log axis that begins at one. */
    private static final double FOOT_OF_COUNTS = 0.5;

    private final Plot plot;
    private final Ruler x;
    private final Ruler y;
    private final int right;
    private final StringBuilder out = new StringBuilder(8192);
    private int hidden;

    private Svg(Plot plot) {
        this.plot = plot;
        Stream<Double> marks = plot.marks().stream().map(Mark::at);
        Stream<Double> drawn = plot.series().stream().flatMap(series -> series.x().stream());
        x = Ruler.over(plot.x().scale(), Stream.concat(drawn, marks).toList());
        y = heights();
        right = WIDTH - (plot.series().size() > 1 ? LEGEND : 24);
    }

    /** The plot as an SVG document. */
    public static String of(Plot plot) {
        return new Svg(plot).draw();
    }

    private Ruler heights() {
        List<Double> numbers = new ArrayList<>();
        boolean bars = false;
        for (Series series : plot.series()) {
            numbers.addAll(series.y());
            bars |= series instanceof Series.Bars;
        }
        if (bars && plot.y().scale() == Scale.LINEAR) {
            numbers.add(0.0);
        }
        Ruler ruler = Ruler.over(plot.y().scale(), numbers);
        return bars && ruler.scale() == Scale.LOG
                ? new Ruler(Scale.LOG, ruler.least() * FOOT_OF_COUNTS, ruler.greatest())
                : ruler;
    }

    private String draw() {
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                        + " font-family=\"sans-serif\" font-size=\"12\">",
                WIDTH, HEIGHT, WIDTH, HEIGHT);
        line("<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>");
        text(LEFT, 24, "start", "font-size=\"15\" font-weight=\"bold\"", plot.title());
        axes();
        for (int i = 0; i < plot.series().size(); i++) {
            series(plot.series().get(i), COLOURS.get(i % COLOURS.size()));
        }
        plot.marks().forEach(this::mark);
        if (plot.series().size() > 1) {
            legend();
        }
        if (hidden > 0) {
            text(right, HEIGHT - 12, "end", "fill=\"#8a1c1c\"", hidden + " not finite or not positive, not shown");
        }
        return out.append("</svg>\n").toString();
    }

    private void axes() {
        for (double tick : x.ticks()) {
            line("<path d=\"M%s %dV%d\" stroke=\"#e4e4e4\"/>", at(x(tick)), TOP, BOTTOM);
            text(x(tick), BOTTOM + 17, "middle", "", x.label(tick));
        }
        for (double tick : y.ticks()) {
            line("<path d=\"M%d %sH%d\" stroke=\"#e4e4e4\"/>", LEFT, at(y(tick)), right);
            text(LEFT - 7, y(tick) + 4, "end", "", y.label(tick));
        }
        line("<path d=\"M%d %dV%dH%d\" fill=\"none\" stroke=\"#444444\"/>", LEFT, TOP, BOTTOM, right);
        text((LEFT + right) / 2.0, HEIGHT - 12, "middle", "", plot.x().label());
        double middle = (TOP + BOTTOM) / 2.0;
        text(
                18,
                middle,
                "middle",
                "transform=\"rotate(-90 18 " + at(middle) + ")\"",
                plot.y().label());
    }

    private void series(Series series, String colour) {
        // Java 17 has no switch over sealed types.
        if (series instanceof Series.Bars bars) {
            bars(bars, colour);
        } else if (series instanceof Series.Line curve) {
            curve(curve, colour);
        } else if (series instanceof Series.Ribbon ribbon) {
            ribbon(ribbon, colour);
            curve(ribbon.line(), colour);
        } else {
            points(series, colour);
        }
    }

    /** All bars as one path: a histogram of fifty is then a third as long as with an element each. */
    private void bars(Series.Bars bars, String colour) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < bars.heights().size(); i++) {
            double height = bars.heights().get(i);
            double from = bars.edges().get(i);
            double to = bars.edges().get(i + 1);
            if (!Double.isFinite(height) || !x.shows(from) || !x.shows(to)) {
                hidden++;
            } else if (height > 0) {
                path.append('M').append(at(x(from) + 0.5)).append(' ').append(BOTTOM);
                path.append('V').append(at(y(height))).append('H').append(at(x(to) - 0.5));
                path.append('V').append(BOTTOM).append('z');
            }
        }
        line("<path class=\"bars\" d=\"%s\" fill=\"%s\" fill-opacity=\"0.8\"/>", path, colour);
    }

    private void curve(Series.Line curve, String colour) {
        StringBuilder path = new StringBuilder();
        boolean joined = false;
        for (int i = 0; i < curve.x().size(); i++) {
            boolean shown = x.shows(curve.x().get(i)) && y.shows(curve.y().get(i));
            if (shown) {
                path.append(joined ? 'L' : 'M')
                        .append(at(x(curve.x().get(i))))
                        .append(' ')
                        .append(at(y(curve.y().get(i))));
            } else {
                hidden++;
            }
            joined = shown;
        }
        line(
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.8\" stroke-linejoin=\"round\""
                        + " stroke-linecap=\"round\"/>",
                path, colour);
    }

    /** Each stretch between two x whose least and greatest have a place on the axes. */
    private void ribbon(Series.Ribbon ribbon, String colour) {
        for (int i = 1; i < ribbon.x().size(); i++) {
            if (ribbons(ribbon, i - 1) && ribbons(ribbon, i)) {
                double from = x(ribbon.x().get(i - 1));
                double to = x(ribbon.x().get(i));
                line(
                        "<path d=\"M%s %sL%s %sL%s %sL%s %sZ\" fill=\"%s\" fill-opacity=\"0.15\"/>",
                        at(from),
                        at(y(ribbon.least().get(i - 1))),
                        at(to),
                        at(y(ribbon.least().get(i))),
                        at(to),
                        at(y(ribbon.greatest().get(i))),
                        at(from),
                        at(y(ribbon.greatest().get(i - 1))),
                        colour);
            }
        }
    }

    private boolean ribbons(Series.Ribbon ribbon, int i) {
        return x.shows(ribbon.x().get(i))
                && y.shows(ribbon.least().get(i))
                && y.shows(ribbon.greatest().get(i));
    }

    private void points(Series points, String colour) {
        for (int i = 0; i < points.x().size(); i++) {
            if (x.shows(points.x().get(i)) && y.shows(points.y().get(i))) {
                line(
                        "<circle cx=\"%s\" cy=\"%s\" r=\"2.6\" fill=\"%s\" fill-opacity=\"0.65\"/>",
                        at(x(points.x().get(i))), at(y(points.y().get(i))), colour);
            } else {
                hidden++;
            }
        }
    }

    private void mark(Mark mark) {
        if (!x.shows(mark.at())) {
            hidden++;
            return;
        }
        double place = x(mark.at());
        String anchor = place > (LEFT + right) / 2.0 ? "end" : "start";
        line(
                "<path d=\"M%s %dV%d\" stroke=\"#8a1c1c\" stroke-width=\"1.5\" stroke-dasharray=\"5 3\"/>",
                at(place), TOP, BOTTOM);
        text(place, TOP - 6, anchor, "fill=\"#8a1c1c\"", mark.label());
    }

    private void legend() {
        for (int i = 0; i < plot.series().size(); i++) {
            int middle = TOP + 8 + 19 * i;
            line(
                    "<rect x=\"%d\" y=\"%d\" width=\"14\" height=\"4\" fill=\"%s\"/>",
                    right + 12, middle - 2, COLOURS.get(i % COLOURS.size()));
            text(right + 32, middle + 4, "start", "", plot.series().get(i).name());
        }
    }

    private double x(double number) {
        return LEFT + x.share(number) * (right - LEFT);
    }

    private double y(double number) {
        return BOTTOM - y.share(number) * (BOTTOM - TOP);
    }

    private void text(double left, double base, String anchor, String more, String words) {
        line(
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" %s>%s</text>",
                at(left), at(base), anchor, more, escaped(words));
    }

    private static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void line(String format, Object... arguments) {
        out.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
