package org.theoremcheck.theorems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.engine.problem.Instance;
import org.theoremcheck.engine.problem.Variable;
import org.theoremcheck.kernels.Kernels;

/**
 * Makes a certified counterexample, or example, small enough to check by hand: drops indices of axes, then rounds numbers,
 * as long as what it shows stays certified and the instance stays in its family. Greedy; every accepted step is {@link
 * Simplicity simpler}, and the number of certifications is bounded, so it ends.
 */
final class Shrinker {
    private static final int CERTIFICATIONS = 200;
    /** Variants of one step that are certified before the step is given up. */
    private static final int TRIES = 3;

    private static final int LANES = 512;

    /** Numbers per unit of the grids that values are rounded to: whole numbers, halves, tenths, quarters, … */
    private static final double[] GRIDS = {1, 2, 10, 4, 8, 100, 1000};

    private final Case program;
    private final Kernels kernels;
    private final Certifier certifier;
    private int certified;

    Shrinker(Case program, Kernels kernels, Certifier certifier) {
        this.program = program;
        this.kernels = kernels;
        this.certifier = certifier;
    }

    Confirmed shrink(Confirmed start) {
        Confirmed here = start;
        Optional<Confirmed> next = Optional.of(start);
        while (next.isPresent() && certified < CERTIFICATIONS) {
            here = next.get();
            next = smaller(here);
            if (next.isEmpty()) {
                next = simplest(here, rounded(here.instance()));
            }
        }
        return here;
    }

    private Optional<Confirmed> smaller(Confirmed here) {
        Instance instance = here.instance();
        for (String axis : new TreeSet<>(instance.shape().keySet())) {
            int length = instance.shape().getOrDefault(axis, 1);
            List<Instance> variants = new ArrayList<>();
            for (int i = 0; i < length && length > 1; i++) {
                Instance variant = instance.without(axis, i);
                if (program.family().admits(variant.shape())) {
                    variants.add(variant);
                }
            }
            Optional<Confirmed> found = simplest(here, variants);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The simplest of some variants, all of one shape, that is simpler than here and shows the same. */
    private Optional<Confirmed> simplest(Confirmed here, List<Instance> variants) {
        Simplicity now = Simplicity.of(here.instance());
        List<Lead> showing = new ArrayList<>();
        for (int from = 0; from < variants.size(); from += LANES) {
            showing.addAll(showing(variants.subList(from, Math.min(variants.size(), from + LANES)), now));
        }
        showing.sort(Comparator.comparing((Lead lead) -> Simplicity.of(lead.instance()))
                .thenComparing(Comparator.comparingDouble(Lead::score).reversed()));
        for (Lead lead : showing.subList(0, Math.min(TRIES, showing.size()))) {
            certified++;
            Finding finding = certifier.examine(lead.instance());
            if (finding.confirms()) {
                return Optional.of(new Confirmed(lead.instance(), finding));
            }
        }
        return Optional.empty();
    }

    /** The variants, as members of the family, that are simpler and show the same in doubles. */
    private List<Lead> showing(List<Instance> variants, Simplicity now) {
        List<Lead> showing = new ArrayList<>();
        try {
            Cohort members = program.family().repaired(kernels, variants);
            RecordedEvidence evidence = program.run(members);
            for (int l = 0; l < evidence.lanes(); l++) {
                boolean example = program.seeksExamples();
                if (example ? evidence.exemplifies(l) : evidence.violates(l)) {
                    Instance instance = members.instance(l);
                    if (Simplicity.of(instance).compareTo(now) < 0) {
                        double score = example ? evidence.margin(l) : evidence.excess(l);
                        showing.add(new Lead(instance, score, true, Lead.FIRST_SCALE));
                    }
                }
            }
        } catch (IllegalArgumentException | IllegalStateException tooSmall) {
            // The check needs a larger shape: such variants show nothing.
            return List.of();
        }
        return showing;
    }

    /** All variants with every number, the numbers of one variable, or one number rounded. */
    private List<Instance> rounded(Instance instance) {
        List<Instance> variants = new ArrayList<>();
        for (double grid : GRIDS) {
            Instance all = instance;
            for (Variable variable : instance.variables()) {
                if (program.family().isMovable(variable.name())) {
                    double[] values = instance.get(variable.name());
                    double[] coarse = values.clone();
                    for (int i = 0; i < values.length; i++) {
                        coarse[i] = onGrid(values[i], grid);
                        addSingles(variants, instance, variable.name(), i, grid);
                    }
                    variants.add(instance.with(variable.name(), coarse));
                    all = all.with(variable.name(), coarse);
                }
            }
            variants.add(all);
        }
        return variants;
    }

    private static void addSingles(List<Instance> variants, Instance instance, String name, int i, double grid) {
        double[] values = instance.get(name);
        double inward = Math.copySign(Math.floor(Math.abs(values[i]) * grid) / grid, values[i]);
        double outward = Math.copySign(Math.ceil(Math.abs(values[i]) * grid) / grid, values[i]);
        for (double other : new double[] {inward, outward, 0}) {
            // −0 and 0 are one number to a reader.
            double value = other == 0 ? 0 : other;
            if (Double.compare(value, values[i]) != 0 && Double.isFinite(value)) {
                double[] changed = values.clone();
                changed[i] = value;
                variants.add(instance.with(name, changed));
            }
        }
    }

    private static double onGrid(double x, double perUnit) {
        double rounded = Math.rint(x * perUnit) / perUnit;
        return rounded == 0 || !Double.isFinite(rounded) ? 0 : rounded;
    }
}
