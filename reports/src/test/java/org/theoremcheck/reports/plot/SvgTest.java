package org.theoremcheck.reports.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.theoremcheck.reports.Histogram;
import org.theoremcheck.reports.SampleLedger;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgTest {
    @Property(tries = 200)
    void anyNumbersDrawAWellFormedImageInsideItsFrame(
            @ForAll @Size(max = 12) List<Double> numbers, @ForAll Scale x, @ForAll Scale y, @ForAll String name)
            throws Exception {
        List<Double> odd = new ArrayList<>(numbers);
        odd.addAll(List.of(Double.NaN, Double.POSITIVE_INFINITY, 0.0));
        String printable = name.replaceAll("[^ -~]", "≤");
        Plot plot = new Plot(
                printable,
                new Axis("<x>", x),
                new Axis("a & b", y),
                List.of(new Series.Line(printable, odd, odd), new Series.Points("p", odd, odd)));

        Element image = parsed(Svg.of(plot));

        NodeList circles = image.getElementsByTagName("circle");
        for (int i = 0; i < circles.getLength(); i++) {
            Element circle = (Element) circles.item(i);
            assertThat(Double.parseDouble(circle.getAttribute("cx"))).isBetween(0.0, 720.0);
            assertThat(Double.parseDouble(circle.getAttribute("cy"))).isBetween(0.0, 340.0);
        }
        assertThat(image.getTextContent()).contains("not shown");
    }

    @Example
    void aHistogramHasABarPerFilledBinTheOverflowAndTheBorder() throws Exception {
        Element image =
                parsed(Svg.of(TightnessPlot.of(SampleLedger.entry("dante.thm4")).orElseThrow()));

        assertThat(bars(image)).hasSize(2).satisfies(outlines -> assertThat(outlines.get(0))
                .matches("M72 288(V\\S+?H\\S+?){50}V288"));
        assertThat(image.getTextContent())
                .contains("lhs = rhs", "lhs > rhs", "instances")
                .doesNotContain("rounding")
                .doesNotContain("not shown");
        assertThat(TightnessPlot.of(SampleLedger.entry("dante.thm8"))).isEmpty();
    }

    @Example
    void aHistogramWithoutAShapeIsNotDrawn() {
        List<Long> bins = new ArrayList<>(Collections.nCopies(Histogram.BINS, 0L));
        bins.set(0, 7L);

        assertThat(TightnessPlot.of(new Histogram(bins, 3), 3)).isEmpty();
        bins.set(30, 1L);
        assertThat(TightnessPlot.of(new Histogram(bins, 3), 3)).isPresent();
    }

    @Example
    void anOverflowThatFiftyDigitsDidNotConfirmIsCalledRounding() throws Exception {
        Element image =
                parsed(Svg.of(TightnessPlot.of(SampleLedger.entry("dante.thm1")).orElseThrow()));

        assertThat(image.getTextContent()).contains("lhs > rhs by rounding");
    }

    @Example
    void aFigureHasALineAndARibbonPerCurveOnALogAxis() throws Exception {
        List<Plot> plots = CurvesPlot.of(SampleLedger.entry("dante.rem.fewer"));

        Element image = parsed(Svg.of(plots.get(0)));

        assertThat(plots).hasSize(1);
        assertThat(plots.get(0).y().scale()).isEqualTo(Scale.LOG);
        assertThat(plots.get(0).x().scale()).isEqualTo(Scale.LINEAR);
        assertThat(image.getTextContent()).contains("DANTE", "SGD", "Figure 3, training loss", "epochs");
        NodeList paths = image.getElementsByTagName("path");
        List<String> ribbons = new ArrayList<>();
        int lines = 0;
        for (int i = 0; i < paths.getLength(); i++) {
            Element path = (Element) paths.item(i);
            if (path.getAttribute("class").equals("ribbon")) {
                ribbons.add(path.getAttribute("d"));
            }
            lines += path.hasAttribute("stroke-linejoin") ? 1 : 0;
        }
        // There and back over three points each, less the one whose least is 0, which a log axis cannot show.
        assertThat(ribbons).hasSize(2);
        assertThat(ribbons.get(0)).matches("M[^LMZ]+(L[^LMZ]+){3}Z");
        assertThat(ribbons.get(1)).matches("M[^LMZ]+(L[^LMZ]+){5}Z");
        assertThat(lines).isEqualTo(2);
    }

    @Example
    void aBarOfHeightOneIsVisibleOnALogAxis() throws Exception {
        Plot plot = new Plot(
                "",
                Axis.linear("x"),
                Axis.log("n"),
                List.of(new Series.Bars("n", List.of(0.0, 1.0, 2.0), List.of(1.0, 1000.0))));

        Matcher bar = Pattern.compile("M\\S+ (\\d+)V([\\d.]+)H")
                .matcher(bars(parsed(Svg.of(plot))).get(0));
        assertThat(bar.find()).isTrue();
        assertThat(Double.parseDouble(bar.group(1)) - Double.parseDouble(bar.group(2)))
                .isGreaterThan(10);
    }

    @Example
    void aLearningCurveFallsOnALogAxisAndBreaksWhereItIsNotPositive() throws Exception {
        Plot plot = new Plot(
                "risk",
                Axis.linear("updates"),
                Axis.log("f(w) − f(w*)"),
                List.of(
                        new Series.Line("DANTE", List.of(0.0, 1.0, 2.0, 3.0), List.of(1.0, 0.1, 0.0, 0.01)),
                        new Series.Line("SGD", List.of(0.0, 3.0), List.of(1.0, 0.1))));

        String drawn = Svg.of(plot);
        assertThat(drawn).contains("d=\"M72 44L231.3 166M550 288\"").contains("M72 44L550 166");
        assertThat(parsed(drawn).getTextContent()).contains("DANTE", "SGD", "0.01", "1 not finite");
    }

    @Example
    void equalPlotsAreEqualBytes() {
        Plot plot = TightnessPlot.of(SampleLedger.entry("dante.thm1")).orElseThrow();

        assertThat(Svg.of(plot)).isEqualTo(Svg.of(plot)).hasSizeLessThan(10_000);
    }

    @Example
    void unequalLengthsAreRefused() {
        assertThatThrownBy(() -> new Series.Line("f", List.of(1.0), List.of())).hasMessageContaining("1 x and 0 y");
        assertThatThrownBy(() -> new Series.Bars("n", List.of(1.0), List.of(1.0)))
                .hasMessageContaining("one edge more");
        assertThatThrownBy(() -> new Mark("m", Double.NaN)).hasMessageContaining("finite");
    }

    /** The outline of each series of bars. */
    private static List<String> bars(Element image) {
        List<String> outlines = new ArrayList<>();
        NodeList paths = image.getElementsByTagName("path");
        for (int i = 0; i < paths.getLength(); i++) {
            Element path = (Element) paths.item(i);
            if (path.getAttribute("class").equals("bars")) {
                outlines.add(path.getAttribute("d"));
            }
        }
        return outlines;
    }

    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }
}
