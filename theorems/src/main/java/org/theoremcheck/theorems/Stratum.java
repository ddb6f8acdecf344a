package org.theoremcheck.theorems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.theoremcheck.generators.Family;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.reports.Tally;

/**
 * What the instances of one stratum showed, a function of the case and the stratum's number alone.
 *
 * @param random tally of the drawn instances
 * @param hunted tally of the adversary's
 * @param leads the tightest instances, none of them a candidate that was rejected
 * @param confirmed the first certified candidate
 * @param rejected candidates that many-digit arithmetic did not confirm
 * @param open drawn candidates that were not examined because there were too many
 */
record Stratum(Tally random, Tally hunted, List<Lead> leads, Optional<Confirmed> confirmed, long rejected, long open) {

    private static final double HUNT_SHARE = 0.375;

    /**
     * Where and how strata are run.
     *
     * @param cohort lanes that are run at once
     */
    record Ground(Case program, Kernels kernels, Certifier certifier, long key, int cohort) {
        /** What the check sees on the cohort of these instances. */
        Probe.Seen run(long[] index) {
            return Probe.Seen.of(program, program.family().cohort(kernels, key, index));
        }
    }

    /** Runs cohorts, side by side or not, and hands over what they showed in their order. */
    interface Runner {
        void run(List<Supplier<Probe.Seen>> cohorts, Consumer<Probe.Seen> inOrder);
    }

    /**
     * Draws, runs, examines candidates, hunts.
     *
     * @param number of the stratum, ≥ 0
     * @param instances of it that are drawn, 1 … {@value Family#STRATUM}
     */
    static Stratum run(Ground ground, long number, int instances, Runner runner) {
        Case program = ground.program();
        Probe probe = new Probe(program);
        long first = number * Family.STRATUM;
        List<Supplier<Probe.Seen>> cohorts = new ArrayList<>();
        for (int from = 0; from < instances; ) {
            int to = end(from, ground.cohort(), instances);
            long[] index = LongStream.range(first + from, first + to).toArray();
            cohorts.add(() -> ground.run(index));
            from = to;
        }
        runner.run(cohorts, probe::take);
        Tally random = probe.tally();
        Examination drawn = Examination.of(probe.leads().candidates(), ground.certifier());
        List<Lead> founders = probe.leads().parents();
        long candidates = program.seeksExamples() ? random.examples() : random.violations();
        long open = candidates - drawn.rejected();
        if (drawn.confirmed().isPresent() || !program.mayBeHunted()) {
            return new Stratum(random, Tally.NOTHING, founders, drawn.confirmed(), drawn.rejected(), open);
        }
        Adversary.Bag bag = new Adversary(program, ground.kernels(), ground.certifier(), ground.cohort())
                .hunt(founders, number, generations(instances));
        long rejected = drawn.rejected() + bag.examination().rejected();
        return new Stratum(random, bag.tally(), bag.leads(), bag.examination().confirmed(), rejected, open);
    }

    /** Where the cohort that begins at {@code from} ends: instances that would not fill a register join it, because alone they cost more than a registerful. */
    static int end(int from, int cohort, int instances) {
        int to = Math.min(instances, from + cohort);
        return cohort >= Sweep.REGISTER && instances - to < Sweep.REGISTER ? instances : to;
    }

    /** The short hunt has at most {@value HUNT_SHARE} times as many instances as were drawn. */
    private static int generations(int instances) {
        return (int) (instances * HUNT_SHARE / Adversary.CHILDREN);
    }
}
