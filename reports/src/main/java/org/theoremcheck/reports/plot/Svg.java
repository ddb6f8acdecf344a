package org.theoremcheck.reports.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Draws a {@link Plot} as an SVG element of 720 × 340 units for a page, in the page's own colour of text, so that it reads on
 * light and dark. Written by hand because plotting libraries measure text with AWT, which fails on a machine without fonts
 * ("No physical fonts found", XChart 4.0.3 in a slim container) and turns every letter into a path (110 kB a plot; this is
 * 3 kB, which counts: the report holds hundreds).
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
            List.of("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "currentColor");
    /** A red that is told from the background of a light page and of a dark one. */
    private static final String ALARM = "#d32f2f";
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
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" style=\"width:100%%;max-width:%dpx\""
                        + " font-family=\"sans-serif\" font-size=\"12\" fill=\"currentColor\">",
                WIDTH, HEIGHT, WIDTH);
        text(LEFT, 24, "font-size=\"15\" font-weight=\"bold\"", plot.title());
        axes();
        for (int i = 0; i < plot.series().size(); i++) {
            series(plot.series().get(i), COLOURS.get(i % COLOURS.size()));
        }
        plot.marks().forEach(this::mark);
        if (plot.series().size() > 1) {
            legend();
        }
        if (hidden > 0) {
            String where = "text-anchor=\"end\" fill=\"" + ALARM + '"';
            text(right, HEIGHT - 12, where, hidden + " not finite or not positive, not shown");
        }
        return out.append("</svg>\n").toString();
    }

    private void axes() {
        StringBuilder grid = new StringBuilder();
        x.ticks().forEach(tick -> grid.append('M' + at(x(tick)) + ' ' + TOP + 'V' + BOTTOM));
        y.ticks().forEach(tick -> grid.append("M" + LEFT + ' ' + at(y(tick)) + 'H' + right));
        line("<path d=\"%s\" stroke=\"currentColor\" stroke-opacity=\".12\"/>", grid);
        line("<path d=\"M%d %dV%dH%d\" fill=\"none\" stroke=\"currentColor\"/>", LEFT, TOP, BOTTOM, right);
        line("<g text-anchor=\"end\">");
        y.ticks().forEach(tick -> text(LEFT - 7, y(tick) + 4, "", y.label(tick)));
        line("</g><g text-anchor=\"middle\">");
        x.ticks().forEach(tick -> text(x(tick), BOTTOM + 17, "", x.label(tick)));
        text((LEFT + right) / 2.0, HEIGHT - 12, "", plot.x().label());
        double middle = (TOP + BOTTOM) / 2.0;
        text(
                18,
                middle,
                "transform=\"rotate(-90 18 " + at(middle) + ")\"",
                plot.y().label());
        line("</g>");
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

    /** Neighbouring bars as one outline, a histogram's staircase; what is not shown interrupts it. */
    private void bars(Series.Bars bars, String colour) {
        StringBuilder path = new StringBuilder();
        boolean joined = false;
        for (int i = 0; i < bars.heights().size(); i++) {
            double height = bars.heights().get(i);
            double from = bars.edges().get(i);
            double to = bars.edges().get(i + 1);
            boolean shown = Double.isFinite(height) && x.shows(from) && x.shows(to);
            if (!shown) {
                hidden++;
            } else if (height > 0) {
                path.append(joined ? "" : "M" + at(x(from)) + ' ' + BOTTOM);
                path.append('V').append(at(y(height))).append('H').append(at(x(to)));
            }
            boolean drawn = shown && height > 0;
            path.append(joined && !drawn ? "V" + BOTTOM : "");
            joined = drawn;
        }
        path.append(joined ? "V" + BOTTOM : "");
        line("<path class=\"bars\" d=\"%s\" fill=\"%s\" fill-opacity=\".8\"/>", path, colour);
    }

    private void curve(Series.Line curve, String colour) {
        StringBuilder path = new StringBuilder();
        boolean joined = false;
        for (int i = 0; i < curve.x().size(); i++) {
            boolean shown = x.shows(curve.x().get(i)) && y.shows(curve.y().get(i));
            if (shown) {
                path.append(joined ? 'L' : 'M')
                        .append(point(curve.x().get(i), curve.y().get(i)));
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

    /** An outline, there along the least and back along the greatest, per stretch of x at which both have a place on the axes. */
    private void ribbon(Series.Ribbon ribbon, String colour) {
        StringBuilder path = new StringBuilder();
        StringBuilder back = new StringBuilder();
        int stretch = 0;
        for (int i = 0; i < ribbon.x().size(); i++) {
            boolean shown = ribbons(ribbon, i);
            if (shown) {
                double at = ribbon.x().get(i);
                path.append(stretch == 0 ? 'M' : 'L')
                        .append(point(at, ribbon.least().get(i)));
                back.insert(0, 'L' + point(at, ribbon.greatest().get(i)));
                stretch++;
            }
            if (!shown || i == ribbon.x().size() - 1) {
                path.append(back).append(stretch == 0 ? "" : "Z");
                back.setLength(0);
                stretch = 0;
            }
        }
        line("<path class=\"ribbon\" d=\"%s\" fill=\"%s\" fill-opacity=\".15\"/>", path, colour);
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
                "<path d=\"M%s %dV%d\" stroke=\"%s\" stroke-width=\"1.5\" stroke-dasharray=\"5 3\"/>",
                at(place), TOP, BOTTOM, ALARM);
        text(place, TOP - 6, "text-anchor=\"" + anchor + "\" fill=\"" + ALARM + '"', mark.label());
    }

    private void legend() {
        for (int i = 0; i < plot.series().size(); i++) {
            int middle = TOP + 8 + 19 * i;
            line(
                    "<rect x=\"%d\" y=\"%d\" width=\"14\" height=\"4\" fill=\"%s\"/>",
                    right + 12, middle - 2, COLOURS.get(i % COLOURS.size()));
            text(right + 32, middle + 4, "", plot.series().get(i).name());
        }
    }

    private double x(double number) {
        return LEFT + x.share(number) * (right - LEFT);
    }

    private double y(double number) {
        return BOTTOM - y.share(number) * (BOTTOM - TOP);
    }

    private void text(double left, double base, String more, String words) {
        line(
                "<text x=\"%s\" y=\"%s\"%s>%s</text>",
                at(left), at(base), more.isEmpty() ? "" : " " + more, escaped(words));
    }

    private String point(double atX, double atY) {
        return at(x(atX)) + ' ' + at(y(atY));
    }

    /** To a tenth of a pixel. */
    private static String at(double place) {
        String digits = String.format(Locale.ROOT, "%.1f", place);
        return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void line(String format, Object... arguments) {
        out.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
