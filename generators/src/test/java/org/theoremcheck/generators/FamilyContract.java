package org.theoremcheck.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import org.theoremcheck.engine.certificate.Inequality;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Instance;
import org.theoremcheck.engine.problem.InstanceJson;
import org.theoremcheck.engine.problem.Problem;
import org.theoremcheck.engine.problem.Variable;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.lane.Lanes;
import org.theoremcheck.kernels.random.Key;

/** What every family promises. A family's test implements this and adds the coverage that its claims demand. */
interface FamilyContract<P extends Problem> {
    long KEY = Key.of("families", 1);
    int STRATA = 40;
    int LANES = 48;

    Family<P> family();

    /** Subclasses of the family with other hypotheses, which must keep those as exactly. */
    default List<Family<P>> relatives() {
        return List.of();
    }

    /** Quantities of the view that the claims rest on, to be compared between doubles and 50 digits. */
    List<Lanes> quantities(P problem);

    @Example
    default void everyHypothesisHoldsAtFiftyDigits() {
        for (int stratum = 0; stratum < STRATA; stratum++) {
            assertHypotheses(family(), family().cohort(Backends.reference(), KEY, numbers(stratum, LANES)));
        }
        for (Family<P> relative : relatives()) {
            for (int stratum = 0; stratum < STRATA; stratum += 8) {
                assertHypotheses(relative, relative.cohort(Backends.reference(), KEY, numbers(stratum, LANES)));
            }
        }
    }

    @Example
    default void everyHypothesisStillHoldsAfterPerturbations() {
        assertPerturbed(family(), 4);
        relatives().forEach(relative -> assertPerturbed(relative, 16));
    }

    @Example
    default void anInstanceDependsOnKeyAndNumberAlone() {
        Kernels kernels = Backends.reference();
        for (int stratum = 0; stratum < STRATA; stratum += 8) {
            Cohort whole = family().cohort(kernels, KEY, numbers(stratum, 17));
            for (int lane = 0; lane < 17; lane += 4) {
                Cohort alone = family().cohort(kernels, KEY, new long[] {whole.index()[lane]});
                assertThat(alone.instance(0)).isEqualTo(whole.instance(lane));
            }
            Cohort other = family().cohort(kernels, KEY + 1, new long[] {whole.index()[0]});
            assertThat(other.instance(0).values().toString())
                    .isNotEqualTo(whole.instance(0).values().toString());
        }
    }

    @Example
    default void aCohortIsItsInstances() {
        Cohort cohort = family().cohort(Backends.reference(), KEY, numbers(3, 5));
        Cohort again = Cohort.of(Backends.reference(), instances(cohort));
        for (Variable variable : family().variables()) {
            assertThat(again.get(variable.name()).toDoubles())
                    .containsExactly(cohort.get(variable.name()).toDoubles());
        }
    }

    @Example
    default void anInstanceSurvivesItsFile() {
        for (int stratum = 0; stratum < STRATA; stratum += 8) {
            Cohort cohort = family().cohort(Backends.reference(), KEY, numbers(stratum, 8));
            for (Instance instance : instances(cohort)) {
                assertThat(InstanceJson.fromText(InstanceJson.toText(instance), "a test"))
                        .isEqualTo(instance);
            }
        }
    }

    @Example
    default void perturbationsMoveSomethingButNothingFrozen() {
        Cohort cohort = family().cohort(Backends.reference(), KEY, numbers(2, LANES));
        List<Instance> parents = instances(cohort);
        Cohort children = family().perturb(Backends.reference(), parents, numbers(7, LANES), 0.1);
        int moved = 0;
        for (int l = 0; l < LANES; l++) {
            Instance child = children.instance(l);
            for (Variable variable : family().variables()) {
                boolean same = java.util.Arrays.equals(
                        child.get(variable.name()), parents.get(l).get(variable.name()));
                moved += same ? 0 : 1;
                if (family().frozen().contains(variable.name())) {
                    assertThat(same).as(variable.name() + " is frozen").isTrue();
                }
            }
        }
        assertThat(moved).isGreaterThan(LANES / 2);
    }

    @Example
    default void fiftyDigitsAgreeWithDoubles() {
        for (int stratum = 0; stratum < STRATA; stratum += 8) {
            Cohort cohort = family().cohort(Backends.reference(), KEY, numbers(stratum, 8));
            List<Lanes> rough = quantities(family().view(cohort));
            List<Lanes> fine = quantities(family().view(cohort.on(Backends.certifier())));
            for (int q = 0; q < rough.size(); q++) {
                double[] expected = fine.get(q).toDoubles();
                double[] found = rough.get(q).toDoubles();
                double size = 1
                        + IntStream.range(0, expected.length)
                                .mapToDouble(i -> Math.abs(expected[i]))
                                .max()
                                .orElse(0);
                assertThat(found).hasSameSizeAs(expected).containsExactly(expected, within(1e-10 * size));
            }
        }
    }

    /** The first instances of a stratum. */
    static long[] numbers(int stratum, int count) {
        return LongStream.range(0, count)
                .map(l -> (long) stratum * Family.STRATUM + l)
                .toArray();
    }

    static List<Instance> instances(Cohort cohort) {
        return IntStream.range(0, cohort.lanes()).mapToObj(cohort::instance).toList();
    }

    /** The share of lanes, over many strata, in which the quantity is in the given set; on the fastest backend, which has the reference's bits. */
    default double share(
            java.util.function.Function<P, double[]> quantity, java.util.function.DoublePredicate counted) {
        List<Double> all = new ArrayList<>();
        for (int stratum = 0; stratum < 4 * STRATA; stratum++) {
            P problem = family().view(family().cohort(Backends.chosen(), KEY, numbers(stratum, 2 * LANES)));
            for (double number : quantity.apply(problem)) {
                all.add(counted.test(number) ? 1.0 : 0.0);
            }
        }
        return all.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private void assertPerturbed(Family<P> family, int stride) {
        for (int stratum = 0; stratum < STRATA; stratum += stride) {
            Cohort cohort = family.cohort(Backends.reference(), KEY, numbers(stratum, LANES));
            for (double scale : new double[] {3, 0.3, 0.01}) {
                long[] next = numbers(stratum, LANES);
                cohort = family.perturb(Backends.reference(), instances(cohort), next, scale);
                assertHypotheses(family, cohort);
            }
        }
    }

    private void assertHypotheses(Family<P> family, Cohort cohort) {
        List<Inequality> hypotheses =
                family.view(cohort.on(Backends.certifier())).hypotheses();
        assertThat(hypotheses).isNotEmpty();
        for (Inequality h : hypotheses) {
            double[] violated = h.lhs().atMost(h.rhs()).not().times(h.counted()).toDoubles();
            for (int l = 0; l < violated.length; l++) {
                assertThat(violated[l])
                        .as(h.name() + " in " + cohort.instance(l).index())
                        .isZero();
            }
        }
    }
}
