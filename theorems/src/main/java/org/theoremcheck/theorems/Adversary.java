package org.theoremcheck.theorems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.theoremcheck.engine.problem.Instance;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.reports.Tally;

/**
 * An evolution strategy whose population is a cohort: keep the tightest instances, perturb them inside the hypotheses, run
 * them, keep the tightest again. Step sizes are inherited with a change, so that good ones spread (Schwefel's mutative
 * self-adaptation); a parent that stays shrinks its own.
 */
final class Adversary {
    /** Children per generation. */
    static final int CHILDREN = 128;

    /** Numbers from here on belong to children, those below to random instances. */
    static final long FIRST_CHILD = 1L << 62;

    /** Room for the numbers of one hunt's children. */
    private static final long CHILDREN_PER_HUNT = 1L << 31;

    private static final double[] INHERITED = {1.0 / 8, 1.0 / 2, 1, 4};
    private static final double LONGEST_STEP = 4;
    private static final int REJECTIONS = 4;

    private final Case program;
    private final Kernels kernels;
    private final Certifier certifier;
    private final int cohort;

    /** @param cohort lanes that are run at once; changes speed alone */
    Adversary(Case program, Kernels kernels, Certifier certifier, int cohort) {
        this.program = program;
        this.kernels = kernels;
        this.certifier = certifier;
        this.cohort = cohort;
    }

    /** What a hunt brought home; {@code leads} holds no candidate that was examined and rejected. */
    record Bag(Tally tally, List<Lead> leads, Examination examination) {}

    /**
     * Hunts for tighter instances.
     *
     * @param founders instances of one shape, best first
     * @param hunt number of this hunt among all of the run, ≥ 0: it decides the children's instance numbers
     * @param generations ≥ 0
     */
    Bag hunt(List<Lead> founders, long hunt, int generations) {
        List<Lead> parents = founders;
        Tally tally = Tally.NOTHING;
        long rejected = 0;
        for (int g = 0; g < generations && !parents.isEmpty(); g++) {
            Probe children = generation(parents, FIRST_CHILD + hunt * CHILDREN_PER_HUNT + (long) g * CHILDREN);
            tally = tally.merge(children.tally());
            List<Lead> found = children.leads().candidates();
            // Past a few rejections this corner is rounding noise, and the rest of its candidates are left alone.
            int worth = (int) Math.min(found.size(), REJECTIONS - rejected);
            Examination examined = Examination.of(found.subList(0, worth), certifier);
            rejected += examined.rejected();
            if (examined.confirmed().isPresent()) {
                return new Bag(tally, parents, new Examination(examined.confirmed(), rejected));
            }
            parents = survivors(parents, children.leads());
        }
        return new Bag(tally, parents, new Examination(Optional.empty(), rejected));
    }

    private Probe generation(List<Lead> parents, long first) {
        Probe probe = new Probe(program);
        for (int from = 0, lanes; from < CHILDREN; from += lanes) {
            lanes = Stratum.end(from, cohort, CHILDREN) - from;
            List<Instance> chosen = new ArrayList<>(lanes);
            long[] index = new long[lanes];
            double[] scale = new double[lanes];
            for (int l = 0; l < lanes; l++) {
                int child = from + l;
                Lead parent = parents.get(child % parents.size());
                chosen.add(parent.instance());
                index[l] = first + child;
                double inherited = parent.scale() * INHERITED[child / parents.size() % INHERITED.length];
                scale[l] = Math.min(LONGEST_STEP, inherited);
            }
            probe.run(program.family().perturb(kernels, chosen, index, scale), l -> scale[l]);
        }
        return probe;
    }

    private static List<Lead> survivors(List<Lead> parents, Leads children) {
        Leads all = new Leads();
        parents.forEach(parent -> all.offer(parent.withScale(parent.scale() / 2)));
        children.parents().forEach(all::offer);
        return all.parents();
    }
}
