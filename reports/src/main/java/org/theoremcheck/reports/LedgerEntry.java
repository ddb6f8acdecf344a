package org.theoremcheck.reports;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;

/**
 * The judgement of one claim or one mutant. Everything but {@code seconds} is a function of the code and the seed.
 *
 * @param id of the claim; of a mutant, the claim's id, {@code #} and the method's name
 * @param paper title
 * @param at place in the paper
 * @param mutantOf id of the claim that a mutant falsifies; empty for a claim
 * @param mutant what was changed; empty for a claim
 * @param expected verdict; a mutant is expected REFUTED
 * @param asExpected whether the build may pass
 * @param reason one sentence: why this verdict
 * @param instances run, random and hunted
 * @param counted of them, where every hypothesis held
 * @param violations of the counted, before certification
 * @param tightness greatest lhs/rhs, certified where {@code tightest} is; empty when no conclusion has two sides
 * @param confidence upper 95 % limit (Clopper–Pearson) on the violation rate under the generator; 1 when nothing counted
 * @param certified whether the verdict rests on 50-digit arithmetic: a certified counterexample or example
 * @param proof whether interval arithmetic proves it, of a claim's counterexample or example
 * @param witness what an independent checker, which shares no code with the engine, established of a claim's counterexample
 * @param counterexample path of its file
 * @param replay the command that judges the claim again on the same instances
 * @param seconds wall-clock time, the only field that may differ between two runs
 * @param hypotheses how the random instances met them
 * @param coverage reached by the random instances
 * @param published numbers by the name of the quantity they are compared with
 * @param figures by title, over the random instances
 * @param histogram of tightness over random and hunted instances
 * @param vacuous share of the counted random instances in which the conclusion could not have failed
 * @param level of a trend or probabilistic verdict: e-value and confidence limits
 */
public record LedgerEntry(
        String id,
        String paper,
        String at,
        String section,
        String says,
        Kind kind,
        Optional<String> mutantOf,
        Optional<String> mutant,
        Verdict verdict,
        Verdict expected,
        boolean asExpected,
        String reason,
        long instances,
        long counted,
        long violations,
        OptionalDouble tightness,
        double confidence,
        boolean certified,
        Optional<Proof> proof,
        Optional<String> witness,
        Optional<String> counterexample,
        String backend,
        long seed,
        String replay,
        double seconds,
        SortedMap<String, Hypothesis> hypotheses,
        SortedMap<String, Coverage> coverage,
        SortedMap<String, Quantity.Summary> quantities,
        SortedMap<String, Double> published,
        SortedMap<String, Curves.Summary> figures,
        Histogram histogram,
        double vacuous,
        Optional<Trials> trials,
        Optional<Duels> duels,
        Optional<Level> level,
        Optional<Specimen> tightest,
        Optional<Specimen> violation) {

    /** This entry for a claim that is not believed: INCONCLUSIVE for another reason, and the build must not pass. */
    public LedgerEntry inconclusive(String otherReason) {
        return new LedgerEntry(
                id,
                paper,
                at,
                section,
                says,
                kind,
                mutantOf,
                mutant,
                Verdict.INCONCLUSIVE,
                expected,
                false,
                otherReason,
                instances,
                counted,
                violations,
                tightness,
                confidence,
                false,
                proof,
                witness,
                counterexample,
                backend,
                seed,
                replay,
                seconds,
                hypotheses,
                coverage,
                quantities,
                published,
                figures,
                histogram,
                vacuous,
                trials,
                duels,
                level,
                tightest,
                violation);
    }

    /**
     * Where a sequential test stands.
     *
     * @param eValue evidence against the claim; under the claim it reaches x with probability at most 1/x, ever
     * @param lower 95 % limit on the failure rate, or on the share of wins, valid at any stopping time
     * @param upper likewise
     */
    public record Level(double eValue, double lower, double upper) {}
}
