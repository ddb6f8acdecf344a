package org.theoremcheck.theorems;

import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import org.theoremcheck.engine.problem.Cohort;
import org.theoremcheck.reports.Tally;

/** Runs cohorts of one case, adds up their tallies and keeps the best leads. */
final class Probe {
    private final Case program;
    private final Leads leads = new Leads();
    private Tally tally = Tally.NOTHING;

    Probe(Case program) {
        this.program = program;
    }

    /** What the case showed on a cohort. */
    record Seen(Cohort cohort, RecordedEvidence evidence) {
        static Seen of(Case program, Cohort cohort) {
            return new Seen(cohort, program.run(cohort));
        }
    }

    /** @throws IllegalStateException if the check concludes nothing that its kind is judged by */
    void run(Cohort cohort) {
        take(Seen.of(program, cohort));
    }

    /** @param scale per lane, the adversary's step size around it */
    void run(Cohort cohort, IntToDoubleFunction scale) {
        take(Seen.of(program, cohort), scale);
    }

    /** Adds what a cohort of drawn instances showed. @throws IllegalStateException as {@link #run(Cohort)} */
    void take(Seen seen) {
        take(seen, lane -> Lead.FIRST_SCALE);
    }

    private void take(Seen seen, IntToDoubleFunction scale) {
        Cohort cohort = seen.cohort();
        RecordedEvidence evidence = seen.evidence();
        requireConclusion(evidence);
        long[] index = cohort.index();
        tally = tally.merge(new LaneTally(evidence, index).tally());
        boolean examples = program.seeksExamples();
        for (int l = 0; l < index.length; l++) {
            double score = examples ? evidence.margin(l) : evidence.excess(l);
            if (evidence.counted(l) && !Double.isNaN(score)) {
                int lane = l;
                boolean candidate = examples ? evidence.exemplifies(l) : evidence.violates(l);
                Supplier<Lead> lead =
                        () -> new Lead(cohort.instance(lane), score, candidate, scale.applyAsDouble(lane));
                leads.offer(score, lead);
                // A mutant's counterexample is not shown, so it need not be simple.
                if (candidate && program.mutant().isEmpty()) {
                    leads.offerSimple(lead);
                }
            }
        }
    }

    private void requireConclusion(RecordedEvidence evidence) {
        String missing =
                switch (program.kind()) {
                    case UNIVERSAL, EQUIVALENCE, TRACE, COUNT -> evidence.requires() ? "" : "require or requireEqual";
                    case EXISTENCE -> evidence.exhibits() ? "" : "exhibit";
                    case PROBABILISTIC -> evidence.failures().isEmpty() ? "failures" : "";
                    case TREND -> evidence.duels().isEmpty() ? "duel" : "";
                    case EXPERIMENT ->
                        evidence.requires() || !evidence.quantities().isEmpty() ? "" : "require or observe";
                };
        if (!missing.isEmpty()) {
            throw new IllegalStateException(program.id() + " is a claim of kind " + program.kind()
                    + " but its check never calls " + missing + "; call it or change the kind");
        }
        if (evidence.exhibits() && (evidence.requires() || !program.seeksExamples())) {
            throw new IllegalStateException(program.id()
                    + " exhibits an example beside a universal conclusion; make the existence a claim of its own");
        }
    }

    Tally tally() {
        return tally;
    }

    Leads leads() {
        return leads;
    }
}
