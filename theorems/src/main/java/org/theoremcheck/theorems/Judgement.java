package org.theoremcheck.theorems;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.theoremcheck.reports.Coverage;
import org.theoremcheck.reports.Duels;
import org.theoremcheck.reports.Kind;
import org.theoremcheck.reports.LedgerEntry.Level;
import org.theoremcheck.reports.Numerals;
import org.theoremcheck.reports.Tally;
import org.theoremcheck.reports.Trials;
import org.theoremcheck.reports.Verdict;

/**
 * The verdict that follows from a sweep, before the mutants are heard.
 *
 * @param reason one sentence
 * @param certified whether it rests on many-digit arithmetic
 * @param level where the sequential test of a trend or a probability stands
 */
record Judgement(Verdict verdict, String reason, boolean certified, Optional<Level> level) {
    /** A bound is vacuous when it could not have failed in this share of the counted instances. */
    private static final double VACUOUS = 0.99;

    static Judgement of(Kind kind, Sweep.Result found) {
        if (found.confirmed().isPresent()) {
            return kind == Kind.EXISTENCE
                    ? new Judgement(Verdict.HOLDS, "a certified example exists", true, Optional.empty())
                    : new Judgement(Verdict.REFUTED, refuted(found.confirmed().get()), true, Optional.empty());
        }
        if (kind == Kind.EXISTENCE) {
            return inconclusive("no example was found; that is no proof that there is none");
        }
        Optional<Level> level = kind == Kind.TREND
                ? found.random().duels().map(Judgement::trend)
                : found.random().trials().map(Judgement::failures);
        Judgement statistical = kind == Kind.TREND
                ? ofTrend(level)
                : kind == Kind.PROBABILISTIC ? ofProbability(found.random(), level) : holds(found);
        // A refutation needs no coverage; only a HOLDS must show that it has looked everywhere.
        return statistical.verdict() == Verdict.REFUTED ? statistical : powered(statistical, found);
    }

    private static String refuted(Confirmed counterexample) {
        Finding finding = counterexample.finding();
        return "at 50 digits '" + finding.conclusion() + "' fails with "
                + Numerals.against(finding.lhs(), finding.rhs());
    }

    private static Judgement holds(Sweep.Result found) {
        Tally all = found.random().merge(found.hunted());
        return new Judgement(
                Verdict.HOLDS,
                String.format(Locale.ROOT, "no certified violation in %,d counted instances", all.counted()),
                false,
                Optional.empty());
    }

    private static Level trend(Duels duels) {
        long pairs = duels.wins() + duels.losses() + duels.ties();
        var wins = new SequentialTest(duels.wins(), pairs);
        // A tie is no win and no loss, so that it speaks against HOLDS and against REFUTED alike.
        var losses = new SequentialTest(duels.losses(), pairs);
        return new Level(losses.evidenceAbove(0.5), wins.lower(), 1 - losses.lower());
    }

    private static Judgement ofTrend(Optional<Level> level) {
        double lower = level.map(Level::lower).orElse(0.0);
        double upper = level.map(Level::upper).orElse(1.0);
        String limits = String.format(
                Locale.ROOT, "95 %% limits on the share of wins, valid at any time: %.4f and %.4f", lower, upper);
        Verdict verdict = lower > 0.5 ? Verdict.HOLDS : upper < 0.5 ? Verdict.REFUTED : Verdict.INCONCLUSIVE;
        return new Judgement(verdict, limits, false, level);
    }

    private static Level failures(Trials trials) {
        var test = new SequentialTest(trials.failures(), trials.trials());
        return new Level(test.evidenceAbove(trials.delta()), test.lower(), test.upper());
    }

    private static Judgement ofProbability(Tally random, Optional<Level> level) {
        if (random.trials().isEmpty() || level.isEmpty()) {
            return inconclusive("no trial was made");
        }
        Trials trials = random.trials().get();
        boolean refuted = level.get().eValue() >= SequentialTest.REFUTES;
        boolean holds = level.get().upper() <= trials.delta();
        String counts = String.format(
                Locale.ROOT,
                "%,d failures in %,d trials against δ = %s: ",
                trials.failures(),
                trials.trials(),
                trials.delta());
        String what = refuted
                ? String.format(
                        Locale.ROOT,
                        "e-value %.2g, which a true claim ever reaches with probability at most one in a million",
                        level.get().eValue())
                : String.format(
                        Locale.ROOT,
                        "95 %% upper limit %.4g, valid at any time",
                        level.get().upper());
        Verdict verdict = refuted ? Verdict.REFUTED : holds ? Verdict.HOLDS : Verdict.INCONCLUSIVE;
        return new Judgement(verdict, counts + what, false, level);
    }

    /** This judgement after an independent checker did not accept the counterexample. */
    Judgement objected(String objection) {
        return inconclusive(reason + ", but an independent checker objects: " + objection);
    }

    /** What stands against believing a verdict that is no refutation. */
    private static Judgement powered(Judgement judgement, Sweep.Result found) {
        Tally random = found.random();
        if (random.counted() == 0) {
            return inconclusive("no instance satisfied the hypotheses");
        }
        if (found.open() > 0) {
            return inconclusive(found.open() + " candidate violations in doubles were too many to certify, and "
                    + found.rejected() + " others were rounding: guard the check against cancellation");
        }
        String uncovered = random.coverage().entrySet().stream()
                .filter(entry -> !entry.getValue().reached())
                .map(Judgement::shortfall)
                .collect(Collectors.joining(", "));
        if (!uncovered.isEmpty()) {
            return inconclusive("not covered: " + uncovered);
        }
        double vacuous = (double) random.vacuous() / random.counted();
        if (vacuous >= VACUOUS && judgement.verdict() == Verdict.HOLDS) {
            String reason = String.format(
                    Locale.ROOT,
                    "the conclusion could not have failed in %.2f %% of the counted instances",
                    vacuous * 100);
            return new Judgement(Verdict.VACUOUS, reason, false, judgement.level());
        }
        return judgement;
    }

    private static String shortfall(Map.Entry<String, Coverage> entry) {
        return String.format(
                Locale.ROOT,
                "'%s' in %.1f %% of the instances, demanded %.1f %%",
                entry.getKey(),
                entry.getValue().share() * 100,
                entry.getValue().demanded() * 100);
    }

    private static Judgement inconclusive(String reason) {
        return new Judgement(Verdict.INCONCLUSIVE, reason, false, Optional.empty());
    }
}
