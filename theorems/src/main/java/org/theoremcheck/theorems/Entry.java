package org.theoremcheck.theorems;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.theoremcheck.engine.problem.InstanceJson;
import org.theoremcheck.reports.Curves;
import org.theoremcheck.reports.LedgerEntry;
import org.theoremcheck.reports.Proof;
import org.theoremcheck.reports.Quantity;
import org.theoremcheck.reports.Specimen;
import org.theoremcheck.reports.Tally;
import org.theoremcheck.reports.Verdict;

/**
 * What the ledger says about a judged case.
 *
 * @param file where the counterexample or example stands
 * @param proof of it in interval arithmetic
 * @param witness what an independent checker established of it
 */
record Entry(
        Case program,
        Settings settings,
        String backend,
        Sweep.Result found,
        Judgement judgement,
        Optional<String> file,
        Optional<Proof> proof,
        Optional<String> witness) {

    /** The entry of a case that could not be judged. */
    static LedgerEntry stopped(Case program, Settings settings, String why) {
        var nothing = new Sweep.Result(Tally.NOTHING, Tally.NOTHING, Optional.empty(), Optional.empty(), 0, 0);
        var judgement = new Judgement(Verdict.INCONCLUSIVE, why, false, Optional.empty());
        return new Entry(
                        program, settings, "", nothing, judgement, Optional.empty(), Optional.empty(), Optional.empty())
                .at(0)
                .inconclusive(why);
    }

    LedgerEntry at(double seconds) {
        Claim claim = program.claim();
        Tally random = found.random();
        Tally all = random.merge(found.hunted());
        // Candidates that were examined and found to be rounding do not count.
        long seen = program.seeksExamples() ? 0 : all.violations() - found.rejected();
        return new LedgerEntry(
                program.id(),
                claim.paper().title(),
                claim.at(),
                claim.section(),
                claim.says(),
                claim.kind(),
                program.mutant().map(what -> claim.id()),
                program.mutant(),
                judgement.verdict(),
                program.expected(),
                program.accepts(judgement.verdict()),
                judgement.reason(),
                all.instances(),
                all.counted(),
                Math.max(0, seen),
                tightness(),
                confidence(),
                judgement.certified(),
                proof,
                witness,
                file,
                backend,
                settings.seed(),
                settings.replay(claim, settings.instances(claim)),
                seconds,
                random.hypotheses(),
                random.coverage(),
                quantities(),
                random.published(),
                figures(random),
                all.tightness(),
                random.counted() == 0 ? 0 : (double) random.vacuous() / random.counted(),
                random.trials(),
                random.duels(),
                judgement.level(),
                program.seeksExamples() ? Optional.empty() : found.tightest().map(Entry::specimen),
                found.confirmed().map(Entry::specimen));
    }

    /** Of the counterexample or the tightest instance at 50 digits. */
    private OptionalDouble tightness() {
        if (program.seeksExamples()) {
            return OptionalDouble.empty();
        }
        return found.confirmed().or(found::tightest).stream()
                .mapToDouble(shown -> shown.finding().tightness())
                .filter(tightness -> !Double.isNaN(tightness))
                .findFirst();
    }

    private double confidence() {
        Tally random = found.random();
        boolean examined = judgement.verdict() != Verdict.REFUTED && found.open() == 0;
        long violations = examined || program.seeksExamples() ? 0 : random.violations();
        return SequentialTest.clopperPearson(violations, random.counted());
    }

    /** Count and mean over the random instances, the range over the hunted ones too. */
    private SortedMap<String, Quantity.Summary> quantities() {
        SortedMap<String, Quantity.Summary> summaries = new TreeMap<>();
        found.random().quantities().forEach((name, drawn) -> {
            Quantity all = found.hunted()
                    .quantities()
                    .getOrDefault(name, Quantity.NONE)
                    .merge(drawn);
            Quantity.Summary mean = drawn.summary();
            summaries.put(
                    name,
                    new Quantity.Summary(mean.count(), mean.unbounded(), all.least(), mean.mean(), all.greatest()));
        });
        return summaries;
    }

    private static SortedMap<String, Curves.Summary> figures(Tally random) {
        SortedMap<String, Curves.Summary> summaries = new TreeMap<>();
        random.figures().forEach((title, curves) -> summaries.put(title, curves.summary()));
        return summaries;
    }

    private static Specimen specimen(Confirmed shown) {
        Finding finding = shown.finding();
        return new Specimen(
                shown.instance().index(),
                finding.confirms(),
                finding.conclusion(),
                finding.lhs(),
                finding.rhs(),
                finding.tightness(),
                InstanceText.of(shown.instance()),
                InstanceJson.toTree(shown.instance()));
    }
}
