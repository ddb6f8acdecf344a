package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.TieCohort;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.lane.Lanes;

class TiesTest implements FamilyContract<TieCohort> {
    private static final double H = 0x1p-20;

    @Override
    public Family<TieCohort> family() {
        return new Ties();
    }

    @Override
    public List<Lanes> quantities(TieCohort f) {
        return List.of(f.means().value(), f.spectral().value());
    }

    @Example
    void halfOfTheInstancesTie() {
        assertThat(share(f -> f.means().tied().toDoubles(), tied -> tied == 1)).isBetween(0.4, 0.65);
        assertThat(share(f -> f.spectral().tied().toDoubles(), tied -> tied == 1))
                .isBetween(0.4, 0.65);
    }

    /** Difference quotients of the values from either side, at ties and away from them. */
    @Example
    void oneSidedDerivativesAreLimitsOfQuotients() {
        TieCohort f = family().view(family().cohort(
                        Backends.reference(), KEY, LongStream.range(0, LANES).toArray()));
        assertSide(f.means().ahead(), f.means().value(), at(f, H).means().value());
        assertSide(f.means().behind(), f.means().value(), at(f, -H).means().value());
        assertSide(
                f.spectral().ahead(), f.spectral().value(), at(f, H).spectral().value());
        assertSide(
                f.spectral().behind(),
                f.spectral().value(),
                at(f, -H).spectral().value());
    }

    private static void assertSide(Lanes slope, Lanes here, Lanes there) {
        double[] expected = there.minus(here).over(H).toDoubles();
        double[] found = slope.toDoubles();
        for (int l = 0; l < expected.length; l++) {
            assertThat(found[l]).isCloseTo(expected[l], within(1e-3));
        }
    }

    /** The instances moved by h·d. */
    private static TieCohort at(TieCohort f, double h) {
        Cohort before = f.cohort();
        Lanes y = f.cohort().get("y").plus(f.cohort().get("e").times(h));
        Lanes z = f.cohort().get("Z").plus(f.cohort().get("E").times(h));
        return new TieCohort(new Cohort(
                before.kernels(),
                before.shape(),
                new Ties().variables(),
                Map.of(
                        "y", y.toDoubles(),
                        "Z", z.toDoubles(),
                        "e", before.get("e").toDoubles(),
                        "E", before.get("E").toDoubles()),
                before.key(),
                before.index()));
    }
}
