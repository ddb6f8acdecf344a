package org.theoremcheck.theorems;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.theoremcheck.kernels.Backends;
import org.theoremcheck.kernels.Kernels;
import org.theoremcheck.kernels.device.DeviceLost;
import org.theoremcheck.reports.LedgerEntry;
import org.theoremcheck.reports.Proof;
import org.theoremcheck.reports.Verdict;
import org.theoremcheck.reports.WholeFile;
import org.theoremcheck.witness.Examiner;
import org.theoremcheck.witness.Opinion;

/** Judges one case: pins, sweep, shrinking, verdict, and the ledger's entry about all of it. */
final class Trial {
    private final Case program;
    private final Settings settings;
    private final Corpus corpus;
    private final Kernels kernels;
    private final Certifier certifier;

    /** @throws IllegalArgumentException if a pinned instance is malformed or was changed, or the backend is unknown */
    Trial(Case program, Settings settings) {
        this(
                program,
                settings,
                program.mutant().isPresent()
                        ? new Corpus(List.of())
                        : Corpus.of(
                                program.claim().id(), program.body().getClass().getClassLoader()));
    }

    /** @param corpus pinned instances of the claim */
    Trial(Case program, Settings settings, Corpus corpus) {
        this(program, settings, corpus, Backends.chosen(settings.lanes(program.claim())));
    }

    Trial(Case program, Settings settings, Corpus corpus, Kernels kernels) {
        this.program = program;
        this.settings = settings;
        this.corpus = corpus;
        this.kernels = kernels;
        certifier = new Certifier(program, Backends.certifier(), Backends.crossCheck());
    }

    /**
     * The entry, to the same bits on every backend: where a device fails, the processor begins the case anew.
     *
     * @throws IllegalStateException if a pinned instance shows something else today
     */
    LedgerEntry judge() {
        try {
            return judgeHere();
        } catch (IllegalStateException e) {
            DeviceLost lost = DeviceLost.behind(e).orElseThrow(() -> e);
            Backends.giveUp(lost);
            return new Trial(program, settings, corpus).judge();
        }
    }

    private LedgerEntry judgeHere() {
        long planned = settings.instances(program.claim());
        try (Progress progress = new Progress(program.id(), planned, System.err)) {
            Sweep sweep = new Sweep(program, settings, kernels, certifier, progress);
            Sweep.Result found = sweep.run(corpus.verified(certifier));
            found = found.with(found.confirmed().map(this::simplest));
            Judgement judgement = Judgement.of(program.kind(), found);
            Optional<String> file = Optional.empty();
            Optional<Proof> proof = Optional.empty();
            Optional<Opinion> opinion = Optional.empty();
            // A mutant's instances need no file: the next run finds them again.
            if (program.mutant().isEmpty()) {
                found.tightest().ifPresent(tightest -> write("tightest", Pin.Shows.TIGHTEST, tightest));
                Optional<Path> fresh = found.confirmed().map(this::writeProof);
                file = corpus.proof().map(Pin::source).or(() -> fresh.map(Path::toString));
                opinion = second(judgement, fresh);
                judgement = opinion.filter(second -> !second.agrees())
                        .map(Opinion::says)
                        .map(judgement::objected)
                        .orElse(judgement);
                proof = found.confirmed().map(shown -> Prover.examine(program, shown.instance()));
            }
            Optional<String> witness = opinion.filter(Opinion::agrees).map(Opinion::says);
            return new Entry(program, settings, kernels.name(), found, judgement, file, proof, witness)
                    .at(progress.seconds());
        }
    }

    /** The pinned proof is shown as it is; a mutant's counterexample need not be pretty. */
    private Confirmed simplest(Confirmed proof) {
        boolean shown = corpus.proof().isPresent() || program.mutant().isPresent();
        return shown ? proof : new Shrinker(program, kernels, certifier).shrink(proof);
    }

    private Path writeProof(Confirmed proof) {
        return program.seeksExamples()
                ? write("examples", Pin.Shows.EXAMPLE, proof)
                : write("counterexamples", Pin.Shows.COUNTEREXAMPLE, proof);
    }

    private Path write(String folder, Pin.Shows shows, Confirmed what) {
        String id = program.claim().id();
        Path file = settings.target().resolve(folder).resolve(id + ".json");
        WholeFile.write(file, Pin.of(id, shows, what).toText());
        return file;
    }

    /** What the checker of the claim's counterexamples says, where the claim is refuted and has one. */
    private static Optional<Opinion> second(Judgement judgement, Optional<Path> witness) {
        return judgement.verdict() == Verdict.REFUTED ? witness.flatMap(Examiner::opinion) : Optional.empty();
    }
}
