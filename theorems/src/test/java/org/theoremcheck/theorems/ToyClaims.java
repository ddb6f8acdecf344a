package org.theoremcheck.theorems;

import java.util.concurrent.CountDownLatch;
import net.jqwik.api.ForAll;
import org.theoremcheck.engine.data.RealData;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.Verdict;

/** Claims about a few numbers, each with a known answer. Not run by themselves: their tests judge them one by one. */
final class ToyClaims {
    private ToyClaims() {}

    /** Holds: |x₁ + … + xₙ|² ≤ n·(x₁² + … + xₙ²), with equality where all are equal. */
    @Claim(
            id = "toy.cauchy",
            paper = Paper.DANTE,
            at = "toy",
            section = "toy",
            says = "(Σx)² ≤ n Σx²",
            instances = 4096)
    static class Cauchy {
        @Check
        void squareOfTheSum(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            Lanes x = numbers.x();
            evidence.given("|x| ≤ 4", x.abs().greatest(), x.arithmetic().constant(Numbers.BOUND));
            evidence.cover("some x < 0", x.below(0).greatest(), 0.25);
            evidence.observe("Σx²", x.normSquared());
            evidence.require("(Σx)² ≤ n Σx²", x.sum().square(), x.normSquared().times(x.rows()));
        }

        @Mutant("without n")
        void withoutTheCount(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            Lanes x = numbers.x();
            evidence.require("(Σx)² ≤ Σx²", x.sum().square(), x.normSquared());
        }

        @Mutant("nothing changed")
        void unchanged(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            squareOfTheSum(numbers, evidence);
        }
    }

    /** False: some |x| exceed 1. */
    @Claim(
            id = "toy.small",
            paper = Paper.DANTE,
            at = "toy",
            section = "toy",
            says = "|x| ≤ 1",
            expected = Verdict.REFUTED,
            instances = 2048)
    static class Small {
        @Check
        void everyNumberIsSmall(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            Lanes x = numbers.x();
            evidence.require("|x| ≤ 1", x.abs().greatest(), x.arithmetic().constant(1));
        }

        @Mutant("half of it")
        void halfOfIt(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            Lanes x = numbers.x();
            evidence.require("|x| ≤ ½", x.abs().greatest(), x.arithmetic().constant(0.5));
        }
    }

    /** True, but only in exact arithmetic: in doubles (1 + x) − 1 loses the digits of a small x. */
    @Claim(
            id = "toy.cancel",
            paper = Paper.DANTE,
            at = "toy",
            section = "toy",
            says = "(1 + y) − 1 ≤ y",
            instances = 2048)
    static class Cancellation {
        @Check
        void cancels(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            Lanes small = numbers.x().abs().greatest().times(1e-9);
            evidence.require("(1 + y) − 1 ≤ y", small.plus(1).minus(1), small);
        }

        @Mutant("strictly less")
        void strictlyLess(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            Lanes small = numbers.x().abs().greatest().times(1e-9);
            evidence.require("(1 + y) − 1 ≤ y/2", small.plus(1).minus(1), small.over(2));
        }
    }

    /** True over the reals; at any number of digits x/3·3 misses x by a rounding error that no relative tolerance forgives. */
    @Claim(
            id = "toy.residue",
            paper = Paper.DANTE,
            at = "toy",
            section = "toy",
            says = "|x/3·3 − x| ≤ 0",
            instances = 2048)
    static class Residue {
        @Check
        void thirds(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            Lanes x = numbers.x().greatest();
            evidence.require("|x/3·3 − x| ≤ 0", x.over(3).times(3).minus(x).abs(), x.times(0));
        }

        @Mutant("quarters of thirds")
        void quarters(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            Lanes x = numbers.x().greatest();
            evidence.require("|x/3·4 − x| ≤ 0", x.over(3).times(4).minus(x).abs(), x.times(0));
        }
    }

    /** False by a hair that doubles call noise: the excess is about 2·10⁻¹¹. */
    @Claim(
            id = "toy.hair",
            paper = Paper.DANTE,
            at = "toy",
            section = "toy",
            says = "x² + 1 ≤ (x² + 1)(1 − 4·10⁻¹¹)",
            expected = Verdict.REFUTED,
            instances = 1024)
    static class Hair {
        @Check
        void almostOne(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            Lanes one = numbers.x().normSquared().plus(1);
            evidence.require("y ≤ y(1 − 4·10⁻¹¹)", one, one.times(1 - 4e-11));
        }

        @Mutant("half")
        void half(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            Lanes one = numbers.x().normSquared().plus(1);
            evidence.require("y ≤ y/2", one, one.over(2));
        }
    }

    /** False on a set of Gaussian measure below 10⁻⁶ that rises from everywhere. */
    @Claim(
            id = "toy.needle",
            paper = Paper.DANTE,
            at = "toy",
            section = "toy",
            says = "‖x − (3, 3, …)‖ ≥ 10⁻³",
            expected = Verdict.REFUTED,
            instances = 8192)
    static class Needle {
        @Check
        void nobodyIsNear(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            Lanes distance = numbers.x().minus(3).norm();
            evidence.require("10⁻³ ≤ ‖x − 3‖", distance.arithmetic().constant(1e-3), distance);
        }

        @Mutant("one")
        void nobodyIsWithinOne(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            Lanes distance = numbers.x().minus(3).norm();
            evidence.require("1 ≤ ‖x − 3‖", distance.arithmetic().constant(1), distance);
        }
    }

    /** False as the needle is, and attained by half of all instances, which lead nowhere. */
    @Claim(
            id = "toy.trap",
            paper = Paper.DANTE,
            at = "toy",
            section = "toy",
            says = "x₁ ≤ 0 or ‖x − (3, 3, …)‖ ≥ 10⁻³",
            expected = Verdict.REFUTED,
            instances = 8192)
    static class Trap {
        @Check
        void nobodyIsNear(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            conclude(numbers, evidence, 1e-3);
        }

        @Mutant("one")
        void nobodyIsWithinOne(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            conclude(numbers, evidence, 1);
        }

        private static void conclude(Numbers numbers, Evidence evidence, double least) {
            Lanes distance = numbers.x().minus(3).norm();
            Lanes limit = distance.arithmetic().constant(least);
            evidence.require(
                    "limit ≤ ‖x − 3‖", limit, numbers.x().row(0).atMost(0).choose(limit, distance));
        }
    }

    /** True, but of what no instance shows: coverage is demanded and not reached. */
    @Claim(
            id = "toy.uncovered",
            paper = Paper.DANTE,
            at = "toy",
            section = "toy",
            says = "0 ≤ x²",
            expected = Verdict.INCONCLUSIVE,
            instances = 1024)
    static class Uncovered {
        @Check
        void squares(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            Lanes x = numbers.x().greatest();
            evidence.cover("x > 2", x.above(2), 0.5);
            evidence.require("0 ≤ x²", x.times(0), x.square());
        }

        @Mutant("no instance qualifies")
        void noInstanceQualifies(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            Lanes x = numbers.x().greatest();
            evidence.given("x > 5", x.above(5));
            evidence.require("x ≤ 0", x, x.times(0));
        }
    }

    /** True, because sines cannot exceed the bound. */
    @Claim(
            id = "toy.vacuous",
            paper = Paper.DANTE,
            at = "toy",
            section = "toy",
            says = "x ≤ 100",
            expected = Verdict.VACUOUS,
            instances = 1024)
    static class Vacuous {
        @Check
        void farBound(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            bound(numbers, evidence, 100);
        }

        @Mutant("a bound that bites")
        void nearBound(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            bound(numbers, evidence, 1);
        }

        private static void bound(Numbers numbers, Evidence evidence, double bound) {
            Lanes limit = numbers.x().arithmetic().constant(bound);
            evidence.vacuous(limit.atLeast(Numbers.BOUND));
            evidence.require("x ≤ bound", numbers.x().greatest(), limit);
        }
    }

    /** P(x₁ &gt; 1.5) ≈ 0.0668. */
    @Claim(
            id = "toy.tail",
            paper = Paper.DANTE,
            at = "toy",
            section = "toy",
            says = "P(x₁ > 1.5) ≤ 0.1",
            kind = Kind.PROBABILISTIC,
            instances = 8192)
    static class Tail {
        @Check
        void tenPercent(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            evidence.failures(numbers.x().row(0).above(1.5), 0.1);
        }

        @Mutant("five percent")
        void fivePercent(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            evidence.failures(numbers.x().row(0).above(1.5), 0.05);
        }

        @Mutant("the very rate")
        void theVeryRate(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            evidence.failures(numbers.x().row(0).above(1.5), 0.0668072);
        }
    }

    /** The greatest beats the first unless they are the same. */
    @Claim(
            id = "toy.race",
            paper = Paper.DANTE,
            at = "toy",
            section = "toy",
            says = "|x₁| is mostly below 1",
            kind = Kind.TREND,
            instances = 4096)
    static class Race {
        @Check
        void mostlySmall(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            duel(numbers, evidence, 1);
        }

        @Mutant("mostly tiny")
        void mostlyTiny(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            duel(numbers, evidence, 0.1);
        }

        @Mutant("a coin")
        void coin(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            evidence.duel(numbers.x().row(0), numbers.x().row(0).times(0));
        }

        private static void duel(Numbers numbers, Evidence evidence, double rival) {
            Lanes first = numbers.x().row(0).abs();
            evidence.duel(first, first.arithmetic().constant(rival));
        }
    }

    /** Some two numbers differ by more than 3. */
    @Claim(
            id = "toy.spread",
            paper = Paper.DANTE,
            at = "toy",
            section = "toy",
            says = "some x have spread above 3",
            kind = Kind.EXISTENCE,
            instances = 4096)
    static class Spread {
        @Check
        void wide(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            spread(numbers, evidence, 3);
        }

        @Mutant("wider than the box")
        void widerThanTheBox(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            spread(numbers, evidence, 2 * Numbers.BOUND);
        }

        private static void spread(Numbers numbers, Evidence evidence, double width) {
            Lanes x = numbers.x();
            evidence.exhibit(
                    "width < spread",
                    x.arithmetic().constant(width),
                    x.greatest().minus(x.least()));
        }
    }

    /** Says that it is expensive. */
    @Claim(id = "toy.slow", paper = Paper.DANTE, at = "toy", section = "toy", says = "x = x", nightly = true)
    static class Slow {
        @Check
        void same(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            evidence.requireEqual("x = x", numbers.x().greatest(), numbers.x().greatest());
        }

        @Mutant("twice as large")
        void twice(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            evidence.requireEqual(
                    "x = 2x", numbers.x().greatest(), numbers.x().greatest().times(2));
        }
    }

    /** Its mutant fails as no check should. */
    @Claim(id = "toy.exhausted", paper = Paper.DANTE, at = "toy", section = "toy", says = "x = x", instances = 1024)
    static class Exhausted {
        @Check
        void same(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            evidence.requireEqual("x = x", numbers.x().greatest(), numbers.x().greatest());
        }

        @Mutant("overflows")
        void overflows(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            throw new StackOverflowError("planted");
        }
    }

    /** Never ends, so that a run can be killed in its middle. */
    @Claim(id = "toy.endless", paper = Paper.DANTE, at = "toy", section = "toy", says = "x = x", instances = 1024)
    static class Endless {
        @Check
        void same(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            evidence.requireEqual("x = x", numbers.x().greatest(), numbers.x().greatest());
        }

        @Mutant("waits")
        void waits(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence)
                throws InterruptedException {
            new CountDownLatch(1).await();
        }
    }

    /** Says that it needs data. */
    @Claim(
            id = "toy.fed",
            paper = Paper.DANTE,
            at = "toy",
            section = "toy",
            says = "x = x",
            instances = 1024,
            data = RealData.BODY_FAT)
    static class Fed {
        @Check
        void same(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            evidence.requireEqual("x = x", numbers.x().greatest(), numbers.x().greatest());
        }

        @Mutant("one more")
        void more(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            evidence.requireEqual(
                    "x = x + 1", numbers.x().greatest(), numbers.x().greatest().plus(1));
        }
    }

    /** Ill-formed: no conclusion, and a mutant that stops. */
    @Claim(id = "toy.broken", paper = Paper.DANTE, at = "toy", section = "toy", says = "nothing", instances = 1024)
    static class Broken {
        @Check
        void nothing(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            evidence.observe("x", numbers.x().greatest());
        }

        @Mutant("stops")
        void stops(@ForAll(supplier = Numbers.Gaussian.class) Numbers numbers, Evidence evidence) {
            throw new IllegalArgumentException("planted");
        }
    }
}
